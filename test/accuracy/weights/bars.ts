/**
 * Says how high the bars of src/analysis/slips-in-place/bars.ts have to be: `npm run weights:bars [-- --corpora FOLDER]`. For each
 * pair it prints the bar as it stands, the highest sum that a right use of the written word comes to in the clean copy that may
 * be read (and in the clean corpus of the folder), and how many uses there are. Nothing is changed.
 */

import { parseArgs } from 'node:util'
import { createFacts } from '../../../src/analysis/document-facts.ts'
import { barredPairs } from '../../../src/analysis/slips-in-place/bars.ts'
import { barredSums } from '../../../src/analysis/slips-in-place/find-barred.ts'
import { wordText } from '../../../src/analysis/slips-in-place/texts.ts'
import { text } from '../../../src/formats/text.ts'
import { tokenise } from '../../../src/parse/tokenise.ts'
import { cleanTexts } from './clean-texts.ts'

const { values } = parseArgs({ options: { corpora: { type: 'string' } } })
const highest = new Map<string, number>()
const uses = new Map<string, number>()
for (const draft of cleanTexts(values.corpora)) {
  const read = text.read(draft)
  const tokens = tokenise(read.prose, read.blocks)
  for (const { token, end, word, sum } of barredSums(tokens, createFacts(read, tokens).wordRows)) {
    const written = read.prose.slice(tokens.starts[token]!, tokens.ends[end - 1]!).toLowerCase()
    const pair = `${written}>${wordText(word)}`
    highest.set(pair, Math.max(highest.get(pair) ?? -Infinity, sum))
    uses.set(pair, (uses.get(pair) ?? 0) + 1)
  }
}
for (const { written, meant, bar } of barredPairs()) {
  const pair = `${written}>${meant}`
  const most = highest.get(pair)?.toFixed(1) ?? '-'
  process.stdout.write(`${pair.padEnd(20)} ${bar.toFixed(1)} ${most.padStart(5)} ${uses.get(pair) ?? 0}\n`)
}
