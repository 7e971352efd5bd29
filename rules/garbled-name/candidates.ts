import type { Mention } from '../../src/analysis/entities.ts'
import { isLinkWord } from '../../src/analysis/fact-base/fold.ts'
import { isLocalWord } from '../../src/analysis/fact-base/load.ts'
import type { NameWord } from '../../src/analysis/fact-base/name-words.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { sentenceOf } from '../../src/analysis/locate.ts'
import { keyTest } from '../../src/analysis/word-flags.ts'
import { keyOf } from '../../src/parse/key.ts'
import { TokenClass } from '../../src/parse/tokens.ts'
import { type NearName, type NearNames, nearNames } from './near-names.ts'

/** Some words of the text that may be meant as one name, and the known names that they come near to. */
export interface Attempt {
  readonly firstToken: number
  readonly endToken: number
  /** Folded, without link words; of a turned one as the known name would have them. */
  readonly words: readonly string[]
  readonly near: readonly NearName[]
  /** Is the stretch one mention, or its end? */
  readonly whole: boolean
  /** The word of the same name before the first one, when what stands behind the name of a place is looked at alone. */
  readonly behind?: NameWord
  /** Has the body of the name been set before what it is for: Union of Europe as European Union? */
  readonly turned?: true
}

const longestName = 9
const farthestJoin = 3
const inWord = keyOf('in')
const comma = keyOf(',')

/**
 * The stretches to compare with the fact base that begin with a mention: it alone, and it with the mentions that only
 * link words part it from ("Carnegie Donation" "for" "International Peace"). The longest stretch first, then what stands
 * behind the name of a place, and the name with its parts turned round.
 * @param at index of the mention
 */
export function attemptsFrom(facts: Facts, at: number): readonly Attempt[] {
  const { mentions, entities } = facts.entities
  const { parts, entity, endToken } = mentions[at]!
  const attempts: Attempt[] = []
  const isUnknown = !entities[entity]!.known
  if (parts.length > 1 && isUnknown) {
    if (!add(attempts, parts, endToken, true)) addWithoutSeat(facts, at, attempts)
  }
  let joined: readonly NameWord[] = parts
  for (let last = at + 1; last < mentions.length && last - at < farthestJoin; last++) {
    const { parts: more, endToken: end } = mentions[last]!
    if (!areLinked(facts, mentions[last - 1]!, mentions[last]!)) break
    if (joined.length + more.length > longestName) break
    joined = [...joined, ...more]
    add(attempts, joined, end, false)
  }
  if (!isUnknown || entities[entity]!.kind === 'person') return attempts
  addLocal(attempts, joined, joined === parts)
  if (joined === parts && parts.length > 1) addTurned(facts, mentions[at]!, attempts)
  return attempts
}

/**
 * Adds the stretch of some words, as far as a token, when it may be meant for anything.
 * @returns does the fact base have anything with nearly the same words?
 */
function add(attempts: Attempt[], parts: readonly NameWord[], endToken: number, whole: boolean): boolean {
  const { near, any } = namesNear(parts)
  if (near.length > 0)
    attempts.unshift({ firstToken: parts[0]!.firstToken, endToken, words: wordsOf(parts), near, whole })
  return any
}

/** "Court of Human Freedoms in Larkin" without the place. */
function addWithoutSeat({ tokens, entities: { mentions } }: Facts, at: number, attempts: Attempt[]): void {
  const { firstToken, endToken, parts } = mentions[at]!
  for (let token = endToken - 1; token > firstToken; token--) {
    if (tokens.keys[token] !== inWord) continue
    if (parts[1]!.endToken <= token)
      add(
        attempts,
        parts.filter(part => part.endToken <= token),
        token,
        false,
      )
    return
  }
}

