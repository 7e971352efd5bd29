/** A text of which a match is certain to have one, and whether a word has to begin or end with it there. */
export interface Literal {
  readonly text: string
  readonly begins: boolean
  readonly ends: boolean
}

/** Alternatives of which every match has one. */
type Clause = readonly Literal[]

/** A shorter text stands nearly everywhere, so that it rules nothing out. */
const shortest = 2
/** To look for more of them costs as much as to try the pattern. */
const most = 64

/**
 * What must stand in any match of a pattern of RE2, so that a text without it need not be tried: each clause by one of
 * its texts, in lower case. Errs on the side of no clauses.
 */
export function literalsOf(pattern: string): readonly Clause[] {
  if (pattern.includes('\\Q')) return []
  const reader: Reader = { pattern, at: 0 }
  const found = alternation(reader, false)
  return reader.at < pattern.length ? [] : found
}

/** May a text hold a match? */
export function mayHold(clauses: readonly Clause[], lowerText: string): boolean {
  return clauses.every(clause => clause.some(literal => stands(literal, lowerText)))
}

function stands({ text, begins, ends }: Literal, lowerText: string): boolean {
  for (let at = lowerText.indexOf(text); at >= 0; at = lowerText.indexOf(text, at + 1)) {
    if (begins && isInWord(lowerText.charCodeAt(at - 1))) continue
    if (!ends || !isInWord(lowerText.charCodeAt(at + text.length))) return true
  }
  return false
}

/** A letter, a figure or a low line, as the engine has it. */
function isInWord(unit: number): boolean {
  return (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57) || unit === 95
}

interface Reader {
  readonly pattern: string
  at: number
}

/** @param bounded does a boundary of words stand right before? */
function alternation(reader: Reader, bounded: boolean): readonly Clause[] {
  const branches = [sequence(reader, bounded)]
  while (reader.pattern[reader.at] === '|') {
    reader.at++
    branches.push(sequence(reader, bounded))
  }
  const [only] = branches
  if (branches.length === 1 && only) return only
  const best = branches.map(longest)
  const all = best.flatMap(clause => clause ?? [])
  return best.every(clause => clause !== undefined) && all.length <= most ? [all] : []
}

/** Of the clauses of a branch the one whose shortest text is longest. */
function longest(clauses: readonly Clause[]): Clause | undefined {
  const length = (clause: Clause) => Math.min(...clause.map(({ text }) => text.length))
  return clauses.toSorted((a, b) => length(b) - length(a))[0]
}

function sequence(reader: Reader, bounded: boolean): readonly Clause[] {
  const clauses: Clause[] = []
  let run = { text: '', begins: bounded }
  let isBounded = bounded
  const end = (ends: boolean, begins: boolean) => {
    const { text } = run
    // A single letter may stand for many; at the edge of a word two tell enough.
    if (text.length >= shortest && !/^\s*$/.test(text))
      clauses.push([
        { text, begins: run.begins && isLetter(text, 0), ends: ends && isLetter(text, text.length - 1) },
      ])
    run = { text: '', begins }
  }
  while (reader.at < reader.pattern.length && !'|)'.includes(reader.pattern[reader.at] ?? '')) {
    const atom = nextAtom(reader, isBounded)
    const isOptional = quantifier(reader)
    isBounded = atom.kind === 'boundary'
    if (atom.kind === 'letter' && isOptional === undefined) {
      run.text += atom.text
      continue
    }
    if (atom.kind === 'nothing') continue
    if (atom.kind === 'letter' && isOptional === false) run.text += atom.text
    end(atom.kind === 'boundary', atom.kind === 'boundary')
    if (atom.kind === 'group' && isOptional !== true) clauses.push(...atom.clauses)
  }
  end(false, false)
  return clauses
}

function isLetter(text: string, at: number): boolean {
  return isInWord(text.charCodeAt(at))
}

type Atom =
  | { readonly kind: 'letter'; readonly text: string }
  | { readonly kind: 'group'; readonly clauses: readonly Clause[] }
  | { readonly kind: 'boundary' }
  /** Matches no text: an anchor, a look around. */
  | { readonly kind: 'nothing' }
  | { readonly kind: 'other' }

function nextAtom(reader: Reader, bounded: boolean): Atom {
  const { pattern } = reader
  const character = pattern[reader.at++] ?? ''
  if (character === '(') return group(reader, bounded)
  if (character === '[') return characterClass(reader)
  if (character === '\\') return escaped(reader)
  if (character === '^' || character === '$') return { kind: 'nothing' }
  return character === '.' ? { kind: 'other' } : { kind: 'letter', text: character.toLowerCase() }
}

function group(reader: Reader, bounded: boolean): Atom {
  const opening = /^\?(?:<[=!]|[=!]|P?<\w+>|[imsU-]*[:)]|)/.exec(reader.pattern.slice(reader.at))?.[0] ?? ''
  reader.at += opening.length
  // "(?i)" is over already.
  if (opening.endsWith(')')) return { kind: 'nothing' }
  const clauses = alternation(reader, bounded)
  reader.at++
  return /[=!]$/.test(opening) ? { kind: 'nothing' } : { kind: 'group', clauses }
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
  if (character === 'b') return { kind: 'boundary' }
  if ('BAz'.includes(character)) return { kind: 'nothing' }
  return /\w/.test(character) ? { kind: 'other' } : { kind: 'letter', text: character }
}

/** Reads what follows an atom: may it be missing? Undefined when nothing follows. */
function quantifier(reader: Reader): boolean | undefined {
  const found = /^(?:[*+?]|\{(\d+)(?:,\d*)?\})\??/.exec(reader.pattern.slice(reader.at))
  if (!found) return undefined
  reader.at += found[0].length
  return found[0].startsWith('*') || found[0].startsWith('?') || Number(found[1] ?? 1) === 0
}
