import type { Entity, Mention } from '../../src/analysis/entities.ts'
import { soundOf } from '../../src/analysis/fact-base/sound.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { isInBrackets } from '../../src/analysis/own-words.ts'
import { keyOf } from '../../src/parse/key.ts'
import type { Finding } from '../../src/rule/rule.ts'

/** A spelling of a name, with its places. */
interface Spelling {
  readonly word: string
  readonly places: readonly Place[]
}

interface Place {
  readonly mention: Mention
  readonly start: number
  readonly end: number
}

const shortest = 4
const chicken = keyOf('chicken')

/** Well-known people and places whose name the piece has in two spellings that sound alike (Kiev, Kyiv). */
export function* spellingVariants(facts: Facts): Iterable<Finding> {
  for (const entity of facts.entities.entities) {
    if (!entity.known || entity.mentions.length < 2) continue
    if (entity.kind !== 'person' && entity.kind !== 'place') continue
    const [usual, ...others] = spellingsOf(facts, entity)
    for (const other of others) {
      if (!areVariants(usual.word, other.word)) continue
      const [model] = usual.places
      const name = facts.tokens.prose.slice(model.start, model.end)
      for (const { start, end } of other.places) {
        yield {
          messageId: 'spelling',
          start,
          end,
          values: { name },
          replacements: [name],
          related: [{ start: model.start, end: model.end, reason: `spelt “${name}” here` }],
        }
      }
    }
  }
}

/** The spellings of the last word of the name, the most frequent first, of two the earlier. */
function spellingsOf(facts: Facts, { kind, mentions }: Entity): Spelling[] {
  const spellings = new Map<string, Place[]>()
  for (const mention of mentions) {
    const place = kind === 'person' || mention.words.length === 1 ? placeOf(facts, mention) : undefined
    if (!place) continue
    const word = mention.words.at(-1)!
    const known = spellings.get(word)
    if (known) known.push(place)
    else spellings.set(word, [place])
  }
  return [...spellings]
    .map(([word, places]): Spelling => ({ word, places }))
    .sort((a, b) => b.places.length - a.places.length)
}

function placeOf({ tokens }: Facts, mention: Mention): Place | undefined {
  const part = mention.parts.at(-1)
  if (!part || mention.form === 'people' || mention.form === 'acronym' || mention.styled) return undefined
  // "Kiev (also Kyiv)" is about the spelling, and the dish has kept its own.
  if (isInBrackets(tokens, part.firstToken) || tokens.keys[part.firstToken - 1] === chicken) return undefined
  return { mention, start: tokens.starts[part.firstToken], end: tokens.ends[part.endToken - 1] }
}

function areVariants(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < shortest || Math.abs(a.length - b.length) > 3) return false
  const [first, second] = [a, b].map(word => soundOf(word.replaceAll('-', '')).replace(/^[gq]/, 'k'))
  return first === second
}
