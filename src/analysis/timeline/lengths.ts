import { keyOf } from '../../parse/key.ts'
import type { Tokens } from '../../parse/tokens.ts'
import type { Span } from '../../span.ts'
import type { Amount } from '../amounts.ts'
import type { Duration } from '../durations.ts'
import type { Facts } from '../facts.ts'
import { isSpokenIn, type OwnSentence, ownSentenceAt } from '../own-sentences.ts'
import { isMark } from '../token-tests.ts'
import { keyTrigger } from '../triggers.ts'
import { wordTest } from '../word-flags.ts'
import { bareRange, type LengthUnit, nthRange, type Range } from './length-ranges.ts'
import { roughAround, roughFrom } from './rough-words.ts'

/** A length of time that the text states, as the days that the words allow. */
export interface StatedLength extends Span {
  readonly sentence: OwnSentence
  readonly low: number
  readonly high: number
  /**
   * The sentence with the sign § for the length, and where that stands: "after § of marriage".
   */
  readonly text: string
  readonly at: number
  readonly unit: LengthUnit
  /** "In its fourth year": what is still going on. */
  readonly isNth: boolean
  /** The tokens of the length; `endToken` is the one after the last. */
  readonly firstToken: number
  readonly endToken: number
}

/** The sign that stands for a length. */
export const lengthSign = '§'

const known = new WeakMap<Facts, readonly StatedLength[]>()

/** The lengths that the writer's own sentences state, in order. */
export function statedLengths(facts: Facts): readonly StatedLength[] {
  const before = known.get(facts)
  if (before) return before
  const found = [...durations(facts), ...countsAndAges(facts), ...namedFeasts(facts)].sort(
    (a, b) => a.start - b.start,
  )
  known.set(facts, found)
  return found
}

function* durations(facts: Facts): Iterable<StatedLength> {
  for (const duration of facts.durations) {
    const { firstToken, endToken, low, high, unit, precision } = duration
    if (precision === 'vague' || high === Number.POSITIVE_INFINITY || low !== high) continue
    const range = bareRange(unit.name, low / secondsADay, roughAround(facts.tokens, duration))
    if (range && !isRate(facts.tokens, duration)) yield* made(facts, firstToken, endToken, range)
  }
}

const secondsADay = 86_400
const a = wordTest('a an each every')
const units = wordTest('day week month year')

/** "Three days a week", "two years each". */
function isRate({ keys }: Tokens, { endToken }: Duration): boolean {
  return a(keys[endToken] ?? 0) && units(keys[endToken + 1] ?? 0)
}

/** "Five dark years": what a length was like may stand within it. */
const telling = wordTest(
  'long happy dark lean hard difficult turbulent full whole solid short glorious barren empty silent lonely bitter bruising fruitless miserable quiet busy hot dry wet bloody gruelling grueling painful good bad strange tense unhappy frustrating stormy troubled',
)
const toldUnits = new Map(
  (['year', 'month', 'week', 'day'] as const).map(name => [keyOf(`${name}s`), name] as const),
)
const toldDays = { year: 365.25, month: 30.44, week: 7, day: 1 } as const
const seasons = wordTest('seasons summers winters springs autumns')
const nights = wordTest('nights night')
const years = wordTest('year years')
const old = wordTest('old')

/** "30-year-old", "30 years old", "ten seasons", "its fourth year", "its 50th anniversary". */
function* countsAndAges(facts: Facts): Iterable<StatedLength> {
  const { tokens } = facts
  for (const amount of facts.amounts) {
    const { kind, unit, low, high, firstToken, endToken } = amount
    if (low !== high || low <= 0) continue
    if (kind === 'ordinal') yield* nths(facts, amount)
    else if (kind === 'measure' && unit?.name === 'year') {
      const word = isMark(tokens, endToken, '-') ? endToken + 1 : endToken
      if (!old(tokens.keys[word] ?? 0)) continue
      const range = bareRange('year', low * daysInYear, roughAround(tokens, amount))
      if (range) yield* made(facts, firstToken, word + 1, range)
    } else if (kind === 'count' && !unit) {
      const tied = isMark(tokens, endToken, '-') ? endToken + 1 : endToken
      const isTold = telling(tokens.keys[tied] ?? 0)
      const word = isTold ? tied + 1 : tied
      const key = tokens.keys[word] ?? 0
      const unit = isTold ? toldUnits.get(key) : undefined
      const told = unit && bareRange(unit, low * toldDays[unit], roughAround(tokens, amount))
      if (told) yield* made(facts, firstToken, word + 1, told)
      if (isTold) continue
      const name = seasons(key) ? 'season' : nights(key) ? 'night' : undefined
      if (!name || years(key)) continue
      const range = bareRange(name, low * (name === 'season' ? daysInYear : 1), roughAround(tokens, amount))
      if (range) yield* made(facts, firstToken, word + 1, range)
    }
  }
}

