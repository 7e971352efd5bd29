import { keyOf } from '../../parse/key.ts'
import { Shape, type Tokens } from '../../parse/tokens.ts'
import type { Span } from '../../span.ts'
import type { Block } from '../blocks.ts'
import type { Entities } from '../entities.ts'
import type { Facts } from '../facts.ts'
import type { Slot } from '../frames/frame.ts'
import { frameTable } from '../frames/load.ts'
import type { FrameHit } from '../frames/scan.ts'
import type { Quantity } from '../quantities.ts'
import type { Phrase } from '../subjects.ts'
import { isMark, tokenFrom } from '../token-tests.ts'
import { keyTest } from '../word-flags.ts'
import type { Argument, Certainty, Claim } from './claim.ts'
import { type Predicate, predicateAt } from './roles.ts'
import { type SourceLookup, sourceLookup } from './source-of.ts'
import { timeAt } from './tail.ts'
import { weaker } from './verb-group.ts'
import { Turn, turnOf } from './word-groups.ts'

/** Everything that the frames of a draft say, in order. */
export function findClaims(facts: Facts): Claim[] {
  const { tokens, blocks, entities, quantities } = facts
  const { ways } = frameTable()
  const sources = sourceLookup(facts.quotations, facts.attributions)
  const claims: Claim[] = []
  const reader = new SentenceReader(tokens, blocks)
  for (const hit of facts.frameHits) {
    const sentence = reader.at(hit.firstToken)
    if (isInName(tokens, hit, sentence)) continue
    const way = ways[hit.way]
    const predicate = predicateAt(facts, hit, way, sentence)
    claims.push(claimOf(tokens, entities, quantities, sources, hit, predicate, sentence))
  }
  return claims
}

/** A sentence, with what holds for all that it tells. */
interface Sentence {
  readonly number: number
  readonly floor: number
  readonly ceiling: number
  readonly headline: boolean
  readonly question: boolean
  /** The first token of a condition ("if", "unless"), or -1. */
  readonly condition: number
  /** A time that the sentence begins with. */
  readonly time: Span | undefined
}

/** Reads the sentences of claims, each once; tokens have to be asked for in order. */
class SentenceReader {
  readonly #tokens: Tokens
  readonly #blocks: readonly Block[]
  #block = 0
  #number = -1
  #sentence: Sentence | undefined

  constructor(tokens: Tokens, blocks: readonly Block[]) {
    this.#tokens = tokens
    this.#blocks = blocks
  }

