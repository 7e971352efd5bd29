import { traitsOf, WordTrait } from '../../src/analysis/dictionary.ts'
import type { PartsOfSpeech } from '../../src/analysis/parts-of-speech.ts'
import { isFiniteTag, Tag } from '../../src/analysis/parts-of-speech.ts'
import { wordTrigger } from '../../src/analysis/triggers.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { isLowerCase } from '../../src/analysis/word-kinds.ts'
import { keyOf } from '../../src/parse/key.ts'
import { Shape, type Tokens } from '../../src/parse/tokens.ts'
import type { Finding } from '../../src/rule/rule.ts'

const s = keyOf("'s")
const own = keyOf('own')
const contracted = wordTrigger('he it who')
const places = wordTrigger('here there')
const it = keyOf('it')
const who = keyOf('who')
const here = keyOf('here')
/** Behind these no clause begins. */
const isPlainPreposition = wordTest(
  'of with by from into to against during under within despite through over upon toward towards',
)
const isHave = wordTest('had has have having')
const isThought = wordTest(
  `said says say think thinks thought know knows knew believe believes believed hope hopes hoped feel feels felt see sees
   saw mean means meant guess suppose fear fears feared swear sure glad heard hear bet find found realise realize realised
   realized show shows showed insists insisted claims claimed agree agreed admit admits admitted tell tells told says
   suggest suggests suggested understand understood is was are were be been being do does did`,
)
const isPredicate = wordTest(
  'a an the not been all just so too very really no still always never what how why',
)
/** What somebody has that nobody calls a place. */
const isPossession = wordTest(
  `head hand hands husband wife mother father sister brother son daughter hair face eyes arm arms leg legs knee knees
   shoulder shoulders mind career life job voice mouth parents family children boyfriend girlfriend partner friend friends
   name body heart foot feet back chest neck nose lawyer bag phone car coat dress seat book desk mum mom dad aunt uncle
   grandmother grandfather cousin colleagues team-mates rival opponent`,
)
const isIntransitive = wordTest(
  `come comes came coming go goes went going live lives lived living move moves moved moving stay stays stayed staying
   arrive arrives arrived return returns returned work works worked working settle settled start started begin began stop
   stopped be been being is are was were get gets got getting look looks looked out over up down right back in around
   from near not even still only just also down`,
)
const farthest = 4

/** Contractions and words of place that stand where an owner must: "win he's job back", "had it's price cut", "shook here head". */
export function* findOwners(tokens: Tokens, partsOfSpeech: PartsOfSpeech): Iterable<Finding> {
  for (const token of contracted(tokens)) {
    if (tokens.keys[token + 1] !== s || token === 0 || tokens.shapes[token] !== Shape.lower) continue
    const key = tokens.keys[token]!
    const isWrong =
      key === who ? isWhose(tokens, partsOfSpeech, token) : isOwned(tokens, partsOfSpeech, token)
    if (!isWrong) continue
    yield confused(tokens, token, token + 1, key === who ? 'whose' : key === it ? 'its' : 'his')
  }
  for (const token of places(tokens)) {
    if (!isLowerCase(tokens, token) || token === 0 || token + 1 >= tokens.count) continue
    if (
      tokens.keys[token] === here
        ? isHer(tokens, partsOfSpeech, token)
        : isTheir(tokens, partsOfSpeech, token)
    )
      yield confused(tokens, token, token, tokens.keys[token] === here ? 'her' : 'their')
  }
}

function confused(tokens: Tokens, first: number, last: number, meant: string): Finding {
  return {
    start: tokens.starts[first]!,
    end: tokens.ends[last]!,
    messageId: 'confused',
    replacements: [meant],
  }
}

function isOwned(tokens: Tokens, partsOfSpeech: PartsOfSpeech, token: number): boolean {
  const next = token + 2
  if (next >= tokens.count || !isLowerCase(tokens, next)) return false
  const key = tokens.keys[next]!
  if (key === own) return true
  const before = tokens.keys[token - 1]!
  if (isPredicate(key) || isThought(before) || !isLowerCase(tokens, token - 1)) return false
  if (!endsInNoun(tokens, partsOfSpeech, next)) return false
  if (isPlainPreposition(before) || isHave(before)) return true
  // He is nobody's noun, but for an office: a verb before and a bare noun behind leave no other reading.
  if (tokens.keys[token] === it) return false
  const tag = partsOfSpeech.tagOf(token - 1)
  return (
    (tag === Tag.verbBase || tag === Tag.verbThird || tag === Tag.verbPast || tag === Tag.verbIng) &&
    (traitsOf(key) & (WordTrait.adjective | WordTrait.ing | WordTrait.past | WordTrait.adverb)) === 0
  )
}

