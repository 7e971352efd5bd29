import { FunctionWord, functionWord } from '../../src/analysis/function-words.ts'
import { wordTagsOf } from '../../src/analysis/parts-of-speech/word-tags.ts'
import { isFiniteTag, Tag } from '../../src/analysis/parts-of-speech.ts'
import { reportingWord } from '../../src/analysis/reporting-verbs.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { TokenClass } from '../../src/parse/tokens.ts'
import type { Sentence } from './noun-phrase.ts'

/** Prepositions, too, that phrases of time follow. */
const isTimePreposition = wordTest('since until after before as than once like')
const isSubjunctive = wordTest('as though wish lest suppose')
const longestAside = 22

/** Adverbs between the subject and its verb. */
export function isBetween({ tokens, tags }: Sentence, token: number): boolean {
  return (
    tags[token] === Tag.adverb &&
    tokens.classes[token] === TokenClass.word &&
    !isOpenAdverb(tokens.keys[token]!)
  )
}

/** "How many lorries is that?" */
const isHow = wordTest('how what which whose')
const isWhose = wordTest('whose')
const isObject = wordTest('which whom')

function isDeterminerTag(tag: number): boolean {
  return tag === Tag.determiner || tag === Tag.possessiveDeterminer
}

const isOpenAdverb = wordTest('not so only even there here')

/** Before ", meanwhile,", ", a baker,", ", published on Thursday," and the like, if one stands there. */
export function beforeAside(sentence: Sentence, end: number): number {
  const { tags, start, tokens } = sentence
  if (end - 3 <= start || !isComma(sentence, end - 1)) return end
  for (let token = end - 2; token > Math.max(start, end - longestAside); token--) {
    if (
      tokens.classes[token] === TokenClass.punctuation &&
      !isComma(sentence, token) &&
      !isHyphen(sentence, token)
    )
      return end
    if (!isComma(sentence, token)) continue
    return isAside(sentence, token + 1, end - 1, tags[token - 1] ?? 0) ? token : end
  }
  return end
}

const isThat = wordTest('that')
export const isOfWhom = wordTest('whom which')

function isAside(sentence: Sentence, first: number, end: number, before: number): boolean {
  const { tags, tokens } = sentence
  if (before !== Tag.nounSingular && before !== Tag.nounPlural && before !== Tag.properNoun) return false
  const opener = tags[first]!
  const isClause =
    opener === Tag.whPronoun ||
    opener === Tag.whDeterminer ||
    isOfWhom(tokens.keys[first + 1]!) ||
    isOfWhom(tokens.keys[first + 2]!) ||
    isOfWhom(tokens.keys[first + 3]!)
  // "Its answer, that nobody could have foreseen it,"
  const isContent = opener === Tag.subordinator && isThat(tokens.keys[first]!)
  if (isContent || isClause || isSaid(sentence, first, end)) return true
  if (end - first === 1) return opener === Tag.adverb || opener === Tag.numeral || opener === Tag.properNoun
  for (let token = first; token < end; token++) {
    if (isFiniteTag(tags[token]!) && !(tags[token] === Tag.verbPast && token === first)) return false
    if (tags[token] === Tag.coordinator) return false
  }
  const isNominal =
    tags[end - 1] === Tag.nounSingular || tags[end - 1] === Tag.properNoun || tags[end - 1] === Tag.nounPlural
  return (
    opener === Tag.preposition ||
    opener === Tag.verbParticiple ||
    opener === Tag.verbIng ||
    opener === Tag.verbPast ||
    // "along with three others", "due on Monday", "most of them young"
    ((opener === Tag.adverb || opener === Tag.adjective) && tags[first + 1] === Tag.preposition) ||
    (isPart(tokens.keys[first]!) && isThem(tokens.keys[first + 2] ?? 0)) ||
    ((opener === Tag.determiner || opener === Tag.possessiveDeterminer || opener === Tag.properNoun) &&
      isNominal)
  )
}

const isPart = wordTest('most some many all both several none')
const isThem = wordTest('them')

/** "say its critics", "she told a meeting": who says the sentence, and perhaps to whom. */
function isSaid({ tags, tokens }: Sentence, first: number, end: number): boolean {
  let verbs = 0
  for (let token = first; token < end; token++) {
    const tag = tags[token]!
    if (tag === Tag.coordinator || tag === Tag.subordinator || tag === Tag.whPronoun) return false
    if (!isFiniteTag(tag) && tag !== Tag.verbBase) continue
    const place = token - first
    if (++verbs > 1 || place > mostSpeaker || !isParenthetic(tokens.keys[token]!)) return false
  }
  return verbs === 1
}

const mostSpeaker = 4
const isParenthetic = wordTest(
  'say says said think thinks thought argue argues argued add adds added told believe believes believed insist insists insisted',
)

