import type { Clash } from './clash.ts'
import { daysBetween } from './days.ts'
import type { TimedSentences } from './sentences.ts'

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
