import { keyOf } from '../../parse/key.ts'
import { TokenClass, type Tokens } from '../../parse/tokens.ts'
import type { Span } from '../../span.ts'
import type { Block } from '../blocks.ts'
import { FunctionWord, functionWord } from '../function-words.ts'
import type { QuotationKind } from '../quotations.ts'
import { reportingVerbAt } from '../reporting-cues.ts'
import type { ReportingWord } from '../reporting-verbs.ts'
import { sourceAfter, sourceBefore, type TokenRange } from '../source-phrases.ts'
import { isCapital, isDash, isMark, isWord } from '../token-tests.ts'
import { isPassive } from './subject.ts'

/** A quotation with its first token and the one after its last. */
export interface QuotedTokens extends Span {
  readonly kind: QuotationKind
  readonly utterance: number
  readonly speaker: Span | undefined
  readonly first: number
  readonly after: number
}

/** The sentence of a verb, and the quotations about it. */
export interface Clause {
  readonly first: number
  readonly end: number
  readonly block: Block
  readonly before: QuotedTokens | undefined
  readonly around: QuotedTokens | undefined
  readonly after: QuotedTokens | undefined
}

/** What is reported. */
export interface Content extends Span {
  readonly direct: boolean
}

const that = keyOf('that')
const last = keyOf('last')
const of = keyOf('of')
const as = keyOf('as')
const adverbialStarts = new Set(
  [
    'in',
    'on',
    'at',
    'to',
    'during',
    'through',
    'by',
    'from',
    'last',
    'earlier',
    'this',
    'after',
    'before',
  ].map(keyOf),
)
const claims = new Set(
  `claim claims allegation allegations accusation accusations suggestion suggestions report reports charge charges
   notion idea criticism criticisms account version reading characterization characterisation finding findings
   argument arguments assertion assertions contention rumor rumors rumour rumours speculation theory view premise
   figure figures number numbers description interpretation conclusion conclusions`
    .split(/\s+/)
    .map(keyOf),
)
const hearerReach = 12
const clauseReach = 16
/** No sentence that is written on purpose has more tokens; past it marks are not looked for. */
const sentenceReach = 160
const { auxiliary, determiner, pronoun, subordinator, coordinator, preposition, adverb, quantifier } =
  FunctionWord

/** Does the verb stand before its subject: "…," says Berzina; "Prices will rise, said the minister"? */
export function isInverted(tokens: Tokens, verb: number, word: ReportingWord, clause: Clause): boolean {
  const { first, before, block } = clause
  if (word.form === 'gerund' || word.form === 'base') return false
  if (before !== undefined && before.kind === 'speech' && before.start >= block.start) {
    if (before.after === verb || (before.after === verb - 1 && isMark(tokens, verb - 1, ','))) return true
  }
  if (!isMark(tokens, verb - 1, ',') && !isDash(tokens, verb - 1)) return false
  if (verb - 1 <= first || word.verb.hearer) return false
  const source = sourceAfter(tokens, verb + 1, block.endToken)
  // "The chair, a lawyer, said the board would …": the commas set off a description of the subject.
  const floor = before !== undefined && before.after > first && before.after < verb ? before.after : first
  if (source === undefined || sourceBefore(tokens, verb, floor)?.first === floor) return false
  if (source.end >= block.endToken || isMark(tokens, source.end, ',') || isMark(tokens, source.end, '.'))
    return true
  const next = isWord(tokens, source.end) ? functionWord(tokens.keys[source.end]) : 0
  return isName(tokens, source) && (next & (preposition | FunctionWord.calendar | adverb)) !== 0
}

function isName(tokens: Tokens, source: TokenRange): boolean {
  return isCapital(tokens, source.end - 1)
}

/** The content of a reporting verb with its source, or nothing where the verb reports nothing. */
export function contentOf(
  tokens: Tokens,
  verb: number,
  word: ReportingWord,
  source: TokenRange,
  inverted: boolean,
  clause: Clause,
): Content | undefined {
  const beside = directContent(tokens, verb, source, inverted, clause)
  if (beside !== undefined) return beside
  const { verb: reporting } = word
  if (reporting.use === 'quote') return undefined
  if (
    reporting.use === 'frame' &&
    !framesQuotation(verb, clause) &&
    !describesAs(tokens, verb, word, clause.end)
  )
    return undefined
  const trailing = inverted || isTrailing(tokens, verb, source, word, clause)
  if (trailing) return contentAround(tokens, verb, source, clause, reporting.hearer)
  const start = contentStart(tokens, verb, word, clause.end)
  if (start >= clause.end || !isContent(tokens, start, verb, word, clause)) return undefined
  const end = contentEnd(tokens, start, clause)
  return end > start ? { start: tokens.starts[start], end: tokens.ends[end - 1], direct: false } : undefined
}

