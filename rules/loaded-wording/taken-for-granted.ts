import type { Facts } from '../../src/analysis/facts.ts'
import { isFiniteTag, nominalTags, Tag } from '../../src/analysis/parts-of-speech.ts'
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

/** “Had been shamelessly looted” tells what was done, “is badly designed” what a thing is. */
const been = keyOf('been')
/** Who is meant is known: the bean counters, its moaners. */
const isDefinite = keyTest("the its his her their those these 's".split(' ').map(keyOf))

/**
 * Is the word a label before a noun, of which nothing is said but what it did: the greedy union, its bumbling staff? A
 * source who says that the greedy union has asked for rest speaks of rest; who calls the union greedy is the writer.
 * “The union is greedy” and “it is a greedy union” are what the source says.
 */
export function isTakenForGranted(facts: Facts, match: LexiconMatch): boolean {
  const { voices, partsOfSpeech } = facts
  if (voices.isQuoted(match) || voices.isTurn(match)) return false
  return (
    nominalTags.includes(partsOfSpeech.tagOf(match.endToken)) && !isSaidOfSomebody(facts, match.firstToken)
  )
}

/** Is somebody called by an epithet as if by a name: the bean counters should wait, he thinks the moaners will lose? */
export function isCalledByName(facts: Facts, match: LexiconMatch): boolean {
  const { voices, partsOfSpeech, tokens } = facts
  if (voices.isQuoted(match) || voices.isTurn(match)) return false
  const { firstToken, endToken } = match
  if (!nominalTags.includes(partsOfSpeech.tagOf(endToken - 1))) return false
  const article = isDefinite(tokens.keys[firstToken]!) ? firstToken : firstToken - 1
  return isDefinite(tokens.keys[article]!) && !isSaidOfSomebody(facts, article)
}

/** Does an adverb tell how something was done that the source only says was done: had meekly handed over the files? */
export function isMannerOfDoing({ voices, partsOfSpeech, tokens }: Facts, match: LexiconMatch): boolean {
  if (voices.isQuoted(match) || voices.isTurn(match)) return false
  if (partsOfSpeech.tagOf(match.firstToken) !== Tag.adverb) return false
  const before = tokens.keys[match.firstToken - 1]!
  if (isSayingWhatItIs(before) && before !== been) return false
  const tag = partsOfSpeech.tagOf(match.firstToken + 1)
  return isFiniteTag(tag) || tag === Tag.verbParticiple
}

function isSaidOfSomebody({ tokens, partsOfSpeech }: Facts, firstToken: number): boolean {
  for (let index = firstToken - 1; index >= Math.max(0, firstToken - reach); index--) {
    if (tokens.classes[index] !== TokenClass.word) return false
    const key = tokens.keys[index]!
    if (isSayingWhatItIs(key)) return true
    if (!isArticle(key) && !modifiers.has(partsOfSpeech.tagOf(index))) return false
  }
  return false
}

const modifiers: ReadonlySet<Tag> = new Set([Tag.adjective, Tag.nounSingular, Tag.properNoun, Tag.adverb])
