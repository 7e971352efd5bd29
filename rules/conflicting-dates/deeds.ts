import type { DateMention } from '../../src/analysis/dates.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import type { OwnSentence } from '../../src/analysis/own-sentences.ts'
import { sentencesOn, topicOf } from '../../src/analysis/topics.ts'
import type { Span } from '../../src/span.ts'
import type { Clash } from './clash.ts'
import { daysBetween } from './days.ts'
import type { TimedSentences } from './sentences.ts'

/** What happens once: its verbs, and the nouns that take it up. */
const deeds = [
  ['opened|reopened', 'opening|reopening|inauguration'],
  ['died', 'death'],
  ['(?:was|were) born', 'birth'],
  ['(?:was|were) founded', 'founding|foundation'],
  ['(?:was|were) arrested', 'arrest|arrests'],
  ['(?:was|were) launched|launched|lifted off|took off', 'launch|liftoff|takeoff|departure'],
  ['(?:was|were) elected', 'election'],
  ['crashed|collided|derailed', 'crash|collision|derailment|accident|wreck'],
  ['married|(?:was|were) married', 'wedding|marriage'],
  ['(?:was|were) signed|signed', 'signing'],
  ['closed|(?:was|were) closed|shut', 'closing|closure|shutdown'],
  ['resigned|stepped down|quit', 'resignation|departure'],
  [
    '(?:was|were) killed|(?:was|were) murdered|(?:was|were) shot',
    'killing|killings|murder|murders|death|deaths|shooting',
  ],
  ['collapsed|gave way|caved in', 'collapse'],
  ['sank|capsized|ran aground', 'sinking|wreck|accident'],
  ['(?:was|were) (?:kidnapped|abducted|seized|taken hostage)', 'kidnapping|abduction|capture'],
  ['exploded|blew up', 'explosion|blast'],
  ['(?:was|were) robbed', 'robbery|raid|holdup'],
  ['(?:was|were) stolen|stole', 'theft|burglary|break-in|heist'],
  ['(?:was|were) convicted|convicted|(?:was|were) found guilty', 'conviction|verdict'],
  ['(?:was|were) sentenced', 'sentencing|sentence'],
  ['(?:was|were) released|(?:was|were) freed', 'release'],
  ['(?:was|were) published|appeared|came out', 'publication|release|appearance'],
  ['walked out|went on strike|laid down (?:their )?tools', 'walkout|strike|stoppage'],
  ['burned|burned down|caught fire|(?:was|were) destroyed by fire', 'fire|blaze'],
  ['vanished|disappeared|went missing', 'disappearance'],
  ['escaped|broke out|fled', 'escape|breakout|flight'],
  ['premiered|(?:was|were) first performed', 'premiere|first night'],
  ['surrendered', 'surrender'],
  ['erupted', 'eruption'],
].map(([verbs, nouns]) => ({
  toldOn: new RegExp(
    `\\b(?:${verbs})\\b[^.;,:]{0,45}? (?:on|late|early) (?:late |early )?$|\\b(?:${verbs})\\b [^.;,:]{0,25}?$`,
    'i',
  ),
  dayOf: new RegExp(`^'s (?:\\w+ )?(?:${nouns})\\b`, 'i'),
  told: new RegExp(`\\b(?:${verbs})\\b[^.;,:]{0,45}? on (?:\\w+day,? )?$`, 'i'),
  takenUp: new RegExp(
    `\\b(?:the|its|his|her|their|[\\w-]+'s) (?:\\w+ )?(?:${nouns})(?: itself)?(?: (?:on|of)(?: \\w+day,?)?)? $`,
    'i',
  ),
  ownDay: new RegExp(`^ (?:${nouns})\\b(?! of)`, 'i'),
}))

/** Words that move what is told to another day, or make it one of several. */
const moved =
  /\b(?:moved|postponed|rescheduled|delayed|originally|initially|instead|earlier|previous|last|next|another|second|third|also|every|each|annual|until|would|could|may|might|if|not|again|anniversary|first|other|two|three|ago|eve|announc\w+|before|after (?:the|its|his|her) (?:election|birth|launch))\b/
