import type { Facts } from '../../src/analysis/facts.ts'
import { numberOf } from '../../src/analysis/number-text.ts'
import { type OwnSentence, spanOf } from '../../src/analysis/own-sentences.ts'
import { sentencesOn, topicOf } from '../../src/analysis/topics.ts'
import type { Span } from '../../src/span.ts'

/** A number of things and a row of another number of them. */
export interface Apposed {
  readonly words: Span
  readonly list: Span
  readonly listed: number
}

const numbers = 'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve'
const count = `(?<what>(?<count>${numbers}|[2-9]|1[0-2]) (?:[a-z-]+ ){0,2}?(?:[a-z-]*[a-rt-z]s|people|children|men|women))`
const thing =
  '(?:an?|one|another) (?!hundred|thousand|dozen|few|lot|number)[a-z-]+(?: (?!and|or|who|that|which|of)[a-z-]+){0,3}'
const name = "\\p{Lu}[\\p{L}.'’-]+(?: (?:de |von |van |al-|ben )?\\p{Lu}[\\p{L}.'’-]+){0,3}"
const verb =
  '(?:was|were|is|are|has|have|had|will|would|can|could|did|do|must|may|[a-z]{3,}ed|went|came|took|made|won|lost|got|left|fell|stood|said)'
/** "Three pieces, a neck ring, a bracelet and a bowl, were handed over": with a comma behind them they are what is counted. */
const things = new RegExp(
  `(?:^|[,;] |\\b(?:the|its|his|her|their|and|but|that) )${count}, (?<list>${thing}(?:, ${thing})*,? and ${thing}),(?= ${verb}\\b)`,
  'dgiu',
)
/** "Three daughters, Ann, Ruth and May"; what follows the last of them must not make it longer. */
const named = new RegExp(
  `\\b${count}, (?<list>${name}(?:, ${name})* and ${name})(?=[.;]|$|, (?:${verb}|who|which|whose|all|both|as|in|at|on|after|when)\\b| ${verb}\\b)`,
  'dgu',
)
/** "Ann, Ruth, May and Jo, the three daughters". */
const behind = new RegExp(
  `(?:^|[;:] |\\b[a-z]+ )(?<list>${name}(?:, ${name})+ and ${name}), (?:the|all|his|her|their|its) ${count}(?=[.,;]|$| (?:who|in|of|to)\\b)`,
  'dgu',
)
/** "The three finalists are Ann, Ruth, May and Jo". */
const told = new RegExp(
  `\\b[Tt]he (?:other |remaining )?${count} (?:are|were|will be) (?<list>${name}(?:, ${name})+ and ${name})(?=[.;]|$)`,
  'dgu',
)
/** Each with what its sentence must have: a look at it costs less than the pattern. */
const rows = [
  { pattern: things, hint: /, (?:an?|one|another) [^,]+,.* and (?:an?|one|another) / },
  { pattern: named, hint: /[a-z], \p{Lu}[^,]*(?:, \p{Lu}[^,]*)* and \p{Lu}/u },
  { pattern: behind, hint: / and \p{Lu}[^,]*, (?:the|all|his|her|their|its) (?:\d|[tfsen])/u },
  { pattern: told, hint: /\b(?:are|were|will be) \p{Lu}/u },
]
const open =
  /\b(?:including|include[sd]?|among|such as|like|for example|say|led by|other|others|more|another|first|each|both|between|pairs?|couples?|teams? of|respectively)\b/i
const guard = topicOf(numbers.replaceAll('|', ' '))
const digitGuard = topicOf('2 3 4 5 6 7 8 9 10 11 12')

/** Rows that stand beside a number of things and are more, or fewer. */
export function* apposedRows(facts: Facts): Iterable<Apposed> {
  const seen = new Set<number>()
  for (const topic of [guard, digitGuard]) {
    for (const sentence of sentencesOn(facts, topic)) {
      if (seen.has(sentence.number) || !sentence.text.includes(' and ') || !sentence.text.includes(','))
        continue
      seen.add(sentence.number)
      for (const { pattern, hint } of rows) if (hint.test(sentence.text)) yield* rowsIn(sentence, pattern)
    }
  }
}

function* rowsIn(sentence: OwnSentence, pattern: RegExp): Iterable<Apposed> {
  for (const match of sentence.text.matchAll(pattern)) {
    const stated = numberOf(match.groups!.count!.toLowerCase())
    const listed = match.groups!.list!.split(/,? and |, /).length
    if (stated === undefined || stated === listed || open.test(clauseAround(sentence.text, match))) continue
    const list = spanOf(sentence, match, 'list')
    yield { words: spanOf(sentence, match, 'what'), list, listed }
  }
}

function clauseAround(text: string, match: RegExpExecArray): string {
  const end = match.index + match[0].length
  return text.slice(Math.max(0, match.index - 20), end + 25)
}

/** Places and houses that one thing can be called by turns. */
const kinds = [
  'library libraries branch branches',
  'shop shops store stores branch branches outlet outlets',
  'factory factories plant plants mill mills',
  'school schools',
  'hospital hospitals clinic clinics',
  'station stations',
  'town towns village villages city cities',
  'county counties',
  'state states',
  'country countries nation nations',
  'airport airports',
  'university universities',
  'museum museums',
].map(line => line.split(' '))
const nouns = [...new Set(kinds.flat())].filter(noun => noun.endsWith('s'))
const places = new RegExp(
  `^(?:The|All|Its|Their) (?:other )?(?<noun>${nouns.join('|')})(?: in| at| of|,| are in| are) (?<list>${name}(?:, ${name})+ and ${name})(?=[.;,]|$| (?:${verb}|all)\\b)`,
  'du',
)
const placeGuard = topicOf(nouns.join(' '))
const leadSentences = 3

/** "Four libraries" at the head of a piece, and further down "The branches in" five places. */
export function* listedElsewhere(facts: Facts): Iterable<Apposed> {
  const telling = sentencesOn(facts, placeGuard)
  if (telling.length < 2) return
  for (const sentence of telling) {
    const match = places.exec(sentence.text)
    if (!match || open.test(match[0]) || /\bother\b/.test(match[0])) continue
    const listed = match.groups!.list!.split(/ and |, /).length
    const kind = kinds.filter(words => words.includes(match.groups!.noun!))
    const counts = countsOf(telling, new Set(kind.flat()))
    const [first] = counts
    if (!first || first.number >= leadSentences || counts.some(({ value }) => value === listed)) continue
    yield { words: first.span, list: spanOf(sentence, match, 'list'), listed }
  }
}

interface Count {
  readonly value: number
  readonly span: Span
  readonly number: number
}

function countsOf(sentences: readonly OwnSentence[], words: ReadonlySet<string>): Count[] {
  const pattern = new RegExp(
    `(?<![\\w-])(?<count>${numbers}|[2-9]|1[0-2]) (?:[a-z-]+ )?(?:${[...words].join('|')})\\b`,
    'dgi',
  )
  return sentences.flatMap(sentence =>
    [...sentence.text.matchAll(pattern)].map(match => ({
      value: numberOf(match.groups!.count!.toLowerCase()) ?? 0,
      span: spanOf(sentence, match),
      number: sentence.number,
    })),
  )
}