/** What each place has, behind the place's name: "Larkin" before "Fire and Rescue Service". */
function addLocal(attempts: Attempt[], parts: readonly NameWord[], whole: boolean): void {
  if (parts.length < 3 || !parts.some(({ key }, at) => at > 0 && isLocalWord(key))) return
  const { endToken } = parts.at(-1)!
  for (let first = 1; first + 1 < parts.length; first++) {
    const rest = parts.slice(first)
    const near = namesNear(rest).near.filter(({ candidate }) => candidate.entity.local !== undefined)
    if (near.length === 0) continue
    const behind = parts[first - 1]!
    attempts.push({ firstToken: rest[0]!.firstToken, endToken, words: wordsOf(rest), near, whole, behind })
  }
}

const turns = keyTest(['of', 'for'].map(keyOf))
const theWord = keyOf('the')

/** Bodies that are called in either way: Department of Justice, Justice Department. */
const eitherWay = keyTest(
  `museum university department ministry bureau office college school institute academy secretary committee church
   house city state bank court day battle treaty university kingdom republic duchy diocese bishop archdiocese county
   division section`
    .split(/\s+/)
    .map(keyOf),
)

/** "National Gallery of Portrait", "Union of Europe": what a body is for, set behind it with "of". */
function addTurned({ tokens }: Facts, { parts, endToken }: Mention, attempts: Attempt[]): void {
  let head = -1
  for (let at = 1; at < parts.length; at++) {
    const first = parts[at - 1]!.endToken
    const { firstToken } = parts[at]!
    if (first === firstToken) continue
    const isTurn =
      turns(tokens.keys[first]!) &&
      (first + 1 === firstToken || (first + 2 === firstToken && tokens.keys[first + 1] === theWord))
    if (!isTurn || head >= 0) return
    head = at - 1
  }
  if (head < 0 || eitherWay(parts[head]!.key)) return
  const turned = [...parts.slice(0, head), ...parts.slice(head + 1), parts[head]!]
  const near = namesNear(turned).near.filter(({ candidate }) => candidate.entity.local === undefined)
  if (near.length === 0) return
  const { firstToken } = parts[0]!
  attempts.push({ firstToken, endToken, words: wordsOf(turned), near, whole: true, turned: true })
}

function wordsOf(parts: readonly NameWord[]): string[] {
  return parts.map(({ folded }) => folded)
}

/*
 * Names come again within a piece and from piece to piece. What was found stands under two hashes of the words, the
 * last name in the place of another that falls on the same slot.
 */
const slots = 1 << 13
const firstHashes = new Int32Array(slots)
const secondHashes = new Int32Array(slots)
const metBefore: (NearNames | undefined)[] = new Array(slots).fill(undefined)

function namesNear(parts: readonly NameWord[]): NearNames {
  let one = 0
  let other = 0
  for (let at = 0; at < parts.length; at++) {
    const { key } = parts[at]!
    one = Math.imul(one ^ key, 0x9e3779b1)
    one ^= one >>> 15
    other = Math.imul(other + key, 0x85ebca6b)
    other ^= other >>> 13
  }
  const slot = (one ^ other) & (slots - 1)
  const met = metBefore[slot]
  if (met !== undefined && firstHashes[slot] === one && secondHashes[slot] === other) return met
  const found = nearNames(wordsOf(parts))
  firstHashes[slot] = one
  secondHashes[slot] = other
  metBefore[slot] = found
  return found
}

/** Do nothing but link words and a comma stand between the two, in one sentence? */
function areLinked({ tokens }: Facts, before: Mention, after: Mention): boolean {
  if (after.firstToken - before.endToken > 3) return false
  for (let token = before.endToken; token < after.firstToken; token++) {
    // "Advisory, Conciliation and Arbitration Service", "Information Commissioner's Office"
    if (tokens.classes[token] === TokenClass.clitic) continue
    if (!isLinkWord(tokens.keys[token]!) && tokens.keys[token] !== comma) return false
  }
  return after.firstToken < tokens.sentences[sentenceOf(tokens, before.firstToken) + 1]
}
