import type { Mention } from '../../src/analysis/entities.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { isTitle } from '../../src/analysis/people/kin.ts'
import { isMark, isWord } from '../../src/analysis/token-tests.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { Shape, TokenClass } from '../../src/parse/tokens.ts'
import type { Span } from '../../src/span.ts'
import { type Post, postIn, postOfDeed } from './post-words.ts'
import { isElsewhere, isShifted } from './roles.ts'

/** A post of a body that the piece gives to somebody. */
export interface Held extends Span {
  readonly person: number
  readonly post: Post
}

/** Two posts of one body that are given to one person. */
export interface TwoPosts {
  readonly person: number
  readonly here: Span
  readonly there: Span
  /** How the later one is named. */
  readonly value: string
}

const isDefinite = wordTest('the its their our his her')
const isArticle = wordTest('a an')
const isAnd = wordTest('and or')
const isAs = wordTest('as')
const isOf = wordTest('of')
const isWho = wordTest('who')
const isHas = wordTest('has')
const isBeen = wordTest('been')
const isIs = wordTest('is')
/** How many words a post may have before its name or behind it. */
const longestPost = 7
/** And how many all that is said behind a name between two commas. */
const longestApposition = 12

/**
 * Posts of which a person has one in a body: "the finance director" and "the chairwoman". Whoever is told to have two
 * at once ("chairman and chief executive") has them.
 */
export function* twoPosts(facts: Facts, mentions: readonly Mention[]): Iterable<TwoPosts> {
  const byPerson = new Map<number, Held[]>()
  for (const held of heldPosts(facts, mentions)) {
    const own = byPerson.get(held.person)
    if (own) own.push(held)
    else byPerson.set(held.person, [held])
  }
  for (const [person, [first, ...others]] of byPerson) {
    if (!first || first.post.isJoined || others.some(({ post }) => post.isJoined)) continue
    const here = others.find(({ post }) => exclude(first.post, post))
    if (here) yield { person, here, there: first, value: nameOf(facts, here) }
  }
}

/** The posts that stand beside the names of people, in the order of the text. */
export function heldPosts(facts: Facts, mentions: readonly Mention[]): readonly Held[] {
  return mentions.flatMap(mention => postBeside(facts, mention) ?? [])
}

function nameOf({ tokens }: Facts, { post, start, end }: Held): string {
  const words = tokens.prose.slice(start, end)
  if (post.isDeed !== true) return words
  if (post.rank === 'chair') return 'chair of the board'
  return words.startsWith('is ') ? words.slice('is '.length) : `the one who ${words}`
}

/** What is a trade as well, unless it is told of which body. */
const trades: ReadonlySet<string> = new Set([
  'lawyer',
  'accountant',
  'archivist',
  'caretaker',
  'receptionist',
  'economist',
])
/** Whom a body may call its director as well. */
const directors: ReadonlySet<string> = new Set(['chief', 'chair', 'head', 'president', 'general'])

/** Of one sort of body, and no two names for one post. */
function exclude(one: Post, other: Post): boolean {
  if (one.sort !== other.sort || isTrade(one) || isTrade(other)) return false
  if (isAlsoDirector(one, other) || isAlsoDirector(other, one)) return false
  if (one.body !== undefined && other.body !== undefined && one.body !== other.body) return false
  if (one.rank !== other.rank) return true
  return one.domain !== undefined && other.domain !== undefined && one.domain !== other.domain
}

function isTrade({ rank, isOwned }: Post): boolean {
  return trades.has(rank) && !isOwned
}

function isAlsoDirector(one: Post, other: Post): boolean {
  return one.rank === 'director' && directors.has(other.rank)
}

function postBeside(facts: Facts, { entity, firstToken, endToken }: Mention): Held | undefined {
  const { tokens } = facts
  const found = behindName(facts, endToken) ?? beforeName(facts, firstToken, endToken)
  if (!found || facts.voices.isQuoted(found) || isShifted(tokens, endToken - 1)) return undefined
  return { person: entity, ...found }
}

interface Found extends Span {
  readonly post: Post
}

/** "Lund, the finance director,", "Lund, the firm's head of sales,", "Lund, president of the club,", "Lund, who chairs the board". */
function behindName({ tokens }: Facts, endToken: number): Found | undefined {
  const isComma = isMark(tokens, endToken, ',')
  if (!isComma && !isIs(tokens.keys[endToken] ?? 0)) return undefined
  let first = endToken + 1
  if (isComma && isWho(tokens.keys[first] ?? 0)) {
    const verb = tokens.keys[first + 1] ?? 0
    const deed = postOfDeed(tokens, first + 1)
    if (deed || (!isIs(verb) && !isHas(verb))) return found(tokens, deed)
    if (isHas(verb) && !isBeen(tokens.keys[first + 2] ?? 0)) return undefined
    first += isHas(verb) ? 3 : 2
  }
  if (isComma && isAs(tokens.keys[first] ?? 0)) first++
  if (isArticle(tokens.keys[first] ?? 0)) {
    const joined = joinedBehind(tokens, first)
    if (joined === undefined) return undefined
    first = joined
  }
  if (isDefinite(tokens.keys[first] ?? 0)) first++
  return found(tokens, postIn(tokens, first, first + longestPost))
}

/** "Lund, a niece of the founder and the firm's president": where the second of two things begins that she is. */
function joinedBehind(tokens: Facts['tokens'], first: number): number | undefined {
  for (let at = first + 1; at < first + longestApposition && !isMark(tokens, at, ','); at++)
    if (isAnd(tokens.keys[at]!) && isDefinite(tokens.keys[at + 1] ?? 0)) return at + 1
  return undefined
}

/** "The club's secretary, Lund,", "Foreign Minister Lund", "the finance director Lund". */
function beforeName({ tokens }: Facts, firstToken: number, endToken: number): Found | undefined {
  const start = isTitle(tokens.keys[firstToken - 1] ?? 0) ? firstToken - 1 : firstToken
  const isSetOff = isMark(tokens, start - 1, ',')
  const end = isSetOff ? start - 1 : start
  // "The chairman, Lund and Berg"
  if (isSetOff && (!closes(tokens, endToken) || isAnd(tokens.keys[endToken + 1] ?? 0))) return undefined
  let first = end
  while (first > 0 && end - first < longestPost) {
    const key = tokens.keys[first - 1]!
    // "The group's finance director, Lund,"
    if (tokens.classes[first - 1] === TokenClass.clitic)
      return found(tokens, postIn(tokens, first - 2, end, !isSetOff))
    if (!isWord(tokens, first - 1)) break
    if (isElsewhere(key) || isArticle(key)) return undefined
    // "The president of the boosters, Lund,"
    if (isDefinite(key) && isSetOff && isOf(tokens.keys[first - 2] ?? 0)) {
      first -= 2
      continue
    }
    // "Ann Lee, the secretary, Paul Moss, the treasurer, and": said of the one before.
    const isOfBefore =
      isSetOff && isMark(tokens, first - 2, ',') && tokens.shapes[first - 3]! >= Shape.capitalised
    if (isOfBefore) return undefined
    if (isDefinite(key)) return found(tokens, postIn(tokens, first, end, !isSetOff))
    first--
  }
  return isSetOff ? undefined : found(tokens, postIn(tokens, first, end, true))
}

function closes(tokens: Facts['tokens'], endToken: number): boolean {
  return isMark(tokens, endToken, ',') || isMark(tokens, endToken, '.')
}

function found({ starts, ends }: Facts['tokens'], post: Post | undefined): Found | undefined {
  return post && { post, start: starts[post.firstToken]!, end: ends[post.endToken - 1]! }
}
