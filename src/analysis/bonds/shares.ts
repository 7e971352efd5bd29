import type { Amount } from '../amounts.ts'
import { rangeOfShare } from '../changes/share-range.ts'
import { quotient, type Range } from '../quantities/range.ts'
import { topicOf } from '../topics.ts'
import { type Bond, isPlain, type Judgement, type Reading, reach } from './bond.ts'
import { figure } from './figured.ts'
import { areAlike, figuresLike, gap, isBare, overCounts, valueBeside, wordsAround } from './words.ts'

/** What the size of each sort is called when it is taken up again. */
const scales: readonly (readonly [words: string, of: string])[] = [
  ['time', 'time'],
  ['price cost fare rent sum amount', 'money'],
  ['length height depth distance width', 'length'],
  ['weight', 'mass'],
  ['speed', 'speed'],
  ['area', 'area'],
  ['size', 'area volume mass length'],
  ['number amount', 'count'],
]
const things = scales.map(([words]) => words.replaceAll(' ', '|')).join('|')

function isOn(a: Amount, b: Amount, of: string): boolean {
  const { kind, unit } = isBare(a) ? b : a
  return of.split(' ').includes(kind === 'measure' ? (unit?.dimension ?? '') : kind)
}

/** What shares are told in. */
const fractions = topicOf(
  'half third thirds quarter quarters fifth fifths sixth eighth tenth tenths percent per pct %',
)

/** "It used to take 48 minutes and takes 12, or a third of the time": the definite noun takes up the earlier size. */
const ofTheTime: Bond = {
  topic: topicOf(things.replaceAll('|', ' ')),
  pattern: new RegExp(
    `${figure('a', 'ucm')}${overCounts(90)}${figure('b', 'ucm')}${gap(40)},? (?:(?:or|that is|just|only|about|roughly|nearly|barely|at|in) )*(?:an? |one )?${figure('share', 'sxp')} (?:of )?(?:the|that) (?:\\w+ )?(?<thing>${things})(?! of| to| for|\\w)`,
    'g',
  ),
  isOfTwo: true,
  judge: read => {
    const [a, b, share] = [read.figure('a')!, read.figure('b')!, read.figure('share')!]
    const isOf = scales.some(
      ([words, of]) => words.split(' ').includes(read.match.groups!.thing!) && isOn(a, b, of),
    )
    return isOf && areAlike(a, b) && figuresLike(read.passage, a).length === 1
      ? shareJudged(read, share, b, a)
      : undefined
  },
}

/** "The 300-page book is twice as long as her first, which ran to 200 pages". */
const asLongAs: Bond = {
  topic: topicOf('as'),
  pattern: new RegExp(
    `${figure('a', 'ucmp')}${gap(60)} (?:an? )?${figure('share', 'sx')} as (?!(?:[a-z]+ ){1,2}again)[a-z]+(?: [a-z]+){0,2} as ${gap(70)}${figure('b', 'ucmp')}`,
    'g',
  ),
  judge: read => {
    const [a, b, share] = [read.figure('a')!, read.figure('b')!, read.figure('share')!]
    return areAlike(a, b) && figuresLike(read.passage, a).length === 1
      ? shareJudged(read, share, a, b)
      : undefined
  },
}

/** "It took 40 seconds in version 3, takes 8 seconds now and is thus five times as fast". */
const timesAsFast: Bond = {
  topic: topicOf('times twice'),
  pattern: new RegExp(
    `${figure('a', 'u')}${overCounts(80)}${figure('b', 'uc')}${gap(40)} ${figure('share', 'x')} (?:as (?:fast|quick|quickly|soon|long|slow)|faster|quicker|longer|slower)(?=[.,;]|$)`,
    'g',
  ),
  isOfTwo: true,
  judge: read => {
    const [a, b, share] = [read.figure('a')!, read.figure('b')!, read.figure('share')!]
    const isPair = areAlike(a, b) && figuresLike(read.passage, a).length === 1
    const isTime = a.unit?.dimension === 'time' || a.unit?.dimension === 'speed'
    const [more, less] = valueBeside(a, b) > valueBeside(b, a) ? [a, b] : [b, a]
    return isPair && isTime ? shareJudged(read, share, more, less) : undefined
  },
}

/** "Promises a range of up to 50 miles. I got 34 miles, or about two-thirds of that". */
const ofThat: Bond = {
  topic: fractions,
  pattern: new RegExp(
    `${figure('a', 'ucm')}${overCounts(140)}${figure('b', 'ucm')}(?: [a-z-]+){0,4},? (?:or|which is|that is) (?:(?:about|roughly|just|only|nearly|almost) )?(?:an? )?${figure('share', 'sp')} of (?:that|it|the former)(?=[.,;])`,
    'g',
  ),
  isOfTwo: true,
  judge: read => {
    const [a, b, share] = [read.figure('a')!, read.figure('b')!, read.figure('share')!]
    const isPair = areAlike(a, b) && figuresLike(read.passage, a).length === 1 && b.low < a.low
    const whole: Amount = a.precision === 'at-most' ? { ...a, precision: 'exact' } : a
    return isPair ? shareJudged(read, share, b, whole) : undefined
  },
}

const inBrackets = '(?: (?:of them|in all|people|altogether|in total|all told))?[,.)—–]'

