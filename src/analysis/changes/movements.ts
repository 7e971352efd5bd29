import { keyOf } from '../../parse/key.ts'
import { Shape, TokenClass, type Tokens } from '../../parse/tokens.ts'
import type { Movement } from '../changes.ts'
import type { Facts } from '../facts.ts'
import { FunctionWord, functionWord } from '../function-words.ts'
import { type PartsOfSpeech, Tag } from '../parts-of-speech.ts'
import { subjectBefore } from '../subjects.ts'
import { isJoined, isMark, sentenceOf } from '../token-tests.ts'
import { keyTrigger } from '../triggers.ts'
import { wordTest } from '../word-flags.ts'
import { topicKey } from './stems.ts'
import { changeKeys, changeWord, type Form } from './words.ts'

const placesOf = keyTrigger(changeKeys)

const definite = wordTest('the this that these those its their his her our such')
const article = wordTest('a an')
const inside = wordTest('in of among for at to across')
const places = wordTest('in at among for on within')
const such = keyOf('such')
const become = wordTest('is are was were been become became becomes got getting grown grew gets turned')
const and = keyOf('and')
const onOrIn = wordTest('on in')
const helping = wordTest('is are was were be been being has have had keeps kept keep not also still')
const elsewhere = wordTest(
  'expected planned possible future further next last earlier previous proposed any potential feared predicted forecast projected likely hoped would-be eventual temporary subsequent initial no little another',
)
const open = wordTest('would could might may should if unless will whether until')
const pointing = wordTest('this last next every each')
const fall = keyOf('fall')
/** How far before a noun its article may stand, and how far behind it what moves. */
const before = 3
const behind = 7

/** Every word of the draft that says that something moves, in order. */
export function findMovements({
  tokens,
  partsOfSpeech,
}: Pick<Facts, 'tokens' | 'partsOfSpeech'>): Movement[] {
  return placesOf(tokens).flatMap(token => movementAt(tokens, partsOfSpeech, token) ?? [])
}

function movementAt(tokens: Tokens, tags: PartsOfSpeech, token: number): Movement | undefined {
  const word = changeWord(tokens.keys[token]!)
  if (!word || tokens.shapes[token] === Shape.upper) return undefined
  const sentence = sentenceOf(tokens, token)
  const start = tokens.sentences[sentence]!
  const end = tokens.sentences[sentence + 1]!
  const article = articleBefore(tokens, tags, token, start)
  const form = formAt(tokens, tags, token, word.forms, article)
  if (form === undefined) return undefined
  const made = (isDefinite: boolean, things: readonly number[], described = true): Movement => ({
    direction: word.direction,
    form,
    firstToken: token,
    endToken: token + 1,
    start: tokens.starts[token]!,
    end: tokens.ends[token]!,
    sentence,
    isDefinite,
    isElsewhere: isElsewhere(tokens, article ?? Math.max(start, token - 2), token, end),
    stems: things.map(thing => topicKey(tokens, thing)!),
    things,
    isDescribed: described,
  })
  const known = article !== undefined && isKnown(tokens, article)
  if (form === 'noun') {
    // "A party on the rise", "numbers in decline"
    const at = article === token - 1 ? article - 1 : token - 1
    if (onOrIn(tokens.keys[at] ?? 0) && !inside(tokens.keys[token + 1] ?? 0)) {
      const thing = topicsIn(tokens, Math.max(start, at - 2), at).reverse()
      if (thing.length > 0) return made(true, thing, false)
    }
    if (tokens.keys[token] === fall && isSeason(tokens, token, article)) return undefined
    const modifiers = article === undefined ? [] : topicsIn(tokens, article + 1, token)
    const owner =
      article !== undefined && tokens.classes[article] === TokenClass.clitic ? ownerOf(tokens, article) : []
    const thing = thingBehind(tokens, tags, token + 1, end)
    return made(known, [...thing, ...modifiers, ...owner], thing.length > 0)
  }
  if (form === 'predicate') return made(true, subjectOf(tokens, token - 1, start), false)
  if (form === 'superlative') {
    const { things, endToken } = nounAfter(tokens, tags, token + 1, end)
    const all = [...things, ...thingBehind(tokens, tags, endToken, end)]
    return made(true, all.length > 0 ? all : subjectBeforeBe(tokens, token, start))
  }
  if (form === 'participle' || form === 'comparative') {
    const { things, endToken } = nounAfter(tokens, tags, token + 1, end)
    const isPart = places(tokens.keys[endToken] ?? 0)
    return made(known || token === start, [...things, ...thingBehind(tokens, tags, endToken, end)], isPart)
  }
  return made(false, subjectOf(tokens, token, start))
}