const daysInYear = 365.25
const owners = wordTest("its his her their the 's '")
const going = wordTest('in into entering during enters through now')
const nthUnits = new Map(
  (['year', 'season', 'month', 'week', 'day', 'night'] as const).map(name => [keyOf(name), name] as const),
)
const rows = wordTest('running in of student pupil')
const feasts = wordTest('anniversary birthday')
const feastWords = wordTest('wedding annual')
const of = keyOf('of')
const the = keyOf('the')
const ownFeast = wordTest('founding opening company club school birth')

/** What is in its fourth year, or has its 50th anniversary. */
function* nths(facts: Facts, { low, firstToken, endToken }: Amount): Iterable<StatedLength> {
  const { keys } = facts.tokens
  if (low < 2) return
  const name = nthUnits.get(keys[endToken] ?? 0)
  if (name !== undefined) {
    const isGoing = owners(keys[firstToken - 1] ?? 0) && going(keys[firstToken - 2] ?? 0)
    if (isGoing && !rows(keys[endToken + 1] ?? 0))
      yield* made(facts, firstToken - 1, endToken + 1, nthRange(low, name), true)
    return
  }
  const feast = feastWords(keys[endToken] ?? 0) ? endToken + 1 : endToken
  if (feasts(keys[feast] ?? 0)) yield* feastOf(facts, low, firstToken, endToken, feast)
}

/** Feasts whose names say how many years they are of. */
const centenaries = new Map(
  (
    [
      ['centenary centennial', 100],
      ['sesquicentennial sesquicentenary', 150],
      ['bicentenary bicentennial', 200],
      ['tercentenary tricentennial tercentennial', 300],
      ['quatercentenary', 400],
      ['quincentenary quincentennial', 500],
    ] as const
  ).flatMap(([words, years]) => words.split(' ').map(word => [keyOf(word), years] as const)),
)
const jubilees = new Map(
  (
    [
      ['silver', 25],
      ['ruby', 40],
      ['golden', 50],
      ['diamond', 60],
      ['platinum', 70],
    ] as const
  ).map(([word, years]) => [keyOf(word), years] as const),
)
const namedFeast = keyTrigger([...centenaries.keys(), ...jubilees.keys()])
const jubileeWords = wordTest('jubilee wedding anniversary')

/** "Its centenary", "their golden wedding". */
function* namedFeasts(facts: Facts): Iterable<StatedLength> {
  const { tokens } = facts
  for (const token of namedFeast(tokens)) {
    const years = centenaries.get(tokens.keys[token]!)
    if (years !== undefined) yield* feastOf(facts, years, token, token + 1, token)
    else if (jubileeWords(tokens.keys[token + 1] ?? 0))
      yield* feastOf(facts, jubilees.get(tokens.keys[token]!)!, token, token + 1, token + 1)
  }
}

/** A feast of what the words before it or behind it say is its own. */
function* feastOf(
  facts: Facts,
  years: number,
  firstToken: number,
  endToken: number,
  feast: number,
): Iterable<StatedLength> {
  const { keys } = facts.tokens
  const first = owners(keys[firstToken - 1] ?? 0)
    ? firstToken - 1
    : owners(keys[firstToken - 2] ?? 0)
      ? firstToken - 2
      : undefined
  if (first === undefined) return
  // "The 50th anniversary of the fire" is that of something else.
  const isOf = keys[feast + 1] === of
  const isOfOwn = isOf && (ownFeast(keys[feast + 2] ?? 0) || ownFeast(keys[feast + 3] ?? 0))
  if (isOfOwn || (!isOf && keys[first] !== the))
    yield* made(facts, first, endToken, nthRange(years, 'anniversary'), true)
}

function* made(
  facts: Facts,
  firstToken: number,
  endToken: number,
  range: Range,
  isNth = false,
): Iterable<StatedLength> {
  const { tokens } = facts
  const [start, end] = [tokens.starts[firstToken]!, tokens.ends[endToken - 1]!]
  const sentence = ownSentenceAt(facts, sentenceHolding(tokens, firstToken))
  if (!sentence || isSpokenIn(sentence, start)) return
  const before = isNth ? firstToken : roughFrom(tokens, firstToken)
  const at = tokens.starts[before]! - sentence.start
  const text = `${sentence.text.slice(0, at)}${lengthSign}${sentence.text.slice(end - sentence.start)}`
  yield { start, end, sentence, ...range, text, at, isNth, firstToken, endToken }
}

function sentenceHolding({ sentences }: Tokens, token: number): number {
  let low = 0
  let high = sentences.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (sentences[middle]! <= token) low = middle + 1
    else high = middle
  }
  return low - 1
}
