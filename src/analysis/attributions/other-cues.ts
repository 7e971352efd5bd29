import { keyOf } from '../../parse/key.ts'
import { TokenClass, type Tokens } from '../../parse/tokens.ts'
import { FunctionWord, functionWord } from '../function-words.ts'
import type { Stance } from '../reporting-verbs.ts'
import { isName, nameEndingAt } from '../source-phrases/names.ts'
import { phraseEndingAt } from '../source-phrases/noun-phrases.ts'
import { sourceAfter, sourceBefore, type TokenRange } from '../source-phrases.ts'
import { isMark, isWord } from '../token-tests.ts'
import { flagLookup, keyTest } from '../word-flags.ts'
import { contentAround } from './around.ts'
import type { Clause, Content } from './clause.ts'
import { contentEnd } from './content-end.ts'

/** What attributes words to somebody without a verb of saying: its words, the source, the content, the stance. */
export interface OtherCue {
  readonly words: TokenRange
  readonly source: TokenRange
  readonly content: Content
  readonly stance: Stance
}

const Cue = {
  /** "in Lee's view", "by Lee's account". */
  view: 1,
  /** "is convinced that". */
  sure: 2,
  /** "is doubtful that". */
  unsure: 4,
  /** "Berg's claim that", "voiced confidence that". */
  claim: 8,
  /** "voiced fears that", "the hope that". */
  doubt: 16,
  denial: 32,
  prediction: 64,
  /** "as Lee put it". */
  put: 128,
} as const

const cues: readonly (readonly [number, string])[] = [
  [
    Cue.view,
    'view opinion judgment judgement words telling account reckoning estimation assessment estimate version eyes',
  ],
  [Cue.sure, 'convinced confident certain sure adamant satisfied positive'],
  [Cue.unsure, 'doubtful skeptical sceptical unsure worried hopeful afraid unconvinced concerned fearful'],
  [
    Cue.claim,
    `claim claims allegation allegations assertion contention suggestion argument belief accusation insistence admission
     conviction complaint statement confidence view opinion testimony`,
  ],
  [Cue.doubt, 'hope hopes fear fears doubt doubts concern concerns worry worries suspicion'],
  [Cue.denial, 'denial'],
  [Cue.prediction, 'prediction promise pledge warning forecast'],
  [Cue.put, 'put puts'],
]
const cueOf = flagLookup(cues)
const isVoicing = keyTest(
  'express expresses expressed voice voices voiced repeat repeats repeated reiterated dismissed'
    .split(' ')
    .map(keyOf),
)
const isBe = keyTest(
  ['is', 'are', 'was', 'were', 'be', 'been', 'feels', 'felt', 'remains', 'remained'].map(keyOf),
)
const isPossessive = keyTest(['his', 'her', 'their', 'its', 'my', 'our', 'your'].map(keyOf))
const isOpening = keyTest(['in', 'by', 'to'].map(keyOf))
const [that, of, the, as, it] = ['that', 'of', 'the', 'as', 'it'].map(keyOf)

/** The keys of the words that can be such a cue. */
export const otherCueKeys: readonly number[] = cues.flatMap(([, words]) => words.split(/\s+/).map(keyOf))

/** The attribution whose cue the token is. */
export function otherCueAt(tokens: Tokens, at: number, clause: Clause): OtherCue | undefined {
  const cue = cueOf(tokens.keys[at])
  if (cue === 0 || at <= clause.first || tokens.classes[at] !== TokenClass.word) return undefined
  if (tokens.keys[at + 1] === that) {
    if ((cue & (Cue.sure | Cue.unsure)) !== 0) return ofFeeling(tokens, at, cue, clause)
    if ((cue & (Cue.claim | Cue.doubt | Cue.denial | Cue.prediction)) !== 0)
      return ofNoun(tokens, at, cue, clause)
  }
  if ((cue & Cue.view) !== 0) return ofView(tokens, at, clause)
  return (cue & Cue.put) !== 0 && tokens.keys[at + 1] === it ? ofPutting(tokens, at, clause) : undefined
}

