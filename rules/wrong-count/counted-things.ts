import type { Amount } from '../../src/analysis/amounts.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { kindsHolding, kindsNamed } from '../../src/analysis/kinds-of-things.ts'
import {
  isGathering,
  type MemberRow,
  memberRowsIn,
  sentencesWithRows,
} from '../../src/analysis/member-rows.ts'
import { cachedStem, stemOf } from '../../src/analysis/stems.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { keyOf } from '../../src/parse/key.ts'
import { TokenClass, type Tokens } from '../../src/parse/tokens.ts'
import { isAnnouncement, isWholeOfSome, most } from './told.ts'

/** A number of things for which a list is looked for. */
export interface CountedThings {
  readonly amount: Amount
  /** The stem of their noun. */
  readonly noun: number
  /** The noun that names their kind: "worship" for places of worship. */
  readonly kind: number
}

/** Those who go out in a thing are counted as the thing is, and what a firm is called by turns. */
const ties = [
  'crew boat lifeboat', 'library branch', 'shop branch store outlet', 'bakery branch shop', 'factory plant mill works',
  'clinic surgery', 'town village city place community', 'club team side', 'firm company bidder', 'bank branch',
  'author writer novelist', 'gas substance', 'prize award honour', 'offence charge count', 'line route service',
  'site place location venue', 'chapel church', 'restaurant pub branch', 'jury member juror', 'squad player',
  'shortlist list contender finalist nominee candidate author book novel film artist', 'team member player rider',
  'panel member judge expert panellist', 'cast actor performer', 'band group ensemble member musician player',
  'crew member sailor astronaut', 'board member director trustee governor', 'committee member',
].map(line => line.split(' ')) // biome-ignore format: a table
const anew = wordTest(
  'another other others further more extra additional first last next past previous second third new remaining only each every per',
)
const of = keyOf('of')
const fewestOfKind = 2

let tied: ReadonlyMap<number, ReadonlySet<number>> | undefined

/** The stems of the nouns that may stand for a noun, its own among them. */
function tiedTo(stem: number): ReadonlySet<number> {
  if (!tied) {
    const all = new Map<number, Set<number>>()
    for (const line of ties) {
      const stems = line.map(word => keyOf(stemOf(word)))
      for (const one of stems) {
        const known = all.get(one) ?? new Set([one])
        for (const other of stems) known.add(other)
        all.set(one, known)
      }
    }
    tied = all
  }
  return tied.get(stem) ?? new Set([stem])
}

/** The stem of the noun at a token. */
function stemAt({ prose, keys, starts, ends }: Tokens, token: number): number {
  return cachedStem(prose, keys[token]!, starts[token]!, ends[token]!)
}

/** Is the noun at a token that of the things, or one that stands for it? */
export function isNamedBy(tokens: Tokens, { noun }: CountedThings, token: number): boolean {
  return token >= 0 && tiedTo(noun).has(stemAt(tokens, token))
}

/** The numbers of things of a draft, from two to twelve, but for those that are some of others. */
export function countedThings(facts: Facts): readonly CountedThings[] {
  const { tokens, amounts, voices } = facts
  return amounts.flatMap(amount => {
    const gathering = gatheringOf(tokens, amount)
    if (gathering >= 0) return voices.isQuoted(amount) ? [] : [thingsAt(tokens, amount, gathering)]
    if (!isAnnouncement(amount) || amount.counted!.partitive || voices.isQuoted(amount)) return []
    if (isWholeOfSome(facts, amount)) return []
    const { head } = amount.counted!
    for (let index = amount.firstToken - 1; index < head; index++)
      if (anew(tokens.keys[index] ?? 0)) return []
    return [thingsAt(tokens, amount, head)]
  })
}

function thingsAt(tokens: Tokens, amount: Amount, token: number): CountedThings {
  const kind = tokens.keys[tokens.keys[token + 1] === of ? token + 2 : token] ?? 0
  return { amount, noun: stemAt(tokens, token), kind }
}

/** "A shortlist of six": the noun that says what they are together; -1 for none. */
function gatheringOf({ keys }: Tokens, { kind, precision, low, counted, firstToken }: Amount): number {
  if (kind !== 'count' || precision !== 'exact' || low < 2 || low > most || counted) return -1
  return keys[firstToken - 1] === of && isGathering(keys[firstToken - 2] ?? 0) ? firstToken - 2 : -1
}

/** The rows of the sentences that name the things, or have some of their kind. */
export function rowsFor(facts: Facts, counts: readonly CountedThings[]): readonly MemberRow[] {
  const { tokens } = facts
  const nouns = new Set(counts.flatMap(({ noun }) => [...tiedTo(noun)]))
  const kinds = new Set(counts.flatMap(({ kind }) => kindsNamed(kind) ?? []))
  return sentencesWithRows(facts).flatMap(sentence =>
    mayTell(tokens, sentence, nouns, kinds) ? memberRowsIn(facts, sentence) : [],
  )
}

function mayTell(
  tokens: Tokens,
  sentence: number,
  nouns: ReadonlySet<number>,
  kinds: ReadonlySet<number>,
): boolean {
  let own = 0
  for (let token = tokens.sentences[sentence]!; token < tokens.sentences[sentence + 1]!; token++) {
    if (tokens.classes[token] !== TokenClass.word) continue
    if (nouns.has(stemAt(tokens, token))) return true
    if (kinds.size > 0 && kindsHolding(tokens.keys[token]!)?.some(kind => kinds.has(kind))) own++
  }
  return own >= fewestOfKind
}
