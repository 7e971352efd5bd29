import type { Facts } from '../../src/analysis/facts.ts'
import { matchesOf } from '../../src/analysis/matches-of.ts'
import { numberOf, numberPattern } from '../../src/analysis/number-text.ts'
import { spanOf } from '../../src/analysis/own-sentences.ts'
import { sentencesOn, topicOf } from '../../src/analysis/topics.ts'
import type { Broken } from './broken.ts'

const reduced = /\b(?:reduced|cut|down) to (?<n>ten|nine|eight|10|9|8)(?: men| players| women)?\b/i
const outfield = new RegExp(`\\b(?<all>(?<n>${numberPattern}) outfield players)\\b`, 'dgi')
const guard = topicOf('outfield')
const reducedGuard = topicOf('reduced cut down')
const reach = 8

/** "Reduced to ten men" and "the ten outfield players they had left": one of the ten keeps goal. */
export function* brokenTeams(facts: Facts): Iterable<Broken> {
  const telling = sentencesOn(facts, guard)
  if (telling.length === 0) return
  const men = sentencesOn(facts, reducedGuard).flatMap(sentence => {
    const match = reduced.exec(sentence.text)
    return match ? [{ number: sentence.number, left: numberOf(match.groups!.n!.toLowerCase()) ?? 0 }] : []
  })
  for (const sentence of telling) {
    const before = men.findLast(
      ({ number }) => number <= sentence.number && sentence.number - number <= reach,
    )
    if (!before) continue
    for (const match of matchesOf(outfield, sentence.text)) {
      if (numberOf(match.groups!.n!.toLowerCase()) === before.left - 1) continue
      yield {
        ...spanOf(sentence, match, 'all'),
        fact: `of ${before.left} players ${before.left - 1} are in the field and one in goal`,
      }
    }
  }
}
