import { keyOf } from '../../parse/key.ts'
import type { Tokens } from '../../parse/tokens.ts'
import { FunctionWord, functionWord } from '../function-words.ts'
import { reportingVerbAt } from '../reporting-cues.ts'
import { sourceBefore } from '../source-phrases.ts'
import { isCapital, isDash, isMark, isWord } from '../token-tests.ts'
import { type Clause, sentenceReach } from './clause.ts'
import { isPassive } from './subject.ts'

const that = keyOf('that')
const { determiner, pronoun, subordinator, coordinator, relative } = FunctionWord

/**
 * The end of the reported clause: the sentence's, a semicolon, the comma before another one's word, or the one that
 * closes the relative clause in which it is reported.
 */
export function contentEnd(tokens: Tokens, start: number, verb: number, clause: Clause): number {
  const inRelative = isWord(tokens, verb - 1) && (functionWord(tokens.keys[verb - 1]) & relative) !== 0
  const end = Math.min(clause.end, clause.block.endToken)
  for (let at = start; at < Math.min(end, start + sentenceReach); at++) {
    if (isMark(tokens, at, ';')) return at
    if (at > start && goesOnToReport(tokens, at, end)) return withoutStop(tokens, start, at)
    if (!isMark(tokens, at, ',') && !isDash(tokens, at)) continue
    if (at > start && inRelative) return at
    if (at + 1 < end && reportingVerbAt(tokens, at + 1)?.form === 'gerund') return at
    if (at + 1 < end && anotherSpeaks(tokens, at + 1, end)) return at
  }
  return withoutStop(tokens, start, end)
}

function withoutStop(tokens: Tokens, start: number, end: number): number {
  let at = end
  while (at - 1 > start && stops.some(mark => isMark(tokens, at - 1, mark))) at--
  return at
}

const stops: readonly string[] = ['.', '?', '!', ',', ':']

/** "denies it and says that": the same source reports again. */
function goesOnToReport(tokens: Tokens, at: number, end: number): boolean {
  if (!isWord(tokens, at) || (functionWord(tokens.keys[at]) & coordinator) === 0 || at + 2 >= end)
    return false
  const word = reportingVerbAt(tokens, at + 1)
  if (word === undefined || (word.form !== 'past' && word.form !== 'present')) return false
  if (tokens.keys[at + 2] === that) return true
  const next = isWord(tokens, at + 2) ? functionWord(tokens.keys[at + 2]) : 0
  return word.verb.use === 'clause' && ((next & (determiner | pronoun)) !== 0 || isCapital(tokens, at + 2))
}

/** ", but Denn said": a conjunction, a source and its verb. */
function anotherSpeaks(tokens: Tokens, from: number, end: number): boolean {
  const flag = isWord(tokens, from) ? functionWord(tokens.keys[from]) : 0
  if (
    (flag & (coordinator | subordinator)) === 0 ||
    tokens.keys[from] === that ||
    tokens.keys[from + 1] === that
  )
    return false
  for (let verb = from + 2; verb < Math.min(end, from + 9); verb++) {
    const word = reportingVerbAt(tokens, verb)
    if (word === undefined || word.form === 'gerund' || isPassive(tokens, verb, from)) continue
    const source = sourceBefore(tokens, verb, from + 1)
    if (source !== undefined && source.first <= from + 2) return true
  }
  return false
}
