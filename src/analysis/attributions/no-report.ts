import { wordClassKeys } from '../../lexicon/word-classes.ts'
import { keyOf } from '../../parse/key.ts'
import { TokenClass, type Tokens } from '../../parse/tokens.ts'
import { FunctionWord, functionWord } from '../function-words.ts'
import { type PartsOfSpeech, Tag } from '../parts-of-speech.ts'
import { isPersonNoun } from '../person-nouns.ts'
import type { ReportingWord } from '../reporting-verbs.ts'
import { isMark } from '../token-tests.ts'
import { keyTest, wordTest } from '../word-flags.ts'

/** Verbs whose present is a noun as well, though not as often as a verb. */
const alsoNouns = new Set(
  'state point question think find read rule answer call dispute pledge demand promise request'.split(' '),
)
/** What a court or an office grants or refuses, which is no statement. */
const granted = wordTest(
  `motion motions request requests bail appeal appeals application applications permission entry access visa visas
   parole case cases charge charges lawsuit lawsuits suit suits petition petitions indictment complaint complaints
   goal goals penalty bill bills offer offers bid bids deal deals`,
)
const refusing = new Set(['deny', 'dismiss', 'reject'])
const to = keyOf('to')
const that = keyOf('that')
const as = keyOf('as')
const article = wordTest('a an another further more')
const number = keyTest(wordClassKeys('number'))
const auxiliary = keyTest([...wordClassKeys('have'), ...wordClassKeys('be')])
/** How far behind a refusal its object may end, in tokens. */
const objectReach = 6

/**
 * Is a word that can report no report here? A noun by its sentence ("the Arab states"), a passive without its "be"
 * ("dealers questioned in ten states"), an act of a court ("denied all motions"), an addition to a score.
 */
export function reportsNothing(
  tokens: Tokens,
  partsOfSpeech: PartsOfSpeech,
  token: number,
  { verb, form }: ReportingWord,
): boolean {
  const next = tokens.keys[token + 1]
  if (verb.lemma === 'add' && (article(next) || number(next))) return true
  if (verb.lemma === 'claim' && next === to) return true
  // "Writes the issue", "questioned the boy": no words of anybody.
  if (verb.lemma === 'write' && isThing(tokens, token + 1)) return true
  if (verb.lemma === 'question' && hasPerson(tokens, token + 1)) return true
  if (verb.lemma === 'read' && !introducesWords(tokens, token + 1)) return true
  if (refusing.has(verb.lemma) && hasObject(tokens, token + 1)) return true
  if (form === 'present' || form === 'base') {
    if (!verb.noun && !alsoNouns.has(verb.lemma)) return false
    // "The Arab states' wealth"
    if (tokens.classes[token + 1] === TokenClass.clitic) return true
    const tag = partsOfSpeech.tagOf(token)
    return tag === Tag.nounPlural || tag === Tag.nounSingular
  }
  if (form === 'past' && (verb.hearer || verb.lemma === 'question'))
    return partsOfSpeech.tagOf(token) === Tag.verbParticiple && !followsAuxiliary(tokens, token)
  return false
}

/** "The statement read: …", "the sign reads, …", "the note reads as follows", but not "he read the book". */
function introducesWords(tokens: Tokens, token: number): boolean {
  const unit = tokens.prose.charCodeAt(tokens.starts[token] ?? 0)
  if (isMark(tokens, token, ':') || isMark(tokens, token, ',')) return true
  return unit === 0x22 || unit === 0x201c || unit === 0x27 || unit === 0x2018 || tokens.keys[token] === as
}

/** "The book", "a letter": a thing with its article. "The war was over" is a clause, but is seldom written bare. */
function isThing(tokens: Tokens, at: number): boolean {
  const key = tokens.keys[at]
  return key !== that && (functionWord(key) & FunctionWord.determiner) !== 0
}

function hasPerson(tokens: Tokens, from: number): boolean {
  for (let at = from; at < tokens.count && at < from + objectReach; at++) {
    if (tokens.classes[at] === TokenClass.punctuation) return false
    if (isPersonNoun(tokens.keys[at])) return tokens.classes[at + 1] !== TokenClass.clitic
    if (at > from && functionWord(tokens.keys[at]) !== 0) return false
  }
  return false
}

function hasObject(tokens: Tokens, from: number): boolean {
  for (let at = from; at < tokens.count && at < from + objectReach; at++) {
    if (tokens.classes[at] === TokenClass.punctuation) return false
    if (granted(tokens.keys[at])) return true
  }
  return false
}

/** "Had told", "was told": who was told, and by whom, is looked for elsewhere. */
function followsAuxiliary(tokens: Tokens, token: number): boolean {
  for (let at = token - 1; at >= 0 && at > token - 4; at--) {
    if (auxiliary(tokens.keys[at])) return true
    if ((functionWord(tokens.keys[at]) & FunctionWord.adverb) === 0) return false
  }
  return false
}
