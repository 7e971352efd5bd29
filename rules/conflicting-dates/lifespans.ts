import type { Facts } from '../../src/analysis/facts.ts'
import { matchesOf } from '../../src/analysis/matches-of.ts'
import { ownSentenceAt, spanOf } from '../../src/analysis/own-sentences.ts'
import { pointsOfSentence } from '../../src/analysis/timeline/points.ts'
import { toldAges } from '../../src/analysis/timeline/told-ages.ts'
import { dateOf } from '../../src/analysis/times/calendar.ts'
import { sentenceOf } from '../../src/analysis/token-tests.ts'
import { wordTrigger } from '../../src/analysis/triggers.ts'
import type { Span } from '../../src/span.ts'
import type { Clash } from './clash.ts'
import type { TimedSentences } from './sentences.ts'

/** The years of birth and death of somebody, and where they stand. */
interface Lifespan {
  readonly from: number
  readonly to: number
  readonly there: readonly Span[]
}

const deaths = wordTrigger('died dies dead death')
const bracketed = /\((?:born )?(?<from>1[4-9]\d\d|20\d\d) ?[-–] ?(?<to>1[4-9]\d\d|20\d\d)\)/dg

/** "Vera Lund (1932-2001) … died at 75", "was born in 1911 and died in 1994, at 73": an age at death against both years. */
export function* agesOfLifespans(_: TimedSentences, facts: Facts): Iterable<Clash> {
  const { tokens } = facts
  for (const death of deaths(tokens)) {
    const number = sentenceOf(tokens, death)
    const life = bracketsIn(facts, number) ?? toldIn(facts, number, death)
    const ages = life
      ? toldAges(facts).filter(
          ({ sentence, cue, form }) => sentence === number && cue > death && form === 'at',
        )
      : []
    const [age] = ages
    if (!life || !age || ages.length > 1) continue
    const years = life.to - life.from
    if (age.years === years || age.years === years - 1 || years < 0) continue
    yield {
      messageId: 'born',
      here: { start: age.start, end: age.end },
      there: life.there,
      right: `from ${life.from} to ${life.to} are ${years} years at most`,
    }
  }
}

function bracketsIn(facts: Facts, number: number): Lifespan | undefined {
  const sentence = ownSentenceAt(facts, number)
  if (!sentence?.text.includes('(')) return undefined
  const [match, ...more] = matchesOf(bracketed, sentence.text)
  if (!match || more.length > 0) return undefined
  return { from: Number(match.groups!.from), to: Number(match.groups!.to), there: [spanOf(sentence, match)] }
}

/** So far behind a verb its year may stand, in UTF-16 units. */
const reach = 60

/** The years behind "was born" and "died", where one subject has both verbs. */
function toldIn(facts: Facts, number: number, death: number): Lifespan | undefined {
  const clauses = facts.clauses(number)
  const dies = clauses.find(({ verb }) => verb.head === death)
  const born = clauses.find(({ verb }) => verb.lemma === 'born')
  // "Was born in 1911, married at 19, and died": a year before the comma is no subject.
  const isOne = born?.subject?.head === dies?.subject?.head || dies?.subject?.kind === 'figure'
  if (!dies || !born || !isOne || born.verb.end > dies.verb.start) return undefined
  const points = pointsOfSentence(facts, number).filter(({ isFloating }) => !isFloating)
  const birth = points.find(({ start }) => start >= born.verb.end && start - born.verb.end <= reach)
  const end = points.find(({ start }) => start >= dies.verb.end && start - dies.verb.end <= reach)
  if (!birth || !end || birth.start > dies.verb.start) return undefined
  const there = [birth, end].map(({ start, end: until }) => ({ start, end: until }))
  return { from: dateOf(birth.from).year, to: dateOf(end.from).year, there }
}
