import type { Facts } from '../../src/analysis/facts.ts'
import type { Quantity } from '../../src/analysis/quantities.ts'
import { textOf } from '../../src/analysis/spaced-words.ts'
import { TokenClass } from '../../src/parse/tokens.ts'
import { numberInWords } from './counts.ts'
import type { Measure } from './measures.ts'
import type { NumberPlace } from './places.ts'
import { type Unit, units } from './unit-table.ts'

/** Lengths of time are often rough, and in words for that. */
const measured = units.filter(({ dimension }) => dimension !== 'time')
const byWord = new Map(
  measured.flatMap(unit => [...unit.words, ...unit.plurals].map(word => [word, unit] as const)),
)

/**
 * "fifteen grams" beside 15g: above twelve a figure with a unit is in digits wherever it is so once. Below houses differ,
 * and a figure that opens its sentence is always in words.
 */
export function measuresInWords(facts: Facts, measures: readonly Measure[]): NumberPlace[] {
  if (measures.length === 0) return []
  const inWords = facts.quantities.flatMap(quantity => placeInWords(facts, quantity) ?? [])
  return inWords.length === 0 ? [] : [...inWords, ...measures.flatMap(placeInDigits)]
}

function placeInWords({ tokens }: Facts, quantity: Quantity): NumberPlace | undefined {
  const { firstToken, endToken, value, sentence } = quantity
  if (!isSpeltOut(value) || tokens.classes[firstToken] !== TokenClass.word) return undefined
  if (firstToken === tokens.sentences[sentence] || textOf(tokens, firstToken).toLowerCase() === 'dozen')
    return undefined
  const word = textOf(tokens, endToken)
  const unit = byWord.get(word)
  if (unit === undefined) return undefined
  return {
    start: quantity.start,
    end: tokens.ends[endToken],
    token: firstToken,
    topic: topicOf(unit),
    style: 'words',
    like: model => model.text.replace(/^[\d.,]+/, String(value)),
  }
}

function placeInDigits({ start, end, token, unit, like, value }: Measure): NumberPlace[] {
  if (!isSpeltOut(value)) return []
  return [
    {
      start,
      end,
      token,
      topic: topicOf(unit),
      style: 'digits',
      like: model => (model.style === 'digits' ? like(model) : `${numberInWords(value)} ${unit.plurals[0]}`),
    },
  ]
}

function topicOf(unit: Unit): string {
  return `figures of ${unit.plurals[0]}`
}

function isSpeltOut(value: number): boolean {
  return Number.isInteger(value) && value > 12 && value <= 99
}
