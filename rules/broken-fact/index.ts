import type { Facts } from '../../src/analysis/facts.ts'
import { blockOf } from '../../src/analysis/locate.ts'
import type { Quantity } from '../../src/analysis/quantities.ts'
import type { LexiconMatch } from '../../src/lexicon/match.ts'
import { keyOf } from '../../src/parse/key.ts'
import { TokenClass, type Tokens } from '../../src/parse/tokens.ts'
import { defineRule } from '../../src/rule/define-rule.ts'
import type { Finding } from '../../src/rule/rule.ts'
import { brokenAmendments } from './amendments.ts'
import type { Broken } from './broken.ts'
import { brokenCards } from './cards.ts'
import { brokenCenturies } from './centuries.ts'
import { brokenColleges } from './colleges.ts'
import { brokenCounts } from './counts.ts'
import { brokenCurrencies } from './currencies.ts'
import { brokenCustoms } from './customs.ts'
import { brokenDeeds } from './deeds.ts'
import { brokenSymbols } from './elements.ts'
import { brokenEvents } from './events.ts'
import { brokenNames } from './firsts.ts'
import { brokenFixtures } from './fixtures.ts'
import { brokenReadings } from './freezing.ts'
import { brokenGeography } from './geography.ts'
import { brokenSeasons } from './hemispheres.ts'
import { brokenHomes } from './homes.ts'
import { brokenMemberships } from './memberships.ts'
import { brokenOffices } from './offices.ts'
import { brokenParts } from './parts.ts'
import { brokenRegions } from './regions.ts'
import { brokenCategories, brokenPlanets } from './scales.ts'
import { brokenSeats } from './seats.ts'
import { brokenTeams } from './teams.ts'
import { brokenTerms } from './terms.ts'
import { brokenWorks } from './works.ts'

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
const into = keys('of in from within')
const article = keyOf('the')
const hyphen = keyOf('-')
const restrictive = keys('who that which whose')
const adjectiveBound = 3

export default defineRule({
  id: 'broken-fact',
  category: 'contradiction',
  summary: 'A fixed and widely known fact that the text breaks by its own words',
  status: 'stable',
  gate: false,
  messages: {
    size: '“{found}” does not fit: {body} has {size}, not {stated}',
    fact: '“{found}” does not fit: {fact}',
  },
  defaults: {},
  options: {},
  lexicon: true,
  *check({ facts, prose, matches }) {
    for (const find of [
      brokenCounts,
      brokenCurrencies,
      brokenGeography,
      brokenSymbols,
      brokenSeats,
      brokenCenturies,
      brokenColleges,
      brokenCategories,
      brokenPlanets,
      brokenTeams,
      brokenOffices,
      brokenEvents,
      brokenMemberships,
      brokenSeasons,
      brokenCards,
      brokenNames,
      brokenFixtures,
      brokenTerms,
      brokenCustoms,
      brokenRegions,
      brokenWorks,
      brokenReadings,
      brokenAmendments,
    ])
      for (const broken of find(facts)) yield findingOf(broken)
    if (matches.length === 0) return
    for (const find of [brokenParts, brokenHomes, brokenDeeds])
      for (const broken of find(facts, matches)) yield findingOf(broken)
    const years = facts.quantities.filter(({ value }) => value >= 1800 && value <= 2100)
    const figures = {
      ending: new Map(facts.quantities.map(quantity => [quantity.endToken, quantity])),
      starting: new Map(facts.quantities.map(quantity => [quantity.firstToken, quantity])),
    }
    for (const match of matches) {
      if (match.entry.labels.size === undefined) continue
      const look = match.entry.labels.part === 'members' ? directlyBefore : around
      const claim = look(match, figures, facts.tokens)
      if (claim && isBroken(claim, match, () => yearsBeside(match, years, facts)))
        yield finding(claim, match, prose)
    }
  },
})

function findingOf({ related, fact, ...span }: Broken): Finding {
  return {
    ...span,
    messageId: 'fact',
    values: { fact },
    ...(related && { related: [{ ...related, reason: 'the fact is about this' }] }),
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
    possessiveAfter(match, figures, tokens)
  )
}

function beforeWithOf(match: LexiconMatch, figures: Figures, tokens: Tokens): SizeClaim | undefined {
  let at = match.firstToken - 1
  if (tokens.keys[at] === article) at--
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

function compoundBefore(match: LexiconMatch, figures: Figures, tokens: Tokens): SizeClaim | undefined {
  const member = match.firstToken - 1
  if (member < 2 || !members.has(tokens.keys[member]!) || tokens.keys[member - 1] !== hyphen) return undefined
  const quantity = figures.ending.get(member - 1)
  return quantity && isCount(quantity) ? { quantity, total: true, end: match.end } : undefined
}

function possessiveAfter(match: LexiconMatch, figures: Figures, tokens: Tokens): SizeClaim | undefined {
  if (tokens.classes[match.endToken] !== TokenClass.clitic) return undefined
  const quantity = figures.starting.get(match.endToken + 1)
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
  const size = Number(entry.labels.size)
  const { value } = quantity
  if (value === size || (value < size && !total)) return false
  const since = Number(entry.labels.since ?? 0)
  return !(value === Number(entry.labels.former) && years().some(year => year <= since))
}

function finding({ quantity, end }: SizeClaim, match: LexiconMatch, prose: string): Finding {
  const body = prose.slice(match.start, match.end)
  const { part, size } = match.entry.labels
  return {
    start: Math.min(quantity.start, match.start),
    end,
    messageId: 'size',
    values: {
      body: part === 'members' ? `the set of ${body}` : `the ${body}`,
      size: size!,
      stated: quantity.value,
    },
    note: match.entry.note,
  }
}
