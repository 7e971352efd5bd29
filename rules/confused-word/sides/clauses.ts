import { isFiniteTag, Tag } from '../../../src/analysis/parts-of-speech.ts'
import { textOf } from '../../../src/analysis/spaced-words.ts'
import { isMark } from '../../../src/analysis/token-tests.ts'
import { wordTest } from '../../../src/analysis/word-flags.ts'
import { isClauseEnd, isDeterminer, isLowerCase, isPluralNoun } from '../../../src/analysis/word-kinds.ts'
import { Shape, TokenClass, type Tokens } from '../../../src/parse/tokens.ts'
import { keyAt, type Place } from './place.ts'

const isObjectPronoun = wordTest(
  'him her them us me it you himself herself itself themselves ourselves this that these those everyone everything',
)
const isCount = wordTest(
  'two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundreds thousands millions several many few more most people',
)

/** Does what a verb acts on begin here: a determiner, a pronoun, a figure, a name, a bare plural? */
export function opensObject(tokens: Tokens, token: number, end: number): boolean {
  if (token >= end) return false
  if (isDeterminer(tokens, token) || isObjectPronoun(keyAt(tokens, token)) || isCount(keyAt(tokens, token)))
    return true
  return isFigure(tokens, token) || isName(tokens, token) || isPluralNoun(tokens, token)
}

/** A figure, with the sign of a currency before it or without. */
export function isFigure(tokens: Tokens, token: number): boolean {
  const kind = tokens.classes[token]
  return kind === TokenClass.number || kind === TokenClass.mixed || kind === TokenClass.symbol
}

/** A word with a capital. */
export function isName(tokens: Tokens, token: number): boolean {
  return tokens.classes[token] === TokenClass.word && tokens.shapes[token]! >= Shape.capitalised
}

/** Nothing more follows in the clause. */
export function isClosed(tokens: Tokens, token: number, end: number): boolean {
  return token >= end || isClauseEnd(tokens, token)
}

/** Does a comma stand here? */
export function isComma(tokens: Tokens, token: number): boolean {
  return isMark(tokens, token, ',')
}

const isInner = wordTest(
  'not never also already still always just now then once only later soon ever even all both nearly almost often well badly',
)

/** The key of the word before, looking over adverbs: "has already loose". */
export function wordBefore({ tokens, token, start }: Place): number {
  let at = token - 1
  while (at > start && isLowerCase(tokens, at) && (isInner(tokens.keys[at]!) || isLy(tokens, at))) at--
  return at < start ? 0 : keyAt(tokens, at)
}

function isLy(tokens: Tokens, token: number): boolean {
  return /..ly$/.test(textOf(tokens, token))
}

const isVerbless: ReadonlySet<number> = new Set([
  Tag.coordinator,
  Tag.subordinator,
  Tag.whPronoun,
  Tag.whAdverb,
  Tag.whDeterminer,
])

/**
 * Has the clause a subject and no verb, so that the word has to be one? "Ms Dyball, who lives there, past the night on
 * her stairs". What opens with who or which between commas is passed over.
 */
export function lacksVerb({ tokens, token, start, end, tags }: Place): boolean {
  const all = tags()
  let hasSubject = false
  for (let at = token - 1; at >= start; at--) {
    if (isComma(tokens, at)) {
      const before = asideStart(tokens, all, at, start)
      if (before === undefined) break
      at = before
    } else if (tokens.classes[at] === TokenClass.punctuation || isVerbless.has(all[at]!)) break
    else if (isVerb(all[at]!)) return false
    else if (isSubjectTag(all[at]!)) hasSubject = true
  }
  if (!hasSubject) return false
  for (let at = token + 1; at < end; at++) {
    if (tokens.classes[at] === TokenClass.punctuation || isVerbless.has(all[at]!)) break
    if (isVerb(all[at]!)) return false
  }
  return true
}

/** The comma that opens the aside which one closes: "Kath Dyball, 70, who lives by the bridge, past". */
function asideStart(tokens: Tokens, tags: Uint8Array, closing: number, start: number): number | undefined {
  for (let at = closing - 1; at > start; at--) {
    if (!isComma(tokens, at)) continue
    const first = tags[at + 1]!
    const isAside =
      first === Tag.whPronoun || first === Tag.numeral || first === Tag.determiner || first === Tag.whAdverb
    return isAside ? at : undefined
  }
  return undefined
}

function isVerb(tag: number): boolean {
  return isFiniteTag(tag) || tag === Tag.verbBase
}

function isSubjectTag(tag: number): boolean {
  return (
    tag === Tag.nounSingular ||
    tag === Tag.nounPlural ||
    tag === Tag.properNoun ||
    tag === Tag.personalPronoun ||
    tag === Tag.indefinitePronoun ||
    tag === Tag.demonstrativePronoun
  )
}

/** Has the clause a verb before the word already, and nothing that opens another one? */
export function hasVerbBefore({ tokens, token, start, tags }: Place): boolean {
  const all = tags()
  for (let at = token - 1; at >= start; at--) {
    if (tokens.classes[at] === TokenClass.punctuation || isVerbless.has(all[at]!)) return false
    if (isFiniteTag(all[at]!)) return true
  }
  return false
}

/** "The man he met threw the ball", "the wreath the mayor had laid": a second subject stands behind the first. */
export function hasZeroRelative({ tokens, token, start, tags }: Place): boolean {
  const all = tags()
  for (let at = start + 1; at < token; at++) {
    const isNoun = all[at - 1] === Tag.nounSingular || all[at - 1] === Tag.nounPlural
    if (isNoun && (isDeterminer(tokens, at) || all[at] === Tag.personalPronoun)) return true
  }
  return false
}

/** Behind these a verb follows "to" rather than a noun: "hard to breath", "asked to advice". */
const isBeforeInfinitive = wordTest(
  `want wants wanted wanting try tries tried trying able unable hard easy difficult struggle struggled struggling learn
   learned learnt learning asked told need needs needed needing had has have ordered decide decided decides plan plans
   planned planning agree agreed refuse refused refusing begin began begun start started continue continued fail failed
   failing going expect expected expects due likely unlikely help helped chance right duty power threatens threatened
   threatening hope hopes hoped hoping afraid ready willing unwilling reluctant keen set free allow allowed enough
   supposed bound urge urged advised seek sought seeking used unfit possible impossible`,
)

/** Behind "to" and a word that asks for a verb, a modal or "did not" stands the plain form of a verb. */
export function isPlainVerb(place: Place): boolean {
  const { tokens, token, start } = place
  if (token === start) return false
  const before = keyAt(tokens, token - 1)
  if (isTo(before)) return token > start + 1 && isBeforeInfinitive(keyAt(tokens, token - 2))
  return isModal(wordBefore(place))
}

const isTo = wordTest('to')
export const isModal = wordTest(
  `will would can could may might must shall should cannot can't won't wouldn't couldn't shouldn't don't doesn't didn't did
   does do`,
)
export const isBe = wordTest("is are was were be been being isn't aren't wasn't weren't")
export const isHave = wordTest("has have had having hasn't haven't hadn't")
