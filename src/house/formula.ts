/** What a formula may count. */
export const countNames = [
  'characters',
  'complex_words',
  'long_words',
  'polysyllabic_words',
  'syllables',
  'words',
  'sentences',
  'paragraphs',
  'list',
  'blockquote',
  'pre',
  'heading_h1',
  'heading_h2',
  'heading_h3',
  'heading_h4',
  'heading_h5',
  'heading_h6',
] as const
export type CountName = (typeof countNames)[number]
export type Counts = Readonly<Record<CountName, number>>

/** A formula that cannot be used; the message says why. */
export class FormulaError extends Error {
  override readonly name = 'FormulaError'
}

type Expression = (counts: Counts) => number

const functions: Readonly<Record<string, (value: number) => number>> = {
  sqrt: Math.sqrt,
  abs: Math.abs,
  floor: Math.floor,
  ceil: Math.ceil,
  round: Math.round,
  log: Math.log,
}

interface Reader {
  readonly words: readonly string[]
  at: number
}

/**
 * Reads an expression of numbers, counts, `+ - * / %`, brackets and a few functions (`math.sqrt(words)`).
 * @throws {FormulaError} when it is none
 */
export function readFormula(formula: string): Expression {
  const words = formula.match(/\d+(?:\.\d+)?|\.\d+|[A-Za-z_][\w.]*|\S/g) ?? []
  const reader = { words, at: 0 }
  const expression = sum(reader)
  if (reader.at < words.length) throw new FormulaError(`“${words[reader.at]}” is not expected here`)
  return expression
}

function sum(reader: Reader): Expression {
  let left = product(reader)
  for (let sign = next(reader, '+-'); sign !== undefined; sign = next(reader, '+-')) {
    const one = left
    const other = product(reader)
    left = sign === '+' ? counts => one(counts) + other(counts) : counts => one(counts) - other(counts)
  }
  return left
}

function product(reader: Reader): Expression {
  let left = factor(reader)
  for (let sign = next(reader, '*/%'); sign !== undefined; sign = next(reader, '*/%')) {
    const one = left
    const other = factor(reader)
    if (sign === '*') left = counts => one(counts) * other(counts)
    else left = sign === '/' ? counts => one(counts) / other(counts) : counts => one(counts) % other(counts)
  }
  return left
}

function factor(reader: Reader): Expression {
  const word = reader.words[reader.at++]
  if (word === undefined) throw new FormulaError('it ends too soon')
  if (word === '-') {
    const inner = factor(reader)
    return counts => -inner(counts)
  }
  if (word === '(') {
    const inner = sum(reader)
    if (reader.words[reader.at++] !== ')') throw new FormulaError('a bracket is not closed')
    return inner
  }
  if (/^[\d.]/.test(word)) {
    const value = Number(word)
    return () => value
  }
  return reader.words[reader.at] === '(' ? call(word, reader) : countOf(word)
}

function call(word: string, reader: Reader): Expression {
  const name = word.replace(/^math\./, '')
  const apply = Object.hasOwn(functions, name) ? functions[name] : undefined
  if (!apply)
    throw new FormulaError(`there is no function “${word}”; there is ${Object.keys(functions).join(', ')}`)
  const inner = factor(reader)
  return counts => apply(inner(counts))
}

function countOf(word: string): Expression {
  const wanted = word.replace(/^heading\.(h[1-6])$/, 'heading_$1')
  const name = countNames.find(candidate => candidate === wanted)
  if (!name) throw new FormulaError(`there is no count “${word}”; there is ${countNames.join(', ')}`)
  return counts => counts[name]
}

function next(reader: Reader, signs: string): string | undefined {
  const word = reader.words[reader.at]
  if (word === undefined || !signs.includes(word)) return undefined
  reader.at++
  return word
}

/**
 * Reads what a value is compared with: `> 8`, `<= 12.5`.
 * @throws {FormulaError} when it is no comparison
 */
export function readCondition(condition: string): (value: number) => boolean {
  const [, sign, text] = /^\s*(<=|>=|==|!=|<|>)\s*(-?\d+(?:\.\d+)?)\s*$/.exec(condition) ?? []
  const limit = Number(text)
  switch (sign) {
    case '<':
      return value => value < limit
    case '<=':
      return value => value <= limit
    case '>':
      return value => value > limit
    case '>=':
      return value => value >= limit
    case '==':
      return value => value === limit
    case '!=':
      return value => value !== limit
    default:
      throw new FormulaError(`“${condition}” is no comparison with a number, such as “> 8”`)
  }
}
