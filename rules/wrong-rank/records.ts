import type { Facts } from '../../src/analysis/facts.ts'
import { quantitiesIn } from '../../src/analysis/locate.ts'
import { type OwnSentence, ownSentenceAt } from '../../src/analysis/own-sentences.ts'
import { areApart, rangeOf } from '../../src/analysis/quantities/range.ts'
import type { Quantity } from '../../src/analysis/quantities.ts'
import { sentencesOn, topicOf } from '../../src/analysis/topics.ts'
import { wordTrigger } from '../../src/analysis/triggers.ts'
import type { Span } from '../../src/span.ts'

/** A record that does not pass the one before it. */
export interface BrokenRecord {
  readonly here: Quantity
  readonly there: Quantity
  /** Is it a record for being low? */
  readonly low: boolean
}

const records = wordTrigger('record all-time')
const keptWord = topicOf('record high low best highest lowest peak mark')
const claim =
  /\b(?:a|an|the|its|their|new|another) (?:new |all-time |club |house |company |course |stadium |box-office |national |state |city |county |season )?(?:record|all-time high|all-time low)\b/i
const kept =
  /\b(?:previous|old|earlier|former|existing|standing|last) (?:record|high|low|best|highest|lowest|peak|mark)\b|\b(?:record|high|low|peak) (?:was|had been|set in)\b/i
const lowest = /\b(?:low|lowest|fastest|quickest|shortest|least|fewest|time|seconds|minutes|hours|lap)\b/i
const denied =
  /\b(?:not|n't|short of|fell short|just under|below|missed|shy of|failed|if|would|could|may|might|almost|nearly|equal\w*|match(?:ed|es|ing)|tie[ds]?|close to)\b/i
/** A crowd is told of in the next paragraph, too. */
const crowd = /\b(?:crowd|attendance|gate|spectators)\b/i
/** How many sentences on the record before it is told. */
const reach = 2

/** "A record crowd of 24,318", where "the previous highest was 26,940". */
export function* brokenRecords(facts: Facts, prose: string): Iterable<BrokenRecord> {
  if (records(facts.tokens).length === 0) return
  for (const sentence of sentencesOn(facts, keptWord)) {
    const before = kept.exec(sentence.text)
    if (!before || denied.test(sentence.text)) continue
    const there = figureOf(facts, sentence, before.index, Number.POSITIVE_INFINITY)
    if (!there) continue
    const here = newRecord(facts, sentence, before.index, there)
    if (!here) continue
    const low = lowest.test(before[0])
    const rest = `${here.sentence.text} ${sentence.text}`
    if (low !== lowest.test(rest) || denied.test(here.sentence.text)) continue
    const wrong = low ? here.figure.value > there.value : here.figure.value < there.value
    if (wrong && areApart(rangeOf(here.figure, prose), rangeOf(there, prose)))
      yield { here: here.figure, there, low }
  }
}

/** The record that is said to be new: before the old one in its sentence, or in one of the sentences before. */
function newRecord(
  facts: Facts,
  own: OwnSentence,
  limit: number,
  there: Quantity,
): { figure: Quantity; sentence: OwnSentence } | undefined {
  const head = own.text.slice(0, limit)
  const isBeside =
    claim.test(head) ||
    /\b(?:above|beat(?:ing)?|broke|breaking|passing|surpass(?:ed|ing)|exceed(?:ed|ing)|topp(?:ed|ing)|up from|eclips(?:ed|ing)) (?:the|its|their|a) $/i.test(
      head,
    )
  const beside = isBeside ? figureOf(facts, own, 0, limit, there) : undefined
  if (beside) return { figure: beside, sentence: own }
  for (let number = own.number - 1; number >= Math.max(0, own.number - reach); number--) {
    const sentence = ownSentenceAt(facts, number)
    if (!sentence || !claim.test(sentence.text)) continue
    if (sentence.block !== own.block && !(crowd.test(sentence.text) && crowd.test(own.text))) continue
    const figure = figureOf(facts, sentence, 0, Number.POSITIVE_INFINITY, there)
    if (figure) return { figure, sentence }
  }
  return undefined
}

/** The one figure between two offsets of a sentence that is no year, of the unit of the other where there is one. */
function figureOf(
  facts: Facts,
  sentence: OwnSentence,
  from: number,
  to: number,
  like?: Quantity,
): Quantity | undefined {
  const found = quantitiesIn(facts.quantities, sentence.number).filter(
    quantity =>
      quantity.start >= sentence.start + from &&
      quantity.end <= sentence.start + to &&
      !isDate(facts, quantity) &&
      (like === undefined ||
        (quantity.unit === like.unit && quantity.currency === like.currency && isOfOneSize(quantity, like))),
  )
  const [only] = found
  return found.length === 1 ? only : undefined
}

/** A record is not ten times the one before it: such figures count different things. */
function isOfOneSize(a: Quantity, b: Quantity): boolean {
  return a.value > b.value / 5 && a.value < b.value * 5
}

function isDate(
  { dates }: Facts,
  { start, end, unit, value }: Span & Pick<Quantity, 'unit' | 'value'>,
): boolean {
  const isYear = unit === 'count' && Number.isInteger(value) && value >= 1500 && value <= 2100
  return isYear || dates.some(date => date.start <= start && end <= date.end)
}
