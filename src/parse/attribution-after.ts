import { connectors, pointedTitles, speechVerbs, starters } from './sentence-words.ts'
import type { TokenWriter } from './token-writer.ts'
import { Shape, TokenClass } from './tokens.ts'

/** How many tokens after a quotation may stand between it and its verb of speech. */
const attributionReach = 8

/** How many words may name what the speaker is to an owner: ’s chief press aide. */
const ownedReach = 3

/** How many tokens an apposition to the speaker may have. */
const appositionReach = 16

/**
 * Does the attribution of a quotation begin at the token `word`: a small letter, "I asked", or names and small
 * words with a verb of speech behind them ("Really?" Smith asked)? `end` is the token after the block.
 */
export function isAttribution(prose: string, tokens: TokenWriter, word: number, end: number): boolean {
  const { keys, classes, shapes, starts } = tokens
  if (shapes[word] === Shape.lower) return true
  if (isFirstPersonAt(prose, tokens, word)) return word + 1 < end && speechVerbs.has(keys[word + 1])
  if (starters.has(keys[word]) && !pointedTitles.has(keys[word])) return false
  const limit = Math.min(end, word + attributionReach)
  // “Who are you?” Mr. Lund’s press aide asked: what somebody has is named in small letters.
  let ownedEnd = 0
  for (let index = word + 1; index < limit; index++) {
    if (speechVerbs.has(keys[index])) return true
    const unit = prose.charCodeAt(starts[index])
    if (unit === 0x2c) return isAttributionAfter(prose, tokens, index, end)
    const isWord = classes[index] === TokenClass.word
    if (classes[index] === TokenClass.clitic) ownedEnd = index + ownedReach
    if (!isWord && classes[index] !== TokenClass.clitic && unit !== 0x2d) return false
    if (isWord && shapes[index] === Shape.lower && index > ownedEnd && !connectors.has(keys[index]))
      return false
  }
  return false
}

/** "Really?" Smith, a ferry captain, asked: the next comma has the verb behind it. */
function isAttributionAfter(prose: string, tokens: TokenWriter, comma: number, end: number): boolean {
  const limit = Math.min(end - 1, comma + appositionReach)
  for (let index = comma + 1; index < limit; index++) {
    if (prose.charCodeAt(tokens.starts[index]) === 0x2c) return speechVerbs.has(tokens.keys[index + 1])
  }
  return false
}

/** Is the token "I", alone or with a verb joined to it? */
export function isFirstPersonAt(prose: string, { starts, ends }: TokenWriter, word: number): boolean {
  return prose.charCodeAt(starts[word]) === 0x49 && ends[word] - starts[word] === 1
}
