import { keyOf } from '../parse/key.ts'
import { TokenClass, type Tokens } from '../parse/tokens.ts'
import { figuresBehindNames } from './amounts/behind-names.ts'
import { isElidedSize, isNoPart } from './amounts/no-part.ts'
import type { Amount } from './amounts.ts'
import type { Facts } from './facts.ts'
import { nounLemma } from './lemma.ts'
import { isPersonNoun } from './person-nouns.ts'
import { isDash, isMark } from './token-tests.ts'
import { wordTest } from './word-flags.ts'

/**
 * What an amount is for its neighbours:
 * - rest: what is left of a whole ("the remaining $3 million", "the other 40"); with it the parts are all told
 * - total: what others come to ("a total of 40", "40 in all", "add up to 40")
 * - all: a whole that is told as one ("all 40 jobs")
 * - aside: one that was hoped for, or is of another time; it may be a whole and is no part
 * - part: any other
 */
export type AddendRole = 'part' | 'rest' | 'total' | 'all' | 'aside'

/** An amount that may be a part of a sum, or the sum itself. */
export interface Addend {
  readonly amount: Amount
  readonly value: number
  /** What can be added has the same: money of one currency, measures of one unit, counts. */
  readonly sort: string
  /** What is counted, as far as that is told. */
  readonly things: 'people' | 'things' | undefined
  readonly role: AddendRole
  /** Index of the block. */
  readonly block: number
}

const timeNouns = wordTest(
  `second seconds minute minutes hour hours day days night nights week weeks weekend weekends month months year years season
   seasons decade decades century centuries time times occasion occasions percent points degrees age grade class`,
)
const people = wordTest(
  `people men women boys girls children kids crew staff personnel adults others dead injured wounded missing killed pupils
   jobs posts roles positions vacancies redundancies`,
)
const per = wordTest('a an per each every apiece')
const of = keyOf('of')
const the = keyOf('the')
const to = keyOf('to')
const up = keyOf('up')
const by = keyOf('by')
const inWord = keyOf('in')
const all = keyOf('all')
const told = keyOf('told')
const altogether = keyOf('altogether')
const together = wordTest('together combined')
const between = keyOf('between')
const combined = keyOf('combined')
const coming = wordTest('comes came come')
const making = wordTest('makes made')
const pointing = wordTest('that which this')
const themWord = keyOf('them')
const totalNoun = keyOf('total')
const who = keyOf('who')
const others = keyOf('others')
const remaining = keyOf('remaining')
const adding = wordTest('add adds added adding')
const other = keyOf('other')
const restNoun = wordTest('rest remainder balance')
const totalling = wordTest('totaling totalling totals totaled totalled')
const copula = wordTest('is was are were of at to came comes stands stood reached hit now')
const completing = wordTest('completes completed complete completing')
const fillers = wordTest('about some around roughly nearly almost just only approximately estimated further')
/** Right before a figure: another figure is compared with it, and it is no part. */
const comparing = wordTest('than from against versus vs not instead minus')
const changing = wordTest('more fewer less higher lower greater')
/** What was asked or hoped for has not come about. */
const wishing = wordTest(
  `applied asked sought wanted hoped demanded expected estimated predicted forecast proposed requested budgeted planned
   hoping seeking asking demanding target goal limit maximum minimum capacity average median threshold record`,
)
const change = wordTest('rise fall increase decrease drop gain loss change climb decline jump')
const shifting = wordTest('earlier previous previously last ago originally initially compared formerly prior')
const year = keyOf('year')
/** So many figures before one are looked at for a unit that it takes. */
const nearInSentence = 4
/** So much a year is paid by nobody for one of several. */
const leastYearly = 1_000_000
/** How many words behind "in all" at the head of a sentence its figure stands. */
const openingReach = 9
/** How many words before a figure a wish reaches. */
const reach = 6

const perDraft = new WeakMap<Facts, readonly Addend[]>()

/** The amounts of a draft that can be added to others, in order; made once for a draft. */
export function addendsOf(facts: Facts): readonly Addend[] {
  const known = perDraft.get(facts)
  if (known) return known
  const found = [...findAddends(facts)]
  perDraft.set(facts, found)
  return found
}

