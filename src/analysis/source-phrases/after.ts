import { keyOf } from '../../parse/key.ts'
import { TokenClass, type Tokens } from '../../parse/tokens.ts'
import { FunctionWord } from '../function-words.ts'
import { reportingWord } from '../reporting-verbs.ts'
import { isCapital, isJoined, isMark, isWord } from '../token-tests.ts'
import {
  continuesName,
  flags,
  isName,
  isShort,
  nameEndingAt,
  phraseLength,
  type TokenRange,
} from './names.ts'
import { linking } from './noun-phrases.ts'

const to = keyOf('to')
const and = keyOf('and')
const that = keyOf('that')
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
  // "according to the 'X' theory": a determiner without its noun names nobody.
  if (end === at + 1 && (flag & determiner) !== 0 && (flag & (pronoun | quantifier)) === 0) return undefined
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
    } else if (isMark(tokens, at, '&') && isCapital(tokens, at - 1) && isCapital(tokens, at + 1)) {
      at++
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
    if (reportingWord(tokens.keys[end])?.form === 'past') break
    if (!isCapital(tokens, end)) {
      if (small > 0 && verbEnding.test(tokens.prose.slice(tokens.starts[end], tokens.ends[end]))) break
      small++
    }
    end++
  }
  return end
}

const verbEnding = /(?:ed|s)$/
