import { keyOf } from '../parse/key.ts'
import { TokenClass, type Tokens } from '../parse/tokens.ts'
import { FunctionWord, functionWord } from './function-words.ts'
import { isCapital, isJoined, isMark, isWord, sentenceOf } from './token-tests.ts'

/** Tokens [first, end) that name a source. */
export interface TokenRange {
  readonly first: number
  readonly end: number
}

/** How far a source may stand from its verb, in tokens: a long apposition fits, a paragraph does not. */
const reach = 45
const phraseLength = 14

const {
  pronoun,
  determiner,
  preposition,
  coordinator,
  subordinator,
  auxiliary,
  adverb,
  calendar,
  quantifier,
  relative,
} = FunctionWord

const keys = (words: string): ReadonlySet<number> => new Set(words.split(' ').map(keyOf))
const particles = keys('de la le van von der den bin al el ibn da di du dos del ten ter')
const ranks = keys(
  `president premier chancellor minister secretary general sen rep gov senator representative governor mayor sheriff
   police chief commissioner judge justice prime vice councilman councilwoman councillor deputy superintendent detective
   sergeant lieutenant captain colonel officer professor director chairman chairwoman chair king queen prince princess
   pope bishop archbishop cardinal inspector ambassador attorney congressman congresswoman former foreign finance home
   interior defence defense state house speaker board lt col sgt capt gen prof coach`.replace(/\s+/g, ' '),
)
const linking = keys('of for from at in with to on')
const linkingToNames = keys('of for from at with on')
const bodyLinks = keys('of for and in the')
const bodies = keys(
  `bank university department ministry institute institution centre center association organization organisation board
   council court house church fund society federation union chamber bureau office school college academy party army
   republic kingdom states emirates committee commission agency league museum confederation foundation endowment
   alliance movement network authority service services college hospital times journal network coalition assembly
   partnership administration division`.replace(/\s+/g, ' '),
)
const to = keyOf('to')
const and = keyOf('and')
const the = keyOf('the')
const that = keyOf('that')
const on = keyOf('on')

function flags(tokens: Tokens, token: number): number {
  return isWord(tokens, token) ? functionWord(tokens.keys[token]) : 0
}

/**
 * The source that is the subject of the verb at `verb`, looking left no further than `floor`: "Jo Pargeter" in
 * "Jo Pargeter, 19, a student, also said". The narrowest phrase that names it; a name without its description.
 */
export function sourceBefore(tokens: Tokens, verb: number, floor: number): TokenRange | undefined {
  const lowest = Math.max(floor, verb - reach)
  const last = beforeHelpers(tokens, verb - 1, lowest)
  if (last < lowest) return undefined
  if (isMark(tokens, last, ',')) return besideApposition(tokens, last, lowest)
  if (isMark(tokens, last, ')')) {
    const opening = findBack(tokens, last - 1, lowest, '(')
    return opening < 0 ? undefined : phraseEndingAt(tokens, opening - 1, lowest)
  }
  return phraseEndingAt(tokens, last, lowest)
}

/** Step left over what may stand between a subject and its verb: had, also, on Monday. */
function beforeHelpers(tokens: Tokens, from: number, floor: number): number {
  let at = from
  while (at >= floor) {
    const flag = flags(tokens, at)
    if (tokens.keys[at] === to) return -1
    if ((flag & (auxiliary | adverb)) !== 0 && (flag & pronoun) === 0) at--
    else if (endsInLy(tokens, at)) at--
    else if ((flag & calendar) !== 0) at -= tokens.keys[at - 1] === on ? 2 : 1
    else if (tokens.classes[at] === TokenClass.clitic && tokens.ends[at] - tokens.starts[at] > 2) at--
    else return at
  }
  return at
}

function endsInLy(tokens: Tokens, token: number): boolean {
  const end = tokens.ends[token]
  const { prose } = tokens
  if (!isWord(tokens, token) || end - tokens.starts[token] < 5 || isCapital(tokens, token)) return false
  return prose.charCodeAt(end - 1) === 0x79 && prose.charCodeAt(end - 2) === 0x6c
}

