import { keyOf } from '../parse/key.ts'
import { TokenClass, type Tokens } from '../parse/tokens.ts'
import { FunctionWord, functionWord } from './function-words.ts'
import { isAccordingTo, reportingVerbAt } from './reporting-verb-at.ts'
import { phraseEndingAt, sourceAfter, sourceBefore, subjectFrom, type TokenRange } from './source-phrases.ts'
import { isCapital, isDash, isJoined, isMark, isWord } from './token-tests.ts'

export { isAccordingTo, reportingVerbAt } from './reporting-verb-at.ts'

const by = keyOf('by')
const withKey = keyOf('with')
const words = keyOf('words')
const of = keyOf('of')
const be = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being'].map(keyOf))
const { determiner, preposition, pronoun, auxiliary, coordinator, subordinator } = FunctionWord

/** Words that tell whose word a quotation is. `verb` is the first token of "according to", or a colon. */
export interface ReportingCue {
  readonly verb: number
  readonly source: TokenRange | undefined
  /** Does the quotation complete the verb outright (said, "…"; "…," he said), or stand somewhere in its clause? */
  readonly adjacent: boolean
}

const afterReach = 28
const beforeReach = 32

/**
 * The cue that follows a quotation: `said Berzina`, `she said`, `according to the report`.
 *
 * @param from the first token after the closing mark
 * @param ceiling the end of the block
 * @param ended did the quotation end a sentence, so that what follows begins another one?
 */
export function cueAfter(
  tokens: Tokens,
  from: number,
  ceiling: number,
  ended: 'full stop' | 'question' | 'open',
): ReportingCue | undefined {
  const at = isMark(tokens, from, ',') || isDash(tokens, from) ? from + 1 : from
  if (at >= ceiling || endsClause(tokens, at)) return undefined
  if (isAccordingTo(tokens, at))
    return { verb: at, source: sourceAfter(tokens, at + 2, ceiling), adjacent: true }
  if (reportingVerbAt(tokens, at) !== undefined && !isCapital(tokens, at)) {
    const source = sourceAfter(tokens, at + 1, ceiling)
    if (source !== undefined) return { verb: at, source, adjacent: true }
  }
  if (ended === 'full stop' && at === from && isCapitalOrPronoun(tokens, at)) return undefined
  return subjectVerbAfter(tokens, at, ceiling, ended)
}

function isCapitalOrPronoun(tokens: Tokens, token: number): boolean {
  return !isWord(tokens, token) || isCapital(tokens, token)
}

function subjectVerbAfter(
  tokens: Tokens,
  at: number,
  ceiling: number,
  ended: 'full stop' | 'question' | 'open',
): ReportingCue | undefined {
  const highest = Math.min(ceiling, at + afterReach)
  for (let verb = at + 1; verb < highest; verb++) {
    if (endsClause(tokens, verb)) return undefined
    const word = reportingVerbAt(tokens, verb)
    if (word === undefined || word.form === 'gerund') continue
    const source = sourceBefore(tokens, verb, at)
    if (source === undefined || !leadsTo(tokens, at, source.first)) continue
    if (ended === 'question' && takesClause(tokens, verb + 1, ceiling)) return undefined
    return { verb, source, adjacent: true }
  }
  return undefined
}

function endsClause(tokens: Tokens, token: number): boolean {
  if (tokens.classes[token] !== TokenClass.punctuation) return false
  const unit = tokens.prose.charCodeAt(tokens.starts[token])
  if (unit === 0x2e) return !isJoined(tokens, token) || !isCapital(tokens, token - 1)
  return unit === 0x3b || unit === 0x3a || unit === 0x3f || unit === 0x21 || unit === 0x22 || unit === 0x201c
}

/** May the words from `at` to the source be its description, and nothing else? */
function leadsTo(tokens: Tokens, at: number, source: number): boolean {
  for (let token = at; token < source; token++) {
    const flag = isWord(tokens, token) ? functionWord(tokens.keys[token]) : 0
    if ((flag & (auxiliary | subordinator)) !== 0 && (flag & preposition) === 0) return false
    if ((flag & coordinator) !== 0 || (token === at && (flag & preposition) !== 0)) return false
  }
  return true
}

/** Does a clause follow the verb ("Smith said the plan …"), so that the quotation before it is another matter? */
function takesClause(tokens: Tokens, token: number, ceiling: number): boolean {
  if (token >= ceiling || !isWord(tokens, token)) return false
  const flag = functionWord(tokens.keys[token])
  return isCapital(tokens, token)
    ? (flag & preposition) === 0
    : (flag & (determiner | pronoun | subordinator)) !== 0
}

/**
 * The cue before a quotation: `Fisk said that`, `according to Fisk,`, `Fisk:`. The nearest one in its sentence.
 *
 * @param opener the token of the opening mark
 * @param floor the first token of the sentence, or of what follows an earlier utterance
 * @param skip tokens of an earlier quotation in the sentence, whose verbs are not ours
 */
