import { traitsOf, WordTrait } from '../../src/analysis/dictionary.ts'
import { FunctionWord, functionWord } from '../../src/analysis/function-words.ts'
import { wordTagsOf } from '../../src/analysis/parts-of-speech/word-tags.ts'
import { type PartsOfSpeech, Tag } from '../../src/analysis/parts-of-speech.ts'
import { isPersonNoun } from '../../src/analysis/person-nouns.ts'
import { pluralOf, singularOf } from '../../src/analysis/plural-forms.ts'
import { isPartOfCompound, isSpacedPair, textOf } from '../../src/analysis/spaced-words.ts'
import { wordTrigger } from '../../src/analysis/triggers.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import {
  isAuxiliary,
  isClauseEnd,
  isLowerCase,
  isOnlyNoun,
  isPluralNoun,
  isSingularNoun,
} from '../../src/analysis/word-kinds.ts'
import { keyOf } from '../../src/parse/key.ts'
import { Shape, type Tokens } from '../../src/parse/tokens.ts'
import type { Finding } from '../../src/rule/rule.ts'
import { isNounLeftOut, mayBePlainVerb } from './left-out.ts'
import {
  counts,
  isCollective,
  isCount,
  isDescribing,
  isMeasure,
  isPeriodNoun,
  isSamePlural,
  isUncounted,
} from './nouns.ts'

const of = keyOf('of')
const the = keyOf('the')
const one = keyOf('one')
const people = keyOf('people')
const thisKey = keyOf('this')
const isVerb = wordTest('are were is was has have do will would can could may might must should of')
const miscounting = wordTrigger(`${counts} this one few both`)
const isFew = wordTest('few both')
const isBeforeFew = wordTest('a the these those last next past first')
const isFewKey = wordTest('few')
const lessTokens = wordTrigger('less')
const isAsked = wordTest('what whom')
const formTraits = WordTrait.noun | WordTrait.plural | WordTrait.adjective | WordTrait.past
const isBeforeLess = wordTest('no nothing much or far')

/** Determiners and nouns that differ in number: "many worker", "one of the witness", "this measures will", "less people". */
export function* findMiscounted(tokens: Tokens, partsOfSpeech: PartsOfSpeech): Iterable<Finding> {
  for (const token of miscounting(tokens)) {
    if (tokens.shapes[token] !== Shape.lower && !beginsClause(tokens, token)) continue
    if (isRank(tokens, token) || isNounLeftOut(tokens, partsOfSpeech, token)) continue
    // "What many remember": they, and what they do.
    if (isAsked(tokens.keys[token - 1] ?? 0)) continue
    const noun = nounBehind(tokens, token)
    if (noun >= tokens.count || !isSpacedPair(tokens, noun - 1, tokens.count)) continue
    const meant = numberOf(tokens, token, noun)
    if (meant === undefined) continue
    const place = { start: tokens.starts[noun]!, end: tokens.ends[noun]! }
    yield { ...place, messageId: 'pair', replacements: [meant] }
  }
}

/** "A category two hurricane", "a level five chef": the number says which, and counts nothing. */
function isRank(tokens: Tokens, number: number): boolean {
  if (number < 1 || !isPlainCount(tokens.keys[number]!)) return false
  if (isRanked(tokens.keys[number - 1]!)) return true
  const isNamed = wordTagsOf(tokens.keys[number - 1]!)?.likeliest === Tag.nounSingular
  // "Gave the boy two book": to somebody.
  return (
    isNamed && number > 1 && isArticle(tokens.keys[number - 2]!) && !isPersonNoun(tokens.keys[number - 1]!)
  )
}

const isArticle = wordTest('a an the')
const isRanked = wordTest(
  'category level stage phase grade group tier class type zone formula division step band chapter part act scene season series article terminal unit page',
)

/** A number with a capital may be a name: the Jazz Three. */
function beginsClause(tokens: Tokens, token: number): boolean {
  return token === 0 || isClauseEnd(tokens, token - 1)
}

/** The token behind the determiner, or behind "one of the", and behind an adjective that is nothing else. */
function nounBehind(tokens: Tokens, token: number): number {
  const first = tokens.keys[token] === one ? token + 3 : token + 1
  const tags = first < tokens.count ? wordTagsOf(tokens.keys[first]!) : undefined
  const isAdjective =
    tags !== undefined &&
    (tags.likeliest === Tag.adjective || tags.likeliest === Tag.superlativeAdjective) &&
    isLowerCase(tokens, first) &&
    isSpacedPair(tokens, first, tokens.count)
  return isAdjective && tokens.keys[token] !== thisKey ? first + 1 : first
}

