/**
 * Fits the weights of words of content in place of others (src/analysis/slips-in-place/weigh-topic.ts) to slips made by rule in the
 * clean copy that may be read, and to that copy as it is: `npm run weights:topics [-- --corpora FOLDER]`, which takes the
 * clean corpus as well. Prints each weight as it is written and as it is fitted, and of every second article what weights
 * fitted to the others find in it, with what is spoken of and without, at a few alarms in 100,000 words. Nothing is changed.
 */

import { parseArgs } from 'node:util'
import { seededRandom } from '../../../bench/texts.ts'
import { createFacts } from '../../../src/analysis/document-facts.ts'
import { topicalRivals } from '../../../src/analysis/slips-in-place/find-by-topic.ts'
import { wordText } from '../../../src/analysis/slips-in-place/texts.ts'
import { believedPlaced, topicWeights } from '../../../src/analysis/slips-in-place/weigh-topic.ts'
import { text } from '../../../src/formats/text.ts'
import { tokenise } from '../../../src/parse/tokenise.ts'
import { type ContentSlip, withContentSlips } from '../made/content-slips.ts'
import { cleanTexts } from './clean-texts.ts'
import { fitRows, type WeighedRow } from './fit.ts'

/** A rival at a place of the article: at a slip, one is what is meant and the others are of no account. */
interface Case extends WeighedRow {
  readonly place: string
  readonly isSlip: boolean
}

const rounds = 3
const alarmsPerWords = 100_000
const names = Object.keys(topicWeights) as (keyof typeof topicWeights)[]
const { values } = parseArgs({
  options: { corpora: { type: 'string' }, hold: { type: 'string', default: '0.1' } },
})
const halves = [0, 1].map(() => ({ cases: [] as Case[], words: 0, slips: 0 }))
for (const [index, article] of [...cleanTexts(values.corpora)].entries()) {
  const half = halves[index % 2]!
  half.words += article.split(/\s+/).length
  half.cases.push(...casesOf(article, [], `${index}`))
  for (let round = 0; round < rounds; round++) {
    const { text: faulty, slips } = withContentSlips(article, seededRandom(index * rounds + round + 1))
    half.slips += slips.length
    half.cases.push(...casesOf(faulty, slips, `${index}/${round}`))
  }
}
const fitted = fitTo(
  halves.flatMap(({ cases }) => cases),
  names,
)
for (const [index, name] of names.entries())
  process.stdout.write(
    `  ${name.padEnd(12)} ${topicWeights[name].toFixed(2).padStart(7)} ${fitted[index]!.toFixed(2).padStart(7)}\n`,
  )
tellRecall('without what is spoken of', name => name !== 'topic')
tellRecall('with it', () => true)

function tellRecall(label: string, isTaken: (name: string) => boolean): void {
  const taken = names.filter(isTaken)
  for (const alarms of [0.5, 1, 2, 3]) {
    let found = 0
    let of = 0
    const bars: string[] = []
    for (const [index, { cases, words, slips }] of halves.entries()) {
      const sums = sumsByPlace(cases, taken, fitTo(halves[1 - index]!.cases, taken))
      const quiet = sums.filter(({ isSlip }) => !isSlip).map(({ sum }) => sum)
      const bar = quiet.sort((one, other) => other - one)[Math.round((alarms * words) / alarmsPerWords)]!
      bars.push(bar.toFixed(2))
      found += sums.filter(({ isSlip, sum }) => isSlip && sum > bar).length
      of += slips
    }
    const share = ((100 * found) / of).toFixed(1)
    process.stdout.write(
      `${label}, ${alarms} alarms: ${share} % of ${of} slips, above ${bars.join(' and ')}\n`,
    )
  }
}

function sumsByPlace(
  cases: readonly Case[],
  taken: readonly string[],
  weights: readonly number[],
): { readonly isSlip: boolean; readonly sum: number }[] {
  const best = new Map<string, { isSlip: boolean; sum: number }>()
  for (const { row, isSlip, place } of cases) {
    let sum = 0
    for (const [index, name] of taken.entries())
      sum += weights[index]! * (row.get(names.indexOf(name as (typeof names)[number])) ?? 0)
    if (sum > (best.get(place)?.sum ?? -Infinity)) best.set(place, { isSlip, sum })
  }
  return [...best.values()]
}

function fitTo(cases: readonly Case[], taken: readonly (typeof names)[number][]): number[] {
  const rows = cases
    .filter(({ isSlip, isTrue }) => isTrue || !isSlip)
    .map(({ row, isTrue }) => ({
      row: new Map(taken.map((name, index) => [index, row.get(names.indexOf(name)) ?? 0])),
      isTrue,
    }))
  return fitRows(
    rows,
    taken.map(name => topicWeights[name]),
    Number(values.hold),
  )
}

/** The rivals in a clean text, or at the slips of a faulty one. */
function casesOf(source: string, slips: readonly ContentSlip[], name: string): Case[] {
  const draft = text.read(source)
  const tokens = tokenise(draft.prose, draft.blocks)
  const slipAt = new Map(slips.map(slip => [slip.start, slip]))
  const cases: Case[] = []
  for (const { token, word, rival, topic, placed } of topicalRivals(
    tokens,
    createFacts(draft, tokens).wordRows,
  )) {
    const slip = slipAt.get(tokens.starts[token]!)
    if ((slips.length > 0 && !slip) || topic() === 0) continue
    const reasons: Record<keyof typeof topicWeights, number> = {
      gain: rival.gain,
      rarer: rival.rarer,
      word: rival.word,
      placed: believedPlaced(placed()),
      topic: topic(),
      repeated: rival.isRepeated ? 1 : 0,
      always: 1,
    }
    cases.push({
      row: new Map(names.map((reason, index) => [index, reasons[reason]])),
      isTrue: slip?.meant === wordText(word),
      isSlip: slip !== undefined,
      place: `${name}/${token}`,
    })
  }
  return cases
}
