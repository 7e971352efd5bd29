import type { Facts } from '../../src/analysis/facts.ts'
import { countSyllables } from '../../src/analysis/readability/counts.ts'
import { tokenFrom } from '../../src/analysis/token-tests.ts'
import type { HouseCheck } from '../../src/house/entry.ts'
import { type Counts, readCondition, readFormula } from '../../src/house/formula.ts'
import { spansOf } from '../../src/house/scopes.ts'
import { TokenClass } from '../../src/parse/tokens.ts'
import type { Finding } from '../../src/rule/rule.ts'
import { told } from './told.ts'

/** In letters: a word that has more of them is a long one, as the Lix formula has it. */
const longWord = 6

const known = new WeakMap<Facts, Counts>()

/** A draft whose counts come to a value that the house does not want, reported at its first block. */
export function* metricFindings(facts: Facts, check: HouseCheck): Iterable<Finding> {
  const [first] = facts.blocks
  const counts = known.get(facts) ?? countsOf(facts)
  known.set(facts, counts)
  const value = readFormula(check.formula ?? '')(counts)
  if (!first || !readCondition(check.condition ?? '')(value)) return
  yield told(check, { start: first.start, end: first.end, found: value.toFixed(2) })
}

function countsOf(facts: Facts): Counts {
  const { tokens, blocks, proseBlocks } = facts
  const words: string[] = []
  let sentences = 0
  for (const { start, end } of spansOf(facts, { scope: 'sentence', outside: ['heading', 'table'] })) {
    sentences++
    for (let at = tokenFrom(tokens, start); at < tokens.count && tokens.starts[at] < end; at++) {
      const tokenClass = tokens.classes[at]
      if (tokenClass === TokenClass.word || tokenClass === TokenClass.mixed)
        words.push(tokens.prose.slice(tokens.starts[at], tokens.ends[at]))
    }
  }
  const { syllable, polysillabicWord, complexPolysillabicWord } = countSyllables(words)
  const kinds = (kind: string) => blocks.filter(block => block.kind === kind).length
  const headings = (depth: number) =>
    proseBlocks.filter(block => block.kind === 'heading' && block.depth === depth).length
  return {
    characters: words.reduce((sum, { length }) => sum + length, 0),
    words: words.length,
    sentences: Math.max(1, sentences),
    syllables: syllable,
    polysyllabic_words: polysillabicWord,
    complex_words: complexPolysillabicWord,
    long_words: words.filter(({ length }) => length > longWord).length,
    paragraphs: kinds('paragraph'),
    list: kinds('list-item'),
    blockquote: kinds('quote'),
    pre: 0,
    heading_h1: headings(1),
    heading_h2: headings(2),
    heading_h3: headings(3),
    heading_h4: headings(4),
    heading_h5: headings(5),
    heading_h6: headings(6),
  }
}
