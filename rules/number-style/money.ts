import type { Facts } from '../../src/analysis/facts.ts'
import { isInBrackets } from '../../src/analysis/own-words.ts'
import { textOf } from '../../src/analysis/spaced-words.ts'
import { TokenClass, type Tokens } from '../../src/parse/tokens.ts'
import { isFigure, isTied, type NumberPlace } from './places.ts'

const signs = new Set(['$', '€', '£', '¥', '₹'])
const amount = /^(\S\s?\d[\d,.]*?)(\s|-)?(million|billion|trillion|mn|bn|tn|m|b|M|B|T)(?![\p{L}\p{N}])/u

/** Each habit of writing magnitudes, smallest first. */
const habits: Readonly<Record<string, readonly string[]>> = {
  million: ['million', 'billion', 'trillion'],
  m: ['m', 'bn', 'tn'],
  mn: ['mn', 'bn', 'tn'],
  M: ['M', 'B', 'T'],
  b: ['m', 'b', 'tn'],
}
const habitOf: ReadonlyMap<string, string> = new Map(
  Object.entries(habits)
    .reverse()
    .flatMap(([habit, names]) => names.map(name => [name, habit] as const)),
)
const wordSigns: ReadonlyMap<string, string> = new Map([
  ['dollars', '$'],
  ['euros', '€'],
])

/** Amounts of money: `$2.5 million` against `$2.5m`, and `$50` against `50 dollars`. */
export function money({ tokens }: Facts, candidates: readonly number[]): NumberPlace[] {
  const places: NumberPlace[] = []
  for (const token of candidates) {
    if (token + 1 >= tokens.count) break
    if (tokens.classes[token] === TokenClass.symbol) {
      if (signs.has(textOf(tokens, token)) && isFigure(tokens, token + 1) && !isInBrackets(tokens, token))
        places.push(...signed(tokens, token))
    } else if (isFigure(tokens, token)) places.push(...inWords(tokens, token))
  }
  return places
}

function signed(tokens: Tokens, token: number): NumberPlace[] {
  const start = tokens.starts[token]
  const sign = textOf(tokens, token)
  const places: NumberPlace[] = [
    {
      start,
      end: tokens.ends[token + 1],
      token,
      topic: `money ${sign}`,
      style: 'sign',
      like: () => inFullWords(tokens, token, sign),
    },
  ]
  const match = amount.exec(tokens.prose.slice(start, start + 40))
  const [whole = '', figure = '', gap = '', magnitude = ''] = match ?? []
  const habit = habitOf.get(magnitude)
  if (habit === undefined) return places
  const rank = habits[habit]?.indexOf(magnitude) ?? 0
  places.push({
    start,
    end: start + whole.length,
    token,
    topic: 'magnitude of money',
    style: habit === 'million' ? habit : 'short',
    like: model => {
      const modelHabit = habitOf.get(amount.exec(model.text)?.[3] ?? '') ?? 'million'
      const name = habits[modelHabit]?.[rank]
      const modelGap =
        modelHabit === 'million' ? (gap === '-' ? '-' : ' ') : (amount.exec(model.text)?.[2] ?? '')
      return name === undefined ? undefined : `${figure}${modelGap}${name}`
    },
  })
  return places
}

/** `50 dollars`, `2.5 million euros`; a sum that somebody counts out in words is a phrase and left alone. */
function inWords(tokens: Tokens, token: number): NumberPlace[] {
  const magnitude = habits.million?.includes(textOf(tokens, token + 1)) ? 1 : 0
  const last = token + 1 + magnitude
  if (last >= tokens.count) return []
  const sign = wordSigns.get(textOf(tokens, last))
  const before = token > 0 ? textOf(tokens, token - 1) : ''
  if (sign === undefined || tokens.prose.charAt(tokens.ends[last]) === '’' || signs.has(before)) return []
  if (tokens.prose.charAt(tokens.ends[last]) === "'" || isTied(tokens, token)) return []
  const start = tokens.starts[token]
  const figure = tokens.prose.slice(start, tokens.ends[last - 1])
  return [
    {
      start,
      end: tokens.ends[last],
      token,
      topic: `money ${sign}`,
      style: 'word',
      like: () => sign + figure,
    },
  ]
}

const signWords: ReadonlyMap<string, string> = new Map([...wordSigns].map(([word, sign]) => [sign, word]))

/** "$40" as "40 dollars"; undefined where more belongs to the sum than its figure. */
function inFullWords(tokens: Tokens, token: number, sign: string): string | undefined {
  const name = signWords.get(sign)
  const end = tokens.ends[token + 1]
  if (
    name === undefined ||
    /^(?:[-\p{L}\p{N}]|\s?(?:[mb]illion|trillion))/u.test(tokens.prose.slice(end, end + 9))
  )
    return undefined
  const figure = textOf(tokens, token + 1)
  return `${figure} ${figure === '1' ? name.replace(/s$/, '') : name}`
}