function* findAddends(facts: Facts): Iterable<Addend> {
  const { amounts, blocks, tokens, voices } = facts
  const named = figuresBehindNames(facts)
  const all = named.length > 0 ? [...amounts, ...named].sort((a, b) => a.start - b.start) : amounts
  let block = 0
  for (const [index, amount] of all.entries()) {
    const sort = sortOf(tokens, amount)
    if (sort === undefined || isCompared(tokens, amount) || isNoPart(tokens, amount)) continue
    if (isElidedSize(tokens, all.slice(Math.max(0, index - nearInSentence), index), amount)) continue
    while (block + 1 < blocks.length && blocks[block + 1]!.firstToken <= amount.firstToken) block++
    if (voices.isQuoted(amount)) continue
    yield new ReadAddend(tokens, amount, sort, block)
  }
}

/** What is counted, and what an amount is for the others, are read when somebody asks. */
class ReadAddend implements Addend {
  readonly amount: Amount
  readonly value: number
  readonly sort: string
  readonly block: number
  readonly #tokens: Tokens
  #role: AddendRole | undefined

  constructor(tokens: Tokens, amount: Amount, sort: string, block: number) {
    this.#tokens = tokens
    this.amount = amount
    this.value = amount.low
    this.sort = sort
    this.block = block
  }

  get role(): AddendRole {
    this.#role ??= roleOf(this.#tokens, this.amount)
    return this.#role
  }

