import { defineRule } from '../../src/rule/define-rule.ts'
import { minorityFinding, mixturesOf, relatedPlaces } from '../../src/rule/majority.ts'
import type { Finding } from '../../src/rule/rule.ts'
import { profileOf } from './profile.ts'
import { type SpelledWord, spelledWords } from './spelled-words.ts'
import { nameOf, Variety } from './variety.ts'

/** What a house can ask for. English of the other countries is spelt as in Britain. */
const houseVarieties: Readonly<Record<string, number>> = {
  'en-US': Variety.american,
  'en-GB': Variety.british | Variety.oxford,
  'en-AU': Variety.australian,
  'en-CA': Variety.canadian,
  'en-IN': Variety.british,
  'en-IE': Variety.british,
  'en-NZ': Variety.british | Variety.oxford,
  'en-ZA': Variety.british,
}

export default defineRule({
  id: 'spelling-variety',
  category: 'consistency',
  summary: 'A word spelt in two ways, or in another variety of English than the piece',
  status: 'stable',
  gate: false,
  messages: {
    mixed: '“{found}” is spelt “{other}” {times} elsewhere in this piece',
    foreign: '“{found}” is {variety} spelling, and this piece is in {main} spelling',
    house: '“{found}” is {variety} spelling, and the house writes {main}',
  },
  defaults: { dialect: 'auto' },
  options: {
    dialect: {
      type: 'string',
      enum: ['auto', ...Object.keys(houseVarieties)],
      description:
        'The variety of the house; `auto` takes the one that most words of the piece are at home in.',
    },
  },
  lexicon: false,
  *check({ facts, prose, options }) {
    const words = spelledWords(facts)
    if (words.length === 0) return
    const house = houseVarieties[options.dialect]
    const profile = house === undefined ? profileOf(facts, words) : { varieties: house, clear: true }
    const foreign = profile.clear
      ? words.filter(({ spelling }) => spelling && (spelling.varieties & profile.varieties) === 0)
      : []
    for (const word of foreign)
      yield foreignFinding(prose, word, words, profile.varieties, house === undefined ? 'foreign' : 'house')
    const reported = new Set(foreign.map(({ topic }) => topic))
    for (const { majority, minority } of mixturesOf(words.filter(({ topic }) => !reported.has(topic)))) {
      for (const place of minority)
        yield minorityFinding(prose, place, majority, otherSpelling(place, majority[0]))
    }
  },
})

function foreignFinding(
  prose: string,
  word: SpelledWord,
  words: readonly SpelledWord[],
  main: number,
  messageId: string,
): Finding {
  const native = words.filter(({ spelling }) => spelling && (spelling.varieties & main) !== 0)
  const same = native.filter(({ topic }) => topic === word.topic)
  return {
    start: word.start,
    end: word.end,
    messageId,
    values: { variety: nameOf(word.spelling?.varieties ?? 0), main: nameOf(main) },
    replacements: [cased(word.text, word.spelling?.counterpart ?? word.text)],
    related: relatedPlaces(prose, (same.length > 0 ? same : native).slice(0, 3)),
  }
}

function otherSpelling(place: SpelledWord, model: SpelledWord | undefined): string | undefined {
  const other = place.variant ? place.variant.forms[Number(model?.style)] : place.spelling?.counterpart
  return other === undefined ? undefined : cased(place.text, other)
}

/** The capital of a first word is kept. */
function cased(found: string, word: string): string {
  return found.charAt(0) === found.charAt(0).toLowerCase()
    ? word
    : word.charAt(0).toUpperCase() + word.slice(1)
}