/** The subject before a comma that closes an apposition, a relative clause or an age; or the name set off by it. */
function besideApposition(tokens: Tokens, comma: number, floor: number): TokenRange | undefined {
  let nearest = -1
  for (let at = comma - 1; at > floor; at--) {
    if (!isMark(tokens, at, ',')) continue
    if (nearest < 0) nearest = at
    if (isName(tokens, at - 1) && opensApposition(tokens, at + 1)) {
      nearest = at
      break
    }
  }
  if (nearest < 0) return undefined
  const setOff = nameBetween(tokens, nearest + 1, comma)
  const head = phraseEndingAt(tokens, nearest - 1, floor)
  if (setOff !== undefined && head !== undefined && isDescription(tokens, head)) return setOff
  return head
}

function opensApposition(tokens: Tokens, token: number): boolean {
  const flag = flags(tokens, token)
  if ((flag & (determiner | relative)) !== 0) return true
  return tokens.classes[token] === TokenClass.number || (isWord(tokens, token) && !isCapital(tokens, token))
}

/** All of [from, to) as one name of two words or more. */
function nameBetween(tokens: Tokens, from: number, to: number): TokenRange | undefined {
  const range = nameEndingAt(tokens, to - 1, from)
  return range !== undefined && range.first === from && to - from >= 2 ? range : undefined
}

/** "the head of the board", "Abelard's agent": begins small or is possessive, rather than a name. */
function isDescription(tokens: Tokens, range: TokenRange): boolean {
  for (let at = range.first; at < range.end; at++) {
    if (
      isWord(tokens, at) &&
      !isCapital(tokens, at) &&
      flags(tokens, at) === 0 &&
      !particles.has(tokens.keys[at])
    )
      return true
  }
  return false
}

/** The noun phrase whose last token is `last`. */
export function phraseEndingAt(tokens: Tokens, last: number, floor: number): TokenRange | undefined {
  if (last < floor) return undefined
  const flag = flags(tokens, last)
  if ((flag & relative) !== 0) {
    const before = isMark(tokens, last - 1, ',') ? last - 2 : last - 1
    return before < floor || (flags(tokens, before) & relative) !== 0
      ? undefined
      : phraseEndingAt(tokens, before, floor)
  }
  if ((flag & (pronoun | quantifier)) !== 0) return { first: last, end: last + 1 }
  if (
    (flag & (preposition | coordinator | subordinator | auxiliary | determiner)) !== 0 &&
    !isCapital(tokens, last)
  ) {
    return undefined
  }
  if (isName(tokens, last)) {
    const name = nameEndingAt(tokens, last, floor)
    return name !== undefined && qualifies(tokens, name, floor)
      ? nounPhraseEndingAt(tokens, last, floor)
      : name
  }
  return isWord(tokens, last) ? nounPhraseEndingAt(tokens, last, floor) : undefined
}

/** "people on Mercer Street", "a spokesman for the Pentagon": the name only describes the head before it. */
function qualifies(tokens: Tokens, { first }: TokenRange, floor: number): boolean {
  return first - 1 > floor && linkingToNames.has(tokens.keys[first - 1]) && headBefore(tokens, first - 1)
}

function isName(tokens: Tokens, token: number): boolean {
  if (isMark(tokens, token, '.') && isJoined(tokens, token)) return isCapital(tokens, token - 1)
  return isCapital(tokens, token) && (functionWord(tokens.keys[token]) & ~calendar) === 0
}

/** The run of capitals that ends at `last`, without a rank before a name, with "and" between two names. */
function nameEndingAt(tokens: Tokens, last: number, floor: number): TokenRange | undefined {
  let first = last
  while (first > floor && continuesName(tokens, first - 1, floor)) first--
  while (first < last && !isName(tokens, first)) first++
  if (!isName(tokens, first)) return undefined
  const range = { first: withoutRank(tokens, first, last), end: last + 1 }
  if (tokens.keys[first - 1] === and && first - 2 >= floor && isName(tokens, first - 2)) {
    const other = nameEndingAt(tokens, first - 2, Math.max(floor, first - 2 - phraseLength))
    if (other !== undefined && startsClause(tokens, other.first, floor))
      return { first: other.first, end: range.end }
  }
  if (range.first === first && first > floor && tokens.keys[first - 1] === the)
    return { first: first - 1, end: range.end }
  return range
}

function startsClause(tokens: Tokens, token: number, floor: number): boolean {
  return token <= floor || !isWord(tokens, token - 1)
}

