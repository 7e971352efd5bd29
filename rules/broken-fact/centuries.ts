import type { Facts } from '../../src/analysis/facts.ts'
import { matchesOf } from '../../src/analysis/matches-of.ts'
import { ordinalOf, ordinalText } from '../../src/analysis/number-text.ts'
import { type OwnSentence, ownSentenceAt } from '../../src/analysis/own-sentences.ts'
import { sentencesOn, topicOf } from '../../src/analysis/topics.ts'
import type { Broken } from './broken.ts'

const made =
  /\b(?:built|founded|completed|constructed|erected|painted|written|made|founding|dates from|dating from) (?:\w+ )?in (?<year>1[1-9]\d\d)\b/
const century =
  /\b(?<all>(?<n>1[1-9]|2[01])(?:th|st)[- ]century) (?:house|houses|church|churches|building|buildings|painting|paintings|castle|castles|bridge|bridges|tower|towers|farmhouse|farmhouses|book|books|mansion|mansions|palace|palaces|mill|mills|chapel|manor)\b/d
const takenUp = /^\W*(?:It is (?:one of|a|an|the)|It was (?:one of|a)|The 1\d(?:th|st)[- ]century)\b/
const rebuilt =
  /\b(?:rebuilt|restored|original|older|foundations?|site|replaced|style|copy|replica|renovated|again|former|other|than)\b/i
const guard = topicOf('century')

const stretch =
  '(?:early|late|later|mid|middle|first|second|last|closing|opening|final|years?|decades?|days|half|part|third|quarter|turn|end|beginning|start|dawn|close|very|of|in|at|by|the|from|-)'
/** A year and its century told as one time: "in 1898, in the closing years of the 19th century". */
const told = new RegExp(
  `\\b(?:[Ii]n|[Oo]f|[Ff]rom|[Bb]y) (?<year>1[0-9]\\d\\d|20\\d\\d),? (?:\\(|— ?)?(?<way>(?:${stretch}[ -])+)(?<all>(?<nth>[a-z]+|\\d\\d?(?:st|nd|rd|th)) century)\\b`,
  'dg',
)
/** So many years off the edge a year may lie that is told as of the turn of a century, or its beginning or end. */
const slack = 15
const edge = /\b(?:turn|end|beginning|start|dawn|close)\b/

/** A century that the year is not in: of a house, or of the time that the text itself gives. */
export function* brokenCenturies(facts: Facts): Iterable<Broken> {
  for (const sentence of sentencesOn(facts, guard)) {
    const found = ofThing(facts, sentence)
    if (found) yield found
    for (const match of matchesOf(told, sentence.text)) {
      const { year, nth, way } = match.groups!
      const stated = ordinalOf(nth!)
      const value = Number(year)
      if (stated === undefined || stated > 21 || isIn(value, stated, edge.test(way!) ? slack : 0)) continue
      yield brokenBy(sentence, match, value)
    }
  }
}

const part = /\b(?<all>(?<way>early|late)[ -](?<decade>(?:1[0-9]|20)\d0)s), in (?<year>(?:1[0-9]|20)\d\d)\b/dg
const decadeGuard = topicOf('early late')
/** Years of a decade that may be told as early and as late ones. */
const middle = [3, 6] as const

/** "In the late 1980s, in 1981". */
export function* brokenDecades(facts: Facts): Iterable<Broken> {
  for (const sentence of sentencesOn(facts, decadeGuard)) {
    for (const match of matchesOf(part, sentence.text)) {
      const { way, decade, year } = match.groups!
      const on = Number(year) - Number(decade)
      // A year of another decade is that of something else.
      if (on < 0 || on > 9 || (way === 'late' ? on >= middle[0] : on <= middle[1])) continue
      const [start, end] = match.indices!.groups!.all!
      yield {
        start: sentence.start + start,
        end: sentence.start + end,
        fact: `${year} is not in the ${way} ${decade}s`,
      }
    }
  }
}

/** 1900 is told as of either century. */
function isIn(year: number, stated: number, margin: number): boolean {
  return year >= (stated - 1) * 100 - margin && year <= stated * 100 + margin
}

/** "The house was built in 1734. It is one of few 17th-century houses." */
function ofThing(facts: Facts, sentence: OwnSentence): Broken | undefined {
  const match = century.exec(sentence.text)
  if (!match) return undefined
  const before = ownSentenceAt(facts, sentence.number - 1)
  const telling = made.test(sentence.text) ? sentence : takenUp.test(sentence.text) ? before : undefined
  const year = telling && made.exec(telling.text)?.groups?.year
  if (!year || rebuilt.test(sentence.text) || rebuilt.test(telling.text)) return undefined
  return Number(match.groups!.n) === Math.ceil(Number(year) / 100)
    ? undefined
    : brokenBy(sentence, match, Number(year))
}

function brokenBy(sentence: OwnSentence, match: RegExpExecArray, year: number): Broken {
  const [start, end] = match.indices!.groups!.all!
  const right = Math.ceil(year / 100)
  return {
    start: sentence.start + start,
    end: sentence.start + end,
    fact: `${year} is in the ${right > 20 || right < 10 ? ordinalText(right) : `${right}th`} century`,
  }
}
