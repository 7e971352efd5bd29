import { CharacterKind, isLetter, isWordly, kindOf } from '../characters.ts'
import { abbreviationSense, dottedBeginnings, dottedEndings } from './abbreviations.ts'
import { keyOf } from './key.ts'
import { followingKind, lettersKey, skipSpace } from './scan-context.ts'
import { designators, starters } from './sentence-words.ts'
import type { StopSense } from './token-writer.ts'
import { Shape, TokenClass } from './tokens.ts'

/** The token before the word in question. */
export interface Neighbour {
  readonly key: number
  readonly shape: number
  readonly tokenClass: number
  readonly comma: boolean
  /** The word is the first of its block. */
  readonly none: boolean
}

const iKey = keyOf('i')
const etKey = keyOf('et')
const alKey = keyOf('al.')

/**
 * Is the point at `at` inside of a dotted abbreviation, with more of it to come (the first of `U.S.`, `a.m.`,
 * `Ph.D.`, `M.Sc.`)? `key` is the key of the word before it.
 */
export function isInnerPoint(prose: string, start: number, at: number, end: number, key: number): boolean {
  if (at + 1 >= end || !isLetter(kindOf(prose.charCodeAt(at + 1)))) return false
  const lastIsLetter = isLetter(kindOf(prose.charCodeAt(at - 1)))
  const single = lastIsLetter && (at - 1 === start || !isLetter(kindOf(prose.charCodeAt(at - 2))))
  const partEnds = at + 2 >= end || !isWordly(kindOf(prose.charCodeAt(at + 2)))
  if (partEnds) return single || dottedBeginnings.has(key)
  return single && dottedEndings.has(lettersKey(prose, at + 1, end))
}

/** What the point at `at` makes of the word before it, whose key with the point is `key`. */
export function pointSense(
  prose: string,
  at: number,
  end: number,
  key: number,
  dotted: boolean,
  capital: boolean,
  previous: Neighbour,
): StopSense | undefined {
  if (at + 1 < end && isWordly(kindOf(prose.charCodeAt(at + 1)))) return undefined
  if (key === alKey && previous.key !== etKey) return undefined
  const sense = abbreviationSense(key, {
    capital,
    afterNumber: previous.tokenClass === TokenClass.number,
    afterComma: previous.comma,
    before: followingKind(prose, at + 1, end),
  })
  return sense ?? (dotted ? 'initialism' : undefined)
}

/** Is the single letter at `start`, with a point after it, the initial of a name or a letter that stands for one? */
export function isInitial(prose: string, start: number, end: number, previous: Neighbour): boolean {
  const capital = kindOf(prose.charCodeAt(start)) === CharacterKind.upper
  const next = skipSpace(prose, start + 2, end)
  const before = followingKind(prose, start + 2, end)
  if (!capital) {
    return (
      prose.charCodeAt(start) === 0x76 && isCapitalised(previous) && before === 'capital' && next > start + 2
    )
  }
  if (before === 'lower') return true
  if (before === 'comma') return isCapitalised(previous) || previous.comma
  if (before !== 'capital') return false
  if (isInitialAt(prose, next, end)) return true
  if (starters.has(lettersKey(prose, next, end)) || designators.has(previous.key)) return false
  if (lettersKey(prose, start, end) === iKey && !previous.none) return isCapitalised(previous)
  return true
}

function isInitialAt(prose: string, at: number, end: number): boolean {
  return (
    at + 1 < end && kindOf(prose.charCodeAt(at)) === CharacterKind.upper && prose.charCodeAt(at + 1) === 0x2e
  )
}

function isCapitalised({ shape }: Neighbour): boolean {
  return shape === Shape.capitalised || shape === Shape.upper || shape === Shape.mixed
}
