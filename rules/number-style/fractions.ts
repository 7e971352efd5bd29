import type { Facts } from '../../src/analysis/facts.ts'
import { isInBrackets } from '../../src/analysis/own-words.ts'
import { textOf } from '../../src/analysis/spaced-words.ts'
import { isJoined, isMark } from '../../src/analysis/token-tests.ts'
import { wordTrigger } from '../../src/analysis/triggers.ts'
import { keyOf } from '../../src/parse/key.ts'
import { TokenClass, type Tokens } from '../../src/parse/tokens.ts'
import type { NumberPlace } from './places.ts'

const counters = '_ one two three four five six seven eight nine'.split(' ')
const parts = '_ _ half third quarter fifth sixth seventh eighth ninth tenth'.split(' ')
const signs: Readonly<Record<string, string>> = { '½': '1/2', '¼': '1/4', '¾': '3/4', '⅓': '1/3', '⅔': '2/3' }
const writtenIn = wordTrigger(
  parts
    .slice(3)
    .flatMap(part => [part, `${part}s`])
    .join(' '),
)
const of = keyOf('of')

/** Shares of a whole in digits ("3/4 of the water") and in words ("three-quarters of it"). */
export function fractions({ tokens }: Facts, candidates: readonly number[]): NumberPlace[] {
  const inDigits = candidates.flatMap(token => digitsAt(tokens, token))
  if (inDigits.length === 0) return []
  return [...inDigits, ...writtenIn(tokens).flatMap(token => wordsAt(tokens, token))]
}

function digitsAt(tokens: Tokens, token: number): NumberPlace[] {
  if (tokens.classes[token] !== TokenClass.number) return []
  const sign = signs[tokens.prose.charAt(tokens.starts[token])]
  const last = sign === undefined ? token + 2 : token
  if (tokens.keys[last + 1] !== of || isInBrackets(tokens, token)) return []
  if (sign === undefined && !(isMark(tokens, token + 1, '/') && isJoined(tokens, last))) return []
  const text = sign ?? `${textOf(tokens, token)}/${textOf(tokens, last)}`
  const words = inWords(text)
  return words === undefined ? [] : [placeOf(tokens, token, last, 'digits', words)]
}

function wordsAt(tokens: Tokens, token: number): NumberPlace[] {
  if (tokens.keys[token + 1] !== of) return []
  const first = isMark(tokens, token - 1, '-') ? token - 2 : token - 1
  if (first < 0) return []
  const counter = Math.max(counters.indexOf(textOf(tokens, first).toLowerCase()), isA(tokens, first) ? 1 : 0)
  const part = parts.indexOf(textOf(tokens, token).replace(/s$/, ''))
  return counter < 1 || part < 2 ? [] : [placeOf(tokens, first, token, 'words', `${counter}/${part}`)]
}

function isA(tokens: Tokens, token: number): boolean {
  return textOf(tokens, token).toLowerCase() === 'a'
}

function inWords(fraction: string): string | undefined {
  const [counter, part] = fraction.split('/').map(Number)
  const one = counters[counter]
  const other = parts[part]
  if (one === undefined || other === undefined || counter < 1 || part < 2 || counter >= part) return undefined
  if (part === 2) return 'half'
  return counter === 1 ? `a ${other}` : `${one}-${other}s`
}

function placeOf(tokens: Tokens, first: number, last: number, style: string, other: string): NumberPlace {
  return {
    start: tokens.starts[first],
    end: tokens.ends[last],
    token: first,
    topic: 'fraction',
    style,
    like: () => other,
  }
}
