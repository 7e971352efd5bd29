import { functionWord } from '../../src/analysis/function-words.ts'
import { sentenceOf } from '../../src/analysis/locate.ts'
import { wordTagsOf } from '../../src/analysis/parts-of-speech/word-tags.ts'
import { isFiniteTag, type PartsOfSpeech, Tag } from '../../src/analysis/parts-of-speech.ts'
import { isPersonNoun } from '../../src/analysis/person-nouns.ts'
import { pluralOf } from '../../src/analysis/plural-forms.ts'
import { isPartOfCompound, isSpacedPair, textOf } from '../../src/analysis/spaced-words.ts'
import { figuresIn, wordTrigger } from '../../src/analysis/triggers.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { isDeterminer, isLowerCase } from '../../src/analysis/word-kinds.ts'
import { TokenClass, type Tokens } from '../../src/parse/tokens.ts'
import type { Finding } from '../../src/rule/rule.ts'
import { endsPhrase, isCountedNoun } from './counted-nouns.ts'
import { isNounLeftOut, mayBePlainVerb } from './left-out.ts'
import { isCollective, isUncounted } from './nouns.ts'
import { isCounting, isObject, numberWords } from './numbered.ts'

const manyWords = wordTrigger('several many various numerous these those')
const sums = wordTrigger(
  'dozens hundreds thousands millions scores number numbers series pair group groups couple',
)
const parts = wordTrigger('one some many most several few both')
const of = wordTest('of')
const isOwner = wordTest('the his her their its our my these those')
const isOne = wordTest('one')
const isManyVerb = wordTest("are were have aren't weren't haven't")
const isModal = wordTest('will can may might must')
const mostDescribing = 2
/** "Compared with 39 last year": the time, and what was counted is left out. */
const isPointing = wordTest('last next this past own same')
/** Stuff of which there may be a number or a group all the same: a series of work, hundreds of land. */
const isStuff = wordTest(
  'work evidence land money equipment information research wildlife machinery furniture music fire rain water food',
)
/** Money and parts that describe as they are, behind a number. */
const isMoney = wordTest(
  'dollar euro percent cent person nation member judge party tier stage part level piece',
)

/** "Three filing cabinet of logbooks", "a series of station wagon.", "one of his brother": several, of which one is named. */
export function* findDescribedSingulars(tokens: Tokens, partsOfSpeech: PartsOfSpeech): Iterable<Finding> {
  for (const places of [figuresIn(tokens), numberWords(tokens)])
    for (const number of places)
      if (isCounting(tokens, partsOfSpeech, number)) {
        // "The other eight face redundancy", "nine face trial": the verb of those who have been told of.
        const mayBeVerb = isOther(tokens.keys[number - 1] ?? 0)
          ? wordTagsOf(tokens.keys[number + 1] ?? 0)?.can(Tag.verbBase)
          : mayBePlainVerb(tokens.keys[number + 1] ?? 0) && !isObject(tokens, partsOfSpeech, number)
        if (mayBeVerb || isNounLeftOut(tokens, partsOfSpeech, number)) continue
        const isOwned = isDeterminer(tokens, number - 1)
        yield* singularBehind(tokens, partsOfSpeech, number + 1, { least: 1, isNounDescribing: !isOwned })
      }
  for (const many of manyWords(tokens))
    if (!isDeterminer(tokens, many - 1))
      yield* singularBehind(tokens, partsOfSpeech, many + 1, { least: 1, isNounDescribing: true })
  for (const sum of sums(tokens))
    if (of(tokens.keys[sum + 1] ?? 0))
      yield* singularBehind(tokens, partsOfSpeech, sum + 2, { least: 0, isNounDescribing: true })
  for (const part of parts(tokens)) {
    if (!of(tokens.keys[part + 1] ?? 0) || !isOwner(tokens.keys[part + 2] ?? 0)) continue
    if (isOne(tokens.keys[part]!) ? isLabel(tokens, partsOfSpeech, part) : !hasManyVerb(tokens, part + 3))
      continue
    yield* singularBehind(tokens, partsOfSpeech, part + 3, { least: 0, isNounDescribing: false })
  }
}

const allWords = wordTrigger('all most other fewer')

