import type { Amount } from '../amounts.ts'
import { topicOf } from '../topics.ts'
import { type Bond, isPlain, type Judgement, type Reading } from './bond.ts'
import { figure } from './figured.ts'
import { across, areAlike, figuresLike, gap, isBare, valueBeside, wordsAround } from './words.ts'

/** What is measured where a word compares; a word that says nothing of money or of time is none of theirs. */
const scales: readonly (readonly [more: string, less: string, of: string])[] = [
  ['heavier', 'lighter', 'mass'],
  ['taller|deeper|wider|broader|thicker|farther|further', 'shallower|narrower|thinner|nearer', 'length'],
  ['higher', 'lower', 'length percent money count temperature speed'],
  ['longer', 'shorter', 'length time count'],
  ['larger|bigger|greater', 'smaller', 'area volume mass count percent'],
  ['older', 'younger', 'time'],
  ['dearer|costlier', 'cheaper', 'money'],
  ['hotter|warmer', 'colder|cooler', 'temperature'],
  ['more', 'fewer|less', 'count money percent mass volume length area time'],
]
const ways = scales.flatMap(([more, less, of]) => [
  ...more.split('|').map(word => ({ word, isMore: true, of })),
  ...less.split('|').map(word => ({ word, isMore: false, of })),
])
const comparative = ways.map(({ word }) => word).join('|')

const adverb =
  '(?:(?:slightly|far|much|well|even|just|a little|a bit|somewhat|still|considerably|only|comfortably|narrowly|marginally) )*'
/** What leads from the first size to the comparison without a new clause. */
const link = `(?:[^‹›.;:!?,]{0,40}, )?(?:[^‹›.;:!?,]{0,40}(?: |, )(?:is|was|are|were|making (?:it|him|her|them)|makes (?:it|him|her)|made (?:it|him|her|them)|which (?:is|was)) |, |, and (?:it|he|she|they|that) (?:is|was|are|were) )`
const determiner = "(?:the|its|his|her|their|our|that|any|last|an?|[a-z]+'s)"
const kinds = 'ucmp'

/** "The stadium, with 42,000 seats, is larger than the old ground, which held 38,000". */
const comparedWith: Bond = {
  topic: topicOf(comparative.replaceAll('|', ' ')),
  pattern: new RegExp(
    `${figure('a', kinds)}(?<between>[^‹›.;:!?,]{0,30},? ?${link}|[^‹›.;:!?,]{0,40}, )${adverb}(?<way>${comparative}) than (?<object>${determiner} ${gap(70)})${figure('b', kinds)}`,
    'g',
  ),
  judge: read => {
    const way = ways.find(({ word }) => word === read.match.groups!.way)!
    return compared(read, way.isMore, way.of)
  },
}

const bar =
  'limit|target|goal|record|level|average|threshold|maximum|minimum|mark|stage|ceiling|cap|budget|estimate|forecast|requirement|quota|allowance|asking price|guide price|reserve'
const upper = 'above|over|beyond|exceeding|past|in excess of'
const lower = 'below|under|within|short of|shy of|inside'

/** "The river crested at 15.8 feet, above the flood stage of 15 feet", "14 tons, within the bridge's 10-ton limit". */
const againstBar: Bond = {
  topic: topicOf(bar.replaceAll('|', ' ').replace('asking price guide price', 'price')),
  pattern: new RegExp(
    `${figure('a', kinds)}(?<between>[^‹›.;:!?,]{0,30},? ?${link}|[^‹›.;:!?,]{0,40}, )${adverb}(?:(?<over>${upper})|(?<under>${lower})) (?<object>${determiner}) (?:(?:[a-z'-]+ ){0,3}(?:${bar}) (?:of|at|,) ?(?:just |only )?${figure('b', kinds)}|(?:[a-z'-]+ ){0,3}${figure('c', kinds)}[- ](?:[a-z]+ ){0,2}(?:${bar})\\b)`,
    'g',
  ),
  judge: read => compared(read, read.match.groups!.over !== undefined),
}

/** "Well above it", "within the limit", of a limit that the sentence before has told. */
const againstLimit: Bond = {
  topic: topicOf('limit maximum most'),
  pattern: new RegExp(
    `(?:limit (?:is|was|of)|(?:carry|hold|take|seat|carries|holds) (?:at most|no more than|a maximum of|up to)) ${figure('b', kinds)}${across(90)}${figure('a', kinds)}(?<between>${gap(40)}), ${adverb}(?:(?<over>above|over|beyond)|(?<under>below|under|within)) (?:it|the limit|that)\\b`,
    'g',
  ),
  isOfTwo: true,
  judge: read => compared(read, read.match.groups!.over !== undefined),
}

const beating =
  'beating|breaking|surpassing|topping|eclipsing|bettering|beat|broke|surpassed|topped|eclipsed|bettered|smashing|smashed'
const former = '(?:previous|old|former|existing|earlier|past|last|current)'
/** "A record of 1,240 runners, beating the 1,130 of 2022"; times are read as results of races. */
const beaten: Bond = {
  topic: topicOf(beating.replaceAll('|', ' ')),
  pattern: new RegExp(
    `${figure('a', 'ucm')}(?<between>${gap(60)})\\b(?:${beating}) (?<object>${determiner} (?:${former} )?${gap(40)})${figure('b', 'ucm')}`,
    'g',
  ),
  judge: read => {
    const b = read.figure('b')!
    if (b.unit?.dimension === 'time' || read.figure('a')!.unit?.dimension === 'time') return undefined
    // "Beating the 12 others": rivals, and no mark that was set.
    if (
      !/\brecord|\bmark|\bbest|\bhigh(?:est)?|\bwho\b|\bset\b/.test(
        `${read.match[0]}${wordsAround(read.passage, b).after}`,
      )
    )
      return undefined
    const judgement = compared(read, true)
    return judgement && { ...judgement, words: 'better than' }
  },
}

