import type { Amount } from '../../src/analysis/amounts.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { isKindName, isKindOf } from '../../src/analysis/kinds-of-things.ts'
import { nounLemma } from '../../src/analysis/lemma.ts'
import { isGathering, type Member, type MemberRow, memberRows } from '../../src/analysis/member-rows.ts'
import { hasNounGroup, nounGroup } from '../../src/analysis/noun-groups.ts'
import { Tag } from '../../src/analysis/parts-of-speech.ts'
import { isMark, sentenceOf } from '../../src/analysis/token-tests.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { keyOf } from '../../src/parse/key.ts'
import { TokenClass, type Tokens } from '../../src/parse/tokens.ts'
import { isAnnouncement, isOpen, most, type ToldRow, wordsOf } from './told.ts'

/** Those who go out in a thing are counted as the thing is, and what a firm is called by turns. */
const ties = [
  'crew boat lifeboat', 'library branch', 'shop branch store outlet', 'bakery branch shop', 'factory plant mill works',
  'clinic surgery', 'town village city place community', 'club team side', 'firm company bidder', 'finalist contender nominee candidate',
  'author writer novelist', 'gas substance', 'prize award honour', 'offence charge count', 'line route service',
  'site place location venue', 'chapel church', 'bank branch', 'restaurant pub branch', 'force service',
  'shortlist list contender finalist nominee candidate author book novel film artist', 'panel member judge expert panellist',
  'jury member juror', 'team member player rider', 'cast actor performer', 'band group ensemble member musician player',
  'crew member sailor astronaut', 'board member director trustee governor', 'squad player', 'committee member',
].map(line => new Set(line.split(' '))) // biome-ignore format: a table
const anew = wordTest(
  'another other others further more extra additional first last next past previous second third new remaining only',
)
const of = keyOf('of')
const other = keyOf('other')
const excepting = wordTest('not no never nor without add adding added instead lacks lack neither unlike')
const each = wordTest('each every per')
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

interface Count {
  readonly amount: Amount
  readonly word: string
  /** What its kind is called: "worship" for places of worship. */
  readonly kind: string
  readonly noun: number
}

interface Tie {
  readonly row: MemberRow
  readonly listed: number
  readonly by: 'noun' | 'kind'
}