  at(token: number): Sentence {
    const { sentences } = this.#tokens
    let number = Math.max(0, this.#number)
    while (sentences[number + 1] <= token) number++
    if (this.#sentence !== undefined && number === this.#number) return this.#sentence
    while (this.#block < this.#blocks.length - 1 && this.#blocks[this.#block].endToken <= token) this.#block++
    this.#number = number
    this.#sentence = this.#read(number, this.#blocks[this.#block])
    return this.#sentence
  }

  #read(number: number, block: Block | undefined): Sentence {
    const tokens = this.#tokens
    const start = tokens.sentences[number]
    const ceiling = tokens.sentences[number + 1]
    const dateline = block?.dateline
    const floor =
      dateline !== undefined && tokens.starts[start] <= dateline.start
        ? tokenFrom(tokens, dateline.end)
        : start
    let condition = -1
    for (let at = floor; at < ceiling && condition < 0; at++) {
      if ((turnOf(tokens.keys[at]) & Turn.condition) !== 0) condition = at
    }
    return {
      number,
      floor,
      ceiling,
      headline: block?.role === 'headline' || block?.role === 'subhead',
      question: isMark(tokens, ceiling - 1, '?'),
      condition,
      time: timeAt(tokens, floor, ceiling) ?? timeAt(tokens, floor + 1, ceiling),
    }
  }
}

/** "Rise Against", "the Open": words with a capital inside a sentence are a name, but for a headline. */
function isInName(tokens: Tokens, hit: FrameHit, { floor, headline }: Sentence): boolean {
  return (
    !headline &&
    hit.firstToken > floor &&
    tokens.shapes[hit.firstToken] >= Shape.capitalised &&
    !isAfterMark(tokens, hit.firstToken)
  )
}

function isAfterMark(tokens: Tokens, token: number): boolean {
  return isMark(tokens, token - 1, '"') || isMark(tokens, token - 1, '“') || isMark(tokens, token - 1, ':')
}

const isNone = keyTest(['no', 'none', 'nobody', 'neither', 'nothing'].map(keyOf))
const isUnreal = keyTest(
  `call calls called calling demand demands demanded demanding urge urged seek sought seeks seeking bid plan plans planned
   proposed possible potential attempted failed hoped hope hopes threat threatened prospect expected pending offer offered
   rumored rumoured avoid avoided prevent prevented against for alleged reported attempt averted threatening feared fear`
    .split(/\s+/)
    .map(keyOf),
)

function claimOf(
  tokens: Tokens,
  entities: Entities,
  quantities: readonly Quantity[],
  sources: SourceLookup,
  hit: FrameHit,
  { group, passive, phrases, tail }: Predicate,
  sentence: Sentence,
): Claim {
  const way = frameTable().ways[hit.way]
  const filled: Partial<Record<Slot, Argument>> = {}
  let denied = group.negated !== way.denies
  for (const slot of Object.keys(phrases) as Slot[]) {
    const phrase = phrases[slot]
    if (phrase === undefined) continue
    filled[slot] = argumentOf(tokens, entities, phrase)
    if (isNone(tokens.keys[phrase.firstToken])) denied = !denied
  }
  const noun = way.kind === 'noun'
  if (noun && isNone(tokens.keys[hit.firstToken - 1] ?? 0)) denied = !denied
  const span = { start: tokens.starts[hit.firstToken], end: tokens.ends[hit.endToken - 1] }
  const time = tail.time ?? sentence.time
  const figure = figureIn(quantities, hit.endToken, tail.end)
  const source = sources(span)
  return {
    ...span,
    frame: way.frame,
    firstToken: hit.firstToken,
    endToken: hit.endToken,
    groupToken: noun ? hit.firstToken : group.first,
    sentence: sentence.number,
    arguments: filled,
    polarity: denied ? 'denied' : 'affirmed',
    certainty: certaintyOf(
      tokens,
      hit,
      noun ? nounCertainty(tokens, hit.firstToken, sentence) : group.certainty,
      sentence,
    ),
    passive,
    ...(time === undefined ? {} : { time }),
    ...(tail.place === undefined ? {} : { place: tail.place }),
    ...(figure === undefined ? {} : { figure }),
    ...(source === undefined ? {} : { source }),
  }
}

function argumentOf(tokens: Tokens, entities: Entities, { firstToken, endToken, head }: Phrase): Argument {
  const mention = entities.mentionAt(head)
  const named = mention !== undefined && mention.firstToken >= firstToken && mention.endToken <= endToken
  return {
    start: tokens.starts[firstToken],
    end: tokens.ends[endToken - 1],
    firstToken,
    endToken,
    head,
    ...(named ? { entity: mention.entity } : {}),
  }
}

function certaintyOf(
  tokens: Tokens,
  hit: FrameHit,
  own: Certainty,
  { question, condition }: Sentence,
): Certainty {
  if (question) return 'asked'
  if (condition < 0 || condition > hit.firstToken) return own
  // "If it rains, the fair moves": what comes after the comma depends on it as well.
  return tokens.keys[condition] === keyOf('whether') && hasComma(tokens, condition, hit.firstToken)
    ? own
    : weaker(own, 'conditional')
}

function hasComma(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isMark(tokens, at, ',')) return true
  return false
}

/** "calls for his resignation": what a noun names need not have happened. */
function nounCertainty(tokens: Tokens, noun: number, { floor }: Sentence): Certainty {
  for (let at = noun - 1; at >= floor && at >= noun - 5; at--) if (isUnreal(tokens.keys[at])) return 'hedged'
  return 'asserted'
}

/** The first figure of the tokens [from, end). */
function figureIn(quantities: readonly Quantity[], from: number, end: number): Span | undefined {
  let low = 0
  let high = quantities.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (quantities[middle].firstToken < from) low = middle + 1
    else high = middle
  }
  const quantity = quantities[low]
  if (quantity === undefined || quantity.firstToken >= end) return undefined
  return { start: quantity.start, end: quantity.end }
}
