import { Shape, TokenClass, type Tokens } from '../../parse/tokens.ts'
import type { Span } from '../../span.ts'
import { bySentence } from '../amounts/in-sentence.ts'
import type { Amount } from '../amounts.ts'
import type { Facts } from '../facts.ts'

/** Lines that each end in a number: who got how many. */
export interface Table extends Span {
  readonly values: readonly number[]
  readonly sum: number
}

const longestLine = 10
const fewestLines = 3
const fewestVotes = 100

/** Results that are set line by line: "Bhatti (Lib Dem) 14,872". */
export function findTables({ tokens, amounts }: Facts): Table[] {
  const found: Table[] = []
  let run: Amount[] = []
  const close = () => {
    if (run.length >= fewestLines) {
      const values = run.map(({ low }) => low)
      const sum = values.reduce((total, value) => total + value, 0)
      found.push({ values, sum, start: run[0]!.start, end: run[0]!.end })
    }
    run = []
  }
  // "The vote was 64 to 32."
  for (const { kind, low, against, start, end } of amounts)
    if (kind === 'vote' && against !== undefined && low + against > 0)
      found.push({ values: [low, against], sum: low + against, start, end })
  for (const own of bySentence(amounts)) {
    const row = own.length === 1 ? own.find(amount => isRow(tokens, amount)) : undefined
    const last = run.at(-1)
    if (last && (!row || row.sentence !== last.sentence + 1)) close()
    if (row) run.push(row)
  }
  close()
  return found
}

/** A short line that begins with a name and ends in a number. */
function isRow(
  { sentences, shapes, classes }: Tokens,
  { kind, low, high, sentence, endToken }: Amount,
): boolean {
  const [first, end] = [sentences[sentence]!, sentences[sentence + 1]!]
  return (
    kind === 'count' &&
    low === high &&
    low >= fewestVotes &&
    end === endToken &&
    end - first <= longestLine &&
    end - first >= 2 &&
    shapes[first] === Shape.capitalised &&
    classes[first + 1] !== TokenClass.number &&
    shapes[first + 1] !== Shape.lower
  )
}
