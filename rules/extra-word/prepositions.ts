import { type PartsOfSpeech, Tag } from '../../src/analysis/parts-of-speech.ts'
import { isSpacedPair, textOf } from '../../src/analysis/spaced-words.ts'
import { wordTrigger } from '../../src/analysis/triggers.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { isDeterminer, isLowerCase } from '../../src/analysis/word-kinds.ts'
import type { Tokens } from '../../src/parse/tokens.ts'
import type { Finding } from '../../src/rule/rule.ts'

const ofTokens = wordTrigger('of')
const isBeforeOf = wordTest('about for in at by with to from into against during between')
const isParticleToo = wordTest('in on')
const isStranding = wordTest('what which who that whom whose where')
const modals = wordTrigger('will would should must may might could can cannot')
/** Modals that are nouns, too: "the will to win", "the might to do it", "a can to open". */
const isNounToo = wordTest('will must may might can')
/** What a clause opens with that may end in its modal: "all they could to help", "as best they can to win". */
const isOpenEnd = wordTest('all what everything as best most much little hard anything whatever least than')
const mostBefore = 6
const isInfinitive = wordTest('be have not never also still soon now only')
const isTo = wordTest('to')

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

const isSecond = wordTest('for with by at from')

/** "The cost of for the work": two prepositions before one noun phrase, of which the second is meant. */
export function* findTwoPrepositions(tokens: Tokens, partsOfSpeech: PartsOfSpeech): Iterable<Finding> {
  for (const first of ofTokens(tokens)) {
    const second = first + 1
    if (
      first === 0 ||
      second + 1 >= tokens.count ||
      !isSecond(tokens.keys[second]!) ||
      !isDeterminer(tokens, second + 1)
    )
      continue
    if (!isSpacedPair(tokens, first, tokens.count) || !isSpacedPair(tokens, second, tokens.count)) continue
    const before = partsOfSpeech.tagOf(first - 1)
    if (before !== Tag.nounSingular && before !== Tag.nounPlural) continue
    if (hasStranding(tokens, first)) continue
    yield {
      start: tokens.starts[first]!,
      end: tokens.ends[second]!,
      messageId: 'extra',
      replacements: [textOf(tokens, second)],
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
    if (partsOfSpeech.tagOf(to + 1) !== Tag.verbBase && !isInfinitive(tokens.keys[to + 1]!)) continue
    if (!isBehindSubject(tokens, partsOfSpeech, modal) || endsClause(tokens, modal)) continue
    yield {
      start: tokens.starts[modal]!,
      end: tokens.ends[to]!,
      messageId: 'extra',
      replacements: [textOf(tokens, modal)],
    }
  }
}

function isBehindSubject(tokens: Tokens, partsOfSpeech: PartsOfSpeech, modal: number): boolean {
  const before = modal - 1
  switch (partsOfSpeech.tagOf(before)) {
    case Tag.personalPronoun:
    case Tag.nounPlural:
    case Tag.properNoun:
    case Tag.demonstrativePronoun:
    case Tag.indefinitePronoun:
    case Tag.whPronoun:
    case Tag.numeral:
      return true
    case Tag.nounSingular:
      if (isOwning(tokens, before)) return false
      return (
        !isNounToo(tokens.keys[modal]!) ||
        isDeterminer(tokens, before - 1) ||
        isDeterminer(tokens, before - 2)
      )
    case Tag.punctuation:
      return tokens.prose[tokens.starts[before]!] === ','
    default:
      return false
  }
}

/** "All they could to help": a pronoun behind what opens a clause of its own. */
function endsClause(tokens: Tokens, modal: number): boolean {
  for (let token = modal - 1; token >= Math.max(0, modal - mostBefore); token--)
    if (isOpenEnd(tokens.keys[token]!)) return true
  return false
}

/** "A living will to be": a compound. */
function isOwning(tokens: Tokens, token: number): boolean {
  return /^(?:living|free|good|ill|people)$/.test(textOf(tokens, token))
}
