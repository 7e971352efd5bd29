import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createFacts } from '../../src/analysis/document-facts.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { text } from '../../src/formats/text.ts'
import { tokenise } from '../../src/parse/tokenise.ts'
import type { Figures } from './corpora.ts'

/**
 * Facts that a person has checked against the text: 200 quotations of the clean corpus, picked at random of the 732 that
 * were found. Each has its offsets, whether its span is right, and what kind it is.
 */
const quotations = new URL('checked/quotations.tsv', import.meta.url)

interface CheckedQuotation {
  readonly doc: string
  readonly start: number
  readonly end: number
  readonly right: boolean
  readonly kind: string
}

/**
 * How right the facts are where they were checked.
 * @param folder the clean corpus
 */
export function measureChecked(folder: string): Figures {
  const factsOf = factsByDocument(folder)
  let right = 0
  let wrong = 0
  let kinds = 0
  const checked = readQuotations().filter(({ doc }) => existsSync(join(folder, `${doc}.txt`)))
  for (const { doc, start, end, right: isRight, kind } of checked) {
    const found = factsOf(doc).quotations.find(
      quotation => quotation.start === start && quotation.end === end,
    )
    if (!found) continue
    if (isRight) right++
    else wrong++
    if (found.kind === kind) kinds++
  }
  return {
    'checked quotations: precision of spans': right / Math.max(1, right + wrong),
    'checked quotations: recall of right spans':
      right / Math.max(1, checked.filter(({ right }) => right).length),
    'checked quotations: precision of kinds': kinds / Math.max(1, right + wrong),
  }
}

function readQuotations(): CheckedQuotation[] {
  const [, ...lines] = readFileSync(quotations, 'utf8').trimEnd().split('\n')
  return lines.map(line => {
    const [doc = '', start, end, span, kind = ''] = line.split('\t')
    return { doc, start: Number(start), end: Number(end), right: span === 'right', kind }
  })
}

/** The facts of a text of the folder, made once for each. */
function factsByDocument(folder: string): (doc: string) => Facts {
  const known = new Map<string, Facts>()
  return doc => {
    const facts = known.get(doc)
    if (facts) return facts
    const draft = text.read(readFileSync(join(folder, `${doc}.txt`), 'utf8'))
    const made = createFacts(draft, tokenise(draft.prose, draft.blocks))
    known.set(doc, made)
    return made
  }
}
