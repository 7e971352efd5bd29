import type { Facts } from '../../src/analysis/facts.ts'
import { sentenceOf } from '../../src/analysis/locate.ts'
import { nounGroup } from '../../src/analysis/noun-groups.ts'
import { type OwnSentence, spanOf } from '../../src/analysis/own-sentences.ts'
import { subjectBefore } from '../../src/analysis/subjects.ts'
import { timeSettingOf } from '../../src/analysis/time-setting.ts'
import { sentencesOn, topicOf } from '../../src/analysis/topics.ts'
import type { LexiconMatch } from '../../src/lexicon/match.ts'
import { keyOf } from '../../src/parse/key.ts'
import { TokenClass, type Tokens } from '../../src/parse/tokens.ts'
import type { Span } from '../../src/span.ts'

/** A movement told by a verb, and the noun that makes it the opposite one. */
export interface NamedMovement {
  readonly here: Span
  readonly there: Span
}

const up =
  'rise|increase|jump|surge|gain|upturn|climb|growth|expansion|hike|spike|leap|boom|recovery|improvement|uptick'
const down =
  'fall|drop|decline|decrease|slump|downturn|slide|reduction|plunge|dip|cut|loss|collapse|shrinkage|contraction|slowdown'
const nouns = topicOf(`${up} ${down}`.replaceAll('|', ' '))
const named = new RegExp(
  `\\b(?<words>(?:the|this|that|its|their) (?:(?!next|last|first|future|further|earlier|planned|expected|possible|previous)\\w+ )?(?:(?<up>${up})|(?<down>${down})) in (?:the |its |their )?(?:(?<modifier>[a-z-]+) )?(?<noun>[a-z]+))\\b`,
  'dgi',
)
/** How many sentences apart the two may stand, and how far behind its verb the object. */
const reach = 10
const objectReach = 3

interface Told {
  readonly match: LexiconMatch
  readonly noun: number
  readonly isUp: boolean
  readonly sentence: number
}

/** "The jump in earnings" of a piece whose profit fell, and did nothing else. */
export function* namedMovements(matches: readonly LexiconMatch[], facts: Facts): Iterable<NamedMovement> {
  const sentences = sentencesOn(facts, nouns)
  if (sentences.length === 0) return
  const found = sentences.flatMap(sentence =>
    [...sentence.text.matchAll(named)].map(match => ({ sentence, match })),
  )
  if (found.length === 0) return
  const told = matches.flatMap(match => toldBy(match, facts) ?? [])
  for (const { sentence, match } of found) {
    const { noun, up: isUp } = match.groups!
    const group = nounGroup(keyOf(noun!.toLowerCase()))
    const same = told.filter(one => one.noun === group)
    const there = same.find(one => Math.abs(one.sentence - sentence.number) <= reach)
    if (!there || there.sentence === sentence.number || isShifted(sentence)) continue
    if (same.some(one => one.isUp === (isUp !== undefined))) continue
    yield { here: spanOf(sentence, match, 'words'), there: there.match }
  }
}

/** What moves, by the noun that is the subject of "fell" or the object of "raised". */
function toldBy(match: LexiconMatch, { tokens }: Facts): Told | undefined {
  const { by, moves } = match.entry.labels
  if (by !== 'verb' && by !== 'change') return undefined
  const sentence = sentenceOf(tokens, match.firstToken)
  const head =
    by === 'verb'
      ? subjectBefore(tokens, match.firstToken, tokens.sentences[sentence]!)?.head
      : objectAfter(tokens, match.endToken)
  if (head === undefined) return undefined
  return { match, noun: nounGroup(tokens.keys[head]!), isUp: moves === 'up', sentence }
}

/** The last word of the run behind the verb: "rate" of "raised its key rate to". */
function objectAfter({ classes, keys }: Tokens, end: number): number | undefined {
  let head: number | undefined
  for (let index = end; index < end + objectReach + 1; index++) {
    if (classes[index] !== TokenClass.word || stops.has(keys[index]!)) break
    head = index
  }
  return head
}

const stops = new Set('to by from in on for at with and or as after because of'.split(' ').map(keyOf))

function isShifted({ text }: OwnSentence): boolean {
  const { shifted, years } = timeSettingOf(text)
  return shifted || years.size > 0
}

const number = '(?:\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?)'
const counted = new RegExp(
  `\\b(?<words>(?<now>${number})(?: (?!percent)[a-z]+){0,2},? (?:after|against|compared with|compared to|up from|down from|versus) (?<then>${number})(?: [a-z]+){0,2}? (?:a|in|the|last|one) (?:the )?(?:year|month|season|winter|summer|spring|quarter|autumn|week|fall)s? ?(?:before|earlier|ago|previous)?)`,
  'dgi',
)
const fewer = /\b(?<fewer>fewer|less)\b|\b(?<more>more)\b/i
const compared = /\b(?:fewer|less|more) [a-z]+(?: [a-z]+){0,6} than (?:a|in|last|the|it|they|one)\b/i
const withComparison = topicOf('than after against compared versus from')

/** "There are fewer wolves than a year ago. Rangers counted 34 animals, after 29 the winter before." */
export function* countedMovements(facts: Facts): Iterable<NamedMovement> {
  let before: OwnSentence | undefined
  for (const sentence of sentencesOn(facts, withComparison)) {
    const isNext = before !== undefined && sentence.number === before.number + 1
    const claim = before && isNext ? compared.exec(before.text) : null
    const match = claim && [...sentence.text.matchAll(counted)][0]
    if (before && claim && match) {
      const word = fewer.exec(claim[0])
      const [now, then] = [match.groups!.now!, match.groups!.then!].map(text =>
        Number(text.replaceAll(',', '')),
      )
      const isMore = word?.groups?.more !== undefined
      if (now !== then && now! > then! !== isMore) {
        const start = before.start + claim.index
        yield { here: spanOf(sentence, match, 'words'), there: { start, end: start + claim[0].length } }
      }
    }
    before = sentence
  }
}
