import type { Facts } from '../../src/analysis/facts.ts'
import { functionWord } from '../../src/analysis/function-words.ts'
import { ownSentenceAt } from '../../src/analysis/own-sentences.ts'
import { cachedStem } from '../../src/analysis/stems.ts'
import { isBefore } from '../../src/analysis/timeline/acts.ts'
import { eventKinOf } from '../../src/analysis/timeline/event-kin.ts'
import { pointsOfSentence, type TimePoint, timePoints } from '../../src/analysis/timeline/points.ts'
import { isMark, sentenceOf } from '../../src/analysis/token-tests.ts'
import { wordTrigger } from '../../src/analysis/triggers.ts'
import { keyTest, wordTest } from '../../src/analysis/word-flags.ts'
import { keyOf } from '../../src/parse/key.ts'
import { TokenClass, type Tokens } from '../../src/parse/tokens.ts'
import type { Span } from '../../src/span.ts'

/** A time that is told to be before or after something which the piece dates on the other side of it. */
export interface WrongSide {
  readonly here: Span
  readonly there: Span
}

const turns = wordTrigger('before after')
const before = keyTest([keyOf('before')])
const time = wordTest(
  'the a an his her its their that this it he she they day days week weeks month months year years time shortly just soon being having had was were been in on at of to by and for with all',
)
const stops = wordTest('and but when who which while because although until since before after')
/** So many units before the word the time may stand, and so many tokens behind it the event. */
const reach = 70
const longest = 9

/** "On March 3, shortly before the talks collapsed", of talks that broke down on Feb. 20. */
export function* wrongSides(facts: Facts): Iterable<WrongSide> {
  const places = turns(facts.tokens)
  if (places.length === 0 || timePoints(facts).length < 2) return
  let clauses: ReturnType<typeof clausesByStem> | undefined
  for (const token of places) {
    const number = sentenceOf(facts.tokens, token)
    const own = pointsOfSentence(facts, number)
    if (isCounted(facts.tokens, token) || isUnknown(facts.tokens.keys[token + 1] ?? 0)) continue
    const point = own.length === 0 ? undefined : timeBefore(facts.tokens, own, token, number)
    if (!point || !ownSentenceAt(facts, number)) continue
    const event = eventBehind(facts.tokens, token, number)
    if (event.nouns.length === 0 || own.some(({ start }) => start >= facts.tokens.starts[token]!)) continue
    clauses ??= clausesByStem(facts)
    const dates = datesOf(clauses, event, number)
    const [first] = dates
    const isBeforeWord = before(facts.tokens.keys[token]!)
    const isWrong = (date: TimePoint) => (isBeforeWord ? isBefore(date, point) : isBefore(point, date))
    if (!first || !dates.every(isWrong)) continue
    yield {
      here: { start: point.start, end: Math.max(event.end, point.end) },
      there: { start: first.start, end: first.end },
    }
  }
}

const unit = wordTest('day days week weeks')
const known = wordTest('the that its their')

/** "After a recount", "after so short a time": nothing of which the piece has told. */
const isUnknown = wordTest('a an so such only just')

/** "Three days before the vote": what is counted so is held against the days themselves by another rule. */
function isCounted({ keys }: Tokens, token: number): boolean {
  return unit(keys[token - 1] ?? 0) && known(keys[token + 1] ?? 0)
}

/** The time right before the word, or the one that opens the sentence. */
function timeBefore(
  tokens: Tokens,
  own: readonly TimePoint[],
  token: number,
  number: number,
): TimePoint | undefined {
  const at = tokens.starts[token]!
  const [only, ...more] = own
  if (!only || more.length > 0 || only.end > at || only.relation !== undefined) return undefined
  const isNear = at - only.end <= reach && !/[;:]/.test(tokens.prose.slice(only.end, at))
  const isFirst = only.start - tokens.starts[tokens.sentences[number]!]! <= 4
  return isNear || isFirst ? only : undefined
}

interface Event {
  readonly end: number
  /** Stems of the words that tell it, in order. */
  readonly nouns: readonly number[]
  readonly kin: ReadonlySet<number>
}

/** The words behind "before" or "after", up to the end of their clause. */
function eventBehind(tokens: Tokens, token: number, number: number): Event {
  const nouns: number[] = []
  const kin = new Set<number>()
  const last = Math.min(tokens.sentences[number + 1]!, token + 1 + longest)
  let end = tokens.ends[token]!
  for (let at = token + 1; at < last; at++) {
    const key = tokens.keys[at]!
    if (stops(key) || [',', ';', ':', '.', '(', ')'].some(mark => isMark(tokens, at, mark))) break
    end = tokens.ends[at]!
    if (!isContent(tokens, at)) continue
    nouns.push(cachedStem(tokens.prose, key, tokens.starts[at]!, end))
    for (const one of eventKinOf(tokens, at)) kin.add(one)
  }
  return { end, nouns, kin }
}

function isContent({ classes, keys }: Tokens, at: number): boolean {
  return classes[at] === TokenClass.word && !time(keys[at]!) && functionWord(keys[at]!) === 0
}

/** The words around a time. */
interface DatedClause {
  readonly point: TimePoint
  readonly stems: ReadonlySet<number>
  readonly kin: ReadonlySet<number>
}

/** The clauses with a time by each of their stems, so that an event is held against those alone that share one. */
function clausesByStem(facts: Facts): ReadonlyMap<number, readonly DatedClause[]> {
  const found = new Map<number, DatedClause[]>()
  for (const point of timePoints(facts)) {
    const clause = clauseAround(facts, point)
    for (const stem of clause.stems) {
      const list = found.get(stem)
      if (list) list.push(clause)
      else found.set(stem, [clause])
    }
  }
  return found
}

/** The times of other sentences whose clause has all of the words, or one of them and another one for the same event. */
function datesOf(
  clauses: ReadonlyMap<number, readonly DatedClause[]>,
  { nouns, kin }: Event,
  number: number,
): TimePoint[] {
  const near = new Set(nouns.flatMap(stem => clauses.get(stem) ?? []))
  const dates = [...near].filter(({ point, stems, kin: there }) => {
    if (point.sentence.number === number) return false
    const shared = nouns.filter(stem => stems.has(stem)).length
    return shared === nouns.length || (nouns.length === 2 && [...kin].some(one => there.has(one)))
  })
  return dates.map(({ point }) => point).sort((a, b) => a.start - b.start)
}

/** The words around a time, as far as no other time and no mark parts them from it. */
function clauseAround(facts: Facts, point: TimePoint): DatedClause {
  const { tokens } = facts
  const own = pointsOfSentence(facts, point.sentence.number)
  const index = own.indexOf(point)
  const from = own[index - 1]?.end ?? point.sentence.start
  const to = own[index + 1]?.start ?? point.sentence.end
  const stems = new Set<number>()
  const kin = new Set<number>()
  const [first, end] = [
    tokens.sentences[point.sentence.number]!,
    tokens.sentences[point.sentence.number + 1]!,
  ]
  for (let at = first; at < end; at++) {
    const start = tokens.starts[at]!
    if (start < from || tokens.ends[at]! > to || (start >= point.start && start < point.end)) continue
    if (!isContent(tokens, at)) continue
    stems.add(cachedStem(tokens.prose, tokens.keys[at]!, start, tokens.ends[at]!))
    for (const one of eventKinOf(tokens, at)) kin.add(one)
  }
  return { point, stems, kin }
}
