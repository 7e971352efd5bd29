import type { Span } from '../../span.ts'
import type { Facts } from '../facts.ts'
import type { OwnSentence } from '../own-sentences.ts'
import { wordTrigger } from '../triggers.ts'
import type { ClockTime, TimedSentence } from './clock-times.ts'
import { type HourLength, hourLengths, mayBe } from './hour-lengths.ts'

/** A length in hours or minutes that is told of what goes on from one time of day to another. */
export interface ClockLength {
  readonly length: Span
  readonly stretch: Span
  /** Can it be as long as that? */
  readonly fits: boolean
}

const units = wordTrigger('hour hours minute minutes')

/** "Leaves at 9:15 and reaches Halden at 11:05, a journey of two hours": each length beside the two times that it is of. */
export function* clockLengths(facts: Facts, timed: readonly TimedSentence[]): Iterable<ClockLength> {
  if (timed.length === 0 || units(facts.tokens).length === 0) return
  const lengths = hourLengths(facts)
  for (const [index, one] of timed.entries()) {
    yield* ofSentence(timed, one, lengths)
    yield* acrossSentences(timed, index, lengths)
  }
}

/** Both times stand in one sentence, and the length in it or beside it. */
function* ofSentence(
  timed: readonly TimedSentence[],
  { sentence, times }: TimedSentence,
  lengths: ReadonlyMap<number, readonly HourLength[]>,
): Iterable<ClockLength> {
  const [from, to, ...more] = times
  if (!from || !to || more.length > 0 || isOtherwise.test(sentence.text)) return
  const isRange = isRangeOf(sentence, from, to)
  if (!isRange && !isStretch(sentence, from, to)) return
  for (const on of [0, 1, -1]) {
    const [length, ...others] = lengths.get(sentence.number + on) ?? []
    if (!length || others.length > 0) continue
    if (on !== 0 && (length.sentence.block !== sentence.block || hasTime(timed, length))) continue
    const tie = on === 0 ? tieWithin(length, from, to, isRange) : tieBeside(length)
    if (tie) yield lengthOf(length, from, to, minutesBetween(sentence, from, to), tie)
  }
}

const takenUp = /^(?:It|They|That|This)\b/
const lastOf = /\b(?:last|final)\b[^.;]{0,60}$/i
const lastingFirst =
  /^(?:It|The \w+) (?:took|lasted|ran(?: for)?|went on for) (?:just |only )?§,? (?:and|but)\b/

/** "It began at 7:05 p.m. The game took three hours, and the last out came at 9:47 p.m." */
function* acrossSentences(
  timed: readonly TimedSentence[],
  index: number,
  lengths: ReadonlyMap<number, readonly HourLength[]>,
): Iterable<ClockLength> {
  const { sentence, times } = timed[index]!
  const before = timed[index - 1]
  const [to, ...more] = times
  const [length, ...others] = lengths.get(sentence.number) ?? []
  if (!before || !to || !length || more.length > 0 || others.length > 0 || isOtherwise.test(sentence.text))
    return
  const from = before.times.at(-1)!
  if (sentence.number - before.sentence.number !== 1 || before.sentence.block !== sentence.block) return
  if (!begins.test(before.sentence.text.slice(0, from.from))) return
  const head = sentence.text.slice(0, to.from)
  const isFirst = lastingFirst.test(length.text) && (lastOf.test(head) || ends.test(head))
  const isSame = takenUp.test(sentence.text) && ends.test(head)
  const tie = isFirst ? 'whole' : isSame ? tieWithin(length, from, to, false) : undefined
  if (tie) yield lengthOf(length, from, to, minutesBetween(sentence, from, to), tie)
}

function lengthOf(
  length: HourLength,
  from: ClockTime,
  to: ClockTime,
  possible: readonly number[],
  tie: Tie,
): ClockLength {
  return {
    length: { start: length.start, end: length.end },
    stretch: { start: from.start, end: to.end },
    fits: mayBe(length, possible, tie === 'part'),
  }
}

function hasTime(timed: readonly TimedSentence[], { sentence }: HourLength): boolean {
  return timed.some(one => one.sentence === sentence)
}

/** What the two times leave out, or what is counted on another clock. */
const isOtherwise =
  /\b(?:break|breaks|paused|resumed?|interval|intermission|except|both ways|round[- ]trip|each way|local time|time zones?|GMT|BST|[ECMP][DS]?T|Eastern|Pacific|flights?|flew|fly|flies|landed|lands|plane|jet|then|again|another|respectively|either)\b/
const begins =
  /\b(?:beg[aiu]n(?:s|ning)?|start(?:s|ed|ing)?|open(?:s|ed|ing)?|set(?:s|ting)? (?:off|out|sail)|left|leav(?:es|ing)|depart(?:s|ed|ing)?|sail(?:s|ed)|pulled out|pulls out|kick(?:s|ed|ing)? off|broke out|erupted|went (?:out|down|dark|off|missing)|struck|was cut|were cut|failed|since|clos(?:es?|ed)|shut|stopped|seized|stormed|convened|sat down|boarded|got under ?way|gets under ?way|was thrown|tipped off|teed off|got going)\b[^.;]{0,50}$/i
const ends =
  /\b(?:end(?:s|ed|ing)?|finish(?:es|ed|ing)?|clos(?:es?|ed|ing)|conclude[sd]?|adjourn(?:s|ed)|(?:was|were|is) (?:over|restored|out|put out|extinguished|contained|lifted|called off|freed|released|found|rescued|reopened|cleared)|put out|until|till|reach(?:es|ed|ing)|arriv(?:es|ed|ing)|gets? (?:to|in|into|back)|got (?:to|in|into|back)|dock(?:s|ed|ing)|pull(?:s|ed) into?|c[ao]mes? back|surrendered|gave up|broke up|rose|reopened|under control)\b[^.;]{0,50}$/i
