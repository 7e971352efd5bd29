import type { Facts } from '../../src/analysis/facts.ts'
import { numberOf, numberPattern } from '../../src/analysis/number-text.ts'
import { ownSentences, spanOf } from '../../src/analysis/own-sentences.ts'
import type { Span } from '../../src/span.ts'
import type { Mismatch } from './mismatch.ts'

const team = "\\p{Lu}[\\p{L}.'’ -]*?"
const game = new RegExp(
  `^(?:[^:\\d]{1,20}(?:\\d{1,2})?: )?(?<a>${team}) (?<x>\\d{1,3}), (?<b>${team}) (?<y>\\d{1,3})(?: \\([^)]*\\)| in overtime)?\\.?$`,
  'u',
)
const totals =
  /\b(?:outscored|outshot|outpointed)\b[^.;]{0,40}? (?:by |, )(?<score>(?<x>\d{1,3})[-–](?<y>\d{1,3}))(?!\d)|\b(?:aggregate|in all|in total|combined score|altogether)\b[^.;]{0,30}?(?<other>(?<z>\d{1,3})[-–](?<w>\d{1,3}))(?!\d)/d
const wins = new RegExp(
  `(?<won>(?<x>${numberPattern}) games to (?<y>${numberPattern}))\\b|\\bin (?<games>(?<n>three|four|five|six|seven) games)\\b`,
  'di',
)
const fewest = 3
const mostRow = 90

interface Game extends Span {
  readonly goals: ReadonlyMap<string, number>
}

/** The games of a series in a list, and what the text says of them all: goals, wins, and how many there were. */
export function* gamesListed(facts: Facts): Iterable<Mismatch> {
  const games = gamesIn(facts)
  if (games.length < fewest) return
  const names = new Set(games.flatMap(({ goals }) => [...goals.keys()]))
  if (names.size !== 2) return
  const [one, other] = [...names] as [string, string]
  const scored = (name: string) => games.reduce((all, { goals }) => all + goals.get(name)!, 0)
  const won = (name: string, rival: string) =>
    games.filter(({ goals }) => goals.get(name)! > goals.get(rival)!).length
  const isOneOf = (x: number, y: number, a: number, b: number) => (x === a && y === b) || (x === b && y === a)
  const there = games.map(({ start, end }) => ({ start, end }))
  const first = games[0]!.start
  for (const sentence of ownSentences(facts)) {
    if (sentence.start >= first && sentence.start <= games.at(-1)!.end) continue
    const total = totals.exec(sentence.text)
    if (
      total &&
      !isOneOf(
        Number(total.groups!.x ?? total.groups!.z),
        Number(total.groups!.y ?? total.groups!.w),
        scored(one),
        scored(other),
      )
    )
      yield {
        messageId: 'score',
        here: spanOf(sentence, total, total.groups!.score ? 'score' : 'other'),
        there,
        values: {},
      }
    const series = wins.exec(sentence.text)
    if (
      !series ||
      /\b(?:last|previous|semi-?finals?|quarter-?finals?|earlier|ago|season)\b/i.test(sentence.text)
    )
      continue
    const { x, y, n } = series.groups!
    const isWrong = n
      ? numberOf(n.toLowerCase()) !== games.length
      : !isOneOf(
          numberOf(x!.toLowerCase()) ?? 0,
          numberOf(y!.toLowerCase()) ?? 0,
          won(one, other),
          won(other, one),
        )
    if (isWrong)
      yield { messageId: 'score', here: spanOf(sentence, series, n ? 'games' : 'won'), there, values: {} }
  }
}

/** The rows that stand one behind the other, each a game of two. */
function gamesIn({ blocks, tokens }: Facts): Game[] {
  const games: Game[] = []
  for (const { start, end, role } of blocks) {
    const isShort = end - start <= mostRow && role !== 'headline'
    const match = isShort ? game.exec(tokens.prose.slice(start, end).trim()) : null
    if (match) {
      const { a, x, b, y } = match.groups!
      games.push({
        start,
        end,
        goals: new Map([
          [a!, Number(x)],
          [b!, Number(y)],
        ]),
      })
    } else if (games.length >= fewest) break
    else games.length = 0
  }
  return games
}
