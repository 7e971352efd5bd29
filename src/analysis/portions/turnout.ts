import { amountsAround } from '../amounts/in-sentence.ts'
import type { Amount } from '../amounts.ts'
import { figure, figuredSentence } from '../bonds/figured.ts'
import { rangeOfShare } from '../changes/share-range.ts'
import type { Facts } from '../facts.ts'
import { matchesOf } from '../matches-of.ts'
import { areApart } from '../quantities/range.ts'
import { sentenceNumbersOn, topicOf } from '../topics.ts'
import { isNearShare, isPlainSize, partOf, type WrongPortion } from './portion.ts'

/** "Turnout was 36.4 percent. In all 29,575 people voted, out of an electorate of 81,250": the votes are that share of the voters. */
const told = new RegExp(
  `turnout (?:was|of|is|stood at|came to|reached)(?: [a-z]+){0,3}? (?:(?:about|nearly|just|over|under|a little|more|less|than|exactly|only) )*${figure('share', 'p')}(?<behind>[^‹›]{0,25})`,
  'g',
)
const topic = topicOf('turnout')
const another = /\b(?:in|last|four|five|previous|earlier|at the|among|expected)\b/
/** "In 2021, when the seat was last on the ballot, turnout was". */
const earlier = /\b(?:in (?:19|20)\d\d|last|previous|earlier|ago|before|first round)\b/
const electorateBefore =
  /\b(?:electorate of|voters? roll of|roll of|eligible:|registered:)(?: (?:about|some|nearly))? $/i
const electorateBehind =
  /^ (?:[a-z]+ )?(?:(?:registered|eligible|active|qualified|enrolled)(?: voters| electors| to vote|\b)|(?:people |voters |names )?on the (?:electoral |voting )?(?:roll|rolls|register)|electors)/i
const votesBehind =
  /^ (?:[a-z]+ ){0,2}?(?:voted|votes|ballots|ballot papers|cast|took part|turned out|went to the polls|people voted|papers|of them)\b/i
const reach = 1
const mostFactor = 6

/** The turnouts that no number of votes makes of the voters told beside them. */
export function* wrongTurnouts(facts: Facts): Iterable<WrongPortion> {
  for (const number of sentenceNumbersOn(facts, topic)) {
    const passage = figuredSentence(facts, number)
    for (const match of passage ? matchesOf(told, passage.text) : []) {
      const share = passage!.figures[Number(match.groups!.share)]!
      const before = passage!.text.slice(0, match.index)
      if (another.test(match.groups!.behind!.split(/[,.;:]/)[0]!) || earlier.test(before)) continue
      const wrong = misfit(facts, share)
      if (wrong) yield wrong
    }
  }
}

function misfit(facts: Facts, share: Amount): WrongPortion | undefined {
  const { amounts, tokens } = facts
  const near = amountsAround(amounts, share.sentence, reach).filter(
    amount => isPlainSize(amount) && amount.kind === 'count',
  )
  const prose = (from: number, to: number) => tokens.prose.slice(Math.max(0, from), to)
  const voters = near.filter(
    ({ start, end }) =>
      electorateBefore.test(prose(start - 30, start)) || electorateBehind.test(prose(end, end + 50)),
  )
  const [all] = voters
  if (!all || voters.length > 1) return undefined
  const votes = near.filter(one => one !== all && one.low < all.low)
  const stated = rangeOfShare(facts.tokens, share)
  if (votes.some(one => !areApart(partOf(facts, one, all), stated))) return undefined
  const cast = votes.filter(({ end }) => votesBehind.test(prose(end, end + 40)))
  // Spoiled papers are few: those who voted are the most.
  const most = cast.toSorted((a, b) => b.low - a.low)[0]
  if (!most) return undefined
  const right = most.low / all.low
  return isNearShare(share, right, mostFactor) ? { share, there: [most, all], right, way: 'part' } : undefined
}
