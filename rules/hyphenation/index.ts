import { textOf } from '../../src/analysis/spaced-words.ts'
import { tokensWith } from '../../src/analysis/vocabulary.ts'
import { keyOf } from '../../src/parse/key.ts'
import { Shape, type Tokens } from '../../src/parse/tokens.ts'
import { defineRule } from '../../src/rule/define-rule.ts'
import { minorityFinding, mixturesOf } from '../../src/rule/majority.ts'
import type { Finding } from '../../src/rule/rule.ts'
import { chains } from './chains.ts'
import { type Compound, closedCompoundAt, hyphenatedCompounds, openPairAt, type Style } from './compounds.ts'
import { fractions } from './fractions.ts'
import { joinedPhrases } from './joined-phrases.ts'
import { numberAttributes } from './number-attributes.ts'
import { openAndClosed } from './open-words.ts'
import { spacedElsewhere } from './spaced-elsewhere.ts'
import { closedFormsOf } from './topics.ts'

const styleNames: Readonly<Record<Style, string>> = {
  closed: 'one word',
  open: 'two words',
  hyphenated: 'hyphenated',
}

export default defineRule({
  id: 'hyphenation',
  category: 'consistency',
  summary: 'A compound that the piece also writes with, or without, a hyphen',
  status: 'stable',
  gate: false,
  messages: { mixed: '“{found}” is {style} here, but “{other}” stands {times} elsewhere in this piece' },
  defaults: {},
  options: {},
  lexicon: false,
  *check({ facts, prose }) {
    const { tokens } = facts
    const hyphenated = hyphenatedCompounds(tokens)
    const places = [
      ...chains(facts),
      ...hyphenated,
      ...closedOf(tokens, hyphenated),
      ...openOf(tokens, hyphenated),
      ...openAndClosed(facts),
      ...numberAttributes(facts),
      ...fractions(tokens),
      ...joinedPhrases(tokens),
    ]
    const distinct = new Map(places.map(place => [place.start, place]))
    const told = new Set<number>()
    // Nobody speaks a hyphen, so that those in quotations are the writer's, too.
    for (const { majority, minority } of [
      ...mixturesOf([...distinct.values()]),
      ...mixturesOf(spacedElsewhere(facts, hyphenated)),
    ]) {
      for (const place of minority) {
        if (told.has(place.start) || majority.some(({ start }) => told.has(start))) continue
        told.add(place.start)
        yield mixed(prose, place, majority)
      }
    }
  },
})

/** The places where a hyphenated compound of the piece stands closed. */
function closedOf(tokens: Tokens, hyphenated: readonly Compound[]): Compound[] {
  const words = new Map<number, readonly [topic: string, seam: number]>()
  for (const { firstToken, topic } of hyphenated) {
    const forms = closedFormsOf(textOf(tokens, firstToken), textOf(tokens, firstToken + 2))
    for (const [word, seam] of forms) words.set(keyOf(word), [topic, seam])
  }
  return tokensWith(tokens, new Set(words.keys())).flatMap(index => {
    const word = words.get(tokens.keys[index]!)
    const compound = word && closedCompoundAt(tokens, index, word[0], word[1])
    return compound ? [compound] : []
  })
}

/**
 * The places where a hyphenated compound stands open before the very word that the hyphenated one stands before:
 * "decision making is slow" and "a decision-making body" are both right.
 */
function openOf(tokens: Tokens, hyphenated: readonly Compound[]): Compound[] {
  const before = hyphenated.filter(({ endToken }) => endToken < tokens.count)
  const known = new Set(before.map(({ topic, endToken }) => `${topic} ${tokens.keys[endToken]}`))
  const firstKeys = new Set(before.map(({ firstToken }) => tokens.keys[firstToken]!))
  return tokensWith(tokens, firstKeys).flatMap(index => {
    const pair = openPairAt(tokens, index)
    if (!pair || tokens.shapes[pair.endToken] !== Shape.lower) return []
    return known.has(`${pair.topic} ${tokens.keys[pair.endToken]}`) ? [pair] : []
  })
}

function mixed(prose: string, place: Compound, majority: readonly Compound[]): Finding {
  const style = majority[0]?.style ?? place.style
  const finding = minorityFinding(
    prose,
    place,
    majority,
    restyled(prose.slice(place.start, place.end), place, style),
  )
  const { shownIn, ...told } = { ...finding, values: { ...finding.values, style: nameOf(place, prose) } }
  // What stands closed in one place is one word, and does the same work wherever it stands.
  const isOneWord = place.style === 'closed' || style === 'closed'
  return isOneWord || shownIn === undefined ? told : { ...told, shownIn }
}

/** What the style is called: three words without hyphens are not two. */
function nameOf({ style, start, end }: Compound, prose: string): string {
  return style === 'open' && prose.slice(start, end).split(/\s+/).length > 2
    ? 'unhyphenated'
    : styleNames[style]
}

/** The words of a place in another style, its capitals and its ending kept. */
function restyled(found: string, place: Compound, style: Style): string {
  const parts = found.split(/[\s-]+/)
  if (parts.length === 3) return parts.join(style === 'hyphenated' ? '-' : ' ')
  const letters = found.replaceAll(/[^\p{L}\p{N}]/gu, '')
  const join = style === 'hyphenated' ? '-' : style === 'open' ? ' ' : ''
  return letters.slice(0, place.seam) + join + letters.slice(place.seam)
}
