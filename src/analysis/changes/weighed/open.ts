import { keyOf } from '../../../parse/key.ts'
import { TokenClass, type Tokens } from '../../../parse/tokens.ts'
import { FunctionWord, functionWord } from '../../function-words.ts'
import { isDash, isMark } from '../../token-tests.ts'
import { wordTest } from '../../word-flags.ts'
import type { Reading } from './cues.ts'

const no = wordTest("no not never without hardly neither nor n't t little rarely")
const open = wordTest(
  'would could might may should if unless whether until will can shall wo must hopes hoped hope hoping wants wanted want expected expects expect fear fears feared forecast predicted predicts planned plans likely promised promises promise threatened possible potential future further next previous earlier another other any proposed proposes sought seeks avoid prevent seek demand demanded demands expecting needs need prepare risk',
)
/** Behind the word these leave it open; "to" and "for" say nothing there. */
const openBehind = wordTest('would could might may if unless')
const before = 7
const behind = 8
const conjunctions = FunctionWord.coordinator | FunctionWord.subordinator | FunctionWord.relative

/** Is it denied, asked for, feared, or of a time to come? */
export function isOpen(
  tokens: Tokens,
  token: number,
  { part, endToken }: Reading,
  start: number,
  end: number,
): boolean {
  const { keys } = tokens
  if (part === 'verb' && keys[token - 1] === to) return true
  for (let index = token - 1; index >= Math.max(start, token - before); index--) {
    if (isBreak(tokens, index)) break
    // "He does not expect the growth to last": what is spoken of as known is so, whatever is said of it.
    if (part !== 'verb' && (presupposing(keys[index]!) || tokens.classes[index] === TokenClass.clitic)) break
    if (no(keys[index]!) || (open(keys[index]!) && !(small(keys[index]!) && token - index > 2))) return true
  }
  for (let index = endToken; index < Math.min(end, endToken + behind); index++) {
    if (isBreak(tokens, index)) break
    if (openBehind(keys[index]!)) return true
  }
  return false
}

const presupposing = wordTest('the this these those its their his her our such')

/** These leave open only what they stand right before. */
const small = wordTest('other')
const to = keyOf('to')

/** What a clause does not go over: marks, conjunctions, relative words. */
export function isBreak(tokens: Tokens, index: number): boolean {
  return (
    isMark(tokens, index, ',') ||
    isMark(tokens, index, ';') ||
    isMark(tokens, index, ':') ||
    isDash(tokens, index) ||
    (functionWord(tokens.keys[index]!) & conjunctions) !== 0
  )
}
