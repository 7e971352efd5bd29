import { matchesOf } from '../../src/analysis/matches-of.ts'
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

/** Lists of years and terms of office that do not come to what is said of them. */
export function* spansOfYears({ duration: sentences }: TimedSentences): Iterable<Clash> {
  for (const sentence of sentences) {
    if (!/times, in|twice, in|\bterm\b/.test(sentence.text) || !/\d{4}/.test(sentence.text)) continue
    yield* lists(sentence)
    yield* terms(sentence)
  }
}

function* lists(sentence: OwnSentence): Iterable<Clash> {
  for (const match of matchesOf(times, sentence.text)) {
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
  const [won, ...more] = matchesOf(elected, sentence.text)
  if (!won || more.length > 0) return
  for (const match of matchesOf(term, sentence.text)) {
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
