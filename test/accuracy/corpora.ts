import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Span } from '../../src/span.ts'
import { overlaps } from '../../src/span.ts'
import { measureChecked } from './checked.ts'
import type { Found } from './score-drafts.ts'

/** Finds what copydesk reports in a text. */
export type Find = (text: string) => Promise<readonly Found[]>

/** Figures by name; each is a share, or a rate per 1,000 words. */
export type Figures = Record<string, number>

interface Gold extends Span {
  readonly doc: string
  readonly type: string
  readonly anchor?: Span
}

/** Measures everything in the folder of corpora that is described in its README. */
export async function measureCorpora(folder: string, find: Find): Promise<Figures> {
  return {
    ...(await measureClean(join(folder, 'clean'), find)),
    ...measureChecked(join(folder, 'clean')),
    ...(await measureTypos(join(folder, 'typos/train'), 'typos/train', find)),
    ...(await measureTypos(join(folder, 'typos/dev'), 'typos/dev', find)),
    ...(await measureLoaded(join(folder, 'loaded/sentences.jsonl'), find)),
    ...(await measureInjected(join(folder, 'names'), 'garbled', 'names', ['name'], find)),
    ...(await measureInjected(
      join(folder, 'consistency'),
      'injected',
      'consistency',
      ['contradiction', 'consistency', 'name'],
      find,
    )),
    ...(await measureContradictions(join(folder, 'contradictions'), find)),
  }
}

async function measureClean(folder: string, find: Find): Promise<Figures> {
  const known = byDocument(readGold(join(folder, 'known-errors.jsonl')))
  const alarms: Record<string, number> = {}
  let words = 0
  for (const name of textsIn(folder)) {
    const text = readFileSync(join(folder, name), 'utf8')
    words += countWords(text)
    const errors = (known.get(name) ?? []).map(toUnits(text))
    for (const found of await find(text)) {
      if (!errors.some(error => overlaps(error, found)))
        alarms[found.category] = (alarms[found.category] ?? 0) + 1
    }
  }
  return Object.fromEntries(
    Object.entries(alarms).map(([category, count]) => [
      `clean: ${category} alarms per 1,000 words`,
      (1000 * count) / words,
    ]),
  )
}

async function measureTypos(folder: string, label: string, find: Find): Promise<Figures> {
  const gold = byDocument(readGold(join(folder, 'gold.jsonl')))
  const byType = new Map<string, { hit: number; of: number }>()
  let unmarked = 0
  let words = 0
  for (const name of textsIn(folder)) {
    const text = readFileSync(join(folder, name), 'utf8')
    words += countWords(text)
    const found = (await find(text)).filter(({ category }) => category === 'typo')
    const marks = (gold.get(name) ?? []).map(toUnits(text))
    for (const mark of marks) {
      if (mark.type === 'uncorrected') continue
      for (const type of [mark.type, 'all'])
        count(
          byType,
          type,
          found.some(one => overlaps(one, widened(mark))),
        )
    }
    unmarked += found.filter(one => !marks.some(mark => overlaps(one, widened(mark)))).length
  }
  return {
    ...recalls(label, byType),
    [`${label}: unmarked findings per 1,000 words`]: (1000 * unmarked) / words,
  }
}

async function measureLoaded(file: string, find: Find): Promise<Figures> {
  let spans = 0
  let hit = 0
  let neutral = 0
  let flagged = 0
  for (const row of readLines<{ text: string; label: string; spans: (Span & { votes: number })[] }>(file)) {
    const found = (await find(row.text)).filter(({ category }) => category === 'loaded')
    for (const span of row.spans.filter(({ votes }) => votes >= 3).map(toUnits(row.text))) {
      spans++
      if (found.some(one => overlaps(one, span))) hit++
    }
    if (row.label !== 'neutral') continue
    neutral++
    if (found.length > 0) flagged++
  }
  return { 'loaded: recall of spans': hit / spans, 'loaded: neutral sentences flagged': flagged / neutral }
}