const theBefore = /\b(?:the|its|their|his|her|a)(?: \w+day,?)? $/i
/** How far apart the two may stand. */
const reach = 12

interface Telling {
  readonly date: DateMention
  readonly sentence: OwnSentence
}

/** "The bridge was opened on May 4", and "its opening on May 14": one deed of which the piece gives two days. */
export function* daysOfDeeds({ dated }: TimedSentences): Iterable<Clash> {
  if (dated.size < 2) return
  const tellings: Telling[] = []
  for (const [sentence, [date, ...more]] of dated)
    if (date && more.length === 0 && !moved.test(sentence.text)) tellings.push({ date, sentence })
  if (tellings.length < 2) return
  for (const { told, takenUp, ownDay } of deeds) {
    const first = tellings.filter(telling => told.test(headOf(telling)))
    const [one, ...others] = first
    if (!one || others.length > 0) continue
    const again = tellings.filter(
      telling =>
        telling !== one &&
        (takenUp.test(headOf(telling)) || (theBefore.test(headOf(telling)) && ownDay.test(tailOf(telling)))),
    )
    const [other, ...further] = again
    if (!other || further.length > 0 || other.sentence.number <= one.sentence.number) continue
    if (other.sentence.number - one.sentence.number > reach || daysBetween(one.date, other.date) === 0)
      continue
    if (one.date.year !== undefined && other.date.year !== undefined && one.date.year !== other.date.year)
      continue
    yield {
      messageId: 'event',
      here: spanOf(other.date),
      there: [spanOf(one.date)],
      right: 'it is given another day there',
    }
  }
}

const weekday = /\b(?:Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday)\b/g
const weekdays = topicOf('Sunday Monday Tuesday Wednesday Thursday Friday Saturday')

interface OnWeekday {
  readonly day: string
  readonly sentence: OwnSentence
  readonly head: string
  readonly tail: string
  readonly span: Span
}

/** "A train derailed on Tuesday", and "Monday's derailment". */
export function* weekdaysOfDeeds(_: TimedSentences, facts: Facts): Iterable<Clash> {
  const sentences = sentencesOn(facts, weekdays)
  if (sentences.length < 2) return
  const tellings = sentences.flatMap(sentence => onWeekday(sentence) ?? [])
  if (!tellings.some(({ tail }) => tail.startsWith("'s "))) return
  for (const { toldOn, dayOf } of deeds) {
    const [one, ...others] = tellings.filter(({ head, tail }) => !tail.startsWith("'s ") && toldOn.test(head))
    const [other, ...further] = tellings.filter(({ tail }) => dayOf.test(tail))
    if (!one || !other || others.length > 0 || further.length > 0 || one.day === other.day) continue
    if (Math.abs(other.sentence.number - one.sentence.number) > reach) continue
    yield { messageId: 'event', here: other.span, there: [one.span], right: 'it is given another day there' }
  }
}

function onWeekday(sentence: OwnSentence): OnWeekday | undefined {
  const [match, ...more] = [...sentence.text.matchAll(weekday)]
  if (!match || more.length > 0 || moved.test(sentence.text)) return undefined
  const end = match.index + match[0].length
  return {
    day: match[0],
    sentence,
    head: sentence.text.slice(0, match.index),
    tail: sentence.text.slice(end),
    span: { start: sentence.start + match.index, end: sentence.start + end },
  }
}

function headOf({ sentence, date }: Telling): string {
  return sentence.text.slice(Math.max(0, date.start - sentence.start - 120), date.start - sentence.start)
}

function tailOf({ sentence, date }: Telling): string {
  return sentence.text.slice(date.end - sentence.start, date.end - sentence.start + 40)
}

function spanOf({ start, end }: DateMention): Span {
  return { start, end }
}
