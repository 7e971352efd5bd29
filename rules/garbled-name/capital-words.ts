import { describingNoun, isEnumerated } from '../../src/analysis/bare-surnames.ts'
import { tokenTraits } from '../../src/analysis/dictionary.ts'
import { NameCue, nameCue } from '../../src/analysis/entities/vocabulary.ts'
import { isGivenName, isSurname } from '../../src/analysis/fact-base/load.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { functionWord } from '../../src/analysis/function-words.ts'
import { isOdderThan } from '../../src/analysis/letter-sequences.ts'
import { isPartOfCompound } from '../../src/analysis/spaced-words.ts'
import { isCapital, isJoined } from '../../src/analysis/token-tests.ts'
import { Shape, TokenClass, type Tokens } from '../../src/parse/tokens.ts'
import type { Finding } from '../../src/rule/rule.ts'
import { isInflection, isOneEdit, isTypingSlip } from './closeness.ts'
import { isKnownName } from './document-words.ts'
import type { StrikingTokens } from './striking-tokens.ts'

const shortest = 4
/** Shorter words of English have names for neighbours (Park, Parx). */
const shortestModel = 5
/** A draft with more strangers than this is a list of names. */
const mostStrangers = 200

/**
 * Words with a capital that no list has, and that a slip of the hand made of an ordinary word that has its capital
 * elsewhere in the piece as part of a name or as a title (Supreme Cort, Judg Trautwein).
 */
export function* nearCapitalWords(facts: Facts, { capitalised }: StrikingTokens): Iterable<Finding> {
  const strangers = strangersAmong(facts.tokens, capitalised)
  if (strangers.length === 0) return
  const models = modelsFor(facts.tokens, strangers)
  for (const token of strangers) {
    if (describingNoun(facts, token, token + 1) !== undefined || isEnumerated(facts, token, token + 1))
      continue
    const model = models.find(other => isSlipOf(facts.tokens, token, other))
    if (model !== undefined) yield findingFor(facts.tokens, token, model)
  }
}

function textOf(tokens: Tokens, token: number): string {
  return tokens.prose.slice(tokens.starts[token], tokens.ends[token])
}

/** The words that nobody knows and that stand once. */
function strangersAmong(tokens: Tokens, capitalised: readonly number[]): number[] {
  const traits = tokenTraits(tokens)
  const byKey = new Map<number, number>()
  for (const token of capitalised) {
    if (traits[token] !== 0 || tokens.ends[token]! - tokens.starts[token]! < shortest) continue
    const key = tokens.keys[token]!
    byKey.set(key, byKey.has(key) ? -1 : token)
  }
  if (byKey.size > mostStrangers) return []
  return [...byKey]
    .filter(
      ([key, token]) =>
        token >= 0 &&
        !isGivenName(key) &&
        !isSurname(key) &&
        !isKnownName(key) &&
        !isPartOfCompound(tokens, token),
    )
    .map(([, token]) => token)
}

/** The ordinary words with a capital that share their beginning or end with a stranger: each where it first stands so. */
function modelsFor(tokens: Tokens, strangers: readonly number[]): number[] {
  const traits = tokenTraits(tokens)
  const ends = new Set<number>()
  for (const token of strangers) {
    ends.add(leadOf(tokens, token))
    ends.add(tailOf(tokens, token))
  }
  const models = new Map<number, number>()
  for (let token = 0; token < tokens.count; token++) {
    if (tokens.shapes[token] !== Shape.capitalised || traits[token] === 0) continue
    const key = tokens.keys[token]!
    if (models.has(key) || !(ends.has(leadOf(tokens, token)) || ends.has(tailOf(tokens, token)))) continue
    if (tokens.classes[token] !== TokenClass.word || isPartOfCompound(tokens, token)) continue
    if (isNameable(tokens, token)) models.set(key, token)
  }
  return [...models.values()]
}

/** The first letter in small, and the second. */
function leadOf({ prose, starts }: Tokens, token: number): number {
  const start = starts[token]!
  return (prose.charCodeAt(start) | 0x20) * 0x10000 + prose.charCodeAt(start + 1)
}

function tailOf({ prose, ends }: Tokens, token: number): number {
  const end = ends[token]!
  return -(prose.charCodeAt(end - 1) * 0x10000 + prose.charCodeAt(end - 2))
}

/** Has the word its capital as part of a name, or as a title, rather than because it begins a sentence? */
function isNameable(tokens: Tokens, token: number): boolean {
  const flags = functionWord(tokens.keys[token]!)
  if (flags !== 0) return false
  return isBeside(tokens, token) || (token > 0 && tokens.shapes[token - 1] === Shape.lower)
}

/** Does another word with a capital stand next to it? */
function isBeside(tokens: Tokens, token: number): boolean {
  return isCapital(tokens, token - 1) || (isCapital(tokens, token + 1) && !isJoined(tokens, token + 1))
}

/** Is the word a slip for the ordinary one that stands in a name or as a title elsewhere? */
function isSlipOf(tokens: Tokens, token: number, model: number): boolean {
  const written = textOf(tokens, token).toLowerCase()
  const right = textOf(tokens, model).toLowerCase()
  if (!isOneEdit(written, right) || (isInflection(written, right) && !isTypingSlip(written, right)))
    return false
  // Stephen Rudge beside "Judge Castell": behind a given name stands no title.
  if (isTitle(tokens.keys[model]!) && isGivenBefore(tokens, token)) return false
  if (written[0] === right[0] && right.length >= shortestModel && isOdderThan(written, right)) return true
  // What is a title before a name is so again: "Judg Samuel Trautwein".
  if (isTitle(tokens.keys[model]!)) return isCapital(tokens, token + 1) && isCapital(tokens, model + 1)
  return written.length >= shortest && sharesNeighbour(tokens, token, model)
}

function isGivenBefore(tokens: Tokens, token: number): boolean {
  return isCapital(tokens, token - 1) && isGivenName(tokens.keys[token - 1]!)
}

function isTitle(key: number): boolean {
  return (nameCue(key) & NameCue.title) !== 0
}

/** Does the same word with a capital stand before both, or behind both? */
function sharesNeighbour(tokens: Tokens, token: number, model: number): boolean {
  const { keys } = tokens
  return [-1, 1].some(step => isCapital(tokens, token + step) && keys[token + step] === keys[model + step])
}

function findingFor(tokens: Tokens, token: number, model: number): Finding {
  const name = textOf(tokens, model)
  return {
    messageId: 'elsewhere',
    start: tokens.starts[token]!,
    end: tokens.ends[token]!,
    values: { name },
    replacements: [name],
    related: [{ start: tokens.starts[model]!, end: tokens.ends[model]!, reason: `written “${name}” here` }],
  }
}
