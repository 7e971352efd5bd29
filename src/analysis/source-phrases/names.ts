import { keyOf } from '../../parse/key.ts'
import type { Tokens } from '../../parse/tokens.ts'
import { FunctionWord, functionWord } from '../function-words.ts'
import { isCapital, isJoined, isMark, isWord } from '../token-tests.ts'

const keys = (words: string): ReadonlySet<number> => new Set(words.split(/\s+/).map(keyOf))
const particles = keys('de la le van von der den bin al el ibn da di du dos del ten ter')
const ranks = keys(
  `president premier chancellor minister secretary general sen rep gov senator representative governor mayor sheriff
   police chief commissioner judge justice prime vice councilman councilwoman councillor deputy superintendent detective
   sergeant lieutenant captain colonel officer professor director chairman chairwoman chair king queen prince princess
   pope bishop archbishop cardinal inspector ambassador attorney congressman congresswoman former foreign finance home
   interior defence defense state house speaker board lt col sgt capt gen prof coach`,
)
/** Where one stands, a name begins: "After the talks in Rome Mr. Rossi said". */
const courtesies = keys('mr mr. mrs mrs. ms ms. miss mx mx. dr dr. sir dame')
const bodyLinks = keys('of for and in the')
const bodies = keys(
  `bank university department ministry institute institution centre center association organization organisation board
   council court house church fund society federation union chamber bureau office school college academy party army
   republic kingdom states emirates committee commission agency league museum confederation foundation endowment
   alliance movement network authority service services college hospital times journal network coalition assembly
   partnership administration division`,
)
const and = keyOf('and')
const the = keyOf('the')
/** The longest phrase that is looked at, in tokens. */
export const phraseLength = 14
const { calendar } = FunctionWord

/** Tokens [first, end) that name a source. */
export interface TokenRange {
  readonly first: number
  readonly end: number
}

/** What the token can be as a function word; 0 for what is no word. */
export function flags(tokens: Tokens, token: number): number {
  return isWord(tokens, token) ? functionWord(tokens.keys[token]) : 0
}

export function isName(tokens: Tokens, token: number): boolean {
  if (isMark(tokens, token, '.') && isJoined(tokens, token)) return isCapital(tokens, token - 1)
  return isCapital(tokens, token) && (functionWord(tokens.keys[token]) & ~calendar) === 0
}

/** The run of capitals that ends at `last`, without a rank before a name, with "and" between two names. */
export function nameEndingAt(tokens: Tokens, last: number, floor: number): TokenRange | undefined {
  let first = last
  while (first > floor && !courtesies.has(tokens.keys[first]) && continuesName(tokens, first - 1, floor))
    first--
  while (first < last && !isName(tokens, first)) first++
  if (!isName(tokens, first)) return undefined
  const range = { first: withoutRank(tokens, first, last), end: last + 1 }
  if (tokens.keys[first - 1] === and && first - 2 >= floor && isName(tokens, first - 2)) {
    const other = nameEndingAt(tokens, first - 2, Math.max(floor, first - 2 - phraseLength))
    if (other !== undefined && startsClause(tokens, other.first, floor))
      return { first: other.first, end: range.end }
  }
  if (range.first === first && first > floor && tokens.keys[first - 1] === the)
    return { first: first - 1, end: range.end }
  return range
}

function startsClause(tokens: Tokens, token: number, floor: number): boolean {
  return token <= floor || !isWord(tokens, token - 1)
}

export function continuesName(tokens: Tokens, token: number, floor: number): boolean {
  if (isCapital(tokens, token)) return functionWord(tokens.keys[token]) === 0
  if (isMark(tokens, token, '.'))
    return isJoined(tokens, token) && isCapital(tokens, token - 1) && isShort(tokens, token - 1)
  if (isMark(tokens, token, '-') || isMark(tokens, token, '&'))
    return token > floor && isCapital(tokens, token - 1)
  if (bodyLinks.has(tokens.keys[token])) return belongsToBody(tokens, token, floor)
  return (
    isWord(tokens, token) &&
    particles.has(tokens.keys[token]) &&
    token > floor &&
    (isCapital(tokens, token - 1) || particles.has(tokens.keys[token - 1]))
  )
}

/** "of" and its like inside the name of a body: Bank of England, Centre for Maritime Law. */
function belongsToBody(tokens: Tokens, link: number, floor: number): boolean {
  for (let at = link - 1; at >= Math.max(floor, link - 5); at--) {
    if (!isCapital(tokens, at) && !bodyLinks.has(tokens.keys[at])) return false
    if (bodies.has(tokens.keys[at])) return true
  }
  return false
}

export function isShort(tokens: Tokens, token: number): boolean {
  return tokens.ends[token] - tokens.starts[token] <= 4
}

/** Leave out leading ranks, as long as a name remains. */
function withoutRank(tokens: Tokens, first: number, last: number): number {
  let at = first
  while (at < last && ranks.has(tokens.keys[at])) {
    at++
    if (isMark(tokens, at, '.')) at++
    if (isMark(tokens, at, '-')) return first
  }
  return at <= last && isName(tokens, at) && !ranks.has(tokens.keys[at]) ? at : first
}

/** Is the word a small one inside names: de, von, al? */
export function isParticle(key: number): boolean {
  return particles.has(key)
}
