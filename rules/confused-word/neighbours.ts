import { isLowerWord, traitsOf, WordTrait } from '../../src/analysis/dictionary.ts'
import { functionWord } from '../../src/analysis/function-words.ts'
import { wordTagsOf } from '../../src/analysis/parts-of-speech/word-tags.ts'
import type { PartsOfSpeech } from '../../src/analysis/parts-of-speech.ts'
import { isFiniteTag, Tag } from '../../src/analysis/parts-of-speech.ts'
import { isPartOfCompound, textOf } from '../../src/analysis/spaced-words.ts'
import { keyTrigger } from '../../src/analysis/triggers.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import {
  isClauseEnd,
  isDeterminer,
  isLowerCase,
  isOnlyNoun,
  isPluralNoun,
} from '../../src/analysis/word-kinds.ts'
import { keyOf } from '../../src/parse/key.ts'
import { Shape, TokenClass, type Tokens } from '../../src/parse/tokens.ts'
import type { Finding } from '../../src/rule/rule.ts'

/** Where a word stands: its token, its sentence's bounds, and the parts of speech, asked for last. */
interface Place {
  readonly tokens: Tokens
  readonly token: number
  readonly start: number
  readonly end: number
  readonly tags: () => Uint8Array
}

/** What is meant, and when the words beside the written one leave no other reading. */
interface Slip {
  readonly meant: string
  readonly isWrong: (place: Place) => boolean
}

const slips = new Map<number, Slip[]>()
for (const [written, meant, isWrong] of [
  ['where', 'were', isWere],
  ['were', 'where', isWhere],
  ['form', 'from', isFrom],
  ['has', 'as', isAs],
  ['he', 'the', isThe],
  ['they', 'the', isThe],
  ['of', 'off', isOff],
  ['off', 'of', isOf],
  ['too', 'to', isTo],
  ['to', 'too', isToo],
  ['threw', 'through', isThrough],
  ['through', 'threw', isThrew],
  ['passed', 'past', isPast],
  ['past', 'passed', isPassed],
  ['quiet', 'quite', isQuite],
  ['and', 'an', isAn],
  ['loose', 'lose', isLose],
  ['week', 'weak', isWeak],
  ['hear', 'here', isHere],
  ['women', 'woman', isWoman],
  ['men', 'man', isWoman],
  ['woman', 'women', isWomen],
  ['man', 'men', isWomen],
  ['effected', 'affected', isAffected],
  ['set', 'sat', isSat],
] as const) {
  const key = keyOf(written)
  slips.set(key, [...(slips.get(key) ?? []), { meant, isWrong }])
}
const candidates = keyTrigger(slips.keys())

/** Small words and look-alikes that the words beside them rule out, whatever else the sentence says. */
export function* findBySides(tokens: Tokens, partsOfSpeech: PartsOfSpeech): Iterable<Finding> {
  let sentence = 0
  for (const token of candidates(tokens)) {
    while (tokens.sentences[sentence + 1]! <= token) sentence++
    const [start, end] = [tokens.sentences[sentence]!, tokens.sentences[sentence + 1]!]
    if (tokens.shapes[token]! > Shape.capitalised || tokens.classes[token] !== TokenClass.word) continue
    if (isPartOfCompound(tokens, token) || (tokens.shapes[token] !== Shape.lower && token !== start)) continue
    const own = sentence
    const place = { tokens, token, start, end, tags: () => partsOfSpeech.tagsOfSentence(own) }
    for (const { meant, isWrong } of slips.get(tokens.keys[token]!)!) {
      if (!isWrong(place)) continue
      const isUpper = tokens.shapes[token] === Shape.capitalised
      yield {
        start: tokens.starts[token]!,
        end: tokens.ends[token]!,
        messageId: 'confused',
        replacements: [isUpper ? meant[0]!.toUpperCase() + meant.slice(1) : meant],
      }
      break
    }
  }
}

function keyAt(tokens: Tokens, token: number): number {
  return token >= 0 && token < tokens.count && tokens.classes[token] === TokenClass.word
    ? tokens.keys[token]!
    : 0
}

function traitsAt(tokens: Tokens, token: number): number {
  return traitsOf(keyAt(tokens, token))
}

/** An adjective that is nothing else. */
function isOnlyAdjective(tokens: Tokens, token: number): boolean {
  if (!isLowerCase(tokens, token) || functionWord(tokens.keys[token]!) !== 0) return false
  const traits = traitsAt(tokens, token)
  const others =
    WordTrait.noun |
    WordTrait.plural |
    WordTrait.verb |
    WordTrait.third |
    WordTrait.past |
    WordTrait.ing |
    WordTrait.adverb
  return (traits & WordTrait.adjective) !== 0 && (traits & others) === 0
}

