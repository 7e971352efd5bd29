import { cased } from '../../src/analysis/cased.ts'
import { FunctionWord, functionWord } from '../../src/analysis/function-words.ts'
import { sentenceOf } from '../../src/analysis/locate.ts'
import { wordTagsOf } from '../../src/analysis/parts-of-speech/word-tags.ts'
import { type PartsOfSpeech, Tag } from '../../src/analysis/parts-of-speech.ts'
import { findSlipsInPlace } from '../../src/analysis/slips-in-place/find.ts'
import { findBarredSlips } from '../../src/analysis/slips-in-place/find-barred.ts'
import { findSlipsByTopic } from '../../src/analysis/slips-in-place/find-by-topic.ts'
import { wordTrigger } from '../../src/analysis/triggers.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import type { WordRows } from '../../src/analysis/word-trigrams/rows.ts'
import { keyOf } from '../../src/parse/key.ts'
import type { Tokens } from '../../src/parse/tokens.ts'
import type { Finding } from '../../src/rule/rule.ts'

const whose = keyOf('whose')
const isSubject = wordTest('it they he she we you i this that these those')

/** Words in whose place one of much the same letters or sound is likelier: "we were asked to leave are table". */
export function* findInPlace(
  tokens: Tokens,
  partsOfSpeech: PartsOfSpeech,
  rows: WordRows,
): Iterable<Finding> {
  const places = [
    ...findSlipsInPlace(tokens, rows, partsOfSpeech),
    ...findBarredSlips(tokens, rows),
    ...findSlipsByTopic(tokens, rows),
  ]
  for (const { token, end, meant } of places) {
    // "The question was whose they were"
    if (tokens.keys[token] === whose && isSubject(tokens.keys[token + 1] ?? 0)) continue
    if (isDegree(tokens, partsOfSpeech, token) || isFelling(tokens, token)) continue
    if (isDenied(tokens, token) || isToldLoss(tokens, token) || isFinitePast(tokens, token, meant)) continue
    if (isCountOf(tokens, partsOfSpeech, token) || isByAgent(tokens, partsOfSpeech, token)) continue
    if (isGuessing(tokens, partsOfSpeech, token, meant) || isOfThemDone(tokens, token, meant)) continue
    const span = { start: tokens.starts[token]!, end: tokens.ends[end - 1]! }
    const right = cased(meant, tokens.prose.slice(span.start, span.end))
    yield { ...span, messageId: 'confused', replacements: [right] }
  }
}

/** "He did not went": which form goes behind “did” is told elsewhere. */
function isDenied({ keys }: Tokens, token: number): boolean {
  return isNot(keys[token - 1] ?? 0) && isDoing(keys[token - 2] ?? 0)
}

const isNot = wordTest("not n't never")
const isDoing = wordTest('did does do')

const fell = keyOf('fell')
const isBeforeFelling = wordTest('to a an the this that each every')

/** "To fell no trees", "a fell race": the verb, and the hill. */
function isFelling({ keys }: Tokens, token: number): boolean {
  return keys[token] === fell && isBeforeFelling(keys[token - 1] ?? 0)
}

/** "Asked whether the help came": a past, where no verb stands before that would need another form of it ("has came"). */
function isFinitePast(tokens: Tokens, token: number, meant: string): boolean {
  const [written, other] = [wordTagsOf(tokens.keys[token]!), wordTagsOf(keyOf(meant))]
  if (written?.likeliest !== Tag.verbPast || written.can(Tag.verbParticiple)) return false
  if (other?.can(Tag.verbPast) !== false || !(other.can(Tag.verbBase) || other.can(Tag.verbParticiple)))
    return false
  const start = tokens.sentences[sentenceOf(tokens, token)]!
  for (let before = token - 1; before >= start; before--) {
    const kinds = functionWord(tokens.keys[before]!)
    if ((kinds & FunctionWord.auxiliary) !== 0 || tokens.keys[before] === to) return false
    if ((kinds & FunctionWord.subordinator) !== 0 && before < token - 1) return true
  }
  return false
}

const to = keyOf('to')

const isFour = wordTest('four')
const mostDescribing = 5

