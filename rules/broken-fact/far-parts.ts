import type { Facts } from '../../src/analysis/facts.ts'
import { quantitiesIn, sentenceOf } from '../../src/analysis/locate.ts'
import { ordinalOf } from '../../src/analysis/number-text.ts'
import { ownSentenceAt } from '../../src/analysis/own-sentences.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import type { LexiconMatch } from '../../src/lexicon/match.ts'
import { TokenClass, type Tokens } from '../../src/parse/tokens.ts'
import type { Span } from '../../src/span.ts'
import type { Broken } from './broken.ts'
import { nounAt, type PartNoun, type Parts, partsOf } from './part-labels.ts'
import { isExactCount, partsFact, wholeOf } from './parts.ts'

/** So many sentences behind the words that say what is told of, a count of its parts is still of it. */
const reach = 4

const every = wordTest('all its full')
const each = wordTest('a per each on')
const side = wordTest('side team')
const placed = wordTest('the a in')
/** The count is of some of the parts, or of another game. */
const apart =
  /\b(?:remain\w*|left|to go|lead|leading|behind|ahead|overtime|extra|short of|warm-?up|draft|youth|junior|bare|would|could|if|novel|film|no-?balls?|wides?|earnings|fiscal|profits?|sales|circuit|indoors?|road)\b/i

/** A count of parts told in the sentences behind the whole: "the fourth period", "eight players a side". */
export function* brokenFarParts(facts: Facts, matches: readonly LexiconMatch[]): Iterable<Broken> {
  const far = matches.filter(({ entry }) => entry.labels.far !== undefined)
  /** By sentence, so that what two words of a game say is told once. */
  const told = new Set<string>()
  for (const match of far) {
    const first = sentenceOf(facts.tokens, match.firstToken)
    const last = Math.min(first + reach, facts.tokens.sentences.length - 2)
    for (let sentence = first; sentence <= last; sentence++)
      for (const parts of partsOf(match.entry.labels.far!)) {
        const key = `${sentence} ${parts.nouns[0]!.noun}`
        if (told.has(key)) continue
        const found = countIn(facts, sentence, match, parts) ?? placeIn(facts, sentence, match, parts)
        if (!found) continue
        told.add(key)
        const text = ownSentenceAt(facts, sentence)?.text
        if (text === undefined || apart.test(text) || hasRival(facts, far, match, sentence, found.noun))
          continue
        yield {
          ...found.span,
          fact: partsFact(match.entry.labels.whole ?? wholeOf(facts.tokens, match), parts, found.noun),
        }
      }
  }
}

interface Told {
  readonly span: Span
  readonly noun: string
}

/** "all 16 reds", "over 20 laps of the track", "eight players a side" */
function countIn(
  { tokens, quantities }: Facts,
  sentence: number,
  { endToken }: LexiconMatch,
  parts: Parts,
): Told | undefined {
  const { keys, starts, ends } = tokens
  for (const quantity of quantitiesIn(quantities, sentence)) {
    const noun = quantity.firstToken < endToken ? undefined : nounAt(keys, parts, quantity.endToken)
    if (!noun || !isExactOver(tokens, quantity) || parts.right.includes(quantity.value)) continue
    const end = quantity.endToken + noun.keys.length
    const before = keys[quantity.firstToken - 1] ?? 0
    const isAside = each(keys[end] ?? 0) && (side(keys[end + 1] ?? 0) || side(keys[end + 2] ?? 0))
    const isAll = every(before) || isAside || isOver(tokens, quantity.firstToken)
    if (!isAll || (parts.isBound && quantity.value < parts.most)) continue
    return { span: { start: starts[quantity.firstToken]!, end: ends[end - 1]! }, noun: noun.noun }
  }
  return undefined
}

const over = wordTest('over')

/** "over 20 laps" may be a span, which the figures take for a bound. */
function isOver({ keys }: Tokens, firstToken: number): boolean {
  return over(keys[firstToken - 1] ?? 0) || over(keys[firstToken] ?? 0)
}

function isExactOver(tokens: Tokens, quantity: Facts['quantities'][number]): boolean {
  return isExactCount(quantity) || (quantity.unit === 'count' && isOver(tokens, quantity.firstToken))
}

/** "the fourth period", "the sixth set" */
function placeIn(
  { tokens }: Facts,
  sentence: number,
  { endToken }: LexiconMatch,
  parts: Parts,
): Told | undefined {
  const { keys, starts, ends, sentences } = tokens
  for (let at = Math.max(sentences[sentence]! + 1, endToken); at < sentences[sentence + 1]! - 1; at++) {
    if (tokens.classes[at] === TokenClass.punctuation || !placed(keys[at - 1]!)) continue
    const noun = singularAt(keys, parts, at + 1)
    const place = noun && ordinalOf(tokens.prose.slice(starts[at], ends[at]))
    if (!noun || place === undefined || place <= parts.most) continue
    return { span: { start: starts[at - 1]!, end: ends[at + noun.keys.length]! }, noun: noun.noun }
  }
  return undefined
}

function singularAt(keys: Uint32Array, parts: Parts, token: number): PartNoun | undefined {
  return parts.nouns.find(
    noun => noun.isSingular && noun.keys.every((key, index) => keys[token + index] === key),
  )
}

/** Is another game with such parts spoken of, in the sentence or just before it? */
function hasRival(
  { tokens }: Facts,
  far: readonly LexiconMatch[],
  match: LexiconMatch,
  sentence: number,
  noun: string,
): boolean {
  return far.some(
    other =>
      other.entry.id !== match.entry.id &&
      Math.abs(sentence - sentenceOf(tokens, other.firstToken)) <= reach &&
      partsOf(other.entry.labels.far!).some(({ nouns }) => nouns.some(one => one.noun === noun)),
  )
}
