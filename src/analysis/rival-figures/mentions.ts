import { keyOf } from '../../parse/key.ts'
import { Shape, TokenClass, type Tokens } from '../../parse/tokens.ts'
import { rangeOfAmount } from '../amounts/range.ts'
import type { Amount } from '../amounts.ts'
import type { BlockRole } from '../blocks.ts'
import { traitsOf, WordTrait } from '../dictionary.ts'
import type { Facts } from '../facts.ts'
import { functionWord } from '../function-words.ts'
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
 * - the: as known ("the 14", "the bill of £16m", "the fine, at £16m")
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
  /** "A nine-member committee". */
  readonly isAttributive: boolean
  /** "The 24 hours to 2pm", "the 21 months since": how long it was between two times. */
  readonly isLapse: boolean
  /**
   * Where a length of time lies: in a stretch up to now or from now on ("over the past 30 years"), or between one
   * event and another ("three years later").
   */
  readonly stretch: 'about-now' | 'between' | undefined
  readonly role: BlockRole
  /** May it be one side of a pair? The others only explain values: "two of them", "one". */
  readonly isSide: boolean
}

const kinds: ReadonlySet<Amount['kind']> = new Set<Amount['kind']>(['count', 'money', 'percent', 'measure'])
const same = keyOf('same')
const the = keyOf('the')
const of = keyOf('of')
const so = keyOf('so')
const and = keyOf('and')
const atWord = keyOf('at')
const comma = keyOf(',')
const them = wordTest('them whom')
const demonstrative = wordTest('these those')
/** "That $5 million"; before a count the two words are mostly no determiners. */
const singular = wordTest('that this')
const possessive = wordTest('its his her their our my your')
const definite = wordTest('the this that its his her their our my your')
const every = wordTest('all each every any none')
const relative = wordTest('who whom whose that')
const multiple = wordTest('double twice triple treble')
const adverb = wordTest('just only some about around nearly almost roughly')
const lapsing = wordTest('to since before after until till')
const aboutNow = wordTest('past last next coming')
const between = wordTest('later earlier')
/** A figure that counts nothing and is not spoken of as known is mostly a label or a score, unless it is large. */
const largeBare = 1000
/** How far a bound may lie from what it is of, as a share of it, by the digits that it has: "more than 300", "over 320". */
const slackByDigits = [1, 0.25]
const leastSlack = 0.1
/** So far behind "of" stands the number of which it is a part. */
const wholeReach = 3
/** "A jury of 12": what is made up of so many people. */
const gathering = wordTest(
  `jury panel team crew squad group party crowd audience congregation convoy fleet cast choir orchestra staff workforce
   class cohort delegation family population membership garrison force gang flock herd toll town village city board
   committee shift queue column band company field electorate attendance readership gate`,
)

/** The figures of a draft that may be told twice, in order. */
export function figureMentions(facts: Facts): FigureMention[] {
  const found: FigureMention[] = []
  const { amounts, tokens } = facts
  for (let index = 0; index < amounts.length; index++) {
    const joint = jointTime(tokens, amounts[index]!, amounts[index + 1])
    const mention = mentionOf(facts, joint ?? amounts[index]!)
    if (mention) found.push(joint ? { ...mention, range: rangeOfJoint(joint) } : mention)
    if (joint) index++
  }
  return found
}

/** "Two years and eight months" is one time, of 32 months. */
function jointTime({ keys }: Tokens, first: Amount, second: Amount | undefined): Amount | undefined {
  if (!second || second.sentence !== first.sentence || second.firstToken !== first.endToken + 1)
    return undefined
  if (keys[first.endToken] !== and || first.low !== first.high || second.low !== second.high) return undefined
  const [{ unit }, { unit: smaller }] = [first, second]
  if (unit?.dimension !== 'time' || smaller?.dimension !== 'time' || unit.factor <= smaller.factor)
    return undefined
  const value = second.low + (first.low * unit.factor) / smaller.factor
  return { ...second, start: first.start, firstToken: first.firstToken, low: value, high: value }
}

