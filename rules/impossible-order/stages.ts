import type { Facts } from '../../src/analysis/facts.ts'
import { type OwnSentence, spanOf } from '../../src/analysis/own-sentences.ts'
import { type TimePoint, timePoints } from '../../src/analysis/timeline/points.ts'
import type { Span } from '../../src/span.ts'

/** A stage of something that is dated before the one that it follows. */
export interface StagesTurned {
  readonly here: Span
  readonly there: Span
}

/** What comes first, and what can only come after it. */
const stages: readonly (readonly [string, string])[] = [
  [
    '(?:talks|negotiations)\\b[^.;,]{0,30}\\b(?:began|opened|started)',
    '(?:treaty|deal|agreement|pact|accord|truce|contract)\\b[^.;,]{0,20}\\bsigned',
  ],
  ['(?:was|were) born', 'christened|baptised|baptized|started school|learned to walk|enrolled'],
  [
    '(?:opened|was opened|were opened|inaugurated)',
    'first (?:cars?|passengers?|visitors?|trains?|ships?|pupils?|students?|customers?|guests?|patients?|flights?|tenants?)\\b',
  ],
  [
    'last witness|final witness|closing (?:arguments|speech|speeches)|opening statements?|pleaded (?:not )?guilty|trial (?:began|opened)|evidence (?:began|ended)',
    '(?:verdict|was convicted|were convicted|was acquitted|were acquitted|found (?:him|her|them) guilty|was sentenced|were sentenced)',
  ],
  [
    '(?:was|were) (?:arrested|charged)',
    '(?:was|were) (?:convicted|acquitted|sentenced|jailed)|went on trial',
  ],
  [
    '(?:was|were) (?:sentenced|jailed|imprisoned)',
    '(?:was|were) (?:paroled|released from prison)|served (?:his|her|their) sentence',
  ],
  ['took off|in mid-air|climbed to', 'landed|touched down'],
  [
    'polls? (?:close|closed|opened|open)|voting ended',
    '(?:result|results|winner)\\b[^.;]{0,20}\\b(?:announced|declared|published|known)',
  ],
  ['wedding|(?:were|was|got) married|married|engaged', 'divorced|(?:were|was) widowed'],
  [
    '(?:was|were) (?:finished|completed|built)|completion',
    'living in it|moved in|lived in it|(?:was|were) (?:demolished|torn down|restored)',
  ],
  [
    '(?:was|were) founded|(?:was|were) formed|founding',
    'first (?:match|game|concert|album|issue|edition|performance|season|show|record|tour)\\b',
  ],
  [
    '(?:work|construction|building)\\b[^.;,]{0,20}\\b(?:began|started)|ground was broken',
    '(?:was|were) (?:finished|completed|opened|inaugurated)',
  ],
  [
    '(?:was|were) (?:kidnapped|seized|captured|abducted|taken hostage)',
    '(?:was|were) (?:freed|released|rescued|let go)',
  ],
  ['fire broke out|caught fire', '(?:was|were) (?:put out|extinguished)|under control'],
  ['(?:was|were) nominated', '(?:was|were) (?:elected|sworn in)'],
  ['(?:was|were) elected|won the election', '(?:was|were) sworn in|took office|took the oath'],
  ['(?:was|were) launched', 'maiden voyage|sank|(?:was|were) (?:scrapped|broken up|sunk)'],
  ['(?:was|were) (?:passed|approved|adopted)', 'took effect|came into force|signed into law'],
  ['enrolled|was admitted|entered (?:college|university)', 'graduated|graduation'],
  [
    '(?:letter|message|email|complaint)\\b[^.;]{0,30}\\b(?:sent|written|posted)|reached (?:him|her|them)',
    'answered|replied',
  ],
  ['(?:was|were) (?:hired|appointed)|joined', 'resigned|(?:was|were) (?:dismissed|fired|sacked)|retired'],
  ['(?:was|were) (?:ordered|commissioned)', '(?:was|were) (?:delivered|handed over)'],
]
const compiled = stages.map(([first, second]) => ({
  first: new RegExp(`\\b(?:${first})`, 'dgi'),
  second: new RegExp(`\\b(?:${second})`, 'dgi'),
}))
/** Words of another one, or of a second time. */
const another =
  /\b(?:another|second|third|again|previous|earlier|former|other|re-?\w+ed|both|each|every|new|next|until|planned|would|could|may(?! \d)|if|not|never|expected|due)\b/i
/** How far apart the two may stand. */
const reach = 2