export function cueBefore(
  tokens: Tokens,
  opener: number,
  floor: number,
  skip: TokenRange | undefined,
): ReportingCue | undefined {
  const lowest = Math.max(floor, opener - beforeReach)
  for (let at = opener - 1; at >= lowest; at--) {
    if (skip !== undefined && at < skip.end && at >= skip.first) {
      at = skip.first
      continue
    }
    if (isMark(tokens, at, ';')) return undefined
    if (tokens.keys[at] === words && tokens.keys[at + 1] === of) {
      const source = sourceAfter(tokens, at + 2, opener)
      if (source !== undefined) return { verb: at, source, adjacent: false }
    }
    if (isAccordingTo(tokens, at)) {
      const source = sourceAfter(tokens, at + 2, opener)
      if (source !== undefined) return { verb: at, source, adjacent: false }
    }
    const cue = verbCueBefore(tokens, at, opener, floor, skip)
    if (cue !== undefined) return cue
  }
  return labelBefore(tokens, opener, floor)
}

/** `Lindqvist: "…"`, as in a transcript: nothing but the name before the colon. */
function labelBefore(tokens: Tokens, opener: number, floor: number): ReportingCue | undefined {
  if (!isMark(tokens, opener - 1, ':')) return undefined
  const named = phraseEndingAt(tokens, opener - 2, floor)
  const alone = named !== undefined && named.first === floor && named.end - named.first <= 5
  return alone ? { verb: opener - 1, source: named, adjacent: true } : undefined
}

function verbCueBefore(
  tokens: Tokens,
  at: number,
  opener: number,
  floor: number,
  skip: TokenRange | undefined,
): ReportingCue | undefined {
  const word = reportingVerbAt(tokens, at)
  if (word === undefined) return undefined
  const skipped = skip !== undefined && skip.first > at ? skip.end - skip.first : 0
  const distance = opener - at - skipped
  const leadIn = isMark(tokens, opener - 1, ',') || isMark(tokens, opener - 1, ':')
  if (word.verb.use === 'checked' && !leadIn && distance > 7) return undefined
  if (word.verb.use === 'frame' && !leadIn && distance > 12) return undefined
  if (word.verb.use === 'quote' && !leadIn && distance > 1) return undefined
  const adjacent = distance === 1 || leadIn
  if (word.form === 'gerund') {
    const direct = sourceBefore(tokens, at, floor)
    const progressive = (functionWord(tokens.keys[at - 1]) & auxiliary) !== 0
    const absolute = direct !== undefined && tokens.keys[direct.first - 1] === withKey
    return { verb: at, source: progressive || absolute ? direct : clauseSubject(tokens, floor, at), adjacent }
  }
  if (at === floor || isInverted(tokens, at, skip)) {
    const source = sourceAfter(tokens, at + 1, opener)
    if (source !== undefined) return { verb: at, source, adjacent }
  }
  if (word.form === 'past' && isBe(tokens, at - 1)) {
    return { verb: at, source: agentOf(tokens, at, opener), adjacent }
  }
  const source = sourceBefore(tokens, at, floor) ?? clauseSubject(tokens, floor, at)
  return { verb: at, source, adjacent }
}

/** "was described by Rouse Ball as": who does what the passive tells. */
function agentOf(tokens: Tokens, verb: number, ceiling: number): TokenRange | undefined {
  return tokens.keys[verb + 1] === by ? sourceAfter(tokens, verb + 2, ceiling) : undefined
}

/** A form of "be", perhaps with an adverb after it. */
function isBe(tokens: Tokens, token: number): boolean {
  if (token < 0) return false
  if (be.has(tokens.keys[token])) return true
  const adverb = isWord(tokens, token) && (functionWord(tokens.keys[token]) & FunctionWord.adverb) !== 0
  return adverb && token > 0 && be.has(tokens.keys[token - 1])
}

/** `"…," says Berzina, "…"`: does the verb follow a quotation directly? */
function isInverted(tokens: Tokens, verb: number, skip: TokenRange | undefined): boolean {
  return skip !== undefined && (verb === skip.end || (verb === skip.end + 1 && isMark(tokens, skip.end, ',')))
}

/**
 * The subject of the clause that begins at `from`: its first noun phrase, after an opening adverbial that a comma
 * sets off ("In a letter to members, Fisk …").
 */
export function clauseSubject(tokens: Tokens, from: number, ceiling: number): TokenRange | undefined {
  let at = from
  const first = isWord(tokens, at) ? functionWord(tokens.keys[at]) : 0
  if ((first & coordinator) !== 0) at++
  if ((first & (preposition | subordinator)) !== 0 && (first & determiner) === 0) {
    const limit = Math.min(ceiling, from + 20)
    while (at < limit && !isMark(tokens, at, ',')) at++
    if (at >= limit) return undefined
    at++
  }
  return at < ceiling ? subjectFrom(tokens, at, ceiling) : undefined
}
