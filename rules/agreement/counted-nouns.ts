import { traitsOf, WordTrait } from '../../src/analysis/dictionary.ts'
import { FunctionWord, functionWord } from '../../src/analysis/function-words.ts'
import { wordTagsOf } from '../../src/analysis/parts-of-speech/word-tags.ts'
import { isFiniteTag, type PartsOfSpeech, Tag } from '../../src/analysis/parts-of-speech.ts'
import { pluralOf } from '../../src/analysis/plural-forms.ts'
import { isPartOfCompound, textOf } from '../../src/analysis/spaced-words.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { isClauseEnd, isLowerCase, isPluralNoun } from '../../src/analysis/word-kinds.ts'
import { keyOf } from '../../src/parse/key.ts'
import { TokenClass, type Tokens } from '../../src/parse/tokens.ts'
import { isSamePlural, isUncounted } from './nouns.ts'

/** Counted, but written in the singular where they describe: a five year plan. */
export const isMeasured = wordTest(
  'year month week day hour minute mile metre meter second decade century degree centimetre centimeter kilometre kilometer yard inch',
)

const isExtent = wordTest(
  'wide long deep high tall thick apart east west north south northeast northwest southeast southwest',
)

/** Stuff and ranks, of which there are some without a plural: two gold, nine help. */
const isStuff = wordTest(
  `gold silver bronze help aid euro peso rupee dirham lakh crore carat karat proof ply gigabyte megabyte terabyte megawatt
   kilowatt gigawatt hertz knot calibre caliber kwacha naira shekel ruble downhill uphill kroner kronor lot model series love mark barrier threshold foot pound stone gauge inch kilo megapixel set
   round way`,
)

/** A noun in the singular of which there may be several. */
export function isCountedNoun(tokens: Tokens, noun: number): boolean {
  const key = tokens.keys[noun]!
  if (isMeasured(key)) return true
  if ((isUncounted(key) && !isCountable(key)) || isStuff(key)) return false
  const tags = wordTagsOf(key)
  if (tags === undefined || !tags.can(Tag.nounSingular) || tags.can(Tag.nounPlural)) return false
  if (!hasPlural(textOf(tokens, noun)) || tags.can(Tag.preposition)) return false
  if (!/^[a-z]{3,}$/.test(textOf(tokens, noun))) return false
  return (
    !(tags.can(Tag.adjective) && tags.likeliest !== Tag.nounSingular && !isPatient(key)) &&
    !tags.can(Tag.verbPast) &&
    !tags.can(Tag.modal) &&
    !(tags.can(Tag.adverb) && !isHome(key)) &&
    !/[^s]s$/.test(textOf(tokens, noun))
  )
}

function hasPlural(noun: string): boolean {
  const plural = keyOf(pluralOf(noun))
  return (traitsOf(plural) & WordTrait.plural) !== 0 || wordTagsOf(plural)?.can(Tag.nounPlural) === true
}

/** Does no further noun follow that it could describe? */
export function endsPhrase(tokens: Tokens, partsOfSpeech: PartsOfSpeech, noun: number): boolean {
  const next = noun + 1
  if (next >= tokens.count) return false
  if (tokens.classes[next] === TokenClass.punctuation) return /^[.,;:?!)”"—–]$/.test(textOf(tokens, next))
  if (!isLowerCase(tokens, next)) return false
  const key = tokens.keys[next]!
  const kinds = functionWord(key)
  // "Three bedroom and two bath": both describe.
  if ((kinds & FunctionWord.coordinator) !== 0)
    return endsBeforeJoint(tokens, partsOfSpeech, next + 1, isMeasured(tokens.keys[noun]!))
  const tag = partsOfSpeech.tagOf(next)
  if ((kinds & endingKinds) !== 0 || tag === Tag.preposition) return true
  const tags = wordTagsOf(key)
  if (isLast(key)) return true
  if (isMeasured(tokens.keys[noun]!)) {
    if (tag === Tag.comparativeAdjective || tag === Tag.adverb || tag === Tag.particle) return true
    if (isExtent(key)) return functionWord(tokens.keys[next + 1] ?? 0) !== 0 || isClauseEnd(tokens, next + 1)
  }
  if (tags === undefined || tags.can(Tag.nounSingular) || tags.can(Tag.nounPlural)) return false
  // "23 runway overruns": what the sentences that were tagged have as a verb alone may be a plural all the same.
  if (tag === Tag.verbThird && (traitsOf(key) & WordTrait.plural) !== 0) return false
  if (isFiniteTag(tag) || tag === Tag.adverb) return !tags.can(Tag.adjective)
  // "Six house built in the 1930s"
  return (tag === Tag.verbParticiple || tag === Tag.verbIng) && functionWord(tokens.keys[next + 1] ?? 0) !== 0
}

/** "Three bedroom and two bath", "41 crab and lobster boats": what "and" joins to the noun describes with it. */
function endsBeforeJoint(
  tokens: Tokens,
  partsOfSpeech: PartsOfSpeech,
  token: number,
  isMeasure: boolean,
): boolean {
  // "240 station and on-board staff"
  if (isPartOfCompound(tokens, token)) return false
  switch (partsOfSpeech.tagOf(token)) {
    case Tag.numeral:
      return partsOfSpeech.tagOf(token + 1) === Tag.nounPlural || isOne(tokens.keys[token]!)
    case Tag.nounSingular:
    case Tag.nounPlural:
    case Tag.properNoun:
    case Tag.adjective:
    case Tag.verbParticiple:
    case Tag.adverb:
    case Tag.other:
      return false
    case Tag.verbIng:
      return isMeasure
    default:
      // "24 management and support staff", where "support" was taken for a verb.
      return isLowerCase(tokens, token) && !isBeforeBody(tokens, token)
  }
}

/** May the word be a noun, right before another one that is several? */
function isBeforeBody(tokens: Tokens, token: number): boolean {
  if (wordTagsOf(tokens.keys[token]!)?.can(Tag.nounSingular) !== true) return false
  return isPluralNoun(tokens, token + 1) || isSamePlural(tokens.keys[token + 1] ?? 0)
}

export const isLast = wordTest('last ago away later earlier')

/** Those that are adjectives or adverbs as well, but not behind a number. */
const isPatient = wordTest(
  'patient relative official individual executive representative criminal adult juvenile civilian veteran',
)

const isHome = wordTest('home')

/** Nouns that describe another one behind a number, but have a plural where none follows: "a two seat sofa", "two seats". */
const isCountable = wordTest(
  `time side man woman child gun horse door seat car bed bedroom story storey star part point lane game match ball acre ton pair cent
   meter metre litre liter gram`,
)

/** What no noun has before it in its own phrase. */
const endingKinds =
  FunctionWord.auxiliary |
  FunctionWord.preposition |
  FunctionWord.subordinator |
  FunctionWord.relative |
  FunctionWord.determiner |
  FunctionWord.pronoun

const isOne = wordTest('one')
