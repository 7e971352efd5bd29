import { TokenClass } from '../../../parse/tokens.ts'
import type { Facts } from '../../facts.ts'
import { functionWord } from '../../function-words.ts'
import { cachedStem } from '../../stems.ts'
import { wordTest } from '../../word-flags.ts'
import { type TimePoint, timePoints } from '../points.ts'

/** A time of the piece, with what the words beside it show. */
export interface Place {
  readonly point: TimePoint
  /** Does something begin then, by the words around it? */
  readonly isBeginning: boolean
  /** "Between 1970 and 1985": what is told of it may have lasted for a part of it. */
  readonly isBetween: boolean
  /** The other end of a range ("from 2015 to 2021", "began in May and ended in August"), which follows at once. */
  readonly until: TimePoint | undefined
}

const beginning =
  /\b(?:beg[aiu]n|started|opened|founded|launched|joined|set (?:up|out|off)|built|broke (?:out|ground)|jailed|imprisoned|arrived|married|elected|appointed|seized|arrested|hired|moved|born|formed|established|took|taking|sworn|became|came|bought|created|signed|first|completed|finished|put up|installed|introduced|laid|adopted|since|from|between|published|debut|made|named|closed|shut|stopped|last)\b/i
const joins = /^[^.;]{0,60}?\b(?:to|and|until|till|through|–|before)\b[^.;]{0,45}$/
const between = /\bbetween (?:the |early |late )?$/i
const [reachBefore, reachBehind] = [70, 50]

const known = new WeakMap<Facts, readonly Place[]>()

/** The times of the piece with what the words beside them show, in order. */
export function placesOf(facts: Facts): readonly Place[] {
  const before = known.get(facts)
  if (before) return before
  const points = timePoints(facts)
  const found = points.map((point, index) => placeOf(facts, point, points[index + 1]))
  known.set(facts, found)
  return found
}

function placeOf({ tokens }: Facts, point: TimePoint, next: TimePoint | undefined): Place {
  const { sentence, start, end } = point
  const at = start - sentence.start
  const around = sentence.text.slice(Math.max(0, at - reachBefore), end - sentence.start + reachBehind)
  const isRange =
    next?.sentence === sentence &&
    next.from > point.to &&
    next.isFloating === point.isFloating &&
    joins.test(tokens.prose.slice(end, next.start))
  return {
    point,
    isBeginning: beginning.test(around),
    isBetween: between.test(sentence.text.slice(0, at)),
    until: isRange ? next : undefined,
  }
}

/** What a sentence is about: the stems of its words, and the numbers of what it names or means by a pronoun. */
export interface SentenceMatter {
  readonly stems: ReadonlySet<number>
  readonly entities: ReadonlySet<number>
}

const matters = new WeakMap<Facts, Map<number, SentenceMatter>>()

/** What a sentence is about. */
export function matterOf(facts: Facts, number: number): SentenceMatter {
  const own = matters.get(facts) ?? new Map<number, SentenceMatter>()
  matters.set(facts, own)
  const before = own.get(number)
  if (before) return before
  const made = { stems: stemsOf(facts, number), entities: entitiesOf(facts, number) }
  own.set(number, made)
  return made
}

/** So long a word is at least that two sentences have in common. */
const shortest = 3
const ofTime = wordTest('year years month months week weeks day days decade decades said')

function stemsOf({ tokens }: Facts, number: number): Set<number> {
  const { prose, keys, starts, ends, classes, sentences } = tokens
  const found = new Set<number>()
  for (let token = sentences[number]!; token < sentences[number + 1]!; token++) {
    const [start, end, key] = [starts[token]!, ends[token]!, keys[token]!]
    if (classes[token] !== TokenClass.word || end - start < shortest) continue
    if (functionWord(key) === 0 && !ofTime(key)) found.add(cachedStem(prose, key, start, end))
  }
  return found
}

function entitiesOf({ tokens, entities, references }: Facts, number: number): Set<number> {
  const [first, end] = [tokens.sentences[number]!, tokens.sentences[number + 1]!]
  const found = new Set<number>()
  for (const list of [entities.mentions, references]) {
    for (let at = firstFrom(list, first); at < list.length && list[at]!.firstToken < end; at++)
      found.add(list[at]!.entity)
  }
  return found
}

function firstFrom(list: readonly { readonly firstToken: number }[], token: number): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (list[middle]!.firstToken < token) low = middle + 1
    else high = middle
  }
  return low
}

/** How many members two sets have in common. */
export function common(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let count = 0
  for (const one of a) if (b.has(one)) count++
  return count
}
