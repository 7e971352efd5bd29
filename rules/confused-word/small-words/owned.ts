import { traitsOf, WordTrait } from '../../../src/analysis/dictionary.ts'
import { functionWord } from '../../../src/analysis/function-words.ts'
import { wordTest } from '../../../src/analysis/word-flags.ts'
import { isLowerCase } from '../../../src/analysis/word-kinds.ts'
import { keyOf } from '../../../src/parse/key.ts'
import { TokenClass } from '../../../src/parse/tokens.ts'
import { always, isBeforeOwner, nounForm, type Place, verbForm } from './place.ts'

const own = keyOf('own')

const isAfterThought = wordTest(
  `think thinks thought know knows knew say says said hope hopes guess believe believes feel feels felt see sees saw mean
   means sure glad hear heard bet suppose find finds found imagine realize realise tell told show shows showed shown
   because if when that and but or so though while until where why how what whether as since like than even is was be
   now then well yes no unless once mind not today again fact agree claim admit insist swear worry doubt ensure ensures`,
)

/** "on it's edges", "takes it's name": an object that has an owner. */
export function ownedByIt(at: Place): number | undefined {
  const { tokens, token, next, end } = at
  if (next >= end || token === 0 || !isLowerCase(tokens, next)) return undefined
  const traits = traitsOf(tokens.keys[next]!)
  const before = beforeOnly(tokens.keys[token - 1]!) ? (tokens.keys[token - 2] ?? 0) : tokens.keys[token - 1]!
  // "Closing it's two schools"
  if (isCount(tokens.keys[next]!)) return isBeforeMany(at) ? 0 : undefined
  if (functionWord(tokens.keys[next]!) !== 0 || (traits & nounForm) === 0) return undefined
  if (isAfterThought(before) || tokens.classes[token - 1] !== TokenClass.word) return undefined
  const isAfterPreposition = isBeforeOwner(before)
  const isAfterVerb =
    !isAfterPreposition && (traitsOf(before) & (verbForm | WordTrait.past | WordTrait.ing)) !== 0
  if (!isAfterPreposition && !isAfterVerb) return undefined
  // Nothing is several.
  const isPlural =
    (traits & WordTrait.plural) !== 0 && (traits & (WordTrait.noun | WordTrait.adjective)) === 0
  if (isPlural) return isAfterPreposition ? 0 : 3
  return isAfterPreposition ? 4 : 5
}

const beforeOnly = wordTest('only')
const isCount = wordTest('two three four five six seven eight nine ten')

/** A preposition or a form in -ing before, and behind the number what there may be several of, or their owners. */
function isBeforeMany({ tokens, token, next, end }: Place): boolean {
  const before = tokens.keys[token - 1]!
  const isObject = isBeforeOwner(before) || (traitsOf(before) & WordTrait.ing) !== 0
  if (!isObject || isAfterThought(before) || next + 1 >= end) return false
  const noun = tokens.keys[next + 1]!
  const isMany = (traitsOf(noun) & WordTrait.plural) !== 0 || isPeople(noun)
  return isLowerCase(tokens, next + 1) && isMany && !isTime(noun)
}

const isPeople = wordTest('children men women people')
const isTime = wordTest('minutes hours days weeks months years miles degrees points percent')

/** "on they're way". */
export function ownedByThem(at: Place): number | undefined {
  const { tokens, token, next, end } = at
  if (next >= end || token === 0 || !isLowerCase(tokens, next)) return undefined
  if (tokens.keys[next] === own) return always
  const traits = traitsOf(tokens.keys[next]!)
  if (functionWord(tokens.keys[next]!) !== 0 || (traits & nounForm) === 0) return undefined
  if ((traits & (WordTrait.adjective | WordTrait.past | WordTrait.ing)) !== 0) return undefined
  return 4.5
}