/** Do words that may stand before a noun lead up to one? */
function endsInNoun(tokens: Tokens, partsOfSpeech: PartsOfSpeech, from: number): boolean {
  for (let at = from; at < Math.min(tokens.count, from + farthest); at++) {
    if (!isLowerCase(tokens, at)) return false
    const tag = partsOfSpeech.tagOf(at)
    if (tag === Tag.nounSingular || tag === Tag.nounPlural) return true
    const isBefore =
      tag === Tag.adjective ||
      tag === Tag.superlativeAdjective ||
      tag === Tag.numeral ||
      tag === Tag.verbIng ||
      tag === Tag.verbParticiple
    if (!isBefore) return false
  }
  return false
}

/** "who's right knee was": a noun and a second verb. */
function isWhose(tokens: Tokens, partsOfSpeech: PartsOfSpeech, token: number): boolean {
  let noun = false
  for (let at = token + 2; at < Math.min(tokens.count, token + 2 + farthest); at++) {
    const tag = partsOfSpeech.tagOf(at)
    if (noun && isFiniteTag(tag)) return isLowerCase(tokens, at) && !isAfterPreposition(partsOfSpeech, at)
    if (!isLowerCase(tokens, at)) return false
    noun =
      (tag === Tag.nounSingular || tag === Tag.nounPlural) &&
      (traitsOf(tokens.keys[at]!) & WordTrait.adjective) === 0
    if (!noun && tag !== Tag.adjective && tag !== Tag.numeral && tag !== Tag.superlativeAdjective)
      return false
  }
  return false
}

function isAfterPreposition(partsOfSpeech: PartsOfSpeech, verb: number): boolean {
  return partsOfSpeech.tagOf(verb - 1) === Tag.preposition
}

function isHer(tokens: Tokens, partsOfSpeech: PartsOfSpeech, token: number): boolean {
  if (!isPossession(tokens.keys[token + 1]!) || tokens.shapes[token + 1] !== Shape.lower) return false
  return isTaken(tokens, partsOfSpeech, token)
}

/** Does a preposition or a verb with an object stand before? */
function isTaken(tokens: Tokens, partsOfSpeech: PartsOfSpeech, token: number): boolean {
  const before = tokens.keys[token - 1]!
  if (isIntransitive(before) || !isLowerCase(tokens, token - 1)) return false
  if (isPlainPreposition(before)) return true
  const tag = partsOfSpeech.tagOf(token - 1)
  return tag === Tag.verbPast || tag === Tag.verbThird || tag === Tag.verbIng || tag === Tag.verbBase
}

/** "skips there street": a bare noun that can be counted, behind a verb that needs an object. */
function isTheir(tokens: Tokens, partsOfSpeech: PartsOfSpeech, token: number): boolean {
  const noun = token + 1
  if (!isLowerCase(tokens, noun)) return false
  const traits = traitsOf(tokens.keys[noun]!)
  if ((traits & (WordTrait.noun | WordTrait.plural)) === 0) return false
  if ((traits & (WordTrait.adverb | WordTrait.past | WordTrait.ing)) !== 0) return false
  if (isTimeOrPlace(tokens.keys[noun]!)) return false
  const tag = partsOfSpeech.tagOf(noun)
  return (
    (tag === Tag.nounSingular || tag === Tag.nounPlural) &&
    isTaken(tokens, partsOfSpeech, token) &&
    isTransitive(tokens.keys[token - 1]!)
  )
}

const isTimeOrPlace = wordTest(
  'today tonight tomorrow yesterday morning night evening afternoon day days week weeks month months year years time times overnight weekends summer summers winter winters while if as people men women lots plenty evidence signs something nothing everything more many thousands hundreds dozens',
)
/** Verbs that are hardly ever without an object. */
const isTransitive = wordTest(
  `skip skips skipped light lights lit cut cuts cutting use uses used using take takes took taking lose loses lost losing
   keep keeps kept keeping sell sells sold selling spend spends spent raise raises raised change changes changed bring
   brings brought leave leaves left put puts make makes made making hold holds held build builds built buy buys bought
   find finds found give gives gave show shows showed send sends sent pay pays paid win wins won open opens opened close
   closes closed finish finished need needs needed want wants wanted get gets wash washed clean cleaned cook cooked
   protect protects protected defend defends defended share shares shared double doubled cast casts of with for by about
   earn earns earned save saves saved follow follows followed express expressed voice voiced pack packed carry carries carried
   wear wears wore check checks checked report reported park parked drop drops dropped set sets turn turns turned improve
   improved into despite against`,
)
