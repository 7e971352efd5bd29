import type { Block } from '../../src/analysis/blocks.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { matchesOf } from '../../src/analysis/matches-of.ts'
import { numberOf, numberPattern } from '../../src/analysis/number-text.ts'
import { spanOf } from '../../src/analysis/own-sentences.ts'
import { sentencesOn, topicOf } from '../../src/analysis/topics.ts'
import type { Span } from '../../src/span.ts'
import { type Mismatch, shortest } from './mismatch.ts'

/** "Ridgeway: 9, 13, 17, 22 — 61", "St. Brendan 20 17 9 14 -- 60"; three digits in a row are innings without blanks. */
const line =
  /^\p{L}[^\d:]{1,30}?:? +(?<parts>(?:[1-9]?\d,? +){1,9}[1-9]?\d) +(?:—|–|--|-) +(?<total>\d{1,3})$/du
const longestLine = 90
const played = new RegExp(
  `\\bplayed (?<n>${numberPattern}), won (?<w>${numberPattern}), (?:drawn|drew|tied) (?<d>${numberPattern})(?:,|,? and) lost (?<l>${numberPattern})\\b`,
  'dgi',
)
const games = '(?: (?:league |cup )?(?:matches|games|fixtures|outings))?'
const record = new RegExp(
  `\\b(?:from|in|of|after) (?:(?:the|their|its|his|her) )?(?:(?:remaining|first|last|opening|previous|other) )?(?<n>${numberPattern})${games}(?: they took ${numberPattern} points)?(?:, with|, from|,|:| with) (?:(?<w>${numberPattern}) (?:wins?|victories), (?<d>${numberPattern}) (?:draws?|ties)(?: and|, and|,) (?<l>${numberPattern}) (?:defeats?|losses|loss)|(?:winning|won) (?<x>${numberPattern}), (?:drawing|drew|drawn) (?<y>${numberPattern})(?: and|, and|,) (?:losing|lost) (?<z>${numberPattern}))\\b`,
  'dgi',
)
const topic = topicOf('won wins winning win victories')

/** The quarters of a game and what they come to; games that were won, drawn and lost, and how many were played. */
export function* lineScores(facts: Facts): Iterable<Mismatch> {
  yield* lines(facts)
  for (const sentence of sentencesOn(facts, topic)) {
    for (const match of [...matchesOf(played, sentence.text), ...matchesOf(record, sentence.text)]) {
      const { n, w, x, d, y, l, z } = match.groups!
      const [all, ...parts] = [n, w ?? x, d ?? y, l ?? z].map(text => numberOf(text ?? '') ?? 0) as [
        number,
        ...number[],
      ]
      const sum = parts.reduce((total, part) => total + part, 0)
      if (sum === all) continue
      const place = (name: string) => spanOf(sentence, match, name)
      yield mismatch(place('n'), (w ? ['w', 'd', 'l'] : ['x', 'y', 'z']).map(place), sum)
    }
  }
}

interface Line extends Span {
  readonly count: number
  readonly total: Span
  readonly isRight: boolean
  readonly sum: number
}

/** Both sides have a line, and one of the two is right: what the figures are is known from that. */
function* lines({ blocks, tokens }: Facts): Iterable<Mismatch> {
  let before: Line | undefined
  for (const block of blocks) {
    const own = lineOf(block, tokens.prose)
    const wrong = [before, own].find(one => one && !one.isRight)
    const isPair = before && own && before.count === own.count && before.isRight !== own.isRight
    if (isPair && wrong) yield mismatch(wrong.total, [{ start: wrong.start, end: wrong.end }], wrong.sum)
    before = isPair ? undefined : own
  }
}

function lineOf({ start, end }: Block, prose: string): Line | undefined {
  if (end - start > longestLine) return undefined
  const match = line.exec(prose.slice(start, end).trimEnd())
  if (!match) return undefined
  const { parts, total } = match.indices!.groups!
  const values = match.groups!.parts!.split(/,? +/).map(Number)
  const sum = values.reduce((all, value) => all + value, 0)
  return {
    start: start + parts![0],
    end: start + parts![1],
    count: values.length,
    total: { start: start + total![0], end: start + total![1] },
    isRight: sum === Number(match.groups!.total),
    sum,
  }
}

function mismatch(here: Span, there: readonly Span[], sum: number): Mismatch {
  return { messageId: 'parts', here, there, values: { sum: shortest(sum) }, isClosed: true }
}
