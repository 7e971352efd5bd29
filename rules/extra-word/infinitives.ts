import { wordTagsOf } from '../../src/analysis/parts-of-speech/word-tags.ts'
import { type PartsOfSpeech, Tag } from '../../src/analysis/parts-of-speech.ts'
import { isPartOfCompound, textOf } from '../../src/analysis/spaced-words.ts'
import { wordTrigger } from '../../src/analysis/triggers.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { isLowerCase } from '../../src/analysis/word-kinds.ts'
import type { Tokens } from '../../src/parse/tokens.ts'
import type { Finding } from '../../src/rule/rule.ts'

const lets = wordTrigger('let lets letting')
const makes = wordTrigger('made makes making make')
const isObjectPronoun = wordTest('him them us me')
const isPerson = wordTest(
  'players pupils students children men women people drivers workers teachers residents staff them him us me patients visitors passengers officers',
)
/** What an owner lets, to keep something else. */
const isLeased = wordTest(
  'room rooms house houses flat flats property land shop shops space office offices barn farm field fields',
)
const to = wordTest('to')
const longestObject = 4

/** "Let teams to choose", "made the players to run": behind these a verb stands without "to". */
export function* findInfinitivesTooLong(tokens: Tokens, partsOfSpeech: PartsOfSpeech): Iterable<Finding> {
  for (const causing of lets(tokens))
    yield* afterObject(tokens, partsOfSpeech, causing, key => !isLeased(key))
  for (const causing of makes(tokens)) yield* afterObject(tokens, partsOfSpeech, causing, isPerson)
}

function* afterObject(
  tokens: Tokens,
  partsOfSpeech: PartsOfSpeech,
  causing: number,
  mayBe: (key: number) => boolean,
): Iterable<Finding> {
  if (!isLowerCase(tokens, causing)) return
  const last = objectEnd(tokens, partsOfSpeech, causing)
  if (last === undefined || !mayBe(tokens.keys[last]!) || !to(tokens.keys[last + 1] ?? 0)) return
  const verb = last + 2
  if (!isLowerCase(tokens, verb) || isPartOfCompound(tokens, verb) || !isOnlyVerb(tokens.keys[verb]!)) return
  yield {
    start: tokens.starts[last]!,
    end: tokens.ends[verb]!,
    messageId: 'extra',
    replacements: [`${textOf(tokens, last)} ${textOf(tokens, verb)}`],
  }
}

function objectEnd(tokens: Tokens, partsOfSpeech: PartsOfSpeech, causing: number): number | undefined {
  const first = causing + 1
  if (first + 2 >= tokens.count) return undefined
  if (isObjectPronoun(tokens.keys[first]!)) return first
  for (let token = first; token < first + longestObject; token++) {
    if (!isLowerCase(tokens, token)) return undefined
    const tag = partsOfSpeech.tagOf(token)
    if (tag === Tag.determiner || tag === Tag.possessiveDeterminer || tag === Tag.adjective) continue
    if (tag !== Tag.nounSingular && tag !== Tag.nounPlural) return undefined
    if (to(tokens.keys[token + 1] ?? 0)) return token
  }
  return undefined
}

/** How much dearer anything else has to be than the plain verb (costs of the tagger). */
const rareOther = 20

function isOnlyVerb(key: number): boolean {
  const tags = wordTagsOf(key)
  if (!tags?.can(Tag.verbBase)) return false
  return [Tag.nounSingular, Tag.nounPlural, Tag.adjective].every(
    tag => tags.costOf(tag) > tags.costOf(Tag.verbBase) + rareOther,
  )
}
