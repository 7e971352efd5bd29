import type { Facts } from '../../src/analysis/facts.ts'
import { nominalTags, Tag } from '../../src/analysis/parts-of-speech.ts'
import { keyTest } from '../../src/analysis/word-flags.ts'
import type { LexiconMatch } from '../../src/lexicon/match.ts'
import { wordClassKeys } from '../../src/lexicon/word-classes.ts'
import { keyOf } from '../../src/parse/key.ts'
import { TokenClass } from '../../src/parse/tokens.ts'

/** After these a label is what is said of somebody, and so the source's. */
const isSayingWhatItIs = keyTest([
  ...wordClassKeys('be'),
  ...'become becomes became remain remains remained seem seems seemed look looks looked sound sounded constitute constitutes constituted represent represents represented show shows showed shown as like such'
    .split(' ')
    .map(keyOf),
])
const isArticle = keyTest([...wordClassKeys('determiner'), keyOf("'s")])
/** How far before a label its verb may stand, in tokens. */
const reach = 6

/**
 * Is the word a label before a noun, of which nothing is said but what it did: the greedy union, its bumbling staff? A
 * source who says that the greedy union has asked for rest speaks of rest; who calls the union greedy is the writer.
 * “The union is greedy” and “it is a greedy union” are what the source says.
 */
export function isTakenForGranted(facts: Facts, { firstToken, endToken }: LexiconMatch): boolean {
  const { voices, tokens, partsOfSpeech } = facts
  const span = { start: tokens.starts[firstToken]!, end: tokens.ends[endToken - 1]! }
  if (voices.isQuoted(span) || voices.isTurn(span)) return false
  if (!nominalTags.includes(partsOfSpeech.tagOf(endToken))) return false
  for (let index = firstToken - 1; index >= Math.max(0, firstToken - reach); index--) {
    if (tokens.classes[index] !== TokenClass.word) return true
    const key = tokens.keys[index]!
    if (isSayingWhatItIs(key)) return false
    if (!isArticle(key) && !modifiers.has(partsOfSpeech.tagOf(index))) return true
  }
  return true
}

const modifiers: ReadonlySet<Tag> = new Set([Tag.adjective, Tag.nounSingular, Tag.properNoun, Tag.adverb])
