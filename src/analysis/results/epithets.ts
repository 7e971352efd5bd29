import type { Facts } from '../facts.ts'
import { matchesOf } from '../matches-of.ts'
import { type OwnSentence, spanOf } from '../own-sentences.ts'
import { timeSettingOf } from '../time-setting.ts'
import { sentencesOn, topicOf } from '../topics.ts'
import type { ResultBond } from './bond.ts'

const epithetTopic = topicOf('beaten defeated vanquished losing victorious triumphant winning')
const resultTopic = topicOf('won beat beating lost win wins')
const name = "\\p{Lu}[\\p{L}'-]+"
const epithet = new RegExp(
  `\\b[Tt]he (?<word>beaten|defeated|vanquished|victorious|triumphant) (?<name>${name})\\b|\\b(?<owner>${name})'s? (?<own>beaten|defeated|vanquished|losing|victorious|triumphant|winning) (?:players|side|team|captain|squad|coach|manager|eleven|fans|supporters)\\b`,
  'dgu',
)
const won = new RegExp(
  `\\b(?<name>${name})(?: ${name})? (?:(?<loss>lost|were beaten|fell)|won|beat)\\b(?= (?:the (?:${name} )*(?:Cup|Trophy|Shield|title|final|match|game|championship|tie|League|race|election|[Cc]hampionship)\\b|by (?:\\d+|\\p{Ll}+) (?:runs?|wickets?|goals?|points?)|(?:the )?(?:${name} ){0,3}\\d+[-–]\\d+))`,
  'dgu',
)
const winner = /^(?:victorious|triumphant|winning)$/
/** The match of a piece is told in its first sentences, or in a line of results. */
const lead = 3
/** A piece with more results tells of many matches. */
const mostResults = 60
const other =
  /\b(?:last|previous|former|once|leg|round|semi-?final|quarter-?final|season|not|never|if|would|two|losing finals)\b|\d{4}/i

/** "Westmarch's defeated players", of a side that won the match of which the piece tells. */
export function* epithetsOfSides(facts: Facts): Iterable<ResultBond> {
  const telling = sentencesOn(facts, epithetTopic)
  const named = telling.flatMap(sentence =>
    [...matchesOf(epithet, sentence.text)].map(match => ({ sentence, match })),
  )
  if (named.length === 0) return
  const results = sentencesOn(facts, resultTopic).flatMap(sentence => resultsIn(sentence))
  if (results.length > mostResults) return
  for (const { sentence, match } of named.slice(0, mostResults)) {
    const side = match.groups!.name ?? match.groups!.owner!
    const same = results.filter(result => result.side === side)
    const [first] = same
    if (!first || !same.some(result => result.sentence.number < lead || result.isLine)) continue
    if (same.some(({ isWin }) => isWin !== first.isWin) || other.test(sentence.text.replace(match[0], '')))
      continue
    const word = match.groups!.word ? 'word' : 'own'
    const fits = winner.test(match.groups![word]!) === first.isWin
    const here = spanOf(sentence, match, word)
    yield { kind: 'side', here, there: first.span, fits, why: `that side ${first.isWin ? 'won' : 'lost'}` }
  }
}

function resultsIn(sentence: OwnSentence) {
  const { shifted, hypothetical, years } = timeSettingOf(sentence.text.replace(/\b(?:won|beat) .*$/, ''))
  if (shifted || hypothetical || years.size > 0) return []
  return [...matchesOf(won, sentence.text)].map(match => ({
    sentence,
    side: match.groups!.name!,
    isWin: match.groups!.loss === undefined,
    isLine: match.index === 0 && sentence.text.length < 60,
    span: spanOf(sentence, match),
  }))
}
