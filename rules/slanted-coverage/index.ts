import { writersWords } from '../../src/analysis/writers-words.ts'
import { defineRule } from '../../src/rule/define-rule.ts'
import { targetsOf } from './targets.ts'

/** So many loaded words on one target are a slant; the other side has at most this share of them. */
const slanted = 3
const evenShare = 1 / 3

export default defineRule({
  id: 'slanted-coverage',
  category: 'loaded',
  summary: 'Loaded words that fall on one side of a story',
  status: 'trial',
  gate: false,
  messages: {
    one: '{name} is described with {count} loaded words in this piece ({words})',
    sides: '{name} is described with {count} loaded words in this piece ({words}), {other} with {otherCount}',
  },
  defaults: {},
  options: {},
  lexicon: 'loaded-wording',
  *check({ facts, matches, prose }) {
    if (matches.length < slanted || facts.genre !== 'report') return
    const targets = targetsOf(facts, matches.filter(writersWords(facts)))
    for (const { entity, found } of targets) {
      if (found.length < slanted) continue
      const other = targets.find(
        one =>
          one.entity !== entity &&
          one.entity.mentions.length > 1 &&
          one.found.length <= found.length * evenShare,
      )
      const [first, ...rest] = found
      yield {
        start: first!.start,
        end: first!.end,
        messageId: other ? 'sides' : 'one',
        values: {
          name: entity.name,
          count: found.length,
          words: found.map(({ start, end }) => prose.slice(start, end)).join(', '),
          ...(other ? { other: other.entity.name, otherCount: other.found.length || 'none' } : {}),
        },
        related: rest.map(({ start, end }) => ({ start, end, reason: `also of ${entity.name}` })),
      }
    }
  },
})
