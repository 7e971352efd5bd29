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
  let nextFirst = quantities[0]?.firstToken ?? tokens.count
  for (let index = 0; index < tokens.count; index++) {
    const isFigure = index === nextFirst
    // Nearly every token is neither: that has to be found out at once.
    if (!isFigure && !isSpecial(tokens.keys[index]!) && tokens.classes[index] !== TokenClass.mixed) continue
    while (tokens.sentences[sentence + 1]! <= index) sentence++
    const setting = { end: tokens.sentences[sentence + 1]!, sentence, hasPounds }
    const amount = isFigure ? figureAt(tokens, quantities, next, setting) : specialAt(tokens, index, setting)
    if (amount) found.push(amount)
    const after = amount?.endToken ?? (isFigure ? quantities[next]!.endToken : index + 1)
    index = after - 1
    while (next < quantities.length && quantities[next]!.firstToken < after) next++
    nextFirst = quantities[next]?.firstToken ?? tokens.count
  }
  return found
}
