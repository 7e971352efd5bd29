import type { Addend } from '../../src/analysis/addends.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { isMark } from '../../src/analysis/token-tests.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { keyOf } from '../../src/parse/key.ts'
import { TokenClass, type Tokens } from '../../src/parse/tokens.ts'
import { areLinked } from './split-nouns.ts'

const of = keyOf('of')
const out = keyOf('out')
const pointing = wordTest('them these those this that which whom it')
const money = wordTest('money sum total cash funds funding grant loan')
const fillers = wordTest('the these those this its their his her all total an a or about')
/** How many words may stand between "of" and the figure of a whole. */
const ofReach = 4
/** "Of which the ministry met £4m": so many words stand before the figure. */
const relativeReach = 8
const besideReach = 7

/**
 * Do the words say that some figures are of a whole before them?
 * - said: "of the 84", "of whom 52", "52 of them", "of the money"
 * - beside: nothing but a comma parts the whole from them
 */
export function waySaid(
  { tokens }: Facts,
  whole: Addend,
  parts: readonly Addend[],
): 'said' | 'beside' | undefined {
  const [first] = parts as readonly [Addend, ...Addend[]]
  if (isBehindOf(tokens, whole) || isOfThem(tokens, whole, first) || isBareBehind(tokens, whole, parts))
    return 'said'
  if (whole.amount.sentence !== first.amount.sentence) return undefined
  const { counted, endToken } = whole.amount
  const after = counted && !counted.partitive ? counted.endToken : endToken
  // "In three ways: £6m of savings, £4m from the tax and £2m from reserves": the list begins with it.
  const isFirst = isMark(tokens, whole.amount.firstToken - 1, ':')
  if (isFirst || !isBeside(tokens, after, first.amount.firstToken - 1)) return undefined
  // "11 leaks in 2021, eight in 2022 and five in 2023" are three lots.
  return areLinked(tokens, parts) && !areLinked(tokens, [whole, ...parts]) ? 'said' : 'beside'
}

/** "£410,000 had been recovered, £285,000 …": a comma, and none before it. */
function isBeside(tokens: Tokens, after: number, comma: number): boolean {
  if (!isMark(tokens, comma, ',') || comma - after > besideReach) return false
  for (let index = after; index < comma; index++)
    if (tokens.classes[index] === TokenClass.punctuation) return false
  return true
}

/** "94 homes were flooded. 52 were in Hull, 21 in York and 11 in Leeds": figures without a noun at the head of the next sentence. */
function isBareBehind(tokens: Tokens, whole: Addend, parts: readonly Addend[]): boolean {
  const { firstToken, sentence } = parts[0]!.amount
  if (whole.sort !== 'count' || sentence - whole.amount.sentence !== 1) return false
  const isHead = firstToken === tokens.sentences[sentence]
  return isHead && parts.every(({ amount }) => amount.counted === undefined)
}

/** "Of the 84 people" at the head of its clause, "out of 84 who voted". */
function isBehindOf(
  { keys, sentences, ...tokens }: Tokens,
  { amount: { firstToken, sentence } }: Addend,
): boolean {
  const start = sentences[sentence]!
  let at = firstToken - 1
  while (at > start && at > firstToken - ofReach && fillers(keys[at]!)) at--
  if (keys[at] !== of) return false
  if (at === start || keys[at - 1] === out) return true
  const mark = tokens.prose[tokens.starts[at - 1]!]
  return mark === ';' || mark === ':' || mark === ','
}

/** "Of this, $4 million", "of whom 52 …", "52 of them", "of the money, $115 million". */
function isOfThem({ keys, sentences }: Tokens, whole: Addend, { amount }: Addend): boolean {
  const start = sentences[amount.sentence]!
  if (keys[start] === of && whole.amount.firstToken < start) {
    const next = keys[start + 1] ?? 0
    if (pointing(next) && amount.firstToken - start <= ofReach + 2) return true
    if (fillers(next) && money(keys[start + 2] ?? 0) && whole.sort !== 'count') return true
  }
  if (keys[amount.endToken] === of && pointing(keys[amount.endToken + 1] ?? 0)) return true
  const from = Math.max(start, amount.firstToken - relativeReach, whole.amount.endToken)
  for (let index = amount.firstToken - 1; index > from; index--)
    if (pointing(keys[index]!) && keys[index - 1] === of) return true
  return false
}

/** "A total of 230", "or £30,000 in all", "bringing the total to $40,000", right behind its parts. */
export function isTotalBehind({ tokens }: Facts, parts: readonly Addend[], whole: Addend): boolean {
  const last = parts.at(-1)!.amount
  if (whole.amount.start < last.start) return false
  if (whole.role === 'total') return true
  const { keys } = tokens
  const { firstToken } = whole.amount
  return keys[firstToken - 1] === to && keys[firstToken - 2] === total && bringing(keys[firstToken - 4] ?? 0)
}

const to = keyOf('to')
const total = keyOf('total')
const bringing = wordTest('bringing brings brought bring taking takes took take making')
