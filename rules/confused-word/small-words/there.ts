import { traitsOf, WordTrait } from '../../../src/analysis/dictionary.ts'
import { functionWord } from '../../../src/analysis/function-words.ts'
import { wordTagsOf } from '../../../src/analysis/parts-of-speech/word-tags.ts'
import { Tag } from '../../../src/analysis/parts-of-speech.ts'
import { wordTest } from '../../../src/analysis/word-flags.ts'
import { isAuxiliary, isClauseEnd, isLowerCase } from '../../../src/analysis/word-kinds.ts'
import { keyOf } from '../../../src/parse/key.ts'
import { Shape, TokenClass } from '../../../src/parse/tokens.ts'
import { Noun, nounAfter } from './completeness.ts'
import { always, isNounAt, isOpening, isPlainBefore, nounForm, type Place } from './place.ts'

const own = keyOf('own')
const isFiniteBe = wordTest("is are was were isn't aren't wasn't weren't")
const isExisting = wordTest(
  `seem seems seemed appear appears appeared need needs needed exist exists existed remain remains remained come comes came
   go goes went happen happens happened follow follows followed stand stands stood lie lies live lives lived used tend
   tends has have had be been being is are was were being ought arose began ensued ran run lay sat hung`,
)
const isPlaceBefore = wordTest(
  'from over out up down in right back here go goes going went gone get gets got getting been being be is was are were live lives lived living work works worked working stay stayed eat ate shop shopped come came',
)
const isTaking = wordTest(
  `take takes took taken taking lose loses lost losing keep keeps kept keeping give gives gave giving sell sells sold selling
   spend spends spent spending announce announced announces raise raised raising change changed changing use used using
   do doing make made making sign signed signing pay paid paying love loved enjoy enjoyed like liked have having
   improve improved protect protected with of for by at about on into get need want try tried check checked`,
)

/** "and there prices are", "taking there money", "a pint of there stout". */
export function theirs({ tokens, token, next, start, end }: Place): number | undefined {
  if (next >= end || tokens.classes[next] !== TokenClass.word) return undefined
  const key = tokens.keys[next]!
  if (key === own) return always
  if (isExisting(key) || functionWord(key) !== 0 || isAuxiliary(tokens, next)) return undefined
  const before = token > start ? tokens.keys[token - 1]! : 0
  const traits = traitsOf(key)
  const isName = tokens.shapes[next] !== Shape.lower
  if (isPlainBefore(before))
    return isName || (traits & (nounForm | WordTrait.adjective)) !== 0 ? 0 : undefined
  if (isName || isPlaceBefore(before)) return undefined
  if ((traits & nounForm) === 0 && ((traits & WordTrait.adjective) === 0 || !isNounAt(tokens, next + 1, end)))
    return undefined
  return isTaking(before) ? 0 : 4
}

const isDegree = wordTest('pretty very really so too not quite all just still')

/** "I think there pretty good". */
export function theyAre({ tokens, token, next, start, end }: Place): number | undefined {
  if (next >= end) return undefined
  const isFirst = token === start || tokens.classes[token - 1] === TokenClass.punctuation
  if (!isFirst && !isOpening(tokens.keys[token - 1]!)) return undefined
  // "There not lost": a denial wants its verb.
  if (isNot(tokens.keys[next]!)) return isParticiple(tokens.keys[next + 1] ?? 0) ? always : undefined
  if (isFirst || !isDegree(tokens.keys[next]!)) return undefined
  return nounAfter(tokens, next, end) === Noun.there ? undefined : 3
}

const isNot = wordTest('not')

function isParticiple(key: number): boolean {
  return wordTagsOf(key)?.can(Tag.verbParticiple) === true
}

/** "their is no point", "leave it their." */
export function existing({ tokens, token, next, start, end }: Place): number | undefined {
  if (next >= end || isClauseEnd(tokens, next)) {
    const mark = tokens.prose[tokens.starts[next] ?? 0] ?? ''
    const isEnd = next >= end || '.!?'.includes(mark)
    return isEnd && token > start && isLowerCase(tokens, token - 1) ? 1 : undefined
  }
  return isFiniteBe(tokens.keys[next]!) ? always : undefined
}
