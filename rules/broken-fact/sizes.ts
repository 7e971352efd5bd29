import type { Facts } from '../../src/analysis/facts.ts'
import { blockOf } from '../../src/analysis/locate.ts'
import type { Quantity } from '../../src/analysis/quantities.ts'
import { isMark } from '../../src/analysis/token-tests.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import type { LexiconMatch } from '../../src/lexicon/match.ts'
import { keyOf } from '../../src/parse/key.ts'
import { TokenClass, type Tokens } from '../../src/parse/tokens.ts'
import type { Finding } from '../../src/rule/rule.ts'

const keys = (words: string) => new Set(words.split(' ').map(keyOf))

/** What the members of a body are called, in earnest and in jest. */
const members = keys(
  'members member states state countries country nations nation powers economies governments leaders presidents ministers partners allies democracies capitals judges justices senators friends buddies pals mates rivals giants heavyweights',
)
/** What a body holds, has or makes: behind its name these are what is counted. */
const occasions = keys(
  'summit summits meeting meetings talks session sessions dinner lunch gathering conference communique statement declaration agenda presidency chair nations countries states members leaders ministers economies partners group bloc allies members plan deal proposal sanctions accord headquarters resolution vote',
)
const totalBefore = keys('the all its these those')
const into = keys('of in from within that which')
const article = keyOf('the')
const hyphen = keyOf('-')
const restrictive = keys('who that which whose')
const having = wordTest('has counts comprises')
const whole = wordTest('only just exactly')
const up = wordTest('up to in')
const forming = wordTest('make form constitute belong comprise are')
const lately = wordTest('now currently together today')
const whose = keyOf('whose')
const relative = wordTest('that which')
const adjectiveBound = 3
/** By so many a set may be miscounted, if it is small. */
const leastSlack = 3

/** Reads `7`, and `<= 50` for a set of which no more can be told. */
function sizeOf(label: string): number {
  return Number(label.replace('<=', ''))
}

/** Sizes that a body does not have: "the eight members of the G7", "the nine planets". */
export function* brokenSizes(facts: Facts, matches: readonly LexiconMatch[]): Iterable<Finding> {
  const sized = matches.filter(({ entry }) => entry.labels.size !== undefined)
  if (sized.length === 0) return
  const years = facts.quantities.filter(({ value }) => value >= 1800 && value <= 2100)
  const figures = {
    ending: new Map(facts.quantities.map(quantity => [quantity.endToken, quantity])),
    starting: new Map(facts.quantities.map(quantity => [quantity.firstToken, quantity])),
  }
  for (const match of sized) {
    const { part } = match.entry.labels
    const claim = (part === undefined ? around : directlyBefore)(match, figures, facts.tokens)
    if (claim && isBroken(claim, match, () => yearsBeside(match, years, facts)))
      yield finding(claim, match, facts.tokens.prose)
  }
}

/** The years that the match's own block names. */
function yearsBeside(match: LexiconMatch, years: readonly Quantity[], facts: Facts): number[] {
  const block = blockOf(facts.blocks, match.firstToken)
  return years
    .filter(year => block && block.firstToken <= year.firstToken && year.firstToken < block.endToken)
    .map(({ value }) => value)
}

interface SizeClaim {
  readonly quantity: Quantity
  /** The words that count all members, not just some: only these can be too few. */
  readonly total: boolean
  readonly end: number
}

/** The figures of the draft by the token after their last one, and by their first. */
interface Figures {
  readonly ending: ReadonlyMap<number, Quantity>
  readonly starting: ReadonlyMap<number, Quantity>
}

/** "the six permanent members" */
function directlyBefore(match: LexiconMatch, figures: Figures, tokens: Tokens): SizeClaim | undefined {
  const quantity = figures.ending.get(match.firstToken)
  return quantity && isCount(quantity)
    ? { quantity, total: isTotal(tokens, quantity, match.endToken), end: match.end }
    : undefined
}

/** "the eight members of the G7", "the eight-member G7", "the G7's eight members" */
function around(match: LexiconMatch, figures: Figures, tokens: Tokens): SizeClaim | undefined {
  return (
    beforeWithOf(match, figures, tokens) ??
    compoundBefore(match, figures, tokens) ??
    possessiveAfter(match, figures, tokens) ??
    havingAfter(match, figures, tokens)
  )
}

/** "The United States Senate has 102 members" */
function havingAfter(match: LexiconMatch, figures: Figures, tokens: Tokens): SizeClaim | undefined {
  const { keys } = tokens
  if (!having(keys[match.endToken] ?? 0)) return undefined
  const quantity =
    figures.starting.get(match.endToken + 1) ??
    (whole(keys[match.endToken + 1] ?? 0) ? figures.starting.get(match.endToken + 2) : undefined)
  const noun = quantity?.endToken ?? tokens.count
  if (!quantity || !isCount(quantity) || !members.has(keys[noun]!) || restrictive.has(keys[noun + 1]!))
    return undefined
  return { quantity, total: true, end: tokens.ends[noun]! }
}

