import { sentenceOf } from '../../src/analysis/locate.ts'
import { wordTagsOf } from '../../src/analysis/parts-of-speech/word-tags.ts'
import { isFiniteTag, type PartsOfSpeech, Tag } from '../../src/analysis/parts-of-speech.ts'
import { isSpacedPair, textOf } from '../../src/analysis/spaced-words.ts'
import { wordTrigger } from '../../src/analysis/triggers.ts'
import { TokenClass, type Tokens } from '../../src/parse/tokens.ts'
import type { Finding } from '../../src/rule/rule.ts'

const causes = wordTrigger('because')
const longest = 8

/** "Closed because the cost.", "shut because a landslip,": a clause has a verb, and a cause without one has "of". */
export function* findBareBecause(tokens: Tokens, partsOfSpeech: PartsOfSpeech): Iterable<Finding> {
  for (const because of causes(tokens)) {
    const first = because + 1
    const end = tokens.sentences[sentenceOf(tokens, because) + 1]!
    if (first >= end || !isSpacedPair(tokens, because, end)) continue
    const opener = partsOfSpeech.tagOf(first)
    if (opener !== Tag.determiner && opener !== Tag.possessiveDeterminer) continue
    if (!isPhrase(tokens, partsOfSpeech, first, end)) continue
    yield {
      start: tokens.starts[because]!,
      end: tokens.ends[first]!,
      messageId: 'missing',
      replacements: [`${textOf(tokens, because)} of ${textOf(tokens, first)}`],
    }
  }
}

/** Nothing but a noun phrase up to the mark that ends the sentence: no verb, and no word that may be one. */
function isPhrase(tokens: Tokens, partsOfSpeech: PartsOfSpeech, first: number, end: number): boolean {
  for (let token = first + 1; token < Math.min(end, first + longest); token++) {
    if (tokens.classes[token] === TokenClass.punctuation) {
      const mark = textOf(tokens, token)
      return token > first + 1 && (mark === '.' || mark === ';')
    }
    const tag = partsOfSpeech.tagOf(token)
    const words = wordTagsOf(tokens.keys[token]!)
    if (isFiniteTag(tag) || tag === Tag.verbBase || tag === Tag.other) return false
    if (token > first + 1 && (words?.can(Tag.verbThird) || words?.can(Tag.verbPast))) return false
  }
  return false
}
