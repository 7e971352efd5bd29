import { type PartsOfSpeech, Tag } from '../../src/analysis/parts-of-speech.ts'
import { isSpacedPair, textOf } from '../../src/analysis/spaced-words.ts'
import { wordTrigger } from '../../src/analysis/triggers.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { isAuxiliary, isDeterminer, isLowerCase } from '../../src/analysis/word-kinds.ts'
import type { Tokens } from '../../src/parse/tokens.ts'
import type { Finding } from '../../src/rule/rule.ts'

const ofTokens = wordTrigger('of')
const isBeforeOf = wordTest('about for in at by with to from into against during between')
const isParticleToo = wordTest('in on')
const isStranding = wordTest('what which who that whom whose where')
const modals = wordTrigger('will would should must may might')
const isTo = wordTest('to')
const isVerbAfter = wordTest('be have')

/** "Complained about of the smell", "owned by of a firm": a preposition that "of" cannot follow. */
export function* findDoublePrepositions(tokens: Tokens, partsOfSpeech: PartsOfSpeech): Iterable<Finding> {
  for (const of of ofTokens(tokens)) {
    const first = of - 1
    if (
      first <= 0 ||
      of + 1 >= tokens.count ||
      !isBeforeOf(tokens.keys[first]!) ||
      !isLowerCase(tokens, first)
    )
      continue
    if (!isSpacedPair(tokens, first, tokens.count) || !isSpacedPair(tokens, of, tokens.count)) continue
    if (
      (isParticleToo(tokens.keys[first]!) && partsOfSpeech.tagOf(first) !== Tag.preposition) ||
      hasStranding(tokens, first)
    )
      continue
    yield {
      start: tokens.starts[first]!,
      end: tokens.ends[of]!,
      messageId: 'extra',
      replacements: [textOf(tokens, first)],
    }
  }
}

/** "The house it stands in of course": a preposition whose noun went before. */
function hasStranding(tokens: Tokens, first: number): boolean {
  const next = textOf(tokens, first + 2).toLowerCase()
  if (next === 'course' || next === 'late' || next === 'itself') return true
  for (let token = Math.max(0, first - 6); token < first; token++)
    if (isStranding(tokens.keys[token]!)) return true
  return false
}

/** "The firm will to close": "to" behind a modal that is one. */
export function* findModalsBeforeTo(tokens: Tokens, partsOfSpeech: PartsOfSpeech): Iterable<Finding> {
  for (const modal of modals(tokens)) {
    const to = modal + 1
    if (modal === 0 || to + 1 >= tokens.count || !isTo(tokens.keys[to]!) || !isLowerCase(tokens, modal))
      continue
    if (!isSpacedPair(tokens, modal, tokens.count) || !isLowerCase(tokens, to + 1)) continue
    const verb = partsOfSpeech.tagOf(to + 1)
    if (verb !== Tag.verbBase && !isVerbAfter(tokens.keys[to + 1]!)) continue
    const before = partsOfSpeech.tagOf(modal - 1)
    const isSubject =
      before === Tag.personalPronoun ||
      before === Tag.nounPlural ||
      (before === Tag.nounSingular && isDeterminer(tokens, modal - 2) && !isOwning(tokens, modal - 1))
    if (!isSubject || isAuxiliary(tokens, to + 1)) continue
    yield {
      start: tokens.starts[modal]!,
      end: tokens.ends[to]!,
      messageId: 'extra',
      replacements: [textOf(tokens, modal)],
    }
  }
}

/** "A living will to be": a compound. */
function isOwning(tokens: Tokens, token: number): boolean {
  return /^(?:living|free|good|ill|people)$/.test(textOf(tokens, token))
}
