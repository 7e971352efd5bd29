import type { Facts } from '../../src/analysis/facts.ts'
import { matchesOf } from '../../src/analysis/matches-of.ts'
import { peopleOf } from '../../src/analysis/people.ts'
import { tokenFrom } from '../../src/analysis/token-tests.ts'
import { sentencesOn, topicOf } from '../../src/analysis/topics.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { antecedentOf, bearerOf, entityOf, personEnding } from './bearers.ts'
import { standings } from './standings.ts'
import type { Trait } from './trait.ts'

interface Reader {
  readonly slot: string
  readonly groups: readonly {
    readonly group: string
    readonly topic: ReturnType<typeof topicOf>
    readonly pattern: () => RegExp
  }[]
}

/** The pattern of a group is made when a draft first has one of its words. */
const readers: readonly Reader[] = standings.map(({ slot, groups }) => ({
  slot,
  groups: groups.map(({ group, words, patterns }) => {
    let made: RegExp | undefined
    return {
      group,
      topic: topicOf(words),
      pattern: () => {
        made ??= new RegExp(`\\b(?:${patterns.join('|')})`, 'g')
        return made
      },
    }
  }),
}))

const ownsSubject = wordTest('who whose')
const takesUp = wordTest('whom')
const isPossessive = wordTest('his her')
/** "Since the death of her husband", "her late husband": told of whom the possessive means, whatever the subject is. */
const opensWithTime = wordTest('since after until before his her')
/** How many letters before it make it unreal. */
const unrealReach = 30
/** What makes it one of another time, or of nobody. */
const isUnreal = /\b(?:if|would|could|might|formerly|once|until then|at the time|used to)\b/

/** What clauses tell of people, where the piece tells both of two things that nobody can be. */
export function impliedTraits(facts: Facts): Trait[] {
  return readers.flatMap(({ slot, groups }) => {
    const found: Trait[] = []
    // Without words of each group nothing excludes another.
    if (groups.some(({ topic }) => topic.places(facts.tokens).length === 0)) return []
    for (const { group, topic, pattern } of groups) {
      const before = found.length
      for (const { text, start } of sentencesOn(facts, topic)) {
        for (const match of matchesOf(pattern(), text))
          if (!isUnreal.test(text.slice(Math.max(0, match.index - unrealReach), match.index)))
            found.push(...traitAt(facts, slot, group, start + match.index, match[0]))
      }
      if (found.length === before) return []
    }
    return found.sort((a, b) => a.start - b.start)
  })
}

function traitAt(facts: Facts, slot: string, group: string, start: number, value: string): Trait[] {
  const { tokens } = facts
  const first = tokenFrom(tokens, start)
  const people = peopleOf(facts)
  const key = tokens.keys[first] ?? 0
  const person = ownsSubject(key)
    ? personEnding(facts, people, first)
    : takesUp(key)
      ? antecedentOf(facts, people, first)
      : (bearerOf(facts, first) ??
        (opensWithTime(key) ? ownerIn(facts, first, start + value.length) : undefined))
  const entity = person === undefined ? undefined : entityOf(facts, person)
  if (entity === undefined) return []
  return [{ person: entity, of: `${slot} of ${entity}`, group, value, start, end: start + value.length }]
}

/** "Since the death of her husband": whom the possessive means. */
function ownerIn(facts: Facts, first: number, end: number): number | undefined {
  const { tokens } = facts
  for (let at = first; at < tokens.count && tokens.starts[at]! < end; at++)
    if (isPossessive(tokens.keys[at]!)) return meantAt(facts, at)
  return undefined
}

function meantAt(facts: Facts, token: number): number | undefined {
  const meaning = peopleOf(facts).meantBy(token)
  return meaning?.sure ? meaning.person : undefined
}
