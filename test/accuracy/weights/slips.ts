/**
 * Fits the weights of words in the wrong place (src/analysis/slips-in-place/weigh.ts) to the slips of the drafts that may be read
 * and to the same places of clean copy: `npm run weights:slips [-- --corpora FOLDER]`, which takes the web texts of
 * typos/train as well. Prints each weight as it is written and as it is fitted; nothing is changed.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { createFacts } from '../../../src/analysis/document-facts.ts'
import { doubtfulPlaces, weighedRivals } from '../../../src/analysis/slips-in-place/find.ts'
import { RivalKind } from '../../../src/analysis/slips-in-place/rivals.ts'
import { believed, sumOf, type WeighedRival, weights } from '../../../src/analysis/slips-in-place/weigh.ts'
import { text } from '../../../src/formats/text.ts'
import { tokenise } from '../../../src/parse/tokenise.ts'
import { overlaps, type Span } from '../../../src/span.ts'
import { marksIn } from '../corpora.ts'
import { markedDrafts } from '../samples.ts'
import { fitRows, type WeighedRow } from './fit.ts'

/** Hardly a slip is told with less, and places are too many to fit to all of them. */
const leastGain = 0.8
const names = Object.keys(weights) as (keyof typeof weights)[]
const { values } = parseArgs({
  options: { corpora: { type: 'string' }, hold: { type: 'string', default: '0.1' } },
})
const cases = [
  ...ofDrafts(),
  ...ofCleanCopy(),
  ...(values.corpora === undefined ? [] : ofCorpus(values.corpora)),
]
const fitted = fitRows(
  cases,
  names.map(name => weights[name]),
  Number(values.hold),
)
process.stdout.write(`${cases.length} rivals, ${cases.filter(({ isTrue }) => isTrue).length} of them meant\n`)
for (const [index, name] of names.entries())
  process.stdout.write(
    `  ${name.padEnd(12)} ${weights[name].toFixed(2).padStart(7)} ${fitted[index]!.toFixed(2).padStart(7)}\n`,
  )

function ofDrafts(): WeighedRow[] {
  const folders = ['../whole-drafts/read/', '../../../samples/marked/']
  const drafts = folders.flatMap(folder => [...markedDrafts(new URL(folder, import.meta.url)).values()])
  return drafts.flatMap(({ draft, clean, marks }) => [
    ...rivalsOf(
      draft,
      marks.filter(({ kind }) => kind !== 'ref' && kind !== 'trap'),
    ).filter(({ isTrue }) => isTrue),
    ...rivalsOf(clean, []),
  ])
}

function ofCleanCopy(): WeighedRow[] {
  return ['read', 'mended'].flatMap(part => {
    const folder = new URL(`../clean-copy/${part}/`, import.meta.url)
    return readdirSync(folder).flatMap(name => rivalsOf(readFileSync(new URL(name, folder), 'utf8'), []))
  })
}

function ofCorpus(corpora: string): WeighedRow[] {
  const folder = join(corpora, 'typos/train')
  const marks = marksIn(folder)
  return readdirSync(folder)
    .filter(name => name.endsWith('.txt'))
    .flatMap(name => {
      const draft = readFileSync(new URL(name, `${pathToFileURL(folder).href}/`), 'utf8')
      return rivalsOf(draft, marks(name, draft))
    })
}

/** The rivals at the doubtful places of a text; at a marked one the likeliest is taken for what is meant. */
function rivalsOf(source: string, marks: readonly Span[]): WeighedRow[] {
  const draft = text.read(source)
  const tokens = tokenise(draft.prose, draft.blocks)
  const { wordRows, partsOfSpeech } = createFacts(draft, tokens)
  const rows: WeighedRow[] = []
  for (const { place, room } of doubtfulPlaces(tokens, wordRows, partsOfSpeech)) {
    const start = tokens.starts[wordRows.firsts[place]!]!
    const isMarked = marks.some(mark => overlaps(mark, { start, end: start + 1 }))
    const rivals = [...weighedRivals(tokens, wordRows, place, room)]
      .filter(({ gain }) => gain >= leastGain)
      .map(({ rival, gain, placed }) => ({ rival, gain, placed: placed() }))
      .sort(
        (one, other) => sumOf(other.rival, other.gain, other.placed) - sumOf(one.rival, one.gain, one.placed),
      )
    for (const { rival, gain, placed } of isMarked ? rivals.slice(0, 1) : rivals)
      rows.push({ row: rowOf(rival, gain, placed), isTrue: isMarked })
  }
  return rows
}

function rowOf(rival: WeighedRival, gain: number, placed: number): ReadonlyMap<number, number> {
  const reasons: Record<keyof typeof weights, number> = {
    gain,
    rarer: rival.rarer,
    word: rival.word,
    placed: believed(placed),
    listed: rival.kind === RivalKind.listed ? 1 : 0,
    inflected: rival.kind === RivalKind.inflected ? 1 : 0,
    habitual: rival.kind === RivalKind.habitual ? 1 : 0,
    typed: rival.kind === RivalKind.typed ? 1 : 0,
    clitic: rival.hasClitic ? 1 : 0,
    comma: rival.isBeforeComma ? 1 : 0,
    always: 1,
  }
  return new Map(names.map((name, index) => [index, reasons[name]]))
}
