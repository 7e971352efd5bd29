import { cased } from '../../src/analysis/cased.ts'
import type { PartsOfSpeech } from '../../src/analysis/parts-of-speech.ts'
import { isFiniteTag, Tag } from '../../src/analysis/parts-of-speech.ts'
import { isPersonNoun } from '../../src/analysis/person-nouns.ts'
import { isPartOfCompound, textOf } from '../../src/analysis/spaced-words.ts'
import { wordTrigger } from '../../src/analysis/triggers.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { isClauseEnd, isLowerCase, isNoun } from '../../src/analysis/word-kinds.ts'
import { keyOf } from '../../src/parse/key.ts'
import { Shape, TokenClass, type Tokens } from '../../src/parse/tokens.ts'
import type { Finding } from '../../src/rule/rule.ts'
import { predicates } from './grammar-words.ts'

const contracted = wordTrigger('it they you who')
const owners = wordTrigger('its whose there')
const s = keyOf("'s")
const re = keyOf("'re")
const it = keyOf('it')
const who = keyOf('who')
const they = keyOf('they')
const whose = keyOf('whose')
const its = keyOf('its')
const isSaying = wordTest('said says say added adds asked told')
const isSubject = wordTest('he she it they we i you the')
const isBeing = wordTest('is are was were has have had been')
const isComing = wordTest('followed came remained began existed appeared stood arose')
const isArticle = wordTest('a an the')
const farthest = 3

/** Contractions where an owner is meant, at the head of a clause: "It's officers visited", "They're report ran", and owners without a thing: "its often snowing", "whose been ill". */
export function* findContractions(tokens: Tokens, partsOfSpeech: PartsOfSpeech): Iterable<Finding> {
  for (const token of contracted(tokens)) {
    const clitic = tokens.keys[token + 1]
    if ((clitic !== s && clitic !== re) || tokens.shapes[token]! > Shape.capitalised) continue
    if (tokens.classes[token + 1] !== TokenClass.clitic) continue
    const meant = ownerFor(tokens, partsOfSpeech, token)
    if (meant !== undefined) yield confused(tokens, token, token + 1, meant)
  }
  for (const token of owners(tokens)) {
    if (tokens.shapes[token]! > Shape.capitalised || isPartOfCompound(tokens, token)) continue
    const meant = contractionFor(tokens, partsOfSpeech, token)
    if (meant !== undefined) yield confused(tokens, token, token, meant)
  }
}

function confused(tokens: Tokens, first: number, last: number, meant: string): Finding {
  return {
    start: tokens.starts[first]!,
    end: tokens.ends[last]!,
    messageId: 'confused',
    replacements: [cased(meant, textOf(tokens, first))],
  }
}

function ownerFor(tokens: Tokens, partsOfSpeech: PartsOfSpeech, token: number): string | undefined {
  const key = tokens.keys[token]!
  const next = token + 2
  if (key === they && (isBeing(tokens.keys[next] ?? 0) || isFollowing(tokens, next))) return 'there'
  const noun = nounOf(tokens, partsOfSpeech, next)
  if (noun === undefined) return undefined
  const behind = noun + 1
  if (key === who)
    return isOfSomebody(tokens, partsOfSpeech, noun) || isAskedFor(tokens, token, noun) ? 'whose' : undefined
  if (!opensClause(tokens, token) || !isLowerCase(tokens, behind)) return undefined
  if (predicates.has(tokens.keys[noun]!) || isSaying(tokens.keys[behind]!)) return undefined
  if (!isFiniteTag(partsOfSpeech.tagOf(behind))) return undefined
  return key === it ? 'its' : key === they ? 'their' : 'your'
}

/** "They're followed a job". */
function isFollowing(tokens: Tokens, token: number): boolean {
  return isComing(tokens.keys[token] ?? 0) && isArticle(tokens.keys[token + 1] ?? 0)
}

/** The noun that a bare phrase comes to: "officers", "chief engineer". */
function nounOf(tokens: Tokens, partsOfSpeech: PartsOfSpeech, from: number): number | undefined {
  for (let at = from; at < Math.min(tokens.count, from + farthest); at++) {
    if (!isLowerCase(tokens, at) || isPartOfCompound(tokens, at)) return undefined
    const tag = partsOfSpeech.tagOf(at)
    if (tag === Tag.adjective) continue
    if (tag !== Tag.nounSingular && tag !== Tag.nounPlural) return undefined
    const next = partsOfSpeech.tagOf(Math.min(tokens.count - 1, at + 1))
    if (next !== Tag.nounSingular && next !== Tag.nounPlural) return isNoun(tokens, at) ? at : undefined
  }
  return undefined
}

