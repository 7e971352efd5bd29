import { keyOf } from '../../parse/key.ts'
import { TokenClass, type Tokens } from '../../parse/tokens.ts'
import { FunctionWord } from '../function-words.ts'
import { isCapital, isMark, isWord } from '../token-tests.ts'
import { flags, isName, isParticle, nameEndingAt, type TokenRange } from './names.ts'
import { phraseEndingAt } from './noun-phrases.ts'

/** How far a source may stand from its verb, in tokens: a long apposition fits, a paragraph does not. */
const reach = 45
const to = keyOf('to')
const on = keyOf('on')
const { pronoun, determiner, auxiliary, adverb, calendar, relative } = FunctionWord

/**
 * The source that is the subject of the verb at `verb`, looking left no further than `floor`: "Jo Pargeter" in
 * "Jo Pargeter, 19, a student, also said". The narrowest phrase that names it; a name without its description.
 */
export function sourceBefore(tokens: Tokens, verb: number, floor: number): TokenRange | undefined {
  const lowest = Math.max(floor, verb - reach)
  const last = beforeHelpers(tokens, verb - 1, lowest)
  if (last < lowest) return undefined
  if (isMark(tokens, last, ',')) return besideApposition(tokens, last, lowest)
  if (isMark(tokens, last, ')')) {
    const opening = findBack(tokens, last - 1, lowest, '(')
    return opening < 0 ? undefined : phraseEndingAt(tokens, opening - 1, lowest)
  }
  return phraseEndingAt(tokens, last, lowest)
}

/** Step left over what may stand between a subject and its verb: had, also, on Monday. */
function beforeHelpers(tokens: Tokens, from: number, floor: number): number {
  let at = from
  while (at >= floor) {
    const flag = flags(tokens, at)
    if (tokens.keys[at] === to) return -1
    if ((flag & (auxiliary | adverb)) !== 0 && (flag & pronoun) === 0) at--
    else if (endsInLy(tokens, at)) at--
    else if ((flag & calendar) !== 0) at -= tokens.keys[at - 1] === on ? 2 : 1
    else if (tokens.classes[at] === TokenClass.clitic && tokens.ends[at] - tokens.starts[at] > 2) at--
    else return at
  }
  return at
}

function endsInLy(tokens: Tokens, token: number): boolean {
  const end = tokens.ends[token]
  const { prose } = tokens
  if (!isWord(tokens, token) || end - tokens.starts[token] < 5 || isCapital(tokens, token)) return false
  return prose.charCodeAt(end - 1) === 0x79 && prose.charCodeAt(end - 2) === 0x6c
}

/** The subject before a comma that closes an apposition, a relative clause or an age; or the name set off by it. */
function besideApposition(tokens: Tokens, comma: number, floor: number): TokenRange | undefined {
  let nearest = -1
  for (let at = comma - 1; at > floor; at--) {
    if (!isMark(tokens, at, ',')) continue
    if (nearest < 0) nearest = at
    if (isName(tokens, at - 1) && opensApposition(tokens, at + 1)) {
      nearest = at
      break
    }
  }
  if (nearest < 0) return undefined
  const setOff = nameBetween(tokens, nearest + 1, comma)
  const head = phraseEndingAt(tokens, nearest - 1, floor)
  if (setOff !== undefined && head !== undefined && isDescription(tokens, head)) return setOff
  return head
}

function opensApposition(tokens: Tokens, token: number): boolean {
  const flag = flags(tokens, token)
  if ((flag & (determiner | relative)) !== 0) return true
  return tokens.classes[token] === TokenClass.number || (isWord(tokens, token) && !isCapital(tokens, token))
}

/** All of [from, to) as one name of two words or more. */
function nameBetween(tokens: Tokens, from: number, to: number): TokenRange | undefined {
  const range = nameEndingAt(tokens, to - 1, from)
  return range !== undefined && range.first === from && to - from >= 2 ? range : undefined
}

/** "the head of the board", "Abelard's agent": begins small or is possessive, rather than a name. */
function isDescription(tokens: Tokens, range: TokenRange): boolean {
  for (let at = range.first; at < range.end; at++) {
    if (
      isWord(tokens, at) &&
      !isCapital(tokens, at) &&
      flags(tokens, at) === 0 &&
      !isParticle(tokens.keys[at])
    )
      return true
  }
  return false
}

function findBack(tokens: Tokens, from: number, floor: number, mark: string): number {
  for (let at = from; at >= floor; at--) if (isMark(tokens, at, mark)) return at
  return -1
}
