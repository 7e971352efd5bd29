import { keyOf } from '../../parse/key.ts'
import { TokenClass, type Tokens } from '../../parse/tokens.ts'
import { FunctionWord, functionWord } from '../function-words.ts'
import type { QuotationKind } from '../quotations.ts'
import type { ReportingCue } from '../reporting-cues.ts'
import type { TokenRange } from '../source-phrases.ts'
import { isCapital, isJoined, isMark, isWord } from '../token-tests.ts'
import { flagLookup } from '../word-flags.ts'

const Role = {
  /** A kind of work: "Hamlet" after "the play" is its title. */
  work: 1,
  /** Introduces a title outright. */
  titling: 2,
  /** Introduces a name or a word: called, dubbed. */
  naming: 4,
  /** A word for words: "the term". */
  wording: 8,
  /** What follows a word explained. */
  meaning: 16,
  /** Speaks for a text: "the sign reads". */
} as const

const role = flagLookup([
  [
    Role.work,
    `song songs single singles album albums track tracks hymn anthem aria opera operas musical musicals symphony ballet
     ballets film films movie movies picture documentary documentaries sequel comedy comedies drama dramas thriller
     western novel novels book books memoir memoirs biography autobiography poem poems poetry essay essays story stories
     play plays tragedy revue show shows series serial sitcom episode episodes  podcast broadcast
     painting paintings sculpture exhibition exhibit article articles editorial magazine newspaper
     blog game games videogame video videos trilogy saga tale ballad tune tunes hit hits  overture waltz
     sonata suite concerto production productions performance starring stars soundtrack score remake adaptation
     lecture speech sermon thesis chapter pamphlet manifesto bestseller best-seller title edition cartoon strip
     duet chorus aria arias melody melodies oldies sang sings singing sung directed wrote author`,
  ],
  [Role.titling, 'titled entitled headlined captioned'],
  [
    Role.naming,
    'called named dubbed nicknamed termed labelled labeled codenamed christened renamed styled pronounced',
  ],
  [
    Role.wording,
    'term terms word phrase expression name nickname moniker slogan motto label acronym prefix suffix hashtag adjective noun verb letter tag handle title password category theme labels',
  ],
  [Role.meaning, 'means meant meaning refers referred'],
])

const asKey = keyOf('as')
const by = keyOf('by')
const so = keyOf('so')
const not = keyOf('not')
const inKey = keyOf('in')
const known = new Set(
  ['known', 'referred', 'billed', 'listed', 'abbreviated', 'styled', 'marketed', 'branded'].map(keyOf),
)

/** A quotation as far as its kind depends on it. */
export interface KindEvidence {
  /** Tokens of what stands between the marks. */
  readonly inner: TokenRange
  /** The token of the opening mark, and the first after the closing one. */
  readonly opener: number
  readonly after: number
  readonly before: ReportingCue | undefined
  readonly following: ReportingCue | undefined
  /** The kind of the title or term before it, when only a comma or a conjunction stands between. */
  readonly listed: 'title' | 'term' | undefined
  /** Does the quotation begin its sentence? */
  readonly opensSentence: boolean
}

/** Tell speech from scare quotes, titles and terms, by what stands in and around the marks. */
export function kindOf(tokens: Tokens, evidence: KindEvidence): QuotationKind {
  const { inner, opener, before, following } = evidence
  const words = countWords(tokens, inner)
  const titled = isTitleCase(tokens, inner)
  if (titled && evidence.listed !== undefined) return evidence.listed
  const introduced = introducedKind(tokens, evidence, words, titled)
  if (introduced !== undefined) return introduced
  const addressed = following !== undefined || (before?.adjacent ?? false)
  if (titled && besideWork(tokens, opener, evidence.after) && !(addressed && words > 6)) {
    if (!endsOutcry(tokens, inner) || !addressed) return 'title'
  }
  if (
    titled &&
    words >= 2 &&
    following === undefined &&
    !isLeadIn(tokens, opener) &&
    !endsOutcry(tokens, inner)
  )
    return 'title'
  if (addressed) return 'speech'
  if (titled && isPossessed(tokens, opener)) return 'title'
  if (titled && words >= 2 && words <= 12 && !evidence.opensSentence) return 'title'
  if (words >= 4) return 'speech'
  if (before !== undefined || isShortSentence(tokens, evidence, words, titled)) return 'speech'
  if (titled) return tokens.keys[opener - 1] === inKey || words >= 2 ? 'title' : 'term'
  return words === 0 ? 'term' : 'scare'
}

/** “We ain’t done.” where a sentence may stand: at the head of one, or behind a colon. */
function isShortSentence(
  tokens: Tokens,
  { inner, opener, after, opensSentence }: KindEvidence,
  words: number,
  titled: boolean,
): boolean {
  if (!isCapital(tokens, inner.first)) return false
  if (endsSentence(tokens, inner)) return opensSentence || isMark(tokens, opener - 1, ':')
  return opensSentence && !titled && words > 1 && isMark(tokens, after, '.')
}