function mayBeNoNoun(key: number): boolean {
  const tags = wordTagsOf(key)
  return tags !== undefined && (tags.can(Tag.adverb) || tags.can(Tag.preposition) || tags.can(Tag.adjective))
}

/** The noun in the number that its determiner asks for; nothing when it has it, or may stand before another noun. */
function numberOf(tokens: Tokens, token: number, noun: number): string | undefined {
  if (isPartOfCompound(tokens, noun) || isPartOfCompound(tokens, token)) return undefined
  const key = tokens.keys[token]!
  const written = textOf(tokens, noun)
  if (key === thisKey) {
    const isHead =
      isPluralNoun(tokens, noun) &&
      (isVerb(tokens.keys[noun + 1] ?? 0) || isObjectOfThis(tokens, token, noun))
    return isHead && !isMeasure(tokens.keys[noun]!) ? singularOf(written) : undefined
  }
  if (key === one && (tokens.keys[token + 1] !== of || tokens.keys[token + 2] !== the)) return undefined
  if (isPeriod(tokens.keys[noun]!) && key !== one && isPlainCount(key))
    // "Compared with nine last year": a day of the calendar, with a number before it that counts something else.
    return isStop(tokens, noun + 1) && !isCalendar(tokens.keys[noun - 1]!) ? pluralOf(written) : undefined
  const isLast = isPlainCount(key) && isStop(tokens, noun + 1)
  if (!isSingularNoun(tokens, noun)) return undefined
  // "Two accident and emergency units": what is counted stands at the end.
  const isJoint = tokens.keys[noun + 1] === and
  if (isJoint && (isPluralNoun(tokens, noun + 3) || isSamePlural(tokens.keys[noun + 3] ?? 0)))
    return undefined
  // "Ten past", "all six downtown": a time, a place.
  if (isPlainCount(key) && mayBeNoNoun(tokens.keys[noun]!)) return undefined
  if (isUncounted(tokens.keys[noun]!) && !(isLast && isDescribing(tokens.keys[noun]!))) return undefined
  if (isCount(tokens.keys[noun]!)) return undefined
  if (key === one) {
    // "Division one of the parade": a number behind its noun; "the one of the text": this, and not another.
    const isNumber =
      token > 0 &&
      !isClauseEnd(tokens, token - 1) &&
      (functionWord(tokens.keys[token - 1]!) === 0 || tokens.keys[token - 1] === the)
    // "One of the worst": what is the most of all needs no noun.
    const isMost = wordTagsOf(tokens.keys[noun]!)?.can(Tag.superlativeAdjective) === true
    if (isCollective(tokens.keys[noun]!) || isNumber || isMost) return undefined
  } else if (isVerbToo(tokens, noun)) return undefined
  else if (isFewKey(key) && !isBeforeFew(tokens.keys[token - 1] ?? 0)) return undefined
  else if (
    (!isOnlyNoun(tokens, noun) || mayDo(tokens, token, noun)) &&
    !isAuxiliary(tokens, noun + 1) &&
    !isObjectNumber(tokens, token, noun)
  )
    return undefined
  else if (isFew(key) && tokens.keys[noun + 1] === and) return undefined
  return endsPhrase(tokens, noun + 1) ? pluralOf(written) : undefined
}

/** "Both plan to run", "five hope for more": behind a preposition nobody does anything. */
function mayDo(tokens: Tokens, token: number, noun: number): boolean {
  const before = functionWord(tokens.keys[token - 1] ?? 0)
  const isBehindPreposition =
    (before & FunctionWord.preposition) !== 0 && (before & FunctionWord.subordinator) === 0
  return mayBePlainVerb(tokens.keys[noun]!) && !isBehindPreposition
}

/** "Have not beaten this opponents at home": behind a verb, and before what no noun that is described has behind it. */
function isObjectOfThis(tokens: Tokens, token: number, noun: number): boolean {
  if (token === 0 || wordTagsOf(tokens.keys[noun]!)?.can(Tag.verbThird) !== false) return false
  const before = wordTagsOf(tokens.keys[token - 1]!)?.likeliest
  const isBehindVerb =
    before === Tag.verbPast ||
    before === Tag.verbParticiple ||
    before === Tag.verbBase ||
    before === Tag.verbThird
  return isBehindVerb && (isStop(tokens, noun + 1) || isObjectEnd(tokens.keys[noun + 1] ?? 0))
}

const and = keyOf('and')
const isObjectEnd = wordTest('about of for from on in at with to by after before during who that which')

