import type { DateMention } from '../../src/analysis/dates.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { numberOf, numberPattern } from '../../src/analysis/number-text.ts'
import { type OwnSentence, spanOf } from '../../src/analysis/own-sentences.ts'
import { sentencesOn, topicOf } from '../../src/analysis/topics.ts'
import type { Clash } from './clash.ts'
import { daysBetween } from './days.ts'
import type { TimedSentences } from './sentences.ts'

const topic = topicOf('day week weeklong month monthlong')
const nouns =
  'strike|walkout|stoppage|siege|standoff|trial|festival|fair|tour|trip|visit|lockout|blockade|occupation|sit-in|hunger strike|conference|tournament|exhibition|show|run|search|hearing|hearings|campaign|closure|shutdown|outage|truce|ceasefire|cease-fire|voyage|crossing|journey|expedition|mission|flight|drought|heat wave|battle|war|protest|course|season|sale|absence|stay|ordeal|hunt|manhunt|deployment|suspension'
const length = new RegExp(
  `\\b(?<phrase>(?<count>${numberPattern})-(?<unit>day|week|month)(?:-long)?|(?<whole>week|month)-?long) (?:\\w+ )?(?<noun>${nouns})\\b`,
  'dgi',
)
const written = /-(?:day|week|month)\b|long\b/i
const begins =
  /\b(?:began|begins|started|starts|opened|opens|laid down|walked out|went on strike|set (?:off|out|sail)|left|kicked off|departed|took off|was launched|were launched|was seized|were seized|stopped work|downed tools|got under way|broke out|disappeared|vanished|went missing)\b[^.;]{0,60}$/i
const closes =
  /\b(?:ended|ends|finished|went back|returned|came back|closed|closes|concluded|landed|arrived|docked|gave up|surrendered|was called off|were freed|was freed|reopened|reopens|was found|were found)\b[^.;]{0,60}$/i
const rough = /\b(?:about|nearly|almost|some|more than|over|roughly|around|than|least) $/i
const moved =
  /\b(?:another|second|third|previous|earlier|last|next|planned|would|could|may|might|if|first|originally)\b/i
const unitDays: Readonly<Record<string, number>> = { day: 1, week: 7, month: 30.4 }
/** How many sentences may lie between beginning, end and the word of its length. */
const reach = 6

/** "The dockers laid down their tools on March 3. On March 10 they went back. The three-week walkout …" */
export function* lengthsOfEvents({ dated }: TimedSentences, facts: Facts): Iterable<Clash> {
  if (dated.size < 2) return
  for (const sentence of sentencesOn(facts, topic)) {
    if (!written.test(sentence.text)) continue
    const matches = [...sentence.text.matchAll(length)]
    const [match] = matches
    if (!match || matches.length > 1 || moved.test(sentence.text)) continue
    const before = sentence.text.slice(0, match.indices!.groups!.phrase![0])
    if (rough.test(before)) continue
    const ends = endsNear(dated, sentence)
    const days = ends && daysBetween(ends.first, ends.last)
    if (!ends || days === undefined || days < 1) continue
    const { count, unit, whole, phrase } = match.groups!
    const stated =
      (count === undefined ? 1 : (numberOf(count) ?? 0)) * unitDays[(unit ?? whole)!.toLowerCase()]!
    const slack = (unit ?? whole)!.toLowerCase() === 'day' ? 1 : Math.max(3, stated * 0.25)
    if (stated === 0 || Math.abs(stated - days) <= slack || phrase === undefined) continue
    yield {
      messageId: 'span',
      here: spanOf(sentence, match, 'phrase'),
      there: [ends.first, ends.last].map(({ start, end }) => ({ start, end })),
      right: `from the first to the last are ${days} days`,
    }
  }
}

/** The one beginning and the one end that are dated in the sentences around. */
function endsNear(
  dated: TimedSentences['dated'],
  around: OwnSentence,
): { first: DateMention; last: DateMention } | undefined {
  const near = [...dated].filter(([{ number }]) => Math.abs(number - around.number) <= reach)
  const dates = near.flatMap(([sentence, own]) => own.map(date => ({ date, sentence })))
  if (dates.length !== 2) return undefined
  const [one, other] = dates as [(typeof dates)[0], (typeof dates)[0]]
  if (!begins.test(headOf(one.sentence, one.date)) || moved.test(one.sentence.text)) return undefined
  const isEnd = closes.test(headOf(other.sentence, other.date)) || endsAfter(other.sentence, other.date)
  return isEnd && !moved.test(other.sentence.text) ? { first: one.date, last: other.date } : undefined
}

function headOf({ text, start }: OwnSentence, date: DateMention): string {
  return text.slice(0, date.start - start)
}

/** "On March 10 they went back to work" */
function endsAfter({ text, start }: OwnSentence, date: DateMention): boolean {
  return /^,? (?:\w+ ){1,4}?(?:went back|returned|came back|ended|gave up|surrendered|landed|arrived|reopened|were freed|was freed|finished|called it off|resumed work)\b/i.test(
    text.slice(date.end - start),
  )
}
