import { NameCue, nameCue } from '../../src/analysis/entities/vocabulary.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { keyOf } from '../../src/parse/key.ts'
import type { Finding } from '../../src/rule/rule.ts'

/** Nouns that do not describe the head of a body's name, and the adjective that does. */
const adjectives = new Map(
  [
    ['nation', 'National'],
    ['region', 'Regional'],
    ['province', 'Provincial'],
    ['continent', 'Continental'],
    ['medicine', 'Medical'],
  ].map(([noun, adjective]) => [keyOf(noun!), adjective!]),
)

/** Names of bodies that begin with a noun where only its adjective can stand: Nation Institute of Civil Defense. */
export function* nounsForAdjectives({ tokens, entities }: Facts): Iterable<Finding> {
  for (const { parts, styled, entity, firstToken } of entities.mentions) {
    if (parts.length < 3 || styled) continue
    const adjective = adjectives.get(parts[0]!.key)
    if (adjective === undefined || entities.entities[entity]!.known) continue
    const [noun, head, field] = parts
    if (noun!.firstToken !== firstToken || head!.firstToken !== noun!.endToken) continue
    // "Nation Magazine" is a magazine; "Nation Institute of …" is for something.
    if ((nameCue(head!.key) & NameCue.body) === 0 || field!.firstToken === head!.endToken) continue
    const start = tokens.starts[noun!.firstToken]!
    const end = tokens.ends[head!.endToken - 1]!
    const name = `${adjective}${tokens.prose.slice(tokens.ends[noun!.firstToken], end)}`
    yield { messageId: 'known', start, end, values: { name }, replacements: [name] }
  }
}