/** "The record crowd of 24,318 … the previous highest attendance was 26,940". */
const records: Bond = {
  topic: topicOf('record'),
  pattern: new RegExp(
    `\\b(?:a|the|new|club|ground|world|national) record (?:(?:crowd|attendance|turnout|high|sum|price|fee|profit|total|audience|harvest|number|bid)[a-z ]{0,20}) (?:of )?${figure('a', 'ucm')}(?<between>${across(120)})\\b${former} (?:record|highest|best|largest|biggest|high|mark)(?<object>[a-z ,]{0,40}) (?:was|of|is|stood at) (?:the )?${figure('b', 'ucm')}`,
    'g',
  ),
  isOfTwo: true,
  judge: read => compared(read, true),
}

/** "At 210 metres the tallest in the city, it stands next to the 240-metre Crown House". */
const tallest: Bond = {
  topic: topicOf('tallest highest longest largest heaviest deepest biggest'),
  pattern: new RegExp(
    `${figure('a', 'u')}(?<between>,? )the (?:tallest|highest|longest|largest|heaviest|deepest|biggest)${gap(60)} (?:next to|beside|opposite|alongside|near) (?<object>the )${figure('b', 'u')}`,
    'g',
  ),
  judge: read => compared(read, true),
}

const holding =
  '(?:carr(?:y|ies)|holds?|seats?|takes?|(?:has )?room for|(?:has )?space for|capacity of|licensed for|built for)'

/** "The ferry carries 400 passengers. On Sunday it was full, with 530 on board". */
const overfull: Bond = {
  topic: topicOf('full packed taken sold-out room'),
  pattern: new RegExp(
    `\\b${holding} (?:up to |only |at most )?${figure('b', 'c')}(?<object>)${across(70)}\\b(?:full|packed|all (?:the )?(?:seats|places) (?:were|are) taken)${across(40)}${figure('a', 'c')}(?<between>)(?= (?:[a-z]+ )?(?:on board|aboard|in it|in the (?:room|hall|house)|inside|people|passengers|visitors|fans|spectators))`,
    'g',
  ),
  isOfTwo: true,
  judge: read => {
    const judgement = compared(read, false)
    const [crowd, room] = [read.figure('a')!, read.figure('b')!]
    if (!judgement || standing.test(read.passage.text)) return undefined
    const isBroken = crowd.low > room.low * stood
    return { isBroken, here: crowd, there: [room], right: room.low, words: 'enough for' }
  },
}

/** Bonds of two sizes and a word that says which of them is greater. */
export const comparisonBonds: readonly Bond[] = [
  comparedWith,
  againstBar,
  againstLimit,
  beaten,
  records,
  tallest,
  overfull,
]

/** Words behind which the one size is another's, or not yet, or not so. */
const breaking =
  /\b(?:and|but|or|while|whereas|as|if|when|because|after|before|until|unless|not|never|no|nor|n't|from|to|would|could|should|might|may|bring|keep|push|cut|rise|rose|rising|fall|fell|falling|drop|dropped|raise|raised|reduce|reduced|lift|lifted|further|another|each|per|by|than)\b/
const sameSubject = /, and (?:it|he|she|they|that) (?:is|was|are|were) $/
const breakingObject =
  /\b(?:and|but|while|whereas|if|when|because|until|unless|not|who|for|with an?|in \d+)\b/

function compared(read: Reading, isMore: boolean, of?: string): Judgement | undefined {
  const { match, passage } = read
  const [a, b] = [read.figure('a')!, read.figure('b') ?? read.figure('c')!]
  const { between = '', object = '' } = match.groups!
  if (
    breaking.test(between.replace(sameSubject, ' ')) ||
    breakingObject.test(object) ||
    !isPlain(a) ||
    b.low !== b.high ||
    !areAlike(a, b)
  )
    return undefined
  if (of !== undefined && ![a, b].every(one => isOn(one, isBare(one) ? (one === a ? b : a) : one, of)))
    return undefined
  if (figuresLike(passage, a).some(other => other !== b && other.firstToken < b.firstToken)) return undefined
  if (isFrost(read, a) || isFrost(read, b)) return undefined
  const [one, other] = [valueBeside(a, b), valueBeside(b, a)]
  const isBroken = isMore ? one < other * (1 - slack) : one > other * (1 + slack)
  const words = match.groups!.way
    ? `${match.groups!.way} than`
    : (match.groups!.over ?? match.groups!.under ?? 'more than')
  return { isBroken, here: b, there: [a], right: one, words }
}

/** "-5.2C": what is below nought is not always read so. */
function isFrost({ facts }: Reading, { unit, start }: Amount): boolean {
  return unit?.dimension === 'temperature' && /[-−–]\s?$/.test(facts.tokens.prose.slice(start - 2, start))
}

const slack = 1e-6
/** Some stand. */
const stood = 1.03
const standing = /\b(?:stand|standing|stood|outside|overcrowded|over-?loaded|more than)\b/

function isOn({ kind }: Amount, { unit }: Amount, of: string): boolean {
  return of.split(' ').includes(kind === 'measure' || unit ? (unit?.dimension ?? '') : kind)
}
