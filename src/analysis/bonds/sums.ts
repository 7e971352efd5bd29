import type { Amount } from '../amounts.ts'
import { topicOf } from '../topics.ts'
import { type Bond, isPlain, type Judgement, type Reading, reach } from './bond.ts'
import { figure } from './figured.ts'
import { across, areAlike, figuresLike, gap, overCounts } from './words.ts'

/** "The 42-member council approved it by 28 votes to 11, with three abstentions": no more can vote than there are. */
const votesCast: Bond = {
  topic: topicOf('abstentions abstention abstaining abstained'),
  pattern: new RegExp(
    `${figure('size', 'c')}[ -](?:member|seat|strong|person|members|councill?ors)${across(90)}(?:${figure('one', 'c')}(?: votes?)? to ${figure('other', 'c')}|${figure('both', 'vg')})(?: votes?)?,? with ${figure('told', 'c')} (?:abstentions?|abstaining|members? abstaining)`,
    'g',
  ),
  isOfTwo: true,
  judge: read => {
    const [size, told, both] = [read.figure('size')!, read.figure('told')!, read.figure('both')]
    const cast = both ? both.low + (both.against ?? 0) : read.figure('one')!.low + read.figure('other')!.low
    const right = size.low - cast
    return right < 0 ? undefined : { isBroken: told.low > right, here: told, there: [size], right }
  },
}

/** "96 reports between them. Odette sent 61 of those, and Yusuf 35". */
const betweenThem: Bond = {
  topic: topicOf('those them'),
  pattern: new RegExp(
    `${figure('whole', 'cm')} (?:[a-z]+ )?(?:between them|in all|altogether|together)${across(50)}${figure('one', 'cm')} of (?:those|them|these),? and (?:[a-z'-]+ ){1,3}${figure('told', 'cm')}(?! of)`,
    'g',
  ),
  isOfTwo: true,
  judge: read => {
    const [whole, one, told] = [read.figure('whole')!, read.figure('one')!, read.figure('told')!]
    return one.low < whole.low ? exactly(told, [whole, one], whole.low - one.low) : undefined
  },
}

const gone =
  'dropped out|withdrew|pulled out|resigned|died|quit|were (?:excluded|sold|closed|lost|stolen|rejected)|was (?:excluded|sold|closed)|moved away|fell ill|gave up|did not (?:finish|reply|return|start)'

/** "Asked 186 nurses to work three nights. Six dropped out, which left 180". */
const droppedOut: Bond = {
  topic: topicOf('left leaving leaves'),
  pattern: new RegExp(
    `${figure('gone', 'c')} (?:of (?:them|these|those) |[a-z]+ )?(?:${gone})(?: [a-z]+){0,4},? (?:which left|leaving|which leaves|and that left)(?: only| just)? ${figure('told', 'c')}`,
    'g',
  ),
  isOfTwo: true,
  judge: read => {
    const [lost, told] = [read.figure('gone')!, read.figure('told')!]
    const before = read.passage.figures.filter(
      one => one.kind === 'count' && one.firstToken < lost.firstToken,
    )
    const wholes = before.filter(
      ({ low }) => low > lost.low && low >= told.low * 0.8 && low <= (told.low + lost.low) * 1.25,
    )
    const [whole, ...more] = wholes
    return whole && more.length === 0 ? exactly(told, [whole, lost], whole.low - lost.low) : undefined
  },
}

/** "It costs $649. A second battery is $179, which brings the price of the pair to $828". */
const priceOfBoth: Bond = {
  topic: topicOf('brings bringing takes taking'),
  pattern: new RegExp(
    `${figure('one', 'm')}${overCounts(80)}${figure('other', 'm')},? (?:which |that )?(?:brings|bringing|takes|taking) the (?:price|cost|bill|total)(?: (?:of|for) (?:the (?:pair|two|set|lot)|both|them both))? to ${figure('told', 'm')}`,
    'g',
  ),
  isOfTwo: true,
  judge: read => {
    const [one, other, told] = [read.figure('one')!, read.figure('other')!, read.figure('told')!]
    const isPair = areAlike(one, other) && areAlike(one, told) && figuresLike(read.passage, told).length === 2
    return isPair ? near(read, told, [one, other], one.low + other.low) : undefined
  },
}

/** "Watched for four seasons, two before the mill opened and two after". */
const beforeAndAfter: Bond = {
  topic: topicOf('before after home away'),
  pattern: new RegExp(
    `${figure('whole', 'cu')}(?: [a-z]+){0,3}(?:,|:| [–—]) ${figure('one', 'c')} (?:(?:before|after)${gap(50)} and ${figure('told', 'c')} (?:after|before|since)|(?:at home|away) and ${figure('away', 'c')} (?:away|at home))\\b`,
    'g',
  ),
  judge: read => {
    const [whole, one, told] = [
      read.figure('whole')!,
      read.figure('one')!,
      read.figure('told') ?? read.figure('away')!,
    ]
    return one.low < whole.low ? exactly(told, [whole, one], whole.low - one.low) : undefined
  },
}

/** "It weighs 58 pounds. My old one weighs 83, so I was glad of the 25-pound difference". */
const differenceTold: Bond = {
  topic: topicOf('difference'),
  pattern: new RegExp(
    `${figure('one', 'ucm')}${overCounts(80)}${figure('other', 'ucm')}${gap(50)} (?:the|a|that|this) ${figure('told', 'um')}[ -]difference`,
    'g',
  ),
  isOfTwo: true,
  judge: read => {
    const [one, other, told] = [read.figure('one')!, read.figure('other')!, read.figure('told')!]
    const isPair =
      areAlike(one, told) && areAlike(other, told) && figuresLike(read.passage, told).length === 2
    const isOneUnit = [one, other].every(({ unit }) => unit === undefined || unit.name === told.unit?.name)
    return isPair && isOneUnit ? near(read, told, [one, other], Math.abs(one.low - other.low)) : undefined
  },
}

/** "Odette sent 61, and Yusuf 35, which is 26 fewer". */
const whichIsFewer: Bond = {
  topic: topicOf('fewer more less'),
  pattern: new RegExp(
    `${figure('one', 'cm')}${gap(40)}${figure('other', 'cm')},? (?:which is|which was|or) ${figure('told', 'cm')} (?:fewer|more|less)(?=[.;])`,
    'g',
  ),
  judge: read => {
    const [one, other, told] = [read.figure('one')!, read.figure('other')!, read.figure('told')!]
    if (!areAlike(one, told) || !areAlike(other, told)) return undefined
    return near(read, told, [one, other], Math.abs(one.low - other.low))
  },
}

/** Bonds of parts and what they make or leave. */
export const sumBonds: readonly Bond[] = [
  votesCast,
  betweenThem,
  droppedOut,
  priceOfBoth,
  beforeAndAfter,
  differenceTold,
  whichIsFewer,
]

function exactly(told: Amount, there: readonly Amount[], right: number): Judgement | undefined {
  if (![told, ...there].every(isPlain)) return undefined
  return { isBroken: told.low !== right, here: told, there, right }
}

const slack = 0.005
const mostFactor = 5

/** Prices and sizes are rounded; a sum that is many times off is of something else. */
function near(read: Reading, told: Amount, there: readonly Amount[], right: number): Judgement | undefined {
  if (!there.every(isPlain) || told.low > right * mostFactor || right > told.low * mostFactor)
    return undefined
  const { low, high } = reach(read.facts, told)
  return { isBroken: right < low * (1 - slack) || right > high * (1 + slack), here: told, there, right }
}
