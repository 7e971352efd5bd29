import { inBaseUnits } from '../amounts/units.ts'
import type { Amount } from '../amounts.ts'
import { topicOf } from '../topics.ts'
import { type Bond, isPlain, type Judgement, judged, type Reading, reach } from './bond.ts'
import { figure } from './figured.ts'
import { areAlike, figuresLike, gap } from './words.ts'

const slack = 0.01
const unless =
  /\b(?:plus|interest|fees?|tax|taxes|between|at least|up to|or more|first|extra|rest|remaining|including)\b/

/** "Each of the 40 families will get $250, a total of $100,000"; "each of its 350 workers a bonus of $200, which will cost $70,000". */
const eachOf: Bond = {
  topic: topicOf('each'),
  pattern: new RegExp(
    `\\b(?:each|every one) of (?:the |its |their |his |her |our |those |these )?${figure('count', 'c')}${gap(50)}${figure('one', 'mu')}${gap(40)},? (?:(?:for|at|making|or|with) )?(?:(?:an? |the )?(?:total|sum|overall|combined|joint)(?: [a-z]+)? (?:of|comes to|came to|is|was)|(?:which|that|this)? ?(?:will |would )?(?:costs?|costing|comes? to|makes?|making|adds? up to)|or) ${figure('sum', 'mu')}`,
    'g',
  ),
  judge: read => product(read, 'one', 'count', 'sum'),
}

const equally = '(?:equally|evenly|in equal (?:parts|shares))'
const shared = '(?:shared|split|divided|distributed|share|split|divide)'

/** "£90,000 will be shared equally among six schools, each of which will get £15,000". */
const sharedOut: Bond = {
  topic: topicOf('equally evenly equal'),
  pattern: new RegExp(
    `${figure('sum', 'mu')}${gap(50)} ${shared}(?: out)? ${equally} (?:among|between|by) (?:the |its |their |his |her )?${figure('count', 'c')}${gap(60)}${figure('one', 'mu')}`,
    'g',
  ),
  judge: read => product(read, 'one', 'count', 'sum'),
}
const sharers: Bond = {
  topic: sharedOut.topic,
  pattern: new RegExp(
    `${figure('count', 'c')} (?:[a-z]+ ){1,3}(?:will |would |are to |have |had |agreed to )?${shared} ${gap(30)} of ${figure('sum', 'mu')} ${equally}${gap(60)}${figure('one', 'mu')}`,
    'g',
  ),
  judge: read => product(read, 'one', 'count', 'sum'),
}

/** "A $30,000 car: a down payment of $6,000 and 48 monthly payments of $500". */
const instalments: Bond = {
  topic: topicOf('instalments installments payments'),
  pattern: new RegExp(
    `${figure('sum', 'm')}(?:[^‹›.;!?]{0,60}${figure('down', 'm')})?[^‹›.;!?]{0,50}${figure('count', 'c')} (?:(?:monthly|weekly|yearly|annual|quarterly|equal|further) )*(?:instalments|installments|payments) of ${figure('one', 'm')}`,
    'g',
  ),
  judge: read => {
    const [sum, count, one, down] = [
      read.figure('sum')!,
      read.figure('count')!,
      read.figure('one')!,
      read.figure('down'),
    ]
    if (!areAlike(sum, one) || !isPlain(count) || unless.test(read.match[0])) return undefined
    const paid = count.low * one.low + (down?.low ?? 0)
    // What is paid above the price may be the interest.
    const isBroken = paid < sum.low * (1 - slack) && paid > sum.low / 4
    return { isBroken, here: one, there: [sum, count], right: (sum.low - (down?.low ?? 0)) / count.low }
  },
}

const unitWord = '(?<unit>second|minute|hour|day|night|week|month|year)'
const per = '(?:a|an|per|every|each)'

/** "Filled at 500 litres a minute and takes 60,000 litres, so that takes two hours"; "$18 an hour for 30 hours, $540 in all". */
const rateOverTime: Bond = {
  topic: topicOf('second minute hour day night week month year'),
  pattern: new RegExp(`${figure('rate', 'ucm')}(?: [a-z]+)? ${per} ${unitWord}\\b`, 'g'),
  judge: overTime,
}

/** "120 square metres at €2,500 per square metre, €300,000 in all". */
const perSquare: Bond = {
  topic: topicOf('square acre hectare'),
  pattern: new RegExp(
    `${figure('rate', 'm')} (?:a|an|per) (?<of>square (?:metre|meter|foot|yard|mile|kilomet(?:re|er))|acre|hectare)\\b`,
    'g',
  ),
  judge: read => {
    const rate = read.figure('rate')!
    const areas = read.passage.figures.filter(
      ({ kind, unit }) => kind === 'measure' && unit?.dimension === 'area',
    )
    const sums = figuresLike(read.passage, rate)
    const [area, sum] = [areas[0], sums[0]]
    if (
      areas.length !== 1 ||
      sums.length !== 1 ||
      !area ||
      !sum ||
      sum.low < rate.low ||
      unless.test(read.passage.text)
    )
      return undefined
    const stem = read.match.groups!.of!.replace('square ', '').slice(0, 4)
    if (
      !read.facts.tokens.prose
        .slice(area.start, area.end)
        .toLowerCase()
        .includes(stem === 'foot' ? 'f' : stem)
    )
      return undefined
    if (![rate, area, sum].every(isPlain)) return undefined
    return outcome(read, sum, [rate, area], rate.low * area.low)
  },
}

