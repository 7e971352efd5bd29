import type { Facts } from '../facts.ts'
import { matchesOf } from '../matches-of.ts'
import { numberOf, numberPattern, ordinalOf, ordinalPattern } from '../number-text.ts'
import { spanOf } from '../own-sentences.ts'
import { sentencesOn, topicOf } from '../topics.ts'
import { bondIn, type ResultBond } from './bond.ts'

const topic = topicOf(
  'best series wins win victories victory title championship straight consecutive successive row',
)
const length = /\bbest-of-(?<n>three|five|seven|nine|3|5|7|9)\b/i
const lead = new RegExp(
  `\\b(?:leads?|led|lead of|ahead|advantage of|up)\\b(?: (?:the|their) (?:[\\w-]+ )?(?:series|final|finals))?,? (?<what>(?<a>${numberPattern})(?:[-–]| games to | to | wins to )(?<b>${numberPattern}))\\b`,
  'di',
)
const toGo = new RegExp(
  `\\b(?<cue>puts?|putting|moves?|moved|within|pulls?|are|is|were|now|leaving)\\b[^.;]{0,30}? (?<what>(?<n>${numberPattern}) (?:wins?|victor(?:y|ies)|games?)(?: away)?) (?:from|of) (?:the |a |its |their |winning the )?(?:\\p{L}+ ){0,3}?(?:title|championship|pennant|crown|trophy|series|cup|final)\\b`,
  'diu',
)

/** "Two wins from the title", of a side that leads a best-of-seven by three games to two. */
function* gamesToGo(facts: Facts): Iterable<ResultBond> {
  const telling = sentencesOn(facts, topic)
  const best = telling.map(({ text }) => length.exec(text)?.groups?.n).filter(one => one !== undefined)
  const [size] = best
  if (!size || best.some(one => one !== size)) return
  const need = (numberOf(size)! + 1) / 2
  const leads = telling.flatMap(sentence => {
    const match = lead.exec(sentence.text)
    const sides = match && [numberOf(match.groups!.a!)!, numberOf(match.groups!.b!)!]
    return sides && Math.max(...sides) < need ? [{ sentence, match, most: Math.max(...sides) }] : []
  })
  const [first] = leads
  if (!first || leads.some(({ most }) => most !== first.most)) return
  for (const sentence of telling) {
    const match = toGo.exec(sentence.text)
    if (!match || /\b(?:last|previous|trail\w*|20\d\d)\b/i.test(sentence.text)) continue
    const right = need - first.most
    yield {
      kind: 'sum',
      here: spanOf(sentence, match, 'what'),
      there: spanOf(first.sentence, first.match, 'what'),
      fits: numberOf(match.groups!.n!) === right,
      why: `of ${size} games it takes ${need}`,
    }
  }
}

const streak = new RegExp(
  `\\b(?<side>\\p{Lu}[\\p{L}]+)?(?:'s?)? ?(?<what>(?<nth>${ordinalPattern}) (?:straight|consecutive|successive) (?<loss>defeat|loss|win|victory))\\b[^.;]{0,40}? (?<there>(?:(?<days>${numberPattern}) days?|an? (?<week>week)|a (?<day>day)) after (?:their|its|a|his|her|the)(?: [\\w-]+)? (?<other>win|victory|defeat|loss|draw))\\b`,
  'dgu',
)
const football =
  /\b(?:United|City|Town|Rovers|Albion|Athletic|Wanderers|County|FC|Rangers|Villa|Palace|goals?|midfielder)\b/
const losing = /^(?:defeat|loss)$/

/** "United's fourth straight defeat came a week after their win at Derby". */
function* runs(facts: Facts): Iterable<ResultBond> {
  for (const sentence of sentencesOn(facts, topic))
    for (const match of matchesOf(streak, sentence.text)) {
      const { nth, loss, days, week, other } = match.groups!
      if (losing.test(loss!) === losing.test(other!) && other !== 'draw') continue
      const count = ordinalOf(nth!)!
      const since = week ? 7 : days ? (numberOf(days) ?? 99) : 1
      const least = football.test(sentence.text) ? 2 * count : count
      yield bondIn(sentence, match, {
        kind: 'side',
        here: 'what',
        there: 'there',
        fits: since >= least,
        why: 'no such run fits in between',
      })
    }
}

/** Series of games and runs of results. */
export function* seriesTold(facts: Facts): Iterable<ResultBond> {
  yield* gamesToGo(facts)
  yield* runs(facts)
}
