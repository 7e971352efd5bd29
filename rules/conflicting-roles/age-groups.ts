import type { Facts } from '../../src/analysis/facts.ts'
import { scopeOf } from '../../src/analysis/people/scope.ts'
import { peopleOf } from '../../src/analysis/people.ts'
import { isMark, sentenceOf } from '../../src/analysis/token-tests.ts'
import { wordTrigger } from '../../src/analysis/triggers.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { keyOf } from '../../src/parse/key.ts'
import type { Span } from '../../src/span.ts'
import { entityOf } from './bearers.ts'
import type { Trait } from './trait.ts'

/** From and to which age, in years, somebody is called so; wide, for writers are free with it. */
const ranges: readonly (readonly [words: string, from: number, to: number])[] = [
  ['toddler', 1, 4],
  ['teenager teen', 12, 20],
  ['schoolboy schoolgirl', 4, 19],
  ['pensioner retiree', 50, 120],
  ['sexagenarian', 59, 70],
  ['septuagenarian', 69, 80],
  ['octogenarian', 79, 90],
  ['nonagenarian', 89, 100],
  ['centenarian', 99, 120],
]
const rangeOf = new Map(
  ranges.flatMap(([words, from, to]) => words.split(' ').map(word => [keyOf(word), { from, to }] as const)),
)
const groupTokens = wordTrigger(ranges.map(([words]) => words).join(' '))
const isThe = wordTest('the')
const isOther = wordTest('other another second late then')
const mostModifiers = 2

/** An age, and a word for somebody of another age that can only mean the same person. */
export interface AgeMismatch {
  readonly here: Span
  readonly there: Trait
}

/** "The octogenarian said", where the only one spoken of is 68. */
export function ageMismatches(facts: Facts, ages: readonly Trait[]): AgeMismatch[] {
  const { tokens, voices } = facts
  if (ages.length === 0) return []
  return groupTokens(tokens).flatMap(token => {
    const span = { start: tokens.starts[token]!, end: tokens.ends[token]! }
    let at = token - 1
    while (token - at <= mostModifiers && !isThe(tokens.keys[at] ?? 0)) {
      if (isOther(tokens.keys[at] ?? 0)) return []
      at--
    }
    if (tokens.sentences[sentenceOf(tokens, token)] !== at || !isThe(tokens.keys[at] ?? 0)) return []
    if (voices.isQuoted(span) || voices.isTurn(span)) return []
    const { from, to } = rangeOf.get(tokens.keys[token]!)!
    const people = peopleOf(facts)
    const { persons } = scopeOf(facts, people, at)
    const behind = namedBehind(facts, token)
    const fitting = persons.filter(person => !behind.has(person))
    const known = fitting.map(person => ages.find(age => age.person === entityOf(facts, person)))
    const there = known[0]
    const isWrong = known.every(age => age && (Number(age.value) < from || Number(age.value) > to))
    return there && isWrong && tokens.count > 0 && !isMark(tokens, token + 1, '-')
      ? [{ here: span, there }]
      : []
  })
}

function namedBehind(facts: Facts, token: number): ReadonlySet<number> {
  const people = peopleOf(facts)
  const { tokens } = facts
  const named = new Set<number>()
  for (let at = token + 1; at < tokens.sentences[sentenceOf(tokens, token) + 1]!; at++) {
    const person = people.personAt(at)
    if (person !== undefined) named.add(person)
  }
  return named
}
