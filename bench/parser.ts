import { ParseEnglish } from 'parse-english'
import { text } from '../src/formats/text.ts'
import { parseSource } from '../src/parse/parser.ts'
import { tokenise } from '../src/parse/tokenise.ts'
import { generateText } from './texts.ts'

// Measures the parser beside parse-english in one process: the least processor time of several runs of each, which
// other programs on the machine disturb less than the time on the wall.

const megabyte = 1 << 20

/** The least processor time of `runs` runs, in milliseconds. */
function best(runs: number, run: () => void): number {
  let shortest = Number.POSITIVE_INFINITY
  for (let index = 0; index < runs; index++) {
    const before = process.cpuUsage()
    run()
    const { user, system } = process.cpuUsage(before)
    shortest = Math.min(shortest, (user + system) / 1000)
  }
  return shortest
}

const rows: Record<string, Record<string, string>> = {}

function row(name: string, bytes: number, milliseconds: number): void {
  const perMegabyte = (milliseconds * megabyte) / bytes
  rows[name] = { ms: milliseconds.toFixed(1), 'ms/MB': perMegabyte.toFixed(1) }
}

function tokens(source: string): number {
  const draft = text.read(source)
  return tokenise(draft.prose, draft.blocks).count
}

/** Makes the whole tree: reading the children of a paragraph makes all that is under it. */
function tree(source: string): number {
  let sentences = 0
  for (const child of parseSource(source, text).children) {
    if (child.type === 'ParagraphNode') sentences += child.children.length
  }
  return sentences
}

function english(source: string): number {
  return new ParseEnglish().parse(source).children.length
}

const drafts = Array.from({ length: 100 }, (_, seed) => generateText(5_000, seed))
const draftBytes = drafts.reduce((sum, draft) => sum + draft.length, 0)
const large = generateText(megabyte, 1)

row(
  'blocks, 1 MB',
  large.length,
  best(20, () => text.read(large)),
)
const draft = text.read(large)
row(
  'tokens and sentences, 1 MB',
  large.length,
  best(20, () => tokenise(draft.prose, draft.blocks)),
)
row(
  'all three, 100 drafts of 5 KB',
  draftBytes,
  best(20, () => drafts.forEach(tokens)),
)
row(
  'tree, 100 drafts of 5 KB',
  draftBytes,
  best(20, () => drafts.forEach(tree)),
)
row(
  'parse-english, 100 drafts of 5 KB',
  draftBytes,
  best(5, () => drafts.forEach(english)),
)
row(
  'tree, 1 MB',
  large.length,
  best(6, () => tree(large)),
)
row(
  'parse-english, 1 MB',
  large.length,
  best(2, () => english(large)),
)
const huge = generateText(16 * megabyte, 2)
row(
  'tokens, 16 MB',
  huge.length,
  best(2, () => tokens(huge)),
)
const oneLine = generateText(5 * megabyte, 3).replaceAll('\n', ' ')
row(
  'tokens, 5 MB on one line',
  oneLine.length,
  best(2, () => tokens(oneLine)),
)
const wordLines = 'word\n'.repeat(100_000)
row(
  'tokens, 100,000 lines of a word',
  wordLines.length,
  best(2, () => tokens(wordLines)),
)
row(
  'tree, 100,000 lines of a word',
  wordLines.length,
  best(2, () => tree(wordLines)),
)
for (const unit of [
  'a. ',
  'a-b ',
  'end. then ',
  'wait... ',
  '"',
  "'",
  '(',
  '<!--',
  '<!--\n',
  'U.S. ',
  'aa.',
  '[.',
  "'dogs' ",
]) {
  const hostile = unit.repeat(Math.ceil(megabyte / unit.length))
  row(
    `tokens, ${JSON.stringify(unit)} to 1 MB`,
    hostile.length,
    best(2, () => tokens(hostile)),
  )
  row(
    `tree, ${JSON.stringify(unit)} to 1 MB`,
    hostile.length,
    best(2, () => tree(hostile)),
  )
}
console.table(rows)