/** "A plot of 20 metres by 30 metres has an area of 600 square metres". */
const rectangle: Bond = {
  topic: topicOf('area square'),
  pattern: new RegExp(
    `${figure('a', 'uc')} by ${figure('b', 'u')}${gap(60)} (?:area of|covers?|covering|which is|or|makes?) ${figure('area', 'u')}`,
    'g',
  ),
  judge: read => {
    const [a, b, area] = [read.figure('a')!, read.figure('b')!, read.figure('area')!]
    if (b.unit?.dimension !== 'length' || area.unit?.dimension !== 'area' || !areAlike(a, b)) return undefined
    const metres = inBaseUnits(a.low, a.unit ?? b.unit) * inBaseUnits(b.low, b.unit)
    return outcome(read, area, [a, b], metres / area.unit.factor, 0.05)
  },
}

/** "At 5 percent simple interest, the $2,000 deposit will earn $100 a year". */
const interest: Bond = {
  topic: topicOf('interest'),
  pattern: new RegExp(
    `${figure('rate', 'p')}(?: [a-z]+)? interest,?${gap(40)}${figure('sum', 'm')}${gap(40)} (?:earns?|brings?|pays?|yields?|costs?|makes?) ${figure('told', 'm')} (?:a|per|every|each) year`,
    'g',
  ),
  judge: read => {
    const [rate, sum, told] = [read.figure('rate')!, read.figure('sum')!, read.figure('told')!]
    return areAlike(sum, told) ? outcome(read, told, [rate, sum], (sum.low * rate.low) / 100) : undefined
  },
}

/** "£8 for adults and £5 for children, so two adults and two children pay £26". */
const tickets: Bond = {
  topic: topicOf('adults adult children child concessions pupils'),
  pattern: new RegExp(
    `${figure('first', 'm')} (?:for|per|an?) (?<one>[a-z]+)${gap(12)} (?:and )?${figure('second', 'm')} (?:for|per|an?) (?<other>[a-z]+)[^‹›.]{0,40}${figure('ones', 'c')} \\k<one>s?${gap(6)} and ${figure('others', 'c')} \\k<other>s?${gap(30)} (?:pays?|costs?|is|would pay|will pay) ${figure('told', 'm')}`,
    'g',
  ),
  judge: read => {
    const [first, second, ones, others] = ['first', 'second', 'ones', 'others'].map(
      name => read.figure(name)!,
    )
    const right = first!.low * ones!.low + second!.low * others!.low
    return outcome(read, read.figure('told')!, [first!, second!], right)
  },
}

/** Bonds of a number, what one has and what all have. */
export const productBonds: readonly Bond[] = [
  eachOf,
  sharedOut,
  sharers,
  instalments,
  perSquare,
  rectangle,
  interest,
  tickets,
  rateOverTime,
]

function product(read: Reading, one: string, count: string, sum: string): Judgement | undefined {
  const [each, times, all] = [read.figure(one)!, read.figure(count)!, read.figure(sum)!]
  if (!areAlike(each, all) || !isPlain(times) || !isPlain(each) || unless.test(read.match[0]))
    return undefined
  if (each.unit?.name !== all.unit?.name || times.low < 2) return undefined
  const last = each.firstToken > all.firstToken ? each : all
  const right = last === each ? all.low / times.low : each.low * times.low
  return outcome(read, last, last === each ? [all, times] : [each, times], right)
}

const mostFactor = 20

function outcome(
  read: Reading,
  here: Amount,
  there: readonly Amount[],
  right: number,
  loose = slack,
): Judgement | undefined {
  if (here.low > right * mostFactor || right > here.low * mostFactor) return undefined
  return judged(read.facts, here, there, { low: right, high: right }, loose)
}

const seconds: Readonly<Record<string, number>> = {
  second: 1,
  minute: 60,
  hour: 3600,
  day: 86_400,
  night: 86_400,
  week: 604_800,
  month: 2_629_746,
  year: 31_556_952,
}
const linked =
  /\b(?:so|in all|altogether|in total|a total of|therefore|which takes|thus|pays? off|paid off|read)\b/
/** How much the lengths of months and years, and hours that nobody counts, may leave. */
const loose = 0.06

/** One rate, one sum and one time, each told once in the sentence, with a word that makes the last follow from the others. */
function overTime(read: Reading): Judgement | undefined {
  const { passage, match, facts } = read
  const rate = read.figure('rate')!
  if (!linked.test(passage.text) || unless.test(passage.text) || rate.unit?.dimension === 'time')
    return undefined
  const sums = figuresLike(passage, rate).filter(one => one.kind !== 'count' || rate.kind === 'count')
  const times = passage.figures.filter(({ kind, unit }) => kind === 'measure' && unit?.dimension === 'time')
  const [sum, time] = [sums[0], times[0]]
  if (!sum || !time || sums.length > 1 || times.length > 1 || passage.figures.length !== 3) return undefined
  if (![sum, rate, time].every(isPlain)) return undefined
  const unit = seconds[match.groups!.unit!]!
  const takes = (inBaseUnits(time.low, time.unit!) / unit) * rate.low
  if (takes > sum.low * mostFactor || sum.low > takes * mostFactor) return undefined
  const range = reach(facts, sum)
  const isBroken = takes < range.low * (1 - loose) || takes > range.high * (1 + loose)
  const here = time.firstToken > sum.firstToken ? time : sum
  return {
    isBroken,
    here,
    there: [rate, here === time ? sum : time],
    right: here === sum ? takes : (sum.low / takes) * time.low,
  }
}
