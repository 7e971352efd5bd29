import { Shape, type Tokens } from '../../parse/tokens.ts'
import type { Block } from '../blocks.ts'
import type { Entities, Entity, Mention } from '../entities.ts'
import type { KnownEntity } from '../fact-base/known-entity.ts'
import { knownEntity } from '../fact-base/load.ts'
import { findNames } from './find-names.ts'
import { linkNames } from './link.ts'
import type { EntityDraft } from './registry.ts'

/**
 * Finds who and what a text names, and which mentions name the same.
 * @param tokens of the whole text
 * @param blocks with their roles, in order
 */
export function findEntities(tokens: Tokens, blocks: readonly Block[]): Entities {
  const { mentions, drafts } = linkNames(tokens, findNames(tokens, blocks))
  const grouped: Mention[][] = drafts.map(() => [])
  for (const mention of mentions) grouped[mention.entity].push(mention)
  const entities = drafts.map((draft, index) => new TextEntity(tokens, draft, grouped[index]))
  return { mentions, entities, mentionAt: token => mentionHolding(mentions, token) }
}

/** Few ask for the name of an entity, so it is made when they do. */
class TextEntity implements Entity {
  readonly kind: Entity['kind']
  readonly known?: KnownEntity
  readonly mentions: readonly Mention[]
  readonly #tokens: Tokens
  #name: string | undefined

  constructor(tokens: Tokens, { known, kind }: EntityDraft, mentions: readonly Mention[]) {
    this.#tokens = tokens
    this.mentions = mentions
    if (known !== undefined) this.known = knownEntity(known)
    this.kind = this.known?.kind ?? kind ?? 'unknown'
  }

  get name(): string {
    this.#name ??= this.known?.name ?? fullest(this.#tokens, this.mentions)
    return this.#name
  }
}

function fullest(tokens: Tokens, mentions: readonly Mention[]): string {
  const running = mentions.filter(
    ({ styled, firstToken }) => !styled && tokens.shapes[firstToken] !== Shape.upper,
  )
  const longest = (running.length > 0 ? running : mentions).reduce((best, one) =>
    one.words.length > best.words.length ? one : best,
  )
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
