import { keyOf } from '../../parse/key.ts'
import { Shape, TokenClass, type Tokens } from '../../parse/tokens.ts'
import { FunctionWord, functionWord } from '../function-words.ts'
import type { TokenRange } from '../source-phrases.ts'
import { isCapital, isWord } from '../token-tests.ts'

const keys = (words: string): ReadonlySet<number> => new Set(words.split(' ').map(keyOf))

const persons = keys('he she it they i we you this that who his her its their my our')
const vague = keys(
  'some many most others several few more people everyone everybody someone somebody anyone nobody one two three four five six seven eight nine ten those these',
)
const reuters = keyOf('reuters')
const definite = keys('the his her its their my our your this that')
const spokespeople = keys('spokesman spokeswoman spokesperson')
const crowds = keys(
  `experts critics observers analysts people sources insiders residents neighbors neighbours fans commentators
   historians scholars economists supporters opponents users readers voters parents relatives witnesses officials
   skeptics sceptics pundits traders investors campaigners activists`.replace(/\s+/g, ' '),
)

/**
 * Does the phrase name somebody who can be held to the words: a person, a body, a pronoun or a definite title for
 * one? Not "experts", "some", "a neighbour".
 */
export function isNamed(tokens: Tokens, { first, end }: TokenRange): boolean {
  const key = tokens.keys[first]
  if (end - first === 1 && persons.has(key)) return true
  if (vague.has(key) && (functionWord(key) & FunctionWord.determiner) === 0) return false
  for (let at = first; at < end; at++) {
    if (isCapital(tokens, at) && isNameWord(tokens, at, at === first)) return true
    if (tokens.classes[at] === TokenClass.clitic || spokespeople.has(tokens.keys[at])) return true
  }
  return definite.has(key) && !crowds.has(tokens.keys[first + 1]) && end - first > 1
}

/** A capital that is not only that of the first word of a sentence. */
function isNameWord(tokens: Tokens, token: number, opens: boolean): boolean {
  if (!isWord(tokens, token) || functionWord(tokens.keys[token]) !== 0) return false
  if (!opens || tokens.shapes[token] !== Shape.capitalised) return true
  return !crowds.has(tokens.keys[token]) && !isPlainPlural(tokens, token)
}

/** "Lawyers for both companies": at the start of a sentence a plural in -ers, -ists, -ors is no name. */
function isPlainPlural(tokens: Tokens, token: number): boolean {
  if (!startsSentence(tokens, token) || tokens.keys[token] === reuters) return false
  return /(?:[eo]r|ist|ian|ent|ant|al|ee|ive|man)s$|men$/.test(
    tokens.prose.slice(tokens.starts[token], tokens.ends[token]),
  )
}

function startsSentence(tokens: Tokens, token: number): boolean {
  let low = 0
  let high = tokens.sentences.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (tokens.sentences[middle] < token) low = middle + 1
    else high = middle
  }
  return tokens.sentences[low] === token
}
