import { tokenTraits, WordTrait } from '../../src/analysis/dictionary.ts'
import { isJoined } from '../../src/analysis/token-tests.ts'
import { marksIn } from '../../src/analysis/triggers.ts'
import { Shape, TokenClass, type Tokens } from '../../src/parse/tokens.ts'
import type { Finding } from '../../src/rule/rule.ts'

/** A text with a space before more than this share of its marks has it before all: told as many times, one knows. */
const habit = 0.25
const fewestOfHabit = 10
const mostTold = 2
/** French has a space before the second kind, and a table before a colon. */
const pauses = ',.'
const others = ';?!'

/** "in the hall , and", "for years .": a mark with a space before it and one behind. */
export function findSpacedMarks(tokens: Tokens): Finding[] {
  const { prose } = tokens
  const traits = tokenTraits(tokens)
  const marks = marksIn(tokens)
  const found: Finding[] = []
  for (const token of marks) {
    const start = tokens.starts[token]!
    if (prose[start - 1] !== ' ' || tokens.ends[token]! !== start + 1 || token === 0) continue
    const mark = prose[start]!
    const isPause = pauses.includes(mark)
    if (!isPause && !others.includes(mark)) continue
    if (tokens.ends[token - 1] !== start - 1 || !isWordBefore(tokens, token - 1, traits, isPause)) continue
    // ".net", ". . .", ",5": the mark belongs to what follows, or is one of several.
    if (isJoined(tokens, token + 1) && !/^[”"’'\s]/.test(prose[start + 1] ?? ' ')) continue
    if (isDotted(prose, start)) continue
    found.push({
      start: start - 1,
      end: start + 1,
      messageId: 'spaced',
      values: { mark },
      replacements: [mark],
    })
  }
  return found.length >= Math.max(fewestOfHabit, marks.length * habit) ? found.slice(0, mostTold) : found
}

/** A word of ours, or before a comma or a stop a name. */
function isWordBefore(tokens: Tokens, token: number, traits: Uint16Array, mayBeName: boolean): boolean {
  if (tokens.classes[token] === TokenClass.number) return mayBeName
  if (tokens.classes[token] !== TokenClass.word) return false
  if (tokens.shapes[token] === Shape.lower) return (traits[token]! & WordTrait.lower) !== 0
  return mayBeName && tokens.shapes[token] === Shape.capitalised
}

/** A mark that is repeated with spaces between: ". . .". */
function isDotted(prose: string, at: number): boolean {
  return /^ *[.,;?!]/.test(prose.slice(at + 1, at + 4))
}
