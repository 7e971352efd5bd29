import type { PartsOfSpeech } from '../../src/analysis/parts-of-speech.ts'
import { Tag } from '../../src/analysis/parts-of-speech.ts'
import { pluralOf, singularOf } from '../../src/analysis/plural-forms.ts'
import { isSpacedPair, textOf } from '../../src/analysis/spaced-words.ts'
import { wordTrigger } from '../../src/analysis/triggers.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { isLowerCase } from '../../src/analysis/word-kinds.ts'
import { keyOf } from '../../src/parse/key.ts'
import { Shape, TokenClass, type Tokens } from '../../src/parse/tokens.ts'
import type { Finding } from '../../src/rule/rule.ts'

const scores = wordTrigger('dozen hundred thousand million')
const of = keyOf('of')

/** "Dozen of homes", "burned hundred of cars": no article and no number says how many. */
export function* findBareScores(tokens: Tokens, partsOfSpeech: PartsOfSpeech): Iterable<Finding> {
  for (const token of scores(tokens)) {
    if (tokens.keys[token + 1] !== of || tokens.shapes[token]! > Shape.capitalised) continue
    if (!isSpacedPair(tokens, token, tokens.count) || mayCount(tokens, partsOfSpeech, token - 1)) continue
    const place = { start: tokens.starts[token]!, end: tokens.ends[token]! }
    yield { ...place, messageId: 'pair', replacements: [`${textOf(tokens, token)}s`] }
  }
}

/** A number, a determiner or what else says how many, or a name. */
function mayCount(tokens: Tokens, partsOfSpeech: PartsOfSpeech, before: number): boolean {
  if (before < 0) return false
  if (tokens.classes[before] !== TokenClass.word) return !/^[.!?,;:—–]$/.test(textOf(tokens, before))
  if (!isLowerCase(tokens, before) || isCounting(tokens.keys[before]!)) return true
  switch (partsOfSpeech.tagOf(before)) {
    case Tag.preposition:
    case Tag.coordinator:
    case Tag.verbPast:
    case Tag.verbIng:
    case Tag.verbThird:
    case Tag.verbBase:
    case Tag.verbParticiple:
      return false
    default:
      return true
  }
}

const isCounting = wordTest('per by half one to several or few')

const everies = wordTrigger('every')
const isPeriods = wordTest(
  'days weeks months years hours minutes mornings evenings nights afternoons weekends summers winters',
)

/** "Every weeks or so": of several a number would have to say how many. */
export function* findEveryPeriods(tokens: Tokens): Iterable<Finding> {
  for (const token of everies(tokens)) {
    const noun = token + 1
    if (!isPeriods(tokens.keys[noun] ?? 0) || !isLowerCase(tokens, noun)) continue
    if (!isSpacedPair(tokens, token, tokens.count) || tokens.classes[noun + 1] === TokenClass.clitic) continue
    const singular = singularOf(textOf(tokens, noun))
    if (pluralOf(singular) !== textOf(tokens, noun)) continue
    yield {
      start: tokens.starts[noun]!,
      end: tokens.ends[noun]!,
      messageId: 'pair',
      replacements: [singular],
    }
  }
}
