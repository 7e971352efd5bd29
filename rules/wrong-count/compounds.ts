import type { Facts } from '../../src/analysis/facts.ts'
import { matchesOf } from '../../src/analysis/matches-of.ts'
import { numberOf, numberPattern, ordinalOf, ordinalPattern } from '../../src/analysis/number-text.ts'
import { spanOf } from '../../src/analysis/own-sentences.ts'
import { sentencesOn, topicOf } from '../../src/analysis/topics.ts'
import type { Span } from '../../src/span.ts'

/** A thing of so many parts, and a part that it cannot have. */
export interface Outnumbered {
  readonly here: Span
  readonly there: Span
}

/** The parts that a thing is named by ("an eight-coach train"), and what each of them is called. */
const parts = new Map([
  ['coach', 'coach|coaches|carriages?'],
  ['carriage', 'carriages?|coach|coaches'],
  ['wagon', 'wagons?'],
  ['storey', 'storeys?|floors?'],
  ['story', 'stories|story|floors?'],
  ['floor', 'floors?|storeys?'],
  ['lap', 'laps?'],
  ['episode', 'episodes?'],
  ['part', 'episodes?|parts?'],
  ['chapter', 'chapters?'],
  ['act', 'acts?'],
  ['volume', 'volumes?'],
  ['hole', 'holes?'],
  ['round', 'rounds?'],
  ['stage', 'stages?'],
  ['bedroom', 'bedrooms?'],
  ['lane', 'lanes?'],
  ['engine', 'engines?'],
  ['panel', 'panels?'],
  ['verse', 'verses?'],
])
const size = new RegExp(
  `(?<![\\w-])(?<count>${numberPattern})-(?<part>${[...parts.keys()].join('|')})\\b(?! (?:lead|deal))`,
  'dgi',
)
const guard =
  topicOf(`${[...parts.keys()].join(' ')} ${[...parts.values()].join(' ').replaceAll(/[|?]/g, ' ')}
  coaches carriages wagons storeys stories floors laps episodes parts chapters acts volumes holes rounds stages bedrooms lanes engines panels verses`)
const another =
  /\b(?:another|other|next|previous|earlier|last year|instead|new|planned|old|second train|different)\b/i

/** "All nine coaches" of an eight-coach train, the 14th floor of a 12-storey block. */
export function* outnumbered(facts: Facts): Iterable<Outnumbered> {
  const telling = sentencesOn(facts, guard)
  if (telling.length === 0) return
  const sizes = new Map<string, { value: number; span: Span } | undefined>()
  for (const sentence of telling) {
    for (const match of matchesOf(size, sentence.text)) {
      const part = match.groups!.part!.toLowerCase()
      const value = numberOf(match.groups!.count!) ?? 0
      const known = sizes.get(part)
      const isOne = !sizes.has(part) || known?.value === value
      sizes.set(part, isOne ? (known ?? { value, span: spanOf(sentence, match) }) : undefined)
    }
  }
  for (const [part, whole] of sizes) {
    if (!whole || whole.value < 2) continue
    const told = partsTold(part)
    for (const sentence of telling) {
      if (another.test(sentence.text)) continue
      for (const match of matchesOf(told, sentence.text)) {
        const { all, some, ordinal } = match.groups!
        const value = ordinal ? (ordinalOf(ordinal) ?? 0) : (numberOf(all ?? some ?? '') ?? 0)
        const isWrong = all ? value !== whole.value : value > whole.value
        if (isWrong && value > 0) yield { here: spanOf(sentence, match), there: whole.span }
      }
    }
  }
}

const tellings = new Map<string, RegExp>()

/** "All six episodes", "seven of its coaches", "the ninth lap": what the piece says of the parts. */
function partsTold(part: string): RegExp {
  const known = tellings.get(part)
  if (known) return known
  const names = parts.get(part)
  const told = new RegExp(
    `\\b(?:all (?:of (?:its|the) )?(?<all>${numberPattern}) (?:of the |of its )?(?:${names})|(?<some>${numberPattern}) of (?:the|its) (?:${names})|(?:the|its|his|her) (?<ordinal>${ordinalPattern})(?:[- ]and[- ]last)? (?:${names}))\\b`,
    'dgi',
  )
  tellings.set(part, told)
  return told
}
