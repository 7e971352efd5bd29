import type { Tokens } from '../../parse/tokens.ts'
import type { Facts } from '../facts.ts'
import { Tag } from '../parts-of-speech/tags.ts'
import { isMark } from '../token-tests.ts'
import { wordTest } from '../word-flags.ts'
import { familyWordsAt } from './lexicon.ts'
import { type FamilyMention, isDenied } from './mention.ts'
import { isBreak } from './polarity.ts'

const nouns = new Set<number>([Tag.nounSingular, Tag.nounPlural, Tag.properNoun])
const verbs = new Set<number>([Tag.verbBase, Tag.verbThird, Tag.verbPast, Tag.verbIng, Tag.verbParticiple])

/** The mention, as a verb where it is tagged as one. */
export function asTagged(mention: FamilyMention, { partsOfSpeech }: Facts): FamilyMention {
  const isVerb =
    mention.isVerb || verbs.has(partsOfSpeech.tagsOfSentence(mention.sentence)[mention.wordToken]!)
  return isVerb === mention.isVerb ? mention : { ...mention, isVerb }
}

/** Is it the noun that it is taken for, and not, where it is denied, the first word of another one ("no firearms licence")? */
export function isOfItsKind(mention: FamilyMention, facts: Facts): boolean {
  const { word, sentence, wordToken } = mention
  if (word.rest.length > 0) return true
  const tags = facts.partsOfSpeech.tagsOfSentence(sentence)
  if (word.isNoun && verbs.has(tags[wordToken]!)) return false
  if (word.isNoun && !nouns.has(tags[wordToken]!) && nouns.has(tags[wordToken + 1]!)) return false
  if (mention.isVerb || verbs.has(tags[wordToken]!) || !isDenied(mention)) return true
  return !isCompound(mention, facts) && !isOnlySubject(mention, facts)
}

/** What "no" with a noun has to do for the noun to be denied: "no shots were fired", "no rain fell". */
const occurring = wordTest(
  `fell fall falls fallen came come comes ran run runs sounded rang rings went go goes followed follows remained remains remain exist exists existed occurred
   happened happen arose appeared appears survived stood stand stands lay lies seen taken given made found held raised filed issued fired lost
   reported brought heard offered asked called sent received used needed granted paid set arranged planned signed published reached cast scored
   built fitted installed carried worn recorded put left allowed admitted available open opened played served provided laid passed broke broken`,
)
/** What leaves the denial of a subject open. */
const modals = wordTest('would could might may can should will shall')
const stops = wordTest('who which that when because if while and but')

/** "No donor had ever chosen a professor" denies what donors do, and no donors. */
function isOnlySubject({ firstToken, wordToken, endToken, sentence }: FamilyMention, facts: Facts): boolean {
  const { tokens, partsOfSpeech } = facts
  const { keys } = tokens
  if (firstToken >= wordToken) return false
  const tags = partsOfSpeech.tagsOfSentence(sentence)
  for (
    let at = firstToken - 1;
    at >= tokens.sentences[sentence]! && !isBreak(tokens, at) && !stops(keys[at]!);
    at--
  )
    if (verbs.has(tags[at]!) || auxiliaries.has(tags[at]!)) return false
  let verb: number | undefined
  for (
    let at = endToken;
    at < tokens.sentences[sentence + 1]! && (!isBreak(tokens, at) || isInserted(tokens, at));
    at++
  ) {
    if (modals(keys[at]!)) return true
    if (stops(keys[at]!)) break
    if (verbs.has(tags[at]!) && tags[at - 1] !== Tag.determiner) {
      verb = at
      break
    }
  }
  return verb !== undefined && !occurring(keys[verb]!)
}

/** A comma with one word between it and another: "No orchestra, however, could …" */
function isInserted(tokens: Tokens, at: number): boolean {
  return isMark(tokens, at, ',') && (isMark(tokens, at + 2, ',') || isMark(tokens, at - 2, ','))
}

const auxiliaries = new Set<number>([Tag.be, Tag.have, Tag.do, Tag.modal])

const article = wordTest('a an no any')

/** Is it a noun right before another one, which is not of its family? */
export function isCompound({ word, sentence, wordToken, endToken }: FamilyMention, facts: Facts): boolean {
  const { tokens, partsOfSpeech } = facts
  const next = wordToken + 1 + word.rest.length
  const tags = partsOfSpeech.tagsOfSentence(sentence)
  if (endToken > next || next >= tokens.sentences[sentence + 1]!) return false
  // "A firearms certificate": the plural behind "a" belongs to what follows, whatever that is taken for.
  if (
    tags[wordToken] === Tag.nounPlural &&
    article(tokens.keys[wordToken - 1] ?? 0) &&
    tags[next] === Tag.verbBase
  )
    return true
  if (!nouns.has(tags[next]!)) return false
  return (
    nouns.has(tags[wordToken]!) &&
    !familyWordsAt(tokens.keys[next]!).some(({ family }) => family === word.family)
  )
}