/** "Awarded four England under-23 caps": names and what else describes stand between the number and what it counts. */
function isCountOf(tokens: Tokens, partsOfSpeech: PartsOfSpeech, token: number): boolean {
  if (!isFour(tokens.keys[token]!)) return false
  for (let at = token + 1; at <= token + mostDescribing; at++) {
    const tag = partsOfSpeech.tagOf(at)
    if (tag === Tag.nounPlural) return at > token + 1
    const isHyphen = tokens.prose[tokens.starts[at] ?? 0] === '-'
    const isInside = isHyphen || partsOfSpeech.tagOf(at - 1) === Tag.punctuation
    if (!isInside && tag !== Tag.properNoun && tag !== Tag.adjective && tag !== Tag.nounSingular) {
      // "Under-23": the first half of a compound.
      if (tokens.prose[tokens.starts[at + 1] ?? 0] !== '-') return false
    }
  }
  return false
}

const isBy = wordTest('by')
const isTakenWithTo = wordTest(
  'contributed added referred listened spoken talked attended seen objected responded subscribed sworn alluded adhered catered agreed led clung adapted admitted confessed testified',
)

/** "Contributed to by neglect", "paid for by the trust": a passive with its preposition, and who or what did it. */
function isByAgent(tokens: Tokens, partsOfSpeech: PartsOfSpeech, token: number): boolean {
  if (!isBy(tokens.keys[token]!) || token < 2) return false
  const verb = token - 2
  if (tokens.keys[token - 1] === to) return isTakenWithTo(tokens.keys[verb]!)
  const tag = partsOfSpeech.tagOf(token - 1)
  if (tag !== Tag.preposition && tag !== Tag.particle) return false
  return wordTagsOf(tokens.keys[verb]!)?.can(Tag.verbParticiple) === true
}

const isAsked = wordTest('who whom whose what why how when where whether which')

/** "Employees guessed who had won": the verb of a question, and no noun. */
function isGuessing(tokens: Tokens, partsOfSpeech: PartsOfSpeech, token: number, meant: string): boolean {
  if (!isAsked(tokens.keys[token + 1] ?? 0)) return false
  const written = wordTagsOf(tokens.keys[token]!)
  if (written?.can(Tag.verbPast) !== true || wordTagsOf(keyOf(meant))?.can(Tag.verbPast) !== false)
    return false
  const before = partsOfSpeech.tagOf(token - 1)
  return before !== Tag.determiner && before !== Tag.possessiveDeterminer && before !== Tag.adjective
}

const them = keyOf('them')
const of = keyOf('of')

/** "Loans, many of them taken out in May": what was done with them, where a past would have an object behind it. */
function isOfThemDone(tokens: Tokens, token: number, meant: string): boolean {
  if (tokens.keys[token - 1] !== them || tokens.keys[token - 2] !== of) return false
  if (wordTagsOf(tokens.keys[token]!)?.can(Tag.verbParticiple) !== true) return false
  if (wordTagsOf(keyOf(meant))?.can(Tag.verbPast) !== true) return false
  return (functionWord(tokens.keys[token + 1] ?? 0) & (FunctionWord.determiner | FunctionWord.pronoun)) === 0
}

const lost = keyOf('lost')
const losses = wordTrigger('lose loses losing lost loss losses')
const isOneOfMany = wordTest('a another one')
const isDefinite = wordTest('the their its his her our')

/** "A lost weekend", of which there is no last one; "the lost ice", in a piece that tells of a loss elsewhere. */
function isToldLoss(tokens: Tokens, token: number): boolean {
  if (tokens.keys[token] !== lost) return false
  if (isOneOfMany(tokens.keys[token - 1] ?? 0)) return true
  if (!isDefinite(tokens.keys[token - 1] ?? 0)) return false
  return losses(tokens).some(other => other !== token)
}

/** "A wholly new bridge": what ends in -ly between an article and an adjective says how much. */
function isDegree(tokens: Tokens, partsOfSpeech: PartsOfSpeech, token: number): boolean {
  const end = tokens.ends[token]!
  if (token === 0 || tokens.prose.slice(end - 2, end) !== 'ly') return false
  const tags = [token - 1, token, token + 1].map(at => partsOfSpeech.tagOf(at))
  return tags[0] === Tag.determiner && tags[1] === Tag.adverb && tags[2] === Tag.adjective
}
