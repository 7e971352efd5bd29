import { verbLemma } from '../../src/analysis/lemma.ts'
import { wordTagsOf } from '../../src/analysis/parts-of-speech/word-tags.ts'
import { isFiniteTag, type PartsOfSpeech, Tag } from '../../src/analysis/parts-of-speech.ts'
import { isPartOfCompound, textOf } from '../../src/analysis/spaced-words.ts'
import { pastTimeEnd } from '../../src/analysis/told-in-past.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { isDeterminer, isLowerCase } from '../../src/analysis/word-kinds.ts'
import { inflect } from '../../src/lexicon/inflect.ts'
import { TokenClass, type Tokens } from '../../src/parse/tokens.ts'
import type { Finding } from '../../src/rule/rule.ts'

const isPeriod = wordTest('year years month months week weeks day days summer winter spring autumn season')
const longestSubject = 4

/** "Last year the club lose £2m", "in 1987 the family move": a past time that opens the sentence, and a verb in the present. */
export function* findPresentsInPast(tokens: Tokens, partsOfSpeech: PartsOfSpeech): Iterable<Finding> {
  for (let sentence = 0; sentence + 1 < tokens.sentences.length; sentence++) {
    const start = tokens.sentences[sentence]!
    const subject = afterPastTime(tokens, start)
    if (subject === undefined) continue
    const verb = verbBehind(tokens, partsOfSpeech, subject, tokens.sentences[sentence + 1]!)
    const past = verb === undefined ? undefined : pastOf(tokens, partsOfSpeech, verb)
    if (verb === undefined || past === undefined) continue
    yield {
      start: tokens.starts[verb]!,
      end: tokens.ends[verb]!,
      messageId: 'past',
      replacements: [past],
    }
  }
}

/** The token behind "last year", "yesterday", "in 1987", "nine years ago", "earlier this month" and a comma. */
function afterPastTime(tokens: Tokens, start: number): number | undefined {
  const at = pastTimeEnd(tokens, start) ?? (isEarlierTime(tokens, start) ? start + 3 : undefined)
  if (at === undefined || at >= tokens.count) return undefined
  return tokens.prose[tokens.starts[at]!] === ',' ? at + 1 : at
}

/** "Nine years ago", "earlier this month". */
function isEarlierTime({ keys }: Tokens, start: number): boolean {
  const [first, second, third] = [keys[start]!, keys[start + 1] ?? 0, keys[start + 2] ?? 0]
  return (isPeriod(second) && isAgo(third)) || (isEarlier(first) && isThis(second) && isPeriod(third))
}

const isAgo = wordTest('ago')
const isEarlier = wordTest('earlier')
const isThis = wordTest('this')

/** The word behind a plain subject with its determiner. */
function verbBehind(
  tokens: Tokens,
  partsOfSpeech: PartsOfSpeech,
  subject: number,
  end: number,
): number | undefined {
  if (subject >= end || !isDeterminer(tokens, subject)) return undefined
  for (let token = subject + 1; token < Math.min(end, subject + 1 + longestSubject); token++) {
    if (!isLowerCase(tokens, token) || isPartOfCompound(tokens, token)) return undefined
    const tag = partsOfSpeech.tagOf(token)
    if (tag === Tag.verbBase || tag === Tag.verbThird) return token > subject + 1 ? token : undefined
    const isDescribing = tag === Tag.adjective || tag === Tag.numeral
    if (tag !== Tag.nounSingular && tag !== Tag.nounPlural && !isDescribing) return undefined
  }
  return undefined
}

const isThat = wordTest('that')

function pastOf(tokens: Tokens, partsOfSpeech: PartsOfSpeech, verb: number): string | undefined {
  if (wordTagsOf(tokens.keys[verb]!)?.can(Tag.verbPast)) return undefined
  // "Last year the clubs that lose had": a verb of the clause is yet to come.
  for (let token = verb + 1; token < Math.min(tokens.count, verb + longestSubject); token++) {
    if (tokens.classes[token] === TokenClass.punctuation || isThat(tokens.keys[token]!)) break
    if (isFiniteTag(partsOfSpeech.tagOf(token))) return undefined
  }
  return inflect(verbLemma(textOf(tokens, verb)), 'verb').get('past')?.[0]
}
