import type { Facts } from '../facts.ts'
import { matchesOf } from '../matches-of.ts'
import { numberOf, numberPattern } from '../number-text.ts'
import { type OwnSentence, spanOf } from '../own-sentences.ts'
import { sentencesOn, topicOf } from '../topics.ts'
import type { ResultBond } from './bond.ts'

const topic = topicOf('vote votes voted veto vetoes')
const tally = new RegExp(
  `\\b(?:voted|vote(?: was| of)?|approved|passed|adopted|rejected|backed|by|carried|split)[^.;\\d]{0,50}? ?(?<![\\w$£€.,-])(?<tally>(?<yes>${numberPattern})(?: votes)?(?:[-–]| to |-to-)(?<no>${numberPattern}))(?![-–\\d]| percent|%| (?:points|runs|goals))`,
  'dgi',
)

interface Tally {
  readonly sentence: OwnSentence
  readonly yes: number
  readonly no: number
  readonly span: { readonly start: number; readonly end: number }
}

/** How a vote went, against who decided it, how near it was, and what it came to. */
export function* talliesTold(facts: Facts): Iterable<ResultBond> {
  const telling = sentencesOn(facts, topic)
  if (telling.length === 0) return
  const tallies = telling.flatMap(talliesIn)
  if (tallies.length > 0) {
    for (const sentence of telling) {
      yield* decidingVotes(sentence, tallies)
      yield* closeness(sentence, tallies)
      yield* votesToSpare(sentence, tallies)
    }
  }
  yield* vetoes(telling)
}

function talliesIn(sentence: OwnSentence): Tally[] {
  return [...matchesOf(tally, sentence.text)].flatMap(match => {
    const [yes, no] = [numberOf(match.groups!.yes!), numberOf(match.groups!.no!)]
    if (yes === undefined || no === undefined) return []
    return [{ sentence, yes, no, span: spanOf(sentence, match, 'tally') }]
  })
}

const deciding = /\b(?<what>cast (?:the|her|his) (?:deciding|tie-?breaking|casting) vote|broke the tie)\b/di
const reach = 3

/** "Voted by nine to two … The chairman, who cast the deciding vote": the only vote of the piece was not that near. */
function* decidingVotes(sentence: OwnSentence, tallies: readonly Tally[]): Iterable<ResultBond> {
  const match = deciding.exec(sentence.text)
  const [only] = tallies
  if (!match || !only || tallies.some(({ yes, no }) => yes !== only.yes || no !== only.no)) return
  if (sentence.number - only.sentence.number > reach || sentence.number < only.sentence.number) return
  if (
    /\b(?:last|previous|earlier|ago|in (?:19|20)\d\d|had|would|if|committee|first)\b/i.test(
      sentence.text.slice(0, match.index).replace(/\bhad at first\b/, ''),
    )
  )
    return
  const fits = Math.abs(only.yes - only.no) <= 1
  yield {
    kind: 'votes',
    here: spanOf(sentence, match, 'what'),
    there: only.span,
    fits,
    why: `${Math.abs(only.yes - only.no)} votes lay between the sides`,
  }
}

const near =
  /\b(?<what>narrowly|by the narrowest of margins|by a whisker|by a narrow (?:margin|majority))\b/di
const far =
  /\b(?<what>overwhelmingly|by (?:a )?(?:wide|large|overwhelming|huge|comfortable) (?:margin|majority)|in a landslide|comfortably)\b/di
const mostNear = 0.3
const leastFar = 0.05
const fewest = 12