/** "Two thirds of the 150 members, 90, voted": the part stands by itself behind what it is a share of. */
const partApposed: Bond = {
  topic: fractions,
  pattern: new RegExp(
    `${figure('share', 'sp')} of (?:the|its|their|his|her|our|all|some|those|these|[a-z]+'s)?(?: [a-z-]+){0,2} ?${figure('whole', 'cm')}(?: [a-z'-]+){0,4}(?:,| \\(| [–—])(?: (?:or|that is|i\\.e\\.|just|only))* ?${figure('part', 'cm')}(?! ?(?:and|to) ‹)(?=${inBrackets})(?!, ‹)`,
    'g',
  ),
  judge: read => {
    const [share, whole, part] = [read.figure('share')!, read.figure('whole')!, read.figure('part')!]
    return whole.kind === part.kind && part.low < whole.low
      ? shareJudged(read, share, part, whole, apposed)
      : undefined
  },
}

const container =
  /(?:\bholds?|\bheld|\bseats?|\bseating|capacity (?:of|is|was)|room for|places? for|built for|designed (?:for|to hold)|made for|meant for|\bhas|\bof (?:its|the|their)|can (?:hold|seat|take|carry|house)|accommodates?)(?: (?:only|just|up to|a total of))? $/
const places = /^[ -](?:beds?|seats?|seater|rooms?|places?|berths?|cells?|spaces?|capacity|pitches|desks?)\b/
const empty = /^(?: [a-z]+){0,3} (?:free|empty|vacant|spare|available|short|unoccupied)\b/

/** "With 290 patients for 320 beds, it is at 98 percent of capacity", "a quarter full, with 15 of its 30 million litres". */
const filled: Bond = {
  topic: topicOf('full capacity occupancy occupied'),
  pattern: new RegExp(
    `${figure('share', 'sp')} (?:full|occupied|(?:of )?(?:(?:its|the|their|total|official|design) )*capacity)\\b|(?:occupancy(?: rate)?|capacity)(?:,? (?:of|was|is|at|stands at|stood at)) ${figure('rate', 'sp')}`,
    'g',
  ),
  isOfTwo: true,
  judge: read => {
    const share = read.figure('share') ?? read.figure('rate')!
    const shares = read.passage.figures.filter(({ kind }) => kind === 'percent' || kind === 'share')
    const sizes = read.passage.figures.filter(
      ({ kind, unit }) => kind === 'count' || (kind === 'measure' && unit?.dimension !== 'time'),
    )
    const [one, other] = sizes
    if (shares.length > 1 || sizes.length !== 2 || !one || !other || !areAlike(one, other)) return undefined
    const wholes = sizes.filter(size => isWhole(read, size))
    const [whole] = wholes
    if (wholes.length !== 1 || !whole) return undefined
    const part = whole === one ? other : one
    return empty.test(wordsAround(read.passage, part).after)
      ? undefined
      : shareJudged(read, share, part, whole)
  },
}

function isWhole({ passage }: Reading, size: Amount): boolean {
  const { before, after } = wordsAround(passage, size)
  return container.test(before) || places.test(after)
}

const most =
  '(?<most>(?:a (?:clear |bare |slim |narrow |simple )?majority|most|(?:more than|over) ‹s\\d+›)|(?<least>(?:a minority|(?:fewer|less) than ‹s\\d+›|(?:nearly|almost|just under) ‹s\\d+›)))'

/** "A majority of the board, four of nine members": more than half is no less. */
const majorityOf: Bond = {
  topic: topicOf('majority most half minority'),
  pattern: new RegExp(
    `${most} (?:of )?(?:the |its |their )?(?:[a-z'-]+ ?){1,4},(?: or| with)? ${figure('part', 'c')}(?: [a-z]+)?(?: out)? of (?:the |its |their |all )?${figure('whole', 'c')}`,
    'g',
  ),
  judge: ({ passage, match, figure: at }) => {
    const [part, whole] = [at('part')!, at('whole')!]
    const half = passage.figures.find(({ kind }) => kind === 'share')
    if ((half && half.low !== 0.5) || part.low >= whole.low || !isPlain(part) || !isPlain(whole))
      return undefined
    const isMore = part.low * 2 > whole.low
    const isLess = part.low * 2 < whole.low
    const isBroken = match.groups!.least === undefined ? !isMore : !isLess
    return { isBroken, here: part, there: [whole], right: part.low / whole.low }
  },
}

/** Bonds of a share, a fraction or a multiple and the two sizes that it is said of. */
export const shareBonds: readonly Bond[] = [
  ofTheTime,
  asLongAs,
  timesAsFast,
  ofThat,
  partApposed,
  filled,
  majorityOf,
]

const leastSlip = 0.02
/** A fraction that its own count stands beside is no looser than this. */
const apposed = 0.09
const mostFactor = 4

/** Is the part so much of the whole as the share says; "twice" and more is the whole against the part? */
function shareJudged(
  { facts }: Reading,
  share: Amount,
  part: Amount,
  whole: Amount,
  slack?: number,
): Judgement | undefined {
  if (part.precision !== 'exact' || whole.precision !== 'exact' || share.low !== share.high) return undefined
  const ratio = quotient(ranged(facts, part, whole), ranged(facts, whole, part))
  const right = (ratio.low + ratio.high) / 2
  const said = share.kind === 'percent' ? share.low / 100 : share.low
  if (said > right * mostFactor || right > said * mostFactor) return undefined
  const stated =
    share.kind === 'multiple'
      ? { low: said * 0.87, high: said * 1.13 }
      : slack !== undefined && share.kind === 'share' && share.precision === 'exact'
        ? { low: said * (1 - slack), high: said * (1 + slack) }
        : rangeOfShare(facts.tokens, share)
  const isBroken = ratio.low > stated.high * (1 + leastSlip) || ratio.high < stated.low * (1 - leastSlip)
  return { isBroken, here: share, there: [part, whole], right }
}

function ranged(facts: Parameters<typeof reach>[0], amount: Amount, beside: Amount): Range {
  const { low, high } = reach(facts, amount)
  const factor = valueBeside(amount, beside) / amount.low
  return { low: low * factor, high: high * factor }
}
