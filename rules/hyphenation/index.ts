import { defineRule } from '../../src/rule/define-rule.ts'
import type { Finding } from '../../src/rule/rule.ts'
import {
  type Compound,
  closedCompounds,
  hyphenatedCompounds,
  openCompounds,
  type Style,
} from './compounds.ts'

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
    const seams = new Map(hyphenated.map(({ word, seam }) => [word, seam]))
    const closed = closedCompounds(tokens, seams)
    const open = sameBeforeNoun(
      prose,
      hyphenated,
      openCompounds(tokens, new Set(seams.keys()), firstParts(hyphenated)),
    )
    for (const places of byWord([...hyphenated, ...closed, ...open])) yield* minority(prose, places)
  },
})

function firstParts(compounds: readonly Compound[]): ReadonlySet<string> {
  return new Set(compounds.map(({ word, seam }) => word.slice(0, seam)))
}

/**
 * "Decision making is slow" and "a decision-making body" are both right, so an open compound counts only where the
 * hyphenated one stands before the very same word.
 */
function sameBeforeNoun(
  prose: string,
  hyphenated: readonly Compound[],
  open: readonly Compound[],
): Compound[] {
  const following = (place: Compound) =>
    `${place.word} ${/^\s+(\p{Ll}+)/u.exec(prose.slice(place.end, place.end + 40))?.[1] ?? ''}`
  const known = new Set(hyphenated.map(following).filter(text => !text.endsWith(' ')))
  return open.filter(place => known.has(following(place)))
}

function byWord(compounds: readonly Compound[]): Compound[][] {
  const groups = new Map<string, Compound[]>()
  for (const place of [...compounds].sort((a, b) => a.start - b.start)) {
    const group = groups.get(place.word)
    if (group) group.push(place)
    else groups.set(place.word, [place])
  }
  return [...groups.values()]
}

/** The places of every style but the most frequent one; between equals the first in the text is the rule. */
function* minority(prose: string, places: readonly Compound[]): Iterable<Finding> {
  const counts = new Map<Style, number>()
  for (const { style } of places) counts.set(style, (counts.get(style) ?? 0) + 1)
  if (counts.size < 2) return
  const most = Math.max(...counts.values())
  const chosen = [...counts].find(([, count]) => count === most)![0]
  const majority = places.filter(({ style }) => style === chosen)
  const related = majority.map(({ start, end }) => ({
    start,
    end,
    reason: `“${prose.slice(start, end)}” stands here`,
  }))
  for (const place of places) {
    if (place.style === chosen) continue
    yield {
      start: place.start,
      end: place.end,
      messageId: 'mixed',
      values: {
        style: place.style === 'closed' ? 'one word' : place.style === 'open' ? 'two words' : 'hyphenated',
        other: prose.slice(majority[0]!.start, majority[0]!.end),
        times: majority.length === 1 ? 'once' : `${majority.length} times`,
      },
      replacements: [restyled(prose.slice(place.start, place.end), place, chosen)],
      related,
    }
  }
}

/** The words of a place in another style, its capitals and its ending kept. */
function restyled(found: string, place: Compound, style: Style): string {
  const letters = found.replaceAll(/[^\p{L}]/gu, '')
  const join = style === 'hyphenated' ? '-' : style === 'open' ? ' ' : ''
  return letters.slice(0, place.seam) + join + letters.slice(place.seam)
}
