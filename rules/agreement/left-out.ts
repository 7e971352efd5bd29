import { sentenceOf } from '../../src/analysis/locate.ts'
import { wordTagsOf } from '../../src/analysis/parts-of-speech/word-tags.ts'
import { type PartsOfSpeech, Tag } from '../../src/analysis/parts-of-speech.ts'
import { pluralOf } from '../../src/analysis/plural-forms.ts'
import { textOf } from '../../src/analysis/spaced-words.ts'
import { isMark } from '../../src/analysis/token-tests.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { trigramModel } from '../../src/analysis/word-trigrams/load.ts'
import { unknownWord, wordOf } from '../../src/analysis/word-trigrams/model.ts'
import { keyOf } from '../../src/parse/key.ts'
import { TokenClass, type Tokens } from '../../src/parse/tokens.ts'
import { isMeasured } from './counted-nouns.ts'

/** Is the noun of a number left out, so that the word behind the number is none of its? */
export function isNounLeftOut(tokens: Tokens, partsOfSpeech: PartsOfSpeech, number: number): boolean {
  return (
    isMadeToDo(tokens, number) ||
    isBeing(tokens.keys[number + 1] ?? 0) ||
    isDoneBy(tokens, number + 1) ||
    isRaceOfLength(tokens, number) ||
    isOneMoreShare(tokens, partsOfSpeech, number)
  )
}

/** "Let seven become law", "saw six die": what several do, and no noun. */
function isMadeToDo(tokens: Tokens, number: number): boolean {
  return isMaking(tokens.keys[number - 1] ?? 0) && mayBePlainVerb(tokens.keys[number + 1] ?? 0)
}

const isMaking = wordTest(
  'let lets letting make makes made making see sees saw seen seeing watch watched watching help helps helped helping hear heard',
)

/** Is a word a verb about as often as it is a noun? */
export function mayBePlainVerb(key: number): boolean {
  const tags = wordTagsOf(key)
  return tags !== undefined && tags.costOf(Tag.verbBase) < tags.costOf(Tag.nounSingular) + rareVerb
}

/** How much more the verb has to cost than the noun, where it is next to never meant. */
const rareVerb = 30

/** "34 being held", "12 being under age": beings that are counted are human. */
const isBeing = wordTest('being')

/** "Five of the nine run by small firms": what is done to them. */
function isDoneBy({ keys }: Tokens, token: number): boolean {
  return isBy(keys[token + 1] ?? 0) && wordTagsOf(keys[token] ?? 0)?.can(Tag.verbParticiple) === true
}

const isBy = wordTest('by')

/** "The 200 medley", "won the 1,500 freestyle", "400 individual medley": so long a race, and no number of them. */
function isRaceOfLength(tokens: Tokens, number: number): boolean {
  if (tokens.classes[number] !== TokenClass.number || !isRaceLength.test(textOf(tokens, number))) return false
  const next = tokens.keys[number + 1] ?? 0
  return isRace(next) || (isKindOfRace(next) && isRace(tokens.keys[number + 2] ?? 0))
}

const isRaceLength = /^(?:50|60|[123468]00|1,?500|[1358],?000|10,?000)$/
const isKindOfRace = wordTest('individual mixed')
const isRace = wordTest(
  'freestyle medley backstroke breaststroke butterfly fly relay hurdle steeplechase sprint dash walk final semifinal heat race crown title record',
)

/** So many tokens back the number is looked for that told the noun. */
const reach = 40

/** "367 were voluntary redundancies and 145 compulsory": the noun has been told, and what follows has hardly a plural. */
function isOneMoreShare(tokens: Tokens, partsOfSpeech: PartsOfSpeech, number: number): boolean {
  if (isMeasured(tokens.keys[number + 1] ?? 0)) return false
  const before = partsOfSpeech.tagOf(number - 1)
  if (before !== Tag.coordinator && !isMark(tokens, number - 1, ',')) return false
  if (wordOf(trigramModel(), keyOf(pluralOf(textOf(tokens, number + 1)))) !== unknownWord) return false
  const start = Math.max(tokens.sentences[sentenceOf(tokens, number)]!, number - reach)
  for (let token = number - 2; token >= start; token--)
    if (partsOfSpeech.tagOf(token) === Tag.numeral) return true
  return false
}
