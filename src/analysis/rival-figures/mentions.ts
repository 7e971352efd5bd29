import { keyOf } from '../../parse/key.ts'
import { TokenClass, type Tokens } from '../../parse/tokens.ts'
import { rangeOfAmount } from '../amounts/range.ts'
import type { Amount } from '../amounts.ts'
import type { BlockRole } from '../blocks.ts'
import type { Facts } from '../facts.ts'
import { blockOf } from '../locate.ts'
import type { Range } from '../quantities/range.ts'
import { isJoined, isMark } from '../token-tests.ts'
import { wordTest } from '../word-flags.ts'
import { framesOf, ofPeople } from './frames.ts'
import { type FigureNoun, figureNoun } from './nouns.ts'
import { type Digits, digitsOf } from './slips.ts'

/**
 * How the words before a figure speak of it:
 * - same: as one that the reader has met ("the same £24,000")
 * - those: as one that stands nearby ("those 64 houses", "that $5 million")
 * - all: as the whole of a known set ("all 54 stores", "each of the 240 households")
 * - the: as known ("the 14")
 * - held: as somebody's ("her $12.4 million", "the firm's 46,000 members")
 * - plain: as new
 */
export type Standing = 'same' | 'those' | 'all' | 'the' | 'held' | 'plain'

/** A figure of the piece as one side of a pair. */
export interface FigureMention {
  readonly amount: Amount
  /** In the main unit of its kind: seconds for all times, metres for all lengths. */
  readonly value: number
  readonly digits: Digits
  /** What it may stand for, as rounded and as rough as it is, in the same unit. */
  readonly range: Range
  readonly standing: Standing
  /** What is counted; undefined for money, measures and figures that stand alone. */
  readonly noun: FigureNoun | undefined
  /** So many of a larger number: "12 of the 40 passengers". */
  readonly isPart: boolean
  /** "Three of them", "two of whom". */
  readonly isOfThem: boolean
  /** Narrowed by what follows: by a clause ("the 61 who work there"), or by a phrase ("the 61 in the warehouse"). */
  readonly narrowing: 'clause' | 'phrase' | undefined
  /** "A nine-member committee". */
  readonly isAttributive: boolean
  /** "The 24 hours to 2pm", "the 21 months since": how long it was between two times. */
  readonly isLapse: boolean
  readonly role: BlockRole
  /** May it be one side of a pair? The others only explain values: "two of them", "one". */
  readonly isSide: boolean
}

const kinds: ReadonlySet<Amount['kind']> = new Set<Amount['kind']>(['count', 'money', 'percent', 'measure'])
const same = keyOf('same')
const the = keyOf('the')
const of = keyOf('of')
const so = keyOf('so')
const them = wordTest('them whom')
const demonstrative = wordTest('these those')
/** "That $5 million"; before a count the two words are mostly no determiners. */
const singular = wordTest('that this')
const possessive = wordTest('its his her their our my your')
const every = wordTest('all each every any none')
const adverb = wordTest('just only some about around nearly almost roughly')
/** "The 61 who work there", "the four still in hospital", and, less so, "the 61 in the warehouse". */
const relative = wordTest('who whom whose that which still then')
const lapsing = wordTest('to since before after until till')
const phrase = wordTest(
  'of in from with for to near inside outside under over by between among within without aged left aboard alive not including on at where',
)
/** A figure that counts nothing and is not spoken of as known is mostly a label or a score, unless it is large. */
const largeBare = 1000
/** "A jury of 12": what is made up of so many people. */
const gathering = wordTest(
  `jury panel team crew squad group party crowd audience congregation convoy fleet cast choir orchestra staff workforce
   class cohort delegation family population membership garrison force gang flock herd toll town village city board
   committee shift queue column band company field electorate attendance readership gate`,
)

/** The figures of a draft that may be told twice, in order. */
export function figureMentions(facts: Facts): FigureMention[] {
  const found: FigureMention[] = []
  for (const amount of facts.amounts) {
    const mention = mentionOf(facts, amount)
    if (mention) found.push(mention)
  }
  return found
}

