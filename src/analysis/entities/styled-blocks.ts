import { Shape, TokenClass, type Tokens } from '../../parse/tokens.ts'
import type { Block } from '../blocks.ts'
import { isLinkWord } from '../fact-base/fold.ts'

const longestHeading = 30

/**
 * Is the block set in capitals, or with a capital on every word, so that a capital says nothing of a name?
 */
export function isCapitalStyled(tokens: Tokens, block: Block): boolean {
  let words = 0
  let capital = 0
  let upper = 0
  for (let token = block.firstToken; token < block.endToken; token++) {
    if (tokens.classes[token] !== TokenClass.word || isLinkWord(tokens.keys[token])) continue
    words++
    if (tokens.shapes[token] !== Shape.lower) capital++
    if (tokens.shapes[token] === Shape.upper && tokens.ends[token] - tokens.starts[token] > 1) upper++
  }
  if (words < 3) return words > 0 && upper === words && block.kind !== 'paragraph'
  if (upper > words * 0.7) return true
  return (
    words <= longestHeading &&
    block.role !== 'byline' &&
    capital > words * 0.75 &&
    !endsSentence(tokens, block)
  )
}

/** Titles do not end in a full stop; a sentence of names may. */
function endsSentence(tokens: Tokens, block: Block): boolean {
  return tokens.prose[tokens.starts[block.endToken - 1]] === '.'
}