/** The token after the clause that a token is in: a mark, or the sentence's end. */
function clauseEnd(tokens: Tokens, from: number, end: number): number {
  let token = from
  while (token < end && tokens.classes[token] !== TokenClass.punctuation) token++
  return token
}

function clauseStart(tokens: Tokens, from: number, start: number): number {
  let token = from
  while (token > start && tokens.classes[token - 1] !== TokenClass.punctuation) token--
  return token
}

function hasFinite(tags: Uint8Array, from: number, end: number): boolean {
  for (let token = from; token < end; token++) if (isFiniteTag(tags[token]!)) return true
  return false
}

function hasWord(tokens: Tokens, from: number, end: number, test: (key: number) => boolean): boolean {
  for (let token = from; token < end; token++) if (test(tokens.keys[token]!)) return true
  return false
}

const isManySubject = wordTest('they we you people residents children men women police')
const isStateBehind = wordTest(
  'not also never being still already both all told asked left taken given made found seen held',
)
const isFixedPlace = wordTest(
  'possible necessary needed appropriate applicable required available practicable feasible relevant',
)

/** "Residents of the row where advised": a plural before, a participle or an adjective behind, and no other verb in the clause. */
function isWere({ tokens, token, start, end, tags }: Place): boolean {
  const next = token + 1
  if (token === start || next >= end || !isLowerCase(tokens, next) || isFixedPlace(tokens.keys[next]!))
    return false
  const before = keyAt(tokens, token - 1)
  const opening = clauseStart(tokens, token, start)
  const isMany = isManySubject(before) || isPluralNoun(tokens, token - 1) || hasPlural(tokens, opening, token)
  if (!isMany) return false
  const traits = traitsAt(tokens, next)
  const isState =
    isStateBehind(tokens.keys[next]!) ||
    isOnlyAdjective(tokens, next) ||
    ((traits & (WordTrait.past | WordTrait.ing)) !== 0 &&
      (traits & (WordTrait.noun | WordTrait.plural)) === 0)
  if (!isState) return false
  const finish = clauseEnd(tokens, next, end)
  const all = tags()
  return !hasFinite(all, next + 1, finish) && !hasFinite(all, opening, token)
}

function hasPlural(tokens: Tokens, from: number, end: number): boolean {
  for (let token = from; token < end; token++)
    if (isPluralNoun(tokens, token) || isOpeningPlural(tokens, token)) return true
  return false
}

/** "Residents of …": a plural with the capital that opens a sentence. */
function isOpeningPlural(tokens: Tokens, token: number): boolean {
  const traits = traitsAt(tokens, token)
  return (
    tokens.shapes[token] === Shape.capitalised &&
    (traits & WordTrait.plural) !== 0 &&
    (traits & WordTrait.capital) === 0
  )
}

const isSubject = wordTest('he she it they we i')
const isInverting = wordTest(
  'nor neither so as than only where how what why which when not never and or but if though',
)

/** "the house were he lived": a subject and its own verb follow. */
function isWhere({ tokens, token, start, end, tags }: Place): boolean {
  const next = token + 1
  if (token === start || next + 1 >= end || !isSubject(keyAt(tokens, next))) return false
  if (isInverting(keyAt(tokens, token - 1)) || tokens.classes[token - 1] !== TokenClass.word) return false
  return isFiniteTag(tags()[next + 1]!)
}

const isFormed = wordTest(
  `application entry order consent claim art life sixth tax short long race written verbal visual physical free true good
   great fine solid top new current best any some this that the a an his her its their our my your no another other same
   booking medical complaint petition reply request registration job human plant word printed pure and or to will would can
   could may might must should not they we you i who which that match`,
)
const isTaker = wordTest(
  'him them us me it there here behind under above within across around where when what',
)

