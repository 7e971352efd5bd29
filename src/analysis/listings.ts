import { keyOf } from '../parse/key.ts'
import { Shape, TokenClass, type Tokens } from '../parse/tokens.ts'
import type { Facts } from './facts.ts'
import { isKindOf } from './kinds-of-things.ts'
import { formOf, headOf, isPhrase, type PartForm, sizeOf } from './listings/forms.ts'
import { numberOf } from './number-text.ts'
import { Tag } from './parts-of-speech.ts'
import { isMark } from './token-tests.ts'
import { wordTest } from './word-flags.ts'

/** One thing of a list, as a range of tokens. */
export interface ListedThing {
  readonly first: number
  readonly end: number
  readonly form: PartForm
  /** Its noun, or the last word of its name; -1 for none. */
  readonly head: number
  /** "Two barns" are two; undefined for a plural without a number. */
  readonly size: number | undefined
  /** Is it surely a thing of its own, and no word on the one before it ("Ruth, a teacher")? */
  readonly isSure: boolean
}

/** Things that are told in a row between two tokens: how many, where that can be read in more than one way. */
export interface Listing {
  readonly things: readonly ListedThing[]
  readonly fewest: number
  readonly most: number
  readonly firstToken: number
  readonly endToken: number
}

interface Part {
  readonly first: number
  readonly end: number
  /** Does "and" stand before it? */
  readonly isJoined: boolean
  /** How many more things "and" may make of it. */
  readonly joints: number
}

/** What "or" joins are alternatives, and no list of all there is: "the two are cousins, siblings or spouses". */
const joiner = wordTest('and & plus')
const those = wordTest('those that the')
const leading = wordTest('of in from at by for with to')
/** What leaves a list open, or is no thing of it. */
const open = wordTest(
  'including include includes among like others etc elsewhere e.g more rest least remaining namely respectively',
)
const other = keyOf('other')
const others = wordTest('some several many two three various a the its')
const also = keyOf('also')
const relative = wordTest('who which whose whom where when')
const such = keyOf('such')
const as = keyOf('as')
/** Words by which a phrase says more of what stands before it: "the last of its kind", "his only son". */
const saying = wordTest('only first second third last latest same former current largest oldest biggest best')
const states = keyOf('state')
const countries = keyOf('country')
const longestThing = 22
const longestOfTwo = 6
const mostThings = 24
/** No list of so many things of that length is longer, with a mark and a joiner behind each. */
const longestListing = mostThings * (longestThing + 2)

/**
 * The list that the words from one token to another are: parted by commas and a last "and", or by semicolons.
 * Undefined where they are none, or leave open what else there is.
 * @param isClosed may the list do without "and", as in brackets?
 */
export function listingIn(facts: Facts, from: number, to: number, isClosed = false): Listing | undefined {
  const { tokens } = facts
  let end = to
  while (end > from && isEndMark(tokens, end - 1)) end--
  if (end - from < 3 || end - from > longestListing || isOpen(tokens, from, end)) return undefined
  const parts = partsOf(tokens, from, end, isClosed)
  if (!parts || parts.length < 2 || parts.length > mostThings) return undefined
  const things = thingsOf(facts, parts)
  if (!things || things.length < 2) return undefined
  // "Term limits for Congress and laws that …": what is long and without a comma is no list.
  if (parts.length === 2 && parts.some(part => part.end - part.first > longestOfTwo)) return undefined
  const fewest = things.filter(({ isSure }) => isSure).length
  const last = parts.at(-1)!
  const isLeft = last.isJoined && things.at(-1)!.end !== last.end
  // What "and" joins in a remark are no things.
  const joints = parts.reduce(
    (sum, { end: own, joints: inside }) => sum + (things.some(thing => thing.end === own) ? inside : 0),
    isLeft ? 1 : 0,
  )
  return { things, fewest, most: things.length + joints, firstToken: from, endToken: end }
}

function isEndMark(tokens: Tokens, token: number): boolean {
  return (
    tokens.classes[token] === TokenClass.punctuation && !isMark(tokens, token, ')') && !isQuote(tokens, token)
  )
}

function isQuote({ prose, starts }: Tokens, token: number): boolean {
  const unit = prose.charCodeAt(starts[token]!)
  return unit === 0x22 || unit === 0x201c || unit === 0x201d || unit === 0x2018 || unit === 0x2019
}

