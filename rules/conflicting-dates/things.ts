import type { Facts } from '../../src/analysis/facts.ts'
import { matchesOf } from '../../src/analysis/matches-of.ts'
import { numberOf, numberPattern, ordinalOf, ordinalPattern } from '../../src/analysis/number-text.ts'
import { type OwnSentence, spanOf } from '../../src/analysis/own-sentences.ts'
import { type YearBounds, yearBounds } from '../../src/analysis/piece-year.ts'
import type { Span } from '../../src/span.ts'
import type { Clash } from './clash.ts'
import type { TimedSentences } from './sentences.ts'

/** Nouns that one thing can be called by turns. */
const kinds = [
  'school building hospital church chapel cathedral mosque synagogue temple theater theatre cinema hall library museum hotel house mansion mill factory plant stadium arena station courthouse prison jail barn pub inn tower lighthouse landmark structure',
  'bridge dam pier tunnel canal span viaduct',
  'company firm business brewery bank retailer manufacturer carmaker publisher airline chain newspaper paper magazine',
  'club team orchestra choir charity society university college institution association union party festival fair',
].map(line => line.split(' '))
const nouns = kinds.flat().join('|')

const kindPatterns = kinds.map(words => new RegExp(`\\b(?:${words.join('|')})\\b`))

const ageOf = new RegExp(`\\b(?<count>${numberPattern})-year-old (?:\\w+ ){0,2}?(?<noun>${nouns})\\b`, 'dgi')
const anniversary = new RegExp(
  `\\b(?:its|the (?<noun>${nouns})'s) (?<count>${ordinalPattern}) (?:anniversary|birthday)\\b`,
  'dgi',
)
const founded =
  /\b(?<verb>built|opened|founded|established|completed|erected|constructed|formed)(?: \w+){0,3}? in (?:(?:early|late|(?:January|February|March|April|May|June|July|August|September|October|November|December)) )?(?<year>1[5-9]\d\d|20[0-2]\d)\b(?!s)/dgi
const yearsAgo = new RegExp(
  `\\b(?<count>${numberPattern}) years ago,? in (?<a>1[5-9]\\d\\d|20\\d\\d)\\b|\\bin (?<b>1[5-9]\\d\\d|20\\d\\d), (?<other>${numberPattern}) years ago\\b`,
  'dgi',
)
/** "2021, three years from now". */
const yearsAhead = new RegExp(
  `\\b(?<a>20\\d\\d),? (?<other>${numberPattern}) years (?:from now|hence)\\b|\\b(?<count>${numberPattern}) years (?:from now|hence),? in (?<b>20\\d\\d)\\b`,
  'dgi',
)
const rough =
  /\b(?:about|around|nearly|almost|some|more than|over|under|at least|roughly|approximately|than|restored|re|rebuilt) $/i
/** More ages than this are no piece of news. */
const most = 50
/** How far before the verb the thing may be named. */
const reach = 70

/** Ages of things that do not fit the year in which they were opened or founded, and the time of the piece. */
export function* agesOfThings(
  { age: told, origin, ago, ahead }: TimedSentences,
  facts: Facts,
): Iterable<Clash> {
  const ages = origin.length > 0 ? told.flatMap(agesIn).slice(0, most) : []
  const origins = ages.length > 0 ? origin.flatMap(originsIn) : []
  if (ages.length > 0 && origins.length > 0) {
    const bounds = yearBounds(facts)
    for (const one of ages) {
      const same = origins.filter(origin => origin.kinds.has(one.kind))
      const others = ages.filter(other => other.kind === one.kind && other.count !== one.count)
      const [origin] = same
      if (!origin || same.length > 1 || others.length > 0 || fits(origin.year + one.count, bounds)) continue
      yield clash(one.span, [origin.span], origin.year, one.count)
    }
  }
  if (ago.length > 0) yield* lookingBack(facts, ago)
  yield* lookingAhead(facts, ahead)
}

function fits(year: number, { earliest, latest }: YearBounds): boolean {
  return year <= latest + 1 && year >= earliest - 1
}

