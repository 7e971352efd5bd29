import type { Facts } from '../../src/analysis/facts.ts'
import { matchesOf } from '../../src/analysis/matches-of.ts'
import { type OwnSentence, spanOf } from '../../src/analysis/own-sentences.ts'
import { stemOf } from '../../src/analysis/restatements.ts'
import { sentencesOn, topicOf } from '../../src/analysis/topics.ts'
import type { Against } from './headline.ts'

const pairs = [
  ['highest', 'lowest'],
  ['fastest', 'slowest'],
  ['largest', 'smallest'],
  ['biggest', 'smallest'],
  ['warmest', 'coldest'],
  ['hottest', 'coldest'],
  ['wettest', 'driest'],
  ['strongest', 'weakest'],
  ['best', 'worst'],
  ['heaviest', 'lightest'],
  ['longest', 'shortest'],
  ['busiest', 'quietest'],
  ['cheapest', 'dearest'],
] as const
const words = [...new Set(pairs.flat())].join('|')
/** "The lowest rate since July 2021", "the highest inflation rate for almost three years". */
const extreme = new RegExp(
  `\\b(?:the|its|their|his|her)(?: [a-z]+'s)? (?<what>(?<way>${words}) (?<modifiers>(?:[a-z]+ ){0,3}?)(?<noun>[a-z]+)(?: (?:of|in|on) [a-z]+)?,? (?:since|for|in|on record)(?= (?:\\w+ ){0,3}(?:\\d|years?|decades?|months?|history|memory|century|record)|$))`,
  'dgi',
)
const guard = topicOf(words.replaceAll('|', ' '))
const another =
  /\b(?:second|third|another|while|whereas|but|except|compared with|previous|earlier|last year|if|would|could)\b/i

interface Claim {
  readonly sentence: OwnSentence
  readonly match: RegExpExecArray
}

/** One measure that is told to be at its lowest and at its highest. */
export function* extremes(facts: Facts): Iterable<Against> {
  const telling = sentencesOn(facts, guard)
  if (telling.length < 2) return
  const claims = telling.flatMap(sentence =>
    another.test(sentence.text) ? [] : matchesOf(extreme, sentence.text).map(match => ({ sentence, match })),
  )
  for (const [index, later] of claims.entries()) {
    const earlier = claims.slice(0, index).find(other => isOpposite(other, later) && isOneThing(other, later))
    if (earlier)
      yield {
        here: spanOf(later.sentence, later.match, 'way'),
        there: spanOf(earlier.sentence, earlier.match, 'what'),
      }
  }
}

function isOpposite({ match: a }: Claim, { match: b }: Claim): boolean {
  const [one, other] = [a.groups!.way!.toLowerCase(), b.groups!.way!.toLowerCase()]
  return pairs.some(([up, down]) => (up === one && down === other) || (down === one && up === other))
}

function isOneThing(a: Claim, b: Claim): boolean {
  if (a.sentence === b.sentence) return false
  if (stemOf(a.match.groups!.noun!.toLowerCase()) !== stemOf(b.match.groups!.noun!.toLowerCase()))
    return false
  const [one, other] = [modifiersOf(a), modifiersOf(b)]
  return isSubset(one, other) || isSubset(other, one)
}

function modifiersOf({ match }: Claim): ReadonlySet<string> {
  return new Set(match.groups!.modifiers!.toLowerCase().split(' ').filter(Boolean))
}

function isSubset(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const word of a) if (!b.has(word)) return false
  return true
}