/** "Four bakeries" and "the bakeries in" five places; "four gases" and three of them in a row. */
export function* listedAndCounted(facts: Facts): Iterable<ToldRow> {
  const counts = countsIn(facts)
  if (counts.length === 0) return
  const rows = memberRows(facts)
  const all = counts.map(count => ({
    count,
    tied: joined(rows.flatMap(row => tieOf(facts, count, row) ?? [])),
  }))
  // A row that fits one count is of no other.
  const taken = new Set(
    all.flatMap(({ count, tied }) =>
      tied.flatMap(({ row, listed }) => (listed === count.amount.low ? [row.firstToken] : [])),
    ),
  )
  for (const { count, tied } of all) {
    if (tied.length === 0 || tied.some(({ listed }) => listed === count.amount.low)) continue
    const fitting = tied.filter(tie => !taken.has(tie.row.firstToken) && isWrong(facts, counts, count, tie))
    const [tie, ...others] = fitting
    if (!tie || others.some(({ listed }) => listed !== tie.listed)) continue
    const { firstToken, endToken } = tie.row
    const list = { start: facts.tokens.starts[firstToken]!, end: facts.tokens.ends[endToken - 1]! }
    yield { words: wordsOf(facts, count.amount), list, listed: tie.listed }
  }
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

function countsIn(facts: Facts): readonly Count[] {
  const { tokens, amounts, voices } = facts
  return amounts.flatMap(amount => {
    const gathering = gatheringOf(tokens, amount)
    if (gathering >= 0) return voices.isQuoted(amount) ? [] : [countAt(tokens, amount, gathering)]
    if (!isAnnouncement(amount) || amount.counted!.partitive || voices.isQuoted(amount)) return []
    const { firstToken, counted } = amount
    if (anew(tokens.keys[firstToken - 1] ?? 0) || each(tokens.keys[firstToken - 1] ?? 0)) return []
    for (let index = firstToken; index < counted!.head; index++) if (anew(tokens.keys[index]!)) return []
    return [countAt(tokens, amount, counted!.head)]
  })
}

function countAt(tokens: Tokens, amount: Amount, token: number): Count {
  const word = wordAt(tokens, token)
  return { amount, word, kind: kindAt(tokens, token), noun: groupOf(word) }
}

/** "A shortlist of six": the noun that says what they are together; -1 for none. */
function gatheringOf({ keys }: Tokens, { kind, precision, low, counted, firstToken }: Amount): number {
  if (kind !== 'count' || precision !== 'exact' || low < 2 || low > most || counted) return -1
  return keys[firstToken - 1] === of && isGathering(keys[firstToken - 2] ?? 0) ? firstToken - 2 : -1
}

function kindAt(tokens: Tokens, head: number): string {
  return textAt(tokens, tokens.keys[head + 1] === of ? head + 2 : head)
}

function textAt({ prose, starts, ends }: Tokens, token: number): string {
  return prose.slice(starts[token]!, ends[token]!).toLowerCase()
}

function wordAt(tokens: Tokens, token: number): string {
  return nounLemma(textAt(tokens, token))
}

function groupOf(lemma: string): number {
  const key = keyOf(lemma)
  return hasNounGroup(key) ? nounGroup(key) : key
}

/** What speaks for a row being of the things that are counted. */
function tieOf(facts: Facts, count: Count, row: MemberRow): Tie | undefined {
  const { tokens } = facts
  const gap = Math.abs(row.sentence - count.amount.sentence)
  if (gap > reach) return undefined
  const sum = row.members.reduce((all, { size }) => all + size, 0)
  if (gap > 0 && (isNamedBy(tokens, count, row.lead) || isNamedBy(tokens, count, row.behind)))
    return { row, listed: sum + (isLedByOthers(tokens, row) ? 1 : 0), by: 'noun' }
  if (gap > reachOfKinds || !isKindName(count.kind)) return undefined
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
function isOfKind(tokens: Tokens, { first, head }: Member, kind: string): boolean {
  return isKindOf(textAt(tokens, head), kind) || (head > first && isKindOf(textAt(tokens, head - 1), kind))
}

function isNamedBy(tokens: Tokens, { word }: Count, token: number): boolean {
  if (token < 0) return false
  const name = wordAt(tokens, token)
  return name === word || ties.some(tie => tie.has(name) && tie.has(word))
}

function isWrong(facts: Facts, counts: readonly Count[], count: Count, tie: Tie): boolean {
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
  if (counts.some(other => other.noun === count.noun && other.amount.low === listed)) return false
  return by === 'noun' ? isWholeLead(facts, count, tie) : isWholeKind(facts, count, tie)
}

/** "The bakeries in …", "boats from …" at the head of a sentence: all of them, and no narrower kind. */
function isWholeLead(facts: Facts, { amount }: Count, { row, listed }: Tie): boolean {
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
function isWholeKind(facts: Facts, count: Count, { row }: Tie): boolean {
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
  const others = new Set<string>()
  for (let index = 0; index < tokens.count; index++) {
    if (tokens.classes[index] !== TokenClass.word || own.has(tokens.keys[index]!)) continue
    const word = textAt(tokens, index)
    if (isKindOf(word, count.kind) && !isExcepted(tokens, index)) others.add(nounLemma(word))
  }
  return others.size === 0
}

/** "Methane was looked for and not found", "to add nitrogen". */
function isExcepted(tokens: Tokens, token: number): boolean {
  const { keys, sentences } = tokens
  const sentence = sentenceOf(tokens, token)
  for (let index = sentences[sentence]!; index < sentences[sentence + 1]!; index++)
    if (excepting(keys[index]!)) return true
  return false
}
