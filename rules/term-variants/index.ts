import type { Facts } from '../../src/analysis/facts.ts'
import { nounLemma } from '../../src/analysis/lemma.ts'
import { isInRunningText } from '../../src/analysis/own-words.ts'
import { textOf } from '../../src/analysis/spaced-words.ts'
import { tokensWith } from '../../src/analysis/vocabulary.ts'
import { plural } from '../../src/lexicon/inflect.ts'
import { keyOf } from '../../src/parse/key.ts'
import { defineRule } from '../../src/rule/define-rule.ts'
import { minorityFinding, mixturesOf, type StyledPlace } from '../../src/rule/majority.ts'
import { type Equation, equations } from './equations.ts'

/** The terms must come so often after they are equated, so that one of them is seen to be the usual one. */
const fewest = 2

interface Use extends StyledPlace {
  readonly isPlural: boolean
}

export default defineRule({
  id: 'term-variants',
  category: 'consistency',
  summary: 'One thing under two terms that the piece itself says are one',
  status: 'trial',
  gate: false,
  messages: { mixed: '“{found}” is what the piece calls “{other}” {times}' },
  defaults: {},
  options: {},
  lexicon: false,
  *check({ facts, prose }) {
    for (const equation of equations(facts)) {
      for (const { majority, minority } of mixturesOf(usesOf(facts, equation))) {
        const [model] = majority
        if (!model || majority.length < fewest || majority.length <= minority.length) continue
        for (const place of minority)
          yield minorityFinding(prose, place, majority, place.isPlural ? plural(model.style) : model.style)
      }
    }
  },
})

/** Where the two terms stand in the writer's own sentences, outside the place where they are equated. */
function usesOf(facts: Facts, { terms, start, end }: Equation): Use[] {
  const { tokens } = facts
  return terms.flatMap(term => {
    const words = term.split(' ')
    const last = words.at(-1) ?? term
    const heads = new Set([last, plural(last)].map(keyOf))
    return tokensWith(tokens, heads).flatMap((token): Use[] => {
      const first = token - words.length + 1
      if (first < 0 || (tokens.starts[token] >= start && tokens.ends[token] <= end)) return []
      if (!words.slice(0, -1).every((word, index) => textOf(tokens, first + index).toLowerCase() === word))
        return []
      if (!isInRunningText(facts, token)) return []
      const text = textOf(tokens, token).toLowerCase()
      const place = { start: tokens.starts[first], end: tokens.ends[token] }
      return [{ ...place, topic: terms.join(' = '), style: term, isPlural: nounLemma(text) !== text }]
    })
  })
}
