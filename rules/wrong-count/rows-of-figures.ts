import type { Facts } from '../../src/analysis/facts.ts'
import { matchesOf } from '../../src/analysis/matches-of.ts'
import { numberOf } from '../../src/analysis/number-text.ts'
import { type OwnSentence, spanOf } from '../../src/analysis/own-sentences.ts'
import { sentencesOn, topicOf } from '../../src/analysis/topics.ts'
import type { ToldRow } from './told.ts'

const words = 'two|three|four|five|six|seven|eight|nine|ten'
const noun = '(?:[a-z-]+ ){0,2}?(?!times)(?:[a-z]+s|[a-z]*(?:children|men|women))'
const count = `(?<what>(?<count>${words}|[2-9]) ${noun})`
const year = '(?:19|20)\\d\\d(?:[-–/]\\d\\d)?'
const day = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day'
const age = '(?:\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)'
const row = (item: string, least: number) => `(?<list>${item}(?:, ${item}){${least},},? and ${item})`
/** "Two titles, in 2009, 2012 and 2016"; "four performances, on Friday, Saturday and Sunday". */
const patterns: readonly { readonly pattern: RegExp; readonly needs: RegExp }[] = [
  {
    pattern: new RegExp(`\\b${count},? (?:\\(|in |- in |— in )${row(year, 0)}(?!\\d)`, 'dg'),
    needs: /\d{4},? and (?:19|20)\d\d/,
  },
  { pattern: new RegExp(`\\b${count},? (?:on )?${row(day, 0)}(?=[.;]|$)`, 'dg'), needs: /day,? and [MTWFS]/ },
  // Two of one age may share a figure, so that there may be fewer ages.
  {
    pattern: new RegExp(`\\b${count},? (?:who are |now )?aged ${row(age, 0)}(?! (?:and|to)\\b)`, 'dg'),
    needs: / aged /,
  },
]
const guard = topicOf(`${words.replaceAll('|', ' ')} 2 3 4 5 6 7 8 9`)
const open =
  /\b(?:including|among|most recently|such as|first|last|latest|between|from|respectively|each|another|other|others|at least|more than|least)\b/i

/** Years, days and ages in a row that are more, or fewer, than the number before them says. */
export function* figureRows(facts: Facts): Iterable<ToldRow> {
  for (const sentence of sentencesOn(facts, guard)) {
    if (!sentence.text.includes(' and ')) continue
    for (const { pattern, needs } of patterns) if (needs.test(sentence.text)) yield* rowsIn(sentence, pattern)
    if (hasEach.test(sentence.text)) yield* oneInEach(sentence)
  }
}

function* rowsIn(sentence: OwnSentence, pattern: RegExp): Iterable<ToldRow> {
  for (const match of matchesOf(pattern, sentence.text)) {
    const { count: number, list } = match.groups!
    const stated = numberOf(number!.toLowerCase())
    const listed = list!.split(/,? and |, /).length
    if (stated === undefined || stated === listed || open.test(match[0])) continue
    yield { words: spanOf(sentence, match, 'what'), list: spanOf(sentence, match, 'list'), listed }
  }
}

const part =
  '(?:one|two|three|four|five|six) (?:more )?(?:in|at|on|by|from|for|near|to|against|outside|under) [^,;.:()]{2,40}?'
const each = new RegExp(
  `\\b(?<what>(?<count>${words}|[2-9]|1[0-9]) ${noun})(?: [a-z]+){0,3}?(?:,|:| -| —) (?<list>${part}(?:, ${part})*,? and ${part})(?=[.;]|$)`,
  'dgi',
)
/** Without this no sentence has such parts: a look that costs little. */
const hasEach =
  / and (?:one|two|three|four|five|six) (?:more )?(?:in|at|on|by|from|for|near|to|against|outside|under) /
const itself = /^\S+ (?:more )?(?:in|at|on|by|from|for|near|to|against|outside|under)\b/i
const partCount = /(?:^|, | and )(?<n>one|two|three|four|five|six) /gi

/** "Three hearings, one in Leeds and one in Hull". */
function* oneInEach(sentence: OwnSentence): Iterable<ToldRow> {
  for (const match of matchesOf(each, sentence.text)) {
    const stated = numberOf(match.groups!.count!.toLowerCase())
    // "Five in the workshops, three in catering" are parts of another number, all of them.
    if (stated === undefined || open.test(match[0]) || itself.test(match.groups!.what!)) continue
    const listed = matchesOf(partCount, match.groups!.list!).reduce(
      (all, { groups }) => all + (numberOf(groups!.n!.toLowerCase()) ?? 0),
      0,
    )
    if (listed === stated) continue
    yield { words: spanOf(sentence, match, 'what'), list: spanOf(sentence, match, 'list'), listed }
  }
}
