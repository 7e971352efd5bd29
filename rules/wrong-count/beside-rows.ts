import type { Facts } from '../../src/analysis/facts.ts'
import { numberOf, ordinalOf } from '../../src/analysis/number-text.ts'
import { spanOf } from '../../src/analysis/own-sentences.ts'
import { type Series, seriesIn } from '../../src/analysis/series.ts'
import { sentenceNumbersOn, sentencesOn, topicOf } from '../../src/analysis/topics.ts'
import type { Span } from '../../src/span.ts'
import { isOpen, type ToldRow } from './told.ts'

const numbers = 'two|three|four|five|six|seven|eight|nine|ten'
const groups: Readonly<Record<string, number>> = {
  pair: 2,
  duo: 2,
  couple: 2,
  twins: 2,
  trio: 3,
  triplets: 3,
  quadruplets: 4,
  quartet: 4,
  quintet: 5,
  sextet: 6,
}
/** "The fourth woman to win it, after Ann Roe, May Holt and Ruth Lund": one more than are named. */
const next =
  /\b(?:the|only the|just the|her|his|its) (?<what>(?<ordinal>third|fourth|fifth|sixth|seventh|eighth|ninth)(?: [a-z-]+){1,4} (?:to|in|who|since|after|with|of)\b)[^.;:]{0,80}?,? (?:after|following|joining|joins|joined|behind) $/d
/** "A trio of Ann Roe, May Holt and Ruth Lund", "the triplets, Ann, May and Ruth,". */
const group =
  /\b(?<what>pair|duo|trio|quartet|quintet|sextet|(?:[Tt]he|[Hh]er|[Hh]is|[Tt]heir) (?:twins|triplets|quadruplets))(?: of|:|,|,? made up of|,? consisting of| —| –| -) $/d
/** "One of three finalists …. The others are Ann Roe, May Holt and Ruth Lund". */
const others = /\b(?<what>[Tt]he others?)(?: [a-z]+)?(?: are| were|:|,) $/d
const oneOf = new RegExp(`\\b[Oo]ne of (?:the |its |only |just )?(?<count>${numbers}) [a-z]`)
const guard = topicOf(
  'third fourth fifth sixth seventh eighth ninth pair duo trio quartet quintet sextet twins triplets quadruplets others two three four five six seven eight nine ten',
)
const lengthBefore = 160
const farthest = 2

/** Words right beside a row of names that say how many it has. */
export function* besideRows(facts: Facts): Iterable<ToldRow> {
  yield* pairsBeside(facts)
  const { tokens, voices } = facts
  const seen = new Set<number>()
  for (const sentence of sentenceNumbersOn(facts, guard)) {
    if (seen.has(sentence)) continue
    seen.add(sentence)
    for (const row of seriesIn(facts, sentence)) {
      if (row.kind !== 'names' || isOpen(tokens, row.firstItem, row.endToken)) continue
      const list = { start: tokens.starts[row.firstItem]!, end: tokens.ends[row.endToken - 1]! }
      const found = wordsBefore(facts, row, list)
      if (!found || found.stated === row.count || Math.abs(found.stated - row.count) > farthest) continue
      if (!voices.isQuoted(found.words)) yield { words: found.words, list, listed: row.count }
    }
  }
}

/** Two names beside a word for more: "the triplets, Ann and Ben,". */
const twoNames =
  /\b(?<what>(?:the|The|her|Her|his|His|their|Their|a|A) (?:trio|quartet|quintet|sextet|triplets|quadruplets))(?:,| of|,? made up of|,? consisting of) (?<list>[A-Z][\w'-]+(?: [A-Z][\w'-]+)? and [A-Z][\w'-]+(?: [A-Z][\w'-]+)?)(?=,(?! (?:and|as well|with|together|plus|joined|along)\b)|\.|;| (?:will|were|are|is|was|played|sang|won)\b)/dg

function* pairsBeside(facts: Facts): Iterable<ToldRow> {
  for (const sentence of sentencesOn(facts, larger))
    for (const match of sentence.text.matchAll(twoNames))
      yield { words: spanOf(sentence, match, 'what'), list: spanOf(sentence, match, 'list'), listed: 2 }
}

const larger = topicOf('trio quartet quintet sextet triplets quadruplets')

interface Words {
  readonly words: Span
  readonly stated: number
}

function wordsBefore({ tokens }: Facts, row: Series, list: Span): Words | undefined {
  const start = Math.max(tokens.starts[tokens.sentences[row.sentence]!]!, list.start - lengthBefore)
  const text = tokens.prose.slice(start, list.start).replaceAll(/\s/g, ' ')
  const ordinal = next.exec(text)
  if (ordinal)
    return { words: spanIn(start, ordinal), stated: (ordinalOf(ordinal.groups!.ordinal!) ?? 0) - 1 }
  const named = group.exec(text)
  if (named)
    return { words: spanIn(start, named), stated: groups[named.groups!.what!.split(' ').at(-1)!] ?? 0 }
  const rest = others.exec(text)
  if (!rest) return undefined
  const from = tokens.starts[tokens.sentences[Math.max(0, row.sentence - 2)]!]!
  const whole = oneOf.exec(tokens.prose.slice(from, list.start))
  return whole ? { words: spanIn(start, rest), stated: (numberOf(whole.groups!.count!) ?? 0) - 1 } : undefined
}

function spanIn(offset: number, match: RegExpExecArray): Span {
  const [start, end] = match.indices!.groups!.what!
  return { start: offset + start, end: offset + end }
}