function clash(here: Span, there: readonly Span[], from: number, count: number): Clash {
  return { messageId: 'age', here, there, right: `${from} and ${count} years make ${from + count}` }
}

interface Origin {
  readonly year: number
  readonly kinds: ReadonlySet<number>
  readonly span: Span
}

function originsIn(sentence: OwnSentence): Origin[] {
  if (!/\d{4}/.test(sentence.text)) return []
  return matchesOf(founded, sentence.text).flatMap(match => {
    const before = sentence.text.slice(Math.max(0, match.index - reach), match.index).toLowerCase()
    const found = kindPatterns.flatMap((words, kind) => (words.test(before) ? [kind] : []))
    return [{ year: Number(match.groups!.year), kinds: new Set(found), span: spanOf(sentence, match) }]
  })
}

interface Age {
  readonly count: number
  readonly kind: number
  readonly span: Span
}

function agesIn(sentence: OwnSentence): Age[] {
  const { text } = sentence
  if (!/-year-old|anniversary|birthday/.test(text)) return []
  const ages = matchesOf(ageOf, text).map(match => ({ match, count: numberOf(match.groups!.count!) }))
  const anniversaries = matchesOf(anniversary, text)
    .filter(match => match.groups!.noun !== undefined)
    .map(match => ({ match, count: ordinalOf(match.groups!.count!) }))
  return [...ages, ...anniversaries].flatMap(({ match, count }) => {
    if (count === undefined || rough.test(text.slice(0, match.index))) return []
    if (/\b(?:then|was|had been|at the time)\b/i.test(text.slice(Math.max(0, match.index - 30), match.index)))
      return []
    const noun = match.groups!.noun!.toLowerCase()
    const kind = kinds.findIndex(words => words.includes(noun))
    return [{ count, kind, span: spanOf(sentence, match) }]
  })
}

/** "In 2021, three years from now" cannot be written after that year. */
function* lookingAhead(facts: Facts, sentences: readonly OwnSentence[]): Iterable<Clash> {
  for (const sentence of sentences) {
    // Whoever is quoted speaks in the year of the piece, too.
    for (const match of matchesOf(yearsAhead, facts.tokens.prose.slice(sentence.start, sentence.end))) {
      const count = numberOf(match.groups!.count ?? match.groups!.other ?? '')
      const to = Number(match.groups!.a ?? match.groups!.b)
      if (count === undefined || rough.test(sentence.text.slice(0, match.index))) continue
      const { earliest, latest } = yearBounds(facts)
      if (to - count >= earliest - 1 && to - count <= latest) continue
      yield {
        messageId: 'age',
        here: spanOf(sentence, match),
        there: [],
        right: `${count} years before ${to} is ${to - count}`,
      }
    }
  }
}

/** "Ten years ago, in 2015" and "in 1990, 45 years ago" cannot be written in one year. */
function* lookingBack(facts: Facts, sentences: readonly OwnSentence[]): Iterable<Clash> {
  const told = sentences.filter(({ text }) => text.includes('years ago')).slice(0, most)
  const found = told.flatMap(sentence =>
    matchesOf(yearsAgo, sentence.text).flatMap(match => {
      const count = numberOf(match.groups!.count ?? match.groups!.other ?? '')
      const from = Number(match.groups!.a ?? match.groups!.b)
      if (count === undefined || rough.test(sentence.text.slice(0, match.index))) return []
      return [{ count, from, span: spanOf(sentence, match) }]
    }),
  )
  if (found.length === 0) return
  const bounds = yearBounds(facts)
  for (const [index, one] of found.entries()) {
    const other = found.slice(0, index).find(two => Math.abs(two.from + two.count - one.from - one.count) > 2)
    const round = one.count % 10 === 0 ? 2 : 0
    const year = one.from + one.count
    const isOutside = year - round > bounds.latest + 1 || year + round < bounds.earliest - 1
    if (isOutside) yield clash(one.span, [], one.from, one.count)
    else if (other && one.count % 10 !== 0 && other.count % 10 !== 0)
      yield clash(one.span, [other.span], one.from, one.count)
  }
}
