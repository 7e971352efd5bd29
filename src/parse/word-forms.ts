import { CharacterKind, kindOf } from '../characters.ts'
import { Shape, TokenClass } from './tokens.ts'

/** The class of a token with so many digits and letters. */
export function classOf(digits: number, letters: number): TokenClass {
  if (digits === 0) return TokenClass.word
  return letters === 0 ? TokenClass.number : TokenClass.mixed
}

/** A single capital is `capitalised`: "A" at the start of a sentence is no acronym. */
export function shapeOf(capitals: number, smalls: number, capitalFirst: boolean): Shape {
  if (capitals === 0) return smalls > 0 ? Shape.lower : Shape.none
  if (smalls === 0) return capitals > 1 ? Shape.upper : Shape.capitalised
  return capitals === 1 && capitalFirst ? Shape.capitalised : Shape.mixed
}

/** The shape of the clitic whose apostrophe stands at `at`. */
export function shapeOfClitic(prose: string, at: number): Shape {
  return kindOf(prose.charCodeAt(at + 1)) === CharacterKind.upper ? Shape.upper : Shape.lower
}
