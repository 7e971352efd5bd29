import { keyOf } from '../../parse/key.ts'
import { Shape, TokenClass } from '../../parse/tokens.ts'
import type { Detail } from '../details.ts'
import type { Mention } from '../entities.ts'
import type { Facts } from '../facts.ts'
import { functionWord } from '../function-words.ts'
import { isKinNoun, isPersonNoun } from '../person-nouns.ts'
import { isMark } from '../token-tests.ts'
import { keyTest } from '../word-flags.ts'

const of = keyOf('of')
const fromWord = keyOf('from')
const isOwn = keyTest('his her their its'.split(' ').map(keyOf))
const farthest = 4

/** "Ann Lee of Dallas", "Ann Lee, from Leeds,": where somebody lives. */
export function homeAfter({ tokens, entities }: Facts, mention: Mention): Detail | undefined {
  if (entities.entities[mention.entity].kind !== 'person' || mention.words.length < 2) return undefined
  const link = isMark(tokens, mention.endToken, ',') ? mention.endToken + 1 : mention.endToken
  const key = tokens.keys[link]
  if (key !== of && key !== fromWord) return undefined
  const place = entities.mentionAt(link + 1)
  if (!place || entities.entities[place.entity].kind !== 'place' || place.form === 'people') return undefined
  return { kind: 'home', entity: mention.entity, other: place.entity, start: place.start, end: place.end }
}

/** "Russian analyst Andrei Soldatov": the people before the name, with nothing but a role between. */
export function nationalityBefore({ tokens, entities }: Facts, mention: Mention): Detail | undefined {
  for (let token = mention.firstToken - 1; token >= 0 && mention.firstToken - token <= farthest; token--) {
    const people = entities.mentionAt(token)
    if (people?.form === 'people' && people.entity !== mention.entity)
      return {
        kind: 'nationality',
        entity: mention.entity,
        other: people.entity,
        start: people.start,
        end: people.end,
      }
    if (people || tokens.classes[token] !== TokenClass.word || functionWord(tokens.keys[token]!) !== 0)
      return undefined
    const isAdjacent = token === mention.firstToken - 1
    if (isAdjacent && !isPersonNoun(tokens.keys[token]!)) return undefined
  }
  return undefined
}

/** "his wife, Anna", "Petr Halvik's brother Joren": a word of kinship before the name. */
export function relationBefore({ tokens, entities }: Facts, mention: Mention): Detail | undefined {
  const noun = isMark(tokens, mention.firstToken - 1, ',') ? mention.firstToken - 2 : mention.firstToken - 1
  if (noun < 1 || !isKinNoun(tokens.keys[noun]!) || tokens.shapes[noun] !== Shape.lower) return undefined
  const span = { start: tokens.starts[noun]!, end: tokens.ends[noun]! }
  const before = noun - 1
  const owner = tokens.classes[before] === TokenClass.clitic ? entities.mentionAt(before - 1) : undefined
  if (!owner && !isOwn(tokens.keys[before]!)) return undefined
  return {
    kind: 'relation',
    entity: mention.entity,
    head: noun,
    ...span,
    ...(owner && { other: owner.entity }),
  }
}
