import { functionWord } from '../../src/analysis/function-words.ts'
import { wordTagsOf } from '../../src/analysis/parts-of-speech/word-tags.ts'
import { isFiniteTag, type PartsOfSpeech, Tag } from '../../src/analysis/parts-of-speech.ts'
import { reportingWord } from '../../src/analysis/reporting-verbs.ts'
import { cliticsIn } from '../../src/analysis/triggers.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { isLowerCase } from '../../src/analysis/word-kinds.ts'
import { keyOf } from '../../src/parse/key.ts'
import { TokenClass, type Tokens } from '../../src/parse/tokens.ts'
import type { Finding } from '../../src/rule/rule.ts'

const s = keyOf("'s")
const owners = new Map([
  [keyOf('it'), 'its'],
  [keyOf('who'), 'whose'],
])
/** What something may be said to be without an article: it's time, it's people who pay, it's second nature. */
const isPredicate = wordTest(
  `time work war day night news business life luck fun people home money art fact food water history summer winter spring
   autumn fall morning afternoon evening noon midnight lunch dinner love hate fear hope trouble politics policy science magic
   thanks part what nonsense progress crunch men women children kids farmers parents rain snow music football proof reason
   cause evidence common nothing everything something way pity shame boss president mayor captain head king queen chairman
   chief champion number half worth game match checkmate law culture practice tradition nature instinct rubbish garbage
   speculation guesswork murder theft robbery fraud torture hell heaven paradise chaos madness gold silver place class base
   hand light thing degree choice friends orders call door gear season`,
)
/** Verbs whose object may be a clause without "that", and words behind which a clause begins. */
const isBeforeClause = wordTest(
  `feel feels felt guess bet see sees saw seen find finds found show shows showed shown means mean meant hope hopes hoped wish
   know knows knew known sure if so once unless because when while though although until since before after as than like but and
   or that where why how whether please sorry remember remembers doubt glad afraid happy seem seems seemed suspect hear heard
   read reads forget understand understood realise realised realize realized dream pretend ensure imagine love hate swear learn`,
)
/** Prepositions that open no clause: "of it's 742 members". */
const isPreposition = wordTest(
  'of in on at to from with by into through under over during without within between against across onto upon towards toward behind beyond among for',
)
const longest = 8
const mostDescribing = 4

/** "Has put it's plan on hold", "of it's 742 members", "and it's contract with the city says so", "who's shed has a window". */
export function* findContractedOwners(tokens: Tokens, partsOfSpeech: PartsOfSpeech): Iterable<Finding> {
  for (const clitic of cliticsIn(tokens)) {
    const word = clitic - 1
    if (word < 0 || tokens.keys[clitic] !== s || clitic + 2 >= tokens.count) continue
    const meant = owners.get(tokens.keys[word]!)
    if (meant === undefined || !isLowerCase(tokens, word)) continue
    const noun = ownedNoun(tokens, partsOfSpeech, clitic + 1)
    if (isPreposition(tokens.keys[word - 1] ?? 0) && mayBeOwned(tokens, clitic + 1)) {
      yield {
        start: tokens.starts[word]!,
        end: tokens.ends[clitic]!,
        messageId: 'stray',
        replacements: [meant],
      }
      continue
    }
    if (noun === undefined || !isOwning(tokens, partsOfSpeech, word, noun)) continue
    yield {
      start: tokens.starts[word]!,
      end: tokens.ends[clitic]!,
      messageId: 'stray',
      replacements: [meant],
    }
  }
}

function isOwning(tokens: Tokens, partsOfSpeech: PartsOfSpeech, word: number, noun: number): boolean {
  const before = word - 1
  if (owners.get(tokens.keys[word]!) === 'whose')
    return (
      !isPredicate(tokens.keys[noun]!) &&
      // "The man who's leaving spoke"
      wordTagsOf(tokens.keys[noun]!)?.can(Tag.verbIng) !== true &&
      hasSecondVerb(tokens, partsOfSpeech, noun)
    )
  if (isPredicate(tokens.keys[noun]!)) return false
  const be = partsOfSpeech.tagOf(before) === Tag.adverb ? before - 1 : before
  if (partsOfSpeech.tagOf(be) === Tag.be && !opensQuestion(tokens, be)) return true
  return (
    isRanked(tokens, partsOfSpeech, word + 2, noun) ||
    isBehindTransitive(tokens, partsOfSpeech, word) ||
    hasSecondVerb(tokens, partsOfSpeech, noun)
  )
}