/** Direct speech that the verb belongs to: the whole utterance, as far as it stands in the block. */
function directContent(
  tokens: Tokens,
  verb: number,
  source: TokenRange,
  inverted: boolean,
  { before, after, block, end }: Clause,
): Content | undefined {
  const left = Math.min(verb, source.first)
  const right = Math.max(verb + 1, source.end)
  const precedes =
    before !== undefined &&
    before.kind === 'speech' &&
    before.start >= block.start &&
    before.end <= tokens.starts[left] &&
    (inverted || left - before.after <= 1 || describes(tokens, before.after, left)) &&
    speaks(tokens, before, source)
  const follows =
    after !== undefined &&
    after.kind === 'speech' &&
    after.start < block.end &&
    ((after.first - right <= 1 && !isMark(tokens, right, '.')) ||
      (after.first <= end && leadsIn(tokens, after.first, right)))
  if (precedes && before !== undefined) {
    const goesOn = after !== undefined && after.utterance === before.utterance && after.start < block.end
    return { start: before.start, end: goesOn ? after.end : before.end, direct: true }
  }
  return follows && after !== undefined ? { start: after.start, end: after.end, direct: true } : undefined
}

function speaks(tokens: Tokens, quotation: QuotedTokens, source: TokenRange): boolean {
  return quotation.speaker?.start === tokens.starts[source.first]
}

function describes(tokens: Tokens, from: number, to: number): boolean {
  return to - from <= 12 && !isMark(tokens, from, '.')
}

/** `told the council: "…"`, `said on Monday, "…"`: a comma or a colon before the mark, and no clause before that. */
function leadsIn(tokens: Tokens, opener: number, from: number): boolean {
  if (!isMark(tokens, opener - 1, ',') && !isMark(tokens, opener - 1, ':')) return false
  if (opener - from > 14) return false
  for (let at = from; at < opener - 1; at++) {
    if (isWord(tokens, at) && (tokens.keys[at] === that || (functionWord(tokens.keys[at]) & auxiliary) !== 0))
      return false
  }
  return true
}

/** ", she said." at the end, or ", she said," in the middle, of what she said. */
function isTrailing(
  tokens: Tokens,
  verb: number,
  source: TokenRange,
  { verb: reporting }: ReportingWord,
  { first, end, block }: Clause,
): boolean {
  const comma = commaBefore(tokens, source.first, first)
  if (comma <= first) return false
  let next = reporting.hearer ? hearerEnd(tokens, verb + 1, end) : verb + 1
  while (
    next < end &&
    isWord(tokens, next) &&
    (functionWord(tokens.keys[next]) & (adverb | FunctionWord.calendar)) !== 0
  )
    next++
  if (next < end && isWord(tokens, next) && isAdverbialStart(tokens, next)) {
    const limit = Math.min(end, next + hearerReach)
    while (next < limit && !isMark(tokens, next, ',') && !isMark(tokens, next, '.')) {
      const inner = isWord(tokens, next) ? functionWord(tokens.keys[next]) : 0
      if (tokens.keys[next] === that || (inner & auxiliary) !== 0) return false
      next++
    }
  }
  if (next >= block.endToken || next >= end) return true
  return isMark(tokens, next, ',') || isMark(tokens, next, '.') || isMark(tokens, next, ';')
}

function isAdverbialStart(tokens: Tokens, token: number): boolean {
  return (functionWord(tokens.keys[token]) & preposition) !== 0 || tokens.keys[token] === last
}

/** The comma before the source, past its rank or description ("…, Superintendent Marisol Etcheverry told"). */
function commaBefore(tokens: Tokens, source: number, floor: number): number {
  for (let at = source - 1; at > Math.max(floor, source - 7); at--) {
    if (isMark(tokens, at, ',')) return at
    if (!isWord(tokens, at) || (functionWord(tokens.keys[at]) & ~determiner) !== 0) return -1
  }
  return -1
}

/**
 * The content of an attribution that stands before, in or after the clause it belongs to: the sentence, or the
 * part of it between semicolons; without the attribution when that stands at either end.
 */
export function contentAround(
  tokens: Tokens,
  verb: number,
  source: TokenRange,
  clause: Clause,
  hearer = false,
): Content | undefined {
  const left = Math.min(verb, source.first)
  const right = hearer ? hearerEnd(tokens, verb + 1, clause.end) : Math.max(verb + 1, source.end)
  let first = clause.first
  let end = Math.min(clause.end, clause.block.endToken)
  for (let at = left - 1; at > Math.max(clause.first, left - sentenceReach); at--) {
    if (isMark(tokens, at, ';')) {
      first = at + 1
      break
    }
  }
  for (let at = right; at < Math.min(end, right + sentenceReach); at++) if (isMark(tokens, at, ';')) end = at
  if (left - first <= 1) first = afterComma(tokens, right, end)
  else if (isTail(tokens, right, end)) end = beforeTail(tokens, left, first)
  if (first >= end) return undefined
  return { start: tokens.starts[first], end: tokens.ends[end - 1], direct: false }
}

