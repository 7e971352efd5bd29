import type { BlockRole } from '../../src/analysis/blocks.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { SameEvent } from '../../src/analysis/same-event.ts'
import { isMark } from '../../src/analysis/token-tests.ts'
import { keyTest } from '../../src/analysis/word-flags.ts'
import { keyOf } from '../../src/parse/key.ts'
import { eventOf, type Site, sites } from './events.ts'

/** Two places of one thing. */
export interface TwoSites {
  readonly here: Site
  readonly there: Site
}

const retelling: ReadonlySet<BlockRole> = new Set<BlockRole>([
  'headline',
  'standfirst',
  'summary',
  'caption',
  'fact-box',
])
const the = keyOf('the')
const universal = keyTest(['always', 'only', 'exclusively'].map(keyOf))
const latest = keyTest(['latest', 'last', 'recent'].map(keyOf))
/** Sites beyond these are not compared: no piece has so many events. */
const most = 200

/** One event or thing that is in one town here and in another there. */
export function* twoSites(facts: Facts): Iterable<TwoSites> {
  const all = sites(facts).slice(0, most)
  if (all.length < 2) return
  const same = new SameEvent(facts)
  const reported = new Set<number>()
  for (const here of all) {
    if (reported.has(here.entity)) continue
    const there = retelling.has(here.role) ? bodySite(facts, all, here) : earlierSite(facts, all, here, same)
    if (!there) continue
    reported.add(here.entity)
    yield { here, there }
  }
}

/** What a headline or caption places where the body has it not, and the body places elsewhere. */
function bodySite(facts: Facts, all: readonly Site[], here: Site): Site | undefined {
  const isInBody = facts.entities.entities[here.entity]!.mentions.some(({ start }) =>
    facts.blocks.some(block => block.role === 'body' && block.start <= start && start < block.end),
  )
  if (isInBody) return undefined
  const told = all.filter(site => site.role === 'body' && isOneThing(site, here))
  const towns = new Set(told.map(({ entity }) => entity))
  const [there] = told
  return there && towns.size === 1 && mayExclude(facts, here, there) ? there : undefined
}

function isOneThing(a: Site, b: Site): boolean {
  if (a.noun !== 0 && a.noun === b.noun) return true
  for (const event of a.events) if (b.events.has(event)) return true
  return false
}

/** "The fire in Kettering" of a fire that was told of Corby; "the Doha session" of talks that were always in Muscat. */
function earlierSite(facts: Facts, all: readonly Site[], here: Site, same: SameEvent): Site | undefined {
  const event = eventOf(here)
  if (event === undefined || here.role !== 'body') return undefined
  if (facts.entities.entities[here.entity]!.mentions.length > 1) return undefined
  const told = all.filter(
    site => site.role === 'body' && site.entity !== here.entity && site.events.has(event),
  )
  if (new Set(told.map(({ entity }) => entity)).size !== 1) return undefined
  const there = told.find(site => site.sentence < here.sentence || isUniversal(facts, site))
  if (!there || there.sentence === here.sentence || !mayExclude(facts, here, there)) return undefined
  if (isUniversal(facts, there)) return there
  if (!isDefinite(facts, here) || !same.isOneMoment(there.sentence, here.sentence)) return undefined
  return there
}

function isDefinite({ tokens }: Facts, { mention, noun }: Site): boolean {
  const { firstToken } = mention
  const isBefore = tokens.keys[mention.endToken] === noun
  const at = isBefore ? firstToken - 1 : firstToken - 3
  return tokens.keys[at] === the
}

function isUniversal({ tokens }: Facts, { mention }: Site): boolean {
  return (
    universal(tokens.keys[mention.firstToken - 2] ?? 0) && !latest(tokens.keys[mention.firstToken - 2] ?? 0)
  )
}

/**
 * Can one of the two towns not lie in the other? Two known cities cannot; of two unknown names neither may stand beside
 * the other ("Plagwitz, Leipzig"). A known and an unknown name are not compared.
 */
function mayExclude(facts: Facts, here: Site, there: Site): boolean {
  const [one, other] = [facts.entities.entities[here.entity]!, facts.entities.entities[there.entity]!]
  if (Boolean(one.known) !== Boolean(other.known) || isAlike(one.name, other.name)) return false
  const beside = (a: Site, b: Site) =>
    isMark(facts.tokens, a.mention.endToken, ',') &&
    facts.entities.mentionAt(a.mention.endToken + 1)?.entity === b.entity
  return !beside(here, there) && !beside(there, here)
}

/** Two spellings of one name are another rule's. */
function isAlike(one: string, other: string): boolean {
  return one.slice(0, 3) === other.slice(0, 3)
}
