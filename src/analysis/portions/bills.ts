import { amountsAround } from '../amounts/in-sentence.ts'
import type { Amount } from '../amounts.ts'
import { figure, figuredSentence } from '../bonds/figured.ts'
import { rangeOfShare } from '../changes/share-range.ts'
import type { ValuePair } from '../changes.ts'
import type { Facts } from '../facts.ts'
import { matchesOf } from '../matches-of.ts'
import { areApart } from '../quantities/range.ts'
import { sentenceNumbersOn, topicOf } from '../topics.ts'
import { isNearShare, partOf, type WrongPortion } from './portion.ts'

/*
 * "Rates will go up 5 percent. The bill of a typical household, now $42, will be $44.10": what a rate changes by, each bill does.
 */

const rate = '(?:taxes|tax|rates?|charges?|fares?|fees?|tolls?|rents?|premiums?|tuition)'
const about = '(?:(?:about|nearly|just|over|under|almost|an?|by) )*'
const moves = new RegExp(
  `\\b${rate} (?:will |would |are to |is to |were to )?(?:also )?(?<word>go up|goes up|rises?|increases?|climbs?|go down|fall|falls|drop) ${about}${figure('share', 'ps')}(?<behind>[^‹›]{0,30})`,
  'g',
)
const moved = new RegExp(
  `\\b(?<word>raise|raises|raised|increase|increases|increased|lift|lifts|lifted|cut|cuts|reduce|reduced|lower|lowers) (?:the |its |their |all )?(?:[a-z'-]+ ){0,2}${rate} ${about}${figure('share', 'ps')}(?<behind>[^‹›]{0,30})`,
  'g',
)
const topic = topicOf(
  'tax taxes rate rates charge charges fare fares fee fees toll tolls rent rents premium premiums tuition',
)
const falling = /^(?:go down|fall|falls|drop|cut|cuts|reduce|reduced|lower|lowers)/
const each =
  /\b(?:bills?|household|homes?|house|tenant|customer|passenger|ticket|resident|family|commuter|owner|property)\b/i
const ofMore = /^ (?:a year|each year|per year|annually|over|in each|every|above)/
const reach = 2

/** The rises of a rate that the only bill told behind them does not make. */
export function* wrongBills(facts: Facts): Iterable<WrongPortion> {
  for (const number of sentenceNumbersOn(facts, topic)) {
    const passage = figuredSentence(facts, number)
    if (!passage) continue
    for (const pattern of [moves, moved])
      for (const match of matchesOf(pattern, passage.text)) {
        const share = passage.figures[Number(match.groups!.share)]!
        if (ofMore.test(match.groups!.behind!)) continue
        const wrong = misfit(facts, share, !falling.test(match.groups!.word!))
        if (wrong) yield wrong
      }
  }
}

function misfit(facts: Facts, share: Amount, isUp: boolean): WrongPortion | undefined {
  const near = facts.changes.pairs.filter(
    ({ later, firstSentence, sentence }) =>
      later.kind === 'money' && sentence >= share.sentence && firstSentence - share.sentence <= reach,
  )
  const bills = near.filter(pair => isOfBill(facts, pair))
  const [pair] = bills
  if (!pair || bills.length > 1 || near.length > 2) return undefined
  const stated = rangeOfShare(facts.tokens, share)
  const change = ({ earlier, later }: ValuePair) => {
    const { low, high } = partOf(facts, later, earlier)
    return isUp ? { low: low - 1, high: high - 1 } : { low: 1 - high, high: 1 - low }
  }
  if (near.some(one => !areApart(change(one), stated)) || pair.later.low > pair.earlier.low !== isUp)
    return undefined
  // "10 percent over three years": what another share of the passage gives is meant by that one.
  const isGiven = amountsAround(facts.amounts, share.sentence, reach).some(
    other =>
      other !== share &&
      (other.kind === 'percent' || other.kind === 'share') &&
      other.low > 0 &&
      !areApart(change(pair), rangeOfShare(facts.tokens, other)),
  )
  if (isGiven) return undefined
  const range = change(pair)
  const right = (range.low + range.high) / 2
  return isNearShare(share, right)
    ? { share, there: [pair.earlier, pair.later], right, way: 'change' }
    : undefined
}

function isOfBill({ tokens }: Facts, { firstSentence, sentence }: ValuePair): boolean {
  const from = tokens.starts[tokens.sentences[firstSentence]!]!
  const to = tokens.ends[tokens.sentences[sentence + 1]! - 1]!
  return to - from < longest && each.test(tokens.prose.slice(from, to))
}

const longest = 3000
