import { textOf } from '../../src/analysis/spaced-words.ts'
import { keyTrigger } from '../../src/analysis/triggers.ts'
import { keyOf } from '../../src/parse/key.ts'
import type { Tokens } from '../../src/parse/tokens.ts'
import type { Finding } from '../../src/rule/rule.ts'

/** Helping verbs that take n't, and the two that change before it. */
const helpers = 'had has have did does do was were is are could would should must need'.split(' ')
const misplaced = new Map([
  ...helpers.map((helper): [number, string] => [keyOf(`${helper}'nt`), `${helper}n't`]),
  [keyOf("ca'nt"), "can't"],
  [keyOf("wo'nt"), "won't"],
])
const candidates = keyTrigger(misplaced.keys())

/** "had'nt": the apostrophe stands for the o of "not". */
export function* findMisplacedApostrophes(tokens: Tokens): Iterable<Finding> {
  for (const token of candidates(tokens)) {
    const right = misplaced.get(tokens.keys[token]!)!
    const first = textOf(tokens, token)[0]!
    yield {
      start: tokens.starts[token]!,
      end: tokens.ends[token]!,
      messageId: 'contraction',
      replacements: [first + right.slice(1)],
    }
  }
}
