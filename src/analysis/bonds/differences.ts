import type { Amount } from '../amounts.ts'
import type { Range } from '../quantities/range.ts'
import { topicOf } from '../topics.ts'
import { type Bond, type Judgement, judged, type Reading, reach } from './bond.ts'
import { figure } from './figured.ts'
import { areAlike, figuresLike, gap } from './words.ts'

const slack = 0.005

/** "Paid £180,000 for it and sold it for £240,000, a profit of £60,000", with what was spent on it between. */
const boughtAndSold: Bond = {
  topic: topicOf('sold resold sell selling'),
  pattern: new RegExp(
    `\\b(?:paid|bought|purchased|acquired)\\b${gap(50)}${figure('price', 'm')}(?:${gap(30)} (?:spent|spending|invested)${gap(15)}${figure('more', 'm')})?${gap(60)} (?:sold|resold|selling|sell)\\b${gap(30)}${figure('got', 'm')}${gap(40)},? (?:(?:at|for|with|making|leaving (?:him|her|them)?) )*(?:(?:an? )?(?:net |gross |tidy )?(?<way>profit|gain|loss) of|making|losing) ${figure('told', 'm')}`,
    'g',
  ),
  judge: read => {
    const [price, got, told, more] = [
      read.figure('price')!,
      read.figure('got')!,
      read.figure('told')!,
      read.figure('more'),
    ]
    const cost = more ? sum(reach(read.facts, price), reach(read.facts, more)) : reach(read.facts, price)
    return away(read, told, [price, got], cost, reach(read.facts, got))
  },
}

const results = '(?:(?<gain>profit|surplus)|loss|deficit)'
const income = '(?:revenues?|income|sales|takings|turnover|receipts)'
const spending = '(?:costs|expenses|spending|expenditure|outgoings|outlays)'

/** "A loss of $2 million, on revenue of $14 million and costs of $16 million"; "took in £5,000 and spent £6,000, a loss of £1,000". */
const result: Bond = {
  topic: topicOf('profit loss surplus deficit'),
  pattern: new RegExp(
    `${results} of ${figure('told', 'm')},? (?:on|with|from)${gap(20)} ${income} of ${figure('in', 'm')}${gap(20)} (?:and|against|less|minus) (?:[a-z]+ )?${spending} of ${figure('out', 'm')}`,
    'g',
  ),
  judge: earned,
}
const resultBehind: Bond = {
  topic: result.topic,
  pattern: new RegExp(
    `(?:took in|takes in|earned|received|raised|takings of|${income} (?:of|was|were)) ${figure('in', 'm')}${gap(30)} (?:spent|paid out|spends|${spending} (?:of|was|were)) ${figure('out', 'm')}${gap(50)} ${results} of ${figure('told', 'm')}`,
    'g',
  ),
  judge: earned,
}

/** "$479, but members get $50 off and pay $429"; "a 20 percent discount brings the price of the $250 bicycle down to $200". */
const discount: Bond = {
  topic: topicOf('off discount rebate reduction saving cut less minus'),
  pattern: new RegExp(
    `${figure('price', 'm')}${gap(40)} (?:(?:with|get|gets|given|minus|less|knocks?|takes?|allows?|offers?) )(?:an? )?${figure('cut', 'mp')}(?: (?:off|discount|rebate|reduction|voucher))?${gap(20)} (?:pays?|paying|is|for|costs?|comes to|to|makes|leaves) (?:only |just )?${figure('told', 'm')}`,
    'g',
  ),
  judge: reduced,
}
const discountBefore: Bond = {
  topic: discount.topic,
  pattern: new RegExp(
    `(?:(?:discount|rebate|reduction) of ${figure('cut', 'mp')}|${figure('cut2', 'mp')} (?:discount|rebate|reduction))${gap(40)} (?:on|off|of|from) (?:the |an? )?${figure('price', 'm')}${gap(40)} (?:to|pays?|is|costs?|makes it|leaves) (?:only |just )?${figure('told', 'm')}`,
    'g',
  ),
  judge: reduced,
}

/** "$60, or $45 until the end of the month, a discount of 25 percent". */
const discountTold: Bond = {
  topic: discount.topic,
  pattern: new RegExp(
    `${figure('price', 'm')},? (?:or|but|now|reduced to|cut to|down to|instead of|rather than) ${figure('got', 'm')}${gap(60)}, an? (?:discount|saving|reduction|cut|rebate) of ${figure('told', 'mp')}`,
    'g',
  ),
  judge: read => {
    const [price, got, told] = [read.figure('price')!, read.figure('got')!, read.figure('told')!]
    if (told.kind === 'money')
      return away(read, told, [price, got], reach(read.facts, price), reach(read.facts, got))
    const [less, more] = [Math.min(price.low, got.low), Math.max(price.low, got.low)]
    const right = (1 - less / more) * 100
    return judged(read.facts, told, [price, got], { low: right - 1, high: right + 1 }, 0.01)
  },
}

const tally = `(?:${figure('one', 'cp')}(?: votes?| seats?)? (?:to|against) ${figure('other', 'cp')}(?: votes?)?|${figure('both', 'vgr')})`

