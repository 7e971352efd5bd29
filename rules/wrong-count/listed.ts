import type { Facts } from '../../src/analysis/facts.ts'
import { isKindOf, kindsNamed } from '../../src/analysis/kinds-of-things.ts'
import type { Member, MemberRow } from '../../src/analysis/member-rows.ts'
import { Tag } from '../../src/analysis/parts-of-speech.ts'
import { isMark, sentenceOf } from '../../src/analysis/token-tests.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { keyOf } from '../../src/parse/key.ts'
import { TokenClass, type Tokens } from '../../src/parse/tokens.ts'
import { type CountedThings, countedThings, isNamedBy, rowsFor } from './counted-things.ts'
import { isOpen, type ToldRow, wordsOf } from './told.ts'

const other = keyOf('other')
const excepting = wordTest('not no never nor without add adding added instead lacks lack neither unlike')
const isWith = wordTest('with without')
const farthest = 2
/** How many sentences a list may stand from the number, where its noun is told, and where its things are of a kind. */
const reach = 40
const reachOfKinds = 30
const fewestOfKind = 3
/** Things of these kinds may be told of elsewhere for another reason. */
const places = wordTest(
  'country countries nation nations state states government governments day days month months season seasons colour colours color colors',
)
const reachOfPlaces = 4

interface Tie {
  readonly row: MemberRow
  readonly listed: number
  readonly by: 'noun' | 'kind'
}

/** "Four bakeries" and "the bakeries in" five places; "four gases" and three of them in a row. */
export function* listedAndCounted(facts: Facts): Iterable<ToldRow> {
  const counts = countedThings(facts)
  if (counts.length === 0) return
  const rows = rowsFor(facts, counts)
  const all = counts.map(count => ({
    count,
    tied: joined(rowsNear(rows, count.amount.sentence).flatMap(row => tieOf(facts, count, row) ?? [])),
  }))
  // A row that fits one count is of no other.
  const taken = new Set(
    all.flatMap(({ count, tied }) =>
      tied.flatMap(({ row, listed }) => (listed === count.amount.low ? [row.firstToken] : [])),
    ),
  )
  const told = new Set(counts.map(({ noun, amount }) => `${noun} ${amount.low}`))
  for (const { count, tied } of all) {
    if (tied.length === 0 || tied.some(({ listed }) => listed === count.amount.low)) continue
    const fitting = tied.filter(tie => !taken.has(tie.row.firstToken) && isWrong(facts, told, count, tie))
    const [tie, ...others] = fitting
    if (!tie || others.some(({ listed }) => listed !== tie.listed)) continue
    const { firstToken, endToken } = tie.row
    const list = { start: facts.tokens.starts[firstToken]!, end: facts.tokens.ends[endToken - 1]! }
    yield { words: wordsOf(facts, count.amount), list, listed: tie.listed }
  }
}

/** The rows that stand no further from a sentence than a list may; all of them are in order. */
function rowsNear(rows: readonly MemberRow[], sentence: number): readonly MemberRow[] {
  let low = 0
  let high = rows.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (rows[middle]!.sentence < sentence - reach) low = middle + 1
    else high = middle
  }
  let end = low
  while (end < rows.length && rows[end]!.sentence <= sentence + reach) end++
  return rows.slice(low, end)
}

/** Rows of one kind in one sentence make one list: "Italian, Slovene and German, and … English and French". */
function joined(ties: readonly Tie[]): readonly Tie[] {
  const found: Tie[] = []
  for (const tie of ties) {
    const last = found.at(-1)
    if (last?.by !== 'kind' || tie.by !== 'kind' || last.row.sentence !== tie.row.sentence) found.push(tie)
    else
      found[found.length - 1] = {
        row: { ...last.row, members: [...last.row.members, ...tie.row.members], endToken: tie.row.endToken },
        listed: last.listed + tie.listed,
        by: 'kind',
      }
  }
  return found
}

/** What speaks for a row being of the things that are counted. */
function tieOf(facts: Facts, count: CountedThings, row: MemberRow): Tie | undefined {
  const { tokens } = facts
  const gap = Math.abs(row.sentence - count.amount.sentence)
  // "Nights with a nap and a meal": what they have, and not which they are.
  if (gap > reach || isWith(tokens.keys[row.firstToken - 1] ?? 0)) return undefined
  const sum = row.members.reduce((all, { size }) => all + size, 0)
  if (gap > 0 && (isNamedBy(tokens, count, row.lead) || isNamedBy(tokens, count, row.behind)))
    return { row, listed: sum + (isLedByOthers(tokens, row) ? 1 : 0), by: 'noun' }
  if (gap > reachOfKinds || !kindsNamed(count.kind)) return undefined
  const own = row.members.filter(member => isOfKind(tokens, member, count.kind))
  // Words that lead to a row may have been taken for its first thing.
  const rest = row.members.length - own.length
  if (own.length < 2 || rest > 1 || (rest === 1 && own.includes(row.members[0]!))) return undefined
  return { row, listed: own.reduce((all, { size }) => all + size, 0), by: 'kind' }
}