/** "All student must wear it", "other resident said": somebody, where only several can stand. */
export function* findUncountedPersons(tokens: Tokens, partsOfSpeech: PartsOfSpeech): Iterable<Finding> {
  for (const all of allWords(tokens)) {
    const noun = all + 1
    if (!isPersonNoun(tokens.keys[noun] ?? 0) || !isSpacedPair(tokens, all, tokens.count)) continue
    if (!isLowerCase(tokens, noun) || isPartOfCompound(tokens, noun) || isBehindOther(tokens, all)) continue
    const tags = wordTagsOf(tokens.keys[noun]!)
    if (tags === undefined || tags.can(Tag.adjective) || !isCountedNoun(tokens, noun)) continue
    if (tags.can(Tag.verbBase) && !isFiniteTag(partsOfSpeech.tagOf(noun + 1))) continue
    if (endsPhrase(tokens, partsOfSpeech, noun)) yield pluralFor(tokens, noun)
  }
}

const isOnly = wordTest('only')
const isOther = wordTest('other remaining others')

/** "The other driver", "each other", "the only other driver". */
function isBehindOther(tokens: Tokens, other: number): boolean {
  return (
    other > 0 &&
    (isDeterminer(tokens, other - 1) ||
      tokens.classes[other - 1] === TokenClass.clitic ||
      isOnly(tokens.keys[other - 1]!))
  )
}

function pluralFor(tokens: Tokens, noun: number): Finding {
  return {
    start: tokens.starts[noun]!,
    end: tokens.ends[noun]!,
    messageId: 'pair',
    replacements: [pluralOf(textOf(tokens, noun))],
  }
}

/** "Part one of the report", "the one of the text", "the last delivery but one of the day", "the only one of its make". */
function isLabel(tokens: Tokens, partsOfSpeech: PartsOfSpeech, one: number): boolean {
  const before = partsOfSpeech.tagOf(one - 1)
  return (
    before === Tag.nounSingular ||
    before === Tag.properNoun ||
    before === Tag.determiner ||
    isButOrOnly(tokens.keys[one - 1] ?? 0)
  )
}

const isButOrOnly = wordTest('but only')

/** "Some of the window were": a verb right behind the noun, or behind what describes it and the noun. */
function hasManyVerb(tokens: Tokens, first: number): boolean {
  for (let token = first + 1; token <= first + mostDescribing; token++) {
    if (isManyVerb(tokens.keys[token] ?? 0)) return true
    if (functionWord(tokens.keys[token] ?? 0) !== 0) return false
  }
  return false
}

interface Describing {
  /** So many words must describe the noun at least: of others somebody else takes care. */
  readonly least: number
  readonly isNounDescribing: boolean
}

function* singularBehind(
  tokens: Tokens,
  partsOfSpeech: PartsOfSpeech,
  first: number,
  { least, isNounDescribing }: Describing,
): Iterable<Finding> {
  // "The other two will probably stay": a verb, whatever it is tagged.
  if (isModal(tokens.keys[first] ?? 0)) return
  for (let noun = first; noun <= first + mostDescribing; noun++) {
    if (!isLowerCase(tokens, noun) || isPartOfCompound(tokens, noun) || !isSpacedOrFirst(tokens, first, noun))
      return
    const tag = partsOfSpeech.tagOf(noun)
    if (noun - first >= least && isSingularHead(tokens, partsOfSpeech, noun, first)) {
      yield pluralFor(tokens, noun)
      return
    }
    const key = tokens.keys[noun]!
    if (!isDescribing(tag, isNounDescribing) || isUncounted(key) || isMoney(key) || isPointing(key)) return
  }
}

function isSpacedOrFirst(tokens: Tokens, first: number, noun: number): boolean {
  return noun === first || isSpacedPair(tokens, noun - 1, tokens.sentences[sentenceOf(tokens, noun) + 1]!)
}

function isDescribing(tag: number, isNounDescribing: boolean): boolean {
  return (
    tag === Tag.adjective ||
    tag === Tag.superlativeAdjective ||
    (isNounDescribing && (tag === Tag.nounSingular || tag === Tag.verbIng))
  )
}

/** "Three filing cabinet", "one of the oldest church", but not "one of the large group". */
function isDescribedBody(partsOfSpeech: PartsOfSpeech, first: number, noun: number): boolean {
  return noun > first && partsOfSpeech.tagOf(noun - 1) !== Tag.adjective
}

function isSingularHead(tokens: Tokens, partsOfSpeech: PartsOfSpeech, noun: number, first: number): boolean {
  const key = tokens.keys[noun]!
  return (
    partsOfSpeech.tagOf(noun) === Tag.nounSingular &&
    isCountedNoun(tokens, noun) &&
    (!isCollective(key) || isDescribedBody(partsOfSpeech, first, noun)) &&
    !isMoney(key) &&
    !isStuff(key) &&
    endsPhrase(tokens, partsOfSpeech, noun)
  )
}
