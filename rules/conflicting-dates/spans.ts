import {
  numberOf,
  numberPattern,
  ordinalOf,
  ordinalPattern,
  ordinalText,
} from '../../src/analysis/number-text.ts'
import { type OwnSentence, spanOf } from '../../src/analysis/own-sentences.ts'
import type { Clash } from './clash.ts'
import type { TimedSentences } from './sentences.ts'

const year = '(?:1[5-9]|20)\\d\\d'
const years = `(?:${year}, )*${year},? and ${year}`
const duration = `(?:(?<count>${numberPattern}) years|(?<decades>a|one|two|three|four|five) decades?)`
const spans = [
  new RegExp(
    `\\b(?:for|after|over|lasted) ${duration},? (?:\\(|from |between )(?<from>${year})(?: to | until | through |-|–| and )(?<to>${year})\\b`,
    'dgi',
  ),
  new RegExp(
    `\\b(?<count>${numberPattern})-year (?:\\w+ )?(?:war|reign|career|run|term|period|marriage|tenure|rule|occupation|siege|strike|stint|spell|partnership)(?: \\(|,? from | between )(?<from>${year})(?: to | until | through |-|–| and )(?<to>${year})\\b`,
    'dgi',
  ),
  new RegExp(
    `\\bfrom (?<from>${year}) (?:to|until|through) (?<to>${year}), (?:a (?:total|period|span) of )?${duration}(?= ?[.,;)])`,
    'dgi',
  ),
]
const rough = /\b(?:about|nearly|almost|some|more than|over|roughly|around|most of|parts? of|for|at least) $/i

const times = new RegExp(
  `\\b(?<count>twice|${numberPattern} times), in (?<years>${years})(?!\\d|s\\b|,? (?:when|again|or|and (?:in|again|once|twice|when|then))\\b| to )`,
  'dgi',
)

const elected = new RegExp(
  `\\b(?:won (?:the )?(?:\\w+ )?(?:elections?|races?|votes?) (?:of|in)|(?:was |been )?(?<!first )elected in) (?<years>${years})\\b`,
  'dgi',
)
const term = new RegExp(
  `\\b(?<what>seek(?:s|ing)?|sought|bid for|run(?:ning)? for|ran for|aiming for|campaign(?:ing)? for|in|serving|serves|served)(?: (?:a|an|his|her|their))? (?<count>${ordinalPattern}) (?:(?:consecutive|straight|successive|four-year|five-year) )?term\\b`,
  'dgi',
)

/** Durations, lists of years and terms of office that do not come to what is said of them. */
export function* spansOfYears({ duration: sentences }: TimedSentences): Iterable<Clash> {
  for (const sentence of sentences) {
    if (
      !/\d{4}/.test(sentence.text) ||
      !/ years|decade|-year|times, in|twice, in|\bterm\b/.test(sentence.text)
    )
      continue
    yield* durations(sentence)
    yield* lists(sentence)
    yield* terms(sentence)
  }
}

function* durations(sentence: OwnSentence): Iterable<Clash> {
  if (!/ (?:from|between) \d{4}|\(\d{4}/.test(sentence.text)) return
  for (const pattern of spans) {
    for (const match of sentence.text.matchAll(pattern)) {
      const { count, decades, from, to } = match.groups!
      const stated = decades ? (decades === 'a' ? 1 : (numberOf(decades) ?? 0)) * 10 : numberOf(count!)
      if (stated === undefined || stated === 0) continue
      const group = decades ? 'decades' : 'count'
      const here = spanOf(sentence, match, group)
      const actual = Number(to) - Number(from)
      const loose = decades ? 2 : 1
      const before = sentence.text.slice(0, here.start - sentence.start).replace(/\bfor $/, '')
      const slack = rough.test(before) ? Math.max(loose, stated * 0.2) : loose
      if (actual < 0 || Math.abs(actual - stated) <= slack) continue
      yield {
        messageId: 'span',
        here: { start: here.start, end: here.end + (decades ? 0 : yearWord(sentence, here.end)) },
        there: [spanOf(sentence, match, 'from'), spanOf(sentence, match, 'to')],
        right: `from ${from} to ${to} are ${actual} years`,
      }
    }
  }
}

/** Length of the word after a number: ` years`, `-year`. */
function yearWord(sentence: OwnSentence, end: number): number {
  return /^[- ]years?/.exec(sentence.text.slice(end - sentence.start))?.[0].length ?? 0
}

function* lists(sentence: OwnSentence): Iterable<Clash> {
  for (const match of sentence.text.matchAll(times)) {
    const text = match.groups!.count!.toLowerCase()
    const stated = text === 'twice' ? 2 : numberOf(text.replace(/ times$/, ''))
    const listed = countOf(match.groups!.years!)
    if (
      stated === undefined ||
      stated === listed ||
      /\b(?:than|least|about|over) $/.test(sentence.text.slice(0, match.index))
    )
      continue
    yield {
      messageId: 'times',
      here: spanOf(sentence, match, 'count'),
      there: [spanOf(sentence, match, 'years')],
      right: `${listed} years follow`,
    }
  }
}

/** A term that is sought is the one after those that were won; a term that is served, the last of them. */
function* terms(sentence: OwnSentence): Iterable<Clash> {
  const [won, ...more] = sentence.text.matchAll(elected)
  if (!won || more.length > 0) return
  for (const match of sentence.text.matchAll(term)) {
    const stated = ordinalOf(match.groups!.count!)
    const isSought = !/^(?:in|serv)/i.test(match.groups!.what!)
    const listed = countOf(won.groups!.years!)
    const right = listed + (isSought ? 1 : 0)
    if (stated === undefined || stated === right) continue
    yield {
      messageId: 'term',
      here: spanOf(sentence, match, 'count'),
      there: [spanOf(sentence, won, 'years')],
      right: `after ${listed} elections won it is the ${ordinalText(right)}`,
    }
  }
}

function countOf(list: string): number {
  return list.match(/\d{4}/g)?.length ?? 0
}
