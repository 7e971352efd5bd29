import { keyOf } from '../../parse/key.ts'
import type { Mention } from '../entities.ts'
import type { Facts } from '../facts.ts'
import { blockOf } from '../locate.ts'
import { sentenceOf } from '../token-tests.ts'
import { wordTrigger } from '../triggers.ts'
import { wordTest } from '../word-flags.ts'
import { pointsOfSentence, type TimePoint } from './points.ts'
import { femaleRelative, maleRelative, relativeWord } from './relatives.ts'

/** The one person whose life a piece tells: an obituary, a profile. */
export interface MainLife {
  /** A number for the person, which no entity has. */
  readonly person: number
  /** The words of the first name in full: given name, others, surname. */
  readonly words: readonly string[]
  /** The pronoun of the person, where the piece has one far more often than the other. */
  readonly isPronoun: ((key: number) => boolean) | undefined
}

/** Families share a surname, so that entities may mix the people of one: the person of a life has a number of its own. */
export const mainPerson = -1_000_000
const lifeWords = wordTrigger('born died dies dead death')
const he = wordTrigger('he')
const she = wordTrigger('she')
const isHe = wordTest('he')
const isShe = wordTest('she')
const isAnyPronoun = wordTest('he she')
const forMan = wordTest('mr')
const forWoman = wordTest('mrs ms miss')
/** A name that is not told so often is nobody's whose life the piece tells. */
const leastMentions = 3
const dominance = 2

const known = new WeakMap<Facts, MainLife | null>()

/** Whose life a piece tells; undefined where it tells no birth or death, or names several people as often. */
export function mainLife(facts: Facts): MainLife | undefined {
  const before = known.get(facts)
  if (before !== undefined) return before ?? undefined
  const found = lifeWords(facts.tokens).length > 0 ? findMain(facts) : undefined
  known.set(facts, found ?? null)
  return found
}

function findMain(facts: Facts): MainLife | undefined {
  const { tokens, entities } = facts
  const mentions = entities.mentions.filter(({ entity }) => mayBePerson(facts, entity))
  const counts = new Map<string, number>()
  const inFull = new Map<string, readonly string[]>()
  for (const { words } of mentions) {
    const surname = words.at(-1)
    if (surname === undefined) continue
    counts.set(surname, (counts.get(surname) ?? 0) + 1)
    if (words.length > 1 && !inFull.has(surname)) inFull.set(surname, words)
  }
  const dead = whoDied(facts, mentions)
  let [words, most]: [readonly string[] | undefined, number] = [dead, 0]
  for (const [surname, count] of counts)
    if (!dead && count > most && inFull.has(surname)) [words, most] = [inFull.get(surname), count]
  if (!words || (!dead && most < leastMentions)) return undefined
  const [hes, shes] = [he(tokens).length, she(tokens).length]
  const isPronoun = hes > shes * dominance ? isHe : shes > hes * dominance ? isShe : undefined
  const life = { person: mainPerson, words, isPronoun }
  if (dead) return life
  const others = new Map<string, number>()
  let own = 0
  for (const mention of mentions) {
    const name = mention.words.join(' ')
    if (isNameOf(facts, life, mention)) own++
    else others.set(name, (others.get(name) ?? 0) + 1)
  }
  return own >= leastMentions && Math.max(0, ...others.values()) * dominance <= own ? life : undefined
}

/**
 * The dead of an obituary, by the first name in full: "Vera Lund, who has died aged 91", "Vera Lund, a chemist, died on
 * Monday." Nobody else in it is as much its person, however often relatives are named.
 */
function whoDied({ tokens, entities }: Facts, mentions: readonly Mention[]): readonly string[] | undefined {
  if (births(tokens).length === 0) return undefined
  for (const token of deathVerbs(tokens)) {
    const sentence = sentenceOf(tokens, token)
    if (sentence > opening) return undefined
    const before = tokens.keys[token - 1] ?? 0
    const isApposed = before === comma || (has(before) && tokens.keys[token - 2] === who)
    const first = tokens.sentences[sentence]!
    const name = mentions.find(({ firstToken, words }) => firstToken >= first && words.length > 1)
    if (!isApposed || !name || name.endToken > token || tokens.keys[name.endToken] !== comma) continue
    if (entities.entities[name.entity]?.kind !== 'person') continue
    return mentions.find(({ words }) => words.length > 1 && words.at(-1) === name.words.at(-1))?.words
  }
  return undefined
}

const births = wordTrigger('born')
const deathVerbs = wordTrigger('died dies')
const has = wordTest('has')
const who = keyOf('who')
const comma = keyOf(',')
/** An obituary tells the death in one of so many sentences. */
const opening = 5

function mayBePerson({ entities }: Facts, entity: number): boolean {
  const kind = entities.entities[entity]?.kind
  return kind === 'person' || kind === 'unknown'
}

