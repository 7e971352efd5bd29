import { keyOf } from '../../parse/key.ts'
import { TokenClass, type Tokens } from '../../parse/tokens.ts'
import { FunctionWord, functionWord } from '../function-words.ts'
import type { ReportingWord } from '../reporting-verbs.ts'
import { sourceAfter } from '../source-phrases.ts'
import { isCapital, isMark, isWord } from '../token-tests.ts'
import { type Clause, hearerReach } from './clause.ts'

const that = keyOf('that')
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
/** How far from the start of a clause its finite verb stands at most, in tokens. */
const clauseReach = 16
const { auxiliary, determiner, pronoun, subordinator, coordinator, preposition, adverb, quantifier } =
  FunctionWord

/** Where what is said begins: after the hearer, adverbials and "that". */
export function contentStart(
  tokens: Tokens,
  verb: number,
  { verb: reporting }: ReportingWord,
  end: number,
): number {
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
export function hearerEnd(tokens: Tokens, from: number, end: number): number {
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
export function isContent(
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
export function describesAs(
  tokens: Tokens,
  verb: number,
  { verb: reporting }: ReportingWord,
  end: number,
): boolean {
  if (reporting.lemma !== 'describe') return false
  for (let at = verb + 2; at < Math.min(end, verb + hearerReach); at++)
    if (tokens.keys[at] === as) return true
  return false
}

/** Does the verb call something by words that stand in quotation marks? */
export function framesQuotation(verb: number, { after, end }: Clause): boolean {
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
