import { defineRule } from '../../src/rule/define-rule.ts'
import { minorityFinding, mixturesOf } from '../../src/rule/majority.ts'
import type { Finding } from '../../src/rule/rule.ts'
import {
  type Compound,
  closedCompounds,
  hyphenatedCompounds,
  openCompounds,
  type Style,
} from './compounds.ts'

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
    const seams = new Map(hyphenated.map(({ topic, seam }) => [topic, seam]))
    const closed = closedCompounds(tokens, seams)
    const open = sameBeforeNoun(
      prose,
      hyphenated,
      openCompounds(tokens, new Set(seams.keys()), firstParts(hyphenated)),
    )
    for (const { majority, minority } of mixturesOf([...hyphenated, ...closed, ...open])) {
      for (const place of minority) yield mixed(prose, place, majority)
    }
  },
})

function firstParts(compounds: readonly Compound[]): ReadonlySet<string> {
  return new Set(compounds.map(({ topic, seam }) => topic.slice(0, seam)))
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
    `${place.topic} ${/^\s+(\p{Ll}+)/u.exec(prose.slice(place.end, place.end + 40))?.[1] ?? ''}`
  const known = new Set(hyphenated.map(following).filter(text => !text.endsWith(' ')))
  return open.filter(place => known.has(following(place)))
}

function mixed(prose: string, place: Compound, majority: readonly Compound[]): Finding {
  const style = majority[0]?.style ?? place.style
  const finding = minorityFinding(
    prose,
    place,
    majority,
    restyled(prose.slice(place.start, place.end), place, style),
  )
  return { ...finding, values: { ...finding.values, style: styleNames[place.style] } }
}

/** The words of a place in another style, its capitals and its ending kept. */
function restyled(found: string, place: Compound, style: Style): string {
  const letters = found.replaceAll(/[^\p{L}]/gu, '')
  const join = style === 'hyphenated' ? '-' : style === 'open' ? ' ' : ''
  return letters.slice(0, place.seam) + join + letters.slice(place.seam)
}
