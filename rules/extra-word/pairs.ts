import { sentenceOf } from '../../src/analysis/locate.ts'
import { wordTagsOf } from '../../src/analysis/parts-of-speech/word-tags.ts'
import { type PartsOfSpeech, Tag } from '../../src/analysis/parts-of-speech.ts'
import { isPartOfCompound, isSpacedPair, textOf } from '../../src/analysis/spaced-words.ts'
import { wordTrigger } from '../../src/analysis/triggers.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { isLowerCase } from '../../src/analysis/word-kinds.ts'
import type { Tokens } from '../../src/parse/tokens.ts'
import type { Finding } from '../../src/rule/rule.ts'

type Test = (key: number) => boolean

/** Two small words that no phrase has side by side. */
interface Pair {
  readonly first: Test
  readonly second: Test
  /** Which of them may be meant; both where either may. */
  readonly keep: readonly ('first' | 'second')[]
  readonly next?: readonly Tag[]
  readonly notNext?: Test
  readonly notPrevious?: Test
}

const nouns = [Tag.nounSingular, Tag.nounPlural, Tag.adjective, Tag.verbParticiple]

/** "A no vote", "a no frills airline". */
const isNoCompound = wordTest(
  'vote votes ball brainer win show fly go frills holds nonsense smoking campaign answer confidence',
)

const pairs: readonly Pair[] = [
  {
    first: wordTest('will would can could shall should might must'),
    second: wordTest('will would can could shall should might must'),
    keep: ['first', 'second'],
  },
  { first: wordTest('had'), second: wordTest('has have'), keep: ['first', 'second'] },
  { first: wordTest('each'), second: wordTest('every'), keep: ['first', 'second'], next: nouns },
  { first: wordTest('every'), second: wordTest('each'), keep: ['first', 'second'] },
  { first: wordTest('this'), second: wordTest('these those'), keep: ['first', 'second'] },
  { first: wordTest('these those'), second: wordTest('this'), keep: ['first', 'second'], next: nouns },
  { first: wordTest('a an'), second: wordTest('another'), keep: ['second'], notPrevious: wordTest('such') },
  { first: wordTest('no'), second: wordTest('a an'), keep: ['first', 'second'], next: nouns },
  { first: wordTest('a an'), second: wordTest('no'), keep: ['second'], next: nouns, notNext: isNoCompound },
  {
    first: wordTest('its their our my'),
    second: wordTest('the a an'),
    keep: ['first', 'second'],
    next: nouns,
  },
  { first: wordTest('a an'), second: wordTest('such so'), keep: ['second'], next: nouns },
  {
    first: wordTest('the a'),
    second: wordTest('he she they we'),
    keep: ['second'],
    next: [Tag.verbPast, Tag.verbThird, Tag.modal, Tag.have, Tag.be, Tag.do],
  },
  { first: wordTest('between'), second: wordTest('among'), keep: ['second', 'first'] },
  { first: wordTest('among'), second: wordTest('between'), keep: ['second', 'first'] },
]

const seconds = wordTrigger(
  'will would can could shall should might must has have every each these those this another a an the no such so he she they we among between',
)
const isCleft = wordTest(
  'what all that who which where how whatever whoever why when thing if as than whether',
)
/** "The might should not be theirs": a noun. */
const isNounOfModal = wordTest('the a an of his her their its free good ill living')

/** "It will would be sold", "on a another island", "a so good day": two small words where one is meant. */
export function* findImpossiblePairs(tokens: Tokens, partsOfSpeech: PartsOfSpeech): Iterable<Finding> {
  for (const second of seconds(tokens)) {
    const first = second - 1
    if (first < 0 || !isLowerCase(tokens, second) || !isSpacedPair(tokens, first, tokens.count)) continue
    if (tokens.keys[first] === tokens.keys[second] || isPartOfCompound(tokens, second)) continue
    const pair = pairs.find(
      candidate => candidate.first(tokens.keys[first]!) && candidate.second(tokens.keys[second]!),
    )
    if (pair === undefined || !fits(pair, tokens, partsOfSpeech, first)) continue
    yield {
      start: tokens.starts[first]!,
      end: tokens.ends[second]!,
      messageId: 'extra',
      replacements: pair.keep.map(kept => textOf(tokens, kept === 'first' ? first : second)),
    }
  }
}

