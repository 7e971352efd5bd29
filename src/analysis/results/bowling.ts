import type { Facts } from '../facts.ts'
import { matchesOf } from '../matches-of.ts'
import { numberOf, numberPattern, ordinalOf, ordinalPattern } from '../number-text.ts'
import { type OwnSentence, ownSentenceAt, spanOf } from '../own-sentences.ts'
import { sentencesOn, topicOf } from '../topics.ts'
import type { ResultBond } from './bond.ts'

const topic = topicOf('wicket wickets victims innings overs out')
const stand = new RegExp(
  `\\b(?:put on|added|shared|a stand of|a partnership of) (?<runs>\\d{1,3})(?: runs)? for the (?<nth>${ordinalPattern}) wicket,? (?:taking|to take|lifting|carrying|which took|and took) the (?:score|total) to (?<total>\\d{2,3})\\b`,
  'dgi',
)
const score =
  /\b(?<score>(?<runs>\d{1,3}) for (?<wickets>\d|one|two|three|four|five|six|seven|eight|nine))\b/dgi
const figures = /(?<name>\p{Lu}[\p{L}'-]+) (?<wickets>\d{1,2})[-–](?<runs>\d{1,3})(?=[;,)]|$)/dgu
const inningsLine = /^\p{Lu}[\p{L} ]+ \d{2,3}(?:[-–/]\d| (?:all out|for \d))?.*\(/u
const mostWickets = 10
const longest = 240
const taken = new RegExp(
  `\\b(?<name>\\p{Lu}[\\p{L}'-]+)(?: had)? (?:took|taken|finished with|claimed|returned) (?<what>(?<n>${numberPattern}) (?:wickets|for \\d))\\b`,
  'dgu',
)
const victims = new RegExp(`\\b(?:his|her) (?<what>(?<n>${numberPattern}) victims)\\b`, 'di')
const haul = new RegExp(
  `\\b(?<what>(?<n>${numberPattern}) wickets for \\d+|(?<m>${numberPattern}) for \\d+)\\b`,
  'di',
)

/** Runs that are added to a score, and wickets that are told of a bowler. */
export function* bowlingTold(facts: Facts): Iterable<ResultBond> {
  const telling = sentencesOn(facts, topic)
  if (telling.length === 0) return
  for (const sentence of telling) {
    yield* standsAdded(facts, sentence)
    yield* victimsOf(facts, sentence)
  }
  yield* figuresOfBowlers(facts, telling)
}

/** "31 for three … put on 118 for the fourth wicket, taking the score to 159". */
function* standsAdded(facts: Facts, sentence: OwnSentence): Iterable<ResultBond> {
  for (const match of matchesOf(stand, sentence.text)) {
    const wickets = ordinalOf(match.groups!.nth!)! - 1
    const before = sentence.number > 0 ? ownSentenceAt(facts, sentence.number - 1) : undefined
    for (const own of [sentence, before]) {
      const from =
        own && [...matchesOf(score, own.text)].find(one => numberOf(one.groups!.wickets!) === wickets)
      if (!own || !from) continue
      const right = Number(from.groups!.runs) + Number(match.groups!.runs)
      const fits = right === Number(match.groups!.total)
      yield {
        kind: 'sum',
        here: spanOf(sentence, match, 'total'),
        there: spanOf(own, from, 'score'),
        fits,
        why: `it is ${right} with the ${match.groups!.runs} that were added`,
      }
      break
    }
  }
}

/** "Four wickets for 38 … his six victims". */
function* victimsOf(facts: Facts, sentence: OwnSentence): Iterable<ResultBond> {
  const match = victims.exec(sentence.text)
  if (!match) return
  for (const number of [sentence.number, sentence.number - 1]) {
    const own = number < 0 ? undefined : ownSentenceAt(facts, number)
    const told = own && haul.exec(own.text)
    if (!own || !told || own.block !== sentence.block) continue
    const count = numberOf(told.groups!.n ?? told.groups!.m!)
    yield {
      kind: 'sum',
      here: spanOf(sentence, match, 'what'),
      there: spanOf(own, told, 'what'),
      fits: count === numberOf(match.groups!.n!),
      why: 'each wicket is a victim',
    }
    return
  }
}

/** The lines of a scoreboard: the bowlers' wickets of an innings, and what the piece tells of one of them. */
function* figuresOfBowlers(
  { blocks, tokens: { prose } }: Facts,
  telling: readonly OwnSentence[],
): Iterable<ResultBond> {
  for (const { start, end } of blocks) {
    if (end - start > longest) continue
    const text = prose.slice(start, end)
    if (!inningsLine.test(text)) continue
    const bowlers = [...matchesOf(figures, text)]
    const last = bowlers.at(-1)
    if (!last) continue
    const sum = bowlers.reduce((all, { groups }) => all + Number(groups!.wickets), 0)
    const placeOf = (match: RegExpExecArray) => ({
      start: start + match.index,
      end: start + match.index + match[0].length,
    })
    if (bowlers.length > 1)
      yield {
        kind: 'sum',
        here: placeOf(last),
        there: placeOf(bowlers[0]!),
        fits: sum <= mostWickets,
        why: `these are ${sum} wickets of ten`,
      }
    for (const bowler of bowlers) {
      const own = telling.flatMap(sentence =>
        [...matchesOf(taken, sentence.text)]
          .filter(({ groups }) => groups!.name === bowler.groups!.name)
          .map(match => ({ sentence, match })),
      )
      const [told] = own
      if (
        !told ||
        own.length > 1 ||
        /\b(?:season|competition|career|far|last|second|previous)\b/.test(told.sentence.text)
      )
        continue
      const fits = numberOf(told.match.groups!.n!) === Number(bowler.groups!.wickets)
      yield {
        kind: 'sum',
        here: spanOf(told.sentence, told.match, 'what'),
        there: placeOf(bowler),
        fits,
        why: 'the scoreboard has another number',
      }
    }
  }
}
