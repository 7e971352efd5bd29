import { traitsOf, WordTrait } from '../../src/analysis/dictionary.ts'
import { wordTagsOf } from '../../src/analysis/parts-of-speech/word-tags.ts'
import { isFiniteTag, type PartsOfSpeech, Tag } from '../../src/analysis/parts-of-speech.ts'
import { isPartOfCompound, isSpacedPair, textOf } from '../../src/analysis/spaced-words.ts'
import { isJoined } from '../../src/analysis/token-tests.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { isDeterminer, isLowerCase } from '../../src/analysis/word-kinds.ts'
import { keyOf } from '../../src/parse/key.ts'
import { Shape, TokenClass, type Tokens } from '../../src/parse/tokens.ts'
import type { Finding } from '../../src/rule/rule.ts'

/** "Honoured the Billikens last night": a time. */
const isPeriod = wordTest('last next this past')
const smallS = 0x73

/** "Castellans engineers found", "Londons mayor said": a name that the draft has without its s, and a noun behind it. */
export function* findNamesWithoutMark(tokens: Tokens, partsOfSpeech: PartsOfSpeech): Iterable<Finding> {
  let names: ReadonlySet<number> | undefined
  for (let token = 0; token + 2 < tokens.count; token++) {
    if (tokens.shapes[token] !== Shape.capitalised || tokens.classes[token] !== TokenClass.word) continue
    if (tokens.prose.charCodeAt(tokens.ends[token]! - 1) !== smallS || traitsOf(tokens.keys[token]!) !== 0)
      continue
    if (!isLowerCase(tokens, token + 1) || !isSpacedPair(tokens, token, tokens.count)) continue
    if (isPartOfCompound(tokens, token) || isPartOfCompound(tokens, token + 1)) continue
    const name = textOf(tokens, token).slice(0, -1)
    names ??= capitalisedIn(tokens)
    if (!names.has(keyOf(name)) && (traitsOf(keyOf(name)) & WordTrait.capital) === 0) continue
    if (!isOwned(tokens, partsOfSpeech, token)) continue
    yield {
      start: tokens.starts[token]!,
      end: tokens.ends[token]!,
      messageId: 'possessive',
      replacements: [`${name}'s`],
    }
  }
}

function capitalisedIn(tokens: Tokens): ReadonlySet<number> {
  const keys = new Set<number>()
  for (let token = 0; token < tokens.count; token++)
    if (tokens.shapes[token] === Shape.capitalised) keys.add(tokens.keys[token]!)
  return keys
}

/** A noun behind the name, with or without its adjective, and behind that what no verb of the name's own has before it. */
function isOwned(tokens: Tokens, partsOfSpeech: PartsOfSpeech, name: number): boolean {
  if (name > 0 && (isDeterminer(tokens, name - 1) || isJoined(tokens, name))) return false
  if (isPeriod(tokens.keys[name + 1]!)) return false
  const tag = partsOfSpeech.tagOf(name + 1)
  const noun = tag === Tag.adjective || tag === Tag.superlativeAdjective ? name + 2 : name + 1
  if (!isLowerCase(tokens, noun) || !isSpacedPair(tokens, noun - 1, tokens.count)) return false
  const tags = wordTagsOf(tokens.keys[noun]!)
  if (!tags?.can(Tag.nounSingular) && !tags?.can(Tag.nounPlural)) return false
  const after = partsOfSpeech.tagOf(noun + 1)
  if (isFiniteTag(after)) return true
  // "Castellans reports on it": perhaps what somebody does.
  const mayBeVerb = tags.can(Tag.verbThird) || tags.can(Tag.verbBase) || tags.can(Tag.verbPast)
  return !mayBeVerb && (after === Tag.preposition || after === Tag.punctuation || after === Tag.coordinator)
}