/** "In Lee's view, …", "…, by his account", "in the view of Ann Lee, …" */
function ofView(tokens: Tokens, at: number, clause: Clause): OtherCue | undefined {
  const owned = ownerBefore(tokens, at, clause.first)
  if (owned !== undefined && isOpening(tokens.keys[owned.first - 1])) {
    const source = { first: owned.first, end: at + 1 }
    return around(tokens, owned.first - 1, source, owned, clause)
  }
  if (tokens.keys[at - 1] !== the || !isOpening(tokens.keys[at - 2]) || tokens.keys[at + 1] !== of)
    return undefined
  const source = sourceAfter(tokens, at + 2, clause.block.endToken)
  return source && around(tokens, at - 2, { first: at - 1, end: source.end }, source, clause)
}

function around(
  tokens: Tokens,
  opening: number,
  phrase: TokenRange,
  source: TokenRange,
  clause: Clause,
): OtherCue | undefined {
  const content = contentAround(tokens, opening, phrase, clause)
  if (content === undefined) return undefined
  return { words: { first: opening, end: opening + 1 }, source, content, stance: 'asserts' }
}

/** "As Lee put it, …" */
function ofPutting(tokens: Tokens, at: number, clause: Clause): OtherCue | undefined {
  const source = sourceBefore(tokens, at, clause.first)
  if (source === undefined || tokens.keys[source.first - 1] !== as) return undefined
  const content = contentAround(tokens, source.first - 1, { first: source.first, end: at + 2 }, clause)
  return content && { words: { first: at, end: at + 1 }, source, content, stance: 'asserts' }
}

/** "Lee is convinced that …" */
function ofFeeling(tokens: Tokens, at: number, cue: number, clause: Clause): OtherCue | undefined {
  let verb = at - 1
  while (verb > clause.first && (functionWord(tokens.keys[verb]) & FunctionWord.adverb) !== 0) verb--
  if (!isBe(tokens.keys[verb])) return undefined
  const source = sourceBefore(tokens, verb, clause.first)
  if (source === undefined) return undefined
  const negated = (functionWord(tokens.keys[at - 1]) & FunctionWord.negation) !== 0
  const stance = (cue & Cue.unsure) !== 0 || negated ? 'doubts' : 'asserts'
  return clauseAfter(tokens, at, source, stance, clause)
}

/** "rejected Berg's claim that …", "voiced fears that …": not where the noun opens its sentence, and a verb follows. */
function ofNoun(tokens: Tokens, at: number, cue: number, clause: Clause): OtherCue | undefined {
  const stance = stanceOf(cue)
  if (isVoicing(tokens.keys[at - 1])) {
    const source = sourceBefore(tokens, at - 1, clause.first)
    return source && clauseAfter(tokens, at, source, stance, clause)
  }
  const owner = ownerBefore(tokens, at, clause.first)
  if (owner === undefined || owner.first <= clause.first + 1) return undefined
  return clauseAfter(tokens, at, owner, stance, clause)
}

function stanceOf(cue: number): Stance {
  if ((cue & Cue.denial) !== 0) return 'denies'
  if ((cue & Cue.prediction) !== 0) return 'predicts'
  return (cue & Cue.doubt) !== 0 ? 'doubts' : 'asserts'
}

function clauseAfter(
  tokens: Tokens,
  at: number,
  source: TokenRange,
  stance: Stance,
  clause: Clause,
): OtherCue | undefined {
  const start = at + 2
  const end = contentEnd(tokens, start, at, clause)
  if (end <= start) return undefined
  const content = { start: tokens.starts[start], end: tokens.ends[end - 1], direct: false }
  return { words: { first: at, end: at + 1 }, source, content, stance }
}

/** "Lee's", "his" right before the noun, one adjective between them perhaps. */
function ownerBefore(tokens: Tokens, noun: number, floor: number): TokenRange | undefined {
  for (let at = noun - 1; at >= floor && at >= noun - 2; at--) {
    if (isPossessive(tokens.keys[at])) return { first: at, end: at + 1 }
    if (tokens.classes[at] === TokenClass.clitic && !isMark(tokens, at - 1, ','))
      return isName(tokens, at - 1)
        ? nameEndingAt(tokens, at - 1, floor)
        : phraseEndingAt(tokens, at - 1, floor)
    if (!isWord(tokens, at) || functionWord(tokens.keys[at]) !== 0) return undefined
  }
  return undefined
}
