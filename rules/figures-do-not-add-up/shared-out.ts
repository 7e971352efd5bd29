import type { Facts } from '../../src/analysis/facts.ts'
import { numberOf, numberPattern } from '../../src/analysis/number-text.ts'
import { type OwnSentence, ownSentenceAt } from '../../src/analysis/own-sentences.ts'
import type { Span } from '../../src/span.ts'
import { type Mismatch, shortest } from './mismatch.ts'

const number = `(?<![\\w.,$£€-])${numberPattern}(?![\\w%]|[.,]\\d|-\\w)`
const noUnit =
  '(?! (?:million|billion|percent|per cent|points?|years?|months?|weeks?|days?|hours?|minutes?|times|miles|p\\.m|a\\.m|more|fewer|less)\\b)'
/** "Of the 340 passengers, 210 …": a whole, and its parts behind the comma. */
const opening = new RegExp(
  `(?:^|[;:] |\\b(?:and|but|that) )of (?:(?:the|its|his|her|their|those|these|all|some|about) )*(?<whole>${number})(?: [a-z'’-]+){0,6}, (?=${number})`,
  'dgi',
)
/** "340 passengers, of whom 210 …". */
const relative = new RegExp(
  `(?<whole>${number}) (?:[a-z'’-]+ ){0,4}[a-z'’-]+,? of (?:whom|which) (?=${number})`,
  'dgi',
)
/** "14 people, nine in Florida and six in Georgia"; "14 in Texas, nine in Florida and six in Georgia" is a list of three. */
const placed = new RegExp(
  `(?<whole>${number}) (?!(?:in|from|at) )(?<noun>(?:[a-z'’-]+ ){0,3}[a-z'’-]+)(?<more> [^.,;:]{1,40})?, (?=${number} (?<link>in|from|at) [^.,;:]{2,40}?,? and ${number} \\k<link> )`,
  'dgi',
)
const part = new RegExp(`(?<lead>^|, and |, | and |; |; and )(?<count>${number})${noUnit}`, 'dgi')
const others = new RegExp(
  `\\b(?:the (?:other|remaining)|the (?:rest|others|remainder), (?:some )?) ?(?<count>${number})${noUnit}`,
  'dgi',
)
/** Nobody is in two of these. */
const apart = [
  /^ (?:\w+ )?(?:men|women|boys|girls)\b/,
  /^ (?:died|survived|lived|were (?:killed|saved|rescued))\b/,
  /^ (?:\w+ )?(?:for|against|in favou?r|yes|no|abstained|were absent)\b/,
  /^ (?:passed|failed)\b/,
  /^ (?:are |were )?(?:adults|children)\b/,
]
const linking = /^ (?:[a-z]+ ){0,3}?(?<link>in|from|to|at|for|against|by|on) /
const rough = /\b(?:about|around|some|over|under|than|least|most|nearly|almost|roughly|up to) $/i
/** Where some may be in two parts, or the parts are not all of one time. */
const overlapping =
  /\b(?:both|also|either|some of|many of|among them|including|twice|more than once|points|goals|runs|rebounds|yards|half|quarter|per cent|percent)\b/i

/** The shapes of a whole with its parts, each with words without which it cannot stand: a look that costs little. */
const shapes: readonly { readonly pattern: RegExp; readonly needs: readonly string[] }[] = [
  { pattern: opening, needs: ['of ', 'Of '] },
  { pattern: relative, needs: [' of whom', ' of which'] },
  { pattern: placed, needs: [' in ', ' from ', ' at '] },
]

interface Part extends Span {
  readonly count: number
  readonly after: string
  readonly isRest: boolean
}