/** The article or possessive of the phrase in which a word stands, with nothing between that is no adjective. */
function articleBefore(
  tokens: Tokens,
  tags: PartsOfSpeech,
  token: number,
  start: number,
): number | undefined {
  const { keys, classes } = tokens
  for (let index = token - 1; index >= Math.max(start, token - before); index--) {
    const key = keys[index]!
    if (definite(key) || article(key)) return index
    if (classes[index] === TokenClass.clitic) return index
    if (isMark(tokens, index, '-') || classes[index] === TokenClass.number || isPercentSign(tokens, index))
      continue
    if (classes[index] !== TokenClass.word || functionWord(key) !== 0 || isVerb(tags, index)) return undefined
  }
  return undefined
}

function isPercentSign({ prose, starts }: Tokens, token: number): boolean {
  return prose[starts[token]!] === '%'
}

function isKnown({ keys, classes }: Tokens, token: number): boolean {
  return definite(keys[token]!) || classes[token] === TokenClass.clitic || keys[token - 1] === such
}

function formAt(
  tokens: Tokens,
  tags: PartsOfSpeech,
  token: number,
  forms: ReadonlySet<Form>,
  articleAt: number | undefined,
): Form | undefined {
  const tag = tags.tagOf(token)
  const isBeforeNoun = isNominal(tags, token + 1)
  const isFirst = token === tokens.sentences[sentenceOf(tokens, token)]
  if (forms.has('superlative')) return isExtreme(tokens, tags, token) ? 'superlative' : undefined
  if (forms.has('comparative')) {
    if (isBeforeNoun) return articleAt !== undefined || isFirst ? 'comparative' : undefined
    // "It was shorter than the last one", "renting has become dearer"
    const isPredicate = become(tokens.keys[token - 1] ?? 0) && tokens.keys[token + 1] !== and
    return isPredicate ? 'predicate' : undefined
  }
  const isHelped = helping(tokens.keys[token - 1] ?? 0)
  if (forms.has('participle') && isBeforeNoun && !isHelped && (articleAt !== undefined || isFirst))
    return 'participle'
  if (forms.has('noun') && (articleAt !== undefined || tag === Tag.nounSingular || tag === Tag.nounPlural))
    return 'noun'
  // "As the traffic thins": a verb that the tagger takes for a noun.
  if (forms.has('verb') && !forms.has('noun') && articleAt !== token - 1 && tag === Tag.nounPlural)
    return 'verb'
  return tag >= Tag.verbBase && tag <= Tag.verbParticiple && (forms.has('verb') || forms.has('participle'))
    ? 'verb'
    : undefined
}

const record = keyOf('record')
const recordOf = wordTest(
  'crowd turnout attendance profit profits sales audience harvest gate total number numbers haul intake',
)
const since = wordTest('since ever')
const inWords = wordTest('in for on')
const stretches = wordTest('years decades months century decade record memory history generation')
const extremeReach = 7

/** "The lowest turnout since 1990", "the best in half a century", "a record crowd". */
export function isExtreme(tokens: Tokens, tags: PartsOfSpeech, token: number): boolean {
  const { keys } = tokens
  if (keys[token] === record) return recordOf(keys[token + 1] ?? 0) && tags.tagOf(token) !== Tag.verbBase
  let hasIn = false
  for (let index = token + 1; index < Math.min(tokens.count, token + extremeReach); index++) {
    if (since(keys[index]!)) return true
    if (tokens.classes[index] === TokenClass.punctuation && !isMark(tokens, index, '-')) return false
    if (inWords(keys[index]!)) hasIn = true
    if (hasIn && stretches(keys[index]!)) return true
  }
  return false
}

