import type { Facts } from '../../src/analysis/facts.ts'
import { isInBrackets } from '../../src/analysis/own-words.ts'
import type { Quantity } from '../../src/analysis/quantities.ts'
import { beginsSentence } from '../../src/analysis/spaced-words.ts'
import type { Tokens } from '../../src/parse/tokens.ts'
import type { NumberPlace } from './places.ts'

const sign = /^([\d.,½¼¾]+|.+?)(\s*)(%|percent|per\s+cent|pct\.?)$/isu

/** Every percentage, by the way its sign is written; and every `%`, by the space before it. */
export function percentages({ tokens, quantities }: Facts): NumberPlace[] {
  const places: NumberPlace[] = []
  for (const quantity of quantities) {
    if (quantity.unit !== 'percent' || isInBrackets(tokens, quantity.firstToken)) continue
    const parts = sign.exec(tokens.prose.slice(quantity.start, quantity.end))
    const [, figure, space, unit] = parts ?? []
    if (figure === undefined || space === undefined || unit === undefined) continue
    const style = unit.toLowerCase().replace(/\s+/, ' ')
    const inDigits = /^\d/.test(figure)
    if (!inDigits && (style === '%' || !canBeDigits(quantity, tokens))) continue
    const place = { start: quantity.start, end: quantity.end, token: quantity.firstToken }
    const compound = tokens.prose.charAt(quantity.end) === '-'
    // "- Wind: 46%" is a row of a table.
    if (style !== '%' || !tokens.prose.startsWith(': ', quantity.start - 2)) {
      places.push({
        ...place,
        topic: 'percent',
        style,
        like: model => {
          if (compound) return undefined
          if (model.style === '%')
            return `${inDigits ? figure : quantity.value}${/\s%$/.test(model.text) ? ' ' : ''}%`
          return `${figure} ${model.style}`
        },
      })
    }
    if (style === '%') {
      places.push({
        ...place,
        topic: 'space before %',
        style: space && 'spaced',
        like: model => `${figure}${model.style && ' '}%`,
      })
    }
  }
  return places
}

/** "Fifty percent" may not begin a sentence in digits, and "a hundred percent" is a phrase. */
function canBeDigits({ value, firstToken, sentence }: Quantity, tokens: Tokens): boolean {
  return value > 1 && value < 100 && !beginsSentence(tokens, firstToken, tokens.sentences[sentence])
}