/** "Passed narrowly, by 212 votes to 94". */
function* closeness(sentence: OwnSentence, tallies: readonly Tally[]): Iterable<ResultBond> {
  const [only, ...more] = tallies.filter(one => one.sentence === sentence)
  const isNear = near.exec(sentence.text)
  const match = isNear ?? far.exec(sentence.text)
  if (!only || more.length > 0 || !match || only.yes + only.no < fewest) return
  if (/\b(?:and|but|after|while|although|then|than)\b/i.test(between(sentence, match, only))) return
  const gap = Math.abs(only.yes - only.no) / (only.yes + only.no)
  const fits = isNear ? gap <= mostNear : gap >= leastFar
  yield {
    kind: 'votes',
    here: spanOf(sentence, match, 'what'),
    there: only.span,
    fits,
    why: isNear ? 'the one side had far more' : 'hardly a vote lay between the sides',
  }
}

function between({ text, start }: OwnSentence, match: RegExpExecArray, { span }: Tally): string {
  const at = span.start - start
  return at > match.index
    ? text.slice(match.index + match[0].length, at)
    : text.slice(span.end - start, match.index)
}

const spare = new RegExp(`\\bwith (?:just |only )?(?<what>(?<n>${numberPattern}) votes? to spare)\\b`, 'di')
const bar = new RegExp(
  `\\b(?<bar>${numberPattern}) (?:of the (?:${numberPattern}) (?:\\w+)|votes (?:needed|required))\\b|\\b(?:needed|required|requires) (?<least>${numberPattern}) votes\\b`,
  'dgi',
)

/** "20 of the 30 senators, so the Senate reached the mark with three votes to spare": the vote was 21-9. */
function* votesToSpare(sentence: OwnSentence, tallies: readonly Tally[]): Iterable<ResultBond> {
  const match = spare.exec(sentence.text)
  if (!match) return
  const bars = [...matchesOf(bar, sentence.text)].map(
    ({ groups }) => numberOf(groups!.bar ?? groups!.least!)!,
  )
  const before = tallies.filter(
    one => one.sentence.number <= sentence.number && sentence.number - one.sentence.number <= reach,
  )
  const [first] = before
  const stated = numberOf(match.groups!.n!)
  if (bars.length === 0 || !first || stated === undefined) return
  const fits = before.some(({ yes, no }) => bars.some(least => Math.max(yes, no) - least === stated))
  yield {
    kind: 'votes',
    here: spanOf(sentence, match, 'what'),
    there: first.span,
    fits,
    why: 'the votes that were needed are not so many fewer',
  }
}

const upheld = /\b(?<what>uph[eo]lds?|sustains?|sustained|lets? stand|backs?)\b[^;]{0,30}? veto\b/di
const overridden =
  /(?<!\b(?:failed|fail|fails|attempt\w*|try|tries|tried|trying|vote|refused|unable|effort|not|effort|bid|could|would|may|might|can|needed|enough|votes) to )\b(?<what>overrode|overrid(?:e|es|den))\b[^;]{0,50}? veto\b/di
const votedTo = new RegExp(
  `\\bvoted ${numberPattern}(?:[-–]| to )${numberPattern} (?:on \\w+day )?to (?<what>override)\\b[^;]{0,50}? veto\\b`,
  'di',
)

/** A headline in which a veto is upheld, over a vote that overrode it. */
function* vetoes(telling: readonly OwnSentence[]): Iterable<ResultBond> {
  const [first] = telling
  if (first?.number !== 0) return
  const up = upheld.exec(first.text)
  const down = overridden.exec(first.text)
  if ((up === null) === (down === null)) return
  const body = telling.slice(1).flatMap(sentence => {
    const isUp = upheld.exec(sentence.text)
    const isDown = votedTo.exec(sentence.text) ?? overridden.exec(sentence.text)
    return [
      isUp && { sentence, match: isUp, isUp: true },
      isDown && { sentence, match: isDown, isUp: false },
    ].filter(one => one !== null)
  })
  const [one] = body
  if (!one || body.some(other => other.isUp !== one.isUp)) return
  yield {
    kind: 'votes',
    here: spanOf(first, (up ?? down)!, 'what'),
    there: spanOf(one.sentence, one.match, 'what'),
    fits: one.isUp === (up !== null),
    why: 'a veto is either upheld or overridden',
  }
}