/** "Wrote two book about it.": the object of a verb, and no subject of the next word. */
function isObjectNumber(tokens: Tokens, token: number, noun: number): boolean {
  if (!isPlainCount(tokens.keys[token]!) || token === 0 || !isLowerCase(tokens, token - 1)) return false
  const verb = wordTagsOf(tokens.keys[token - 1]!)
  const isVerb =
    verb?.likeliest === Tag.verbPast ||
    verb?.likeliest === Tag.verbIng ||
    verb?.likeliest === Tag.verbParticiple
  const isNoun = wordTagsOf(tokens.keys[noun]!)?.likeliest === Tag.nounSingular
  return isVerb && isNoun && (isStop(tokens, noun + 1) || isObjectEnd(tokens.keys[noun + 1] ?? 0))
}

const isPeriod = wordTest('day week month year hour minute')
const isCalendar = wordTest('last next this that every each')
const isPlainCount = wordTest('two three four five six seven eight nine ten several many')

/** "The first three day.": a mark that ends the clause, and no hyphen. */
function isStop(tokens: Tokens, token: number): boolean {
  return token < tokens.count && /^[.,;:?!]$/.test(textOf(tokens, token))
}

/** "A man many thought was finished", "those given a placebo", "those taking the drug": a past, or a participle. */
function isVerbToo(tokens: Tokens, noun: number): boolean {
  const tags = wordTagsOf(tokens.keys[noun]!)
  if (tags === undefined) return false
  const hasObject = (functionWord(tokens.keys[noun + 1] ?? 0) & FunctionWord.determiner) !== 0
  return tags.can(Tag.verbPast) || tags.can(Tag.verbParticiple) || (hasObject && tags.can(Tag.verbIng))
}

/** Cannot be a noun that the one before describes: a mark, a small word, or a verb in the past and nothing else. */
function endsPhrase(tokens: Tokens, token: number): boolean {
  if (isClauseEnd(tokens, token)) {
    const mark = tokens.prose[tokens.starts[token] ?? 0]
    // "The many technology, banking and insurance firms": a list of what describes.
    return mark === ',' ? functionWord(tokens.keys[token + 1] ?? 0) !== 0 : mark !== '-'
  }
  if (functionWord(tokens.keys[token]!) !== 0) return true
  const traits = traitsOf(tokens.keys[token]!)
  // "Lost", "met", "left": pasts that no affix makes.
  if (
    traits !== 0 &&
    (traits & formTraits) === 0 &&
    wordTagsOf(tokens.keys[token]!)?.can(Tag.verbPast) === true
  )
    return functionWord(tokens.keys[token + 1] ?? 0) !== 0
  if ((traits & WordTrait.past) === 0 || (traits & (WordTrait.noun | WordTrait.plural)) !== 0) return false
  // "Lost" describes a noun, too, but not before "their".
  return (traits & WordTrait.adjective) === 0 || functionWord(tokens.keys[token + 1] ?? 0) !== 0
}

const periodTokens = wordTrigger('decade week month year hour century')
const isBeforePeriod = wordTest('for over after within')
const isSpan = wordTest('for')
const isAfterPeriod = wordTest('and but to before on in at because as until by while when')

/** "They have lived there for decade": a period that neither an article nor a plural makes a length of time. */
export function* findBarePeriods(tokens: Tokens): Iterable<Finding> {
  for (const noun of periodTokens(tokens)) {
    const before = tokens.keys[noun - 1] ?? 0
    if (!isBeforePeriod(before) || !isLowerCase(tokens, noun) || !isPeriodNoun(tokens.keys[noun]!)) continue
    if (!isSpacedPair(tokens, noun - 1, tokens.count)) continue
    // "Week after week".
    if (tokens.keys[noun - 2] === tokens.keys[noun] || isPartOfCompound(tokens, noun)) continue
    if (!isStop(tokens, noun + 1) && !(isSpan(before) && isAfterPeriod(tokens.keys[noun + 1] ?? 0))) continue
    const place = { start: tokens.starts[noun]!, end: tokens.ends[noun]! }
    yield { ...place, messageId: 'pair', replacements: [pluralOf(textOf(tokens, noun))] }
  }
}

/** "Less people": fewer of what can be counted, but less of a measure. */
export function* findLessForFewer(tokens: Tokens): Iterable<Finding> {
  for (const token of lessTokens(tokens)) {
    if (!isSpacedPair(tokens, token, tokens.count)) continue
    const noun = tokens.keys[token + 1]!
    const isPeople = noun === people
    if (!isPeople && (!isPluralNoun(tokens, token + 1) || isMeasure(noun))) continue
    if (token > 0 && isBeforeLess(tokens.keys[token - 1]!)) continue
    const written = textOf(tokens, token)
    yield {
      start: tokens.starts[token]!,
      end: tokens.ends[token]!,
      messageId: 'pair',
      replacements: [written[0] === 'L' ? 'Fewer' : 'fewer'],
    }
  }
}
