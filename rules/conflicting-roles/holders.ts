import type { Mention } from '../../src/analysis/entities.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { sentenceOf, tokenFrom } from '../../src/analysis/token-tests.ts'
import { wordTrigger } from '../../src/analysis/triggers.ts'
import { Shape } from '../../src/parse/tokens.ts'
import { type Held, heldPosts } from './posts.ts'

/** One post of one body that is given to two people. */
export interface TwoHolders {
  readonly here: Held
  readonly there: Held
}

/** Posts that only one person has at a time; a state has several ministers, and a firm as many directors as it likes. */
const single: ReadonlySet<string> = new Set(
  `firm chief,firm chair,firm treasurer,firm general,firm president,state prime,school head,school superintendent,
university chancellor,town mayor,town leader,town manager,town police,town fire,town sheriff,town coroner,team coach,
team captain,music conductor,press editor`.split(/,\s*/),
)

/** Words of a change in a post: whoever leaves it and whoever comes have both had it. */
const changing = wordTrigger(
  `succeed succeeds succeeded succeeding successor replace replaces replaced replacing predecessor appointed appoints named
   elected unseated ousted sworn inherited promoted retire retires retired retiring resign resigns resigned resignation
   interim acting outgoing incoming predecessors handover then formerly former`,
)

/**
 * Two people who have one post of one body at one time: "Norvik's chief executive, Ann Lee" and "Paul Moss, the chief
 * executive of Norvik". A body has to be named both times; where somebody comes or goes there is no telling.
 */
export function* twoHolders(facts: Facts, mentions: readonly Mention[]): Iterable<TwoHolders> {
  const byPost = new Map<string, Held[]>()
  for (const held of heldPosts(facts, mentions)) {
    const { sort, rank, domain, body } = held.post
    if (body === undefined || !isNamed(facts, held, body) || !single.has(`${sort} ${rank}`)) continue
    const key = `${sort} ${rank} ${domain ?? ''} ${body}`
    byPost.set(key, [...(byPost.get(key) ?? []), held])
  }
  for (const [first, ...others] of byPost.values()) {
    const here = others.find(other => areTwo(facts, first!, other))
    if (first && here && !changes(facts, first, here)) yield { here, there: first }
  }
}

/** How many words a body may stand from its post. */
const reach = 7

/** Is it a body with a name? There are two phases, but one Norvik. */
function isNamed({ tokens }: Facts, { post }: Held, body: number): boolean {
  for (
    let at = Math.max(0, post.firstToken - reach);
    at < Math.min(tokens.count, post.endToken + reach);
    at++
  )
    if (tokens.keys[at] === body && tokens.shapes[at]! > Shape.lower) return true
  return false
}

/** Are they two people, and not two spellings of one? */
function areTwo({ entities: { entities } }: Facts, one: Held, other: Held): boolean {
  // "The brother of Pendlebury's captain, Daniel Haigh": one apposition between two names.
  if (one.person === other.person || other.start < one.end) return false
  const [a, b] = [entities[one.person]!.name, entities[other.person]!.name].map(name =>
    name.toLowerCase().split(' '),
  )
  return a!.every(word => !b!.some(its => its.slice(0, 3) === word.slice(0, 3)))
}

/** Does the piece tell, with the name of either, that somebody comes or goes? */
function changes({ tokens, entities }: Facts, ...holders: readonly Held[]): boolean {
  const sentences = new Set(changing(tokens).map(token => sentenceOf(tokens, token)))
  if (sentences.size === 0) return false
  return holders.some(
    ({ person, start }) =>
      sentences.has(sentenceOf(tokens, tokenFrom(tokens, start))) ||
      entities.entities[person]!.mentions.some(({ firstToken }) =>
        sentences.has(sentenceOf(tokens, firstToken)),
      ),
  )
}
