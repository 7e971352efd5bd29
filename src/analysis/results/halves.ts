import type { Facts } from '../facts.ts'
import { matchesOf } from '../matches-of.ts'
import { spanOf } from '../own-sentences.ts'
import { sentencesOn, topicOf } from '../topics.ts'
import type { ResultBond } from './bond.ts'

const topic = topicOf('half-time halftime half break interval')
const stated =
  /^(?:Half-?time|HT|Half time|At half-?time)(?: score)?: (?:\p{Lu}[\p{L} .'-]+? )?(?<score>(?<one>\d{1,2})(?:[-–]|,? \p{Lu}[\p{L} .'-]+? )(?<two>\d{1,2}))\b|\b(?:half-?time|interval) score (?:was|of) (?<told>(?<three>\d{1,2})[-–](?<four>\d{1,2}))(?!\d)/diu
const moment = '(?:at|by) (?:half-?time|the half|the break|the interval|the turn|half time)'
const lead = new RegExp(
  `\\b(?<what>(?:(?<level>level|all square|tied|deadlocked)|(?<by>a goal|one goal|two goals|three goals|four goals) (?:ahead|up|down|behind|in front|adrift|to the good)|(?:were |was )?(?:ahead|behind|in front|leading|trailing)|led|trailed)) ${moment}`,
  'dgi',
)
const another = /\b(?:last|previous|second leg|season|earlier|aggregate|usually|often|if|when they|would)\b/i
const sizes: Readonly<Record<string, number>> = { a: 1, one: 1, two: 2, three: 3, four: 4 }

/** "A goal ahead at half-time", where the score at half-time was 1-1. */
export function* leadsAtHalf(facts: Facts): Iterable<ResultBond> {
  const telling = sentencesOn(facts, topic)
  const scores = telling.flatMap(sentence => {
    const match = stated.exec(sentence.text)
    if (!match) return []
    const { one, two, three, four, score } = match.groups!
    return [
      {
        sentence,
        match,
        group: score ? 'score' : 'told',
        one: Number(one ?? three),
        two: Number(two ?? four),
      },
    ]
  })
  const [half, ...more] = scores
  if (!half || more.some(({ one, two }) => one !== half.one || two !== half.two)) return
  const there = spanOf(half.sentence, half.match, half.group)
  const gap = Math.abs(half.one - half.two)
  for (const sentence of telling) {
    if (sentence === half.sentence || another.test(sentence.text)) continue
    for (const match of matchesOf(lead, sentence.text)) {
      const { level, by } = match.groups!
      const size = by ? sizes[by.split(' ')[0]!.toLowerCase()] : undefined
      const fits = level ? gap === 0 : size === undefined ? gap > 0 : gap === size
      yield {
        kind: 'goals',
        here: spanOf(sentence, match, 'what'),
        there,
        fits,
        why: gap === 0 ? 'it was level' : `${gap} lay between the sides`,
      }
    }
  }
}
