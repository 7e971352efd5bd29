import { type PartsOfSpeech, Tag } from '../../src/analysis/parts-of-speech.ts'
import { pluralOf } from '../../src/analysis/plural-forms.ts'
import { isPartOfCompound, isSpacedPair, textOf } from '../../src/analysis/spaced-words.ts'
import { cliticsIn, wordTrigger } from '../../src/analysis/triggers.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import {
  isDeterminer,
  isLowerCase,
  isOnlyNoun,
  isPluralNoun,
  isSingularNoun,
} from '../../src/analysis/word-kinds.ts'
import { fitAt } from '../../src/analysis/word-sequences/fit.ts'
import { keyOf } from '../../src/parse/key.ts'
import { tokenise } from '../../src/parse/tokenise.ts'
import { Shape, TokenClass, type Tokens } from '../../src/parse/tokens.ts'
import type { Finding } from '../../src/rule/rule.ts'
import { isBody, isGiving, isPossession, isPossessive } from './words.ts'

/** How much better the word with its apostrophe, or without it, has to fit (natural logarithms). */
const leastContraction = 3.2
const leastPlural = 2.8
/** Of an owner that somebody owns, and of any other. */
const leastOwner = [3.2, 4.2] as const

const itsTokens = wordTrigger('its')
const s = keyOf("'s")
const isEach = wordTest('each')
const isOther = wordTest('other')
const isOwn = wordTest('own equal equals opposite')
const isBodyToo = wordTest('market fair day night strike fund')
/** "Its outside counsel", "its near neighbour". */
const isPlaceToo = wordTest('outside inside near opposite past then')
const isQuantity = wordTest('many less more most few fewer several than and but or')

/** "I think its called", "its cheap and": a clause that begins where nothing is owned. */
export function* findBareContractions(tokens: Tokens, partsOfSpeech: PartsOfSpeech): Iterable<Finding> {
  for (const its of itsTokens(tokens)) {
    if (tokens.shapes[its]! > Shape.capitalised || its + 1 >= tokens.count) continue
    if (tokens.classes[its + 1] !== TokenClass.word || !isSpacedPair(tokens, its, tokens.count)) continue
    if (isOwn(tokens.keys[its + 1]!) || hasNounBehind(tokens, partsOfSpeech, its + 1)) continue
    if (fitAt(tokens, its, 1)(wordTokens("it's")) < leastContraction) continue
    const meant = tokens.shapes[its] === Shape.capitalised ? "It's" : "it's"
    yield {
      start: tokens.starts[its]!,
      end: tokens.ends[its]!,
      messageId: 'contraction',
      replacements: [meant],
    }
  }
}

/** Could a noun follow that is owned: behind adjectives, participles, adverbs, figures and marks of a word? */
function hasNounBehind(tokens: Tokens, partsOfSpeech: PartsOfSpeech, from: number): boolean {
  for (let token = from; token < Math.min(tokens.count, from + 6); token++) {
    switch (partsOfSpeech.tagOf(token)) {
      case Tag.nounSingular:
      case Tag.nounPlural:
      case Tag.properNoun:
      case Tag.numeral:
      case Tag.symbol:
        return true
      case Tag.adjective:
      case Tag.comparativeAdjective:
      case Tag.superlativeAdjective:
      case Tag.verbParticiple:
      case Tag.verbIng:
      case Tag.adverb:
      case Tag.comparativeAdverb:
      case Tag.superlativeAdverb:
      case Tag.prefix:
        continue
      default:
        if (isQuantity(tokens.keys[token]!) || isPlaceToo(tokens.keys[token]!)) continue
        if (tokens.prose[tokens.starts[token]!] !== '-' && tokens.prose[tokens.starts[token]!] !== '"')
          return false
    }
  }
  return true
}

/** "The team's agreed", "to student's for half price": an owner that owns nothing. */
export function* findOwnersOfNothing(tokens: Tokens): Iterable<Finding> {
  for (const clitic of cliticsIn(tokens)) {
    const token = clitic - 1
    if (
      token < 1 ||
      tokens.keys[clitic] !== s ||
      !isSingularNoun(tokens, token) ||
      !isOnlyNoun(tokens, token)
    )
      continue
    if (isOther(tokens.keys[token]!) && isEach(tokens.keys[token - 1]!)) continue
    if (tokens.starts[clitic] !== tokens.ends[token] || isPartOfCompound(tokens, token)) continue
    const meant = pluralOf(textOf(tokens, token))
    if (fitAt(tokens, token, 2)(wordTokens(meant)) < leastPlural) continue
    yield {
      start: tokens.starts[token]!,
      end: tokens.ends[clitic]!,
      messageId: 'plural',
      replacements: [meant],
    }
  }
}

const personPlurals = wordTrigger(
  `fathers mothers brothers sisters sons daughters husbands wifes parents grandmothers grandfathers grandparents uncles aunts
   cousins friends neighbours neighbors doctors nurses drivers owners teachers workers players captains managers mayors
   ministers presidents governors senators councils governments companies companys farmers soldiers victims suspects
   prisoners patients students pupils singers actors writers authors artists visitors travellers travelers beginners
   officers inspectors sheriffs judges lawyers editors kings queens popes bishops priests babys childs womans mans dogs cats
   horses cows animals cars ships trains planes citys countrys towns villages schools hospitals clubs teams partys unions
   banks firms states nations worlds employees employers customers tenants landlords bosses coachs trainers boys girls kids
   scammers smokers bachelors manufacturers peoples`,
)

/** "Her fathers farm", "the councils fault": whose something is, without the apostrophe. */
export function* findBareOwners(tokens: Tokens, partsOfSpeech: PartsOfSpeech): Iterable<Finding> {
  for (const token of personPlurals(tokens)) {
    const next = token + 1
    if (!isLowerCase(tokens, token) || !isLowerCase(tokens, next) || !isDeterminer(tokens, token - 1))
      continue
    if (
      !isSpacedPair(tokens, token, tokens.count) ||
      isPartOfCompound(tokens, token) ||
      isPartOfCompound(tokens, next)
    )
      continue
    const tag = partsOfSpeech.tagOf(next)
    if (!isOwnable(tag) && !(tag === Tag.verbBase && isPossessive(tokens.keys[token - 1]!))) continue
    const written = textOf(tokens, token)
    const singular = `${written.slice(0, -1)}'s`
    const isOwned = isPossessive(tokens.keys[token - 1]!)
    const least = isOwned ? leastOwner[0] : leastOwner[1]
    if (isBody(tokens.keys[next]!) || isBodyToo(tokens.keys[next]!)) continue
    if (!isOwned && tag !== Tag.superlativeAdjective && !isPossession(tokens.keys[next]!)) continue
    if (isGiving(tokens.keys[token - 2] ?? 0) || fitAt(tokens, token, 1)(wordTokens(singular)) < least)
      continue
    yield {
      start: tokens.starts[token]!,
      end: tokens.ends[token]!,
      messageId: 'possessive',
      replacements: isPluralNoun(tokens, token) ? [singular, `${written}'`] : [singular],
    }
  }
}

function isOwnable(tag: number): boolean {
  return (
    tag === Tag.nounSingular ||
    tag === Tag.nounPlural ||
    tag === Tag.adjective ||
    tag === Tag.superlativeAdjective
  )
}

const known = new Map<string, Tokens>()

function wordTokens(word: string): Tokens {
  const before = known.get(word)
  if (before) return before
  if (known.size > 1_000) known.clear()
  const tokens = tokenise(word, [{ kind: 'line', start: 0, end: word.length }])
  known.set(word, tokens)
  return tokens
}
