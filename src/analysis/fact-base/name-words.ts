import { keyOf } from '../../parse/key.ts'
import { tokenise } from '../../parse/tokenise.ts'
import { TokenClass, type Tokens } from '../../parse/tokens.ts'
import { foldedToken, foldWord, isLinkWord } from './fold.ts'

/** A word of a name that is not a link word: folded, with the tokens that it is made of. */
export interface NameWord {
  readonly folded: string
  /** The key of the folded word. */
  readonly key: number
  readonly firstToken: number
  readonly endToken: number
}

/**
 * The words of a stretch of tokens, without link words and marks. Parts joined by hyphens are one word.
 * @param first index of the first token
 * @param end index after the last
 */
export function nameWords(tokens: Tokens, first: number, end: number): NameWord[] {
  const words: NameWord[] = []
  for (let token = first; token < end; token++) {
    const from = token
    while (token + 2 < end && isHyphenBetween(tokens, token + 1)) token += 2
    if (from === token) {
      if (tokens.classes[token] === TokenClass.clitic || isLinkWord(tokens.keys[token]!)) continue
      if (!isLettered(tokens.classes[token]!) && !hasLetter(tokens, token)) continue
      const { folded, key } = foldedToken(tokens, token)
      words.push({ folded, key, firstToken: token, endToken: token + 1 })
    } else {
      const folded = foldWord(tokens.prose.slice(tokens.starts[from], tokens.ends[token]))
      words.push({ folded, key: keyOf(folded), firstToken: from, endToken: token + 1 })
    }
  }
  return words
}

function hasLetter(tokens: Tokens, token: number): boolean {
  return /[\p{L}\p{N}]/u.test(tokens.prose.slice(tokens.starts[token], tokens.ends[token]))
}

/** Does the class alone say that the token holds letters or digits? */
function isLettered(tokenClass: number): boolean {
  return tokenClass === TokenClass.word || tokenClass === TokenClass.number || tokenClass === TokenClass.mixed
}

/** A name by itself as tokens. */
export function tokensOfName(name: string): Tokens {
  return tokenise(name, [{ kind: 'line', start: 0, end: name.length }])
}

/** The words of a name that stands by itself, without link words, folded. */
export function foldedWords(name: string): string[] {
  if (plainName.test(name)) {
    return name
      .split(' ')
      .filter(word => !isLinkWord(keyOf(word.toLowerCase())))
      .map(foldWord)
  }
  const tokens = tokensOfName(name)
  return nameWords(tokens, 0, tokens.count).map(({ folded }) => folded)
}

/** Words of letters alone, which need no tokeniser to be told apart. */
const plainName = /^[A-Za-z]+(?: [A-Za-z]+)*$/

function isHyphenBetween(tokens: Tokens, token: number): boolean {
  return (
    tokens.starts[token] === tokens.ends[token - 1] &&
    tokens.starts[token + 1] === tokens.ends[token] &&
    tokens.prose.charCodeAt(tokens.starts[token]!) === hyphen
  )
}

const hyphen = 0x2d
