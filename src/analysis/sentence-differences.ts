import type { Tokens } from '../parse/tokens.ts'

/** A stretch of tokens in which two sentences differ; either may be empty. */
export interface Difference {
  readonly firstStart: number
  readonly firstEnd: number
  readonly secondStart: number
  readonly secondEnd: number
}

/** Longer sentences are not compared word by word. */
const longest = 100

/**
 * Where two sentences that tell the same thing differ, by the longest sequence of words that they have in common.
 * @returns undefined when one of them is too long
 */
export function differencesOf(tokens: Tokens, first: number, second: number): Difference[] | undefined {
  const [a, aEnd] = [tokens.sentences[first]!, tokens.sentences[first + 1]!]
  const [b, bEnd] = [tokens.sentences[second]!, tokens.sentences[second + 1]!]
  const [rows, columns] = [aEnd - a, bEnd - b]
  if (rows > longest || columns > longest) return undefined
  const width = columns + 1
  const common = new Uint8Array((rows + 1) * width)
  for (let row = rows - 1; row >= 0; row--) {
    for (let column = columns - 1; column >= 0; column--) {
      const isSame = tokens.keys[a + row] === tokens.keys[b + column]
      common[row * width + column] = isSame
        ? common[(row + 1) * width + column + 1]! + 1
        : Math.max(common[(row + 1) * width + column]!, common[row * width + column + 1]!)
    }
  }
  const found: Difference[] = []
  let [row, column, fromRow, fromColumn] = [0, 0, 0, 0]
  const close = () => {
    if (row > fromRow || column > fromColumn)
      found.push({
        firstStart: a + fromRow,
        firstEnd: a + row,
        secondStart: b + fromColumn,
        secondEnd: b + column,
      })
  }
  while (row < rows && column < columns) {
    if (tokens.keys[a + row] === tokens.keys[b + column]) {
      close()
      fromRow = ++row
      fromColumn = ++column
    } else if (common[(row + 1) * width + column]! >= common[row * width + column + 1]!) row++
    else column++
  }
  ;[row, column] = [rows, columns]
  close()
  return found
}