/** "Whitcomb", "Eleanor Jane Hale" of Eleanor Hale Whitcomb: the surname alone, or the given name and another word. */
function isNameOf(facts: Facts, life: MainLife, { words, firstToken }: Mention): boolean {
  const [given = '', ...rest] = words
  const [mainGiven = '', ...mainRest] = life.words
  if (rest.length === 0) {
    const title = facts.tokens.keys[firstToken - 1] ?? 0
    if (given === mainRest.at(-1)) return !(life.isPronoun === isShe ? forMan(title) : forWoman(title))
    return given === mainGiven
  }
  return (
    (given.startsWith(mainGiven) || mainGiven.startsWith(given)) &&
    partsOf(rest).some(part => partsOf(mainRest).includes(part))
  )
}

/** "Lindqvist-Cole" is of two names. */
function partsOf(words: readonly string[]): string[] {
  return words.flatMap(word => word.split('-'))
}

/**
 * Is what stands at a token said of the person whose life is told? The names before it in its sentence are the person's, or
 * else the person's pronoun is there and the sentence before tells of nobody else.
 */
export function isOfMain(facts: Facts, life: MainLife, token: number): boolean {
  const { tokens, entities } = facts
  const sentence = sentenceOf(tokens, token)
  const first = tokens.sentences[sentence]!
  let [isNamed, isMeant] = [false, false]
  for (let at = first; at < token; at++) {
    const key = tokens.keys[at]!
    if (relativeWord(key)) return false
    const mention = entities.mentionAt(at)
    if (mention && isNameOf(facts, life, mention)) isNamed = true
    else if (mention && entities.entities[mention.entity]?.kind === 'person') return false
    if (isAnyPronoun(key)) {
      if (!life.isPronoun?.(key)) return false
      isMeant = true
    }
  }
  if (isNamed) return true
  const behind = isMeant ? 'meant' : meantBehind(facts, life, token)
  if (behind === 'named') return true
  return behind === 'meant' && life.isPronoun !== undefined && !isOfAnother(facts, life, sentence - 1)
}

const reach = 8

/** "In 2003, at 42, she", "Born in 1938, Marr": name or pronoun stand right behind. */
function meantBehind(facts: Facts, life: MainLife, token: number): 'named' | 'meant' | undefined {
  const { tokens, entities } = facts
  const end = Math.min(token + reach, tokens.sentences[sentenceOf(tokens, token) + 1]!)
  for (let at = token; at < end; at++) {
    if (life.isPronoun?.(tokens.keys[at]!)) return 'meant'
    const mention = entities.mentionAt(at)
    if (mention && entities.entities[mention.entity]?.kind === 'person')
      return isNameOf(facts, life, mention) ? 'named' : undefined
  }
  return undefined
}

/** Does the sentence before another one in its block open with somebody else, and not tell of the person at all? */
function isOfAnother(facts: Facts, life: MainLife, sentence: number): boolean {
  const { tokens, entities, blocks } = facts
  if (sentence < 0) return false
  // A paragraph that begins with "she" comes back to the one whose life is told.
  const next = tokens.sentences[sentence + 1]!
  if (blockOf(blocks, next) !== blockOf(blocks, tokens.sentences[sentence]!)) return false
  // "Her brother Ronald kept goats. She": nobody takes her for him.
  const isUnlike = life.isPronoun === isShe ? maleRelative : femaleRelative
  let isOther = false
  for (let at = tokens.sentences[sentence]!; at < tokens.sentences[sentence + 1]!; at++) {
    if (!isOther && isUnlike(tokens.keys[at]!)) return false
    const mention = entities.mentionAt(at)
    if (life.isPronoun!(tokens.keys[at]!) && !isOther) return false
    // "The president nominated her to be ambassador. She was 59": of two the pronoun means the one who was meant already.
    if (isOther && isObject(tokens, at, life)) return false
    if (mention && isNameOf(facts, life, mention)) return false
    if (mention && entities.entities[mention.entity]?.kind === 'person') isOther = true
    if (relativeWord(tokens.keys[at]!)) isOther = true
  }
  return isOther
}

/** "Her" or "him" as the object of a verb: no noun follows that it could be the owner of. */
function isObject(tokens: Facts['tokens'], at: number, { isPronoun }: MainLife): boolean {
  const key = tokens.keys[at]!
  if (isPronoun === isHe) return him(key)
  return isPronoun === isShe && her(key) && afterObject(tokens.keys[at + 1] ?? 0)
}

const him = wordTest('him')
const her = wordTest('her')
const afterObject = wordTest('to as in for at on with , . and a an the into from that')

const deaths = wordTrigger('died')
/** So far behind the verb the day of a death may stand, in UTF-16 units. */
const farthest = 60
const anotherClause = /\b(?:who|whose|which|when|after|before)\b|;/

/** When the person died, where the piece tells it with its year, and everywhere alike. */
export function deathOf(facts: Facts, life: MainLife): TimePoint | undefined {
  const { tokens } = facts
  let found: TimePoint | undefined
  for (const token of deaths(tokens)) {
    const end = tokens.ends[token]!
    const point = pointsOfSentence(facts, sentenceOf(tokens, token)).find(({ start }) => start > end)
    if (!point || point.isFloating || point.start - end > farthest) continue
    if (anotherClause.test(tokens.prose.slice(end, point.start)) || !isOfMain(facts, life, token)) continue
    if (found && (found.to < point.from || point.to < found.from)) return undefined
    if (!found || point.to - point.from < found.to - found.from) found = point
  }
  return found
}
