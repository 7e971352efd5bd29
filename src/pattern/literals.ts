/** Texts of which one stands in whatever a pattern matches, in lower case; undefined when none is certain. */
export type Literals = readonly string[] | undefined

/** A shorter text stands nearly everywhere, so that it rules nothing out. */
const shortest = 2
/** To look for more of them costs as much as to try the pattern. */
const most = 64

/**
 * The texts of which one must stand in any match of a pattern of RE2, so that a text without them need not be tried.
 * Errs on the side of undefined.
 */
export function literalsOf(pattern: string): Literals {
  if (pattern.includes('\\Q')) return undefined
  const reader: Reader = { pattern, at: 0 }
  const found = alternation(reader)
  return reader.at < pattern.length ? undefined : found
}

interface Reader {
  readonly pattern: string
  at: number
}

function alternation(reader: Reader): Literals {
  const branches: Literals[] = [sequence(reader)]
  while (reader.pattern[reader.at] === '|') {
    reader.at++
    branches.push(sequence(reader))
  }
  const all = branches.flatMap(branch => branch ?? [])
  return branches.every(branch => branch !== undefined) && all.length <= most ? all : undefined
}

/** The best literals of one branch: those whose shortest text is longest. */
function sequence(reader: Reader): Literals {
  let best: Literals
  let run = ''
  const keep = (candidate: Literals) => {
    if (candidate !== undefined && length(candidate) >= Math.max(shortest, length(best) + 1)) best = candidate
  }
  while (reader.at < reader.pattern.length && !'|)'.includes(reader.pattern[reader.at] ?? '')) {
    const atom = nextAtom(reader)
    const isOptional = quantifier(reader)
    if (atom.kind === 'letter' && isOptional === undefined) {
      run += atom.text
      continue
    }
    if (atom.kind === 'nothing') continue
    if (atom.kind === 'letter' && isOptional === false) run += atom.text
    keep([run])
    run = ''
    if (atom.kind === 'group' && isOptional !== true) keep(atom.literals)
  }
  keep([run])
  return best
}

function length(literals: Literals): number {
  return literals === undefined ? 0 : Math.min(...literals.map(text => text.length))
}

type Atom =
  | { readonly kind: 'letter'; readonly text: string }
  | { readonly kind: 'group'; readonly literals: Literals }
  /** Matches no text: an anchor, a look around. */
  | { readonly kind: 'nothing' }
  | { readonly kind: 'other' }

function nextAtom(reader: Reader): Atom {
  const { pattern } = reader
  const character = pattern[reader.at++] ?? ''
  if (character === '(') return group(reader)
  if (character === '[') return characterClass(reader)
  if (character === '\\') return escaped(reader)
  if (character === '^' || character === '$') return { kind: 'nothing' }
  return character === '.' ? { kind: 'other' } : { kind: 'letter', text: character.toLowerCase() }
}

function group(reader: Reader): Atom {
  const opening = /^\?(?:<[=!]|[=!]|P?<\w+>|[imsU-]*[:)]|)/.exec(reader.pattern.slice(reader.at))?.[0] ?? ''
  reader.at += opening.length
  // "(?i)" is over already.
  if (opening.endsWith(')')) return { kind: 'nothing' }
  const literals = alternation(reader)
  reader.at++
  return /[=!]$/.test(opening) ? { kind: 'nothing' } : { kind: 'group', literals }
}

function characterClass(reader: Reader): Atom {
  const whole = /^\^?\]?(?:\\.|\[:\^?\w+:\]|[^\]\\])*\]/s.exec(reader.pattern.slice(reader.at))?.[0] ?? ''
  reader.at += whole.length
  return { kind: 'other' }
}

function escaped(reader: Reader): Atom {
  const rest = reader.pattern.slice(reader.at)
  const long = /^(?:[pP](?:\{[^}]*\}|.)|x(?:\{[^}]*\}|[0-9a-fA-F]{2})|[0-7]{2,3})/.exec(rest)?.[0]
  reader.at += long?.length ?? 1
  if (long !== undefined) return { kind: 'other' }
  const character = rest[0] ?? ''
  if ('bBAz'.includes(character)) return { kind: 'nothing' }
  return /\w/.test(character) ? { kind: 'other' } : { kind: 'letter', text: character }
}

/** Reads what follows an atom: may it be missing? Undefined when nothing follows. */
function quantifier(reader: Reader): boolean | undefined {
  const found = /^(?:[*+?]|\{(\d+)(?:,\d*)?\})\??/.exec(reader.pattern.slice(reader.at))
  if (!found) return undefined
  reader.at += found[0].length
  return found[0].startsWith('*') || found[0].startsWith('?') || Number(found[1] ?? 1) === 0
}
