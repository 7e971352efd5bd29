import type { Facts } from '../facts.ts'
import { matchesOf } from '../matches-of.ts'
import { numberOf, numberPattern } from '../number-text.ts'
import { type OwnSentence, ownSentenceAt, spanOf } from '../own-sentences.ts'
import { sentencesOn, topicOf } from '../topics.ts'
import type { ResultBond } from './bond.ts'

const topic = topicOf(
  'point points goal goals run runs shot shots stroke strokes votes vote margin difference',
)
const unit = 'point|goal|run|shot|stroke|try'
const margin = new RegExp(
  `\\b(?:an?|the|their|its|his|her) (?<compound>(?<a>${numberPattern})-(?:${unit}) (?:win|victory|defeat|loss|margin|triumph|thrashing|rout|upset))\\b|\\b(?:won|lost|beaten|win|winning|losing|beat [^.;,\\d]{0,30}?) by (?<plain>(?<b>${numberPattern}) (?:points|goals|runs|shots|strokes))\\b(?! or)`,
  'dgi',
)
const score =
  /(?<![\d-–/$£€.,])(?<one>\d{1,3})[-–](?<two>\d{1,3})(?![\d–/]|-\d|[.,]\d|%| (?:record|win|start|mark|run|lead|deficit|advantage|at (?:the )?half|at (?:the )?break))/dg
const result =
  /\b(?:won|win|wins|winning|beat|beats|beating|beaten|defeat\w*|lost|loses?|losing|loss|victory|edged|downed|routed|thrashed|upset|topped|outlasted|hammered|final|fell)\b/i
/** Other matches, and scores that are not the final one. */
const another =
  /\b(?:half-?time|halftime|at the break|interval|quarter|period|set|innings?|led|lead|leading|trail\w*|aggregate|leg|season|last|previous|earlier|first|record|average\w*|series|cover\w*|spread|odds|favou?rites?|underdogs?|since|biggest|largest|average|games?|games)\b/i
const reach = 1

/** "Beat the Eagles 27-20, a 10-point victory": the only score of the sentence, or of the one before. */
export function* marginsOfMatches(facts: Facts): Iterable<ResultBond> {
  for (const sentence of sentencesOn(facts, topic)) {
    for (const match of matchesOf(margin, sentence.text)) {
      const stated = numberOf(match.groups!.a ?? match.groups!.b ?? '')
      const found = scoreNear(facts, sentence, match)
      if (stated === undefined || !found) continue
      const { one, two, there } = found
      if (one === two || stated > one + two) continue
      const right = Math.abs(one - two)
      const here = spanOf(sentence, match, match.groups!.compound ? 'compound' : 'plain')
      yield { kind: 'margin', here, there, fits: right === stated, why: `the margin is ${right}` }
    }
  }
}

interface Told {
  readonly one: number
  readonly two: number
  readonly there: { readonly start: number; readonly end: number }
}

function scoreNear(facts: Facts, own: OwnSentence, match: RegExpExecArray): Told | undefined {
  const around = own.text.slice(0, match.index) + own.text.slice(match.index + match[0].length)
  if (another.test(around)) return undefined
  const [only, ...more] = scoresIn(own)
  if (only) return more.length === 0 ? only : undefined
  if (!/^(?:the|it was|that)\b/i.test(own.text) || /\b(?:over|against|last)\b/.test(own.text))
    return undefined
  for (let number = own.number - 1; number >= Math.max(0, own.number - reach); number--) {
    const before = ownSentenceAt(facts, number)
    if (!before || before.block !== own.block || another.test(before.text)) return undefined
    const [one, ...others] = scoresIn(before)
    if (one) return others.length === 0 ? one : undefined
  }
  return undefined
}

function scoresIn(sentence: OwnSentence): Told[] {
  if (!/\d[-–]\d/.test(sentence.text) || !result.test(sentence.text)) return []
  return [...matchesOf(score, sentence.text)].map(match => ({
    one: Number(match.groups!.one),
    two: Number(match.groups!.two),
    there: spanOf(sentence, match),
  }))
}
