import type { Amount } from '../amounts.ts'
import { topicOf } from '../topics.ts'
import { type Bond, isPlain, type Judgement } from './bond.ts'
import { figure } from './figured.ts'
import { across, gap, overCounts } from './words.ts'

/** "Convicted of nine of the 11 counts, and acquitted of two": no more can be decided than there are. */
const verdicts: Bond = {
  topic: topicOf('acquitted cleared guilty convicted'),
  pattern: new RegExp(
    `(?:convicted|guilty)${overCounts(50)}(?: of| on) ${figure('one', 'c')} of (?:the |his |her |their |all )?${figure('whole', 'c')} (?:[a-z]+ )?(?:counts|charges|offences)${gap(80)}(?:acquitted|cleared|not guilty)(?: (?:him|her|them))?(?: of| on) (?:the other |the remaining )?${figure('told', 'c')}(?! of the)`,
    'g',
  ),
  isOfTwo: true,
  judge: read => {
    const [one, whole, told] = [read.figure('one')!, read.figure('whole')!, read.figure('told')!]
    // The jury may have been undecided on some.
    return remainder(whole, one, told, 'at-most')
  },
}

/** Who is of the one kind is not of the other: as some are called, and as those who are left. */
const kinds: readonly (readonly [string, string])[] = [
  ['volunteers|unpaid', 'paid|salaried|professional'],
  ['paid|professionals', 'volunteer|unpaid'],
  ['part-time|part-timers', 'full-time'],
  ['full-time', 'part-time'],
  ['women', 'male'],
  ['men', 'female'],
  ['children|minors', 'adult'],
  ['adults', 'underage|young|child'],
  ['civilians', 'military|uniformed'],
  ['foreign|foreigners', 'local|domestic|native'],
  ['retired', 'working|serving'],
  ['empty|vacant', 'occupied|full'],
]

/** "Six developers, three of them volunteers. The three paid developers live in Bristol". */
const others: readonly Bond[] = kinds.map(([some, rest]) => ({
  topic: topicOf(some.replaceAll('|', ' ')),
  pattern: new RegExp(
    `${figure('whole', 'c')} (?:[a-z-]+ )?(?<noun>[a-z]+), ${figure('one', 'c')} of (?:them|whom)(?: (?:are|were|is|was))?(?: all)? (?:${some})\\b${across(90)}\\bthe ${figure('told', 'c')} (?:${rest}) \\k<noun>`,
    'g',
  ),
  isOfTwo: true,
  judge: read => remainder(read.figure('whole')!, read.figure('one')!, read.figure('told')!, 'exact'),
}))

/** Bonds of a whole, some of it, and the rest. */
export const remainderBonds: readonly Bond[] = [verdicts, ...others]

function remainder(
  whole: Amount,
  one: Amount,
  told: Amount,
  bound: 'exact' | 'at-most',
): Judgement | undefined {
  if (![whole, one, told].every(isPlain) || one.low >= whole.low) return undefined
  const right = whole.low - one.low
  const isBroken = bound === 'exact' ? told.low !== right : told.low > right
  return { isBroken, here: told, there: [whole, one], right }
}
