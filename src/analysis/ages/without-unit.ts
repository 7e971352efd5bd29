import { keyOf } from '../../parse/key.ts'
import { TokenClass, type Tokens } from '../../parse/tokens.ts'
import type { Age } from '../ages.ts'
import type { Quantity } from '../quantities.ts'
import { decadeOf } from '../times/words.ts'
import { isMark } from '../token-tests.ts'
import { keyTest, wordTest } from '../word-flags.ts'

/** An age without its place in the prose. */
export type AgeReading = Omit<Age, 'start' | 'end' | 'sentence'>

const group = wordTest(
  'children people adults women men drivers boys girls players anyone those kids pupils students voters patients',
)

const words = new Map<number, readonly [number, number]>(
  (
    [
      ['teenager teenagers teen teens', 13, 19],
      ['quadragenarian', 40, 49],
      ['quinquagenarian', 50, 59],
      ['sexagenarian', 60, 69],
      ['septuagenarian', 70, 79],
      ['octogenarian octogenarians', 80, 89],
      ['nonagenarian nonagenarians', 90, 99],
      ['centenarian centenarians', 100, 120],
      ['toddler toddlers', 1, 3],
    ] as const
  ).flatMap(([list, low, high]) => list.split(' ').map(word => [keyOf(word), [low, high]] as const)),
)

const limits = wordTest('under over below above')

const parts = wordTest('early mid late')

const possessive = wordTest('his her their')

const isWord = keyTest(words.keys())
const decadeWord = wordTest('teens twenties thirties forties fifties sixties seventies eighties nineties')
const and = keyOf('and')

/** May the word be an age without a figure? */
export function isAgeWord(key: number): boolean {
  return isWord(key) || decadeWord(key)
}

/** "Children under 12", "adults over 65", "under-18s" in figures. */
export function limitAt(
  tokens: Tokens,
  { firstToken, endToken, value }: Quantity,
  end: number,
): AgeReading | undefined {
  const word = isMark(tokens, firstToken - 1, '-') ? firstToken - 2 : firstToken - 1
  if (word < 1 || !limits(tokens.keys[word]!) || !group(tokens.keys[word - 1]!)) return undefined
  if (endToken < end && tokens.classes[endToken] === TokenClass.word && tokens.keys[endToken] !== and) {
    const next = tokens.prose.charCodeAt(tokens.ends[endToken]! - 1)
    if (next === 0x73) return undefined
  }
  return limit(tokens, word, endToken, value)
}

function limit(tokens: Tokens, word: number, endToken: number, value: number): AgeReading {
  const isFloor = tokens.keys[word] === keyOf('over') || tokens.keys[word] === keyOf('above')
  return {
    low: isFloor ? value : 0,
    high: isFloor ? Number.POSITIVE_INFINITY : value,
    precision: isFloor ? 'at-least' : 'at-most',
    form: 'limit',
    firstToken: word,
    endToken,
  }
}

/** "In her 40s", "under-21s", "the over-60s". */
export function mixedAge(tokens: Tokens, index: number): AgeReading | undefined {
  const match = /^(\d{1,3})s$/.exec(tokens.prose.slice(tokens.starts[index]!, tokens.ends[index]!))
  if (!match) return undefined
  const value = Number(match[1])
  const isTied = isMark(tokens, index - 1, '-') && tokens.ends[index - 1] === tokens.starts[index]
  if (isTied && limits(tokens.keys[index - 2] ?? 0)) return limit(tokens, index - 2, index + 1, value)
  return value % 10 === 0 && value < 110 ? decadeAge(tokens, index, value) : undefined
}

/** "Octogenarian", "in her forties". */
export function wordAge(tokens: Tokens, index: number): AgeReading | undefined {
  const key = tokens.keys[index]!
  const value = key === keyOf('teens') ? 10 : decadeOf(key)
  const inDecade = value === undefined ? undefined : decadeAge(tokens, index, value)
  if (inDecade) return inDecade
  const range = words.get(key)
  if (!range || key === keyOf('teens')) return undefined
  const [low, high] = range
  return { low, high, precision: 'about', form: 'word', firstToken: index, endToken: index + 1 }
}

/** "In her early forties": behind a possessive, which tells it from the decade of a century. */
function decadeAge(tokens: Tokens, index: number, value: number): AgeReading | undefined {
  let first = index - 1
  if (isMark(tokens, first, '-')) first--
  const part = parts(tokens.keys[first] ?? 0) ? tokens.prose.charAt(tokens.starts[first]!).toLowerCase() : ''
  if (part !== '') first--
  if (!possessive(tokens.keys[first] ?? 0)) return undefined
  const [low, high] =
    part === 'e' ? [0, 3] : part === 'm' ? [4, 6] : part === 'l' ? [7, 9] : value === 10 ? [3, 9] : [0, 9]
  return {
    low: value + low,
    high: value + high,
    precision: 'about',
    form: 'decade',
    firstToken: first + 1,
    endToken: index + 1,
  }
}
