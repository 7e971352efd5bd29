import { isFiniteTag } from '../../src/analysis/claims/sides.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { FunctionWord, functionWord } from '../../src/analysis/function-words.ts'
import { nominalTags, Tag } from '../../src/analysis/parts-of-speech.ts'
import { beginsSentence } from '../../src/analysis/spaced-words.ts'
import { isMark, sentenceOf } from '../../src/analysis/token-tests.ts'
import { wordTrigger } from '../../src/analysis/triggers.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { keyOf } from '../../src/parse/key.ts'
import { TokenClass, type Tokens } from '../../src/parse/tokens.ts'
import type { RestylablePlace } from '../../src/rule/majority.ts'

const conjunctionsIn = wordTrigger('and or')
const isConjunction = wordTest('and or')
/** In words: a longer item has an inside of its own, and then the comma may be needed to part it. */
const longestItem = 4
const notInItem =
  FunctionWord.pronoun |
  FunctionWord.preposition |
  FunctionWord.coordinator |
  FunctionWord.subordinator |
  FunctionWord.auxiliary |
  FunctionWord.adverb |
  FunctionWord.relative
const isIndefinite = wordTest('a an one two three four five six seven eight nine ten several some no')
const isDefinite = wordTest('the this that these those')
const isPossessive = wordTest('his her its their our my your')
/** "Last year, farmers and miners": the first part says when. */
const isTime = wordTest(
  `year years month months week weeks day days morning evening night today yesterday tomorrow ago then course example
   instance fact addition`,
)
const isCalendar = (key: number) => (functionWord(key) & FunctionWord.calendar) !== 0

/** A series of three items or more, with the comma before its conjunction or without. */
export interface Series extends RestylablePlace {
  readonly style: 'comma' | 'none'
  /** Its last three items, in tokens. */
  readonly items: readonly [Item, Item, Item]
  /** Are there more than three? */
  readonly isLong: boolean
  /** Is the last but one more than a word and its article? Then many a house sets a comma that it sets nowhere else. */
  readonly isComplex: boolean
}

interface Item {
  readonly first: number
  readonly end: number
}

/** What may be a series, by its marks alone; {@link isSeries} looks at the words. */
export function possibleSeries({ tokens }: Facts): Series[] {
  return conjunctionsIn(tokens).flatMap(conjunction => {
    const sentence = sentenceOf(tokens, conjunction)
    const from = tokens.sentences[sentence]
    const hasComma = isMark(tokens, conjunction - 1, ',')
    const middle = itemBefore(tokens, hasComma ? conjunction - 1 : conjunction, from)
    if (!middle || !isMark(tokens, middle.first - 1, ',')) return []
    const first = wordsBefore(tokens, middle.first - 1, from)
    const last = itemAfter(tokens, conjunction + 1, tokens.sentences[sentence + 1])
    if (!first || !last) return []
    const before = conjunction - 1
    const start = tokens.starts[before]
    const end = tokens.ends[before]
    return [
      {
        start,
        end,
        token: before,
        topic: 'series',
        style: hasComma ? 'comma' : 'none',
        like: () => (hasComma ? '' : `${tokens.prose.slice(start, end)},`),
        items: [first, middle, last],
        isLong: isMark(tokens, first.first - 1, ','),
        isComplex: middle.end - middle.first > (isDeterminer(tokens.keys[middle.first]) ? 2 : 1),
      },
    ]
  })
}

/** Where the first item may begin: how much of this belongs to it, only the parts of speech tell. */
function wordsBefore(tokens: Tokens, end: number, from: number): Item | undefined {
  let first = end
  while (first > from && end - first < longestItem && isItemWord(tokens, first - 1)) first--
  return first < end ? { first, end } : undefined
}

/** The item that ends before a token: back to a comma, or to the first word that cannot be in it. */
function itemBefore(tokens: Tokens, end: number, from: number): Item | undefined {
  let first = end
  while (first > from && end - first <= longestItem && isItemWord(tokens, first - 1)) {
    first--
    if (isDeterminer(tokens.keys[first])) break
  }
  return first < end && end - first <= longestItem ? { first, end } : undefined
}

