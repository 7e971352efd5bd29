import { sentenceOf } from '../../src/analysis/locate.ts'
import { textOf } from '../../src/analysis/spaced-words.ts'
import { wordTrigger } from '../../src/analysis/triggers.ts'
import { Shape, TokenClass, type Tokens } from '../../src/parse/tokens.ts'
import type { Finding } from '../../src/rule/rule.ts'
import { words } from './words.ts'

const letsTokens = wordTrigger('lets')
const isJoint = words('but so now then okay ok well please')
/** What people call on each other to do, and nobody is let. */
const isProposal = words(
  `hope face take go see get be do try say make start talk look keep move not just all assume pretend begin consider
   remember forget give put call wait discuss meet stop think work`,
)

/** "Lets hope", "but lets face it": a call to each other, where no subject lets anybody. */
export function* findLets(tokens: Tokens): Iterable<Finding> {
  for (const token of letsTokens(tokens)) {
    if (token + 1 >= tokens.count || tokens.shapes[token]! > Shape.capitalised) continue
    const start = tokens.sentences[sentenceOf(tokens, token)]!
    const opens =
      token === start ||
      isJoint(tokens.keys[token - 1]!) ||
      tokens.classes[token - 1] === TokenClass.punctuation
    if (!opens || !isProposal(tokens.keys[token + 1]!) || tokens.shapes[token + 1] !== Shape.lower) continue
    yield {
      start: tokens.starts[token]!,
      end: tokens.ends[token]!,
      messageId: 'contraction',
      replacements: [`${textOf(tokens, token)[0]}et's`],
    }
  }
}
