import type { Agreement } from './agreeing.ts'
import type { ToldNumber } from './told-numbers.ts'

/** What a share or a multiple in words is, and what else might be written there. */
const shares: ReadonlyMap<string, number> = new Map([
  ['a third', 1 / 3],
  ['two-thirds', 2 / 3],
  ['two thirds', 2 / 3],
  ['a quarter', 1 / 4],
  ['three-quarters', 3 / 4],
  ['three quarters', 3 / 4],
  ['a fifth', 1 / 5],
  ['two-fifths', 2 / 5],
  ['a tenth', 1 / 10],
  ['half', 1 / 2],
  ['one in three', 1 / 3],
  ['one in four', 1 / 4],
  ['one in five', 1 / 5],
  ['one in 10', 1 / 10],
  ['two in three', 2 / 3],
  ['three in four', 3 / 4],
])
const multiples: ReadonlyMap<string, number> = new Map([
  ['doubled', 2],
  ['tripled', 3],
  ['trebled', 3],
  ['quadrupled', 4],
  ['halved', 1 / 2],
  ['twice', 2],
  ['three times', 3],
  ['four times', 4],
  ['five times', 5],
])
const close = 0.03
const reach = 1
const leastShared = 9
const leastProduct = 50
const whole = 100

/** Shares and multiples in words that two numbers beside them make, products, and percentages that leave nothing. */
export function* agreementsInWords(counts: readonly ToldNumber[], text: string): Iterable<Agreement> {
  yield* inWords(counts, text, shares, 'share in words', (a, b) => [a / b, 1 - a / b, b / a - 1])
  yield* inWords(counts, text, multiples, 'multiple in words', (a, b) => [a / b, b / a])
  yield* products(counts)
  yield* remainders(counts)
}

function* inWords(
  counts: readonly ToldNumber[],
  text: string,
  words: ReadonlyMap<string, number>,
  kind: string,
  waysOf: (less: number, more: number) => readonly number[],
): Iterable<Agreement> {
  const pattern = new RegExp(`(?<![\\w-])(?:${[...words.keys()].join('|')})(?![\\w-])`, 'gi')
  for (const { index, 0: found } of text.matchAll(pattern)) {
    const value = words.get(found.toLowerCase())!
    const sentence = (text.slice(0, index).match(/[.?!]["”’']? |\n/g) ?? []).length
    const near = counts.filter(
      count =>
        Math.abs(count.sentence - sentence) <= reach && count.value > leastShared && count.unit !== '%',
    )
    const pair = near
      .flatMap((a, at) => near.slice(at + 1).map(b => [a, b] as const))
      .find(
        ([a, b]) =>
          a.unit === b.unit &&
          [a, b].some(one => one.sentence === sentence) &&
          waysOf(Math.min(a.value, b.value), Math.max(a.value, b.value)).some(
            way => Math.abs(way - value) <= close * value,
          ),
      )
    if (!pair) continue
    const instead = [...words.keys()].filter(
      other => Math.abs(words.get(other)! - value) > 0.05 && /^[ao]/.test(other) === /^[ao]/i.test(found),
    )
    const place = { start: index, end: index + found.length }
    yield { kind, sides: [place, ...pair], falsifiable: [], instead }
  }
}

/** "16 weeks of $500 make $8,000": three numbers of one sentence, or of two. */
function* products(counts: readonly ToldNumber[]): Iterable<Agreement> {
  for (const product of counts) {
    if (product.value < leastProduct || product.unit === '%') continue
    const near = counts.filter(
      other => other !== product && other.value >= 3 && Math.abs(other.sentence - product.sentence) <= reach,
    )
    for (const [at, a] of near.entries())
      for (const b of near.slice(at + 1)) {
        const isOfUnit = [a.unit, b.unit].sort().join('') === product.unit
        const isInOne = [a, b].some(one => one.sentence === product.sentence)
        if (isOfUnit && isInOne && Math.abs(a.value * b.value - product.value) < 1e-6 * product.value)
          yield { kind: 'product', sides: [product, a, b], falsifiable: [product, a, b] }
      }
  }
}

/** "62 percent for it, and 38 percent against". */
function* remainders(counts: readonly ToldNumber[]): Iterable<Agreement> {
  const percents = counts.filter(({ unit }) => unit === '%')
  for (const [at, a] of percents.entries()) {
    const b = percents[at + 1]
    if (b && a.sentence === b.sentence && Math.abs(a.value + b.value - whole) < 0.01)
      yield { kind: 'percent left', sides: [a, b], falsifiable: [a, b] }
  }
}
