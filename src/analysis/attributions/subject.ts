import { keyOf } from '../../parse/key.ts'
import type { Tokens } from '../../parse/tokens.ts'
import { FunctionWord, functionWord } from '../function-words.ts'
import { clauseSubject } from '../reporting-cues.ts'
import type { VerbForm } from '../reporting-verbs.ts'
import { sourceAfter, sourceBefore, type TokenRange } from '../source-phrases.ts'
import { isMark, isWord } from '../token-tests.ts'

const be = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being'].map(keyOf))
const by = keyOf('by')
const to = keyOf('to')
const as = keyOf('as')
const on = keyOf('on')
const quoted = new Set(['quoted', 'cited', 'reported'].map(keyOf))
const governors = new Set(
  ['refused', 'refuses', 'declined', 'declines', 'went', 'goes', 'continued', 'continues'].map(keyOf),
)
const that = keyOf('that')
const possible = new Set(['may', 'might', 'can', 'could', 'should', 'must'].map(keyOf))
const onlySeen = new Set(['seen', 'obtained', 'viewed', 'reviewed', 'acquired'].map(keyOf))
const none = new Set(['neither', 'no', 'nobody', 'none'].map(keyOf))
const and = keyOf('and')
const nor = keyOf('nor')
const but = keyOf('but')

/** Is the past form at `verb` a passive: was accused, has been described? */
export function isPassive(tokens: Tokens, verb: number, floor: number): boolean {
  for (let at = verb - 1; at >= Math.max(floor, verb - 4); at--) {
    if (be.has(tokens.keys[at])) return true
    if (
      (functionWord(tokens.keys[at]) & (FunctionWord.adverb | FunctionWord.auxiliary)) === 0 ||
      !isWord(tokens, at)
    )
      return false
  }
  return false
}

/** The agent of a passive: "was accused by Ilmara of …". */
export function passiveAgent(tokens: Tokens, verb: number, ceiling: number): TokenRange | undefined {
  for (let at = verb + 1; at < Math.min(ceiling, verb + 14); at++) {
    if (tokens.keys[at] === to || tokens.keys[at] === that) return undefined
    if (tokens.keys[at] === by) return sourceAfter(tokens, at + 1, ceiling)
    if (isMark(tokens, at, ',') || isMark(tokens, at, ';')) return undefined
  }
  return undefined
}

/** Who says it, for a verb that follows its subject, shares one with the verb before, or is a participle. */
export function subjectOf(
  tokens: Tokens,
  verb: number,
  form: VerbForm,
  floor: number,
  quotation: { readonly first: number; readonly after: number } | undefined,
): TokenRange | undefined {
  if (tokens.keys[verb - 1] === to) return governingSubject(tokens, verb - 2, floor)
  if (form === 'gerund' && tokens.keys[verb - 1] === as && quoted.has(tokens.keys[verb - 2]))
    return sourceBefore(tokens, verb - 2, floor)
  // What follows a quotation has its subject after it, unless it goes on with the verb before the quotation.
  const from =
    quotation !== undefined && quotation.after > floor && quotation.after <= verb ? quotation.after : floor
  const direct = sourceBefore(tokens, verb, from)
  if (form === 'gerund') {
    const progressive = verb > 0 && (functionWord(tokens.keys[verb - 1]) & FunctionWord.auxiliary) !== 0
    return progressive ? direct : participleSubject(tokens, verb, floor)
  }
  if (direct !== undefined) return direct
  return continuesPredicate(tokens, verb) ? clauseSubject(tokens, floor, verb) : undefined
}

/** "declined to say", "went on to say", "could not bring himself to say": who governs the infinitive. */
function governingSubject(tokens: Tokens, governing: number, floor: number): TokenRange | undefined {
  const verb = tokens.keys[governing] === on ? governing - 1 : governing
  return verb > floor && governors.has(tokens.keys[verb]) ? sourceBefore(tokens, verb, floor) : undefined
}

/** "…, saying that", "and added that": the subject is that of the clause. */
function participleSubject(tokens: Tokens, verb: number, floor: number): TokenRange | undefined {
  if (!isMark(tokens, verb - 1, ',') && tokens.keys[verb - 1] !== and) return undefined
  return clauseSubject(tokens, floor, verb)
}

function continuesPredicate(tokens: Tokens, verb: number): boolean {
  let at = verb - 1
  while (at > 0 && isWord(tokens, at) && (functionWord(tokens.keys[at]) & FunctionWord.adverb) !== 0) at--
  return tokens.keys[at] === and || tokens.keys[at] === but
}

/** In "a letter seen by the paper says", the letter says it. */
export function authorOf(tokens: Tokens, source: TokenRange, floor: number): TokenRange | undefined {
  const at = source.first - 1
  if (at - 2 < floor || tokens.keys[at] !== by || !onlySeen.has(tokens.keys[at - 1])) return source
  return sourceBefore(tokens, at - 1, floor) ?? source
}

/** "may report", "could argue": nobody has said it. */
export function isOnlyPossible(tokens: Tokens, verb: number, source: TokenRange): boolean {
  for (let at = verb - 1; at >= Math.max(source.end, verb - 3); at--)
    if (possible.has(tokens.keys[at])) return true
  return false
}

/** "has not said", "would not say": nothing is asserted. */
export function isNegated(tokens: Tokens, verb: number, source: TokenRange): boolean {
  if (none.has(tokens.keys[source.first]) || tokens.keys[source.first - 1] === nor) return true
  for (let at = verb - 1; at >= Math.max(source.end, verb - 5); at--) {
    if (!isWord(tokens, at)) return false
    if ((functionWord(tokens.keys[at]) & FunctionWord.negation) !== 0) return true
  }
  return false
}