/** How a clause begins before the token: surely, behind an "and" that may join more, or not at all. */
export function openingBefore(sentence: Sentence, first: number): 'sure' | 'joint' | undefined {
  const { tokens, tags, start } = sentence
  const before = first - 1
  if (before < start) return isQuestion(sentence, first) ? undefined : 'sure'
  const key = tokens.keys[before]!
  if (tags[before] === Tag.coordinator) {
    if (before === start) return 'sure'
    if (!hasVerb(sentence, before)) return undefined
    return isComma(sentence, before - 1) ? 'sure' : 'joint'
  }
  if (tokens.classes[before] === TokenClass.punctuation) {
    const mark = tokens.prose[tokens.starts[before]!]!
    if (mark === ',') return isFronted(sentence, before) ? 'sure' : undefined
    if (before === start) return 'sure'
    return /[;:—“"‘]/.test(mark) ? 'sure' : undefined
  }
  // "Wages, which the firms has expected": an object, behind which the clause has a subject of its own.
  if (isObject(key) && isDeterminerTag(tags[first]!)) return 'sure'
  // "The minister, whose speeches draws crowds"
  if (isWhose(key) && isComma(sentence, before - 1)) return 'sure'
  if (isSubjunctive(key) || isHow(key)) return undefined
  if (isTimePreposition(key)) return isOfTime(key) && isBehindVerb(sentence, before) ? 'sure' : undefined
  if ((functionWord(key) & FunctionWord.subordinator) !== 0)
    return tags[before] === Tag.subordinator || tags[before] === Tag.whAdverb ? 'sure' : undefined
  // "Police said the men were": what follows a word of saying is a clause.
  if (isSaying(key)) return 'sure'
  return isBehindFrontedPhrase(sentence, first) ? 'sure' : undefined
}

/**
 * "It has been so since the ward were created": the clause before has its verb, so that another one is that of the clause of
 * time. Not "men jailed after the riot were", nor "the goals he scored after the break were".
 */
function isBehindVerb({ tokens, tags, start }: Sentence, before: number): boolean {
  for (let token = before - 1; token > start; token--) {
    const tag = tags[token]!
    if (tag === Tag.coordinator || tag === Tag.subordinator || tag === Tag.whAdverb) return false
    if (tag === Tag.whPronoun || tag === Tag.whDeterminer) return false
    if (!isFiniteTag(tag)) continue
    if (wordTagsOf(tokens.keys[token]!)?.can(Tag.verbParticiple) === true) return false
    if (reportingWord(tokens.keys[token]!) !== undefined) return false
    const isContact =
      tags[token - 1] === Tag.personalPronoun && token - 2 >= start && tags[token - 2]! <= Tag.properNoun
    return !isContact || tags[token - 2] === Tag.other
  }
  return false
}

/** Prepositions that open a clause as well. */
export const isOfTime = wordTest('since until after before')

/** "In May the owners were": a phrase with a preposition begins the sentence, and the determiner opens the next one. */
function isBehindFrontedPhrase({ tokens, tags, start }: Sentence, first: number): boolean {
  const opener = tags[first]!
  if (opener !== Tag.determiner && opener !== Tag.possessiveDeterminer) return false
  if (tags[start] !== Tag.preposition || first - start < 2 || first - start > mostFronted) return false
  if (
    (functionWord(tokens.keys[start]!) & FunctionWord.subordinator) !== 0 &&
    !isFrontedTime(tokens.keys[start]!)
  )
    return false
  for (let token = start + 1; token < first; token++) {
    const tag = tags[token]!
    const isNominal =
      tag <= Tag.properNoun || tag === Tag.determiner || tag === Tag.adjective || tag === Tag.numeral
    if (!isNominal && tag !== Tag.preposition && tag !== Tag.possessiveDeterminer) return false
    if (tokens.classes[token] === TokenClass.punctuation) return false
  }
  const last = tags[first - 1]!
  return (last >= Tag.nounSingular && last <= Tag.properNoun) || last === Tag.numeral
}

const mostFronted = 7
const isFrontedTime = wordTest('after before since')

const isSaying = wordTest(
  'said says believe believes believed think thinks thought hope hopes hoped claims claimed',
)

function isQuestion({ tokens }: Sentence, first: number): boolean {
  return (functionWord(tokens.keys[first]!) & FunctionWord.auxiliary) !== 0
}

/** Is all that stands before the comma a phrase or a clause that opens the sentence: "By Monday,", "If prices rise,"? */
function isFronted({ tokens, tags, start }: Sentence, comma: number): boolean {
  let from = start
  if (tags[from] === Tag.coordinator) from++
  const tag = tags[from]
  const isClause = tag === Tag.subordinator || tag === Tag.whAdverb
  if (!isClause && tag !== Tag.preposition && tag !== Tag.adverb) return false
  for (let token = from; token < comma; token++) {
    if (tokens.classes[token] === TokenClass.punctuation && tokens.prose[tokens.starts[token]!] !== '-')
      return false
    if (!isClause && isFiniteTag(tags[token]!)) return false
  }
  return true
}

function hasVerb({ tags, start }: Sentence, end: number): boolean {
  for (let token = start; token < end; token++)
    if (isFiniteTag(tags[token]!) || tags[token] === Tag.verbBase) return true
  return false
}

export function isComma({ tokens, start }: Sentence, token: number): boolean {
  return (
    token >= start &&
    tokens.classes[token] === TokenClass.punctuation &&
    tokens.prose[tokens.starts[token]!] === ','
  )
}

function isHyphen({ tokens }: Sentence, token: number): boolean {
  return tokens.prose[tokens.starts[token]!] === '-'
}