function continuesName(tokens: Tokens, token: number, floor: number): boolean {
  if (isCapital(tokens, token)) return functionWord(tokens.keys[token]) === 0
  if (isMark(tokens, token, '.'))
    return isJoined(tokens, token) && isCapital(tokens, token - 1) && isShort(tokens, token - 1)
  if (isMark(tokens, token, '-') || isMark(tokens, token, '&'))
    return token > floor && isCapital(tokens, token - 1)
  if (bodyLinks.has(tokens.keys[token])) return belongsToBody(tokens, token, floor)
  return (
    isWord(tokens, token) &&
    particles.has(tokens.keys[token]) &&
    token > floor &&
    (isCapital(tokens, token - 1) || particles.has(tokens.keys[token - 1]))
  )
}

/** "of" and its like inside the name of a body: Bank of England, Centre for Maritime Law. */
function belongsToBody(tokens: Tokens, link: number, floor: number): boolean {
  for (let at = link - 1; at >= Math.max(floor, link - 5); at--) {
    if (!isCapital(tokens, at) && !bodyLinks.has(tokens.keys[at])) return false
    if (bodies.has(tokens.keys[at])) return true
  }
  return false
}

function isShort(tokens: Tokens, token: number): boolean {
  return tokens.ends[token] - tokens.starts[token] <= 4
}

/** Leave out leading ranks, as long as a name remains. */
function withoutRank(tokens: Tokens, first: number, last: number): number {
  let at = first
  while (at < last && ranks.has(tokens.keys[at])) {
    at++
    if (isMark(tokens, at, '.')) at++
    if (isMark(tokens, at, '-')) return first
  }
  return at <= last && isName(tokens, at) && !ranks.has(tokens.keys[at]) ? at : first
}

/** The phrase around a common noun: back to its determiner, through "of" and its like to the head. */
function nounPhraseEndingAt(tokens: Tokens, last: number, floor: number): TokenRange | undefined {
  let first = last
  const lowest = Math.max(floor, last - phraseLength)
  for (let at = last; at >= lowest; at--) {
    const flag = flags(tokens, at)
    if ((flag & determiner) !== 0) {
      first = at
      const head = at - 1
      if (head > lowest && linking.has(tokens.keys[head]) && headBefore(tokens, head)) {
        at = head
        continue
      }
      break
    }
    if (linking.has(tokens.keys[at]) && at > lowest && headBefore(tokens, at)) continue
    if (stopsPhrase(tokens, at, flag)) break
    if (isWord(tokens, at)) first = at
  }
  while (first < last && isMark(tokens, first, '-')) first++
  return { first, end: last + 1 }
}

/** Does a common noun stand before the preposition, so that the phrase goes on to the left? */
function headBefore(tokens: Tokens, at: number): boolean {
  if (!isWord(tokens, at - 1) || flags(tokens, at - 1) !== 0) return false
  return !isCapital(tokens, at - 1) || tokens.sentences[sentenceOf(tokens, at - 1)] === at - 1
}

function stopsPhrase(tokens: Tokens, token: number, flag: number): boolean {
  const tokenClass = tokens.classes[token]
  if (tokenClass === TokenClass.punctuation) return !isMark(tokens, token, '-') || !isJoined(tokens, token)
  if (tokenClass === TokenClass.symbol || tokenClass === TokenClass.opaque) return true
  return (
    (flag &
      (preposition | coordinator | subordinator | auxiliary | pronoun | relative | adverb | calendar)) !==
    0
  )
}

function findBack(tokens: Tokens, from: number, floor: number, mark: string): number {
  for (let at = from; at >= floor; at--) if (isMark(tokens, at, mark)) return at
  return -1
}

/**
 * The source that begins at `from`, as after "says" or "according to", looking right no further than `ceiling`.
 */
export function sourceAfter(tokens: Tokens, from: number, ceiling: number): TokenRange | undefined {
  const highest = Math.min(ceiling, from + phraseLength)
  let at = from
  while (at < highest && (flags(tokens, at) & adverb) !== 0) at++
  const flag = flags(tokens, at)
  if (tokens.keys[at] === that) return undefined
  if (at >= highest || (flag & (calendar | subordinator | auxiliary)) !== 0) {
    if ((flag & determiner) === 0) return undefined
  }
  if ((flag & (pronoun | quantifier)) !== 0 && (flag & determiner) === 0) return { first: at, end: at + 1 }
  if ((flag & (preposition | coordinator)) !== 0 || !isWord(tokens, at)) return undefined
  const end = phraseEnd(tokens, at, highest)
  return narrowed(tokens, at, end, ceiling)
}

/** A pronoun that is no determiner besides: he, they, not this. */
function isPersonal(flag: number): boolean {
  return (flag & pronoun) !== 0 && (flag & determiner) === 0
}