/** The end of what stands before ", Superintendent Ann Lee told the board". */
function beforeTail(tokens: Tokens, left: number, floor: number): number {
  if (isDash(tokens, left - 1)) return left - 1
  const comma = commaBefore(tokens, left, floor)
  return comma > floor ? comma : left
}

/** Does nothing but a description of the source stand in [from, end)? */
function isTail(tokens: Tokens, from: number, end: number): boolean {
  if (end - from <= 1) return true
  if (isMark(tokens, from, '.')) return true
  const opens = isMark(tokens, from, ',') ? from + 1 : from
  const flag = isWord(tokens, opens) ? functionWord(tokens.keys[opens]) : 0
  if (opens === from)
    return (flag & (preposition | adverb | FunctionWord.calendar | FunctionWord.relative | coordinator)) !== 0
  const described =
    ((flag & (determiner | FunctionWord.relative)) !== 0 && tokens.keys[opens] !== that) ||
    tokens.classes[opens] === TokenClass.number
  return described && !closesAndGoesOn(tokens, opens, end)
}

/** A second comma, and a predicate after it: the sentence goes on after the description. */
function closesAndGoesOn(tokens: Tokens, from: number, end: number): boolean {
  for (let at = from; at < Math.min(end - 1, from + sentenceReach); at++) {
    if (isMark(tokens, at, ',') && (functionWord(tokens.keys[at + 1]) & auxiliary) !== 0) return true
  }
  return false
}

/** The first token after the comma that closes an introduction; a description of its source is part of that. */
function afterComma(tokens: Tokens, from: number, end: number): number {
  let first = -1
  let last = -1
  for (let at = from; at < Math.min(end, from + 30); at++) {
    if (isMark(tokens, at, ',')) {
      if (first < 0) first = at
      last = at
    } else if (first >= 0 && isWord(tokens, at) && (functionWord(tokens.keys[at]) & auxiliary) !== 0) break
  }
  if (first < 0) return from
  const next = first + 1
  const described =
    isWord(tokens, next) &&
    (/^an?$/.test(tokens.prose.slice(tokens.starts[next], tokens.ends[next])) ||
      (functionWord(tokens.keys[next]) & FunctionWord.relative) !== 0)
  return (described ? secondComma(tokens, next, end) : first) + 1 || last + 1
}

function secondComma(tokens: Tokens, from: number, end: number): number {
  for (let at = from; at < Math.min(end, from + sentenceReach); at++) if (isMark(tokens, at, ',')) return at
  return from - 1
}

/** Where what is said begins: after the hearer, adverbials and "that". */
function contentStart(tokens: Tokens, verb: number, { verb: reporting }: ReportingWord, end: number): number {
  let at = reporting.hearer ? hearerEnd(tokens, verb + 1, end) : verb + 1
  if (isMark(tokens, at, ':')) return at + 1
  while (
    at < end &&
    isWord(tokens, at) &&
    (functionWord(tokens.keys[at]) & (FunctionWord.calendar | adverb)) !== 0
  )
    at++
  if (tokens.keys[at] === that) return reporting.object && isDemonstrative(tokens, at, end) ? at : at + 1
  if (!adverbialStarts.has(tokens.keys[at])) return at
  for (let next = at + 1; next < Math.min(end, at + hearerReach); next++) {
    if (tokens.keys[next] === that) return next + 1
    if (isMark(tokens, next, ',') || isMark(tokens, next, ':')) break
    if (isWord(tokens, next) && (functionWord(tokens.keys[next]) & (auxiliary | FunctionWord.relative)) !== 0)
      break
  }
  return at
}

/** The first token after the hearer: "told the board in June that", "told officers he". */
function hearerEnd(tokens: Tokens, from: number, end: number): number {
  const heard = sourceAfter(tokens, from, end)
  if (heard === undefined) return from
  for (let at = heard.first + 1; at < heard.end; at++) {
    if (isWord(tokens, at) && adverbialStarts.has(tokens.keys[at])) return at
  }
  return heard.end
}

/** "disputes that reading": no verb follows the noun. */
function isDemonstrative(tokens: Tokens, token: number, end: number): boolean {
  return !clauseFollows(tokens, token + 1, end)
}

