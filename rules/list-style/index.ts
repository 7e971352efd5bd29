import type { Block } from '../../src/analysis/blocks.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { defineRule } from '../../src/rule/define-rule.ts'
import { minorityFindings, type RestylablePlace } from '../../src/rule/majority.ts'

/** Two items may differ by accident of what they say; in three a habit shows. */
const fewestItems = 3

export default defineRule({
  id: 'list-style',
  category: 'consistency',
  summary: 'An item of a list with a full stop at its end among items without, or the other way round',
  status: 'stable',
  gate: false,
  messages: { mixed: 'This item does not end as “{other}” and most items of its list do' },
  defaults: {},
  options: {},
  lexicon: false,
  *check({ facts, prose }) {
    yield* minorityFindings(prose, lists(facts).flatMap(itemEnds(facts)), () => true)
  },
})

/** Runs of list items that follow one another. */
function lists({ blocks }: Facts): Block[][] {
  const found: Block[][] = []
  let open = false
  for (const block of blocks) {
    if (block.kind !== 'list-item') {
      open = false
      continue
    }
    if (open) found.at(-1)?.push(block)
    else found.push([block])
    open = true
  }
  return found.filter(items => items.length >= fewestItems)
}

/** The last word of each item with what follows it. A stop after the last item alone ends the list as a sentence. */
function itemEnds({
  tokens: { prose },
}: Facts): (items: readonly Block[], list: number) => RestylablePlace[] {
  return (items, list) => {
    const places = items.flatMap(({ start, end, endToken }) => {
      const match = /[\p{L}\p{N}]+(\.?)$/u.exec(prose.slice(Math.max(start, end - 40), end))
      if (!match) return []
      const stopped = match[1] === '.'
      const text = match[0].replace('.', '')
      return [
        {
          start: end - match[0].length,
          end,
          token: endToken - 1,
          topic: `list ${list}`,
          style: stopped ? 'stop' : 'none',
          like: () => (stopped ? text : `${text}.`),
        },
      ]
    })
    const stops = places.filter(({ style }) => style === 'stop')
    return places.length < items.length || (stops.length === 1 && stops[0] === places.at(-1)) ? [] : places
  }
}
