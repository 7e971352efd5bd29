import { suggestionsFor } from '../../src/analysis/dictionary/suggest.ts'
import { isProperOnly, isWord } from '../../src/analysis/dictionary.ts'
import { foldToken, isLinkWord } from '../../src/analysis/fact-base/fold.ts'
import { NameForm } from '../../src/analysis/fact-base/known-entity.ts'
import { isGivenName, knownEntity, namesAt, nextNameState } from '../../src/analysis/fact-base/load.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { sentenceOf } from '../../src/analysis/locate.ts'
import { beginsSentence, textOf } from '../../src/analysis/spaced-words.ts'
import { keyOf } from '../../src/parse/key.ts'
import type { Tokens } from '../../src/parse/tokens.ts'
import type { Finding } from '../../src/rule/rule.ts'
import { findingFor } from './document-names.ts'
import type { DocumentWord, WordUse } from './document-words.ts'
import type { StrikingTokens } from './striking-tokens.ts'

const shortest = 4
/** The edit cost up to which a word is a slip for an everyday one, and no name. */
const nearWord = 0.6

/** A word of a name that stands once in small letters, and is no word otherwise (sarvis). */
export function* lowerCaseNames(
  facts: Facts,
  words: ReadonlyMap<string, DocumentWord>,
  striking: StrikingTokens,
): Iterable<Finding> {
  const { tokens } = facts
  const lower = new Map<DocumentWord, number[]>()
  for (const token of striking.lower) {
    if (tokens.ends[token] - tokens.starts[token] < shortest) continue
    if (!standsAlone(tokens.prose, tokens.starts[token], tokens.ends[token])) continue
    if (tokens.prose[tokens.ends[token] - 1] === '.' || isLinkWord(tokens.keys[token])) continue
    const word = words.get(foldToken(tokens, token))
    const places = word && lower.get(word)
    if (places) places.push(token)
    else if (word) lower.set(word, [token])
  }
  for (const [word, places] of lower) {
    const [token] = places
    if (
      places.length > 1 ||
      !(isNeverLower(tokens, token, word) || word.uses.some(use => isSure(facts, use)))
    )
      continue
    // A title has the same slip with a capital: "Very Accomodating".
    const [meant] = suggestionsFor(textOf(tokens, token).toLowerCase(), nearWord)
    if (meant?.common) continue
    const place = { ...word.uses[0], start: tokens.starts[token], end: tokens.ends[token] }
    yield { ...findingFor(facts, place, word), messageId: 'lower' }
  }
}

/** Does the dictionary have the word with a capital only, or has the piece, which no dictionary helps, so twice? */
function isNeverLower(tokens: Tokens, token: number, { uses }: DocumentWord): boolean {
  const key = tokens.keys[token]
  if (isProperOnly(key)) return true
  return !isWord(key) && uses.length > 1 && !isCompound.test(textOf(tokens, token))
}

/** "Steelmaking", "tinplating", "boatbuilder": what is done, and who does it, and with a capital only where a sentence gives it. */
const isCompound = /^.{3,}(?:ing|(?:mak|build|work|grow|keep|deal|hold|writ|brew|sell)ers?)$/

/** States and cities in small letters, which the piece has nowhere else (in sweden). */
export function* lowerCasePlaces(
  { tokens }: Facts,
  words: ReadonlyMap<string, DocumentWord>,
  striking: StrikingTokens,
): Iterable<Finding> {
  for (const token of striking.lower) {
    const [start, end] = [tokens.starts[token], tokens.ends[token]]
    if (end - start < 5 || !isProperOnly(tokens.keys[token]) || words.has(foldToken(tokens, token))) continue
    const name = placeOf(tokens.keys[token])
    if (name && standsAlone(tokens.prose, start, end))
      yield { messageId: 'case', start, end, values: { name }, replacements: [name] }
  }
}

/** Days, months, feasts, peoples, faiths and languages that are no words of English without their capital. */
const alwaysCapital: ReadonlyMap<number, string> = new Map(
  `monday tuesday wednesday thursday friday saturday sunday january february april june july september october november
   december christmas easter ramadan halloween hanukkah diwali american british english german european african asian chinese
   japanese russian italian spanish portuguese irish scottish welsh mexican canadian australian indian brazilian ukrainian
   israeli palestinian iraqi iranian syrian lebanese saudi egyptian turkish greek swedish norwegian finnish austrian belgian
   hungarian romanian bulgarian korean vietnamese pakistani nigerian kenyan cuban argentine colombian venezuelan chilean
   peruvian arab arabic muslim islamic jewish hindu buddhist islam christianity judaism buddhism hinduism`
    .split(/\s+/)
    .map(word => [keyOf(word), word[0]!.toUpperCase() + word.slice(1)]),
)

/** "On tuesday", "american soldiers". */
export function* lowerCaseDaysAndPeoples({ tokens }: Facts, striking: StrikingTokens): Iterable<Finding> {
  for (const token of striking.lower) {
    const name = alwaysCapital.get(tokens.keys[token]!)
    if (name === undefined) continue
    const [start, end] = [tokens.starts[token]!, tokens.ends[token]!]
    if (standsAlone(tokens.prose, start, end))
      yield { messageId: 'case', start, end, values: { name }, replacements: [name] }
  }
}

/** The state or city of one word with this key. */
function placeOf(key: number): string | undefined {
  const state = nextNameState(0, key)
  if (state === 0) return undefined
  for (const { index, form } of namesAt(state)) {
    const { name, kind, sort } = knownEntity(index)
    if (form === NameForm.full && kind === 'place' && (sort === 'state' || sort === 'city')) return name
  }
  return undefined
}

/** Is the capital of the use that of a name: within a sentence, or beside other capitals? */
function isSure(facts: Facts, { mention, firstToken }: WordUse): boolean {
  if (mention.styled) return false
  if (isGivenName(facts.tokens.keys[firstToken]) || mention.titled || mention.words.length > 1) return true
  const start = facts.tokens.sentences[sentenceOf(facts.tokens, firstToken)]
  return !beginsSentence(facts.tokens, firstToken, start)
}

function standsAlone(prose: string, start: number, end: number): boolean {
  return !/[-@#/_\\.’']/.test(prose[start - 1] ?? ' ') && !/[-@/_\\]/.test(prose[end] ?? ' ')
}
