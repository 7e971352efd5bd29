/** How a name in the text differs from a known one, word by word (folded, without link words). */
export type Difference =
  | { readonly kind: 'links' }
  | { readonly kind: 'order' }
  | { readonly kind: 'spaces' }
  | { readonly kind: 'instead'; readonly at: number; readonly written: string; readonly right: string }
  | { readonly kind: 'missing'; readonly right: string; readonly inside: boolean }
  | { readonly kind: 'added'; readonly written: string; readonly inside: boolean }

/**
 * Compares two names that share a signature.
 * @returns undefined when they are further apart than one word
 */
export function differenceOf(written: readonly string[], right: readonly string[]): Difference | undefined {
  const lead = sharedLead(written, right)
  const tail = sharedTail(written, right, lead)
  const writtenRest = written.length - lead - tail
  const rightRest = right.length - lead - tail
  const inside = lead > 0 && tail > 0
  if (writtenRest === 0 && rightRest === 0) return { kind: 'links' }
  if (writtenRest + rightRest < 5 && haveSameLetters(written, right)) return { kind: 'spaces' }
  if (writtenRest === 1 && rightRest === 1)
    return { kind: 'instead', at: lead, written: written[lead], right: right[lead] }
  if (writtenRest === 0 && rightRest === 1) return { kind: 'missing', right: right[lead], inside }
  if (writtenRest === 1 && rightRest === 0) return { kind: 'added', written: written[lead], inside }
  if (written.length !== right.length) return undefined
  return [...written].sort().join(' ') === [...right].sort().join(' ') ? { kind: 'order' } : undefined
}

/** Are the letters of all the words the same, whatever spaces and hyphens part them? Mostly their number tells. */
function haveSameLetters(a: readonly string[], b: readonly string[]): boolean {
  return countOfLetters(a) === countOfLetters(b) && lettersOf(a) === lettersOf(b)
}

function countOfLetters(words: readonly string[]): number {
  let count = 0
  for (const word of words) {
    for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) !== hyphen) count++
  }
  return count
}

const hyphen = 0x2d

function lettersOf(words: readonly string[]): string {
  return words.join('').replaceAll('-', '')
}

function sharedLead(a: readonly string[], b: readonly string[]): number {
  let shared = 0
  while (shared < Math.min(a.length, b.length) && a[shared] === b[shared]) shared++
  return shared
}

/** How many words they share at the end, without the first `lead` of either. */
function sharedTail(a: readonly string[], b: readonly string[], lead: number): number {
  const most = Math.min(a.length, b.length) - lead
  let shared = 0
  while (shared < most && a[a.length - 1 - shared] === b[b.length - 1 - shared]) shared++
  return shared
}
