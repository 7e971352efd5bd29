import { type DateMention, daysInMonth } from '../../src/analysis/dates.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import type { OwnSentence } from '../../src/analysis/own-sentences.ts'
import { sentenceNumbersOn, topicOf } from '../../src/analysis/topics.ts'
import type { Clash } from './clash.ts'
import { daysBetween } from './days.ts'
import type { TimedSentences } from './sentences.ts'

const nouns =
  'hearing|trial|sentencing|arraignment|inquest|election|referendum|runoff|primary|debate|meeting|summit|ceremony|funeral|vigil|wedding|parade|festival|fair|concert|exhibition|premiere|launch|match|final|race|tournament|marathon|auction|deadline|strike|rally|inauguration|verdict|crash|explosion|fire|shooting|attack|raid|robbery|storm|flood|earthquake|coup|merger|vote'
const topic = topicOf(nouns.replaceAll('|', ' '))
const begins = 'begins?|began|starts?|started|opens?|opened|kicks off|kicked off|will (?:begin|start|open)'
const ends = 'ends?|ended|closes?|closed|finishes|finished|runs (?:until|through)|will (?:end|close)'
const happens =
  '(?:is|was|are|were|will be|has been)?(?: (?:set|scheduled|planned|due|held|called))?|takes place|took place|happened|occurred|struck'

/** "The hearing begins on", "a vote, scheduled for": a noun, what it does, and a preposition right before the date. */
const before = new RegExp(
  `\\b(?<article>the|an?|its|their|his|her|[\\w.]+'s) (?<modifiers>(?:[\\w'-]+ ){0,2}?)(?<noun>${nouns})(?:,? which| itself)?,? ?(?:(?<begin>${begins})|(?<end>${ends})|${happens})? ?(?:on|for|to)?(?: \\w+day,?)? $`,
  'i',
)
/** "The Oct. 23 hearing". */
const behind = new RegExp(
  `^(?:,? \\d{4},?)? (?<modifiers>(?:[a-z'-]+ ){0,2}?)(?<noun>${nouns})\\b(?! (?:of|in) )`,
  'i',
)
const theBefore = /\b(?:the|its|their|his|her|a|an)(?: \w+day,?)? $/i

/** One of these words in a sentence moves what is told to another day, or makes it one of several. */
const moved =
  /\b(?:moved|postponed|rescheduled|delayed|adjourned|originally|initially|instead|earlier|later|previous|last|next|another|second|third|first|other|also|every|each|annual|until|would|could|may|might|if|from .* to|not|canceled|cancelled|again|resumes?|continues?)\b/i
const mostMentions = 8

interface Event {
  readonly date: DateMention
  readonly sentence: OwnSentence
  readonly modifiers: ReadonlySet<string>
}

/** One event that the piece puts on two days. */
export function* eventsOnTwoDays({ dated }: TimedSentences, facts: Facts): Iterable<Clash> {
  const numbers = dated.size < 2 ? [] : sentenceNumbersOn(facts, topic)
  if (numbers.length < 2) return
  for (const events of eventsByName(dated, new Set(numbers)).values()) {
    const [first, ...rest] = events
    if (!first || rest.length === 0 || events.length > mostMentions) continue
    const differing = rest.filter(event => !isSameDay(first.date, event.date))
    const [other] = differing
    if (!other || differing.length !== 1 || !isNested(first.modifiers, other.modifiers)) continue
    if (first.sentence === other.sentence || !isOneYear(first.date, other.date)) continue
    yield {
      messageId: 'event',
      here: { start: other.date.start, end: other.date.end },
      there: [{ start: first.date.start, end: first.date.end }],
      right: 'it is given another day there',
    }
  }
}

function eventsByName(
  dated: TimedSentences['dated'],
  numbers: ReadonlySet<number>,
): ReadonlyMap<string, readonly Event[]> {
  const found = new Map<string, Event[]>()
  for (const [sentence, dates] of dated) {
    const [date] = dates
    if (
      !date ||
      dates.length > 1 ||
      date.day > daysInMonth(date.month, date.year) ||
      !numbers.has(sentence.number) ||
      moved.test(sentence.text)
    )
      continue
    const head = sentence.text.slice(0, date.start - sentence.start)
    const tail = sentence.text.slice(date.end - sentence.start)
    const match = before.exec(head.slice(-120)) ?? (theBefore.test(head) ? behind.exec(tail) : null)
    if (!match) continue
    const { noun, modifiers, begin, end } = match.groups!
    const key = `${noun!.toLowerCase()} ${begin ? 'begins' : end ? 'ends' : ''}`
    const words = new Set(
      (modifiers ?? '')
        .toLowerCase()
        .split(' ')
        .filter(word => word !== ''),
    )
    const list = found.get(key)
    const event = { date, sentence, modifiers: words }
    if (list) list.push(event)
    else found.set(key, [event])
  }
  return found
}

function isSameDay(a: DateMention, b: DateMention): boolean {
  return (
    a.month === b.month &&
    a.day === b.day &&
    (a.year === undefined || b.year === undefined || a.year === b.year)
  )
}

/** Two years are two events. */
function isOneYear(a: DateMention, b: DateMention): boolean {
  return a.year === undefined || b.year === undefined || a.year === b.year
}

function isNested(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a]
  for (const word of small) if (!large.has(word)) return false
  return true
}

const numbers = 'two three four five six seven eight nine ten'.split(' ')
const dayCount =
  /\b(?<count>\d{1,2}|two|three|four|five|six|seven|eight|nine|ten)-day (?:\w+ )?(?:festival|fair|strike|conference|summit|tournament|trip|visit|tour|sale|event|workshop|camp|exhibition|walkout|siege|convention|meeting|session|course|break)\b/di
const range = /^ (?:to|through|until) $|^ ?[-–] ?$/

/** "A three-day festival, from June 3 to June 8". */
export function* daysOfEvents({ dated }: TimedSentences): Iterable<Clash> {
  for (const [sentence, [first, last, ...more]] of dated) {
    if (!first || !last || more.length > 0) continue
    const match = dayCount.exec(sentence.text)
    const between = sentence.text.slice(first.end - sentence.start, last.start - sentence.start)
    if (!match || !range.test(between)) continue
    const text = match.groups!.count!.toLowerCase()
    const stated = numbers.includes(text) ? numbers.indexOf(text) + 2 : Number(text)
    const days = daysBetween(first, last)
    // From the 3rd to the 6th are four days, or three nights.
    if (days === undefined || days < 0 || (stated >= days && stated <= days + 1)) continue
    const [start, end] = match.indices!.groups!.count!
    yield {
      messageId: 'span',
      here: { start: sentence.start + start, end: sentence.start + end },
      there: [first, last].map(date => ({ start: date.start, end: date.end })),
      right: `from the first to the last are ${days + 1} days`,
    }
  }
}
