import type { Entity, Mention } from '../../src/analysis/entities.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { isCapital, isMark } from '../../src/analysis/token-tests.ts'
import { wordTrigger } from '../../src/analysis/triggers.ts'
import { keyTest, wordTest } from '../../src/analysis/word-flags.ts'
import { keyOf } from '../../src/parse/key.ts'
import { TokenClass, type Tokens } from '../../src/parse/tokens.ts'
import { callingsOf, descriptionSlots, mayEndCalling } from './callings.ts'
import { phraseAfter } from './descriptions.ts'
import type { Trait } from './trait.ts'

const of = keyOf('of')
const universities = 'university college'
const universityTokens = wordTrigger(universities)
const university = wordTest(universities)
const affiliation = keyTest(['at', 'of'].map(keyOf))
const the = keyOf('the')
const longestTitle = 4

/** Where people live, at which university they are, and of which nation they are, as words beside their names say. */
export function origins(facts: Facts, mentions: readonly Mention[]): Trait[] {
  const hasUniversity = universityTokens(facts.tokens).length > 0
  const found: Trait[] = []
  for (const mention of mentions) {
    const trait =
      placeAfter(facts, mention) ??
      (hasUniversity ? universityAfter(facts, mention) : undefined) ??
      nationBefore(facts, mention)
    if (trait) found.push(trait)
  }
  return found
}

/** `, a hydrologist at Kellan University,` */
function universityAfter(facts: Facts, mention: Mention): Trait | undefined {
  const { tokens, entities } = facts
  if (mention.endToken >= tokens.count) return undefined
  const end = phraseAfter(tokens, mention)?.endToken
  if (end === undefined || !affiliation(tokens.keys[end] ?? 0)) return undefined
  const body = entities.mentionAt(tokens.keys[end + 1] === the ? end + 2 : end + 1)
  if (!body || !university(tokens.keys[body.endToken - 1]!)) return undefined
  return traitOf(tokens, mention.entity, body, 'university')
}

/** `, of Dunmore,`, `, 34, of Dunmore,`, `, of Brace College,` */
function placeAfter(facts: Facts, { entity, endToken }: Mention): Trait | undefined {
  const { tokens, entities } = facts
  if (!isMark(tokens, endToken, ',')) return undefined
  let at = endToken + 1
  if (tokens.classes[at] === TokenClass.number && isMark(tokens, at + 1, ',')) at += 2
  if (tokens.keys[at] !== of) return undefined
  const place = entities.mentionAt(at + 1)
  if (!place || place.firstToken !== at + 1 || place.form === 'people') return undefined
  const next = place.endToken
  const closes = next >= tokens.count || [',', '.', ';', ')'].some(mark => isMark(tokens, next, mark))
  const named = entities.entities[place.entity]!
  const kind = kindOf(tokens, place, named)
  if (!closes || !kind) return undefined
  return traitOf(tokens, entity, place, kind)
}

function traitOf({ prose }: Tokens, person: number, place: Mention, kind: string): Trait {
  const { start, end, entity } = place
  const value = `of ${prose.slice(start, end)}`
  return { person, of: `${kind} of ${person}`, group: String(entity), value, start, end }
}

/** A state or a region may hold the town that is named elsewhere; a body may hold another. */
function kindOf(tokens: Tokens, { endToken }: Mention, { kind, known }: Entity): string | undefined {
  if (university(tokens.keys[endToken - 1]!)) return 'university'
  if (known || (kind !== 'place' && kind !== 'unknown')) return undefined
  return 'home'
}

/** `the Danish pianist Lene Korsgaard` */
function nationBefore(facts: Facts, { entity, firstToken }: Mention): Trait | undefined {
  const { tokens, entities } = facts
  if (!mayEndCalling(tokens.keys[firstToken - 1] ?? 0)) return undefined
  for (let token = firstToken - 2; token >= Math.max(0, firstToken - longestTitle); token--) {
    if (!isCapital(tokens, token)) continue
    const nation = entities.mentionAt(token)
    const words = tokens.prose.slice(tokens.starts[token + 1]!, tokens.ends[firstToken - 1]!).toLowerCase()
    const isBare = !isMark(tokens, token - 1, '-') && !isMark(tokens, token + 1, '-')
    if (nation?.form !== 'people' || !isBare || callingsOf(words, descriptionSlots).length === 0)
      return undefined
    return {
      person: entity,
      of: `nation of ${entity}`,
      group: String(nation.entity),
      value: tokens.prose.slice(nation.start, nation.end),
      start: nation.start,
      end: nation.end,
    }
  }
  return undefined
}
