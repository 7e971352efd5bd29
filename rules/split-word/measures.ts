import { traitsOf, WordTrait } from '../../src/analysis/dictionary.ts'
import { functionWord } from '../../src/analysis/function-words.ts'
import { isPartOfCompound, isSpacedPair, textOf } from '../../src/analysis/spaced-words.ts'
import { wordTrigger } from '../../src/analysis/triggers.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { isLowerCase } from '../../src/analysis/word-kinds.ts'
import type { Tokens } from '../../src/parse/tokens.ts'
import type { Finding } from '../../src/rule/rule.ts'

const units = wordTrigger(
  'hour minute day week month year mile foot page bedroom storey seat seats bedrooms storeys',
)
const isNumber = wordTest(
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen twenty thirty forty fifty sixty',
)
const isBefore = wordTest('a an another each every')
const plurals = new Map([
  ['seats', 'seat'],
  ['bedrooms', 'bedroom'],
  ['storeys', 'storey'],
])

/** "a four hour debate", "a twelve-seats plane": a number and its unit before a noun, which a hyphen makes one word. */
export function* findMeasures(tokens: Tokens): Iterable<Finding> {
  for (const unit of units(tokens)) {
    if (!isLowerCase(tokens, unit) || unit < 2 || unit + 1 >= tokens.count) continue
    const written = textOf(tokens, unit)
    const singular = plurals.get(written)
    const isHyphened = tokens.prose[tokens.starts[unit]! - 1] === '-'
    const number = isHyphened ? unit - 2 : unit - 1
    if ((singular !== undefined) !== isHyphened || !isArticleNumber(tokens, number)) continue
    if (!isHyphened && isPartOfCompound(tokens, unit)) continue
    if (!isSpacedPair(tokens, unit, tokens.count) || !isNounAhead(tokens, unit + 1)) continue
    yield {
      start: tokens.starts[number]!,
      end: tokens.ends[unit]!,
      messageId: 'hyphen',
      replacements: [`${textOf(tokens, number)}-${singular ?? written}`],
    }
  }
}

/** A number behind an article, which belongs to the noun that comes. */
function isArticleNumber(tokens: Tokens, number: number): boolean {
  return number > 0 && isNumber(tokens.keys[number]!) && isBefore(tokens.keys[number - 1]!)
}

function isNounAhead(tokens: Tokens, token: number): boolean {
  if (!isLowerCase(tokens, token) || functionWord(tokens.keys[token]!) !== 0) return false
  const traits = traitsOf(tokens.keys[token]!)
  return (traits & WordTrait.noun) !== 0 && (traits & (WordTrait.adverb | WordTrait.third)) === 0
}
