import { sentenceOf } from '../../src/analysis/locate.ts'
import { wordTagsOf } from '../../src/analysis/parts-of-speech/word-tags.ts'
import { type PartsOfSpeech, Tag } from '../../src/analysis/parts-of-speech.ts'
import { isSpacedPair, textOf } from '../../src/analysis/spaced-words.ts'
import { wordTrigger } from '../../src/analysis/triggers.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { isLowerCase } from '../../src/analysis/word-kinds.ts'
import { TokenClass, type Tokens } from '../../src/parse/tokens.ts'
import type { Finding } from '../../src/rule/rule.ts'

const thans = wordTrigger('than')
const isComparing = wordTest(
  `more less fewer other others rather else otherwise sooner later earlier rather same different differently elsewhere twice
   better worse further farther anyone anything nothing prefer preferred preferable superior inferior
   differs differ differed unlike higher lower likelier`,
)
const isPart = wordTest('third quarter fifth sixth tenth')

/** "The shares did not look expensive than those": an adjective by itself before "than", and nothing that compares. */
export function* findBareComparatives(tokens: Tokens, partsOfSpeech: PartsOfSpeech): Iterable<Finding> {
  for (const than of thans(tokens)) {
    const word = than - 1
    if (word < 1 || !isLowerCase(tokens, word) || !isSpacedPair(tokens, word, tokens.count)) continue
    const tags = wordTagsOf(tokens.keys[word]!)
    if (tags?.likeliest !== Tag.adjective || tags.can(Tag.comparativeAdjective)) continue
    if (/(?:er|est)$/.test(textOf(tokens, word)) || hasComparison(tokens, partsOfSpeech, word)) continue
    yield {
      start: tokens.starts[word]!,
      end: tokens.ends[than]!,
      messageId: 'missing',
      replacements: [`more ${textOf(tokens, word)} than`],
    }
  }
}

/** Does the sentence compare before: "a deal far bigger and, they say, more complex and costly than", "so rather old than new"? */
function hasComparison(tokens: Tokens, partsOfSpeech: PartsOfSpeech, from: number): boolean {
  const sentence = sentenceOf(tokens, from)
  const start = tokens.sentences[sentence]!
  // What lies farther off is not read, and may compare.
  if (from - start > reach) return true
  const tags = partsOfSpeech.tagsOfSentence(sentence)
  for (let token = start; token <= from; token++) {
    const tag = tags[token]!
    if (tag === Tag.comparativeAdjective || tag === Tag.comparativeAdverb) return true
    if (isComparing(tokens.keys[token]!)) return true
    if (
      tokens.classes[token] === TokenClass.word &&
      /(?:.[^aeiou]er|ier)$/.test(textOf(tokens, token)) &&
      tag === Tag.adverb
    )
      return true
  }
  return false
}

/** How many words before it a sentence may have. */
const reach = 60

/** "Less than third came from sales": a part wants its article. */
export function* findBareParts(tokens: Tokens): Iterable<Finding> {
  for (const than of thans(tokens)) {
    const part = than + 1
    if (!isPart(tokens.keys[part] ?? 0)) continue
    if (!isSpacedPair(tokens, than, tokens.count) || !isBehindAmount(tokens.keys[than - 1] ?? 0)) continue
    const next = part + 1
    const isEnd =
      tokens.classes[next] === TokenClass.punctuation && tokens.prose[tokens.starts[next]!] !== '-'
    if (!isEnd && !isBehindPart(tokens.keys[next] ?? 0)) continue
    yield {
      start: tokens.starts[part]!,
      end: tokens.ends[part]!,
      messageId: 'missing',
      replacements: [`a ${textOf(tokens, part)}`],
    }
  }
}

const isBehindAmount = wordTest('less more')
const isBehindPart = wordTest('of came was were is are had have went come in from who that')