/** The figures of each sentence that has any, in order. */
export function mentionsBySentence(
  mentions: readonly FigureMention[],
): ReadonlyMap<number, readonly FigureMention[]> {
  const sentences = new Map<number, FigureMention[]>()
  for (const mention of mentions) {
    const { sentence } = mention.amount
    const own = sentences.get(sentence)
    if (own) own.push(mention)
    else sentences.set(sentence, [mention])
  }
  return sentences
}

function mentionOf(facts: Facts, amount: Amount): FigureMention | undefined {
  const { kind, low, high, precision, counted } = amount
  if (!kinds.has(kind) || low !== high || precision === 'vague') return undefined
  const { tokens } = facts
  const standing = standingOf(tokens, amount)
  const end = counted?.endToken ?? amount.endToken
  const factor = amount.unit?.factor ?? 1
  const range = rangeOfAmount(amount, tokens.prose)
  return {
    amount,
    value: low * factor,
    digits: digitsOf(low),
    range: { low: range.low * factor, high: range.high * factor },
    standing,
    noun: kind === 'count' && counted ? figureNoun(tokens, counted.head) : undefined,
    isPart: kind === 'count' && (counted?.partitive ?? false) && standing !== 'all',
    isOfThem: tokens.keys[amount.endToken] === of && them(tokens.keys[amount.endToken + 1] ?? 0),
    isAttributive: isMark(tokens, amount.endToken, '-') && isJoined(tokens, amount.endToken),
    isLapse: amount.unit?.dimension === 'time' && lapsing(tokens.keys[end] ?? 0),
    narrowing: narrowingAt(tokens.keys[end] ?? 0),
    role: blockOf(facts.blocks, amount.firstToken)?.role ?? 'body',
    isSide: maySide(facts, amount, standing),
  }
}

function narrowingAt(key: number): FigureMention['narrowing'] {
  if (relative(key)) return 'clause'
  return phrase(key) ? 'phrase' : undefined
}

function maySide({ tokens, voices }: Facts, amount: Amount, standing: Standing): boolean {
  const { kind, low, counted } = amount
  // Nothing has to be told of before it is "the two".
  if (low < 2 || (kind === 'count' && low === 2 && standing === 'the')) return false
  const isBare = kind === 'count' && !counted
  if (isBare && ((standing === 'plain' && !standsAlone(tokens, amount)) || isLabel(tokens, amount)))
    return false
  return !voices.isQuoted(amount)
}

/** A large number, "a jury of 12", "killing 14", "employs 60", "41 were hurt". */
function standsAlone({ keys }: Tokens, { low, firstToken, endToken }: Amount): boolean {
  if (low >= largeBare) return true
  if (keys[firstToken - 1] === of && gathering(keys[firstToken - 2] ?? 0)) return true
  return isTold(keys[firstToken - 1]) || isTold(keys[endToken]) || isTold(keys[endToken + 1])
}

function isTold(key: number | undefined): boolean {
  return key !== undefined && framesOf(key).some(frame => ofPeople.has(frame))
}

function standingOf(tokens: Tokens, { firstToken, endToken, kind }: Amount): Standing {
  const { keys } = tokens
  // "The 131-page document" is one, and not the 131.
  if (isMark(tokens, endToken, '-') && isJoined(tokens, endToken)) return 'plain'
  const at = adverb(keys[firstToken - 1] ?? 0) ? firstToken - 2 : firstToken - 1
  const key = keys[at] ?? 0
  if (key === same) return 'same'
  if (demonstrative(key)) return 'those'
  if (kind === 'money' && singular(key) && keys[at - 1] !== so) return 'those'
  if (every(key)) return 'all'
  if (key === the || possessive(key)) {
    const before = keys[at - 1] ?? 0
    if (every(before) || (before === of && every(keys[at - 2] ?? 0))) return 'all'
    return key === the ? 'the' : 'held'
  }
  return tokens.classes[at] === TokenClass.clitic ? 'held' : 'plain'
}

/** "[12]", "No. 7": the number of a note or a thing. */
function isLabel(tokens: Tokens, { firstToken, endToken }: Amount): boolean {
  return isMark(tokens, firstToken - 1, '[') || isMark(tokens, endToken, ']')
}