/** "The other contenders were": with the one that is told of already. */
function isLedByOthers({ keys }: Tokens, { lead }: MemberRow): boolean {
  return keys[lead - 1] === other
}

/** "A Methodist chapel" of places of worship; the verb behind the last noun may look like one. */
function isOfKind(tokens: Tokens, { first, head }: Member, kind: number): boolean {
  return isKindOf(tokens.keys[head]!, kind) || (head > first && isKindOf(tokens.keys[head - 1]!, kind))
}

/** @param told each counted noun with each number that it has in the piece */
function isWrong(facts: Facts, told: ReadonlySet<string>, count: CountedThings, tie: Tie): boolean {
  const { tokens, voices } = facts
  const { row, listed, by } = tie
  const { low } = count.amount
  if (by === 'kind' && listed < fewestOfKind) return false
  if (Math.abs(low - listed) > farthest) return false
  const from = tokens.sentences[row.sentence]!
  // "A, B and C, among others".
  const to = isMark(tokens, row.endToken, ',') ? row.endToken + 4 : row.endToken
  const start = isLedByOthers(tokens, row) ? row.lead : Math.max(from, row.firstToken - 6)
  if (isOpen(tokens, start, to)) return false
  if (voices.isQuoted({ start: tokens.starts[row.firstToken]!, end: tokens.ends[row.endToken - 1]! }))
    return false
  // Another count of them explains the list.
  if (told.has(`${count.noun} ${listed}`)) return false
  return by === 'noun' ? isWholeLead(facts, count, tie) : isWholeKind(facts, count, tie)
}

/** "The bakeries in …", "boats from …" at the head of a sentence: all of them, and no narrower kind. */
function isWholeLead(facts: Facts, { amount }: CountedThings, { row, listed }: Tie): boolean {
  const { tokens } = facts
  if (row.members.some(({ isName }) => isName !== row.members[0]!.isName)) return false
  const token = isLead(row) ? row.lead : row.behind
  const isOpening = token === tokens.sentences[row.sentence]
  const before = isLedByOthers(tokens, row) ? token - 2 : token - 1
  if (!isOpening && !definite(tokens.keys[before] ?? 0)) return false
  if (!amount.counted) return true
  const { firstToken, head } = amount.counted
  let isNarrow = false
  for (let index = firstToken; index < head; index++)
    if (facts.partsOfSpeech.tagOf(index) === Tag.adjective) isNarrow = true
  return listed < amount.low || !isNarrow
}

const definite = wordTest('the all these those its his her their')

function isLead({ lead }: MemberRow): boolean {
  return lead >= 0
}

/** No other thing of the kind is told of in the piece, but for those of the row. */
function isWholeKind(facts: Facts, count: CountedThings, { row }: Tie): boolean {
  const { tokens } = facts
  if (
    count.amount.counted &&
    places(tokens.keys[count.amount.counted.head]!) &&
    Math.abs(row.sentence - count.amount.sentence) > reachOfPlaces
  )
    return false
  const own = new Set<number>()
  for (const { first, head } of row.members)
    for (let index = first; index <= head; index++) own.add(tokens.keys[index]!)
  for (const key of keysOfKind(tokens, count.kind)) if (!own.has(key)) return false
  return true
}

const known = new WeakMap<Tokens, Map<number, ReadonlySet<number>>>()

/** The words of a kind that the draft has, but for those of sentences on what is not there; read once for all its counts. */
function keysOfKind(tokens: Tokens, kind: number): ReadonlySet<number> {
  const byKind = known.get(tokens) ?? new Map<number, ReadonlySet<number>>()
  known.set(tokens, byKind)
  const before = byKind.get(kind)
  if (before) return before
  const keys = new Set<number>()
  for (let index = 0; index < tokens.count; index++) {
    const key = tokens.keys[index]!
    if (tokens.classes[index] !== TokenClass.word || keys.has(key)) continue
    if (isKindOf(key, kind) && !isExcepted(tokens, index)) keys.add(key)
  }
  byKind.set(kind, keys)
  return keys
}

/** "Methane was looked for and not found", "to add nitrogen". */
function isExcepted(tokens: Tokens, token: number): boolean {
  const { keys, sentences } = tokens
  const sentence = sentenceOf(tokens, token)
  for (let index = sentences[sentence]!; index < sentences[sentence + 1]!; index++)
    if (excepting(keys[index]!)) return true
  return false
}