  get things(): Addend['things'] {
    return thingsOf(this.#tokens, this.amount)
  }
}

/** What an amount can be added with; undefined where it is none that is added: an age, a time, a price for each. */
function sortOf(tokens: Tokens, amount: Amount): string | undefined {
  const { kind, low, high, precision, unit, currency, counted, endToken } = amount
  if (low !== high || low <= 0 || (precision !== 'exact' && precision !== 'about')) return undefined
  if (isMark(tokens, endToken, '-') && tokens.starts[endToken] === tokens.ends[endToken - 1]) return undefined
  const after = counted?.endToken ?? endToken
  if (isRate(tokens, amount, after) || isRate(tokens, amount, endToken)) return undefined
  if (kind === 'money') return `money ${currency}`
  if (kind === 'measure') {
    const isSize =
      unit && unit.dimension !== 'time' && unit.dimension !== 'temperature' && unit.dimension !== 'speed'
    // The points of a game are counted: "34 points, 14 of them in the first half".
    if (unit?.dimension === 'points') return Number.isInteger(low) ? 'count' : undefined
    return isSize ? `measure ${unit.name}` : undefined
  }
  if (kind !== 'count' || !Number.isInteger(low)) return undefined
  return counted && timeNouns(tokens.keys[counted.head]!) ? undefined : 'count'
}

/** "£5 a head"; "save £340m a year" is no price. */
function isRate({ keys }: Tokens, { kind, low }: Amount, after: number): boolean {
  if (!per(keys[after] ?? 0)) return false
  // "$40 million a year earlier" is told of another year.
  if (shifting(keys[after + 2] ?? 0)) return true
  return kind !== 'money' || low < leastYearly || keys[after + 1] !== year
}

/** "Up from 40", "not 40 as first said", "40 more than last year". */
export function isCompared({ keys }: Tokens, { firstToken, endToken, counted }: Amount): boolean {
  let at = firstToken - 1
  while (fillers(keys[at] ?? 0) || keys[at] === the) at--
  if (comparing(keys[at] ?? 0)) return true
  const after = counted?.endToken ?? endToken
  return changing(keys[after] ?? 0) && comparing(keys[after + 1] ?? 0)
}

/** What was hoped for, or was so at another time, by the words before it in its clause. */
function isAside(tokens: Tokens, { firstToken, endToken, sentence }: Amount): boolean {
  const { keys, sentences, classes } = tokens
  for (let index = firstToken - 1; index >= Math.max(sentences[sentence]!, firstToken - reach); index--) {
    if (isMark(tokens, index, ';') || isMark(tokens, index, ':')) break
    if (wishing(keys[index]!) || shifting(keys[index]!)) return true
  }
  for (let index = endToken; index < Math.min(endToken + reach, sentences[sentence + 1]!); index++) {
    if (classes[index] === TokenClass.punctuation) break
    if (shifting(keys[index]!)) return true
  }
  return false
}

function thingsOf(tokens: Tokens, { counted, endToken }: Amount): Addend['things'] {
  if (tokens.keys[endToken] === who) return 'people'
  if (!counted || counted.partitive) return undefined
  const head = tokens.keys[counted.head]!
  if (people(head) || isPersonNoun(head)) return 'people'
  const text = tokens.prose.slice(tokens.starts[counted.head]!, tokens.ends[counted.head]!).toLowerCase()
  return isPersonNoun(keyOf(nounLemma(text))) ? 'people' : 'things'
}

function roleOf(tokens: Tokens, amount: Amount): AddendRole {
  if (isRest(tokens, amount)) return 'rest'
  if (isTotal(tokens, amount)) return isAside(tokens, amount) || isChange(tokens, amount) ? 'aside' : 'total'
  if (tokens.keys[amount.firstToken - 1] === all) return 'all'
  return isAside(tokens, amount) ? 'aside' : 'part'
}

/** "The remaining $3 million", "the other 40", "the rest, 40,", "the $40,000 that completes the budget". */
function isRest(tokens: Tokens, { firstToken, endToken, counted, sentence }: Amount): boolean {
  const { keys, sentences } = tokens
  const start = sentences[sentence]!
  let at = firstToken - 1
  while (at > start && fillers(keys[at]!)) at--
  if (keys[at] === remaining || (keys[at] === other && keys[at - 1] === the)) return true
  for (let index = at; index >= Math.max(start, at - 3); index--) if (restNoun(keys[index]!)) return true
  const after = counted?.endToken ?? endToken
  for (let index = after; index < Math.min(after + 3, sentences[sentence + 1]!); index++) {
    if (completing(keys[index]!)) return true
    // "To make up the rest", but not "… and the rest went by train".
    if (restNoun(keys[index]!) && keys[index - 1] === the && keys[index - 2] === up) return true
  }
  // "Of the others, nine abstained and six stayed away".
  const opening = keys[start] === of && keys[start + 1] === the ? keys[start + 2]! : 0
  return restNoun(opening) || opening === others
}

/** "A rise of 22cm in all" */
function isChange({ keys }: Tokens, { firstToken }: Amount): boolean {
  return keys[firstToken - 1] === of && change(keys[firstToken - 2] ?? 0)
}

/** "A total of 40", "totalling 40", "add up to 40", "the final total was 40", "40 in all", "40 altogether". */
function isTotal(tokens: Tokens, { firstToken, endToken, counted, sentence }: Amount): boolean {
  const { keys, sentences } = tokens
  let at = firstToken - 1
  while (fillers(keys[at] ?? 0)) at--
  const before = keys[at] ?? 0
  if (totalling(before) || before === combined) return true
  // "That comes to $560", "which makes 100"
  const isComing = (before === to && coming(keys[at - 1] ?? 0)) || making(before)
  if (isComing && pointing(keys[before === to ? at - 2 : at - 1] ?? 0)) return true
  if (before === to && keys[at - 1] === up && adding(keys[at - 2] ?? 0)) return true
  if (copula(before) && (keys[at - 1] === totalNoun || (keys[at - 1] === by && keys[at - 2] === totalNoun)))
    return true
  const after = counted?.endToken ?? endToken
  const end = sentences[sentence + 1]!
  for (let index = endToken; index <= Math.min(after + 1, end - 1); index++) {
    if (keys[index] === altogether) return true
    if (keys[index] === inWord && (keys[index + 1] === all || keys[index + 1] === totalNoun)) return true
    if (keys[index] === all && keys[index + 1] === told) return true
  }
  return isSummingUp(tokens, sentences[sentence]!, firstToken)
}

/** "In all, …", "Together they raised …": the first figure of a sentence, or of a clause behind a mark, that begins so. */
function isSummingUp(tokens: Tokens, sentence: number, firstToken: number): boolean {
  const { keys } = tokens
  let start = firstToken - 1
  while (start > sentence && !isMark(tokens, start - 1, ';') && !isDash(tokens, start - 1)) {
    if (firstToken - start >= openingReach) return false
    start--
  }
  const [first, second] = [keys[start]!, keys[start + 1] ?? 0]
  const isOpening =
    first === altogether ||
    together(first) ||
    (first === inWord && (second === all || second === totalNoun)) ||
    (first === all && second === told) ||
    (first === between && second === themWord)
  return isOpening
}
