import { namesAt, nextNameState } from '../../src/analysis/fact-base/load.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { blockOf } from '../../src/analysis/locate.ts'
import { isInRunningText } from '../../src/analysis/own-words.ts'
import { textOf } from '../../src/analysis/spaced-words.ts'
import { isCapital, isMark, isWord } from '../../src/analysis/token-tests.ts'
import { capitalsIn } from '../../src/analysis/triggers.ts'
import { Shape, TokenClass, type Tokens } from '../../src/parse/tokens.ts'
import type { Finding } from '../../src/rule/rule.ts'

const acronym = /^[A-Z]{2,6}$/

/** A name with its abbreviation in brackets: "World Health Organization (WHO)". */
interface Definition {
  /** The token of the abbreviation. */
  readonly token: number
  readonly text: string
  /** Initials of the capitalised words before the bracket, as many as the abbreviation has letters. */
  readonly initials: string
  readonly name: string
  readonly nameStart: number
  readonly nameEnd: number
}

/** Abbreviations that do not fit the name that they are given for, and names that are given two of them. */
export function* misfitDefinitions(facts: Facts): Iterable<Finding> {
  const { tokens } = facts
  const definitions = findDefinitions(tokens)
  if (definitions.length === 0) return
  const uses = findUses(tokens)
  const byName = new Map<string, Definition>()
  for (const definition of definitions) {
    const { text, initials, token } = definition
    if (text.length > 2 && isMisfit(tokens, definition, uses)) {
      yield {
        ...spanOf(tokens, token),
        messageId: 'misfit',
        values: { name: definition.name },
        replacements: [initials],
        related: [
          { start: definition.nameStart, end: definition.nameEnd, reason: 'the name that it stands for' },
        ],
      }
      continue
    }
    const before = byName.get(definition.name.toLowerCase())
    if (before && before.text !== text && text.length > 2) yield secondFinding(tokens, definition, before)
    else byName.set(definition.name.toLowerCase(), definition)
  }
  yield* misusedDefinitions(
    facts,
    definitions.filter(({ text, initials }) => text === initials),
    uses,
  )
}

/** Abbreviations that are introduced twice, for two names, after their first use, or for nothing. */
function* misusedDefinitions(
  facts: Facts,
  definitions: readonly Definition[],
  uses: ReadonlyMap<string, readonly number[]>,
): Iterable<Finding> {
  const { tokens } = facts
  const first = new Map<string, Definition>()
  for (const definition of definitions) {
    const { text, name, nameStart, token } = definition
    if (!isInRunningText(facts, token)) continue
    const before = first.get(text)
    const whole = { start: nameStart, end: tokens.ends[token + 1] }
    if (before) {
      const isSame = before.name.toLowerCase() === name.toLowerCase()
      yield {
        ...whole,
        messageId: isSame ? 'again' : 'expansion',
        values: { short: text, other: before.name },
        ...(isSame ? { replacements: [text] } : {}),
        related: [{ start: before.nameStart, end: tokens.ends[before.token + 1], reason: 'introduced here' }],
      }
      continue
    }
    first.set(text, definition)
    const others = (uses.get(text) ?? []).filter(use => use !== token)
    const early = others.find(use => use < token && isInBody(facts, use))
    if (others.length === 0) {
      // A short form that readers know better than the name helps them, used again or not.
      if (isKnown(tokens, token) || isBeforePerson(tokens, token + 2) || isLate(tokens, token)) continue
      yield {
        start: tokens.ends[token - 2],
        end: tokens.ends[token + 1],
        messageId: 'unused',
        severity: 'info',
        values: { short: text },
        replacements: [''],
        related: [{ start: nameStart, end: definition.nameEnd, reason: 'the name that it stands for' }],
      }
    } else if (early !== undefined)
      yield {
        ...spanOf(tokens, early),
        messageId: 'early',
        replacements: [name],
        related: [{ ...whole, reason: 'introduced here' }],
      }
  }
}

/** "Department of Fire Services (DFS) Superintendent Paul Moss": the body is a part of who speaks. */
function isBeforePerson(tokens: Tokens, next: number): boolean {
  return isCapital(tokens, next) && isCapital(tokens, next + 1) && isWord(tokens, next + 1)
}

/** Where the piece is nearly over, a paragraph that told more of the body may have been cut. */
function isLate(tokens: Tokens, token: number): boolean {
  return 3 * token > 2 * tokens.count
}

/** Is it the running text itself, and not a summary of it? */
function isInBody(facts: Facts, token: number): boolean {
  return blockOf(facts.blocks, token)?.role === 'body' && isInRunningText(facts, token)
}

function secondFinding(tokens: Tokens, definition: Definition, before: Definition): Finding {
  return {
    ...spanOf(tokens, definition.token),
    messageId: 'second',
    values: { name: definition.name, other: before.text },
    replacements: [before.text],
    related: [{ ...spanOf(tokens, before.token), reason: `“${before.text}” stands here` }],
  }
}

/**
 * One letter is another than the name has, and the right letters stand elsewhere in the piece. Two letters in the
 * wrong order are a garbled name. Abbreviations from other languages (IUCN, SPD) differ as well, but then the piece
 * has no other.
 */
function isMisfit(
  tokens: Tokens,
  { text, initials, token }: Definition,
  uses: ReadonlyMap<string, readonly number[]>,
): boolean {
  if (text === initials || (uses.get(text)?.length ?? 0) > 1 || !uses.has(initials)) return false
  const different = [...text].filter((letter, index) => letter !== initials[index]).length
  return different === 1 && !isKnown(tokens, token)
}

function isKnown(tokens: Tokens, token: number): boolean {
  const state = nextNameState(0, tokens.keys[token])
  return state !== 0 && namesAt(state).length > 0
}

function findDefinitions(tokens: Tokens): Definition[] {
  const found: Definition[] = []
  for (const token of capitalsIn(tokens)) {
    if (token < 2 || !isMark(tokens, token - 1, '(') || !isMark(tokens, token + 1, ')')) continue
    const text = textOf(tokens, token)
    const definition = acronym.test(text) ? definitionAt(tokens, token, text) : undefined
    if (definition) found.push(definition)
  }
  return found
}

function definitionAt(tokens: Tokens, token: number, text: string): Definition | undefined {
  let initials = ''
  let first = token - 1
  let at = token - 2
  for (; at >= 0 && initials.length < text.length && token - at < 16; at--) {
    if (tokens.classes[at] === TokenClass.clitic) continue
    if (tokens.shapes[at] === Shape.lower && tokens.ends[at] - tokens.starts[at] <= 3) continue
    if (tokens.shapes[at] !== Shape.capitalised || tokens.classes[at] !== TokenClass.word) return undefined
    initials = tokens.prose.charAt(tokens.starts[at]) + initials
    first = at
  }
  if (initials.length < text.length) return undefined
  const nameStart = tokens.starts[first]
  const nameEnd = tokens.ends[token - 2]
  const name = tokens.prose.slice(nameStart, nameEnd).replaceAll(/\s+/g, ' ')
  return { token, text, initials, name, nameStart, nameEnd }
}

/** The tokens of every word in capitals. */
function findUses(tokens: Tokens): Map<string, number[]> {
  const uses = new Map<string, number[]>()
  for (const token of capitalsIn(tokens)) {
    const text = textOf(tokens, token)
    const known = uses.get(text)
    if (known) known.push(token)
    else uses.set(text, [token])
  }
  return uses
}

function spanOf(tokens: Tokens, token: number): { start: number; end: number } {
  return { start: tokens.starts[token], end: tokens.ends[token] }
}
