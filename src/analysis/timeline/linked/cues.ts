import { keyOf } from '../../../parse/key.ts'
import { Shape, type Tokens } from '../../../parse/tokens.ts'
import type { Facts } from '../../facts.ts'
import { isKinNoun, isPersonNoun } from '../../person-nouns.ts'
import { wordTest } from '../../word-flags.ts'
import { isNoun } from '../../word-kinds.ts'
import type { StatedLength } from '../lengths.ts'

/** How a length is brought up, which says what it may be counted between. */
export type Cue =
  | 'nth'
  | 'ago'
  | 'old'
  | 'step'
  | 'since'
  | 'unreal'
  | 'owned'
  | 'those'
  | 'after'
  | 'in'
  | 'for'
  | 'lasted'
  | 'of'
  | 'other'

/** Lengths that somebody plans, expects, allows or compares with. */
const unreal =
  /\b(?:will|would|could|may|might|if|next|every|each|once|plans?|planned|expected|faces?|than|per|another|within|least|up to|until|average|first|past|previous|usual\w*|sentenced to|to be|spread over)\b[^.;,]{0,20}$/i

/** The cue behind the length, or the one before it. */
const cues: readonly (readonly [Cue, 'head' | 'tail' | 'length', RegExp])[] = [
  ['unreal', 'tail', /^§ (?:from|before (?:that|this|then))\b/],
  ['ago', 'tail', /^§ ago\b/],
  ['old', 'length', /\bold$/],
  ['step', 'tail', /^§ (?:later|earlier|before|after|on\b|hence|from now|previously|ahead)/i],
  ['unreal', 'head', unreal],
  ['since', 'tail', /^§ (?:since|that|between|which)\b/],
  ['owned', 'head', /\b(?:his|her|its|their|my|our|'s|s')(?: \w+)? $/i],
  ['those', 'head', /\b(?:those|these|that) $/i],
  ['after', 'head', /\bafter (?:\w+ )?$/i],
  ['in', 'head', /\b(?:in|during|over|through|of)(?: the| all| just| only| a)? $/i],
  ['for', 'head', /\bfor(?: the| all| just| only| a)? $/i],
  ['lasted', 'head', /\b(?:took|taken|takes|lasted|spent|gone|waited|went by|is|was|been) (?:\w+ )?$/i],
  ['of', 'tail', /^§,? (?:of|as|in|at|on)\b/],
]

/** Lengths so brought up are of times that the piece need not tell. */
export const seldomTold: ReadonlySet<Cue> = new Set(['unreal', 'for', 'ago'])

const reach = 40

/** How the words around a length bring it up. */
export function cueOf({ text, at, isNth }: StatedLength, length: string): Cue {
  if (isNth) return 'nth'
  const around = { head: text.slice(Math.max(0, at - reach), at), tail: text.slice(at, at + reach), length }
  return cues.find(([, where, pattern]) => pattern.test(around[where]))?.[0] ?? 'other'
}

/** "A year" is how often as well as how long. */
const single = /^an? (?:year|month|week|day|night)$/i
const birthday = keyOf('birthday')
const theirs = wordTest('his her')

/** "At 11 and, seven years later, in 1950": counted from an age. */
const fromAge = /\b(?:at|aged|was|turned) (?:only )?(?:\d+|\w+teen|eleven|twelve|ten|nine|eight)\b[^.;]*$/
const later = /^§ later\b/
const otherHolder = wordTest('predecessor predecessors successor successors')

/** Does kin, or the holder of a post before or after, stand in the sentence before the length, which may be theirs? */
function namesOther({ keys, sentences }: Tokens, { firstToken, sentence }: StatedLength): boolean {
  for (let token = firstToken - 1; token >= sentences[sentence.number]!; token--)
    if (isKinNoun(keys[token]!) || otherHolder(keys[token]!)) return true
  return false
}

/** Can it be counted between two times of the piece? The age of a person is counted from a birth, which is seldom told. */
export function isCounted({ tokens }: Facts, length: StatedLength, words: string): boolean {
  const { keys, shapes } = tokens
  const next = length.endToken
  if (namesOther(tokens, length)) return false
  if (later.test(length.text.slice(length.at)) && fromAge.test(length.text.slice(0, length.at))) return false
  if (length.isNth) return !(keys[next] === birthday && theirs(keys[length.firstToken] ?? 0))
  if (!words.endsWith('old')) return !single.test(words)
  // "A 30-year-old ferry", but not "a 30-year-old driver", "the 30-year-old said" or "30-year-old Vera Lund" (or apprentice Lund).
  return isNoun(tokens, next) && !isPersonNoun(keys[next]!) && shapes[next + 1] !== Shape.capitalised
}

/** Does the sentence tell of what still goes on? */
export const goesOn = /\b(?:has|have|'s|'ve|is|are|now|ago|today|still)\b/
/** … or of what is over? */
export const isOver = /\b(?:had|was|were|died|ended|became|did|\w+ed)\b/