function isOpen(tokens: Tokens, from: number, end: number): boolean {
  for (let index = from; index < end; index++) {
    const key = tokens.keys[index]!
    if (open(key) || key === also || isMark(tokens, index, '…')) return true
    if (key === such && tokens.keys[index + 1] === as) return true
    if (key === other && others(tokens.keys[index - 1] ?? 0)) return true
  }
  return false
}

function partsOf(tokens: Tokens, from: number, end: number, isClosed: boolean): Part[] | undefined {
  const marks = separatorsIn(tokens, from, end, ';')
  if (marks.length > 0) return split(tokens, from, end, marks)
  const commas = separatorsIn(tokens, from, end, ',')
  const parts = split(tokens, from, end, commas)
  while (isTrailing(tokens, parts)) parts.pop()
  const last = parts.at(-1)
  if (!last || isNumbered(tokens, from)) return undefined
  if (last.isJoined) return parts
  const joint = lastJoint(tokens, last.first, last.end)
  if (joint < 0) return isClosed && parts.length > 2 ? parts : undefined
  const before = { ...last, end: joint, joints: last.joints - 1 }
  const behind = { first: joint + 1, end: last.end, isJoined: true, joints: 0 }
  return [...parts.slice(0, -1), before, behind]
}

/** "And Ruth Feld, who sings", "and Ruth Feld, 22, of Leeds": words on the last thing stand behind it. */
function isTrailing(tokens: Tokens, parts: readonly Part[]): boolean {
  const { first, end, isJoined, joints } = parts.at(-1)!
  if (isJoined || parts.length < 2) return false
  if (relative(tokens.keys[first]!)) return true
  const isClosed = parts.some(part => part.isJoined) || parts.slice(0, -1).some(part => part.joints > 0)
  const isFigure = end - first === 1 && tokens.classes[first] === TokenClass.number
  return joints === 0 && (isFigure || (isClosed && leading(tokens.keys[first]!)))
}

/** "1 A flat reduction": steps with numbers. */
function isNumbered({ classes, shapes }: Tokens, first: number): boolean {
  return classes[first] === TokenClass.number && shapes[first + 1]! >= Shape.capitalised
}

/** The marks of a kind that stand in no brackets and no quotation; a comma may stand before the closing mark. */
function separatorsIn(tokens: Tokens, from: number, end: number, mark: string): number[] {
  const found: number[] = []
  let depth = 0
  let isQuoted = false
  for (let index = from; index < end; index++) {
    if (isMark(tokens, index, '(') || isMark(tokens, index, '[')) depth++
    else if (isMark(tokens, index, ')') || isMark(tokens, index, ']')) depth--
    else if (isQuote(tokens, index)) isQuoted = isQuoted ? false : index < end - 1
    else if (depth === 0 && isMark(tokens, index, mark) && (!isQuoted || isQuote(tokens, index + 1)))
      found.push(index)
  }
  return found
}

function split(tokens: Tokens, from: number, end: number, marks: readonly number[]): Part[] {
  const parts: Part[] = []
  let start = from
  let isLeading = false
  for (const mark of [...marks, end]) {
    let first = start
    while (first < mark && isQuote(tokens, first) && first > from) first++
    const isOpening = joiner(tokens.keys[first] ?? 0)
    if (isOpening) first++
    // "Holt and, on the last day, Ann Roe".
    const isTrailing = mark - 1 > first && joiner(tokens.keys[mark - 1]!)
    const close = isTrailing ? mark - 1 : mark
    const isJoined = isOpening || isLeading
    if (close > first) parts.push({ first, end: close, isJoined, joints: jointsIn(tokens, first, close) })
    isLeading ||= isTrailing
    start = mark + 1
  }
  return parts
}

function jointsIn({ keys }: Tokens, first: number, end: number): number {
  let count = 0
  for (let index = first + 1; index < end - 1; index++) if (joiner(keys[index]!)) count++
  return count
}

/** The last "and" that stands in no brackets; -1 for none. */
function lastJoint(tokens: Tokens, first: number, end: number): number {
  let depth = 0
  for (let index = end - 2; index > first; index--) {
    if (isMark(tokens, index, ')')) depth++
    else if (isMark(tokens, index, '(')) depth--
    else if (depth === 0 && joiner(tokens.keys[index]!)) return index
  }
  return -1
}