function beforeWithOf(match: LexiconMatch, figures: Figures, tokens: Tokens): SizeClaim | undefined {
  let at = match.firstToken - 1
  if (tokens.keys[at] === article) at--
  at = startOfForming(tokens, at)
  if (at < 1 || !into.has(tokens.keys[at]!) || isModifier(tokens, match.endToken)) return undefined
  if (!members.has(tokens.keys[at - 1]!)) return undefined
  for (let end = at - 1; end >= at - 1 - adjectiveBound && end > 0; end--) {
    const quantity = figures.ending.get(end)
    if (quantity)
      return isCount(quantity)
        ? { quantity, total: isTotal(tokens, quantity, match.endToken), end: match.end }
        : undefined
    if (tokens.classes[end - 1] !== TokenClass.word) return undefined
  }
  return undefined
}

/**
 * "That now make up": the token before which the members stand, as before "of"; where nothing of the kind stands, the token
 * itself.
 */
function startOfForming({ keys }: Tokens, token: number): number {
  let at = token
  if (up(keys[at] ?? 0)) at--
  if (!forming(keys[at] ?? 0)) return token
  at--
  while (lately(keys[at] ?? 0)) at--
  return relative(keys[at] ?? 0) ? at : token
}

function compoundBefore(match: LexiconMatch, figures: Figures, tokens: Tokens): SizeClaim | undefined {
  const member = match.firstToken - 1
  if (member < 2 || !members.has(tokens.keys[member]!) || tokens.keys[member - 1] !== hyphen) return undefined
  const quantity = figures.ending.get(member - 1)
  return quantity && isCount(quantity) ? { quantity, total: true, end: match.end } : undefined
}

/** "The G7's eight members"; "the G7, whose eight members met" */
function possessiveAfter(
  { endToken }: LexiconMatch,
  figures: Figures,
  tokens: Tokens,
): SizeClaim | undefined {
  const { classes, keys } = tokens
  const isOwner = classes[endToken] === TokenClass.clitic
  if (!isOwner && !(isMark(tokens, endToken, ',') && keys[endToken + 1] === whose)) return undefined
  const quantity = figures.starting.get(endToken + (isOwner ? 1 : 2))
  const noun = quantity?.endToken ?? tokens.count
  if (!quantity || !isCount(quantity) || !members.has(tokens.keys[noun]!)) return undefined
  return restrictive.has(tokens.keys[noun + 1]!)
    ? undefined
    : { quantity, total: true, end: tokens.ends[noun]! }
}

function isCount(quantity: Quantity): boolean {
  return quantity.unit === 'count' && quantity.precision === 'exact' && Number.isInteger(quantity.value)
}

/** "The six members" counts them all; "six members", and "the six members that voted for it", do not. */
function isTotal(tokens: Tokens, quantity: Quantity, endToken: number): boolean {
  return totalBefore.has(tokens.keys[quantity.firstToken - 1]!) && !restrictive.has(tokens.keys[endToken]!)
}

/** In "the eight leaders at the G7 dinner" the body only modifies another noun. */
function isModifier(tokens: Tokens, endToken: number): boolean {
  return tokens.classes[endToken] === TokenClass.clitic || occasions.has(tokens.keys[endToken]!)
}

function isBroken(
  { quantity, total }: SizeClaim,
  { entry }: LexiconMatch,
  years: () => readonly number[],
): boolean {
  const { labels } = entry
  const isMost = labels.size!.startsWith('<=')
  const size = sizeOf(labels.size!)
  const { value } = quantity
  if (value === size || (value < size && (isMost || !total))) return false
  // A number far off counts something else, where nothing but the noun says what is meant.
  if (labels.part === 'set' && (!total || value - size > Math.max(leastSlack, size / 5))) return false
  const since = Number(labels.since ?? 0)
  return !(value === Number(labels.former) && years().some(year => year <= since))
}

function finding({ quantity, end }: SizeClaim, match: LexiconMatch, prose: string): Finding {
  const body = prose.slice(match.start, match.end)
  const { part, size, whole } = match.entry.labels
  return {
    start: Math.min(quantity.start, match.start),
    end,
    messageId: 'size',
    values: {
      body: whole ?? (part === undefined ? withArticle(body) : `the set of ${body}`),
      size: sizeOf(size!),
      stated: quantity.value,
    },
    note: match.entry.note,
  }
}

/** "The G7", but "NATO": letters that are read as a word are a name. */
function withArticle(body: string): string {
  return /^(?:N[Aa][Tt][Oo]|O[Pp][Ee][Cc]|A[Ss][Ee][Aa][Nn])$/.test(body) ? body : `the ${body}`
}
