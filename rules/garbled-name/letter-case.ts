import { foldToken, isLinkWord } from '../../src/analysis/fact-base/fold.ts'
import { isGivenName } from '../../src/analysis/fact-base/load.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { sentenceOf } from '../../src/analysis/locate.ts'
import { beginsSentence } from '../../src/analysis/spaced-words.ts'
import type { Finding } from '../../src/rule/rule.ts'
import { findingFor } from './document-names.ts'
import type { DocumentWord, WordUse } from './document-words.ts'
import type { StrikingTokens } from './striking-tokens.ts'

const shortest = 4

/** A word of a name that stands once in small letters, and is no word otherwise (sarvis). */
export function* lowerCaseNames(
  facts: Facts,
  words: ReadonlyMap<string, DocumentWord>,
  striking: StrikingTokens,
): Iterable<Finding> {
  const { tokens } = facts
  const lower = new Map<DocumentWord, number[]>()
  for (const token of striking.lower) {
    if (tokens.ends[token] - tokens.starts[token] < shortest) continue
    if (!standsAlone(tokens.prose, tokens.starts[token], tokens.ends[token])) continue
    if (tokens.prose[tokens.ends[token] - 1] === '.' || isLinkWord(tokens.keys[token])) continue
    const word = words.get(foldToken(tokens, token))
    const places = word && lower.get(word)
    if (places) places.push(token)
    else if (word) lower.set(word, [token])
  }
  for (const [word, places] of lower) {
    if (places.length > 1 || !word.uses.some(use => isSure(facts, use))) continue
    const [token] = places
    const { messageId: _, ...finding } = findingFor(
      facts,
      { ...word.uses[0], start: tokens.starts[token], end: tokens.ends[token] },
      word,
    )
    yield { ...finding, messageId: 'lower' }
  }
}

/** Is the capital of the use that of a name: within a sentence, or beside other capitals? */
function isSure(facts: Facts, { mention, firstToken }: WordUse): boolean {
  if (mention.styled) return false
  if (isGivenName(facts.tokens.keys[firstToken]) || mention.titled || mention.words.length > 1) return true
  const start = facts.tokens.sentences[sentenceOf(facts.tokens, firstToken)]
  return !beginsSentence(facts.tokens, firstToken, start)
}

function standsAlone(prose: string, start: number, end: number): boolean {
  return !/[-@#/_\\.’']/.test(prose[start - 1] ?? ' ') && !/[-@/_\\]/.test(prose[end] ?? ' ')
}
