import type { Facts } from '../../src/analysis/facts.ts'
import { keyOf } from '../../src/parse/key.ts'
import type { Tokens } from '../../src/parse/tokens.ts'
import { TokenClass } from '../../src/parse/tokens.ts'
import type { Trait } from './trait.ts'

/** Offices of a board or council, of which nobody holds two at a time. */
const exclusive = new Set([
  'president',
  'vice president',
  'treasurer',
  'secretary',
  'superintendent',
  'mayor',
  'deputy mayor',
  'principal',
  'vice principal',
])

const comma = keyOf(',')
const past = new Set(
  'former then ex late acting outgoing incoming retired past first next onetime elected elect deputy assistant honorary'
    .split(' ')
    .map(keyOf),
)

/** `Vice President Dana Whitlock`; `Whitlock, the board's treasurer` */
export function offices(facts: Facts): Trait[] {
  const { tokens, entities } = facts
  const found: Trait[] = []
  for (const mention of entities.mentions) {
    if (mention.doubtful || entities.entities[mention.entity]!.kind !== 'person') continue
    const place = titleBefore(tokens, mention.firstToken) ?? appositionAfter(tokens, mention.endToken)
    if (!place) continue
    const value = tokens.prose.slice(tokens.starts[place.first]!, tokens.ends[place.last]!).toLowerCase()
    found.push({
      person: mention.entity,
      of: `office of ${mention.entity}`,
      group: value,
      value,
      start: tokens.starts[place.first]!,
      end: tokens.ends[place.last]!,
    })
  }
  return found
}

interface Place {
  readonly first: number
  readonly last: number
}

/** The office right before a name. The body it belongs to ("Board") may stand before it. */
function titleBefore(tokens: Tokens, mention: number): Place | undefined {
  for (const length of [2, 1]) {
    const place = { first: mention - length, last: mention - 1 }
    if (isOffice(tokens, place)) return place
  }
  return undefined
}

/** `, the board's treasurer,` */
function appositionAfter(tokens: Tokens, end: number): Place | undefined {
  if (tokens.keys[end] !== comma || tokens.classes[end + 3] !== TokenClass.clitic) return undefined
  for (const length of [2, 1]) {
    const place = { first: end + 4, last: end + 3 + length }
    const closes = place.last + 1 >= tokens.count || /^[,.;]/.test(textOf(tokens, place.last + 1))
    if (closes && isOffice(tokens, place)) return place
  }
  return undefined
}

function isOffice(tokens: Tokens, { first, last }: Place): boolean {
  if (first < 0 || last >= tokens.count || past.has(tokens.keys[first - 1] ?? 0)) return false
  return exclusive.has(tokens.prose.slice(tokens.starts[first]!, tokens.ends[last]!).toLowerCase())
}

function textOf(tokens: Tokens, index: number): string {
  return tokens.prose.slice(tokens.starts[index]!, tokens.ends[index]!)
}
