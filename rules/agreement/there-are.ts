import type { PartsOfSpeech } from '../../src/analysis/parts-of-speech.ts'
import { Tag } from '../../src/analysis/parts-of-speech.ts'
import { textOf } from '../../src/analysis/spaced-words.ts'
import { wordTrigger } from '../../src/analysis/triggers.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { isLowerCase, isPluralNoun } from '../../src/analysis/word-kinds.ts'
import { keyOf } from '../../src/parse/key.ts'
import { Shape, TokenClass, type Tokens } from '../../src/parse/tokens.ts'
import type { Finding } from '../../src/rule/rule.ts'
import { isMeasure } from './nouns.ts'

const thereTokens = wordTrigger('there')
const plurals = new Map(
  'was:were is:are has:have'
    .split(' ')
    .map(pair => pair.split(':') as [string, string])
    .map(([one, many]) => [keyOf(one), many]),
)
const isHas = wordTest('has')
const isBeen = wordTest('been')
const isIrregularPlural = wordTest('people children men women')
const isAdverb = wordTest('also still now always only often never once')

/** "There was places where they had to crawl": a plural that nothing opens, behind the singular. */
export function* findThereAre(tokens: Tokens, partsOfSpeech: PartsOfSpeech): Iterable<Finding> {
  for (const there of thereTokens(tokens)) {
    const verb = isAdverb(tokens.keys[there + 1] ?? 0) ? there + 2 : there + 1
    const meant = plurals.get(tokens.keys[verb] ?? 0)
    if (meant === undefined || tokens.shapes[verb] !== Shape.lower) continue
    let token = verb + 1
    if (isHas(tokens.keys[verb]!)) {
      if (!isBeen(tokens.keys[token] ?? 0)) continue
      token++
    }
    if (partsOfSpeech.tagOf(token) === Tag.numeral && !/^(?:1|one)$/.test(textOf(tokens, token))) token++
    while (isLowerCase(tokens, token) && partsOfSpeech.tagOf(token) === Tag.adjective) token++
    const isPlural =
      isPluralNoun(tokens, token) || (isLowerCase(tokens, token) && isIrregularPlural(tokens.keys[token]!))
    if (!isPlural || isMeasure(tokens.keys[token]!) || partsOfSpeech.tagOf(token) !== Tag.nounPlural) continue
    // "There is men's wear", "there was sports kit": the plural describes.
    const next = partsOfSpeech.tagOf(token + 1)
    if (
      tokens.classes[token + 1] === TokenClass.clitic ||
      next === Tag.nounSingular ||
      next === Tag.properNoun ||
      next === Tag.coordinator
    )
      continue
    yield { start: tokens.starts[verb]!, end: tokens.ends[verb]!, messageId: 'pair', replacements: [meant] }
  }
}