/** Is it a noun, or leads it to one? */
function isNominal(tags: PartsOfSpeech, token: number): boolean {
  const tag = tags.tagOf(token)
  return tag === Tag.nounSingular || tag === Tag.nounPlural || tag === Tag.properNoun || tag === Tag.adjective
}

function isVerb(tags: PartsOfSpeech, token: number): boolean {
  const tag = tags.tagOf(token)
  return tag === Tag.verbThird || tag === Tag.verbPast || tag === Tag.verbBase || tag === Tag.modal
}

/** "In the fall", "this fall". */
export function isSeason({ keys }: Tokens, token: number, articleAt: number | undefined): boolean {
  if (inside(keys[token + 1] ?? 0)) return false
  if (articleAt === undefined || articleAt < token - 1) return articleAt === undefined
  return (
    (functionWord(keys[articleAt - 1] ?? 0) & FunctionWord.preposition) !== 0 || pointing(keys[articleAt]!)
  )
}

/** What stands behind "the rise in": its head first. */
export function thingBehind(
  tokens: Tokens,
  tags: PartsOfSpeech,
  at: number,
  end: number,
  isSure = false,
): number[] {
  if (at >= end || !(isSure || inside(tokens.keys[at]!))) return []
  const found: number[] = []
  for (let index = at + 1; index < Math.min(end, at + behind); index++) {
    const { keys, classes } = tokens
    const isSmall = inside(keys[index]!) || (functionWord(keys[index]!) & FunctionWord.determiner) !== 0
    if (isSmall || classes[index] === TokenClass.number) continue
    if (classes[index] === TokenClass.punctuation && !isJoined(tokens, index)) break
    if (functionWord(keys[index]!) !== 0 || isVerb(tags, index)) break
    if (topicKey(tokens, index) !== undefined) found.push(index)
  }
  return found
}

/** The noun that an adjective stands before, its head first, and what it is of. */
export function nounAfter(
  tokens: Tokens,
  tags: PartsOfSpeech,
  at: number,
  end: number,
): { things: number[]; endToken: number } {
  const things: number[] = []
  let index = at
  for (; index < Math.min(end, at + 4) && isNominal(tags, index); index++) {
    if (topicKey(tokens, index) !== undefined) things.unshift(index)
  }
  return { things, endToken: index }
}

/** "The school's": the one who has it. */
function ownerOf(tokens: Tokens, clitic: number): number[] {
  return topicKey(tokens, clitic - 1) === undefined ? [] : [clitic - 1]
}

/** "Turnout was the lowest": what it is said of. */
export function subjectBeforeBe(tokens: Tokens, token: number, start: number): number[] {
  for (let index = token - 1; index >= Math.max(start, token - before); index--)
    if (be(tokens.keys[index]!)) return subjectOf(tokens, index, start)
  return []
}

const be = wordTest('is are was were been')

/** The tokens of the subject of a verb, its head first. */
export function subjectOf(tokens: Tokens, verb: number, start: number): number[] {
  const subject = subjectBefore(tokens, verb, start)
  if (!subject) return []
  const found = topicsIn(tokens, subject.firstToken, subject.endToken)
  return [...found.filter(token => token === subject.head), ...found.filter(token => token !== subject.head)]
}

/** The tokens of a stretch that say what is spoken of. */
export function topicsIn(tokens: Tokens, first: number, end: number): number[] {
  const found: number[] = []
  for (let token = first; token < end; token++) if (topicKey(tokens, token) !== undefined) found.push(token)
  return found
}

/** Is it told as a plan, a fear, or not at all; or of another one than the last? */
function isElsewhere({ keys }: Tokens, first: number, token: number, end: number): boolean {
  for (let index = Math.max(0, first - 1); index < token; index++) {
    if (elsewhere(keys[index]!) || open(keys[index]!)) return true
  }
  return token + 1 < end && open(keys[token + 1]!)
}
