import type { Amount } from '../amounts.ts'
import { topicOf } from '../topics.ts'
import { type Bond, isPlain, type Judgement, type Reading, reach } from './bond.ts'
import { figure } from './figured.ts'
import { areAlike, figuresLike, gap } from './words.ts'

/** How many of the one make the other, with what a writer may round. */
const numbers: Readonly<Record<string, Readonly<Record<string, readonly number[]>>>> = {
  hourly: { day: [24, 8], week: [40, 35, 37.5, 168] },
  daily: { week: [7, 5, 6], month: [30, 31, 28], year: [365, 366, 360, 250] },
  weekly: { month: [4, 4.33], year: [52, 50, 48] },
  monthly: { year: [12] },
  quarterly: { year: [4] },
}
const slack = 0.06

/** "The monthly rent is £950, or £11,400 a year". */
const yearly: Bond = {
  topic: topicOf(Object.keys(numbers).join(' ')),
  pattern: new RegExp(
    `\\b(?<often>${Object.keys(numbers).join('|')}) (?:[a-z]+ ){1,2}${gap(40)}(?:is|was|of|at|to|paid|pays|costs?) ${figure('one', 'mc')},? (?:or|which (?:is|comes to|makes|adds up to)|making(?: it)?|that is|equal to) ${figure('sum', 'mc')}(?: [a-z]+)? (?:an?|per|every|each) (?<span>day|week|month|year)`,
    'g',
  ),
  judge: read => {
    const { often, span } = read.match.groups!
    const [one, sum] = [read.figure('one')!, read.figure('sum')!]
    const times = numbers[often!]![span!]
    if (!times || !areAlike(one, sum) || !isPlain(one)) return undefined
    const { low, high } = reach(read.facts, sum)
    const isBroken = times.every(
      number => one.low * number > high * (1 + slack) || one.low * number < low * (1 - slack),
    )
    return { isBroken, here: sum, there: [one], right: one.low * times[0]! }
  },
}

const signs: Readonly<Record<string, string>> = { pound: '£', dollar: '$', euro: '€', yen: '¥', rupee: '₹' }
const coins = Object.keys(signs).join('|')
const equals = '(?:is|was|are|comes? to|amounts? to|or|equals?|works out at|makes?|worth)'

/** "At 1.25 dollars to the pound, the £400 fee is about $500". */
const exchanged: Bond = {
  topic: topicOf('pound dollar euro yen rupee pounds dollars euros worth'),
  pattern: new RegExp(
    `${figure('rate', 'm')} (?:to|for|per|against) (?:the|one|an?|every) (?<coin>${coins})\\b${gap(40)}${figure('sum', 'm')}${gap(40)} ${equals} (?:about |roughly |some |just over |just under |nearly )?${figure('told', 'm')}`,
    'g',
  ),
  judge: read => exchange(read, signs[read.match.groups!.coin!]!),
}
const worth: Bond = {
  topic: topicOf('worth'),
  pattern: new RegExp(
    `${figure('single', 'm')} worth (?:about )?${figure('rate', 'm')}${gap(40)}${figure('sum', 'm')}${gap(40)} ${equals} (?:about |roughly |some |just over |just under |nearly )?${figure('told', 'm')}`,
    'g',
  ),
  judge: read => {
    const single = read.figure('single')!
    return single.low === 1 && single.currency ? exchange(read, single.currency) : undefined
  },
}

function exchange(read: Reading, coin: string): Judgement | undefined {
  const [rate, sum, told] = [read.figure('rate')!, read.figure('sum')!, read.figure('told')!]
  if (rate.currency === coin || figuresLike(read.passage, sum).length > 1) return undefined
  const right =
    isOf(sum, coin) && areAlike(told, rate)
      ? sum.low * rate.low
      : areAlike(sum, rate) && isOf(told, coin)
        ? sum.low / rate.low
        : undefined
  if (right === undefined) return undefined
  const { low, high } = reach(read.facts, told)
  return {
    isBroken: right > high * (1 + slack / 2) || right < low * (1 - slack / 2),
    here: told,
    there: [sum, rate],
    right,
  }
}

function isOf({ currency }: Amount, coin: string): boolean {
  return currency === coin
}

/** Bonds of a rate and what it comes to. */
export const rateBonds: readonly Bond[] = [yearly, exchanged, worth]
