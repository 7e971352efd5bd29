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
  'en-GB-oxendict': Variety.oxford,
  'en-AU': Variety.australian,
  'en-CA': Variety.canadian,
  'en-IN': Variety.british,
  'en-IE': Variety.british,
  'en-NZ': Variety.british | Variety.oxford,
  'en-ZA': Variety.british,
}

/** How many words show in which variety the piece is. */
const shownModels = 3

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
    const native = words.filter(({ spelling }) => spelling && (spelling.varieties & profile.varieties) !== 0)
    const models = modelsByTopic(native)
    for (const word of foreign) {
      const model = models.get(word.topic) ?? native.slice(0, shownModels)
      yield foreignFinding(prose, word, model, profile.varieties, house === undefined ? 'foreign' : 'house')
    }
    const reported = new Set(foreign.map(({ topic }) => topic))
    for (const { majority, minority } of mixturesOf(words.filter(({ topic }) => !reported.has(topic)))) {
      if (majority.length < fewestOf(majority[0])) continue
      for (const place of minority)
        yield minorityFinding(prose, place, majority, otherSpelling(place, majority[0]))
    }
  },
})

/** Who has both among and amongst by him has shown a habit only where one of them comes again. */
function fewestOf(word: SpelledWord | undefined): number {
  return word?.variant?.bothUsual ? 2 : 1
}

/** The first few words of each topic. */
function modelsByTopic(words: readonly SpelledWord[]): Map<string, SpelledWord[]> {
  const models = new Map<string, SpelledWord[]>()
  for (const word of words) {
    const model = models.get(word.topic)
    if (!model) models.set(word.topic, [word])
    else if (model.length < shownModels) model.push(word)
  }
  return models
}

function foreignFinding(
  prose: string,
  word: SpelledWord,
  models: readonly SpelledWord[],
  main: number,
  messageId: string,
): Finding {
  return {
    start: word.start,
    end: word.end,
    messageId,
    values: { variety: nameOf(word.spelling?.varieties ?? 0), main: nameOf(main) },
    replacements: [cased(word.text, word.spelling?.counterpart ?? word.text)],
    related: relatedPlaces(prose, models),
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
