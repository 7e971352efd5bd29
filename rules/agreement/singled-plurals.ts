import { traitsOf, WordTrait } from '../../src/analysis/dictionary.ts'
import { sentenceOf } from '../../src/analysis/locate.ts'
import { wordTagsOf } from '../../src/analysis/parts-of-speech/word-tags.ts'
import { isFiniteTag, type PartsOfSpeech, Tag } from '../../src/analysis/parts-of-speech.ts'
import { singularOf } from '../../src/analysis/plural-forms.ts'
import { reportingWord } from '../../src/analysis/reporting-verbs.ts'
import { isPartOfCompound, isSpacedPair, textOf } from '../../src/analysis/spaced-words.ts'
import { wordTrigger } from '../../src/analysis/triggers.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { isClauseEnd, isLowerCase, isPluralNoun } from '../../src/analysis/word-kinds.ts'
import { keyOf } from '../../src/parse/key.ts'
import { Shape, TokenClass, type Tokens } from '../../src/parse/tokens.ts'
import type { Finding } from '../../src/rule/rule.ts'
import { isMeasure } from './nouns.ts'

const singling = wordTrigger('each every another a an one')
const isOne = wordTest('one')
const mostAdjectives = 3
/** Plurals that one is as well: a kennels, a heads of government meeting. */
const isOneToo = wordTest('kennels stables ashes heads innings gallows shambles links falls downs')
/** What several stand behind, in spite of the article: "a few years", "a great many people", "a further 12 months". */
const isManyWord = wordTest(
  'few many dozen hundred thousand million couple good great further record total full mere whopping number half quarter',
)

/** "Every ratepayers", "each pupils received", "a loaded cattle trucks", "a second times": one is named, and several follow. */
export function* findSingledPlurals(tokens: Tokens, partsOfSpeech: PartsOfSpeech): Iterable<Finding> {
  for (const determiner of singling(tokens)) {
    if (tokens.shapes[determiner]! > Shape.capitalised || isLetter(tokens, determiner)) continue
    const noun = pluralBehind(tokens, partsOfSpeech, determiner)
    if (noun === undefined) continue
    yield {
      start: tokens.starts[determiner]!,
      end: tokens.ends[noun]!,
      messageId: 'pair',
      replacements: [
        `${tokens.prose.slice(tokens.starts[determiner], tokens.starts[noun])}${singularOf(textOf(tokens, noun))}`,
      ],
    }
  }
}

/** "Four England A caps": the letter of a team or of a class. */
function isLetter(tokens: Tokens, determiner: number): boolean {
  return (
    tokens.prose.slice(tokens.starts[determiner]!, tokens.ends[determiner]!) === 'A' &&
    determiner > 0 &&
    tokens.classes[determiner - 1] === TokenClass.word &&
    tokens.sentences[sentenceOf(tokens, determiner)] !== determiner
  )
}

function pluralBehind(tokens: Tokens, partsOfSpeech: PartsOfSpeech, determiner: number): number | undefined {
  let noun = determiner + 1
  for (; noun <= determiner + 1 + mostAdjectives; noun++) {
    if (
      !isSpacedPair(tokens, noun - 1, tokens.count) ||
      !isLowerCase(tokens, noun) ||
      isPartOfCompound(tokens, noun)
    )
      return undefined
    if (isManyWord(tokens.keys[noun]!)) return undefined
    const tag = partsOfSpeech.tagOf(noun)
    if (isPluralHere(tokens, tag, noun)) break
    const isParticiple = tag === Tag.verbParticiple && noun === determiner + 1
    if (tag !== Tag.adjective && tag !== Tag.nounSingular && tag !== Tag.nounPlural && !isParticiple)
      return undefined
  }
  if (!isPluralHere(tokens, partsOfSpeech.tagOf(noun), noun)) return undefined
  const key = tokens.keys[determiner]!
  const isOrdinalTime =
    noun > determiner + 1 && isTimes(tokens.keys[noun]!) && isOrdinal(tokens.keys[noun - 1]!)
  if (isMeasure(tokens.keys[noun]!) && !isOrdinalTime) return undefined
  if (isOneToo(tokens.keys[noun]!)) return undefined
  if (isOne(key) && !isCountingOne(tokens, partsOfSpeech, determiner)) return undefined
  if (!isOrdinalTime && mayBeVerb(tokens, partsOfSpeech, determiner, noun)) return undefined
  // "A difference patients can feel": what somebody does with it.
  if (noun > determiner + 1 && partsOfSpeech.tagOf(noun + 1) === Tag.modal) return undefined
  return endsPhrase(tokens, partsOfSpeech, noun) ? noun : undefined
}