/** "who's fault it was", "who's idea the march was". */
function isOfSomebody(tokens: Tokens, partsOfSpeech: PartsOfSpeech, noun: number): boolean {
  if (isPersonNoun(tokens.keys[noun]!) || partsOfSpeech.tagOf(noun) !== Tag.nounSingular) return false
  if (!isSubject(tokens.keys[noun + 1] ?? 0)) return false
  for (let at = noun + 2; at < Math.min(tokens.count, noun + 5) && !isClauseEnd(tokens, at); at++)
    if (isFiniteTag(partsOfSpeech.tagOf(at))) return true
  return false
}

/** "Who's book is this?", "Who's idea was it?" */
function isAskedFor(tokens: Tokens, token: number, noun: number): boolean {
  if (tokens.shapes[token] !== Shape.capitalised || isPersonNoun(tokens.keys[noun]!)) return false
  return isAsking(tokens.keys[noun + 1] ?? 0) && isAskedOf(tokens.keys[noun + 2] ?? 0)
}

const isAsking = wordTest('is was are were did does')
const isAskedOf = wordTest('it this that these those he she they you we')

function opensClause(tokens: Tokens, token: number): boolean {
  if (token === 0) return true
  if (tokens.classes[token - 1] === TokenClass.punctuation) return true
  return isJoint(tokens.keys[token - 1]!) || tokens.shapes[token] === Shape.capitalised
}

const isJoint = wordTest('and but because if when while where although though that')
const isBeforeClause = wordTest(
  'if when because since that unless while although though think thinks thought know knows says said say believe hope sure where wherever now',
)
const isOften = wordTest('often always never usually probably hardly certainly definitely already')
const time = keyOf('time')
const to = keyOf('to')
const isGoing = wordTest('going coming getting doing looking running')
const isBehindGoing = wordTest('to home back for in the on out')
const isCharged = wordTest('charge trouble power hospital')
const isIn = wordTest('in')
const isFor = wordTest('for to')
const isResponsible = wordTest('responsible to')
const isBlame = wordTest('blame')

function contractionFor(tokens: Tokens, partsOfSpeech: PartsOfSpeech, token: number): string | undefined {
  const key = tokens.keys[token]!
  const next = token + 1
  if (!isLowerCase(tokens, next)) return undefined
  if (key === whose) return isWho(tokens, next) ? "who's" : undefined
  const before = token > 0 ? tokens.keys[token - 1]! : 0
  const opens = isBeforeClause(before) || (token > 0 && isClauseEnd(tokens, token - 1))
  if (key === its) return opens && isIts(tokens, partsOfSpeech, next) ? "it's" : undefined
  return isBeforeClause(before) && isAfraid(tokens, partsOfSpeech, next) ? "they're" : undefined
}

function isWho(tokens: Tokens, next: number): boolean {
  const key = tokens.keys[next]!
  const after = tokens.keys[next + 1] ?? 0
  if (isBeenOrArticle(key)) return true
  if (isGoing(key)) return isBehindGoing(after)
  if (isIn(key)) return isCharged(after)
  return isResponsible(key) && (isFor(after) || isBlame(after))
}

const isBeenOrArticle = wordTest('been a an the')

/** "its often snowing", "its time to move on", "its raining". */
function isIts(tokens: Tokens, partsOfSpeech: PartsOfSpeech, next: number): boolean {
  const key = tokens.keys[next]!
  if (key === time) return tokens.keys[next + 1] === to && partsOfSpeech.tagOf(next + 2) === Tag.verbBase
  const verb = isOften(key) ? next + 1 : next
  if (!isLowerCase(tokens, verb) || !isClauseEnd(tokens, verb + 1)) return false
  const tag = partsOfSpeech.tagOf(verb)
  if (verb > next) return tag === Tag.verbIng || tag === Tag.adjective
  return isWeather(tokens.keys[verb]!)
}

const isWeather = wordTest(
  'raining snowing freezing happening wonderful awful terrible ridiculous disgraceful unfair unacceptable',
)

/** "says there afraid to speak". */
function isAfraid(tokens: Tokens, partsOfSpeech: PartsOfSpeech, next: number): boolean {
  return (
    partsOfSpeech.tagOf(next) === Tag.adjective &&
    isFearful(tokens.keys[next]!) &&
    tokens.keys[next + 1] === to
  )
}

const isFearful = wordTest(
  'afraid ready happy willing unwilling able unable likely unlikely keen reluctant going free',
)
