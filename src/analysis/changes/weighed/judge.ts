import type { Tokens } from '../../../parse/tokens.ts'
import { amountsIn } from '../../amounts/in-sentence.ts'
import type { Amount } from '../../amounts.ts'
import type { Direction } from '../../changes.ts'
import { heaviest, sumOf } from '../../evidence.ts'
import type { Facts } from '../../facts.ts'
import { wordTest } from '../../word-flags.ts'
import { fieldsOfWord } from '../fields.ts'
import { topicKey } from '../stems.ts'
import { type ChangeCue, changeCues } from './cues.ts'
import { type ChangeEvidence, weights } from './evidence.ts'
import { besideReach, evidenceOf } from './reasons.ts'
import { directionIn, type Telling, tellingsOf } from './tellings.ts'
import { contextOf, isStrict, type PairContext } from './ties.ts'

/** A word of change, and the two values that it takes up, which went the other way. */
export interface OpposedCue {
  readonly cue: ChangeCue
  readonly values: Telling
  readonly evidence: readonly ChangeEvidence[]
  readonly weight: number
}

/** What the reasons have to come to, and what will do in a draft full of slips. */
export const least = 7
export const leastInRaw = 5
/** Values that go the way of the word and are tied to it by so much make it right. */
const explaining = 2

/** A word of change with what ties it to values of the piece. */
interface Tie {
  readonly values: Telling
  readonly evidence: readonly ChangeEvidence[]
  readonly weight: number
  /** Which way the word goes in the measure of the values; undefined where that cannot be told. */
  readonly direction: 'up' | 'down' | undefined
}

/** The words of change that go against the values which the weight of the reasons ties them to. */
export function opposedCues(facts: Facts, enough: number = least): OpposedCue[] {
  const weighed = weighedCues(facts)
  const cues = weighed.map(({ cue }) => cue)
  return weighed.flatMap(({ cue, tied }) => {
    const against = tied.filter(
      ({ direction, values }) =>
        direction !== undefined && direction !== values.direction && !isOfRecord(facts.tokens, cue, values),
    )
    const best = heaviest(against)
    if (!best || best.weight < enough) return []
    if (tied.some(({ direction, values, weight }) => direction === values.direction && weight >= explaining))
      return []
    if (isSaidElsewhere(facts, cue, best.direction!, cues)) return []
    if (isSetAgainstOwn(facts, cue, best.values)) return []
    return [{ cue, values: best.values, evidence: best.evidence, weight: best.weight }]
  })
}

/** "They had put the bill at $12 million. It was smaller": what was reckoned right before, and not the values further off. */
function isSetAgainstOwn(
  { tokens, amounts }: Facts,
  { part, sentence }: ChangeCue,
  values: Telling,
): boolean {
  if (part !== 'adjective' || sentence - 1 <= values.sentence) return false
  const { keys, sentences } = tokens
  const isSort = ({ kind }: Amount) => values.amounts.some(value => value.kind === kind)
  if (!amountsIn(amounts, sentence - 1).some(isSort)) return false
  for (let token = sentences[sentence - 1]!; token < sentences[sentence]!; token++)
    if (reckoning(keys[token]!)) return true
  return false
}

const reckoning = wordTest(
  'estimated estimate put forecast expected predicted budgeted reckoned projected priced planned',
)

/** "8.4 feet, the highest since 2016, when it reached 9.3": the earlier value is the record, and no earlier state. */
function isOfRecord({ keys, sentences }: Tokens, { part, token }: ChangeCue, values: Telling): boolean {
  if (part !== 'superlative') return false
  const [first, end] = [sentences[values.firstSentence]!, sentences[values.sentence + 1]!]
  return keys.subarray(first, end).includes(keys[token]!)
}

/** Each word of change of the draft with all values that it could take up. */
function weighedCues(facts: Facts): { cue: ChangeCue; tied: readonly Tie[] }[] {
  const tellings = tellingsOf(facts.changes)
  if (tellings.length === 0) return []
  let contexts: ReadonlyMap<Telling, PairContext> | undefined
  return changeCues(facts).map(cue => {
    const ways = tellings.map(values => directionIn(facts.tokens, cue.word, cue.things, values))
    // Where all values go the way of the word there is nothing to weigh.
    if (ways.every((way, index) => way === undefined || way === tellings[index]!.direction))
      return { cue, tied: [] }
    contexts ??= new Map(tellings.map(telling => [telling, contextOf(facts.tokens, telling)]))
    const known = contexts
    const tied = tellings.map((values, index) => {
      const evidence = evidenceOf(facts.tokens, cue, values, known)
      return { values, evidence, weight: sumOf(weights, evidence), direction: ways[index] }
    })
    return { cue, tied }
  })
}

/** Does another word of the piece, or a difference, go the way of this one, of the same thing? */
function isSaidElsewhere(
  { tokens, changes }: Facts,
  cue: ChangeCue,
  direction: Direction,
  cues: readonly ChangeCue[],
): boolean {
  const stems = new Set(cue.things.flatMap(thing => topicKey(tokens, thing) ?? []))
  const fields = new Set(cue.things.flatMap(thing => fieldsOfWord(tokens.keys[thing]!)))
  const isOf = (things: readonly number[]) =>
    things.some(
      thing =>
        stems.has(topicKey(tokens, thing) ?? 0) ||
        fieldsOfWord(tokens.keys[thing]!).some(field => fields.has(field)),
    )
  if (
    changes.differences.some(
      other =>
        other.direction === direction &&
        // "More people than before. That is 2,400 more": what the word says is told right beside it.
        ((isStrict(tokens, cue) && Math.abs(other.sentence - cue.sentence) <= besideReach) ||
          [...other.stems].some(stem => stems.has(stem))),
    )
  )
    return true
  if (
    changes.movements.some(
      other =>
        other.firstToken !== cue.token &&
        other.direction === direction &&
        !(other.form === 'superlative' && other.sentence === cue.sentence) &&
        (cue.things.length === 0
          ? Math.abs(other.sentence - cue.sentence) <= besideReach
          : isOf(other.things)),
    )
  )
    return true
  return cues.some(
    other =>
      other !== cue &&
      other.part !== 'superlative' &&
      other.word.direction === cue.word.direction &&
      (cue.things.length === 0 ? Math.abs(other.sentence - cue.sentence) <= besideReach : isOf(other.things)),
  )
}
