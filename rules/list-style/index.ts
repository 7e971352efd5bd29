import type { Block } from '../../src/analysis/blocks.ts'
import { traitsOf, WordTrait } from '../../src/analysis/dictionary.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { isCapital } from '../../src/analysis/token-tests.ts'
import { Shape, TokenClass, type Tokens } from '../../src/parse/tokens.ts'
import { defineRule } from '../../src/rule/define-rule.ts'
import { minorityFindings, type RestylablePlace } from '../../src/rule/majority.ts'

/** Two items may differ by accident of what they say; in three a habit shows. */
const fewestItems = 3

export default defineRule({
  id: 'list-style',
  category: 'consistency',
  summary: 'An item of a list that begins or ends in another way than the others',
  status: 'stable',
  gate: false,
  messages: {
    mixed: 'This item does not end as “{other}” and most items of its list do',
    start: 'This item does not begin as “{other}” and most items of its list do',
  },
  defaults: {},
  options: {},
  lexicon: false,
  *check({ facts, prose }) {
    const found = lists(facts)
    yield* minorityFindings(prose, found.flatMap(itemEnds(facts)), () => true)
    for (const finding of minorityFindings(prose, found.flatMap(itemStarts(facts)), () => true))
      yield { ...finding, messageId: 'start' }
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
      // The stop of "6:52 p.m." is that of the short form.
      if (!match || prose[end - match[0].length - 1] === '.') return []
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

/** The first word of each item, by its capital; names and abbreviations have theirs everywhere. */
function itemStarts({ tokens }: Facts): (items: readonly Block[], list: number) => RestylablePlace[] {
  return (items, list) =>
    items.flatMap(({ firstToken, endToken }) => {
      const token = firstToken
      const shape = tokens.shapes[token]
      if (token >= endToken || tokens.classes[token] !== TokenClass.word) return []
      if (shape !== Shape.lower && (shape !== Shape.capitalised || isNameLike(tokens, token))) return []
      const text = tokens.prose.slice(tokens.starts[token], tokens.ends[token])
      const style = shape === Shape.lower ? 'small' : 'capital'
      const first = style === 'small' ? text.charAt(0).toUpperCase() : text.charAt(0).toLowerCase()
      const like = () => first + text.slice(1)
      return [
        { start: tokens.starts[token], end: tokens.ends[token], token, topic: `start ${list}`, style, like },
      ]
    })
}

/** Is the word known as a name too, or does a word with a capital follow it? */
function isNameLike(tokens: Tokens, token: number): boolean {
  const traits = traitsOf(tokens.keys[token])
  if ((traits & WordTrait.lower) === 0 || (traits & WordTrait.capital) !== 0) return true
  return isCapital(tokens, token + 1)
}
