import { weekdayNames } from '../../src/analysis/dates.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { matchesOf } from '../../src/analysis/matches-of.ts'
import { numberOf, numberPattern } from '../../src/analysis/number-text.ts'
import { type OwnSentence, ownSentenceAt, spanOf } from '../../src/analysis/own-sentences.ts'
import { sentencesOn, topicOf } from '../../src/analysis/topics.ts'
import type { Span } from '../../src/span.ts'

/** A weekday that stands for a day which a feast fixes, and the words that fix it. */
export interface WeekdayOfFeast {
  readonly weekday: Span
  readonly feast: Span
  /** 0 is Sunday. */
  readonly right: number
}

/** The days that are always on one weekday; 0 is Sunday. */
const feasts = new Map(
  (
    [
      ['Mother’s Day|Father’s Day|Easter Sunday|Easter Day|Palm Sunday|Remembrance Sunday|Pentecost', 0],
      [
        'Labor Day|Memorial Day|Martin Luther King Jr. Day|Martin Luther King Day|Presidents’ Day|Presidents Day|Columbus Day|Indigenous Peoples’ Day|Easter Monday|Whit Monday|Cyber Monday',
        1,
      ],
      ['Election Day|Super Tuesday|Shrove Tuesday|Mardi Gras|Fat Tuesday|Giving Tuesday', 2],
      ['Ash Wednesday', 3],
      ['Thanksgiving Day|Thanksgiving|Maundy Thursday|Ascension Day', 4],
      ['Good Friday|Black Friday', 5],
      ['Holy Saturday', 6],
    ] as const
  ).flatMap(([names, weekday]) =>
    names
      .replaceAll('’', "'")
      .split('|')
      .map(name => [name.toLowerCase(), weekday] as const),
  ),
)
const topic = topicOf(
  'mother father easter palm remembrance pentecost labor memorial luther presidents columbus indigenous whit cyber election super shrove mardi fat giving ash thanksgiving maundy ascension good black holy',
)
const name = [...feasts.keys()].map(text => text.replaceAll('.', '\\.')).join('|')
const day = weekdayNames.join('|')
/** "Exactly three weeks after", "the day before", "two days after", "the morning of"; weeks are counted loosely but for "exactly". */
const offset = `(?:(?:(?<exact>exactly|precisely|to the day,?) )?(?<count>${numberPattern}|an?|the) (?<unit>day|week)s? (?<way>before|after) |(?:on |the (?:day|morning|afternoon|evening|night) of )?)`
const beside = [
  // "Monday, Nov. 17, exactly two weeks after Election Day"
  new RegExp(
    `\\b(?<weekday>${day})(?:, ?(?:[A-Z]\\w+\\.? \\d{1,2}|\\d{1,2} [A-Z]\\w+)(?:,? \\d{4})?)?,? ?\\(?(?<feast>${offset}(?<name>${name}))\\b(?! (?:[Ww]eekend|[Ee]ve)\\b)`,
    'dgi',
  ),
  // "Three days after Thanksgiving, on Monday", "Labor Day (a Tuesday)"
  new RegExp(
    `\\b(?<feast>${offset}(?<name>${name}))(?:,? on a|, on|, an?| \\(an?) (?<weekday>${day})\\b`,
    'dgi',
  ),
]
/** What goes on at a feast itself, or a day from it. */
const told = new RegExp(
  `\\b(?<feast>(?:on )?${offset}(?<name>${name}))\\b(?! (?:[Ww]eekend|[Ee]ve)\\b)`,
  'dgi',
)
const takenUp = new RegExp(`\\bthat (?<weekday>${day})\\b`, 'dg')
const anyDay = new RegExp(`\\b(?:${day})\\b`)
/** How many sentences on "that Friday" may take a feast up. */
const reach = 2

/** "They walked out two days after Labor Day. Whoever came that Friday …", "Monday, exactly two weeks after Election Day". */
export function* weekdaysOfFeasts(facts: Facts): Iterable<WeekdayOfFeast> {
  for (const sentence of sentencesOn(facts, topic)) {
    for (const pattern of beside) {
      for (const match of matchesOf(pattern, sentence.text)) yield* clash(sentence, match, sentence, match)
    }
    const [feast, ...more] = matchesOf(told, sentence.text)
    if (!feast || more.length > 0) continue
    const behind = sentence.text.slice(feast.index + feast[0].length)
    if (anyDay.test(behind.replaceAll(takenUp, ''))) continue
    for (const later of sentencesFrom(facts, sentence)) {
      const match = matchesOf(takenUp, later.text).find(
        ({ index }) => later !== sentence || index > feast.index,
      )
      const other = later === sentence ? -1 : later.text.search(anyDay)
      // Another day that is named first is the one that is meant.
      if (match && (later === sentence || other === match.index + 'that '.length))
        yield* clash(sentence, feast, later, match)
      if (match || other >= 0) break
    }
  }
}

/** The sentence and those behind it in its block. */
function* sentencesFrom(facts: Facts, first: OwnSentence): Iterable<OwnSentence> {
  yield first
  for (let on = 1; on <= reach; on++) {
    const sentence = ownSentenceAt(facts, first.number + on)
    if (!sentence || sentence.block !== first.block) return
    yield sentence
  }
}

function* clash(
  told: OwnSentence,
  feast: RegExpExecArray,
  sentence: OwnSentence,
  weekday: RegExpExecArray,
): Iterable<WeekdayOfFeast> {
  const right = weekdayOf(feast)
  const stated = (weekdayNames as readonly string[]).indexOf(capitalised(weekday.groups!.weekday!))
  if (right === undefined || stated < 0 || stated === right) return
  yield { weekday: spanOf(sentence, weekday, 'weekday'), feast: spanOf(told, feast, 'feast'), right }
}

/** The weekday of a feast, or of a day so many days from it; undefined where they are counted loosely. */
function weekdayOf({ groups }: RegExpExecArray): number | undefined {
  const { name: of, exact, count, unit, way } = groups!
  const own = feasts.get(of!.toLowerCase())
  if (own === undefined || count === undefined) return own
  if (unit!.toLowerCase() === 'week') return exact === undefined ? undefined : own
  const days = /^(?:an?|the)$/i.test(count) ? 1 : numberOf(count)
  if (days === undefined) return undefined
  return (((own + (way!.toLowerCase() === 'after' ? days : -days)) % 7) + 7) % 7
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1).toLowerCase()
}
