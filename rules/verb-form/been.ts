import { verbLemma } from '../../src/analysis/lemma.ts'
import { wordTagsOf } from '../../src/analysis/parts-of-speech/word-tags.ts'
import { type PartsOfSpeech, Tag } from '../../src/analysis/parts-of-speech.ts'
import { isSpacedPair, textOf } from '../../src/analysis/spaced-words.ts'
import { wordTrigger } from '../../src/analysis/triggers.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { isLowerCase } from '../../src/analysis/word-kinds.ts'
import { inflect } from '../../src/lexicon/inflect.ts'
import { keyOf } from '../../src/parse/key.ts'
import type { Tokens } from '../../src/parse/tokens.ts'
import type { Finding } from '../../src/rule/rule.ts'
import { isFiniteBe } from './helper-words.ts'

const beenTokens = wordTrigger('been')
/** What has to stand before "been". */
const haves = new Map([
  [keyOf('is'), ['has']],
  [keyOf('are'), ['have']],
  [keyOf('was'), ['had', 'has']],
  [keyOf('were'), ['had', 'have']],
])

/** "It was been a good winter": a form of "be" before its own participle. */
export function* findBeBeforeBeen(tokens: Tokens, partsOfSpeech: PartsOfSpeech): Iterable<Finding> {
  for (const been of beenTokens(tokens)) {
    const isNegated =
      partsOfSpeech.tagOf(been - 1) === Tag.negation || partsOfSpeech.tagOf(been - 1) === Tag.adverb
    const be = isNegated ? been - 2 : been - 1
    const meant = haves.get(tokens.keys[be] ?? 0)
    if (meant === undefined || !isLowerCase(tokens, be) || !isLowerCase(tokens, been)) continue
    if (!isSpacedPair(tokens, been - 1, tokens.count)) continue
    yield {
      start: tokens.starts[be]!,
      end: tokens.ends[be]!,
      messageId: 'have',
      values: { helper: textOf(tokens, been) },
      replacements: meant,
    }
  }
}

const modals = wordTrigger('might should could would may must')

/** "It should been done years ago". */
export function* findBeenBehindModal(tokens: Tokens): Iterable<Finding> {
  for (const modal of modals(tokens)) {
    const been = isNot(tokens.keys[modal + 1] ?? 0) ? modal + 2 : modal + 1
    if (tokens.keys[been] !== beenKey || !isLowerCase(tokens, been) || !isLowerCase(tokens, modal)) continue
    if (!isSpacedPair(tokens, been - 1, tokens.count)) continue
    yield {
      start: tokens.starts[been]!,
      end: tokens.ends[been]!,
      messageId: 'modal',
      values: { helper: textOf(tokens, modal) },
      replacements: ['have been'],
    }
  }
}

const beenKey = keyOf('been')
const isNot = wordTest('not never')
const beingTokens = wordTrigger('being')

/** "A van was being loading": behind "being" goes the participle, as nobody is twice at it. */
export function* findFormBehindBeing(tokens: Tokens, partsOfSpeech: PartsOfSpeech): Iterable<Finding> {
  for (const being of beingTokens(tokens)) {
    const verb = being + 1
    if (!isFiniteBe(tokens.keys[being - 1] ?? 0) || !isLowerCase(tokens, verb)) continue
    if (partsOfSpeech.tagOf(verb) !== Tag.verbIng || !isSpacedPair(tokens, being, tokens.count)) continue
    const written = textOf(tokens, verb)
    const tags = wordTagsOf(tokens.keys[verb]!)
    const participle = inflect(verbLemma(written), 'verb').get('participle')?.[0]
    if (participle === undefined || tags?.can(Tag.adjective) || tags?.can(Tag.nounSingular)) continue
    yield {
      start: tokens.starts[verb]!,
      end: tokens.ends[verb]!,
      messageId: 'participle',
      values: { helper: textOf(tokens, being) },
      replacements: [participle],
    }
  }
}
