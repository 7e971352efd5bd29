import { splitLookaheads, topLevel } from '../../pattern/lookahead.ts'
import { compilePattern, PatternError } from '../../pattern/pattern.ts'

/** Letters, figures and what stands between them in words: no pattern, but a phrase of the lexicon. */
const plainWords = /^[\p{L}\p{N}]+(?:[ '’-][\p{L}\p{N}]+)*$/u

/** Is the token a word or a phrase, with nothing in it that means more than itself? */
export function isPhrase(token: string): boolean {
  return plainWords.test(token)
}

/** A pattern of Vale in the syntax of RE2: the few things that are written in another way there. */
export function translated(pattern: string): string {
  return pattern
    .replaceAll(/\\u([0-9a-fA-F]{4})/g, '\\x{$1}')
    .replaceAll('\\Z', '\\z')
    .replaceAll('\\h', '[ \\t]')
    .replaceAll(/\(\?#[^)]*\)/g, '')
}

/** Vale looks for tokens as whole words, unless a rule says `nonword`. */
export function bounded(token: string, isWord: boolean): string {
  if (!isWord) return token
  const split = splitLookaheads(token)
  if (!split || (split.leading.length === 0 && split.trailing.length === 0)) return `\\b(?:${token})\\b`
  const looks = (ahead: typeof split.leading) =>
    ahead.map(({ wanted, pattern }) => `(?${wanted ? '=' : '!'}${pattern})`).join('')
  return `${looks(split.leading)}\\b(?:${split.body})\\b${looks(split.trailing)}`
}

/** Why a pattern cannot be matched here; undefined when it can. */
export function problemOf(pattern: string): string | undefined {
  try {
    compilePattern(pattern, true)
    return undefined
  } catch (error) {
    if (!(error instanceof PatternError)) throw error
    return error.message
  }
}

/** Patterns of tokens that are joined where nothing speaks against it, and those that cannot be used, each with why. */
export interface Patterns {
  readonly patterns: readonly string[]
  readonly losses: readonly string[]
}

/** The alternatives of a token that has a look ahead, which may stand at the end of each. */
function alternatives(token: string): readonly string[] {
  if (!/\(\?[=!]/.test(token) || splitLookaheads(token)) return [token]
  const parts = topLevel(token)
  if (parts.length === 1 && token.startsWith('(?:')) return alternatives(token.slice(3, -1))
  if (!parts.includes('|')) return [token]
  const found = ['']
  for (const part of parts) {
    if (part === '|') found.push('')
    else found[found.length - 1] += part
  }
  return found.flatMap(alternatives)
}

/** The tokens of a rule that are more than words, as patterns. */
export function patternsOf(tokens: readonly string[], isWord: boolean): Patterns {
  const losses: string[] = []
  const plain: string[] = []
  const apart: string[] = []
  for (const token of tokens.flatMap(alternatives)) {
    const text = translated(token)
    const problem = problemOf(bounded(text, isWord))
    if (problem !== undefined) losses.push(`the token ${token}: ${problem}`)
    else if (/\(\?[=!]/.test(text)) apart.push(bounded(text, isWord))
    else plain.push(text)
  }
  const joined =
    plain.length === 0 ? [] : [bounded(plain.length === 1 ? (plain[0] ?? '') : plain.join('|'), isWord)]
  return { patterns: [...joined, ...apart], losses }
}

/** A form of a rule as a text of a sheet: words as they are, a pattern between slashes. */
export function sheetText(token: string, isWord: boolean): string {
  return isWord && isPhrase(token) ? token : `/${bounded(translated(token), isWord)}/`
}
