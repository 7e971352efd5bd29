import type { Facts } from '../../src/analysis/facts.ts'
import { matchesOf } from '../../src/analysis/matches-of.ts'
import { numberOf, ordinalOf } from '../../src/analysis/number-text.ts'
import { type OwnSentence, ownSentenceAt, spanOf } from '../../src/analysis/own-sentences.ts'
import { sentencesOn, topicOf } from '../../src/analysis/topics.ts'
import type { Span } from '../../src/span.ts'
import type { Mismatch } from './mismatch.ts'

const set = '\\d{1,2}[-–]\\d{1,2}(?: ?\\(\\d{1,2}(?:[-–]\\d{1,2})?\\))?'
const score = new RegExp(`(?<![\\d-])(?<row>${set}(?:(?:,? and|,) ${set}){1,4})(?![\\d-])`, 'dg')
const guard = topicOf('set sets')
const straight = /\b(?<what>(?:in )?straight sets)\b/di
const wholeMatch =
  /\b(?<what>in (?<in>two|three|four|five) (?:[a-z-]+ )?sets|(?<compound>two|three|four|five)-set (?:match|win|victory|defeat|thriller|final|epic|battle|contest|loss))\b/di
const comeback =
  /\b(?<what>(?:came|come|coming|recovered|rallied|fought back|recovering|rallying|fighting back) from (?:a|one) set (?:down|behind)|after (?:losing|dropping) the (?:first|opening) set|(?:lost|dropped) the (?:first|opening) set)\b/di
const single =
  /\b(?:the (?<ordinal>first|second|third|fourth|fifth|opening|deciding|final) set,? (?<score>\d{1,2}[-–]\d{1,2}))(?!\d)/dgi
const unfinished =
  /\b(?:retir\w+|walkover|abandoned|suspended|withdrew|doubles|another|other|earlier|previous|last year|semi-?final|quarter-?final|round|champions? tie-?break|the (?:first|second|third|other|last) in|(?:years?|weeks?|months?|days?) ago|in (?:19|20)\d\d)\b/i
const fewestGames = 6

interface Score extends Span {
  readonly sentence: OwnSentence
  readonly sets: readonly (readonly [number, number])[]
}

const winners = topicOf('beat beats beating defeated defeating won overcame')

/** Matches whose winner is told to have lost the last set. */
export function* lastSets(facts: Facts): Iterable<Mismatch> {
  for (const sentence of sentencesOn(facts, winners)) {
    if (!/\d[-–]\d+,/.test(sentence.text)) continue
    for (const score of scoresIn(sentence)) if (isLastLost(sentence, score)) yield mismatch(score, score)
  }
}

const droppedSet =
  /\b(?<what>(?:(?<none>did not drop|without (?:dropping|losing))|dropped|dropping|lost) a set)\b(?= (?:on the way|on (?:his|her) way|in (?:a|the|his|her) (?:\d|match|final|win)|against|to beat))/di
const winning = /\b(?:beat|beats|defeated|won|overcame|beating|defeating)\b[^.;\d]{0,50}$/

/** "Beat the top seed 6-4, 6-3, 4-6": whoever loses the last set of a match has not won it. */
function isLastLost(sentence: OwnSentence, { start, sets }: Score): boolean {
  const head = sentence.text.slice(0, start - sentence.start)
  const last = sets.at(-1)!
  return sets.length > 1 && winning.test(head) && last[0] < last[1] && !unfinished.test(sentence.text)
}

