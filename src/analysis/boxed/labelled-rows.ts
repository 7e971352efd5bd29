import type { OwnSentence } from '../own-sentences.ts'

/** A row of a box that names something and gives a value for it: "Built: 1874". */
export interface LabelledRow {
  readonly sentence: OwnSentence
  /** In small letters, without "the". */
  readonly label: string
  /** What stands behind the colon, and where it begins in the sentence. */
  readonly value: string
  readonly from: number
  /** Behind the colon and a blank; a title in quotation marks there is blank in the sentence. */
  readonly start: number
}

const labelled = /^\W*(?:the )?(?<label>\p{L}[^:]{1,60}): (?<blank> *)(?<value>\S.*)$/diu

/** The rows with a label among the sentences of a box. */
export function labelledRows(rows: readonly OwnSentence[]): LabelledRow[] {
  return rows.flatMap(sentence => {
    const match = labelled.exec(sentence.text)
    if (!match) return []
    const { label, value } = match.groups as { label: string; value: string }
    const { blank, value: place } = match.indices!.groups!
    return [{ sentence, label: label.toLowerCase(), value, from: place![0], start: blank![0] }]
  })
}