/** "By 31 votes to 26, a margin of five"; "won 88-74, beating them by 14 points". */
const margin: Bond = {
  topic: topicOf('margin majority difference lead beating beat win wins victory defeat points goals runs'),
  pattern: new RegExp(
    `${tally}${gap(40)}(?:, (?:with |by )?an? (?:margin|majority|difference|lead) of (?:just |only )?${figure('told', 'cuq')}|,? (?:beating|winning|losing|won|to win)(?: [a-z']+){0,5} by ${figure('by', 'cu')})`,
    'g',
  ),
  judge: read => {
    const { one, other, both } = {
      one: read.figure('one'),
      other: read.figure('other'),
      both: read.figure('both'),
    }
    const told = read.figure('told') ?? read.figure('by')!
    const [first, second] = both ? [both.low, both.against ?? both.low] : [one!.low, other!.low]
    const right = Math.abs(first - second)
    const scores = read.passage.figures.filter(({ kind }) => kind === 'score' || kind === 'vote')
    // Other things than the tally counts: a margin in percent of votes.
    if (told.kind === 'percent' || scores.length > 1 || told.low > first + second) return undefined
    return {
      isBroken: told.precision === 'exact' && Math.abs(right - told.low) > 0.5,
      here: told,
      there: both ? [both] : [one!, other!],
      right,
    }
  },
}

/** "Lost 12 of its 40 seats and now holds 28". */
const lostOf: Bond = {
  topic: topicOf('lost loses shed sheds cut closed sold'),
  pattern: new RegExp(
    `\\b(?:lost|loses|shed|sheds|cut|closed|sold|gave up) ${figure('gone', 'c')} of (?:its|their|the|his|her) ${figure('whole', 'c')} [a-z]+${gap(30)} (?:and|leaving)(?: it| them| him| her)?(?: now| only| with)*(?: (?:holds|has|have|hold|keeps|with|is left with|was left with))? ${figure('told', 'c')}(?= (?:seats|left|remain)|[.,])`,
    'g',
  ),
  judge: read => {
    const [gone, whole, told] = [read.figure('gone')!, read.figure('whole')!, read.figure('told')!]
    return away(read, told, [whole, gone], reach(read.facts, whole), reach(read.facts, gone))
  },
}

/** "The ferry takes 35 minutes and the bridge 10 minutes, so drivers save 25 minutes". */
const saved: Bond = {
  topic: topicOf('save saves saving saved'),
  pattern: new RegExp(
    `${figure('one', 'um')}${gap(60)}${figure('other', 'um')}${gap(40)},? (?:so |thus |thereby |which |and |a )?(?:[a-z]+ ){0,2}(?:saves?|saved|saving)(?: [a-z]+)?(?: of)? ${figure('told', 'um')}(?! (?:a|per|an|each|every) )`,
    'g',
  ),
  judge: read => {
    const [one, other, told] = [read.figure('one')!, read.figure('other')!, read.figure('told')!]
    if (!areAlike(one, other) || !areAlike(one, told) || figuresLike(read.passage, told).length !== 2)
      return undefined
    if (one.unit?.name !== other.unit?.name || one.unit?.name !== told.unit?.name) return undefined
    return away(read, told, [one, other], reach(read.facts, one), reach(read.facts, other))
  },
}

/** Bonds of two sizes and what lies between them. */
export const differenceBonds: readonly Bond[] = [
  boughtAndSold,
  result,
  resultBehind,
  discount,
  discountBefore,
  discountTold,
  margin,
  lostOf,
  saved,
]

function sum(a: Range, b: Range): Range {
  return { low: a.low + b.low, high: a.high + b.high }
}

function earned(read: Reading): Judgement | undefined {
  const [told, incoming, outgoing] = [read.figure('told')!, read.figure('in')!, read.figure('out')!]
  const judgement = away(
    read,
    told,
    [incoming, outgoing],
    reach(read.facts, incoming),
    reach(read.facts, outgoing),
  )
  const isGain = incoming.low > outgoing.low
  const isTurned = isGain !== (read.match.groups!.gain !== undefined)
  return judgement && isTurned
    ? { ...judgement, isBroken: true, right: incoming.low - outgoing.low }
    : judgement
}

function reduced(read: Reading): Judgement | undefined {
  const cut = read.figure('cut') ?? read.figure('cut2')!
  const [price, told] = [read.figure('price')!, read.figure('told')!]
  if (cut.kind === 'percent') {
    const right = price.low * (1 - cut.low / 100)
    return told.low > price.low
      ? undefined
      : judged(read.facts, told, [price, cut], { low: right, high: right }, 0.02)
  }
  return cut.low >= price.low || told.low > price.low
    ? undefined
    : away(read, told, [price, cut], reach(read.facts, price), reach(read.facts, cut))
}

/** Is a figure the distance of two ranges? A distance that is many times off is of something else. */
function away(
  read: Reading,
  told: Amount,
  there: readonly Amount[],
  a: Range,
  b: Range,
): Judgement | undefined {
  const [first] = there
  if (!areAlike(told, first!) || !there.every(({ precision }) => precision === 'exact')) return undefined
  const low = Math.max(0, a.low > b.high ? a.low - b.high : b.low > a.high ? b.low - a.high : 0)
  const high = Math.max(Math.abs(a.high - b.low), Math.abs(b.high - a.low))
  return judged(read.facts, told, there, { low, high }, slack)
}