function itemAfter(tokens: Tokens, first: number, to: number): Item | undefined {
  let end = first
  while (end < to && end - first < longestItem && isItemWord(tokens, end)) {
    if (end > first && isDeterminer(tokens.keys[end])) break
    end++
  }
  return end > first ? { first, end } : undefined
}

function isItemWord(tokens: Tokens, token: number): boolean {
  const tokenClass = tokens.classes[token]
  if (tokenClass === TokenClass.number || tokenClass === TokenClass.mixed) return true
  if (tokenClass !== TokenClass.word) return isMark(tokens, token, '-')
  const key = tokens.keys[token]
  return isDeterminer(key) || (functionWord(key) & notInItem) === 0
}

function isDeterminer(key: number): boolean {
  return isIndefinite(key) || isDefinite(key) || isPossessive(key)
}

const nouns = new Set<Tag>([Tag.nounSingular, Tag.nounPlural])
const inPhrase = new Set<Tag>([
  ...nominalTags,
  Tag.determiner,
  Tag.possessiveDeterminer,
  Tag.prefix,
  Tag.punctuation,
  Tag.verbParticiple,
  Tag.verbIng,
])

/** Are the items three names, or three phrases about a noun with the same kind of article, so that nothing else is meant? */
export function isSeries(facts: Facts, { items, isLong, style }: Series): boolean {
  const { tokens, partsOfSpeech } = facts
  const [words, middle, last] = items
  const first = firstItem(facts, words)
  const kind = kindOf(facts, first)
  if (kind === undefined || kindOf(facts, middle) !== kind || kindOf(facts, last) !== kind) return false
  if (isMark(tokens, last.end, '-') || isConjunction(tokens.keys[last.end] ?? 0)) return false
  if (isConjunction(tokens.keys[first.first - 1] ?? 0)) return false
  const isSubject = beginsSentence(tokens, first.first, startOf(tokens, first.first))
  // "The river fell, boats and all": with a verb behind it the last item may begin a clause.
  if (style === 'comma' && !isSubject && isFiniteTag(partsOfSpeech.tagOf(last.end))) return false
  return isLong || isSubject || isWithinClause(facts, first.first)
}

/** The noun phrase at the end of some words. */
export function firstItem({ tokens, partsOfSpeech }: Facts, { first, end }: Item): Item {
  let start = end - 1
  while (start > first && !isDeterminer(tokens.keys[start]) && inPhrase.has(partsOfSpeech.tagOf(start - 1)))
    start--
  return { first: start, end }
}

/** The kind of an item: by its article and its head; undefined for what is no noun phrase. */
function kindOf({ tokens, partsOfSpeech }: Facts, { first, end }: Item): string | undefined {
  let article = 'none'
  for (let token = first; token < end; token++) {
    if (!inPhrase.has(partsOfSpeech.tagOf(token))) return undefined
    const key = tokens.keys[token]
    if (token > first) continue
    if (isDefinite(key)) article = 'definite'
    else if (isPossessive(key)) article = 'possessive'
    else if (isIndefinite(key) || tokens.classes[token] === TokenClass.number) article = 'indefinite'
  }
  const head = partsOfSpeech.tagOf(end - 1)
  if (isTime(tokens.keys[end - 1])) return undefined
  if (isCalendar(tokens.keys[end - 1])) return 'calendar'
  if (head === Tag.properNoun) return `${article} name`
  return nouns.has(head) ? `${article} noun` : undefined
}

const according = keyOf('according')

/** Does the series hang on a verb or a preposition of its own clause, and does no word at the start open another one? */
function isWithinClause({ tokens, partsOfSpeech }: Facts, first: number): boolean {
  const start = startOf(tokens, first)
  const opening = functionWord(tokens.keys[start])
  if ((opening & (FunctionWord.subordinator | FunctionWord.preposition)) !== 0) return false
  if (tokens.keys[start] === according) return false
  if (partsOfSpeech.tagOf(first - 1) === Tag.preposition) return true
  for (let token = first - 1; token > start; token--) {
    if (isMark(tokens, token, ',')) return false
    const tag = partsOfSpeech.tagOf(token)
    if (isFiniteTag(tag) || tag === Tag.verbBase) return true
  }
  return false
}

/** The first token of the sentence that holds a token. */
function startOf(tokens: Tokens, token: number): number {
  return tokens.sentences[sentenceOf(tokens, token)]
}