function thingsOf(facts: Facts, parts: readonly Part[]): ListedThing[] | undefined {
  const { tokens } = facts
  const forms = parts.map(({ first, end }) => formOf(facts, pastThose(tokens, first, end), end))
  // "In 2009, 2012 and 2016": what leads to the first thing is of all of them.
  const [opening] = parts
  if (forms[0] === 'in' && forms.at(-1) !== 'in' && opening && opening.end - opening.first > 1)
    return thingsOf(facts, [{ ...opening, first: opening.first + 1 }, ...parts.slice(1)])
  const [form] = forms
  if (!form || form === 'remark') return undefined
  const isOfPhrases = isPhrase(form)
  const isUniform = forms.every(own => own === form || own === 'remark')
  const things: ListedThing[] = []
  for (const [index, part] of parts.entries()) {
    const own = forms[index]!
    if (part.end - part.first > longestThing || isMixedNumber(facts, part)) return undefined
    const isThing = isOfPhrases ? isPhrase(own) || (own === 'figure' && part.isJoined) : own === form
    const isLast = index === parts.length - 1 || part.isJoined
    if (!isThing) {
      // "Hale, who is 43", "Hale, 31", "the mill, in Hull".
      if (isOfPhrases && own === 'clause') return undefined
      if (isLast && isOfPhrases && own !== 'remark' && own !== 'figure' && own !== 'in') return undefined
      // "Advertising, hiring and extra work", "the mill, standing empty"; "red, black, plain" and "the mill, empty".
      if (isPhrase(own) || own === 'ing' || isLoneAdjective(facts, part))
        things.push({ first: part.first, end: part.end, form: own, head: -1, size: 1, isSure: false })
      continue
    }
    const before = things.at(-1)
    const first = pastThose(tokens, part.first, part.end)
    const head = headOf(facts, first, part.end)
    const isSure = !before || isLast || !isApposed(facts, before, own, first, part.end, isUniform)
    const size = isOfPhrases ? sizeOf(facts, first, head, own, token => valueAt(tokens, token)) : 1
    things.push({ first, end: part.end, form: own, head, size, isSure: isSure || size !== before?.size })
  }
  return things
}

/** "6 1/2 that day" is a size, and no six things. */
function isMixedNumber({ tokens }: Facts, { first }: Part): boolean {
  return tokens.classes[first + 1] === TokenClass.number && isMark(tokens, first + 2, '/')
}

function isLoneAdjective({ partsOfSpeech }: Facts, { first, end }: Part): boolean {
  return end - first === 1 && partsOfSpeech.tagOf(first) === Tag.adjective
}

/** "Those of Hale, Nash and Arne", "in Hull, Leeds and York": what leads to the first thing belongs to all. */
function pastThose({ keys }: Tokens, first: number, end: number): number {
  return those(keys[first]!) && leading(keys[first + 1] ?? 0) && first + 2 < end ? first + 2 : first
}

function valueAt({ prose, starts, ends }: Tokens, token: number): number | undefined {
  return numberOf(prose.slice(starts[token]!, ends[token]!))
}

/** May a phrase be a word on the one before it: "Ruth, a teacher", "her son, Tom", "Paris, Texas"? */
function isApposed(
  facts: Facts,
  before: ListedThing,
  form: PartForm,
  first: number,
  end: number,
  isUniform: boolean,
): boolean {
  const { tokens } = facts
  if (form === 'name' && before.form === 'name') {
    if (isPlaceOf(tokens, first) || isPlaceOf(tokens, end - 1))
      return !isPlaceOf(tokens, before.first) && !isPlaceOf(tokens, before.end - 1)
    // "Ann Roe, Los Angeles".
    return kindAt(facts, end - 1) === 'place' && kindAt(facts, before.end - 1) !== 'place'
  }
  if (isUniform) return false
  if (form === 'name') return true
  if (before.form === 'name') return form === 'a' || form === 'the' || form === 'bare'
  if (form === 'a') return before.form === 'the'
  if (form === 'bare') return before.form === 'a' || before.form === 'the'
  return form === 'the' && (before.form === 'a' || isSaying(tokens, first))
}

/** "The last of them", "the town's oldest". */
function isSaying({ keys, classes }: Tokens, first: number): boolean {
  for (let token = first + 1; token < first + 4; token++)
    if (saying(keys[token] ?? 0) || classes[token] === TokenClass.clitic) return true
  return false
}

function kindAt({ entities }: Facts, token: number): string | undefined {
  const mention = entities.mentionAt(token)
  return mention && entities.entities[mention.entity]?.kind
}

function isPlaceOf({ keys }: Tokens, first: number): boolean {
  return isKindOf(keys[first]!, states) || isKindOf(keys[first]!, countries)
}