/** A plural, by its tag or as what nothing but a verb could be. */
function isPluralHere(tokens: Tokens, tag: Tag, noun: number): boolean {
  return (tag === Tag.nounPlural || tag === Tag.verbThird) && isPluralNoun(tokens, noun)
}

/** "Each works for himself", "a bell rings": a verb, where nothing shows that the words are one phrase. */
function mayBeVerb(tokens: Tokens, partsOfSpeech: PartsOfSpeech, determiner: number, noun: number): boolean {
  const words = wordTagsOf(tokens.keys[noun]!)
  if (!words?.can(Tag.nounPlural)) return true
  const singular = keyOf(singularOf(textOf(tokens, noun)))
  const isThird = words.can(Tag.verbThird) || (traitsOf(tokens.keys[noun]!) & WordTrait.third) !== 0
  if ((traitsOf(tokens.keys[noun]!) & WordTrait.adverb) !== 0) return true
  const isDescribed = noun > determiner + 1
  if (!isThird && !(isDescribed && isVerbToo(singular))) return false
  // "Each houses has a garden": the verb comes.
  if (isSingularVerb(tokens.keys[noun + 1] ?? 0)) return false
  // "On only one visits to the wood": behind a preposition no verb stands.
  if (isOne(tokens.keys[determiner]!)) return !isBehindPreposition(tokens, partsOfSpeech, determiner)
  if (isObject(tokens, partsOfSpeech, determiner)) return false
  return isDescribed ? describesNoun(tokens, determiner, noun) : !isArticle(tokens.keys[determiner]!)
}

const isTimes = wordTest('times')
const isOrdinal = wordTest('second third fourth fifth sixth seventh first last')
const isSingularVerb = wordTest("has is was had will isn't wasn't hasn't")
const isArticle = wordTest('a an')

/** May the word before the plural be a noun, of which the plural would be the verb? */
function describesNoun(tokens: Tokens, determiner: number, noun: number): boolean {
  for (let token = determiner + 1; token < noun; token++)
    if (wordTagsOf(tokens.keys[token]!)?.can(Tag.nounSingular) !== false) return true
  return false
}

/** "Would carry a loaded cattle trucks": behind a verb that no clause follows. */
function isObject(tokens: Tokens, partsOfSpeech: PartsOfSpeech, determiner: number): boolean {
  const before = determiner - 1
  if (!isLowerCase(tokens, before) || !isLowerCase(tokens, determiner)) return false
  const key = tokens.keys[before]!
  const tag = partsOfSpeech.tagOf(before)
  if (tag < Tag.verbBase || tag > Tag.verbParticiple) return false
  return reportingWord(key) === undefined && !isBeforeClause(key)
}

/** Verbs that a clause may follow without "that". */
const isBeforeClause = wordTest(
  `feel feels felt guess bet see sees saw seen find finds found show shows showed shown mean
   means meant hope hopes hoped wish know knows knew known hear heard hears think thinks thought believe believes suppose
   suspect imagine fear fears feared doubt remember watch watches watched let help make makes made ensure ensures`,
)

function isVerbToo(key: number): boolean {
  return (traitsOf(key) & WordTrait.verb) !== 0 || wordTagsOf(key)?.can(Tag.verbBase) === true
}

const isOnly = wordTest('only')

function isBehindPreposition(tokens: Tokens, partsOfSpeech: PartsOfSpeech, one: number): boolean {
  const before = isOnly(tokens.keys[one - 1] ?? 0) ? one - 2 : one - 1
  return before >= 0 && partsOfSpeech.tagOf(before) === Tag.preposition
}

function isCountingOne(tokens: Tokens, partsOfSpeech: PartsOfSpeech, one: number): boolean {
  const before = partsOfSpeech.tagOf(one - 1)
  return (
    one > 0 &&
    isLowerCase(tokens, one - 1) &&
    (before === Tag.verbPast ||
      before === Tag.have ||
      before === Tag.verbParticiple ||
      before === Tag.preposition ||
      isOnly(tokens.keys[one - 1]!))
  )
}

/** No noun follows that the plural would describe: "a sports car". */
function endsPhrase(tokens: Tokens, partsOfSpeech: PartsOfSpeech, noun: number): boolean {
  if (noun + 1 >= tokens.count) return false
  if (isClauseEnd(tokens, noun + 1)) return /^[.,;:?!)—–]/.test(textOf(tokens, noun + 1))
  const tag = partsOfSpeech.tagOf(noun + 1)
  return (
    tag === Tag.preposition ||
    tag === Tag.whPronoun ||
    isFiniteTag(tag) ||
    tag === Tag.coordinator ||
    tag === Tag.subordinator ||
    tag === Tag.to
  )
}
