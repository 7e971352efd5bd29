import type { Facts } from '../../src/analysis/facts.ts'
import { functionWord } from '../../src/analysis/function-words.ts'
import { isPersonNoun } from '../../src/analysis/person-nouns.ts'
import { textOf } from '../../src/analysis/spaced-words.ts'
import { isCapital, isJoined, sentenceOf } from '../../src/analysis/token-tests.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { isNoun, isPluralNoun } from '../../src/analysis/word-kinds.ts'
import { Shape, TokenClass, type Tokens } from '../../src/parse/tokens.ts'
import type { RestylablePlace } from '../../src/rule/majority.ts'

/** What links the words of a long name. */
const isNameLink = wordTest('of for and')
const isIndefinite = wordTest('a an any no each every another some')

/** A name of two words whose second has its capital in one place only: “Wall Street”, “Wall street”. */
export function halfNames({ tokens }: Facts): RestylablePlace[] {
  const places: RestylablePlace[] = []
  const styles = new Map<string, string>()
  const mixed = new Set<string>()
  for (let token = 0; token < tokens.count; token++) {
    const place = placeAt(tokens, token)
    if (!place) continue
    places.push(place)
    if ((styles.get(place.topic) ?? place.style) !== place.style) mixed.add(place.topic)
    styles.set(place.topic, place.style)
  }
  return places.filter(({ topic }) => mixed.has(topic))
}

function placeAt(tokens: Tokens, token: number): RestylablePlace | undefined {
  const last = token + 1
  if (last >= tokens.count || tokens.classes[last] !== TokenClass.word || isJoined(tokens, last))
    return undefined
  if (tokens.shapes[token] !== Shape.capitalised || isCapital(tokens, token - 1) || isJoined(tokens, token))
    return undefined
  if (isCapital(tokens, last + 1) || tokens.prose.charAt(tokens.ends[last]) === '-') return undefined
  const isSmall = tokens.shapes[last] === Shape.lower
  if (isSmall && (!isNoun(tokens, last) || isPluralNoun(tokens, last))) return undefined
  if (isPartOfName(tokens, token)) return undefined
  // "The largest given by a British museum" is not the British Museum.
  if (isSmall && isIndefinite(tokens.keys[token - 1] ?? 0)) return undefined
  if (!isSmall && tokens.shapes[last] !== Shape.capitalised) return undefined
  if (isPersonNoun(tokens.keys[last]) || functionWord(tokens.keys[token]) !== 0) return undefined
  const text = tokens.prose.slice(tokens.starts[token], tokens.ends[last])
  return {
    start: tokens.starts[token],
    end: tokens.ends[last],
    token,
    topic: `name ${text.toLowerCase().replaceAll(/\s+/g, ' ')}`,
    style: isSmall ? 'half' : 'whole',
    like: () => `${textOf(tokens, token)} ${recased(textOf(tokens, last), isSmall)}`,
  }
}

/** “The National Institute of Civil Defense”: civil defense is no name by itself. */
function isPartOfName(tokens: Tokens, token: number): boolean {
  return (
    isNameLink(tokens.keys[token - 1] ?? 0) &&
    isCapital(tokens, token - 2) &&
    token - 2 > sentenceStart(tokens, token)
  )
}

function sentenceStart(tokens: Tokens, token: number): number {
  return tokens.sentences[sentenceOf(tokens, token)] ?? 0
}

function recased(word: string, raised: boolean): string {
  return raised ? word.charAt(0).toUpperCase() + word.slice(1) : word.toLowerCase()
}
