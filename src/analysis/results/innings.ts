import type { Facts } from '../facts.ts'
import { matchesOf } from '../matches-of.ts'
import { numberOf, numberPattern } from '../number-text.ts'
import { type OwnSentence, ownSentences, spanOf } from '../own-sentences.ts'
import { sentencesOn, topicOf } from '../topics.ts'
import type { ResultBond } from './bond.ts'

const topic = topicOf('runs wickets')
const won = new RegExp(
  `\\b(?<verb>won|win|winning|lost|losing|lose|beat [^.;,\\d]{0,30}?|beaten|victory|defeat|trophy|final|match|game|tie)(?:,? )(?<how>by (?<n>${numberPattern}) (?<unit>runs?|wickets?))\\b`,
  'dgi',
)
const wicketsLost = 'for (?<wickets>\\d|one|two|three|four|five|six|seven|eight|nine)'
const innings = new RegExp(
  `\\b(?:made|scored|posted|hit|totalled|total of|target of|all out for|bowled [^.;,\\d]{0,20}?out for|dismissed (?:[A-Z]\\w+ )?for|put on|set|chasing|needing|reached|reaching|replied with|out for|against|to|with) (?<runs>\\d{2,3})(?:(?: ${wicketsLost}\\b(?! \\d)|[-/](?<slash>\\d)\\b))?`,
  'dgi',
)
const target = /^(?:chasing|needing|target of|set)/i
const cricket = /\b(?:wickets?|bowled|innings|overs?|all out|batsm[ae]n|batters?|declared|not out|chasing)\b/i
const twoInnings =
  /\b(?:follow(?:ed|ing)?[- ]on|first innings|second innings|innings and|Duckworth|DLS|declared|revised|reduced|day|Test)\b/

/** "Surrey scored 288 and bowled Kent out for 251 to win by 47 runs", "reached 177 for six and won by six wickets". */
export function* inningsTold(facts: Facts): Iterable<ResultBond> {
  const telling = sentencesOn(facts, topic)
  if (telling.length === 0) return
  for (const sentence of telling) {
    const [match, ...more] = matchesOf(won, sentence.text)
    if (!match || more.length > 0 || twoInnings.test(sentence.text)) continue
    const stated = numberOf(match.groups!.n!)
    if (stated === undefined) continue
    const isRuns = match.groups!.unit!.toLowerCase().startsWith('run')
    const found = isRuns ? byRuns(sentence, match.index) : byWickets(sentence, match.index)
    if (!found || (isRuns && !cricket.test(sentence.text))) continue
    yield {
      kind: 'margin',
      here: spanOf(sentence, match, 'how'),
      there: found.there,
      fits: found.right === stated,
      why: `by these figures it is ${found.right}`,
    }
  }
  for (const sentence of telling) yield* winnersWithFewer(sentence)
  yield* runsOrWickets(facts, telling)
}

interface Right {
  readonly right: number
  readonly there: { readonly start: number; readonly end: number }
}

function byRuns(sentence: OwnSentence, end: number): Right | undefined {
  const [one, two, ...more] = [...matchesOf(innings, sentence.text.slice(0, end))]
  if (!one || !two || more.length > 0) return undefined
  const [first, second] = [Number(one.groups!.runs), Number(two.groups!.runs)]
  // Who needs 265 to win has been set 264.
  const isTarget = target.test(one[0])
  const right = first - second - (isTarget ? 1 : 0)
  return right > 0 ? { right, there: spanOf(sentence, two) } : undefined
}

function byWickets(sentence: OwnSentence, end: number): Right | undefined {
  const reached = [...matchesOf(innings, sentence.text.slice(0, end))].at(-1)
  const wickets = reached && numberOf(reached.groups!.wickets ?? reached.groups!.slash ?? '')
  return reached && wickets ? { right: 10 - wickets, there: spanOf(sentence, reached) } : undefined
}

const mostResults = 12

/** A headline with four wickets over a match that was won by four runs. */
function* runsOrWickets(facts: Facts, telling: readonly OwnSentence[]): Iterable<ResultBond> {
  const [first] = ownSentences(facts)
  if (!first || telling.length > mostResults * 10) return
  const results = telling.flatMap(sentence =>
    [...matchesOf(won, sentence.text)].map(match => ({ sentence, match, text: match.groups! })),
  )
  const head = results.find(
    ({ sentence }) => sentence.role === 'headline' || sentence.number === first.number,
  )
  if (!head || results.length > mostResults) return
  const others = results.filter(
    ({ text, sentence }) =>
      sentence !== head.sentence && text.n!.toLowerCase() === head.text.n!.toLowerCase(),
  )
  for (const { sentence, match, text } of others.slice(0, 1)) {
    const fits = text.unit!.slice(0, 3).toLowerCase() === head.text.unit!.slice(0, 3).toLowerCase()
    yield {
      kind: 'margin',
      here: spanOf(head.sentence, head.match, 'how'),
      there: spanOf(sentence, match, 'how'),
      fits,
      why: 'it is one match',
    }
  }
}

const fewer =
  /\b(?:made|scored|posted|totalled) (?<first>\d{2,3}),? (?:and|but) (?<what>\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)?, (?:all out|bowled out|dismissed) for (?<second>\d{2,3}), won)\b/dgu

/** "Warwick made 240, and Hampton, all out for 212, won by 28 runs". */
function* winnersWithFewer(sentence: OwnSentence): Iterable<ResultBond> {
  for (const match of matchesOf(fewer, sentence.text)) {
    const [first, second] = [Number(match.groups!.first), Number(match.groups!.second)]
    const fits = first < second
    yield {
      kind: 'margin',
      here: spanOf(sentence, match, 'what'),
      there: spanOf(sentence, match, 'first'),
      fits,
      why: 'the other side made more',
    }
  }
}
