import type { Facts } from '../../src/analysis/facts.ts'
import { peopleOf } from '../../src/analysis/people.ts'
import { isMark } from '../../src/analysis/token-tests.ts'
import { wordTrigger } from '../../src/analysis/triggers.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { keyOf } from '../../src/parse/key.ts'
import { Shape } from '../../src/parse/tokens.ts'
import { bearerOf, entityOf } from './bearers.ts'
import type { Trait } from './trait.ts'

/** The words for the members of a party, by the group under which the party stands. */
const lines: Readonly<Record<string, string>> = {
  republican: 'republican republicans',
  democrat: 'democrat democrats democratic',
  conservative: 'conservative conservatives tory tories',
  labour: 'labour',
  green: 'green greens',
  liberal: 'liberal liberals',
}
const groupOf = new Map(
  Object.entries(lines).flatMap(([group, words]) =>
    words.split(' ').map(word => [keyOf(word), group] as const),
  ),
)
const tokensOf = wordTrigger(Object.values(lines).join(' '))
const isFor = wordTest('for')
const isThe = wordTest('the')
const isOne = wordTest('one')
const isOf = wordTest('of')
const isSpeaking = wordTest(
  'speaks spoke speaking sits stands stood candidate councillor spokesman spokeswoman',
)
const isPossessive = wordTest('his her')
const isOwn = wordTest('colleagues colleague group caucus')
const isLiberal = wordTest('liberal')
const isDemocrat = wordTest('democrat democrats')
const reach = 6

/** Parties that are told by a clause: "who speaks on finance for the Conservatives", "one of nine Republicans", "his Labour colleagues". */
export function partiesTold(facts: Facts): Trait[] {
  const { tokens } = facts
  const { keys } = tokens
  return tokensOf(tokens).flatMap(token => {
    if (tokens.shapes[token] === Shape.lower) return []
    // "Liberal Democrats" is one party.
    if (isLiberal(keys[token]!) && isDemocrat(keys[token + 1] ?? 0)) return []
    const isLong =
      isDemocrat(keys[token]!) && tokens.shapes[token - 1] !== Shape.lower && isLiberal(keys[token - 1] ?? 0)
    const first = isLong ? token - 1 : token
    const group = isLong ? 'liberal democrat' : groupOf.get(keys[token]!)!
    const person = personTold(facts, first, token)
    const entity = person === undefined ? undefined : entityOf(facts, person)
    if (entity === undefined) return []
    const [start, end] = [tokens.starts[first]!, tokens.ends[token]!]
    return [
      { person: entity, of: `party of ${entity}`, group, value: tokens.prose.slice(start, end), start, end },
    ]
  })
}

function personTold(facts: Facts, first: number, last: number): number | undefined {
  const { tokens } = facts
  const { keys } = tokens
  // "His Labour colleagues"
  if (isPossessive(keys[first - 1] ?? 0) && isOwn(keys[last + 1] ?? 0)) {
    const meaning = peopleOf(facts).meantBy(first - 1)
    return meaning?.sure ? meaning.person : undefined
  }
  // "For the Conservatives": whoever speaks for them.
  if (isThe(keys[first - 1] ?? 0) && isFor(keys[first - 2] ?? 0)) {
    for (let at = first - 3; at > first - 3 - reach; at--) {
      if (isMark(tokens, at, ',')) return undefined
      if (isSpeaking(keys[at] ?? 0)) return bearerOf(facts, at)
    }
    return undefined
  }
  // "One of nine Republicans", "one of the Republicans"
  for (let at = first - 1; at >= first - 4; at--)
    if (isOf(keys[at] ?? 0)) return isOne(keys[at - 1] ?? 0) ? bearerOf(facts, at - 1) : undefined
  return undefined
}
