import { keyOf } from '../../parse/key.ts'
import { Shape, TokenClass, type Tokens } from '../../parse/tokens.ts'
import type { Span } from '../../span.ts'
import type { Entities } from '../entities.ts'
import type { Place, Slot, Way } from '../frames/frame.ts'
import { FunctionWord, functionWord } from '../function-words.ts'
import type { Phrase } from '../subjects.ts'
import { keyTest } from '../word-flags.ts'
import { nounPhraseFrom } from './noun-phrase.ts'
import type { Tagged } from './sides.ts'

/** What follows a predicate in its clause. */
export interface Tail {
  readonly arguments: Partial<Record<Slot, Phrase>>
  readonly time: Span | undefined
  readonly place: Span | undefined
  /** The token at which the clause goes on with something else. */
  readonly end: number
}

const prepositions = new Map<number, Place>(
  (['by', 'from', 'to', 'of', 'over', 'with', 'against', 'for', 'in', 'into', 'at', 'as', 'on'] as const).map(
    name => [keyOf(name), name],
  ),
)
const isLocative = keyTest(['in', 'at', 'near', 'outside', 'across'].map(keyOf))
const isRelativeTime = keyTest(['last', 'next', 'this', 'earlier'].map(keyOf))
const isPeriod = keyTest(
  'week month year season summer winter spring autumn fall night weekend century decade morning evening'
    .split(' ')
    .map(keyOf),
)
const isEndOfClause = keyTest([',', ';', ':', '.', '?', '!'].map(keyOf))
const may = keyOf('may')
/** How far after a predicate its arguments stand, in tokens. */
const reach = 18
const { calendar, subordinator, coordinator, relative, auxiliary, preposition } = FunctionWord
const ends = subordinator | coordinator | relative | auxiliary

/**
 * Reads what follows a predicate: arguments after prepositions, times, a place.
 * @param from the first token after the predicate and its object
 * @param ceiling the end of the sentence
 */
export function tailFrom(
  { tokens, tags }: Tagged,
  entities: Entities,
  way: Way,
  places: Way['places'],
  from: number,
  ceiling: number,
): Tail {
  const found: Partial<Record<Slot, Phrase>> = {}
  let time: Span | undefined
  let place: Span | undefined
  const limit = Math.min(ceiling, from + reach)
  let at = from
  for (; at < limit; at++) {
    const key = tokens.keys[at]
    const tokenClass = tokens.classes[at]
    if (tokenClass === TokenClass.punctuation) {
      if (isEndOfClause(key)) break
      continue
    }
    time ??= timeAt(tokens, at, limit)
    const flag = functionWord(key)
    if (flag === 0) continue
    const named = prepositions.get(key)
    if (named === undefined && (flag & ends) !== 0 && (flag & preposition) === 0) break
    const slot = named === undefined ? undefined : places[named]
    if (slot !== undefined && found[slot] === undefined && !isTime(tokens, at + 1)) {
      const phrase = nounPhraseFrom(tokens, tags, at + 1, ceiling, places.of === undefined)
      if (phrase !== undefined) {
        found[slot] = phrase
        at = phrase.endToken - 1
        continue
      }
    }
    if (place === undefined && isLocative(key)) place = placeAt(entities, at + 1)
    // A noun takes what follows it at once; further on, another noun has it.
    if (way.kind === 'noun' && named !== undefined && slot === undefined && !isTime(tokens, at + 1)) break
  }
  return { arguments: found, time, place, end: at }
}

function placeAt(entities: Entities, token: number): Span | undefined {
  const mention = entities.mentionAt(token) ?? entities.mentionAt(token + 1)
  if (mention === undefined || entities.entities[mention.entity].kind !== 'place') return undefined
  return { start: mention.start, end: mention.end }
}

function isTime(tokens: Tokens, token: number): boolean {
  return (
    token < tokens.count &&
    ((functionWord(tokens.keys[token]) & calendar) !== 0 ||
      isMay(tokens, token) ||
      isYear(tokens, token) ||
      isRelativePeriod(tokens, token))
  )
}

/** The words of time that begin at a token: "Monday", "May 3, 2019", "2019", "last week". */
export function timeAt(tokens: Tokens, token: number, limit: number): Span | undefined {
  if (isRelativePeriod(tokens, token)) return { start: tokens.starts[token], end: tokens.ends[token + 1] }
  if (!isTime(tokens, token)) return undefined
  let end = token + 1
  while (end < limit && (tokens.classes[end] === TokenClass.number || isTime(tokens, end))) end++
  return { start: tokens.starts[token], end: tokens.ends[end - 1] }
}

/** The month, and not the verb: it has a capital and a preposition before it. */
function isMay(tokens: Tokens, token: number): boolean {
  return (
    tokens.keys[token] === may &&
    tokens.shapes[token] === Shape.capitalised &&
    token > 0 &&
    (functionWord(tokens.keys[token - 1]) & preposition) !== 0
  )
}

function isRelativePeriod(tokens: Tokens, token: number): boolean {
  if (!isRelativeTime(tokens.keys[token]) || token + 1 >= tokens.count) return false
  return isPeriod(tokens.keys[token + 1]) || (functionWord(tokens.keys[token + 1]) & calendar) !== 0
}

function isYear(tokens: Tokens, token: number): boolean {
  if (tokens.classes[token] !== TokenClass.number || tokens.ends[token] - tokens.starts[token] !== 4)
    return false
  const first = tokens.prose.charCodeAt(tokens.starts[token])
  const second = tokens.prose.charCodeAt(tokens.starts[token] + 1)
  // 15xx to 20xx, and no "1,200".
  return (first === 0x31 && second >= 0x35 && second <= 0x39) || (first === 0x32 && second === 0x30)
}
