/** A look ahead, as a pattern that is tried at one place. */
export interface Lookahead {
  readonly wanted: boolean
  readonly pattern: string
}

/** A pattern with what must, or must not, stand at its beginning and after its end. */
export interface SplitPattern {
  readonly body: string
  readonly leading: readonly Lookahead[]
  readonly trailing: readonly Lookahead[]
}

/**
 * Takes the looks ahead off both ends of a pattern, since the engine has none: `(?!foo)bar(?=baz)`. Undefined when one
 * stands elsewhere, or belongs to one alternative only.
 */
export function splitLookaheads(pattern: string): SplitPattern | undefined {
  if (!/\(\?[=!]/.test(pattern)) return { body: pattern, leading: [], trailing: [] }
  const parts = topLevel(pattern)
  if (parts.includes('|')) return undefined
  const leading: Lookahead[] = []
  const trailing: Lookahead[] = []
  // An anchor is tried at the same place, so that it does not matter on which side of it the look ahead stands.
  let first = 0
  const front: string[] = []
  for (; first < parts.length && isPlaceless(parts[first]); first++) take(parts[first], leading, front)
  let end = parts.length
  const back: string[] = []
  for (; end > first && isPlaceless(parts[end - 1]); end--) take(parts[end - 1], trailing, back)
  const body = [...front, ...parts.slice(first, end), ...back.reverse()].join('')
  return /\(\?[=!]/.test(body) || first === end ? undefined : { body, leading, trailing }
}

function take(part: string, lookaheads: Lookahead[], anchors: string[]): void {
  const found = /^\(\?([=!])(.*)\)$/s.exec(part)
  if (found) lookaheads.push({ wanted: found[1] === '=', pattern: found[2] ?? '' })
  else anchors.push(part)
}

function isPlaceless(part: string | undefined): boolean {
  return part !== undefined && /^(?:\(\?[=!]|\\b$|\^$|\$$|\(\?[ims]+\)$|\(\?<[=!])/.test(part)
}

/** The pieces of a pattern outside all groups: a group, a class, an escape or a character each. */
export function topLevel(pattern: string): readonly string[] {
  const parts: string[] = []
  let at = 0
  while (at < pattern.length) {
    const end = pieceEnd(pattern, at)
    parts.push(pattern.slice(at, end))
    at = end
  }
  return parts
}

function pieceEnd(pattern: string, at: number): number {
  if (pattern[at] === '\\') return at + 2
  if (pattern[at] === '[') return classEnd(pattern, at)
  if (pattern[at] !== '(') return at + 1
  let inner = at + 1
  while (inner < pattern.length && pattern[inner] !== ')') inner = pieceEnd(pattern, inner)
  return inner + 1
}

function classEnd(pattern: string, at: number): number {
  let end = at + 1
  if (pattern[end] === '^') end++
  if (pattern[end] === ']') end++
  while (end < pattern.length && pattern[end] !== ']') {
    const named = /^\[:\^?\w+:\]/.exec(pattern.slice(end, end + 16))?.[0]
    end += named?.length ?? (pattern[end] === '\\' ? 2 : 1)
  }
  return end + 1
}
