import { keyOf } from '../../parse/key.ts'
import { Shape, type Tokens } from '../../parse/tokens.ts'
import type { Span } from '../../span.ts'
import type { Entities } from '../entities.ts'
import type { Facts } from '../facts.ts'
import { type Slot, slots } from '../frames/frame.ts'
import { frameTable } from '../frames/load.ts'
import type { FrameHit } from '../frames/scan.ts'
import type { Quantity } from '../quantities.ts'
import type { Phrase } from '../subjects.ts'
import { isMark } from '../token-tests.ts'
import { keyTest } from '../word-flags.ts'
import type { Argument, Certainty, Claim, ClaimSource } from './claim.ts'
import { type Predicate, predicateAt } from './roles.ts'
import { type Sentence, SentenceReader } from './sentence-reader.ts'
import { isReport, type SourceLookup, sourceLookup } from './source-of.ts'
import { weaker } from './verb-group.ts'

/** What the frames of a draft say; each claim is read when it is first asked for. */
export interface Claims {
  /** All claims, in order. */
  readonly all: readonly Claim[]
  /** The claim of a hit, by its index; undefined where its words are part of a name. */
  at(hit: number): Claim | undefined
  /** As {@link at}, but undefined as well where the words are quoted, denied or asked: that is known before reading. */
  ownAt(hit: number): Claim | undefined
}

/** Prepares the claims of a draft; nothing is read yet. */
export function findClaims(facts: Facts): Claims {
  return new LazyClaims(facts)
}

class LazyClaims implements Claims {
  readonly #facts: Facts
  readonly #reader: SentenceReader
  readonly #known: (Claim | null | undefined)[] = []
  #sources: SourceLookup | undefined

  constructor(facts: Facts) {
    this.#facts = facts
    this.#reader = new SentenceReader(facts)
  }

  get all(): readonly Claim[] {
    return this.#facts.frameHits.flatMap((_, index) => this.at(index) ?? [])
  }

  at(index: number): Claim | undefined {
    let claim = this.#known[index]
    if (claim === undefined) {
      claim = this.#read(this.#facts.frameHits[index]) ?? null
      this.#known[index] = claim
    }
    return claim ?? undefined
  }

  ownAt(index: number): Claim | undefined {
    if (this.#known[index] === undefined) {
      const { tokens, frameHits } = this.#facts
      const { firstToken, endToken } = frameHits[index]
      const span = { start: tokens.starts[firstToken], end: tokens.ends[endToken - 1] }
      if (!isReport(tokens.prose, this.#sourceOf(span)) || this.#reader.at(firstToken).question)
        return undefined
    }
    const claim = this.at(index)
    return isReport(this.#facts.tokens.prose, claim?.source) ? claim : undefined
  }

  #sourceOf(span: Span): ClaimSource | undefined {
    this.#sources ??= sourceLookup(this.#facts.quotations, this.#facts.attributions)
    return this.#sources(span)
  }

  #read(hit: FrameHit): Claim | undefined {
    const { tokens, entities, quantities } = this.#facts
    const sentence = this.#reader.at(hit.firstToken)
    if (isInName(tokens, hit, sentence)) return undefined
    const predicate = predicateAt(entities, hit, frameTable().ways[hit.way], sentence)
    return claimOf(tokens, entities, quantities, span => this.#sourceOf(span), hit, predicate, sentence)
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
  for (const slot of slots) {
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
  const claim: Writable<Claim> = {
    start: span.start,
    end: span.end,
    frame: way.frame,
    way: hit.way,
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
  }
  if (time !== undefined) claim.time = time
  if (tail.place !== undefined) claim.place = tail.place
  if (figure !== undefined) claim.figure = figure
  if (source !== undefined) claim.source = source
  return claim
}

type Writable<Value> = { -readonly [Key in keyof Value]: Value[Key] }

function argumentOf(tokens: Tokens, entities: Entities, { firstToken, endToken, head }: Phrase): Argument {
  const mention = entities.mentionAt(head)
  const named = mention !== undefined && mention.firstToken >= firstToken && mention.endToken <= endToken
  const start = tokens.starts[firstToken]
  const end = tokens.ends[endToken - 1]
  return named
    ? { start, end, firstToken, endToken, head, entity: mention.entity }
    : { start, end, firstToken, endToken, head }
}

const whether = keyOf('whether')

function certaintyOf(
  tokens: Tokens,
  hit: FrameHit,
  own: Certainty,
  { question, condition }: Sentence,
): Certainty {
  if (question) return 'asked'
  if (condition < 0 || condition > hit.firstToken) return own
  // "If it rains, the fair moves": what comes after the comma depends on it as well.
  return tokens.keys[condition] === whether && hasComma(tokens, condition, hit.firstToken)
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
