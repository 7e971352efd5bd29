import type { Facts } from '../../src/analysis/facts.ts'
import { sentenceOf } from '../../src/analysis/locate.ts'
import type { Quantity } from '../../src/analysis/quantities.ts'
import type { LexiconMatch } from '../../src/lexicon/match.ts'
import { defineRule } from '../../src/rule/define-rule.ts'
import type { Finding } from '../../src/rule/rule.ts'
import { comparisonAround, type FigurePair, movementAfter } from './figures.ts'
import { standstills } from './standstill.ts'
import { opposites } from './summary.ts'

export default defineRule({
  id: 'rising-or-falling',
  category: 'contradiction',
  summary: 'A word of rising or falling that its figures, or the rest of the piece, contradict',
  status: 'stable',
  gate: false,
  messages: {
    figures: '“{found}” says {moves}, but the figures go {other}: from {from} to {to}',
    opposite: '“{found}” here, but “{other}” in the body, of the same thing: both cannot hold',
    standstill: '“{found}” means that nothing moves, but the piece also has “{other}”',
  },
  defaults: {},
  options: {},
  lexicon: true,
  *check({ facts, prose, matches }) {
    const bySentence = new Map<number, Quantity[]>()
    for (const quantity of facts.quantities) {
      bySentence.set(quantity.sentence, [...(bySentence.get(quantity.sentence) ?? []), quantity])
    }
    for (const match of matches) {
      const pair = figuresOf(match, facts, bySentence.get(sentenceOf(facts.tokens, match.firstToken)) ?? [])
      if (pair && pair.to.value > pair.from.value !== (match.entry.labels.moves === 'up'))
        yield against(match, pair, prose)
    }
    yield* opposites(matches.filter(isBy('verb')), facts, prose)
    yield* standstills(matches.filter(isBy('standstill')), matches.filter(isBy('advance')), facts, prose)
  },
})

function isBy(kind: string): (match: LexiconMatch) => boolean {
  return match => match.entry.labels.by === kind
}

function figuresOf(
  match: LexiconMatch,
  facts: Facts,
  quantities: readonly Quantity[],
): FigurePair | undefined {
  if (isBy('verb')(match)) return movementAfter(facts.tokens, quantities, match)
  return isBy('comparison')(match) ? comparisonAround(facts.tokens, quantities, match) : undefined
}

function against(match: LexiconMatch, { from, to }: FigurePair, prose: string): Finding {
  const up = match.entry.labels.moves === 'up'
  return {
    start: match.start,
    end: match.end,
    messageId: 'figures',
    values: {
      moves: up ? 'up' : 'down',
      other: up ? 'down' : 'up',
      from: prose.slice(from.start, from.end),
      to: prose.slice(to.start, to.end),
    },
    related: [from, to].map(({ start, end }) => ({
      start,
      end,
      reason: `“${prose.slice(start, end)}” stands here`,
    })),
  }
}