/** "The pact was signed on May 4, 2016", and talks on it began in the month after. */
export function* stagesTurned(facts: Facts): Iterable<StagesTurned> {
  const points = timePoints(facts)
  for (const [index, one] of points.entries()) {
    for (let on = index + 1; on < points.length; on++) {
      const other = points[on]!
      if (other.sentence.number - one.sentence.number > reach) break
      if (other.sentence.block !== one.sentence.block || one.isFloating !== other.isFloating) continue
      if (one.from <= other.to && other.from <= one.to) continue
      const [early, late] = one.to < other.from ? [one, other] : [other, one]
      const found = turned(early, late, points) ?? afterDeath(early, late, points)
      if (found && mayBeOne(facts, one.sentence, other.sentence)) yield found
    }
  }
}

/** Two sentences that name different people or bodies tell of different things. */
function mayBeOne(facts: Facts, a: OwnSentence, b: OwnSentence): boolean {
  const [one, other] = [namesIn(facts, a), namesIn(facts, b)]
  return one.size === 0 || other.size === 0 || [...one].some(entity => other.has(entity))
}

function namesIn({ entities }: Facts, { start, end }: OwnSentence): ReadonlySet<number> {
  return new Set(
    entities.mentions
      .filter(mention => mention.start >= start && mention.end <= end)
      .filter(({ entity }) => entities.entities[entity]?.kind !== 'place')
      .map(({ entity }) => entity),
  )
}

/** Is the second stage told at the earlier time, and the first at the later one? */
function turned(early: TimePoint, late: TimePoint, points: readonly TimePoint[]): StagesTurned | undefined {
  for (const { first, second } of compiled) {
    const follower = beside(second, early, points)
    const leader = follower && beside(first, late, points)
    if (!follower || !leader || another.test(early.sentence.text) || another.test(late.sentence.text))
      continue
    const [here, there] = early.start > late.start ? [follower, leader] : [leader, follower]
    return { here, there }
  }
  return undefined
}

const died = /\b(?<!had )(?:died|was killed)\b/dgi
/** What somebody does who is alive; of the dead are told burials, honours and what was left. */
const alive =
  /^(?:(?:In|On) [^,]{3,20},? )?(?<deed>(?:He|She) (?:himself |herself |also )?(?!was\b|were\b|is\b|had\b|has\b|would\b|did\b|left\b|died\b|became\b)[a-z]+(?:ed|[a-z]t|ose|ew|an|on|ook|ent|ame|old|ew|ote|oke)\b)/d

/** "The founder died in 1953. He bought a mill in 1955": told of the same person in the next sentence. */
function afterDeath(
  early: TimePoint,
  late: TimePoint,
  points: readonly TimePoint[],
): StagesTurned | undefined {
  if (late.sentence.number !== early.sentence.number + 1) return undefined
  const death = beside(died, early, points)
  const deed = death && alive.exec(late.sentence.text)
  if (
    !death ||
    !deed ||
    /\b(?:and|by|after|of|brother|sister|son|daughter|wife|husband|father|mother)\b/.test(headOf(early))
  )
    return undefined
  const span = spanOf(late.sentence, deed, 'deed')
  return { here: { start: span.start, end: Math.max(span.end, late.end) }, there: death }
}

function headOf({ sentence, start }: TimePoint): string {
  return sentence.text.slice(0, start - sentence.start)
}

/** The words of a stage in the clause of a time, together with it. */
function beside(pattern: RegExp, point: TimePoint, points: readonly TimePoint[]): Span | undefined {
  const { sentence } = point
  const own = points.filter(other => other.sentence === sentence)
  const matches = [...sentence.text.matchAll(pattern)].map(match => spanOf(sentence, match))
  for (const match of matches) {
    const nearest = own.reduce((best, time) => (gap(match, time) < gap(match, best) ? time : best), point)
    if (nearest === point && gap(match, point) <= farthest && isOneClause(sentence, match, point))
      return { start: Math.min(match.start, point.start), end: Math.max(match.end, point.end) }
  }
  return undefined
}

const farthest = 60

function gap(a: Span, b: Span): number {
  return a.end <= b.start ? b.start - a.end : a.start - b.end
}

function isOneClause({ text, start }: OwnSentence, a: Span, b: Span): boolean {
  const between = text.slice(Math.min(a.end, b.end) - start, Math.max(a.start, b.start) - start)
  return !/[;:]|\b(?:and|but|while|after|before|when|since|until)\b/.test(between)
}