/** Behind a preposition anything may be owned that is a noun or describes one; "it's a", "it's not" and "it's about" go on. */
function mayBeOwned(tokens: Tokens, token: number): boolean {
  if (tokens.classes[token] === TokenClass.number) return true
  if (!isLowerCase(tokens, token) || functionWord(tokens.keys[token]!) !== 0)
    return isOrdinal(tokens.keys[token] ?? 0)
  const tags = wordTagsOf(tokens.keys[token]!)
  if (tags === undefined) return false
  switch (tags.likeliest) {
    case Tag.nounSingular:
    case Tag.nounPlural:
    case Tag.adjective:
    case Tag.superlativeAdjective:
    case Tag.numeral:
      return true
    default:
      return (tags.can(Tag.nounSingular) || tags.can(Tag.adjective)) && !tags.can(Tag.adverb)
  }
}

function opensQuestion(tokens: Tokens, verb: number): boolean {
  return verb === 0 || tokens.classes[verb - 1] === TokenClass.punctuation
}

/** "It's busiest year", "it's last three games": of what ranks highest there is one, so that it wants an article or an owner. */
function isRanked(tokens: Tokens, partsOfSpeech: PartsOfSpeech, first: number, noun: number): boolean {
  if (noun === first) return false
  return partsOfSpeech.tagOf(first) === Tag.superlativeAdjective || isOrdinal(tokens.keys[first]!)
}

const isOrdinal = wordTest('first second third fourth fifth sixth seventh eighth ninth tenth last own')

/** The noun that stands there with neither an article nor a plural that could be said of the subject. */
function ownedNoun(tokens: Tokens, partsOfSpeech: PartsOfSpeech, from: number): number | undefined {
  let noun = from
  while (noun < from + mostDescribing && isDescribing(tokens, partsOfSpeech, noun)) noun++
  if (!isOwned(tokens, partsOfSpeech, noun)) return undefined
  while (isOwned(tokens, partsOfSpeech, noun + 1)) noun++
  return noun
}

function isOwned(tokens: Tokens, partsOfSpeech: PartsOfSpeech, noun: number): boolean {
  if (tokens.classes[noun] !== TokenClass.word) return false
  const tag = partsOfSpeech.tagOf(noun)
  if (tag === Tag.properNoun) return true
  if ((tag !== Tag.nounSingular && tag !== Tag.nounPlural) || !isLowerCase(tokens, noun)) return false
  const tags = wordTagsOf(tokens.keys[noun]!)
  return (
    tags === undefined || !(tags.can(Tag.verbParticiple) || tags.can(Tag.adverb) || tags.can(Tag.preposition))
  )
}

function isDescribing(tokens: Tokens, partsOfSpeech: PartsOfSpeech, token: number): boolean {
  switch (partsOfSpeech.tagOf(token)) {
    case Tag.adjective:
    case Tag.superlativeAdjective:
    case Tag.comparativeAdjective:
    case Tag.numeral:
      return true
    default:
      return (
        isOrdinal(tokens.keys[token] ?? 0) ||
        (tokens.prose[tokens.starts[token] ?? 0] === '-' && tokens.starts[token] === tokens.ends[token - 1])
      )
  }
}

/** Behind a verb that takes a thing, and no clause. */
function isBehindTransitive(tokens: Tokens, partsOfSpeech: PartsOfSpeech, word: number): boolean {
  const verb = word - 1
  if (verb < 1 || !isLowerCase(tokens, verb)) return false
  const key = tokens.keys[verb]!
  if (isLike(key)) return isWould(tokens.keys[verb - 1]!)
  if (isBeforeClause(key) || reportingWord(key) !== undefined) return false
  const tag = partsOfSpeech.tagOf(verb)
  const isVerb =
    tag === Tag.verbPast ||
    tag === Tag.verbBase ||
    tag === Tag.verbThird ||
    tag === Tag.verbParticiple ||
    tag === Tag.verbIng
  return isVerb && wordTagsOf(key)?.can(Tag.adjective) === false
}

const isLike = wordTest('like')
const isWould = wordTest('would')

/** "It's contract with the city says so": a verb of its own behind the noun and what hangs on it. */
function hasSecondVerb(tokens: Tokens, partsOfSpeech: PartsOfSpeech, noun: number): boolean {
  if (partsOfSpeech.tagOf(noun) !== Tag.nounSingular) return false
  for (let token = noun + 1; token < Math.min(tokens.count, noun + longest); token++) {
    if (tokens.classes[token] === TokenClass.punctuation || tokens.classes[token] === TokenClass.clitic)
      return false
    const tag = partsOfSpeech.tagOf(token)
    if (isFiniteTag(tag)) return tag !== Tag.verbPast || token === noun + 1
    if (tag === Tag.verbBase || isClauseTag(tag)) return false
  }
  return false
}

function isClauseTag(tag: number): boolean {
  return (
    tag === Tag.whPronoun ||
    tag === Tag.whAdverb ||
    tag === Tag.whDeterminer ||
    tag === Tag.subordinator ||
    tag === Tag.coordinator ||
    tag === Tag.personalPronoun
  )
}
