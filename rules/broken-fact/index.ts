import { defineRule } from '../../src/rule/define-rule.ts'
import type { Finding } from '../../src/rule/rule.ts'
import { brokenAmendments } from './amendments.ts'
import type { Broken } from './broken.ts'
import { brokenCalendar } from './calendar.ts'
import { brokenCards } from './cards.ts'
import { brokenCenturies, brokenDecades } from './centuries.ts'
import { brokenColleges } from './colleges.ts'
import { brokenCurrencies } from './currencies.ts'
import { brokenDeeds } from './deeds.ts'
import { brokenSymbols } from './elements.ts'
import { brokenEvents } from './events.ts'
import { brokenFarParts } from './far-parts.ts'
import { brokenNames } from './firsts.ts'
import { brokenReadings } from './freezing.ts'
import { brokenGeography } from './geography.ts'
import { brokenSeasons } from './hemispheres.ts'
import { brokenHomes } from './homes.ts'
import { brokenKinds } from './kinds.ts'
import { brokenMemberships } from './memberships.ts'
import { brokenOffices } from './offices.ts'
import { brokenParts } from './parts.ts'
import { brokenPhrases } from './phrases.ts'
import { brokenPlaces } from './places.ts'
import { brokenRegions } from './regions.ts'
import { brokenCategories, brokenPlanets } from './scales.ts'
import { brokenSeats } from './seats.ts'
import { brokenSizes } from './sizes.ts'
import { brokenTeams } from './teams.ts'
import { brokenTerms } from './terms.ts'
import { brokenWorks } from './works.ts'
import { brokenYearLengths } from './year-lengths.ts'

/** Readers of what stands in the draft by itself. */
const readers = [
  brokenYearLengths,
  brokenCurrencies,
  brokenGeography,
  brokenSymbols,
  brokenSeats,
  brokenCenturies,
  brokenDecades,
  brokenColleges,
  brokenCategories,
  brokenPlanets,
  brokenTeams,
  brokenOffices,
  brokenMemberships,
  brokenSeasons,
  brokenCards,
  brokenNames,
  brokenTerms,
  brokenRegions,
  brokenWorks,
  brokenReadings,
  brokenAmendments,
]
/** Readers of what the lexicon knows of things, each by a label of its own. */
const readersOfEntries = [
  brokenParts,
  brokenFarParts,
  brokenHomes,
  brokenDeeds,
  brokenEvents,
  brokenCalendar,
  brokenPlaces,
  brokenKinds,
  brokenPhrases,
]

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
  *check({ facts, matches }) {
    for (const find of readers) for (const broken of find(facts)) yield findingOf(broken)
    if (matches.length === 0) return
    for (const find of readersOfEntries) for (const broken of find(facts, matches)) yield findingOf(broken)
    yield* brokenSizes(facts, matches)
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