/** "a letter form the mayor", "giving evidence form behind a screen". */
function isFrom({ tokens, token, start, end, tags }: Place): boolean {
  const [before, next] = [token - 1, token + 1]
  if (token === start || next >= end || !isLowerCase(tokens, before) || isFormed(tokens.keys[before]!))
    return false
  const isObject =
    isDeterminer(tokens, next) ||
    isTaker(keyAt(tokens, next)) ||
    tokens.shapes[next]! >= Shape.capitalised ||
    tokens.classes[next] === TokenClass.number
  if (!isObject) return false
  const all = tags()
  if (isPluralNoun(tokens, before)) return hasFinite(all, clauseStart(tokens, token, start), before)
  const tag = all[before]
  return (
    tag === Tag.nounSingular ||
    tag === Tag.verbPast ||
    tag === Tag.verbThird ||
    tag === Tag.verbIng ||
    tag === Tag.verbParticiple ||
    tag === Tag.adverb ||
    tag === Tag.numeral
  )
}

/** "in the from of", "fill in this from". */
const isPlainPreposition = wordTest(
  'of in with for to from into by against about on at after during under over',
)
/** "with is wife": nothing is, behind a preposition. */
/** "he his a farmer": an owner before an article. */
/** "it as been": what only "have" has behind it. */
const isBeforeAs = wordTest(
  'known described seen regarded treated used such viewed cited listed hailed named dismissed elected appointed chosen twice',
)

/** "known has the": a participle and a noun phrase. */
function isAs({ tokens, token, start, end }: Place): boolean {
  if (token === start || token + 1 >= end || !isBeforeAs(keyAt(tokens, token - 1))) return false
  return isDeterminer(tokens, token + 1) || tokens.shapes[token + 1]! >= Shape.capitalised
}

/** "in he city", "He company said": a pronoun before a noun. */
function isThe({ tokens, token, end, tags }: Place): boolean {
  const next = token + 1
  if (next + 1 >= end || isAllOf(keyAt(tokens, next)) || mayBeVerb(keyAt(tokens, next))) return false
  const isBehindPreposition = isPlainPreposition(keyAt(tokens, token - 1))
  // "He prefers": the third person of a verb that no list has.
  if (isPluralNoun(tokens, next) && !isBehindPreposition) return false
  const noun = isOnlyNoun(tokens, next) ? next : next + 1
  if (noun > next && !(isOnlyAdjective(tokens, next) && isOnlyNoun(tokens, noun))) return false
  return isBehindPreposition || isFiniteTag(tags()[noun + 1] ?? 0)
}

function mayBeVerb(key: number): boolean {
  const tags = wordTagsOf(key)
  return (
    tags === undefined ||
    tags.can(Tag.verbBase) ||
    tags.can(Tag.verbThird) ||
    tags.can(Tag.verbPast) ||
    tags.can(Tag.verbParticiple)
  )
}

const isAllOf = wordTest('people themselves himself two three both all each men women folks guys')
/** "gone there other way". */
const isTakingOff = wordTest(
  'paid broke called laid kicked took drove shrugged fended warded switched turned knocked sealed signed sold dropped backed lifted staved',
)

/** "paid of the debt", "broke of talks": a verb that takes off, and an object. */
function isOff({ tokens, token, start, end, tags }: Place): boolean {
  const before = token - 1
  if (token === start || token + 1 >= end || !isTakingOff(keyAt(tokens, before))) return false
  const all = tags()
  return (
    all[before] === Tag.verbPast && all[before - 1] !== Tag.coordinator && isDeterminer(tokens, token + 1)
  )
}

const isBeforeOf = wordTest(
  'because instead ahead front most some many few none half part lot lots kind sort number member members head director capable full aware proud afraid lack rest majority result president chairman minister secretary',
)
const isShore = wordTest('coast coasts shore field pitch road field board air record limits guard duty the')

/** "because off the rain", "most off them". */
function isOf({ tokens, token, start, end }: Place): boolean {
  if (token === start || token + 1 >= end || !isBeforeOf(keyAt(tokens, token - 1))) return false
  return (
    !isShore(keyAt(tokens, token + 2)) &&
    (isDeterminer(tokens, token + 1) || isTaker(keyAt(tokens, token + 1)))
  )
}

const isArticle = wordTest('the a an his her its their our my your this these those')
const isAskingTo = wordTest(
  'want wants wanted need needs needed able unable going likely unlikely ready due used have has had according trying try tries tried went go goes plan plans planned hope hopes hoped willing refused agreed decided failed began continue continues continued expected forced set led next close came returned moved due thanks listened',
)

function isVerbForm(tokens: Tokens, token: number): boolean {
  const tags = wordTagsOf(keyAt(tokens, token))
  if (tags === undefined) return false
  return (
    tags.likeliest === Tag.verbPast ||
    tags.likeliest === Tag.verbThird ||
    tags.likeliest === Tag.verbBase ||
    tags.likeliest === Tag.verbIng
  )
}