/** Parts that are more than their whole, or that make another sum with "the rest" than the whole is. */
export function* sharedOut(facts: Facts): Iterable<Mismatch> {
  for (const sentence of withFigures(facts)) {
    for (const { pattern, needs } of shapes) {
      if (!sentence.text.includes(', ') || !needs.some(words => sentence.text.includes(words))) continue
      for (const match of sentence.text.matchAll(pattern)) {
        const whole = numberOf(match.groups!.whole!)
        const [from, to] = match.indices!.groups!.whole!
        if (whole === undefined || rough.test(sentence.text.slice(0, from)) || isFirstOfList(match)) continue
        const end = match.index + match[0].length
        const parts = partsIn(sentence, end, pattern === placed)
        const found = mismatch(whole, [...parts, ...restAfter(facts, sentence, parts)])
        if (!found) continue
        const own = { start: sentence.start + from, end: sentence.start + to }
        yield { ...found, there: [own, ...found.there] }
      }
    }
  }
}

/** "14 people in Texas, nine in Florida and six in Georgia": placed like the others, it is no whole. */
function isFirstOfList({ groups }: RegExpMatchArray): boolean {
  const { noun, more, link } = groups!
  return link !== undefined && ` ${noun}${more ?? ''} `.toLowerCase().includes(` ${link.toLowerCase()} `)
}

/** The sentences that have a whole and a part. */
function* withFigures(facts: Facts): Iterable<OwnSentence> {
  let last = -1
  let before = -1
  for (const { sentence, unit } of facts.quantities) {
    if (unit !== 'count') continue
    const own = sentence === before && sentence !== last ? ownSentenceAt(facts, sentence) : undefined
    before = sentence
    if (!own) continue
    last = sentence
    yield own
  }
}

/** The parts that exclude one another, from an offset of the sentence on. */
function partsIn(sentence: OwnSentence, from: number, isPlaced: boolean): Part[] {
  const text = sentence.text.slice(from)
  if (overlapping.test(text) || (isPlaced && overlapping.test(sentence.text))) return []
  const rests = [...text.matchAll(others)].map(match => partOf(sentence, from, text, match, true))
  const taken = new Set(rests.map(({ start }) => start))
  const parts = [...text.matchAll(part)]
    .map(match => partOf(sentence, from, text, match, false))
    .filter(({ start }) => !taken.has(start))
  const [first, ...more] = parts
  if (!first || !more.every(other => isApart(first, other))) return []
  return [...parts, ...rests]
}

function partOf(
  sentence: OwnSentence,
  from: number,
  text: string,
  match: RegExpExecArray,
  isRest: boolean,
): Part {
  const [start, end] = match.indices!.groups!.count!
  return {
    start: sentence.start + from + start,
    end: sentence.start + from + end,
    count: numberOf(match.groups!.count!) ?? 0,
    after: text.slice(end),
    isRest,
  }
}

/** The same preposition, or two fates of which each has one. */
function isApart(first: Part, other: Part): boolean {
  if (apart.some(fate => fate.test(first.after) && fate.test(other.after))) return true
  const one = linking.exec(first.after)?.groups?.link
  return one !== undefined && other.after.startsWith(` ${one} `)
}

/** "The other nine …" at the head of the next sentence. */
function restAfter(facts: Facts, sentence: OwnSentence, parts: readonly Part[]): Part[] {
  if (parts.length === 0 || parts.some(({ isRest }) => isRest)) return []
  const next = ownSentenceAt(facts, sentence.number + 1)
  if (!next || next.block !== sentence.block || overlapping.test(next.text)) return []
  const [match, ...more] = [...next.text.matchAll(others)]
  return match && match.index === 0 && more.length === 0 ? [partOf(next, 0, next.text, match, true)] : []
}

function mismatch(whole: number, parts: readonly Part[]): Mismatch | undefined {
  const sum = parts.reduce((all, { count }) => all + count, 0)
  const rest = parts.find(({ isRest }) => isRest)
  const last = rest ?? parts.at(-1)
  if (!last || parts.length < 2 || (rest ? sum === whole : sum <= whole)) return undefined
  const there = parts.filter(one => one !== last).map(({ start, end }) => ({ start, end }))
  const here = { start: last.start, end: last.end }
  if (rest && sum < whole)
    return { messageId: 'rest', here, there, values: { right: whole - sum + rest.count } }
  return { messageId: 'more', here, there, values: { sum: shortest(sum), whole: shortest(whole) } }
}
