import type { Facts } from '../../src/analysis/facts.ts'
import { matchesOf } from '../../src/analysis/matches-of.ts'
import { numberOf, numberPattern } from '../../src/analysis/number-text.ts'
import { type OwnSentence, spanOf } from '../../src/analysis/own-sentences.ts'
import { sentencesOn, topicOf } from '../../src/analysis/topics.ts'
import type { Span } from '../../src/span.ts'
import type { VoteClaim } from './votes.ts'

/** A vote that more took part in than there are, or fewer than are said to have voted. */
export interface Attendance {
  readonly vote: VoteClaim
  /** The tally, with those who abstained where they are told right behind it. */
  readonly here: Span
  readonly sum: number
  readonly size: Span
}

const members =
  'members|councill?ors|council members|trustees|commissioners|judges|justices|jurors|directors|senators|supervisors|aldermen|delegates|deputies|lawmakers|legislators|governors|seats|votes'
const bodies =
  'council|board|committee|commission|panel|jury|court|tribunal|cabinet|assembly|senate|parliament|chamber|bench'
const size = new RegExp(
  `\\b(?:(?:all|each of the|each of its) (?<all>${numberPattern}) (?:of the )?(?:[a-z]+ ){0,2}?(?:${members})|(?<compound>${numberPattern})-(?:member|person|seat|judge|man|woman|strong) (?:[a-z]+ ){0,2}?(?:${bodies})|(?:${bodies})'s (?<own>${numberPattern}) (?:${members})|the (?<of>${numberPattern}) (?:${members}) of the (?:[a-z]+ ){0,2}?(?:${bodies})|(?:${bodies}) of (?<plain>${numberPattern})(?= (?:members|people|judges)|[.,;]))`,
  'dgi',
)
const sizeTopic = topicOf(
  `member members seat seats person judge judges strong council board committee commission panel jury court tribunal cabinet assembly senate parliament chamber bench councillors councilors trustees commissioners justices jurors directors senators deputies lawmakers legislators votes`,
)
/** Everybody has voted, or was there to. */
const closed =
  /\b(?:present|attended|voted|cast (?:a|their) votes?|took part|were there|turned up|full (?:council|board))\b/i
const counted = new RegExp(
  `\\b(?<n>${numberPattern})(?: of (?:the |its )?(?:[a-z]+'s )?${numberPattern})? (?:[a-z]+ ){0,2}?(?:abstain(?:ed|ing)|abstentions?|absent|stayed away|did not vote|recused)`,
  'gi',
)
const named =
  /\bwith (?:[A-Z][\w.'-]+ |[a-z]+ )*?(?<last>[A-Z][\w'-]+)(?<more>(?:, (?:[A-Z][\w'-]+ ?)+)*(?:,? and (?:[A-Z][\w'-]+ ?)+)?) (?:abstaining|absent|recused|not voting)\b/
/** Another vote, or another body. */
const another =
  /\b(?:previous|earlier|last|first|second|committee|ago|in (?:19|20)\d\d|January|February|March|April|June|July|August|September|October|November|December|needed|required|would|could|if|override|two-thirds|joint)\b/i
const mostMissing = 2
const mostVotes = 30
const mostBetween = 20

/** "The vote was 6-2, with Ruben Holt abstaining", and "all eight members were present". */
export function* attendances(facts: Facts, tallies: readonly VoteClaim[]): Iterable<Attendance> {
  const [vote] = tallies
  if (!vote || tallies.some(({ first, second }) => first !== vote.first || second !== vote.second)) return
  if (another.test(vote.sentence.text)) return
  const sizes = sentencesOn(facts, sizeTopic).flatMap(sentence =>
    matchesOf(size, sentence.text).flatMap(match => {
      const { all, compound, own, of, plain } = match.groups!
      const value = numberOf(all ?? compound ?? own ?? of ?? plain ?? '') ?? 0
      return value < 3 ? [] : [{ value, span: spanOf(sentence, match), sentence, isAll: all !== undefined }]
    }),
  )
  const [first] = sizes
  if (!first || sizes.some(({ value }) => value !== first.value)) return
  const sum = vote.first + vote.second + othersIn(vote.sentence)
  const isClosed = sizes.some(
    ({ isAll, sentence }) => isAll && closed.test(sentence.text) && !another.test(sentence.text),
  )
  const missing = first.value - sum
  // Of a "seven-member board" thousands have voted who elect it.
  if (sum > mostVotes * first.value) return
  if (missing === 0 || (missing > 0 && (!isClosed || missing > mostMissing))) return
  yield { vote, here: withOthers(vote), sum, size: first.span }
}

/** "28 votes to 11, with six abstentions": all that is added up. */
function withOthers({ sentence, start, end }: VoteClaim): Span {
  const match = matchesOf(counted, sentence.text).find(({ index }) => {
    const gap = sentence.start + index - end
    return gap >= 0 && gap <= mostBetween
  })
  return match ? { start, end: spanOf(sentence, match).end } : { start, end }
}

/** Those who abstained or stayed away, as far as the sentence of the vote tells. */
function othersIn({ text }: OwnSentence): number {
  const numbers = matchesOf(counted, text).reduce((all, match) => all + (numberOf(match.groups!.n!) ?? 0), 0)
  const match = named.exec(text)
  if (!match) return numbers
  return (
    numbers +
    1 +
    (match.groups!.more ? match.groups!.more.split(/,(?: and)? | and /).filter(Boolean).length : 0)
  )
}
