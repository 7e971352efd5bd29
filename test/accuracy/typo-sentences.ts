import { readFileSync } from 'node:fs'
import type { Figures, Find } from './corpora.ts'

/** A sentence with one typo, and the same one without it. */
export interface TypoSentence {
  readonly kind: string
  readonly draft: string
  readonly clean: string
  /** Where the typo stands in the draft, in UTF-16 units; empty where a word is missing. */
  readonly start: number
  readonly end: number
  /** Kept unread: measured, and never listed, so that the figure is an honest one. */
  readonly unread: boolean
}

const file = new URL('typo-sentences.tsv', import.meta.url)
const every = 3

/**
 * Reads `kind<TAB>sentence with {written|meant}` a line.
 * @throws {Error} on a sentence that has not one such mark
 */
export function readTypoSentences(text = readFileSync(file, 'utf8')): TypoSentence[] {
  return text
    .split('\n')
    .filter(line => line !== '' && !line.startsWith('#'))
    .map((line, index) => {
      const [kind = '', sentence = ''] = line.split('\t')
      const marks = [...sentence.matchAll(/\{([^|{}]*)\|([^|{}]*)\}/g)]
      const [mark] = marks
      if (!mark || marks.length > 1 || mark[1] === mark[2]) throw new Error(`not one typo in: ${line}`)
      const [whole, written = '', meant = ''] = mark
      const before = sentence.slice(0, mark.index)
      const rest = sentence.slice(mark.index + whole.length)
      const after = written === '' && before.endsWith(' ') ? rest.trimStart() : rest
      return {
        kind,
        draft: before + written + after,
        clean: spaced(before + meant + rest),
        start: before.length,
        end: before.length + written.length,
        unread: (index + 1) % every === 0,
      }
    })
}

/** A word taken out leaves two spaces, and one put in at a space has none after it. */
function spaced(text: string): string {
  return text.replaceAll(/ {2,}/g, ' ').replaceAll(/ (?=[.,])/g, '')
}

/** Recall by kind over the sentences, of those kept unread apart, and what is said of the mended ones. */
export async function measureTypoSentences(find: Find): Promise<{ figures: Figures; misses: string[] }> {
  const tallies = new Map<string, { hit: number; of: number }>()
  const misses: string[] = []
  let alarms = 0
  for (const sentence of readTypoSentences()) {
    const from = sentence.start - (sentence.end === sentence.start ? 1 : 0)
    const until = Math.max(sentence.end, sentence.start + 1)
    const found = await find(sentence.draft)
    const hit = found.some(({ category, start, end }) => category === 'typo' && start < until && end > from)
    for (const name of [sentence.kind, sentence.unread ? 'unread' : 'read']) {
      const tally = tallies.get(name) ?? { hit: 0, of: 0 }
      tallies.set(name, { hit: tally.hit + Number(hit), of: tally.of + 1 })
    }
    const wrong = (await find(sentence.clean)).filter(({ category }) => category === 'typo')
    alarms += wrong.length
    if (sentence.unread) continue
    if (!hit) misses.push(`missed      sentence ${sentence.kind}: ${sentence.draft}`)
    for (const { ruleId } of wrong) misses.push(`false alarm sentence ${ruleId}: ${sentence.clean}`)
  }
  const figures: Figures = { 'typo sentences: alarms in mended ones': alarms }
  for (const [name, { hit, of }] of tallies) figures[`typo sentences: recall of ${name}`] = hit / of
  return { figures, misses }
}
