import { TokenClass, type Tokens } from '../../parse/tokens.ts'
import type { Amount } from '../amounts.ts'
import type { Quantity } from '../quantities.ts'
import { figureAt } from './figure.ts'
import { isSpecial, specialAt } from './special.ts'

/**
 * Every amount of the draft, in order.
 * @param quantities the figures of the draft, in order
 */
export function findAmounts(tokens: Tokens, quantities: readonly Quantity[]): Amount[] {
  const found: Amount[] = []
  const hasPounds = tokens.prose.includes('£')
  let next = 0
  let sentence = 0
  for (let index = 0; index < tokens.count; index++) {
    while (tokens.sentences[sentence + 1]! <= index) sentence++
    while (next < quantities.length && quantities[next]!.firstToken < index) next++
    const end = tokens.sentences[sentence + 1]!
    const isFigure = next < quantities.length && quantities[next]!.firstToken === index
    if (!isFigure && tokens.classes[index] !== TokenClass.mixed && !isSpecial(tokens.keys[index]!)) continue
    const amount = isFigure
      ? figureAt(tokens, quantities, next, { end, sentence, hasPounds })
      : specialAt(tokens, index, { end, sentence, hasPounds })
    if (amount === undefined) {
      if (isFigure) index = quantities[next]!.endToken - 1
      continue
    }
    found.push(amount)
    index = amount.endToken - 1
  }
  return found
}
