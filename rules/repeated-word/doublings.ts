import { traitsOf, WordTrait } from '../../src/analysis/dictionary.ts'
import { FunctionWord, functionWord } from '../../src/analysis/function-words.ts'
import { particleBit, particlesOf } from '../../src/analysis/parts-of-speech/phrasal-verbs.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { keyOf } from '../../src/parse/key.ts'
import { Shape, type Tokens } from '../../src/parse/tokens.ts'

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
   him them us me between during among against toward towards until unless per via upon within without i or nor`,
)

/** Adverbs of verbs and prepositions at once: "the room he walked in in 1990". */
const particles = keys('in on by up over out off down through around about back along across')

/** Right where one ends a clause and the other begins one: "what it is is", "all he had had". */
const clauseEnds = keys('that had is was her you it do did does who this what there one no as so')

/** Verbs that a clause with "that" may follow, in their forms. */
const clauseVerbs = keys(
  `accept accepts accepted acknowledge acknowledges acknowledged add adds added admit admits admitted advise advised
   agree agrees agreed allege alleges alleged announce announced argue argues argued ask asked assert asserted assume
   assumed assured believe believes believed bet boasted claim claims claimed complain complained concede conceded
   conclude concluded confessed confirm confirmed consider considered contend contended decide decided declare
   declared demand demanded demonstrate demonstrated deny denied determine determined discover discovered doubted
   emphasize emphasized ensure ensured estimate estimated expect expected explain explained fear feared felt feels
   finds found forget guarantee guess heard hinted held holds hope hopes hoped imagine implied implies indicate
   indicated indicates inferred informed insist insists insisted knows knew known learned learnt maintain maintained
   maintains means meant mentioned noted notes notices noticed objected observed ordered pointed predict predicted
   predicts pretended promise promised promises proposed protested proved proves provided realised realized reasoned
   recalled recalls reckons reckoned recommended recommends reflected remarked remembered remembers reminded repeated
   replied reported reports requested requires required revealed reveals ruled said says saying sees saw seen seems
   seemed shows showed shown signaled signalled specified speculated states stated stressed submitted suggested
   suggests supposed surmised suspected suspects swore tells told testified thinks thought threatened understood
   urged urges verified vowed vows warned warns wished worried worries wrote writes thinking knowing believing arguing
   hoping fearing suggesting meaning showing claiming warning noting adding insisting realizing realising`,
)

const reportingVerbs = keys(
  'said says say believe believes believed think thinks thought know knows knew claim claims claimed',
)
const prepositions = keys('of on for with about against into from by at')

/** Said twice for emphasis or for the sound, or a thing so named. */
const reduplicated = keys(
  `very really so much many far long big old no yes yeah bye ha ho ho-ho well now there here hear knock chop hush tut pom
   night win yo boo cha tuk aye choo dum fifty goody pooh rah same ta tom wee blah din never ever more again on round
   please hey hello wait stop go come run blow quack woof meow tick tock ding dong beep bang click clap drip buzz bling
   can chi couscous mama papa dada nana gaga lulu kiwi piri peri agar aka beri cous dik dodo fofo juju muumuu tsk twee
   zig zag vroom zoom wow oh ah uh um er hmm look listen man boy girl baby honey money location education build drill
   jaw talk bad good hard soft slow slowly quickly deep high wide little tiny poor dear half new true fine okay ok great
   sorry thank happy quick just only quite rather pretty too all each two three four five six seven eight nine ten
   hundred thousand million zero will may might said mark bill rob sue pat drew art frank grant`,
)

const whatClause = keys('what all that thing who whatever it there')

function keys(words: string): ReadonlySet<number> {
  return new Set(words.trim().split(/\s+/).map(keyOf))
}

/** What the word at `token`, which stands there twice, is. */
export function doublingOf(tokens: Tokens, token: number, start: number, end: number): Doubling {
  const key = tokens.keys[token]
  if (certain.has(key)) return 'certain'
  if (particles.has(key)) return mayBeParticle(tokens, token, start) ? 'proper' : 'certain'
  if (clauseEnds.has(key)) return doublingOfClauseEnd(tokens, token, start, end)
  if (reduplicated.has(key)) return 'proper'
  const traits = traitsOf(key)
  if (isBareNoun(tokens, token)) return 'certain'
  return (traits & (WordTrait.adjective | WordTrait.adverb)) !== 0 ? 'proper' : 'emphasis'
}

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
function mayBeParticle(tokens: Tokens, token: number, start: number): boolean {
  if (!followsVerb(tokens, token, start)) return false
  const bit = particleBit(tokens.keys[token])
  if (token === start || bit === 0) return true
  const before = tokens.keys[token - 1]
  const taken = particlesOf(before)
  // A verb of which nothing is known may take any; so may a form of be: "was in in time".
  if (taken === 0) return functionWord(before) !== 0 || !(isListed(before) || isTimed(tokens, token))
  return (taken & bit) !== 0
}

/** "Met on on Monday": a day behind the second one. */
function isTimed(tokens: Tokens, token: number): boolean {
  return (functionWord(tokens.keys[token + 2] ?? 0) & FunctionWord.calendar) !== 0
}

const isListed = wordTest(
  'start starts started begin begins began end ends ended happen happens happened live lives lived lie lies remain remains remained invest invests invested result results resulted',
)

function followsVerb(tokens: Tokens, token: number, start: number): boolean {
  if (token === start) return true
  const traits = traitsOf(tokens.keys[token - 1])
  const isVerb = (traits & (WordTrait.verb | WordTrait.third | WordTrait.past | WordTrait.ing)) !== 0
  const isNoun = (traits & (WordTrait.noun | WordTrait.plural)) !== 0
  const known = isVerb || isNoun || functionWord(tokens.keys[token - 1]) !== 0
  // An irregular past ("came", "gave") bears no mark of its class.
  return isVerb || !known
}

const is = keyOf('is')
const was = keyOf('was')
const that = keyOf('that')

function doublingOfClauseEnd(tokens: Tokens, token: number, start: number, end: number): Doubling {
  const key = tokens.keys[token]
  if (key === that) {
    if (token === start || token + 2 >= end) return 'proper'
    const previous = tokens.keys[token - 1]
    // "softened that that position": no clause can follow, so that one of the two is too many.
    const isVerb = (traitsOf(previous) & (WordTrait.past | WordTrait.third | WordTrait.ing)) !== 0
    if (prepositions.has(previous) || (isVerb && !clauseVerbs.has(previous))) return 'certain'
    if (!reportingVerbs.has(previous)) return 'proper'
    const next = functionWord(tokens.keys[token + 2]) & (FunctionWord.pronoun | FunctionWord.determiner)
    return next !== 0 || tokens.shapes[token + 2] === Shape.capitalised ? 'certain' : 'proper'
  }
  if (key === is || key === was) {
    for (let index = start; index < token; index++) if (whatClause.has(tokens.keys[index])) return 'proper'
    return 'certain'
  }
  if (isDoing(key)) return isDoubledDoing(tokens, token, start, end) ? 'certain' : 'proper'
  return 'proper'
}

const isDoing = wordTest('do did does')

/** "And did did nothing": no clause opens before that could end in the first, and no "not" follows the second. */
function isDoubledDoing(tokens: Tokens, token: number, start: number, end: number): boolean {
  if (token + 2 < end && (functionWord(tokens.keys[token + 2]) & FunctionWord.negation) !== 0) return false
  for (let index = start; index < token; index++) {
    const key = tokens.keys[index]
    if (isClauseOpener(key)) return false
  }
  return true
}

const isClauseOpener = wordTest('what all everything whatever who which whom how where when why as than if')

const pairTails = keys('the a an his their its our my be to of been this these those')

/** Is a pair of words that ends in this one never said twice in a row? */
export function isPairTail(key: number): boolean {
  return pairTails.has(key)
}
