import type { Facts } from '../../src/analysis/facts.ts'
import { isInRunningText } from '../../src/analysis/own-words.ts'
import { Tag } from '../../src/analysis/parts-of-speech.ts'
import { defineRule } from '../../src/rule/define-rule.ts'
import { houseMessage, minorityFindings } from '../../src/rule/majority.ts'
import { acronymPlaces } from './acronyms.ts'
import { halfNames } from './half-names.ts'
import { headingFindings } from './headings.ts'
import { houseHeadings } from './house-headings.ts'
import { phrasePlaces } from './phrases.ts'
import { type CasedPlace, casedPlaces } from './places.ts'
import { termPlaces } from './terms.ts'

export default defineRule({
  id: 'capitalisation',
  category: 'consistency',
  summary: 'A word that the piece writes with a capital in one place and without in another',
  status: 'stable',
  gate: false,
  messages: {
    mixed: '“{found}” is written “{other}” {times} elsewhere in this piece',
    heading: 'This heading is in {style}, and others of this piece are as “{other}”',
    house: houseMessage,
  },
  defaults: { headings: 'auto' },
  options: {
    headings: {
      type: 'string',
      enum: ['auto', 'sentence', 'title'],
      description:
        'How the house cases headings: “Known limits” or “Known Limits”; `auto` is as most subheadings of the piece are.',
    },
  },
  lexicon: false,
  *check({ facts, prose, options: { headings } }) {
    const places: CasedPlace[] = [
      ...casedPlaces(facts),
      ...phrasePlaces(facts),
      ...acronymPlaces(facts),
      ...termPlaces(facts),
      ...halfNames(facts),
    ]
    const told = new Set<number>()
    for (const finding of minorityFindings(
      prose,
      places,
      ({ token, named }) =>
        isInRunningText(facts, token) &&
        (named === undefined || (isPerson(facts, named) && standsBare(facts, token))),
    )) {
      // One place may be a phrase, a term and half of a name.
      if (told.has(finding.start)) continue
      told.add(finding.start)
      yield finding
    }
    if (headings === 'sentence' || headings === 'title') yield* houseHeadings(facts, headings)
    else yield* headingFindings(facts, prose)
  },
})

function isPerson({ entities }: Facts, token: number): boolean {
  const mention = entities.mentionAt(token)
  return mention !== undefined && entities.entities[mention.entity]?.kind === 'person'
}

const noTitle = new Set<Tag>([
  Tag.determiner,
  Tag.possessiveDeterminer,
  Tag.adjective,
  Tag.nounSingular,
  Tag.nounPlural,
  Tag.properNoun,
  Tag.other,
])

/** Is the word before no part of the title, as in "former president" and "the company president"? */
function standsBare({ partsOfSpeech }: Facts, token: number): boolean {
  return !noTitle.has(partsOfSpeech.tagOf(token - 1))
}
