import { type DateMention, monthNames } from '../../src/analysis/dates.ts'
import { datesIn } from '../../src/analysis/dates-in.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { matchesOf } from '../../src/analysis/matches-of.ts'
import { type OwnSentence, ownSentenceAt, spanOf } from '../../src/analysis/own-sentences.ts'
import { sentenceNumbersOn, sentencesOn, topicOf } from '../../src/analysis/topics.ts'
import { defineRule } from '../../src/rule/define-rule.ts'
import type { Finding } from '../../src/rule/rule.ts'
import type { Span } from '../../src/span.ts'

/** The months in which each season cannot be in the northern temperate zone, with a month of grace at either end. */
const never: Readonly<Record<string, readonly number[]>> = {
  winter: [5, 6, 7, 8, 9],
  summer: [1, 2, 3, 11, 12],
  spring: [7, 8, 9, 10, 11, 12],
  autumn: [1, 2, 3, 4, 5, 6],
  fall: [1, 2, 3, 4, 5, 6],
}

const seasonWord = topicOf('winter summer spring autumn fall')
const monthWord = topicOf(monthNames.join(' '))

/** Where the seasons are turned round, or are others. */
const southern =
  /\b(?:Australian?s?|Austral|New Zealand|South Africa|Argentin\w+|Chile|Chilean|Brazil\w*|Uruguay|Paraguay|Peru|Bolivia|Zimbabwe|Botswana|Namibia|Mozambique|Madagascar|Antarctic\w*|Sydney|Melbourne|Brisbane|Perth|Adelaide|Auckland|Wellington|Johannesburg|Cape Town|Buenos Aires|Santiago|Rio|Falkland\w*|Tasmania|Queensland|southern hemisphere|down under|equator|tropic\w*)\b/i

/** Where Perth is another town. */
const scottish = /\bScot(?:land|tish)\b/

const set =
  'heat|heatwave|cold|chill|sun|sunshine|snow|snowstorm|light|air|rain|evening|morning|night|day|afternoon|sky|breeze|frost|gale|storm'
/** "In the summer heat", "on a winter's night": when something took place, in the sentence that dates it. */
const setting = new RegExp(
  `\\b(?:in|under|on|amid|through|during|despite) (?:the|an?|one|this|that) (?:[a-z]+,? ){0,2}?(?<season>winter|summer|spring|autumn)(?:'s)? (?:${set})\\b`,
  'dgi',
)
const begins = /\b(?:start|began|begin|open|into|effect|kick)/
/** "The summer timetable comes into force on": what a season gives its name to, and the day on which it begins. */
const beginning =
  /\b(?:the|its|their|his|her|our) (?:new )?(?<season>winter|summer|spring|autumn|fall) (?:timetable|schedule|term|semester|season|session|holidays?|break|programme|program|festival)\b[^.;:]{0,30}?\b(?:starts?|started|begins?|began|opens?|opened|comes? into|came into|takes? effect|took effect|kicks? off|kicked off)\b/dgi
