import { traitsOf, WordTrait } from '../../src/analysis/dictionary.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { FunctionWord, functionWord } from '../../src/analysis/function-words.ts'
import { particleBit, particlesOf } from '../../src/analysis/parts-of-speech/phrasal-verbs.ts'
import { wordTagsOf } from '../../src/analysis/parts-of-speech/word-tags.ts'
import { Tag } from '../../src/analysis/parts-of-speech.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { keyOf } from '../../src/parse/key.ts'
import { TokenClass, type Tokens } from '../../src/parse/tokens.ts'
import { clauseOpener, mayEndClause } from './clause-ends.ts'

/**
 * What a doubled word is.
 * - certain: nobody says it twice
 * - emphasis: a mistake in the writer's voice, perhaps emphasis or a stammer in somebody's speech
 * - proper: right, or right often enough
 */
export type Doubling = 'certain' | 'emphasis' | 'proper'

const certain = keys(
  `the a an of to and or but for from with at into onto than if his their our my your its these those he she they we
   be are were been has have would should could might must not because although while when where which whose whether
   him them us me between during among against toward towards until unless per via upon within without i or nor who whom how about`,
)

/** Adverbs of verbs and prepositions at once: "the room he walked in in 1990". */
const particles = keys('in on by up over out off down through around back along across')

/** Right where one ends a clause and the other begins one: "what it is is", "all he had had". */
const isBoth = wordTest('that had is was it you her this do did does as what')
/** What may be said twice by whoever is asked. */
const isSaidTwice = wordTest('there no so')

/** Said twice for emphasis or for the sound, or a thing so named. */
const isReduplicated = wordTest(
  `very really so much many far long big old no yes yeah bye ha ho ho-ho well now there here hear knock chop hush tut pom
   win yo boo cha tuk aye choo dum fifty goody pooh rah ta tom wee blah din never ever more again on round
   please hey hello wait stop go come run blow quack woof meow tick tock ding dong beep bang click clap drip buzz bling
   chi couscous mama papa dada nana gaga lulu kiwi piri peri agar aka beri cous dik dodo fofo juju muumuu tsk twee
   zig zag vroom zoom wow oh ah uh um er hmm look listen man boy girl baby honey money location education build drill
   jaw talk bad good hard soft slow slowly quickly deep high wide little tiny poor dear new true fine okay ok great
   sorry thank quick just only quite rather pretty too million`,
)
/** Of these, those that are no emphasis behind a determiner or a figure, and before what is no adjective. */
const isMeasured = wordTest('million high money new now never more good')

function keys(words: string): ReadonlySet<number> {
  return new Set(words.trim().split(/\s+/).map(keyOf))
}

type Doubled = Pick<Facts, 'tokens' | 'partsOfSpeech'>

/** What the word at `token`, which stands there twice, is. */
export function doublingOf(facts: Doubled, token: number, start: number, end: number): Doubling {
  const { tokens } = facts
  const key = tokens.keys[token]
  if (certain.has(key)) return 'certain'
  if (particles.has(key)) return mayBeParticle(facts, token, start) ? 'proper' : 'certain'
  if (isBoth(key)) return mayEndClause(tokens, token, start, end) ? 'proper' : 'certain'
  if (isSaidTwice(key)) return 'proper'
  if (isReduplicated(key))
    return isMeasured(key) && isSlipOfMeasure(tokens, token, start) ? 'emphasis' : 'proper'
  if (isBareNoun(tokens, token)) return 'certain'
  return endsVerbOfClause(tokens, token, start) ? 'proper' : 'emphasis'
}

/** "$1.9 million million", "as high high commissioner", "the money money": not said for the sound of it. */
function isSlipOfMeasure(tokens: Tokens, token: number, start: number): boolean {
  if (token === start) return false
  const before = token - 1
  if (tokens.classes[before] === TokenClass.number) return true
  return isMillion(tokens.keys[token]) ? false : functionWord(tokens.keys[before]) !== 0
}

const isMillion = wordTest('million')

/** "The hours hours we work": a noun behind its determiner is doubled by a slip, in speech as well. */
function isBareNoun(tokens: Tokens, token: number): boolean {
  if ((functionWord(tokens.keys[token - 1] ?? 0) & FunctionWord.determiner) === 0) return false
  const traits = traitsOf(tokens.keys[token])
  return (
    (traits & (WordTrait.noun | WordTrait.plural)) !== 0 &&
    (traits & (WordTrait.adjective | WordTrait.adverb)) === 0
  )
}

/** Does a verb stand before that takes the word as its adverb: "walked in in 1990", but not "start in in the spring"? */
function mayBeParticle({ tokens, partsOfSpeech }: Doubled, token: number, start: number): boolean {
  if (token === start) return true
  let verb = token - 1
  // "Let him in in the end": the object stands between.
  if (verb > start && isObject(tokens.keys[verb])) verb--
  if (!isVerbTag(partsOfSpeech.tagOf(verb))) return false
  const bit = particleBit(tokens.keys[token])
  const before = tokens.keys[verb]
  const taken = particlesOf(before)
  // A form of be: "was in in time". A verb of which nothing is known may take any that says where to.
  // "Write them down down.": behind the second one nothing follows.
  if (tokens.classes[token + 2] === TokenClass.punctuation) return false
  // "Stood down down in May", "argued over over the word": what is seldom both has to be taken by its verb, and to go on.
  if (!isOftenBoth(tokens.keys[token])) {
    if ((taken & bit) === 0 && !isFormOfBe(before)) return false
    if (partsOfSpeech.tagOf(token + 2) === Tag.preposition) return false
  }
  if (taken === 0)
    return (
      isFormOfBe(before) ||
      !(bit === 0 || isListed(before) || isTimed(tokens, token) || isNeverAdverb(tokens.keys[token]))
    )
  return (taken & bit) !== 0
}

const isOftenBoth = wordTest('in on')
const isObject = wordTest('him her them it me us you')
const isFormOfBe = wordTest('is are was were be been being am')
const isNeverAdverb = wordTest('by')

/** "Met on on Monday": a day behind the second one. */
function isTimed(tokens: Tokens, token: number): boolean {
  return (functionWord(tokens.keys[token + 2] ?? 0) & FunctionWord.calendar) !== 0
}

const isListed = wordTest(
  'start starts started begin begins began end ends ended happen happens happened live lives lived lie lies remain remains remained invest invests invested result results resulted die dies died',
)

function isVerbTag(tag: Tag): boolean {
  return (tag >= Tag.verbBase && tag <= Tag.verbParticiple) || tag === Tag.be
}

/** "What he said said a lot", "all who can can": a verb ends the clause and another one goes on. */
function endsVerbOfClause(tokens: Tokens, token: number, start: number): boolean {
  const tags = wordTagsOf(tokens.keys[token])
  if (tags === undefined || !verbTags.some(tag => tags.can(tag))) return false
  const opener = clauseOpener(tokens, token, start)
  // "A letter that he had signed signed": a participle or an infinitive, where "who can come come" may be meant.
  const isHelped = token > start && (functionWord(tokens.keys[token - 1]) & FunctionWord.auxiliary) !== 0
  return opener >= 0 && (!isHelped || opener === token - 2)
}

const verbTags = [Tag.verbBase, Tag.verbThird, Tag.verbPast, Tag.modal, Tag.be, Tag.have, Tag.do]

const pairTails = keys('the a an his their its our my be to of been this these those')

/** Is a pair of words that ends in this one never said twice in a row? */
export function isPairTail(key: number): boolean {
  return pairTails.has(key)
}
