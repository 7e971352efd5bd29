import { readdirSync, readFileSync } from 'node:fs'
import { seededRandom } from '../../../bench/texts.ts'
import type { Figures, Find } from '../corpora.ts'
import { type Replacement, slipKinds } from './slip-kinds.ts'

/** A clean text with slips put in, one to a paragraph. */
interface Faulty {
  readonly text: string
  readonly slips: readonly { readonly group: string; readonly start: number; readonly end: number }[]
}

/** Shorter paragraphs are headlines, bylines and rows. */
const shortestParagraph = 120
/** A finding beside the slip is of it: it may name the word before or behind. */
const beside = 12

/**
 * Slips made by rule, at random places of our clean articles: thousands, of which nobody has chosen one. What makes good
 * English by chance keeps every share below 1.
 * @param half of the clean copy
 * @returns recall by group of kinds
 */
export async function measureSlips(find: Find, half: 'read' | 'unread'): Promise<Figures> {
  const folder = new URL(`../clean-copy/${half}/`, import.meta.url)
  const tallies = new Map(Object.keys(slipKinds).map(group => [group, { hit: 0, of: 0 }]))
  for (const [index, name] of readdirSync(folder).sort().entries()) {
    const { text, slips } = withSlips(readFileSync(new URL(name, folder), 'utf8'), seededRandom(index + 1))
    const found = await find(text)
    for (const { group, start, end } of slips) {
      const tally = tallies.get(group)!
      tally.of++
      const isHit = found.some(
        finding =>
          finding.category !== 'contradiction' &&
          finding.start <= end + beside &&
          start - beside <= finding.end,
      )
      if (isHit) tally.hit++
    }
  }
  return Object.fromEntries(
    [...tallies].map(([group, { hit, of }]) => [
      `slips made in clean copy/${half}: recall of ${group}`,
      hit / Math.max(1, of),
    ]),
  )
}

function withSlips(clean: string, random: () => number): Faulty {
  const slips: { group: string; start: number; end: number }[] = []
  let text = ''
  for (const paragraph of clean.split(/(?<=\n)/)) {
    const slip = paragraph.length < shortestParagraph ? undefined : slipIn(paragraph, random)
    if (!slip) {
      text += paragraph
      continue
    }
    const { group, replacement } = slip
    const start = text.length + replacement.start
    slips.push({ group, start, end: start + Math.max(1, replacement.text.length) })
    text += paragraph.slice(0, replacement.start) + replacement.text + paragraph.slice(replacement.end)
  }
  return { text, slips }
}

/** A slip of a group drawn at random among those that have a place in the paragraph. */
function slipIn(
  paragraph: string,
  random: () => number,
): { readonly group: string; readonly replacement: Replacement } | undefined {
  const pick = <Value>(from: readonly Value[]) => from[Math.floor(random() * from.length)]
  const groups = Object.keys(slipKinds).flatMap(group => {
    const kinds = slipKinds[group]!.map(kind =>
      kind(paragraph, random).filter(({ start }) => !isQuoted(paragraph, start)),
    ).filter(places => places.length > 0)
    const place = pick(pick(kinds) ?? [])
    return place ? [{ group, replacement: place }] : []
  })
  return pick(groups)
}

/** Is a quotation open there? Whoever is quoted may speak as he likes. */
function isQuoted(paragraph: string, at: number): boolean {
  const before = paragraph.slice(0, at)
  const count = (mark: RegExp) => before.match(mark)?.length ?? 0
  return (
    count(/"/g) % 2 === 1 || count(/“/g) > count(/”/g) || count(/(?<![\w])[‘'](?=\w)/g) > count(/[’'](?!\w)/g)
  )
}
