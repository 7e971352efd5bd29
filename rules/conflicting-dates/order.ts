import type { DateMention } from '../../src/analysis/dates.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { isSpokenIn, type OwnSentence, ownSentenceAt } from '../../src/analysis/own-sentences.ts'
import type { Clash } from './clash.ts'
import { daysBetween } from './days.ts'
import type { TimedSentences } from './sentences.ts'

const last =
  /\b(?:last|final|closing) (?:performance|show|night|day|concert|screening|match|game|session|service|train|ferry|edition|sitting)\b|\b(?:runs?|continues?|open|on view|on show) (?:until|through|till)\b|\b(?:closes|ends|finishes) (?:on )?/i
const next =
  /\b(?:its|their|the|whose) (?:next|following|new) (?:production|exhibition|show|season|play|concert|term|session|edition|festival|play|film|run|tour|match|game)\b[^.;:]*\b(?:opens|begins|starts|premieres|will (?:open|begin|start)|is on)\b/i
const opens = /\b(?:opens|begins|starts|will (?:open|begin|start)|runs|from)\b/i
const closes =
  /\b(?:and (?:closes|ends|finishes|runs (?:until|through)|will (?:close|end))|(?:until|through|till|to))\b/i
/** How many sentences may lie between the end of one thing and the start of the next. */
const reach = 5

/** What comes next and opens before the last of what it follows; what closes before it opens. */
export function* wrongOrder({ dated }: TimedSentences): Iterable<Clash> {
  let ending: { date: DateMention; sentence: OwnSentence } | undefined
  for (const [sentence, own] of dated) {
    const [only] = own
    if (!only) continue
    if (own.length === 2) yield* closing(sentence, own as readonly [DateMention, DateMention])
    const before = sentence.text.slice(0, only.start - sentence.start)
    if (
      own.length === 1 &&
      ending &&
      next.test(before) &&
      sentence.number - ending.sentence.number <= reach
    ) {
      const days = daysBetween(ending.date, only)
      if (days !== undefined && days < 0)
        yield clash(only, ending.date, 'it opens before the last day of what goes before it')
    }
    if (own.length === 1) ending = last.test(before) ? { date: only, sentence } : ending
  }
}

/** "Opens on May 9 and closes on May 3" */
function* closing(
  sentence: OwnSentence,
  [first, second]: readonly [DateMention, DateMention],
): Iterable<Clash> {
  const before = sentence.text.slice(0, first.start - sentence.start)
  const between = sentence.text.slice(first.end - sentence.start, second.start - sentence.start)
  const opening = /\b(\w+(?: on)?)(?: \w+day,?)? $/.exec(before.slice(-40))?.[0] ?? ''
  if (
    !opens.test(opening) ||
    !closes.test(between) ||
    between.length > 50 ||
    /[.;:]|\bearlier\b/.test(between)
  )
    return
  const days = daysBetween(first, second)
  if (days === undefined || days >= 0 || isSeason(first, second)) return
  yield clash(second, first, 'it ends before it begins')
}

/** "From Oct. 1 through April 30": months that go on into the next year, which nobody names. */
function isSeason(first: DateMention, second: DateMention): boolean {
  return second.year === undefined && second.month + 12 - first.month < longestSeason
}

const joint = /^,? ?(?:to|until|till|through|and) $/

/** "From 1991 to 1986", "between May 2016 and March 2011": years that run backwards. */
export function* rangesTurned(_: TimedSentences, facts: Facts): Iterable<Clash> {
  const { prose } = facts.tokens
  for (const [index, first] of facts.times.entries()) {
    const last = facts.times[index + 1]
    if (first.relation !== 'from' || !last || last.sentence !== first.sentence) continue
    if (first.basis !== 'absolute' || last.basis !== 'absolute' || !first.days || !last.days) continue
    if (last.days.to >= first.days.from || !ofYears.has(first.kind) || !ofYears.has(last.kind)) continue
    const sentence = ownSentenceAt(facts, first.sentence)
    if (!sentence || isSpokenIn(sentence, first.start)) continue
    if (movedForward.test(sentence.text.slice(0, first.start - sentence.start))) continue
    if (
      !fourDigits.test(prose.slice(first.start, first.end)) ||
      !joint.test(prose.slice(first.end, last.start))
    )
      continue
    yield {
      messageId: 'order',
      here: { start: last.start, end: last.end },
      there: [{ start: first.start, end: first.end }],
      right: 'it ends before it begins',
    }
  }
}

/** "Brought forward the closure from 2034 to 2030": an aim that was set anew. */
const movedForward =
  /\b(?:(?:br(?:ing|ings|inging|ought)|mov(?:e|es|ed|ing)|pull(?:s|ed|ing)?)\b[^.;]{0,60}\b(?:forward|up)|advanc(?:e|es|ed|ing)|accelerat(?:e|es|ed|ing))\b[^.;]{0,60}\bfrom $/

const ofYears: ReadonlySet<string> = new Set(['day', 'month', 'season', 'year'])
const fourDigits = /\d{4}/

/** In months. */
const longestSeason = 9

function clash(here: DateMention, there: DateMention, right: string): Clash {
  return {
    messageId: 'order',
    here: { start: here.start, end: here.end },
    there: [{ start: there.start, end: there.end }],
    right,
  }
}
