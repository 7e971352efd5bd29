import { traitsOf, WordTrait } from '../../src/analysis/dictionary.ts'
import { wordTagsOf } from '../../src/analysis/parts-of-speech/word-tags.ts'
import { Tag } from '../../src/analysis/parts-of-speech.ts'
import { isPartOfCompound, isSpacedPair, textOf } from '../../src/analysis/spaced-words.ts'
import { isDeterminer, isLowerCase, isNoun, isOnlyNoun } from '../../src/analysis/word-kinds.ts'
import { keyOf } from '../../src/parse/key.ts'
import { Shape, TokenClass, type Tokens } from '../../src/parse/tokens.ts'
import type { Finding } from '../../src/rule/rule.ts'
import {
  candidateTokens,
  irregular,
  isBeforeTime,
  isBody,
  isCount,
  isGiving,
  isIrregular,
  isOwner,
  isPossession,
  isPossessive,
  isRank,
  isSingle,
  isSpan,
  isTime,
  isWhole,
  isWorth,
  namedDays,
} from './words.ts'

const rea = keyOf('rea')
const each = keyOf('each')
const others = keyOf('others')
const other = keyOf('other')
const peoples = keyOf('peoples')
const years = keyOf('years')
const newKey = keyOf('new')
const good = keyOf('good')

/** Owners without their apostrophe: "the girls mother", "last years harvest", "the worlds largest", "the childrens". */
export function* findMissingPossessives(tokens: Tokens): Iterable<Finding> {
  for (const token of candidateTokens(tokens)) {
    if (token + 1 === tokens.count) return
    const owner = ownersAt(tokens, token)
    if (owner.length === 0) continue
    yield {
      start: tokens.starts[token]!,
      end: tokens.ends[token]!,
      messageId: 'possessive',
      replacements: owner,
    }
  }
}

/** What the word should be; empty where nothing is wrong. */
function ownersAt(tokens: Tokens, token: number): string[] {
  const key = tokens.keys[token]!
  const irregularForm = isIrregular(key) ? irregular.get(key) : undefined
  if (isPartOfCompound(tokens, token)) return []
  const written = textOf(tokens, token)
  if (irregularForm !== undefined)
    return tokens.keys[token + 1] === rea ? [] : [written.slice(0, 1) + irregularForm.slice(1)]
  if (isNamedDay(tokens, token)) return [`${singularOf(written)}'s`]
  if (key === others) return tokens.keys[token - 1] === each ? ["other's"] : []
  if (!isLowerCase(tokens, token) || !isSpacedPair(tokens, token, tokens.count)) return []
  const singular = singularOf(written)
  if (isWhole(key) && isDeterminer(tokens, token - 1) && isRank(tokens.keys[token + 1]!))
    return [`${singular}'s`]
  if ((isTime(key) || isSpan(key)) && isCounted(tokens, token)) return [`${written}'`]
  if (isTime(key)) return isOwningTime(tokens, token) ? [`${singular}'s`] : []
  if (isSpan(key)) return isMeasure(tokens, token) ? [`${singularOf(written)}'s`, `${written}'`] : []
  return isOwner(key) && isOwning(tokens, token) ? [`${singular}'s`, `${written}'`] : []
}

function singularOf(word: string): string {
  return word.slice(0, -1)
}

/** "Ten years probation", "two weeks notice". */
function isCounted(tokens: Tokens, token: number): boolean {
  const before = token - 1
  const isNumber =
    before >= 0 && (isCount(tokens.keys[before]!) || tokens.classes[before] === TokenClass.number)
  return isNumber && isWorth(tokens.keys[token + 1]!)
}

/** "last years harvest", "todays paper": but "this years later", "last weeks longer". */
function isOwningTime(tokens: Tokens, token: number): boolean {
  const isNamed = !/days$|morrows$/.test(textOf(tokens, token)) || textOf(tokens, token) === 'days'
  if (isNamed && !isBeforeTime(tokens.keys[token - 1]!)) return false
  return isNoun(tokens, token + 1) && (traitsOf(tokens.keys[token + 1]!) & WordTrait.third) === 0
}

/** "New Years Eve", "Mothers Day": with capitals all of them. */
function isNamedDay(tokens: Tokens, token: number): boolean {
  const follows = namedDays.get(tokens.keys[token]!)
  if (follows === undefined || tokens.shapes[token] !== Shape.capitalised) return false
  if (tokens.keys[token] === years && tokens.keys[token - 1] !== newKey) return false
  return follows(tokens.keys[token + 1]!) && tokens.shapes[token + 1] === Shape.capitalised
}

/** "a days notice", "a good nights sleep". */
function isMeasure(tokens: Tokens, token: number): boolean {
  if (!isWorth(tokens.keys[token + 1]!)) return false
  return isSingle(tokens.keys[token - 1] ?? 0) || (tokens.keys[token - 1] === good && token > 1)
}

/** A determiner before it, a possession after it, and no verb that gives the one to the other. */
function isOwning(tokens: Tokens, token: number): boolean {
  if (isGiving(tokens.keys[token - 2] ?? 0)) return false
  const next = tokens.keys[token + 1]!
  if (isOwner(next) || isBody(next)) return false
  if (tokens.keys[token] === peoples) return tokens.keys[token - 1] === other && isPossession(next)
  // "My sons dinner", "a visitors visa": whose it is, or one thing, so that the plural cannot stand by itself.
  const isOwned = isPossessive(tokens.keys[token - 1]!) || isSingle(tokens.keys[token - 1]!)
  // "If his clients won": a past that is a noun as well.
  const mayBePast = wordTagsOf(next)?.can(Tag.verbPast) === true
  if (isOwned && !mayBePast && isOnlyNoun(tokens, token + 1)) return true
  return isDeterminer(tokens, token - 1) && isPossession(next)
}
