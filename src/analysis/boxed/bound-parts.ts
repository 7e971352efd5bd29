import type { Span } from '../../span.ts'
import { matchesOf } from '../matches-of.ts'
import { numberOf, numberPattern } from '../number-text.ts'
import type { OwnSentence } from '../own-sentences.ts'
import { spanOf } from '../own-sentences.ts'
import { stemOf } from '../stems.ts'

/** Two numbers of a row that belong together, and those of the body. */
export interface BoundParts {
  readonly here: Span
  readonly there: Span
}

const parts = new RegExp(
  `(?<![\\w,.$£€-])(?<all>(?<n>${numberPattern}) (?<one>[a-z]{3,})(?:,)? and (?<m>${numberPattern}) (?<other>[a-z]{3,}))(?![\\w-])`,
  'dgi',
)
const apart =
  /\b(?:another|other|others|further|earlier|previous|last|alternates?|first|including|at least|more than|would|expected|until|instead|against|than|than)\b/i

interface Parts {
  readonly sentence: OwnSentence
  readonly match: RegExpExecArray
  readonly numbers: ReadonlyMap<string, number>
}

/** "Jury: eight women and five men" where the body's has five women and seven men. */
export function boundParts(rows: readonly OwnSentence[], body: readonly OwnSentence[]): BoundParts[] {
  const own = rows.flatMap(partsIn)
  if (own.length === 0) return []
  const told = body.flatMap(partsIn)
  return own.flatMap(here => {
    const alike = told.filter(there => haveSameNouns(here, there))
    const [there] = alike
    if (!there || alike.length > 1 || isEqual(here, there)) return []
    if (apart.test(there.sentence.text) || apart.test(here.sentence.text)) return []
    return [
      { here: spanOf(here.sentence, here.match, 'all'), there: spanOf(there.sentence, there.match, 'all') },
    ]
  })
}

function partsIn(sentence: OwnSentence): Parts[] {
  return matchesOf(parts, sentence.text).flatMap(match => {
    const { n, one, m, other } = match.groups as Record<'n' | 'one' | 'm' | 'other', string>
    const numbers = new Map([
      [stemOf(one.toLowerCase()), numberOf(n) ?? 0],
      [stemOf(other.toLowerCase()), numberOf(m) ?? 0],
    ])
    return numbers.size === 2 ? [{ sentence, match, numbers }] : []
  })
}

function haveSameNouns({ numbers: a }: Parts, { numbers: b }: Parts): boolean {
  return [...a.keys()].every(noun => b.has(noun))
}

function isEqual({ numbers: a }: Parts, { numbers: b }: Parts): boolean {
  return [...a].every(([noun, number]) => b.get(noun) === number)
}
