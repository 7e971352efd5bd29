import { tokenTraits, WordTrait } from '../../src/analysis/dictionary.ts'
import { Shape, TokenClass, type Tokens } from '../../src/parse/tokens.ts'

/** The words of a draft that may be names in a wrong form, by their look; each list in order. */
export interface StrikingTokens {
  /** In small letters, and no word in small letters. */
  readonly lower: readonly number[]
  /** With a capital, and no word in small letters. */
  readonly capitalised: readonly number[]
  /** In capitals. */
  readonly upper: readonly number[]
  /** With a capital inside. */
  readonly mixed: readonly number[]
}

/** Reads the tokens once for all parts of the rule. */
export function strikingTokens(tokens: Tokens): StrikingTokens {
  const traits = tokenTraits(tokens)
  const found = {
    lower: [] as number[],
    capitalised: [] as number[],
    upper: [] as number[],
    mixed: [] as number[],
  }
  const { classes, shapes, count } = tokens
  for (let token = 0; token < count; token++) {
    const shape = shapes[token]
    // Most words are these.
    if (shape === Shape.lower && (traits[token]! & WordTrait.lower) !== 0) continue
    if (classes[token] !== TokenClass.word) continue
    if (shape === Shape.upper) found.upper.push(token)
    else if (shape === Shape.mixed) found.mixed.push(token)
    else if ((traits[token]! & WordTrait.lower) === 0) {
      if (shape === Shape.lower) found.lower.push(token)
      else if (shape === Shape.capitalised) found.capitalised.push(token)
    }
  }
  return found
}