/** "went too the shop", "wants too go". */
function isTo({ tokens, token, start, end }: Place): boolean {
  const next = token + 1
  if (token === start || next >= end || tokens.classes[token - 1] !== TokenClass.word) return false
  if (isArticle(keyAt(tokens, next)) && isVerbForm(tokens, token - 1)) return true
  if (!isAskingTo(keyAt(tokens, token - 1)) || !isLowerCase(tokens, next)) return false
  const traits = traitsAt(tokens, next)
  return (traits & WordTrait.verb) !== 0 && (traits & (WordTrait.adjective | WordTrait.adverb)) === 0
}

const isBeforeToo = wordTest(
  "is are was were be been being isn't aren't wasn't weren't seems seemed looks looked feels felt gets got getting becomes became become grew proved far much way little bit",
)
const isBehindToo = wordTest('to for')

/** "was to dangerous to use", "is far to weak." */
function isToo({ tokens, token, start, end }: Place): boolean {
  const next = token + 1
  if (token === start || next >= end || !isOnlyAdjective(tokens, next)) return false
  if (!isBeforeToo(keyAt(tokens, token - 1))) return false
  return next + 1 >= end || isClauseEnd(tokens, next + 1) || isBehindToo(keyAt(tokens, next + 1))
}

/** "It is to finest thing": a superlative behind. */
/** Nothing before it in the sentence compares. */
/** "fewer voters then last year": a measure before and no clause behind. */
const isMoving = wordTest(
  'walked walk walks ran run runs went go goes going gone drove drive driving came come passed pass passing way broke get got moved looked fell climbed swept cut sailed flew half all right halfway',
)

/** "walked threw the door". */
function isThrough({ tokens, token, start, end }: Place): boolean {
  return (
    token > start && token + 1 < end && isMoving(keyAt(tokens, token - 1)) && isDeterminer(tokens, token + 1)
  )
}

/** "Bexley, having made nine, through his bat": a clause between two stops that has no verb. */
function isThrew({ tokens, token, start, end, tags }: Place): boolean {
  const next = token + 1
  if (token === start || next + 1 >= end || !isArticle(keyAt(tokens, next))) return false
  const isAfterSubject =
    isSubject(keyAt(tokens, token - 1)) ||
    tokens.shapes[token - 1]! >= Shape.capitalised ||
    tokens.prose[tokens.starts[token - 1]!] === ','
  if (!isAfterSubject || isLowerWord(keyAt(tokens, clauseStart(tokens, token, start)))) return false
  let [from, finish] = [token, token]
  while (from > start && !isStop(tokens, from - 1)) from--
  while (finish < end && !isStop(tokens, finish)) finish++
  const all = tags()
  if (hasFinite(all, from, finish)) return false
  return all[from] === Tag.properNoun || isSubject(keyAt(tokens, from)) || all[from] === Tag.determiner
}