const rangeBefore = /(?:\b(?:from|between)|[,(–—:]) ?$|^$/i
const joint = /^ ?(?:to|until|till|and|through|-|–|—) ?$/

function isRangeOf({ text }: OwnSentence, from: ClockTime, to: ClockTime): boolean {
  return joint.test(text.slice(from.to, to.from)) && rangeBefore.test(text.slice(0, from.from))
}

function isStretch({ text }: OwnSentence, from: ClockTime, to: ClockTime): boolean {
  return begins.test(text.slice(0, from.from)) && ends.test(text.slice(from.to, to.from))
}

/** All of the time, or a part of it at most. */
type Tie = 'whole' | 'part'

const noLength =
  /(?:delay|saving|gain|improvement|reduction|cut|increase|extension|notice|head start|limit|minimum|maximum|average)/
const wholeBehind = new RegExp(
  `^[^.;]{0,60}?(?:(?:,|–|—|\\() ?(?:a|an|in all,? an?) (?:(?!${noLength.source})[\\w-]+ ){1,3}of (?:just |only )?|,? (?:lasting|taking|totall?ing|a total of) |, (?:after|having) \\w+ing (?:for )?|, \\w+ing (?:(?!(?:which|who|and)\\b)[\\w'-]+ ){0,7}for )$`,
)
/** "From 9 to 5, eight hours a day": right behind, and closed. */
const beside = /^ ?(?:,|\(|–|—|,? or)? ?(?:that is,? |in all,? |for |a total of )?$/
const closed = /^§(?: in all| altogether| in total| long| a day| daily| each day| every day)?(?:$|[.,;)–—])/
const ofDay = /\b(?:its|their|the|an?|his|her) $/
const day = /^§ (?:working )?(?:day|shift)\b/
const partBehind = /^[^.;]{0,40}?,? (?:after|in|over) (?:the |a )?$/
const nextTo =
  /^§ (?:later|earlier|before|after|late|early|ahead|ago|behind|short|away|each way|more|longer|shorter|of which)\b/
const unreal =
  /\b(?:within|every|each|at least|up to|another|first|last|per|than|next|final|would|could|may|might|if|not) $/i
const attributive =
  /^§ (?:[a-z]+ ){0,2}(?:meeting|debate|match|operation|siege|stand-?off|journey|search|delay|session|hearing|concert|show|trip|shift|ride|wait|blackout|outage|power cut|raid|ceremony|service|speech|drive|crossing|walk|vigil|protest|strike|battle|rescue|climb|dive|mission|spacewalk|game|day|voyage|hike|march|window|curfew|closure|shutdown|blockade|lunch|class|lesson|course|workshop|party|broadcast|stoppage|walkout|sit-in|opening)\b/

/** Which tie do the words between a length and the times make? */
function tieWithin(
  { text, at, sentence, start, end }: HourLength,
  from: ClockTime,
  to: ClockTime,
  isRange: boolean,
): Tie | undefined {
  const behind = text.slice(at)
  if (nextTo.test(behind) || unreal.test(text.slice(0, at))) return undefined
  if (start >= to.end) {
    const between = text.slice(to.to, at)
    if (wholeBehind.test(between) || (beside.test(between) && closed.test(behind))) return 'whole'
    if (ofDay.test(between) && day.test(behind)) return 'whole'
    if (/, an? $/.test(between) && attributive.test(behind)) return 'whole'
    return partBehind.test(between) ? 'part' : undefined
  }
  if (end > from.start) return undefined
  const between = sentence.text.slice(end - sentence.start, from.from)
  if (attributive.test(behind)) return 'whole'
  if (!isRange || /[.;:]|\b(?:and|but|or|who|which|when|while|after|before)\b/.test(between)) return undefined
  if (/^[^,]{0,40},? ?\(?(?:from )?$/.test(between)) return 'whole'
  return /\bbetween $/.test(between) ? 'part' : undefined
}

const lasting =
  /^(?:It|This|That|(?:The|This|That) (?:whole |entire )?[a-z]+(?: [a-z]+)?) (?:lasts|lasted|takes|took|went on for|goes on for|ran for|runs for|burned for|burnt for|raged for|will last|will take) (?:only |just )?§/

/** A sentence next to that of the times: "It lasted three hours." */
function tieBeside({ text, at, sentence, start }: HourLength): Tie | undefined {
  const behind = text.slice(at)
  if (nextTo.test(behind)) return undefined
  if (lasting.test(text) && !/\b(?:each|per|normally|usually|longer)\b/.test(text)) return 'whole'
  return attributive.test(behind) && /^the /i.test(sentence.text.slice(at, start - sentence.start))
    ? 'whole'
    : undefined
}

const halfDay = 720
const fullDay = 1440
const nextDay = /\b(?:next|following)\b/

/** The minutes that can lie between two times: half-days that are not told may be either. */
function minutesBetween({ text }: OwnSentence, from: ClockTime, to: ClockTime): number[] {
  const period = from.isSure && to.isSure ? fullDay : halfDay
  const least = (((to.minutes - from.minutes) % period) + period) % period
  const isNext = nextDay.test(text.slice(from.to, to.from)) || nextDay.test(text.slice(to.to, to.to + later))
  return period === halfDay || isNext ? [least, least + period] : [least]
}

/** "The following day" may stand so far behind the time. */
const later = 25
