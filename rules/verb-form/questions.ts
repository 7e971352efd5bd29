import { functionWord } from '../../src/analysis/function-words.ts'
import { verbLemma } from '../../src/analysis/lemma.ts'
import { sentenceOf } from '../../src/analysis/locate.ts'
import { wordTagsOf } from '../../src/analysis/parts-of-speech/word-tags.ts'
import { type PartsOfSpeech, Tag } from '../../src/analysis/parts-of-speech.ts'
import { textOf } from '../../src/analysis/spaced-words.ts'
import { wordTrigger } from '../../src/analysis/triggers.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { isLowerCase } from '../../src/analysis/word-kinds.ts'
import { TokenClass, type Tokens } from '../../src/parse/tokens.ts'
import type { Finding } from '../../src/rule/rule.ts'

const helpers = wordTrigger('did does do')
const isAsking = wordTest('why how when where what and but so')
const mostOfSubject = 7

/** "Did the council knew of it?", "Why does she wants it?": behind the subject of a question goes the plain form. */
export function* findFormsInQuestions(tokens: Tokens, partsOfSpeech: PartsOfSpeech): Iterable<Finding> {
  for (const helper of helpers(tokens)) {
    const index = sentenceOf(tokens, helper)
    const start = tokens.sentences[index]!
    const end = tokens.sentences[index + 1]!
    const isFirst = helper === start || (helper === start + 1 && isAsking(tokens.keys[start]!))
    if (!isFirst || !hasQuestionMark(tokens, start, end)) continue
    const tags = partsOfSpeech.tagsOfSentence(index)
    const verb = verbBehindSubject(tokens, tags, helper + 1, end)
    if (verb === undefined || hasPlainVerb(tokens, verb + 1, end)) continue
    yield {
      start: tokens.starts[verb]!,
      end: tokens.ends[verb]!,
      messageId: 'plain',
      values: { helper: textOf(tokens, helper) },
      replacements: [verbLemma(textOf(tokens, verb))],
    }
  }
}

function hasQuestionMark({ prose, starts }: Tokens, start: number, end: number): boolean {
  return end - start > 3 && (prose[starts[end - 1]!] === '?' || prose[starts[end - 2]!] === '?')
}

/** The past or the third person that stands right behind the noun phrase at a token. */
function verbBehindSubject(tokens: Tokens, tags: Uint8Array, from: number, end: number): number | undefined {
  let hasNoun = false
  for (let token = from; token < Math.min(end, from + mostOfSubject); token++) {
    if (tokens.classes[token] === TokenClass.punctuation) return undefined
    const tag = tags[token]!
    if (tag === Tag.verbPast || tag === Tag.verbThird) {
      const words = wordTagsOf(tokens.keys[token]!)
      return hasNoun && isLowerCase(tokens, token) && words?.can(Tag.verbBase) === false ? token : undefined
    }
    if (tag <= Tag.properNoun || tag === Tag.personalPronoun || tag === Tag.indefinitePronoun) hasNoun = true
    else if (!isDescribing(tag)) return undefined
  }
  return undefined
}

function isDescribing(tag: number): boolean {
  return (
    tag === Tag.determiner ||
    tag === Tag.possessiveDeterminer ||
    tag === Tag.adjective ||
    tag === Tag.numeral ||
    tag === Tag.possessiveClitic ||
    tag === Tag.adverb
  )
}

/** "Does the man accused of it live here?", "did prices in shops drop?": the verb of the question comes later. */
function hasPlainVerb({ keys }: Tokens, from: number, end: number): boolean {
  for (let token = from; token < end; token++)
    if (wordTagsOf(keys[token]!)?.can(Tag.verbBase) && functionWord(keys[token]!) === 0) return true
  return false
}
