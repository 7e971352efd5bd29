import { figuresIn, wordTrigger } from '../../src/analysis/triggers.ts'
import { TokenClass, type Tokens } from '../../src/parse/tokens.ts'
import type { RestylablePlace } from '../../src/rule/majority.ts'

/** A figure in one of several styles. */
export interface NumberPlace extends RestylablePlace {
  /** Set where things are counted, which some houses do in words up to a limit. */
  readonly count?: number
}

/** Words of ordinals and decades; other words of numbers are read by the analysis. */
const numberWords = wordTrigger(
  `third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth
   thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth twenty thirty forty fifty sixty seventy eighty
   ninety twenties thirties forties fifties sixties seventies eighties nineties`,
)

/** The tokens at which a figure can begin, in order: few of all, so that the rest is looked at once only. */
export function numberTokens(tokens: Tokens): readonly number[] {
  const figures = figuresIn(tokens)
  const words = numberWords(tokens)
  return words.length === 0 ? figures : [...figures, ...words].sort((a, b) => a - b)
}

/** Does the token begin with digits? */
export function isFigure(tokens: Tokens, token: number): boolean {
  const tokenClass = tokens.classes[token]
  if (token < 0 || token >= tokens.count) return false
  if (tokenClass !== TokenClass.number && tokenClass !== TokenClass.mixed) return false
  const unit = tokens.prose.charCodeAt(tokens.starts[token])
  return unit >= 0x30 && unit <= 0x39
}

/** Is the token tied to the one before it by a hyphen, a dash or a slash, as the second half of a range is? */
export function isTied(tokens: Tokens, token: number): boolean {
  const before = tokens.prose.charAt(tokens.starts[token] - 1)
  return before !== '' && '-‐‑–—/.,:#'.includes(before)
}

/** Is the token a word in small letters that looks like a plural? */
export function isPluralWord(tokens: Tokens, token: number): boolean {
  if (token >= tokens.count || tokens.classes[token] !== TokenClass.word) return false
  const text = tokens.prose.slice(tokens.starts[token], tokens.ends[token])
  return pluralWord.test(text) || unmarkedPlurals.has(text)
}

const pluralWord = /^[a-z]{2,}[a-rt-z]s$/
const unmarkedPlurals = new Set([
  'people',
  'men',
  'women',
  'children',
  'police',
  'cattle',
  'feet',
  'fish',
  'classes',
  'losses',
])
