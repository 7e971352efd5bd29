import { isWord } from '../../src/analysis/dictionary.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { keyOf } from '../../src/parse/key.ts'
import { Shape, TokenClass, type Tokens } from '../../src/parse/tokens.ts'
import type { Finding } from '../../src/rule/rule.ts'
import type { Span } from '../../src/span.ts'
import { isSwap } from './closeness.ts'
import { isKnownName } from './document-words.ts'
import type { StrikingTokens } from './striking-tokens.ts'

/** Acronyms with two letters the wrong way round (NTAO), beside the right ones or the name that they stand for. */
export function* swappedAcronyms({ tokens }: Facts, { upper }: StrikingTokens): Iterable<Finding> {
  const places = acronymsOf(tokens, upper)
  if (places.size === 0) return
  const bySorted = new Map<string, string[]>()
  for (const text of places.keys()) {
    const key = [...text].sort().join('')
    bySorted.set(key, [...(bySorted.get(key) ?? []), text])
  }
  for (const alike of bySorted.values()) {
    for (const text of alike) {
      const [token, ...more] = places.get(text)!
      if (more.length > 0 || isExpanded(tokens, token, text)) continue
      // A known acronym is a slip only beside one that the piece itself explains and uses.
      const isRival = (other: string) =>
        isExpanded(tokens, places.get(other)![0], other) && places.get(other)!.length > 1
      if (isKnownName(tokens.keys[token]) && !alike.some(other => other !== text && isRival(other))) continue
      const right = alike.find(
        other => isSwap(text, other) && isBetter(tokens, other, places.get(other)!, token),
      )
      const model = right === undefined ? undefined : places.get(right)![0]
      if (right !== undefined && model !== undefined) {
        yield {
          messageId: 'elsewhere',
          ...spanOf(tokens, token),
          values: { name: right },
          replacements: [right],
          related: [{ ...spanOf(tokens, model), reason: `written “${right}” here` }],
        }
      }
    }
  }
  for (const [text, [token]] of places) {
    const initials = initialsBefore(tokens, token, text.length)
    if (initials === undefined || initials.text === text) continue
    const isTurned = isSwap(initials.text, text)
    if (
      !isTurned &&
      !(isOtherLetter(initials.text, text) && initials.isWhole && !isKnownName(tokens.keys[token]!))
    )
      continue
    if (places.has(initials.text)) continue
    // The Istituto Nazionale is the National Institute in English, and keeps its letters.
    if (isTurned && initials.text[0] !== text[0] && !isKnownName(keyOf(initials.text.toLowerCase()))) continue
    yield {
      messageId: isTurned ? 'initials' : 'misfit',
      ...spanOf(tokens, token),
      values: { name: initials.text },
      replacements: [initials.text],
      related: [{ start: initials.start, end: initials.end, reason: 'the name that it stands for' }],
    }
  }
}

/** An acronym in brackets behind a known name that is another one's: World Trade Organization (WHO). */
export function* otherAcronyms({ tokens, entities }: Facts, { upper }: StrikingTokens): Iterable<Finding> {
  for (const token of upper) {
    if (
      token < 2 ||
      tokens.prose[tokens.starts[token - 1]!] !== '(' ||
      tokens.prose[tokens.ends[token]!] !== ')'
    )
      continue
    if (tokens.starts[token - 1]! + 1 !== tokens.starts[token] || !isKnownName(tokens.keys[token]!)) continue
    const mention = entities.mentionAt(token - 2)
    if (mention === undefined || mention.endToken !== token - 1 || mention.form !== 'full') continue
    const { known } = entities.entities[mention.entity]!
    const text = tokens.prose.slice(tokens.starts[token], tokens.ends[token])
    const [right] = known?.acronyms ?? []
    if (known === undefined || right === undefined || known.acronyms.includes(text)) continue
    if (!/^[A-Z]{3,6}$/.test(text) || isShort(text, mention.words)) continue
    yield {
      messageId: 'acronym',
      ...spanOf(tokens, token),
      values: { name: known.name },
      replacements: [right],
      related: [{ start: mention.start, end: mention.end, reason: 'the name that it stands for' }],
    }
  }
}

/** May it be a short form of the words, since it begins with their letters or is made of their initials? */
function isShort(text: string, words: readonly string[]): boolean {
  const initials = words
    .map(word => word[0])
    .join('')
    .toUpperCase()
  return initials === text || [...text].every(letter => initials.includes(letter))
}

const the = wordTest('the')

function acronymsOf(tokens: Tokens, upper: readonly number[]): Map<string, number[]> {
  const places = new Map<string, number[]>()
  for (const token of upper) {
    const length = tokens.ends[token] - tokens.starts[token]
    if (length < 3 || length > 6) continue
    const text = tokens.prose.slice(tokens.starts[token], tokens.ends[token])
    if (!/^[A-Z]+$/.test(text) || isShouted(tokens, token)) continue
    const known = places.get(text)
    if (known) known.push(token)
    else places.set(text, [token])
  }
  return places
}

/** Do the words beside it stand in capitals too? */
function isShouted(tokens: Tokens, token: number): boolean {
  return [token - 1, token + 1].some(
    beside =>
      tokens.shapes[beside] === Shape.upper &&
      tokens.classes[beside] === TokenClass.word &&
      tokens.ends[beside] - tokens.starts[beside] > 3 &&
      isWord(tokens.keys[beside]),
  )
}

/** Is it used again, known, expanded, or, being long, merely earlier? */
function isBetter(tokens: Tokens, text: string, places: readonly number[], rival: number): boolean {
  return (
    places.length > 1 ||
    isKnownName(tokens.keys[places[0]]) ||
    isExpanded(tokens, places[0], text) ||
    (text.length > 3 && places[0] < rival)
  )
}

/** Does the name that it stands for precede it, in brackets or not? */
function isExpanded(tokens: Tokens, token: number, text: string): boolean {
  return initialsBefore(tokens, token, text.length)?.text === text
}

interface Initials extends Span {
  readonly text: string
  /** Does the name begin with the first of them? */
  readonly isWhole: boolean
}

/** Do they begin alike and differ in one letter: GRF, GRA? */
function isOtherLetter(initials: string, text: string): boolean {
  if (initials.length !== text.length || initials[0] !== text[0]) return false
  return [...initials].filter((letter, at) => letter !== text[at]).length === 1
}

/** The initials of as many capitalised words as the acronym has letters, right before its bracket. */
function initialsBefore(tokens: Tokens, token: number, count: number): Initials | undefined {
  if (token < 2 || tokens.prose[tokens.starts[token - 1]] !== '(' || tokens.prose[tokens.ends[token]] !== ')')
    return undefined
  let initials = ''
  let at = token - 2
  for (; at >= 0 && initials.length < count && token - at < 16; at--) {
    if (tokens.classes[at] === TokenClass.clitic) continue
    if (tokens.shapes[at] === Shape.lower) {
      if (tokens.ends[at] - tokens.starts[at] > 3) return undefined
      continue
    }
    if (tokens.classes[at] !== TokenClass.word || tokens.shapes[at] !== Shape.capitalised) return undefined
    initials = tokens.prose[tokens.starts[at]] + initials
  }
  if (initials.length < count) return undefined
  const isWhole = at < 0 || tokens.shapes[at] === Shape.lower || the(tokens.keys[at]!)
  return { text: initials, start: tokens.starts[at + 1], end: tokens.ends[token - 2], isWhole }
}

function spanOf(tokens: Tokens, token: number): { start: number; end: number } {
  return { start: tokens.starts[token], end: tokens.ends[token] }
}
