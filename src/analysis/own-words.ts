import { Shape, TokenClass, type Tokens } from '../parse/tokens.ts'
import type { Block, BlockRole } from './blocks.ts'
import type { Facts } from './facts.ts'
import { blockOf } from './locate.ts'
import { sentenceOf } from './token-tests.ts'

/** Blocks with a style of their own, where abbreviations and figures are usual that running text spells out. */
const terseRoles: ReadonlySet<BlockRole> = new Set([
  'headline',
  'subhead',
  'byline',
  'cell',
  'fact-box',
  'note',
])

/** How far back a bracket is looked for, in tokens: a bracket that opened before is no aside. */
const asideLength = 24

/** Does the token stand in the writer's own words: in no quotation marks, no block quote, no turn of an interview? */
export function isOwnWord(facts: Facts, token: number): boolean {
  if (blockOf(facts.blocks, token)?.role === 'quote') return false
  const { starts, ends } = facts.tokens
  const span = { start: starts[token], end: ends[token] }
  return !facts.voices.isQuoted(span) && !facts.voices.isTurn(span)
}

/** Does the token stand in sentences, quoted or not: in no heading, table, fact box or dateline? */
export function isInSentences(facts: Facts, token: number): boolean {
  const block = blockOf(facts.blocks, token)
  if (!block || terseRoles.has(block.role) || isHeadlinePoint(facts, block) || isOfRows(facts, block))
    return false
  return !block.dateline || facts.tokens.starts[token] >= block.dateline.end
}

const longestRow = 40

/** Standings, results and scorecards have a style of their own, and so has the note that closes them. */
function isOfRows(facts: Facts, block: Block): boolean {
  if (isRow(facts, block)) return true
  const { blocks, tokens } = facts
  const last = blocks.at(-1)
  const before = blocks.at(-2)
  if (block !== last || !before || !isRow(facts, before)) return false
  return sentenceOf(tokens, block.firstToken) === sentenceOf(tokens, block.endToken - 1)
}

/** A line without a stop of names and more figures than words: "SNP majority 613 (2.6%); turnout 41.2%", "3. Marchant, 7". */
function isRow({ tokens }: Facts, { role, firstToken, endToken, end }: Block): boolean {
  if (role !== 'body' && role !== 'list') return false
  if (endToken - firstToken > longestRow || '.!?”"'.includes(tokens.prose.charAt(end - 1))) return false
  let figures = 0
  let words = 0
  for (let token = firstToken; token < endToken; token++) {
    const tokenClass = tokens.classes[token]
    if (tokenClass === TokenClass.number || tokenClass === TokenClass.mixed) figures++
    else if (tokenClass === TokenClass.word && tokens.shapes[token] === Shape.lower) words++
  }
  return words < figures
}

/** A point under the headline that ends without a stop is written as headlines are: “US crude stocks fall, EIA says”. */
function isHeadlinePoint({ tokens }: Facts, { role, endToken }: Block): boolean {
  return (
    role === 'summary' && !/[.!?]["”’']?$/.test(tokens.prose.slice(0, tokens.ends[endToken - 1]).slice(-2))
  )
}

/** Does the token stand in the writer's own sentences, so not in a heading, a table or a fact box either? */
export function isInRunningText(facts: Facts, token: number): boolean {
  return isInSentences(facts, token) && isOwnWord(facts, token)
}

/** Does the token stand between brackets that opened shortly before it? */
export function isInBrackets({ prose, starts, ends }: Tokens, token: number): boolean {
  for (let index = token - 1; index >= 0 && index >= token - asideLength; index--) {
    const start = starts[index]
    if (ends[index] - start !== 1) continue
    const unit = prose.charCodeAt(start)
    // ( [ and ) ]
    if (unit === 0x28 || unit === 0x5b) return true
    if (unit === 0x29 || unit === 0x5d) return false
  }
  return false
}
