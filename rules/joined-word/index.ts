import { wellKnownPair } from '../../src/analysis/dictionary/joined.ts'
import { unknownWords } from '../../src/analysis/unknown-words.ts'
import { defineRule } from '../../src/rule/define-rule.ts'
import { findHyphenedNouns } from './hyphened.ts'
import { findMissingSpaces } from './missing-space.ts'
import { findJoinedPairs } from './pairs.ts'

export default defineRule({
  id: 'joined-word',
  category: 'typo',
  summary: 'Two words written as one',
  status: 'stable',
  gate: true,
  messages: {
    joined: '“{found}” is two words',
    space: 'No space after “{mark}”',
  },
  defaults: {},
  options: {},
  lexicon: false,
  *check({ facts }) {
    const { tokens } = facts
    for (const { token, text, joined, derivation, inCompound } of unknownWords(facts)) {
      if (!joined || inCompound || derivation !== 'none' || wellKnownPair(text)) continue
      yield {
        start: tokens.starts[token],
        end: tokens.ends[token],
        messageId: 'joined',
        replacements: [`${joined.left} ${joined.right}`],
      }
    }
    yield* findJoinedPairs(tokens)
    yield* findHyphenedNouns(tokens)
    yield* findMissingSpaces(tokens)
  },
})