/** The first token after the noun phrase that begins at `from`. */
function phraseEnd(tokens: Tokens, from: number, highest: number): number {
  let at = from
  while (at < highest) {
    const flag = flags(tokens, at)
    const tokenClass = tokens.classes[at]
    if (tokenClass === TokenClass.punctuation) {
      const initial =
        isMark(tokens, at, '.') &&
        isJoined(tokens, at) &&
        isShort(tokens, at - 1) &&
        isCapital(tokens, at - 1)
      const hyphen = isMark(tokens, at, '-') && isJoined(tokens, at) && isJoined(tokens, at + 1)
      if (!hyphen && !(initial && isCapital(tokens, at + 1))) break
    } else if (tokens.keys[at] === and && isCapital(tokens, at - 1) && isCapital(tokens, at + 1)) {
      at++
    } else if (!linking.has(tokens.keys[at]) || tokens.keys[at] === to) {
      const stops = preposition | coordinator | subordinator | auxiliary | relative | calendar | adverb
      if (at > from && ((flag & stops) !== 0 || isPersonal(flag)) && !isCapital(tokens, at)) break
      if ((flag & calendar) !== 0) break
      if (
        tokenClass === TokenClass.number ||
        tokenClass === TokenClass.opaque ||
        tokenClass === TokenClass.symbol
      )
        break
    } else if (isCapital(tokens, at - 1) || (flags(tokens, at + 1) & (adverb | calendar | pronoun)) !== 0) {
      break
    }
    at++
  }
  while (at > from && linking.has(tokens.keys[at - 1]) && !isCapital(tokens, at - 1)) at--
  return at
}

/** The name within [first, end), or set off by a comma after it; else the phrase itself. */
function narrowed(tokens: Tokens, first: number, end: number, ceiling: number): TokenRange | undefined {
  if (end <= first) return undefined
  if (isName(tokens, end - 1)) {
    const name = nameEndingAt(tokens, end - 1, first)
    if (name === undefined || name.first === first) return name ?? { first, end }
    const before = tokens.keys[name.first - 1]
    return linking.has(before) || before === and ? { first, end } : name
  }
  if (isMark(tokens, end, ',') && isName(tokens, end + 1)) {
    let close = end + 1
    while (close < ceiling && (isName(tokens, close) || continuesName(tokens, close, end + 1))) close++
    if (isMark(tokens, close - 1, '.') && close - end > 2) close--
    if (close - end > 2 && !isWord(tokens, close)) return { first: end + 1, end: close }
  }
  for (let at = end - 1; at > first; at--) {
    if (tokens.classes[at] === TokenClass.clitic) break
    if (isName(tokens, at) && isMark(tokens, first, ',')) return nameEndingAt(tokens, at, first)
  }
  return { first, end }
}

/**
 * The noun phrase that begins at `from` as the subject of a clause, of which the verb is not known: a name, or a
 * determiner with the few words that can belong to it.
 */
export function subjectFrom(tokens: Tokens, from: number, ceiling: number): TokenRange | undefined {
  const flag = flags(tokens, from)
  if ((flag & (pronoun | quantifier)) !== 0 && (flag & determiner) === 0)
    return { first: from, end: from + 1 }
  if ((flag & determiner) === 0 && !isName(tokens, from)) return undefined
  let end = wordsOfSubject(tokens, from, ceiling)
  if (tokens.classes[end] === TokenClass.clitic) end = wordsOfSubject(tokens, end, ceiling)
  while (end > from && isMark(tokens, end - 1, '.') && !isJoined(tokens, end - 1)) end--
  return end > from + 1 || isName(tokens, from) ? narrowed(tokens, from, end, ceiling) : undefined
}

/** A name whole; after a determiner or a possessive, the words up to one that may be the verb. */
function wordsOfSubject(tokens: Tokens, from: number, ceiling: number): number {
  let end = from
  if (isName(tokens, from)) {
    while (end < ceiling && (isName(tokens, end) || continuesName(tokens, end, from))) end++
    while (end > from && !isName(tokens, end - 1)) end--
    return end
  }
  end = from + 1
  let small = 0
  while (end < ceiling && isWord(tokens, end) && (flags(tokens, end) & ~determiner) === 0 && small < 3) {
    if (!isCapital(tokens, end)) {
      if (small > 0 && verbEnding.test(tokens.prose.slice(tokens.starts[end], tokens.ends[end]))) break
      small++
    }
    end++
  }
  return end
}

const verbEnding = /(?:ed|s)$/