function isStop(tokens: Tokens, token: number): boolean {
  return (
    tokens.classes[token] === TokenClass.punctuation &&
    /[.;:!?—–“”"()]/.test(tokens.prose[tokens.starts[token]!]!)
  )
}

/** "went though the door": no clause follows. */
const isTime = wordTest(
  'year years month months week weeks decade decades century season day days few two three four five six ten summer winter',
)
const isBeforePast = wordTest(
  'the last this for over in walked drove ran flew went strolled sailed swept marched rode raced',
)

/** "in the passed week", "drove passed the gate". */
function isPast({ tokens, token, start, end }: Place): boolean {
  const next = token + 1
  if (token === start || next >= end || !isBeforePast(keyAt(tokens, token - 1))) return false
  return isDeterminer(tokens, token - 1) ? isTime(keyAt(tokens, next)) : isDeterminer(tokens, next)
}

const isHelper = wordTest('has have had was were be been being is are')
const isBehindPassed = wordTest('by into unanimously away through')

/** "had past the bill", "was past by the Senate". */
function isPassed({ tokens, token, start, end }: Place): boolean {
  const next = token + 1
  if (token === start || next >= end || !isHelper(keyAt(tokens, token - 1))) return false
  if (isBehindPassed(keyAt(tokens, next))) return true
  return /^(?:has|have|had)$/.test(textOf(tokens, token - 1)) && isDeterminer(tokens, next)
}

/** "will by held", "could by a problem". */
/** "was hit be a car": a participle with its own helper before. */
/** "is know a ruin", "until know". */
const isBehindQuite = wordTest(
  'a an so sure certain likely possible simply frankly literally clear different good well some enough',
)

/** "quiet a few", "quiet good". */
function isQuite({ tokens, token, end }: Place): boolean {
  return token + 1 < end && isBehindQuite(keyAt(tokens, token + 1))
}

/** "in and attempt to", "of and old mill". */
function isAn({ tokens, token, start, end }: Place): boolean {
  const next = token + 1
  if (
    token === start ||
    next + 1 >= end ||
    !/^(?:of|in|with|for|from|as|at|into|is|was)$/.test(textOf(tokens, token - 1))
  )
    return false
  if (!isLowerCase(tokens, next) || !/^[aeio]/.test(textOf(tokens, next))) return false
  return isOnlyNoun(tokens, next) && !isPluralNoun(tokens, next)
}

/** "had lead the field", "he lead the race": an object or "by" follows. */
/** "to loose the match". */
function isLose({ tokens, token, start, end }: Place): boolean {
  const next = token + 1
  if (token === start || next >= end) return false
  if (
    !/^(?:to|will|would|could|may|might|must|should|cannot|not|can|didn't|don't|won't|doesn't)$/.test(
      textOf(tokens, token - 1),
    )
  )
    return false
  // Arrows, dogs and wrath are loosed.
  if (hasWord(tokens, next, Math.min(end, next + 3), isLoosed)) return false
  return isDeterminer(tokens, next) || isTaker(keyAt(tokens, next)) || isOnlyNoun(tokens, next)
}

const isLoosed = wordTest('arrow arrows dog dogs hound hounds wrath fury bonds ties grip')

/** "is too week to". */
function isWeak({ tokens, token, start, end }: Place): boolean {
  return (
    token > start &&
    /^(?:too|very|so)$/.test(textOf(tokens, token - 1)) &&
    (token + 1 >= end || !isOnlyNoun(tokens, token + 1))
  )
}

const isBeforeHere = wordTest(
  'is are was were be been come came comes coming live lives lived living out over right up down back stay arrived',
)
const isBehindHere = wordTest('in on at to for from this last yesterday since today tonight and')

/** "has been hear since May". */
function isHere({ tokens, token, start, end }: Place): boolean {
  if (token === start || !isBeforeHere(keyAt(tokens, token - 1))) return false
  return token + 1 >= end || isClauseEnd(tokens, token + 1) || isBehindHere(keyAt(tokens, token + 1))
}

const isOne = wordTest('a an another each every this')
const isSeveral = wordTest('two three four five six seven eight nine ten many several these those few both')

/** "a women", before what is no noun of its own ("a women only club"). */
function isWoman({ tokens, token, start, end, tags }: Place): boolean {
  if (token === start || !isOne(keyAt(tokens, token - 1)) || tokens.classes[token + 1] === TokenClass.clitic)
    return false
  return (
    token + 1 >= end ||
    isClauseEnd(tokens, token + 1) ||
    functionWord(keyAt(tokens, token + 1)) !== 0 ||
    tags()[token + 1] === Tag.verbPast
  )
}

function isWomen({ tokens, token, start, end }: Place): boolean {
  if (
    token === start ||
    !isSeveral(keyAt(tokens, token - 1)) ||
    tokens.classes[token + 1] === TokenClass.clitic
  )
    return false
  return token + 1 >= end || isClauseEnd(tokens, token + 1) || functionWord(keyAt(tokens, token + 1)) !== 0
}

const isChanged = wordTest(
  'change changes transfer arrest arrests rescue repair repairs cure settlement sale reform reforms reconciliation entry escape merger recovery transition',
)
const isBehindAffected = wordTest('by less more most badly')

/** "Turnout was effected by snow": changes are effected; people and things are not. */
function isAffected({ tokens, token, start, end }: Place): boolean {
  if (token === start || token + 1 >= end || !isHelper(keyAt(tokens, token - 1))) return false
  return isBehindAffected(keyAt(tokens, token + 1)) && !hasWord(tokens, start, token, isChanged)
}

const isSeat = wordTest('chair chairs bench sofa bed seat stool floor steps lap couch swing')

/** "he set on a plastic chair". */
function isSat({ tokens, token, start, end }: Place): boolean {
  if (token === start || !/^(?:he|she|they|who|we|i)$/i.test(textOf(tokens, token - 1))) return false
  if (!/^(?:on|in|at|down)$/.test(textOf(tokens, Math.min(token + 1, tokens.count - 1)))) return false
  return hasWord(tokens, token + 2, Math.min(end, token + 6), isSeat)
}
