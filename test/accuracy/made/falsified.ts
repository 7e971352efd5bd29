import { readdirSync, readFileSync } from 'node:fs'
import { seededRandom } from '../../../bench/texts.ts'
import type { Span } from '../../../src/span.ts'
import type { Figures, Find } from '../corpora.ts'
import type { Found } from '../score-drafts.ts'
import { type Agreement, agreementsIn } from './agreeing.ts'
import { otherValue } from './told-numbers.ts'

/** A finding beside a side is of it: it may take in the noun or the verb. */
const beside = 3

/**
 * Statements of our clean articles that agree, one side of each falsified by rule: contradictions that nobody has chosen.
 * What agrees by chance alone keeps every share below 1.
 * @param half of the clean copy
 * @returns recall by kind of agreement
 */
export async function measureFalsified(find: Find, half: 'read' | 'unread'): Promise<Figures> {
  const folder = new URL(`../clean-copy/${half}/`, import.meta.url)
  const tallies = new Map<string, { hit: number; of: number }>()
  for (const [index, name] of readdirSync(folder).sort().entries()) {
    const clean = readFileSync(new URL(name, folder), 'utf8')
    const random = seededRandom(index + 1)
    const known = keysOf(await find(clean), clean)
    for (const agreement of agreementsIn(clean)) {
      const { text, sides } = falsified(clean, agreement, random)
      const tally = tallies.get(agreement.kind) ?? { hit: 0, of: 0 }
      tallies.set(agreement.kind, tally)
      tally.of++
      const isOn = ({ start, end }: Span) =>
        sides.some(side => start < side.end + beside && side.start - beside < end)
      const found = (await find(text)).filter(({ category }) => category === 'contradiction')
      if (found.some(finding => isOn(finding) && !known.has(keyOf(finding, text)))) tally.hit++
    }
  }
  return Object.fromEntries(
    [...tallies]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([kind, { hit, of }]) => [`falsified in clean copy/${half}: recall of ${kind}`, hit / of]),
  )
}

function falsified(
  clean: string,
  { sides, falsifiable, instead }: Agreement,
  random: () => number,
): { readonly text: string; readonly sides: readonly Span[] } {
  const pick = <Value>(from: readonly Value[]) => from[Math.floor(random() * from.length)]!
  const number = falsifiable.length > 0 ? pick(falsifiable) : undefined
  const place = number ?? sides[0]!
  const written = number ? otherValue(number, random) : pick(instead ?? [])
  const longer = written.length - (place.end - place.start)
  const moved = (offset: number) => (offset > place.start ? offset + longer : offset)
  return {
    text: clean.slice(0, place.start) + written + clean.slice(place.end),
    sides: sides.map(({ start, end }) => ({ start: moved(start), end: moved(end) })),
  }
}

function keysOf(found: readonly Found[], text: string): ReadonlySet<string> {
  return new Set(found.map(finding => keyOf(finding, text)))
}

function keyOf({ ruleId, start, end }: Found, text: string): string {
  return `${ruleId} ${text.slice(start, end)}`
}