async function measureInjected(
  folder: string,
  faulty: string,
  label: string,
  categories: readonly string[],
  find: Find,
): Promise<Figures> {
  const byType = new Map<string, { hit: number; of: number }>()
  for (const gold of readGold(join(folder, 'gold.jsonl'))) {
    const text = readFileSync(join(folder, faulty, gold.doc), 'utf8')
    const sides = [gold, ...(gold.anchor ? [gold.anchor] : [])].map(toUnits(text))
    const found = (await find(text)).filter(({ category }) => categories.includes(category))
    for (const type of [gold.type, 'all'])
      count(
        byType,
        type,
        found.some(one => sides.some(side => overlaps(one, side))),
      )
  }
  let alarms = 0
  let words = 0
  for (const name of textsIn(join(folder, 'twins'))) {
    const text = readFileSync(join(folder, 'twins', name), 'utf8')
    words += countWords(text)
    alarms += (await find(text)).filter(({ category }) => categories.includes(category)).length
  }
  return { ...recalls(label, byType), [`${label}: alarms on twins per 1,000 words`]: (1000 * alarms) / words }
}

async function measureContradictions(folder: string, find: Find): Promise<Figures> {
  const figures: Figures = {}
  for (const name of readdirSync(folder)
    .filter(file => file.endsWith('.jsonl'))
    .sort()) {
    const flagged = { contradiction: { hit: 0, of: 0 }, consistent: { hit: 0, of: 0 } }
    for (const row of readLines<{ doc: string; label: 'contradiction' | 'consistent' }>(join(folder, name))) {
      const tally = flagged[row.label]
      if (!tally) continue
      tally.of++
      if ((await find(row.doc)).some(({ category }) => category === 'contradiction')) tally.hit++
    }
    const label = `contradictions/${name.replace('.jsonl', '')}`
    figures[`${label}: recall`] = flagged.contradiction.hit / Math.max(1, flagged.contradiction.of)
    figures[`${label}: consistent flagged`] = flagged.consistent.hit / Math.max(1, flagged.consistent.of)
  }
  return figures
}

function count(tallies: Map<string, { hit: number; of: number }>, type: string, isHit: boolean): void {
  const tally = tallies.get(type) ?? { hit: 0, of: 0 }
  tallies.set(type, { hit: tally.hit + (isHit ? 1 : 0), of: tally.of + 1 })
}

function recalls(label: string, tallies: ReadonlyMap<string, { hit: number; of: number }>): Figures {
  return Object.fromEntries(
    [...tallies]
      .sort(([a], [b]) => a.localeCompare(b))
      .map(([type, { hit, of }]) => [`${label}: recall of ${type}`, hit / of]),
  )
}

/** A missing word has an empty span; a finding beside it has found it. */
function widened(span: Span): Span {
  return span.end > span.start ? span : { start: Math.max(0, span.start - 1), end: span.end + 1 }
}

/** Offsets of the corpora count code points; ours count UTF-16 units. */
function toUnits(text: string): <Place extends Span>(place: Place) => Place {
  if (!/[\ud800-\udbff]/.test(text)) return place => place
  const units: number[] = []
  for (let index = 0; index <= text.length; index++) {
    units.push(index)
    if ((text.codePointAt(index) ?? 0) > 0xffff) index++
  }
  return place => ({
    ...place,
    start: units[place.start] ?? text.length,
    end: units[place.end] ?? text.length,
  })
}

function byDocument(gold: readonly Gold[]): ReadonlyMap<string, Gold[]> {
  const groups = new Map<string, Gold[]>()
  for (const one of gold) groups.set(one.doc, [...(groups.get(one.doc) ?? []), one])
  return groups
}

/** Gives the marks of a text of a folder of web texts, by its name, in UTF-16 units. */
export function marksIn(folder: string): (name: string, text: string) => readonly Span[] {
  const gold = byDocument(readGold(join(folder, 'gold.jsonl')))
  return (name, text) => (gold.get(name) ?? []).map(toUnits(text))
}

function readGold(file: string): Gold[] {
  return readLines<Gold>(file)
}

function readLines<Row>(file: string): Row[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line) as Row)
}

function textsIn(folder: string): string[] {
  return readdirSync(folder)
    .filter(name => name.endsWith('.txt'))
    .sort()
}

function countWords(text: string): number {
  return text.split(/\s+/).filter(Boolean).length
}
