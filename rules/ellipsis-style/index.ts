import { marksIn } from '../../src/analysis/triggers.ts'
import type { Tokens } from '../../src/parse/tokens.ts'
import { defineRule } from '../../src/rule/define-rule.ts'
import {
  houseMessage,
  minorityFindings,
  preferOption,
  type RestylablePlace,
} from '../../src/rule/majority.ts'

const ellipsis = /^(?:…|\.\.\.|\. \. \.)$/

export default defineRule({
  id: 'ellipsis-style',
  category: 'consistency',
  summary: 'An ellipsis written in another way than elsewhere in the piece',
  status: 'stable',
  gate: false,
  messages: {
    mixed: 'The ellipsis “{found}” is written “{other}” {times} elsewhere in this piece',
    house: houseMessage,
  },
  defaults: { prefer: 'auto' },
  options: { prefer: preferOption('an ellipsis', ['…', '...', '. . .']) },
  lexicon: false,
  *check({ facts, prose, options: { prefer } }) {
    const choice = prefer === 'auto' ? undefined : { style: prefer, shown: `“${prefer}”` }
    yield* minorityFindings(prose, ellipses(facts.tokens), () => true, choice && (() => choice))
  },
})

function ellipses(tokens: Tokens): RestylablePlace[] {
  const places: RestylablePlace[] = []
  for (const token of marksIn(tokens)) {
    const start = tokens.starts[token]
    const end = tokens.ends[token]
    if (tokens.prose.charCodeAt(start) !== 0x2026 && end - start < 3) continue
    const style = tokens.prose.slice(start, end).replaceAll(/\s/g, ' ')
    if (ellipsis.test(style))
      places.push({ start, end, token, topic: 'ellipsis', style, like: model => model.style })
  }
  return places
}
