import type { Amount } from '../amounts.ts'
import { matchesOf } from '../matches-of.ts'
import { topicOf } from '../topics.ts'
import type { Bond, Judgement, Reading } from './bond.ts'
import { figure } from './figured.ts'
import { areAlike, gap } from './words.ts'

const item = '‹[cmup]\\d+›'
const list = `(?<list>${item}(?:,? (?:and )?${item}){2,})`
const middle = '(?<middle>average|mean|median)'

/** "The bids were $10, $12 and $14, an average of $13", "the average of the scores, 6, 7 and 8, was nine". */
const ofList: Bond = {
  topic: topicOf('average mean median'),
  pattern: new RegExp(
    `${list}${gap(30)},? (?:an?|the|(?:for|with|giving(?: [a-z]+)?|making(?: [a-z]+)?) an?|their) ${middle}(?: [a-z]+)?(?:,| of| is| was)* ${figure('told', 'cmup')}`,
    'g',
  ),
  judge: judgedMiddle,
}
const middleOf: Bond = {
  topic: ofList.topic,
  pattern: new RegExp(
    `${middle}(?: [a-z]+)? of (?:(?:the|these|those|her|his|its|their|all) (?:${item} )?(?:[a-z]+ ){0,2}[a-z]+[,:]? \\(?)?${list}[,)]? (?:is|was|comes to|came to|works out at|would be) ${figure('told', 'cmup')}`,
    'g',
  ),
  judge: judgedMiddle,
}

/** Bonds of listed figures and their average or median. */
export const averageBonds: readonly Bond[] = [ofList, middleOf]

function judgedMiddle({ passage, match, figure: at }: Reading): Judgement | undefined {
  const told = at('told')!
  const numbers = matchesOf(/\d+/g, match.groups!.list!).map(([number]) => passage.figures[Number(number)]!)
  const last = numbers.at(-1)!
  const isOneRow = numbers.every(one => one.low === one.high && (areAlike(one, last) || one.kind === 'count'))
  if (!isOneRow || told.precision !== 'exact' || !(areAlike(told, last) || told.kind === 'count'))
    return undefined
  const values = numbers.map(({ low }) => low).sort((a, b) => a - b)
  const half = values.length / 2
  const right =
    match.groups!.middle === 'median'
      ? (values[Math.floor(half - 0.5)]! + values[Math.ceil(half - 0.5)]!) / 2
      : values.reduce((sum, value) => sum + value, 0) / values.length
  return {
    isBroken: Math.abs(right - told.low) > rounding(told, right),
    here: told,
    there: [numbers[0]!, last],
    right,
  }
}

/** How far a middle may be rounded. */
function rounding(told: Amount, right: number): number {
  return Number.isInteger(told.low) ? Math.max(0.5, right * 0.01) : right * 0.01
}