/** What the words directly before or after the marks say outright. */
function introducedKind(
  tokens: Tokens,
  { inner, opener, after, following }: KindEvidence,
  words: number,
  titled: boolean,
): QuotationKind | undefined {
  const last = isMark(tokens, opener - 1, ',') || isMark(tokens, opener - 1, ':') ? opener - 2 : opener - 1
  const before = last === opener - 1 && isWord(tokens, last) ? role(tokens.keys[last]) : 0
  if ((before & Role.titling) !== 0) return 'title'
  if ((before & Role.naming) !== 0) {
    if (isMark(tokens, last - 1, '-') && tokens.keys[last - 2] === so) return 'term'
    if (tokens.keys[after] === by || endsOutcry(tokens, inner)) return 'speech'
    return titled && workNear(tokens, last - 1, 6) ? 'title' : 'term'
  }
  if (tokens.keys[last] === asKey && last === opener - 1 && namedAs(tokens, last)) return 'term'
  if (
    (before & Role.wording) !== 0 &&
    words <= 6 &&
    (following === undefined || !endsQuoted(tokens, inner))
  ) {
    return titled && (before & Role.work) !== 0 ? 'title' : 'term'
  }
  if (words <= 4 && isWord(tokens, after) && (role(tokens.keys[after]) & Role.meaning) !== 0) return 'term'
  if (words <= 2 && tokens.keys[last] === not && last === opener - 1 && titled) return 'term'
  return undefined
}

/** "known as", "referred to as". */
function namedAs(tokens: Tokens, as: number): boolean {
  return known.has(tokens.keys[as - 1]) || known.has(tokens.keys[as - 2])
}

function countWords(tokens: Tokens, range: TokenRange): number {
  let words = 0
  for (let at = range.first; at < range.end && words < 40; at++) {
    const tokenClass = tokens.classes[at]
    if (tokenClass === TokenClass.number || isWord(tokens, at)) words++
    else if (isMark(tokens, at, '-') && isJoined(tokens, at)) words--
  }
  return words
}

const smallInTitles = FunctionWord.determiner | FunctionWord.preposition | FunctionWord.coordinator

/** Every word but the small ones begins with a capital, and the first one does. */
function isTitleCase(tokens: Tokens, range: TokenRange): boolean {
  if (!isCapital(tokens, range.first)) return false
  if (range.end - range.first > 24) return false
  let capitals = 0
  for (let at = range.first; at < range.end; at++) {
    if (!isWord(tokens, at)) {
      if (endsSentenceAt(tokens, at) && at < range.end - 1 && isWord(tokens, at + 1)) return false
      continue
    }
    if (isCapital(tokens, at)) capitals++
    else if (
      (functionWord(tokens.keys[at]) & smallInTitles) === 0 &&
      !(isMark(tokens, at - 1, '-') && isJoined(tokens, at))
    )
      return false
  }
  const pronounAlone =
    range.end - range.first <= 2 && (functionWord(tokens.keys[range.first]) & FunctionWord.pronoun) !== 0
  return capitals > 0 && !pronounAlone && !onlyFirstCapital(tokens, range, capitals)
}

/** "I am what I am": capitals of no weight beside many small words. */
function onlyFirstCapital(tokens: Tokens, range: TokenRange, capitals: number): boolean {
  return capitals * 3 < countWords(tokens, range)
}

function besideWork(tokens: Tokens, opener: number, after: number): boolean {
  return workNear(tokens, opener - 1, 4) || isWork(tokens, after) || isWork(tokens, after + 1)
}

function workNear(tokens: Tokens, from: number, reach: number): boolean {
  for (let at = from; at >= 0 && at > from - reach; at--) {
    if (isWork(tokens, at)) return true
    if (endsSentenceAt(tokens, at)) return false
  }
  return false
}

function isWork(tokens: Tokens, token: number): boolean {
  return isWord(tokens, token) && (role(tokens.keys[token]) & Role.work) !== 0
}

/** Shakespeare's "Hamlet". */
function isPossessed(tokens: Tokens, opener: number): boolean {
  return opener > 1 && tokens.classes[opener - 1] === TokenClass.clitic && isCapital(tokens, opener - 2)
}

/** A comma or a colon before the mark, as before speech. */
function isLeadIn(tokens: Tokens, opener: number): boolean {
  return isMark(tokens, opener - 1, ',') || isMark(tokens, opener - 1, ':')
}

function endsSentenceAt(tokens: Tokens, token: number): boolean {
  return isMark(tokens, token, '.') || isMark(tokens, token, '?') || isMark(tokens, token, '!')
}

function endsSentence(tokens: Tokens, range: TokenRange): boolean {
  return range.end > range.first && endsSentenceAt(tokens, range.end - 1)
}

function endsOutcry(tokens: Tokens, range: TokenRange): boolean {
  return range.end > range.first && (isMark(tokens, range.end - 1, '!') || isMark(tokens, range.end - 1, '?'))
}

function endsQuoted(tokens: Tokens, range: TokenRange): boolean {
  return endsSentence(tokens, range) || isMark(tokens, range.end - 1, ',')
}