const back =
  /\b(?:that|this) (?<season>winter|summer|spring|autumn|fall)(?:'s)? (?:peak|record|storm|day|night|morning|afternoon|evening|game|match|race|attack|visit|meeting|wedding|concert|raid|flood|fire|blaze|heat|walk|trip|crash|vote|event|evening|demand|high|low|snow)\b/dgi
/** "The rest of that summer", "later that summer": the time that was told of lies in it. */
const within =
  /\b(?:(?:rest|remainder) of (?:that|the|this)|(?:later|earlier) (?:that|this|in the)|that same) (?<season>winter|summer|spring|autumn|fall)\b(?! (?:season|term|semester|Games|Olympics|break|holidays?|schedule|fair|festival|of))/dgi
/** "Last winter, in July". */
const apposed = new RegExp(
  `\\b(?:last|that|this|next|the|each|every) (?<season>winter|summer|spring|autumn|fall)(?:,? (?:\\d{4},? )?| \\()(?:in|on) (?:early |late |mid-)?(?<month>${monthNames.join('|')})\\b`,
  'dgi',
)
const month = new RegExp(`\\b(?:in|since|of|last|this) (?<month>${monthNames.join('|')})\\b`, 'dg')
const beside = new RegExp(
  `\\b(?:the (?:winter|summer|spring|autumn|fall) of|(?<season>winter|summer|spring|autumn|fall) (?:day|night|morning|afternoon|evening) (?:in|of)) (?:late |early |mid-)?(?<month>${monthNames.join('|')})\\b`,
  'dgi',
)

export default defineRule({
  id: 'conflicting-seasons',
  category: 'contradiction',
  summary: 'A season that the date before it is not in',
  status: 'stable',
  gate: false,
  messages: {
    season: '“{found}” does not fit “{other}”: there is no {season} in {month} in the northern hemisphere',
  },
  defaults: {},
  options: {},
  lexicon: false,
  *check({ facts, prose }) {
    let isSouthern: boolean | undefined
    for (const clash of findClashes(facts, prose)) {
      // Few drafts have a clash: only they are looked through for the other half of the world.
      isSouthern ??= southern.test(scottish.test(prose) ? prose.replaceAll('Perth', '') : prose)
      if (!isSouthern) yield clash
    }
  },
})

function* findClashes(facts: Facts, prose: string): Iterable<Finding> {
  const named = sentenceNumbersOn(facts, monthWord)
  if (named.length === 0 && facts.dates.length === 0) return
  for (const sentence of sentencesOn(facts, seasonWord)) {
    for (const match of named.includes(sentence.number) ? besideMonth(sentence) : []) {
      const { season, month: name } = match.groups!
      if (season === undefined || !isNever(season, monthOf(name!))) continue
      yield finding(
        spanOf(sentence, match, 'season'),
        spanOf(sentence, match, 'month'),
        season,
        monthOf(name!),
        prose,
      )
    }
    for (const match of [...matchesOf(back, sentence.text), ...matchesOf(within, sentence.text)]) {
      const season = match.groups!.season!.toLowerCase()
      const dated =
        lastMonth(facts.dates, sentence, match.index) ??
        monthBefore(facts.dates, ownSentenceAt(facts, sentence.number - 1), sentence)
      if (dated && isNever(season, dated.month))
        yield finding(spanOf(sentence, match), dated, season, dated.month, prose)
    }
    for (const match of begins.test(sentence.text) ? matchesOf(beginning, sentence.text) : []) {
      const from = sentence.start + match.index + match[0].length
      const dated = facts.dates.find(({ start, end }) => start >= from && end <= sentence.end)
      const season = match.groups!.season!
      if (dated && isNever(season, dated.month) && !isEarly(season, dated.month))
        yield finding(spanOf(sentence, match, 'season'), dated, season, dated.month, prose)
    }
    for (const match of matchesOf(setting, sentence.text)) {
      if (new RegExp(beside).test(sentence.text)) continue
      const season = match.groups!.season!
      const dated =
        lastMonth(facts.dates, sentence, sentence.text.length) ?? monthOfPiece(facts.dates, sentence)
      if (dated && isNever(season, dated.month))
        yield finding(spanOf(sentence, match), dated, season, dated.month, prose)
    }
  }
}

/** The seasons that a month stands right beside. */
function besideMonth({ text }: OwnSentence): readonly RegExpExecArray[] {
  return [...matchesOf(beside, text), ...matchesOf(apposed, text)]
}

interface Dated extends Span {
  readonly month: number
}

/** The month of all days that the piece names, where they are of one: nothing in it took place in another season. */
function monthOfPiece(dates: readonly DateMention[], sentence: OwnSentence): Dated | undefined {
  if (otherTime.test(sentence.text)) return undefined
  const [first] = dates
  return first && dates.every(({ month: one }) => one === first.month)
    ? { start: first.start, end: first.end, month: first.month }
    : undefined
}

const otherTime =
  /\b(?:years?|ago|childhood|once|usually|often|every|each|would|will|next|last|previous|earlier|remember\w*|recall\w*|dream\w*|like|as if|\d{4}|since|until|decades?|imagin\w*|when (?:she|he|they|I|we))\b/i

/** The last month that the sentence before it names, when both stand in one block. */
function monthBefore(
  dates: readonly DateMention[],
  before: OwnSentence | undefined,
  sentence: OwnSentence,
): Dated | undefined {
  return before && before.block === sentence.block ? lastMonth(dates, before, before.text.length) : undefined
}

/** The only month that the sentence names before the offset. */
function lastMonth(dates: readonly DateMention[], sentence: OwnSentence, end: number): Dated | undefined {
  const limit = sentence.start + end
  const days = datesIn(dates, { start: sentence.start, end: limit })
  const months = matchesOf(month, sentence.text.slice(0, end)).map(match => ({
    ...spanOf(sentence, match, 'month'),
    month: monthOf(match.groups!.month!),
  }))
  const all: Dated[] = [...days, ...months]
  const [only] = all
  return only && all.every(one => one.month === only.month)
    ? { start: only.start, end: only.end, month: only.month }
    : undefined
}

/** A summer's timetable may begin in March, and a winter's in September. */
function isEarly(season: string, number: number): boolean {
  return (season === 'summer' && number === 3) || (season === 'winter' && number === 9)
}

function isNever(season: string, number: number): boolean {
  return never[season.toLowerCase()]?.includes(number) ?? false
}

function monthOf(name: string): number {
  return monthNames.findIndex(one => one.toLowerCase() === name.toLowerCase()) + 1
}

function finding(here: Span, there: Span, season: string, number: number, prose: string): Finding {
  const other = prose.slice(there.start, there.end)
  return {
    start: here.start,
    end: here.end,
    messageId: 'season',
    values: { other, season: season.toLowerCase(), month: monthNames[number - 1]! },
    related: [{ start: there.start, end: there.end, reason: `“${other}” stands here` }],
  }
}
