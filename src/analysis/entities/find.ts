import type { Tokens } from '../../parse/tokens.ts'
import type { Block } from '../blocks.ts'
import type { Entities, Entity, Mention } from '../entities.ts'
import { knownEntity } from '../fact-base/load.ts'
import { findNames } from './find-names.ts'
import { linkNames } from './link.ts'

/**
 * Finds who and what a text names, and which mentions name the same.
 * @param tokens of the whole text
 * @param blocks with their roles, in order
 */
export function findEntities(tokens: Tokens, blocks: readonly Block[]): Entities {
  const { links, drafts } = linkNames(tokens, findNames(tokens, blocks))
  const mentions = links.map(
    ({ name, parts, words, form, entity }): Mention => ({
      start: tokens.starts[name.firstToken],
      end: tokens.ends[name.endToken - 1],
      firstToken: name.firstToken,
      endToken: name.endToken,
      entity,
      words,
      parts,
      form,
      titled: name.titled,
      doubtful: name.doubtful,
      styled: name.styled,
    }),
  )
  const grouped: Mention[][] = drafts.map(() => [])
  for (const mention of mentions) grouped[mention.entity].push(mention)
  const entities = drafts.map(
    ({ known, kind }, index): Entity => ({
      name: known === undefined ? fullest(tokens, grouped[index]) : knownEntity(known).name,
      kind: known === undefined ? (kind ?? 'unknown') : knownEntity(known).kind,
      ...(known !== undefined && { known: knownEntity(known) }),
      mentions: grouped[index],
    }),
  )
  return { mentions, entities, mentionAt: token => mentionHolding(mentions, token) }
}

function fullest(tokens: Tokens, mentions: readonly Mention[]): string {
  const longest = mentions.reduce((best, one) => (one.words.length > best.words.length ? one : best))
  return tokens.prose.slice(longest.start, longest.end).replaceAll(/\s{2,}|[^\S ]/g, ' ')
}

function mentionHolding(mentions: readonly Mention[], token: number): Mention | undefined {
  let low = 0
  let high = mentions.length - 1
  while (low < high) {
    const middle = (low + high + 1) >>> 1
    if (mentions[middle].firstToken <= token) low = middle
    else high = middle - 1
  }
  const mention = mentions[low]
  return mention && mention.firstToken <= token && token < mention.endToken ? mention : undefined
}
