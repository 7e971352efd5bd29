import { traitsOf, WordTrait } from '../../../src/analysis/dictionary.ts'
import { functionWord } from '../../../src/analysis/function-words.ts'
import { isSpacedPair } from '../../../src/analysis/spaced-words.ts'
import { wordTest } from '../../../src/analysis/word-flags.ts'
import { isAuxiliary, isClauseEnd, isLowerCase } from '../../../src/analysis/word-kinds.ts'
import { nounForm, type Place, verbForm } from './place.ts'

const isClausal = wordTest(
  `make makes made making let lets letting help helps helped helping have has had having see sees saw seeing hear hears
   heard watch watched hope hopes wish wishes want wants wanted think thinks know knows say says said tell bet guess
   ensure believe feel suppose do does did what how why where when who that which if because until before after as than
   like once whenever unless whether while so and or but can could will would should may might must need dare are were
   is was since though although everything anything something all things thing way time place people told ask asked
   keep keeps get gets got getting remind advise teach teaches taught sell sells sold send sends sent buy bought bring brings brought
   owe owes owed lend lent pay pays paid cost costs save saves saved earn earns earned grant grants pour serve cook fetch
   promise promises write wrote hand hands read reads allow allows requires require expect expects thank
   thanking call calls called love loves miss misses suggest recommend mind every each give gives gave giving
   offer offers show shows showed wherever however whatever whichever even imagine assume promise swear find`,
)
const isGettingYour = wordTest('got add cancel push place put use check send')
const isTo = wordTest('for of with from by about into on over')
const addressed = wordTest(
  `tomorrow today tonight yesterday noon midnight half home guys folks people kids boys girls ladies gentlemen men women
   fans lot readers journalists parents children reporters members americans voters students teachers two three four
   all both lads chaps bastards morons idiots fools fellas sir dear yesterday anyway anymore everything anything
   something nothing more most one ones love want need way like care`,
)

/** "add you ticket to", "hope you day is", "thanks for you cooperation". */
export function yours({ tokens, token, next, start, end }: Place): number | undefined {
  if (token === start || !isLowerCase(tokens, next) || !isSpacedPair(tokens, token, end)) return undefined
  const key = tokens.keys[next]!
  const traits = traitsOf(key)
  if (functionWord(key) !== 0 || addressed(key) || (traits & nounForm) === 0) return undefined
  if ((traits & (WordTrait.adjective | WordTrait.adverb | WordTrait.past | WordTrait.ing)) !== 0)
    return undefined
  const after = next + 1
  const before = tokens.keys[token - 1]!
  const isVerbToo = (traits & verbForm) !== 0
  const isClosed = after >= end || isClauseEnd(tokens, after) || functionWord(tokens.keys[after]!) !== 0
  if (!isClosed) return undefined
  if (isTo(before) || isGettingYour(before)) return isVerbToo ? 3.5 : 3
  if (isVerbToo) return undefined
  if (after < end && isAuxiliary(tokens, after)) return 4
  return isClausal(before) ? undefined : 5
}
