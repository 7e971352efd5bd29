import { traitsOf, WordTrait } from '../../src/analysis/dictionary.ts'
import type { Mention } from '../../src/analysis/entities.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { FunctionWord, functionWord } from '../../src/analysis/function-words.ts'
import { blockOf, sentenceOf } from '../../src/analysis/locate.ts'
import { isFiniteTag } from '../../src/analysis/parts-of-speech.ts'
import { reportingWord } from '../../src/analysis/reporting-verbs.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { keyOf } from '../../src/parse/key.ts'
import { Shape, TokenClass } from '../../src/parse/tokens.ts'
import type { Finding } from '../../src/rule/rule.ts'

const before = new Set(
  'of in at by from with to for against through under before into joined told left urged accused asked sued'
    .split(' ')
    .map(keyOf),
)

/** Where the article is part of a masthead or a brand, texts differ. */
const freeOfArticle = new Set([
  'company',
  'newspaper',
  'magazine',
  'site',
  'broadcaster',
  'club',
  'team',
  'product',
  'airline',
  'party',
  'church',
  'denomination',
])

/** Bodies that take "the" and stand without it after a preposition: at German Marshall Fund. */
export function* missingArticles(facts: Facts): Iterable<Finding> {
  const { tokens, blocks, entities } = facts
  for (const mention of entities.mentions) {
    const { known } = entities.entities[mention.entity]!
    if (
      known?.article !== 'the' ||
      freeOfArticle.has(known.sort ?? '') ||
      mention.form !== 'full' ||
      (mention.parts.length < 2 && !isAlwaysWithThe(mention.parts[0]?.key ?? 0)) ||
      mention.styled
    )
      continue
    const follows = before.has(tokens.keys[mention.firstToken - 1] ?? 0) && endsPhrase(facts, mention)
    if (!follows && !isBareSubject(facts, mention, known.name)) continue
    if (isShortForLonger(facts, mention)) continue
    const block = blockOf(blocks, mention.firstToken)
    if (block?.role !== 'body' && block?.role !== 'quote') continue
    const text = tokens.prose.slice(mention.start, mention.end)
    yield { messageId: 'article', start: mention.start, end: mention.end, replacements: [`the ${text}`] }
  }
}

/** "Gulf Coast", in a piece that also has the "Gulf Coast Rowing Club": the name of a team, cut short. */
function isShortForLonger({ tokens, entities }: Facts, { start, end }: Mention): boolean {
  const text = `${tokens.prose.slice(start, end)} `
  return entities.entities.some(({ name }) => name.startsWith(text))
}

/** States of one word that no style writes without the article. */
const isAlwaysWithThe = wordTest('netherlands philippines bahamas maldives')

/** Names that news never writes without it, not even at the head of a sentence. */
const fixed = new Set([
  'United Nations',
  'United States',
  'United Kingdom',
  'European Union',
  'European Commission',
  'White House',
  'Netherlands',
  'Philippines',
  'Red Cross',
  'World Bank',
  'Supreme Court',
])

/** "United Nations said": the first words of a sentence, and the subject of its verb. */
function isBareSubject({ tokens }: Facts, { firstToken, endToken }: Mention, name: string): boolean {
  if (!fixed.has(name) || tokens.sentences[sentenceOf(tokens, firstToken)] !== firstToken) return false
  const key = tokens.keys[endToken] ?? 0
  return (functionWord(key) & FunctionWord.auxiliary) !== 0 || reportingWord(key)?.form === 'past'
}

/** Does the name end its phrase, so that it is not set before a noun ("at World Bank meetings")? */
function endsPhrase({ tokens, partsOfSpeech }: Facts, { endToken }: Mention): boolean {
  if (endToken >= tokens.count) return true
  if (tokens.classes[endToken] === TokenClass.punctuation)
    return /[.,;:)?!]/.test(tokens.prose[tokens.starts[endToken]])
  const ends =
    FunctionWord.preposition | FunctionWord.auxiliary | FunctionWord.relative | FunctionWord.subordinator
  if (tokens.shapes[endToken] !== Shape.lower) return false
  const key = tokens.keys[endToken]
  if ((functionWord(key) & ends) !== 0) return true
  // "officials from European Commission arrived"
  const isPast = (traitsOf(key) & (WordTrait.past | WordTrait.noun | WordTrait.adjective)) === WordTrait.past
  return isPast && isFiniteTag(partsOfSpeech.tagOf(endToken))
}
