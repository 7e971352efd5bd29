import { monthOf } from '../../src/analysis/dates.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { ownSentenceAt } from '../../src/analysis/own-sentences.ts'
import { isMark, sentenceOf } from '../../src/analysis/token-tests.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import type { LexiconMatch } from '../../src/lexicon/match.ts'
import { keyOf } from '../../src/parse/key.ts'
import { TokenClass, type Tokens } from '../../src/parse/tokens.ts'
import type { Span } from '../../src/span.ts'
import type { TokenRange } from './belonging.ts'
import type { Broken } from './broken.ts'
import { isWithin, type Years, yearsIn, yearsOf, yearsText } from './spans-of-years.ts'

/** So many tokens may stand between an event and its year, and of its clause so many are looked at. */
const mostBetween = 8
const mostOfClause = 40
/** So many years of one name are told. */
const mostNamed = 5

/** What may stand between an event and its year, behind it. */
const telling = wordTest(
  'of in during from began broke out took place happened came fell started ended occurred was signed passed fought won lost were struck hit back on the year late early summer autumn fall winter spring',
)
/** What may stand between a year and the event behind it: at the year, of a clause, of a stretch of the event. */
const placing = wordTest('in at on')
const bringing = wordTest('when during with amid saw brought of')
const stretch = wordTest('year time height start end outbreak')
const season = wordTest('year summer autumn fall winter spring')
const naming = wordTest('the Summer Winter FIFA')
/** The event stands in a clause of time, so that a year behind it may be that of another deed. */
const aside = wordTest(
  'after before since following until despite about like on than compared recall recalled recalls recalling remember remembered remembers remembering',
)
const anniversary = wordTest('anniversary')
const of = keyOf('of')
const the = keyOf('the')
const it = keyOf('it')
const was = keyOf('was')

/** A year that the text gives to an event of another one: "the Velvet Revolution of 1979". */
export function* brokenEvents(facts: Facts, matches: readonly LexiconMatch[]): Iterable<Broken> {
  for (const match of matches) {
    const { years } = match.entry.labels
    const found = years === undefined ? undefined : misdated(facts, match, knownYears(years))
    if (found) yield found
  }
}

/**
 * The year beside an event that is not one of its own.
 * @param event the tokens of what it is called
 */
export function misdated(facts: Facts, event: TokenRange, years: Years): Broken | undefined {
  const { tokens } = facts
  const year = yearBehind(tokens, event) ?? yearAhead(tokens, event) ?? yearOfSentenceBefore(facts, event)
  if (!year || isWithin(years, year.value)) return undefined
  const sentence = sentenceOf(tokens, event.firstToken)
  for (let at = tokens.sentences[sentence]!; at < tokens.sentences[sentence + 1]!; at++)
    if (anniversary(tokens.keys[at]!)) return undefined
  const related = { start: tokens.starts[event.firstToken]!, end: tokens.ends[event.endToken - 1]! }
  return {
    start: year.start,
    end: year.end,
    related,
    fact: `the year of it is ${yearsText(nearest(years, year.value))}`,
  }
}

/** Of many years those on either side of one, so that no reader has to look through them all. */
function nearest(years: Years, year: number): Years {
  if (years.length <= mostNamed) return years
  const before = years.filter(([, until]) => until < year).slice(-1)
  return [...before, ...years.filter(([from]) => from > year).slice(0, 1)]
}

const tables = new Map<string, Years>()

function knownYears(label: string): Years {
  const known = tables.get(label) ?? yearsOf(label)
  tables.set(label, known)
  return known
}

/** A year of the text. */
export type Year = Span & { readonly value: number }

/** The year that a token is. */
export function yearAt({ prose, starts, ends, classes }: Tokens, token: number): Year | undefined {
  if (token < 0 || classes[token] !== TokenClass.number) return undefined
  const text = prose.slice(starts[token], ends[token])
  return /^(?:1\d|20)\d\d$/.test(text)
    ? { start: starts[token]!, end: ends[token]!, value: Number(text) }
    : undefined
}

/** "the Velvet Revolution of 1979", "The Suez crisis, in late October 1957", "the Battle of Hastings (1067)" */
function yearBehind(tokens: Tokens, { firstToken, endToken }: TokenRange): Year | undefined {
  const { keys } = tokens
  for (let at = endToken; at < endToken + mostBetween; at++) {
    const year = yearAt(tokens, at)
    if (year) {
      const isOwn =
        keys[at - 1] === of || keys[at - 2] === of || isMark(tokens, at - 1, '(') || at === endToken
      return isOwn || !isAside(tokens, firstToken) ? year : undefined
    }
    const isPassed =
      telling(keys[at] ?? 0) ||
      monthOf(keys[at] ?? 0) !== undefined ||
      isMark(tokens, at, ',') ||
      isMark(tokens, at, '(') ||
      (tokens.classes[at] === TokenClass.number && tokens.ends[at]! - tokens.starts[at]! <= 2)
    if (!isPassed) return undefined
  }
  return undefined
}

/** Is it told in a clause of time, or as what something else was like? */
function isAside(tokens: Tokens, firstToken: number): boolean {
  const first = Math.max(tokens.sentences[sentenceOf(tokens, firstToken)]!, firstToken - mostOfClause)
  for (let at = firstToken - 1; at >= first; at--) {
    if (isMark(tokens, at, ',') || isMark(tokens, at, ';')) return false
    if (aside(tokens.keys[at]!)) return true
  }
  return false
}

/** "in 1967, during the Six-Day War", "the 1998 Sydney Olympics", "1957 saw the Suez crisis" */
function yearAhead(tokens: Tokens, { firstToken }: TokenRange): Year | undefined {
  const { keys } = tokens
  let at = firstToken - 1
  while (naming(keys[at] ?? 0)) at--
  if (bringing(keys[at] ?? 0)) {
    if (keys[at] === of) {
      if (!stretch(keys[at - 1] ?? 0)) return undefined
      at -= keys[at - 2] === the ? 3 : 2
    } else at--
  }
  if (placing(keys[at] ?? 0)) at--
  if (isMark(tokens, at, ',')) at--
  return yearAt(tokens, at)
}

/** "It was the year of the Velvet Revolution", behind a sentence of another year. */
function yearOfSentenceBefore(facts: Facts, { firstToken }: TokenRange): Year | undefined {
  const { keys } = facts.tokens
  const at = keys[firstToken - 1] === the ? firstToken - 2 : firstToken - 1
  if (keys[at] !== of || !season(keys[at - 1] ?? 0)) return undefined
  if (keys[at - 3] !== was || keys[at - 4] !== it) return undefined
  const number = sentenceOf(facts.tokens, firstToken)
  const [own, before] = [ownSentenceAt(facts, number), ownSentenceAt(facts, number - 1)]
  if (!own || !before || yearsIn(own.text).size > 0) return undefined
  const [told, ...others] = yearsIn(before.text)
  if (told === undefined || others.length > 0) return undefined
  const start = before.start + before.text.indexOf(String(told))
  return { start, end: start + 4, value: told }
}
