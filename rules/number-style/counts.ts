import type { Facts } from '../../src/analysis/facts.ts'
import type { Quantity } from '../../src/analysis/quantities.ts'
import { beginsSentence, textOf } from '../../src/analysis/spaced-words.ts'
import { isDash } from '../../src/analysis/token-tests.ts'
import { keyOf } from '../../src/parse/key.ts'
import { TokenClass } from '../../src/parse/tokens.ts'
import { habitOf } from './habits.ts'
import { isPluralWord, isTied, type NumberPlace } from './places.ts'

const of = keyOf('of')

/** What takes digits, or words, by rules of its own: measures, ages, scores, and words that are no count. */
const ownRules = new Set(
  `years months weeks days hours minutes seconds times miles feet inches yards meters metres kilometers kilometres
   pounds ounces grams cents dollars euros degrees points goals runs games percent others ones figures sides`.split(
    /\s+/,
  ),
)
const tensAndUnits =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const tens = '_ _ twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

/**
 * Counts of the same thing in words and in digits, at the same size: house styles spell out below ten, or below a
 * hundred, so that "nine seats and 12 seats" is no mixture, and some spell out ten as well. A number that opens its sentence is always in words.
 */
export function counts(facts: Facts): NumberPlace[] {
  const places = countsOfThings(facts)
  const free = places.filter(({ token }) => !isShare(facts, token) && !followsDateline(facts, token))
  const few = free.filter(({ count = 0 }) => count < 10)
  const many = free.filter(({ count = 0 }) => count > 10)
  return [...places, ...habitOf('few things', few), ...habitOf('many things', many)]
}

function countsOfThings(facts: Facts): NumberPlace[] {
  const { tokens, quantities } = facts
  const places: NumberPlace[] = []
  for (let index = 0; index < quantities.length; index++) {
    const quantity = quantities[index]
    const { value, firstToken, endToken } = quantity
    if (quantity.unit !== 'count' || value < 2 || value > 99 || !Number.isInteger(value)) continue
    if (!isPluralWord(tokens, endToken) || isTied(tokens, firstToken)) continue
    const noun = textOf(tokens, endToken)
    if (value === 10 || ownRules.has(noun)) continue
    const inDigits = tokens.classes[firstToken] === TokenClass.number
    if (!inDigits && (textOf(tokens, firstToken).toLowerCase() === 'dozen' || opensSentence(facts, quantity)))
      continue
    if (value < 10 && hasLargeFigure(facts, index)) continue
    places.push({
      start: quantity.start,
      end: quantity.end,
      token: firstToken,
      topic: `${value < 10 ? 'few' : 'many'} ${noun}`,
      style: inDigits ? 'digits' : 'words',
      count: value,
      like: model => (model.style === 'digits' ? String(value) : numberInWords(value)),
    })
  }
  return places
}

/** A number below a hundred in words. */
export function numberInWords(value: number): string {
  if (value < 20) return tensAndUnits[value] ?? String(value)
  const unit = value % 10
  return `${tens[Math.floor(value / 10)]}${unit === 0 ? '' : `-${tensAndUnits[unit]}`}`
}

/** “4 out of 5 stars”, “two of nine votes”: both figures stand as the first does. */
function isShare({ tokens }: Facts, token: number): boolean {
  return tokens.keys[token - 1] === of
}

/** “TROON — Ten members met” opens its sentence, too. */
function followsDateline({ tokens }: Facts, token: number): boolean {
  return isDash(tokens, token - 1)
}

function opensSentence({ tokens }: Facts, { firstToken, sentence }: Quantity): boolean {
  return beginsSentence(tokens, firstToken, tokens.sentences[sentence])
}

/** How many figures around a figure are looked at. */
const neighbours = 6

/** "3 of the 12 members": beside a large figure a small one may be in digits, too. */
function hasLargeFigure({ tokens, quantities }: Facts, index: number): boolean {
  const sentence = quantities[index]?.sentence
  return quantities
    .slice(Math.max(0, index - neighbours), index + neighbours)
    .some(
      other =>
        other.sentence === sentence &&
        other.value >= 10 &&
        tokens.classes[other.firstToken] !== TokenClass.word,
    )
}
