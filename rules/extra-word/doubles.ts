import { sentenceOf } from '../../src/analysis/locate.ts'
import { isPartOfCompound, isSpacedPair, textOf } from '../../src/analysis/spaced-words.ts'
import { wordTrigger } from '../../src/analysis/triggers.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { isLowerCase } from '../../src/analysis/word-kinds.ts'
import type { Tokens } from '../../src/parse/tokens.ts'
import type { Finding } from '../../src/rule/rule.ts'

const articles = wordTrigger('the a an')
const isOwner = wordTest('his her their its my our your these those')
const states = wordTrigger('is are was were has have had')
const isState = wordTest('is are was were')
const isHave = wordTest('has have')
const isCleft = wordTest(
  'what all that who which where how whatever whoever there it why when things thing if',
)

/** "puts away the her notebook": an article before an owner. */
export function* findDoubleDeterminers(tokens: Tokens): Iterable<Finding> {
  for (const article of articles(tokens)) {
    const owner = article + 1
    if (owner + 1 >= tokens.count || !isOwner(tokens.keys[owner]!) || !isLowerCase(tokens, article)) continue
    if (!isLowerCase(tokens, owner) || !isSpacedPair(tokens, article, tokens.count)) continue
    if (isPartOfCompound(tokens, owner) || !isLowerCase(tokens, owner + 1)) continue
    if (!isSpacedPair(tokens, owner, tokens.count)) continue
    yield extra(tokens, article, owner, textOf(tokens, owner))
  }
}

/** "were was little changed": two forms of one helping verb side by side. */
export function* findDoubleVerbs(tokens: Tokens): Iterable<Finding> {
  for (const first of states(tokens)) {
    const second = first + 1
    if (second >= tokens.count || !isLowerCase(tokens, first) || !isLowerCase(tokens, second)) continue
    if (tokens.keys[first] === tokens.keys[second] || !isSpacedPair(tokens, first, tokens.count)) continue
    const isPair =
      (isState(tokens.keys[first]!) && isState(tokens.keys[second]!)) ||
      (!isState(tokens.keys[first]!) && isHave(tokens.keys[second]!) && isHave(tokens.keys[first]!))
    if (!isPair || isClause(tokens, first)) continue
    yield extra(tokens, first, second, textOf(tokens, first))
  }
}

/** "What they are is afraid": the first ends a clause that is the subject of the second. */
function isClause(tokens: Tokens, verb: number): boolean {
  const start = tokens.sentences[sentenceOf(tokens, verb)]!
  for (let token = start; token < verb; token++) if (isCleft(tokens.keys[token]!)) return true
  return false
}

function extra(tokens: Tokens, first: number, last: number, meant: string): Finding {
  return { start: tokens.starts[first]!, end: tokens.ends[last]!, messageId: 'extra', replacements: [meant] }
}

const helpers = wordTrigger('is are was were has have will would can could should must')
const isBetween = wordTest(
  'also now still never not then only already soon probably always often just even later again',
)

/** "Will also will stand": a helping verb on either side of an adverb. */
export function* findHelpersTwice(tokens: Tokens): Iterable<Finding> {
  for (const second of helpers(tokens)) {
    const [first, adverb] = [second - 2, second - 1]
    if (first < 1 || tokens.keys[first] !== tokens.keys[second] || !isBetween(tokens.keys[adverb]!)) continue
    if (!isSpacedPair(tokens, first, tokens.count) || !isSpacedPair(tokens, adverb, tokens.count)) continue
    if (!isLowerCase(tokens, first) || isClause(tokens, first)) continue
    yield extra(tokens, first, second, `${textOf(tokens, first)} ${textOf(tokens, adverb)}`)
  }
}