function fits(
  { next, notNext, notPrevious }: Pair,
  tokens: Tokens,
  partsOfSpeech: PartsOfSpeech,
  first: number,
): boolean {
  const before = tokens.keys[first - 1] ?? 0
  const after = first + 2
  if (notPrevious?.(before) || notNext?.(tokens.keys[after] ?? 0)) return false
  if (next && !next.includes(partsOfSpeech.tagOf(after))) return false
  if (next && !isLowerCase(tokens, after)) return false
  return partsOfSpeech.tagOf(first) !== Tag.modal || (!isNounOfModal(before) && !isClause(tokens, first))
}

/** "What they could will be done": the first ends a clause that is the subject of the second. */
function isClause(tokens: Tokens, verb: number): boolean {
  const start = tokens.sentences[sentenceOf(tokens, verb)]!
  for (let token = start; token < verb; token++) if (isCleft(tokens.keys[token]!)) return true
  return false
}

const degrees = wordTrigger('more most')
const isMore = wordTest('more')
const isBehindComparative = wordTest('than')
const isBeforeMore = wordTest('much even far was is are were be become became grew')

/** "Much more younger", "the most biggest": an ending and a word that say the same. */
export function* findDoubleDegrees(tokens: Tokens, partsOfSpeech: PartsOfSpeech): Iterable<Finding> {
  for (const degree of degrees(tokens)) {
    const adjective = degree + 1
    if (!isLowerCase(tokens, adjective) || !isSpacedPair(tokens, degree, tokens.count)) continue
    if (isPartOfCompound(tokens, adjective) || !isDegree(tokens, partsOfSpeech, degree, adjective)) continue
    yield {
      start: tokens.starts[degree]!,
      end: tokens.ends[adjective]!,
      messageId: 'extra',
      replacements: [textOf(tokens, adjective)],
    }
  }
}

/** "More older people than before" are more of them. */
function isDegree(tokens: Tokens, partsOfSpeech: PartsOfSpeech, degree: number, adjective: number): boolean {
  const tags = wordTagsOf(tokens.keys[adjective]!)
  const tag = partsOfSpeech.tagOf(adjective)
  if (tags === undefined || tags.can(Tag.nounSingular) || tags.can(Tag.verbBase)) return false
  if (!isMore(tokens.keys[degree]!))
    return tag === Tag.superlativeAdjective && textOf(tokens, adjective).endsWith('est')
  if (!tags.can(Tag.comparativeAdjective) || !textOf(tokens, adjective).endsWith('er')) return false
  return isBehindComparative(tokens.keys[adjective + 1] ?? 0) && isBeforeMore(tokens.keys[degree - 1] ?? 0)
}

const others = wordTrigger('others')
const isBeforeOthers = wordTest('the of any many some no all these those')

/** "Any of the others growers": an adjective has no plural. */
export function* findOthersBeforeNouns(tokens: Tokens, partsOfSpeech: PartsOfSpeech): Iterable<Finding> {
  for (const other of others(tokens)) {
    const noun = other + 1
    if (!isLowerCase(tokens, noun) || !isSpacedPair(tokens, other, tokens.count)) continue
    if (!isBeforeOthers(tokens.keys[other - 1] ?? 0) || partsOfSpeech.tagOf(noun) !== Tag.nounPlural) continue
    if (wordTagsOf(tokens.keys[noun]!)?.can(Tag.verbThird) !== false) continue
    const after = partsOfSpeech.tagOf(noun + 1)
    // "The others people chose": a clause.
    if (after === Tag.verbPast || after === Tag.verbBase || after === Tag.have || after === Tag.modal)
      continue
    yield {
      start: tokens.starts[other]!,
      end: tokens.ends[noun]!,
      messageId: 'extra',
      replacements: [`other ${textOf(tokens, noun)}`],
    }
  }
}