/** Does a clause, or the object the verb takes, begin at `start`? */
function isContent(
  tokens: Tokens,
  start: number,
  verb: number,
  { verb: reporting }: ReportingWord,
  clause: Clause,
): boolean {
  if (tokens.keys[start - 1] === that && start - 1 > verb) return true
  if (reporting.lemma === 'accuse') return tokens.keys[start] === of
  if (isMark(tokens, start, ',') || isMark(tokens, start, '.')) return false
  if (
    tokens.classes[start] === TokenClass.punctuation &&
    start > clause.first &&
    !opensQuotation(start, clause)
  )
    return false
  const flag = isWord(tokens, start) ? functionWord(tokens.keys[start]) : 0
  if ((flag & subordinator) !== 0) return true
  if (reporting.use === 'frame') return (flag & (coordinator | auxiliary | preposition)) === 0
  if (reporting.object && reporting.use === 'checked' && !isClaim(tokens, start, clause.end)) return false
  if (reporting.object)
    return (
      (flag & (coordinator | auxiliary)) === 0 &&
      ((flag & preposition) === 0 || reporting.stance === 'doubts')
    )
  if (reporting.hearer && start === verb + 1 && (flag & subordinator) === 0) return false
  if ((flag & (coordinator | auxiliary)) !== 0) return false
  if (reporting.use === 'clause')
    return (flag & preposition) === 0 || clauseFollows(tokens, start, clause.end)
  if ((flag & preposition) !== 0 || !opensSubject(tokens, start, flag)) return false
  return clauseFollows(tokens, start, clause.end)
}

/** Can the word begin the subject of a clause? "reported missing" has none. */
function opensSubject(tokens: Tokens, token: number, flag: number): boolean {
  if ((flag & (pronoun | determiner | quantifier)) !== 0 || isCapital(tokens, token)) return true
  if (tokens.classes[token] !== TokenClass.word) return true
  return endsInS(tokens, token) || endsInS(tokens, token + 1)
}

function endsInS(tokens: Tokens, token: number): boolean {
  return isWord(tokens, token) && tokens.prose.charCodeAt(tokens.ends[token] - 1) === 0x73
}

/** "the claim", "reports of", "that reading": the object is something said, and so can be rejected as untrue. */
function isClaim(tokens: Tokens, start: number, end: number): boolean {
  for (let at = start; at < Math.min(end, start + 6); at++) if (claims.has(tokens.keys[at])) return true
  return false
}

/** "described the vote as orderly". */
function describesAs(tokens: Tokens, verb: number, { verb: reporting }: ReportingWord, end: number): boolean {
  if (reporting.lemma !== 'describe') return false
  for (let at = verb + 2; at < Math.min(end, verb + hearerReach); at++)
    if (tokens.keys[at] === as) return true
  return false
}

/** Does the verb call something by words that stand in quotation marks? */
function framesQuotation(verb: number, { after, end }: Clause): boolean {
  return after !== undefined && after.kind === 'speech' && after.first < Math.min(end, verb + hearerReach)
}

function opensQuotation(token: number, { after }: Clause): boolean {
  return after !== undefined && after.first === token
}

/** Does a finite verb follow its subject soon, so that this is a clause and not an object? */
function clauseFollows(tokens: Tokens, start: number, end: number): boolean {
  const flag = isWord(tokens, start) ? functionWord(tokens.keys[start]) : 0
  const subject = (flag & (pronoun | determiner | quantifier)) !== 0 || isCapital(tokens, start)
  for (let at = start + 1; at < Math.min(end, start + clauseReach); at++) {
    if (isMark(tokens, at, ',') || isMark(tokens, at, ';')) return false
    if (!isWord(tokens, at)) continue
    const inner = functionWord(tokens.keys[at])
    if ((inner & FunctionWord.relative) !== 0 || tokens.keys[at] === that) return false
    if ((inner & auxiliary) !== 0) return true
  }
  return subject && (flag & pronoun) !== 0 && (flag & determiner) === 0 && isPersonal(tokens, start)
}

const personal = new Set(['he', 'she', 'they', 'i', 'we'].map(keyOf))

function isPersonal(tokens: Tokens, token: number): boolean {
  return personal.has(tokens.keys[token])
}

/** The end of the reported clause: the sentence's, a semicolon, or the comma before another one's word. */
function contentEnd(tokens: Tokens, start: number, clause: Clause): number {
  const end = Math.min(clause.end, clause.block.endToken)
  for (let at = start; at < Math.min(end, start + sentenceReach); at++) {
    if (isMark(tokens, at, ';')) return at
    if (at > start && goesOnToReport(tokens, at, end)) return at
    if (!isMark(tokens, at, ',') && !isDash(tokens, at)) continue
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
