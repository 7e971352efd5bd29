import type { Facts } from '../facts.ts'
import { matchesOf } from '../matches-of.ts'
import { numberOf, numberPattern } from '../number-text.ts'
import { type OwnSentence, spanOf } from '../own-sentences.ts'
import { sentencesOn, topicOf } from '../topics.ts'
import type { ResultBond } from './bond.ts'

const topic = topicOf('quarter quarters period periods aggregate inning innings leg legs')
const score = /(?<![\d-–.,$£€])(?<one>\d{1,3})[-–](?<two>\d{1,3})(?![\d–]|-\d|[.,]\d)/dg
const parts: readonly (readonly [RegExp, number])[] = [
  [/\bquarters?\b/i, 4],
  [/\bperiods?\b/i, 3],
]
const whole =
  /\b(?:won|win|wins|beat|victory|lost|defeat|defeated|for an?|final|through|aggregate|to win|total\w*)\b[^.;\d]{0,60}$/i
const settled = /\b(?:overtime|extra|penalt\w+|shoot-?out|away goals|last|previous)\b/i

/** "Quarter scores were 21-18, 25-22, 19-24 and 30-20, and the Hawks won 95-88": the parts of a score and the whole. */
export function* partsOfScores(facts: Facts): Iterable<ResultBond> {
  for (const sentence of sentencesOn(facts, topic)) {
    if (!/\d[-–]\d/.test(sentence.text)) continue
    const scores = [...matchesOf(score, sentence.text)]
    yield* ofPeriods(sentence, scores)
    yield* ofLegs(sentence, scores)
    yield* ofInnings(sentence, scores)
  }
}

function* ofPeriods(sentence: OwnSentence, scores: readonly RegExpExecArray[]): Iterable<ResultBond> {
  const count = parts.find(([word, size]) => word.test(sentence.text) && scores.length === size + 1)?.[1]
  const total = scores.at(-1)
  if (count === undefined || !total || settled.test(sentence.text)) return
  if (!whole.test(sentence.text.slice(0, total.index))) return
  yield summed(sentence, scores.slice(0, -1), total)
}

/** "Won the first leg 2-1 and drew the second 1-1 to go through 4-2 on aggregate". */
function* ofLegs(sentence: OwnSentence, scores: readonly RegExpExecArray[]): Iterable<ResultBond> {
  const [first, second, total, ...more] = scores
  if (!first || !second || !total || more.length > 0 || settled.test(sentence.text)) return
  if (
    !/^ (?:on|in|over) (?:aggregate|the two legs|two legs)/.test(
      sentence.text.slice(total.index + total[0].length),
    )
  )
    return
  if (!/\bleg/i.test(sentence.text)) return
  yield summed(sentence, [first, second], total)
}

function summed(sentence: OwnSentence, own: readonly RegExpExecArray[], total: RegExpExecArray): ResultBond {
  const of = (group: 'one' | 'two') => own.map(match => Number(match.groups![group]))
  const add = (values: readonly number[]) => values.reduce((all, value) => all + value, 0)
  const [one, two] = [add(of('one')), add(of('two'))]
  const [x, y] = [Number(total.groups!.one), Number(total.groups!.two)]
  const fits = (one === x && two === y) || (one === y && two === x) || isSwapped(own, x, y)
  return {
    kind: 'sum',
    here: spanOf(sentence, total),
    there: {
      start: sentence.start + own[0]!.index,
      end: sentence.start + own.at(-1)!.index + own.at(-1)![0].length,
    },
    fits,
    why: `the parts come to ${one}-${two}`,
  }
}

/** Each score may have the winner of the part first: is there any way to add them that makes the whole? */
function isSwapped(own: readonly RegExpExecArray[], x: number, y: number): boolean {
  const tally = (at: number, one: number, two: number): boolean => {
    const match = own[at]
    if (!match) return (one === x && two === y) || (one === y && two === x)
    const [a, b] = [Number(match.groups!.one), Number(match.groups!.two)]
    return tally(at + 1, one + a, two + b) || tally(at + 1, one + b, two + a)
  }
  return tally(0, 0, 0)
}

const runs = new RegExp(
  `\\b(?:scored|plated|got|added) (?<what>(?<a>${numberPattern}) (?:runs? )?in the \\w+(?: inning)?(?:,| and|, and) (?:(?:another|added) )?(?<b>${numberPattern})(?: more)? in the \\w+(?:(?:,| and|, and) (?:(?:another|added) )?(?<c>${numberPattern})(?: more)? in the \\w+)?)(?<tail>[^.;\\d]{0,40}$)`,
  'di',
)
const each =
  /\bscored in the (?<what>(?:\w+, )*\w+,? and \w+) innings?,? (?:one|a) (?:run|each)(?: each| each time| in each)?/di

/** "Scored two runs in the third inning and three in the seventh to beat the Padres 6-2". */
function* ofInnings(sentence: OwnSentence, scores: readonly RegExpExecArray[]): Iterable<ResultBond> {
  const [total, ...more] = scores
  if (!total || more.length > 0 || !/\binnings?\b/i.test(sentence.text)) return
  const head = sentence.text.slice(0, total.index)
  if (!/\bto (?:win|beat|defeat|down|edge)\b/.test(head)) return
  const match = runs.exec(head)
  const times = match ? null : each.exec(head)
  const told = match ?? times
  if (!told) return
  const sum = match
    ? ['a', 'b', 'c']
        .map(group => numberOf(match.groups![group] ?? '') ?? 0)
        .reduce((all, one) => all + one, 0)
    : told.groups!.what!.split(/, and |, | and /).length
  const fits = sum === Math.max(Number(total.groups!.one), Number(total.groups!.two))
  yield {
    kind: 'sum',
    here: spanOf(sentence, total),
    there: spanOf(sentence, told, 'what'),
    fits,
    why: `these runs come to ${sum}`,
  }
}