/** Half of the smaller unit either way. */
function rangeOfJoint({ low, unit }: Amount): Range {
  return { low: (low - 0.5) * unit!.factor, high: (low + 0.5) * unit!.factor }
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
  const range = usualRange(amount, rangeOfAmount(amount, tokens.prose), digitsOf(low).digits.length)
  return {
    amount,
    value: low * factor,
    digits: digitsOf(low),
    range: { low: range.low * factor, high: range.high * factor },
    standing,
    noun: kind === 'count' && counted ? figureNoun(tokens, counted.head) : undefined,
    isPart:
      kind === 'count' && standing !== 'all' && (counted?.partitive || isOfNumber(tokens, amount.endToken)),
    isOfThem: tokens.keys[amount.endToken] === of && them(tokens.keys[amount.endToken + 1] ?? 0),
    isAttributive: isMark(tokens, amount.endToken, '-') && isJoined(tokens, amount.endToken),
    isLapse: amount.unit?.dimension === 'time' && lapsing(tokens.keys[end] ?? 0),
    stretch: amount.unit?.dimension === 'time' ? stretchOf(tokens, amount, end) : undefined,
    role: blockOf(facts.blocks, amount.firstToken)?.role ?? 'body',
    isSide: maySide(facts, amount, standing),
  }
}

/** "More than £284,000" is said of no £784,000. */
function usualRange({ low, precision }: Amount, range: Range, digits: number): Range {
  const slack = low * (slackByDigits[digits - 1] ?? leastSlack)
  if (precision === 'at-least') return { ...range, high: low + slack }
  return precision === 'at-most' ? { ...range, low: low - slack } : range
}

/** "18 of their remaining 24" */
function isOfNumber({ keys, classes }: Tokens, end: number): boolean {
  if (keys[end] !== of) return false
  for (let token = end + 1; token <= end + wholeReach; token++)
    if (classes[token] === TokenClass.number) return true
  return false
}

function stretchOf({ keys }: Tokens, { firstToken }: Amount, end: number): FigureMention['stretch'] {
  if (aboutNow(keys[firstToken - 1] ?? 0)) return 'about-now'
  return between(keys[end] ?? 0) ? 'between' : undefined
}

function maySide({ tokens, voices }: Facts, amount: Amount, standing: Standing): boolean {
  const { kind, low, counted } = amount
  // "Almost double the 580": what is doubled is another figure.
  if (multiple(tokens.keys[amount.firstToken - 2] ?? 0)) return false
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

function standingOf(tokens: Tokens, amount: Amount): Standing {
  const { firstToken, endToken, kind } = amount
  const { keys } = tokens
  if (isNaming(tokens, amount)) return 'plain'
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
  if (tokens.classes[at] === TokenClass.clitic) return 'held'
  return isOfKnown(tokens, at) ? 'the' : 'plain'
}

/** "The 17 who dug all night" are told of here; "the 800 metres final" has the name of a race. */
function isNaming(tokens: Tokens, { kind, counted, endToken }: Amount): boolean {
  const next = tokens.keys[endToken] ?? 0
  if (kind === 'count') return !counted && relative(next)
  if (kind !== 'measure' || tokens.prose[tokens.ends[endToken - 1]! - 1] !== 's') return false
  const traits = tokens.classes[endToken] === TokenClass.word ? traitsOf(next) : 0
  return (traits & WordTrait.noun) !== 0 && (traits & WordTrait.past) === 0 && functionWord(next) === 0
}

/** Does "the bill of", "her last gift of" or "the fine, at" end with a token? */
function isOfKnown({ keys, classes, shapes }: Tokens, token: number): boolean {
  const isNoun = (at: number) => classes[at] === TokenClass.word && shapes[at] === Shape.lower
  const isSetOff = keys[token - 1] === comma
  if (keys[token] !== of && !(keys[token] === atWord && isSetOff)) return false
  const noun = isSetOff ? token - 2 : token - 1
  if (!isNoun(noun)) return false
  const isKnown = (at: number) => definite(keys[at] ?? 0) || classes[at] === TokenClass.clitic
  return isKnown(noun - 1) || (isNoun(noun - 1) && isKnown(noun - 2))
}

/** "[12]", "No. 7": the number of a note or a thing. */
function isLabel(tokens: Tokens, { firstToken, endToken }: Amount): boolean {
  return isMark(tokens, firstToken - 1, '[') || isMark(tokens, endToken, ']')
}