/** What a piece tells of the sets of its one match, against the score. */
export function* setsOfMatch(facts: Facts): Iterable<Mismatch> {
  const telling = sentencesOn(facts, guard)
  if (telling.length === 0) return
  const scored = new Set(
    facts.amounts.flatMap(({ against, sentence }) => (against === undefined ? [] : [sentence])),
  )
  const scores = [...scored].flatMap(number => scoresIn(ownSentenceAt(facts, number)))
  const [only] = scores
  if (!only || scores.some(other => !isSame(other, only))) return
  const { sets } = only
  const winsOf = (side: 0 | 1) => sets.filter(one => one[side] > one[1 - side]!).length
  const lost = Math.min(winsOf(0), winsOf(1))
  const isWinnerFirst = winsOf(0) > winsOf(1)
  for (const sentence of telling) {
    if (sentence !== only.sentence && unfinished.test(sentence.text)) continue
    const claims: readonly (readonly [RegExp, (match: RegExpExecArray) => boolean])[] = [
      [straight, () => lost > 0 && sentence !== only.sentence],
      [
        wholeMatch,
        match => numberOf((match.groups!.in ?? match.groups!.compound!).toLowerCase()) !== sets.length,
      ],
      [
        comeback,
        () =>
          isWinnerFirst &&
          sets[0]![0] > sets[0]![1] &&
          /came|come|coming|recover|rall|fought|fight|after/i.test(sentence.text),
      ],
    ]
    for (const [pattern, isWrong] of claims) {
      const match = pattern.exec(sentence.text)
      if (match && isWrong(match)) yield mismatch(spanOf(sentence, match, 'what'), only)
    }
    const dropped = droppedSet.exec(sentence.text)
    if (dropped && (dropped.groups!.none === undefined) === (lost === 0))
      yield mismatch(spanOf(sentence, dropped, 'what'), only)
    if (sentence === only.sentence) continue
    for (const match of matchesOf(single, sentence.text)) {
      const told = pairOf(match.groups!.score!)
      const own = sets.at(indexOf(match.groups!.ordinal!.toLowerCase()))
      if (
        own &&
        told &&
        !(own.includes(told[0]) && own.includes(told[1]) && Math.max(...own) === Math.max(...told))
      )
        yield mismatch(spanOf(sentence, match, 'score'), only)
    }
  }
}

function mismatch(here: Span, { start, end }: Score): Mismatch {
  return { messageId: 'score', here, there: [{ start, end }], values: {} }
}

function scoresIn(sentence: OwnSentence | undefined): Score[] {
  if (!sentence) return []
  return matchesOf(score, sentence.text).flatMap(match => {
    const sets = match.groups!.row!.split(/,? and |, /).map(pairOf)
    const isTennis = sets.every(one => one && Math.max(...one) >= fewestGames && Math.max(...one) <= 20)
    return isTennis ? [{ ...spanOf(sentence, match, 'row'), sentence, sets: sets as [number, number][] }] : []
  })
}

function pairOf(text: string): readonly [number, number] | undefined {
  const match = /^(\d+)[-–](\d+)/.exec(text)
  return match ? [Number(match[1]), Number(match[2])] : undefined
}

function isSame(a: Score, b: Score): boolean {
  return (
    a.sets.length === b.sets.length &&
    a.sets.every(([one, other], at) => b.sets[at]![0] === one && b.sets[at]![1] === other)
  )
}

function indexOf(word: string): number {
  if (word === 'opening') return 0
  if (word === 'deciding' || word === 'final') return -1
  return (ordinalOf(word) ?? 1) - 1
}

/** "Two goals down after a tap-in by Roche": so many goals, and as many that are told. */
const scored =
  /\b(?<what>(?<count>two|three|four|five) (?<unit>goals|tries|runs) (?:down|up|ahead|behind|to the good|clear)\b[^.;]{0,30}? after (?<list>an? [a-z-]+(?: [a-z-]+){0,2} (?:by|from) (?:the )?[^.;,]{3,40}))(?=[,.;]|$)/di
const goalGuard = topicOf('goals tries runs')
const several = /\b(?:and|two|three|brace|double|twice|hat-?trick|pair|both|another|second|each|more)\b/i

/** A lead that the one goal told of does not make. */
export function* goalsTold(facts: Facts): Iterable<Mismatch> {
  for (const sentence of sentencesOn(facts, goalGuard)) {
    const match = scored.exec(sentence.text)
    if (!match || several.test(match.groups!.list!)) continue
    const rest = sentence.text.slice(match.index + match[0].length)
    if (/^, (?:and )?(?:an? |the |his|her|their|another)(?!.*\blost\b)/i.test(rest)) continue
    const [start, end] = match.indices!.groups!.list!
    yield {
      messageId: 'goals',
      here: { start: sentence.start + start, end: sentence.start + end },
      there: [spanOf(sentence, match, 'count')],
      values: {},
    }
  }
}
