import type { Facts } from '../../src/analysis/facts.ts'
import { type KinTie, kinTies } from '../../src/analysis/people/kin.ts'
import type { Span } from '../../src/span.ts'
import { entityOf } from './bearers.ts'
import type { Trait } from './trait.ts'

/** Words that make one the elder of two, and the age that makes the other one so. */
export interface Elder {
  /** The entity of the one whose age does not fit. */
  readonly person: number
  readonly here: Span
  readonly there: Span
}

/** "Older brother": the word for the kin with the one before it. */
const lastTwo = /\S+ \S+$/
const isElder = /\b(?:elder|older|big)\b/i
const isYounger = /\b(?:younger|little|baby|kid)\b/i

/** "Her older brother", who is 58, of a woman of 61; "the mother" who is younger than her son. */
export function elders(facts: Facts, ages: readonly Trait[]): Elder[] {
  if (ages.length < 2) return []
  const ageOf = new Map(ages.map(({ person, group }) => [person, Number(group)]))
  return kinTies(facts).flatMap(tie => {
    const { owner, kin } = tie
    const [own, other] = [owner, kin].map(person => {
      const entity = person === undefined ? undefined : entityOf(facts, person)
      return entity === undefined ? undefined : ageOf.get(entity)
    })
    if (own === undefined || other === undefined || !isWrong(tie, own, other)) return []
    const entity = entityOf(facts, kin!)
    const there = ages.find(({ person }) => person === entity)
    const here = { start: tie.end - (lastTwo.exec(tie.words)?.[0].length ?? 0), end: tie.end }
    return there ? [{ person: there.person, here, there }] : []
  })
}

function isWrong({ words, kinship }: KinTie, own: number, other: number): boolean {
  if (kinship === 'parent') return other <= own
  if (kinship === 'child') return other >= own
  if (kinship !== 'sibling') return false
  return (isElder.test(words) && other < own) || (isYounger.test(words) && other > own)
}
