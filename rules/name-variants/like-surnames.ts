import { type BareName, bareName, openingName } from '../../src/analysis/bare-surnames.ts'
import { isLowerWord } from '../../src/analysis/dictionary.ts'
import { NameCue, nameCue } from '../../src/analysis/entities/vocabulary.ts'
import type { Entity, Mention } from '../../src/analysis/entities.ts'
import { genderOf, isGivenName } from '../../src/analysis/fact-base/load.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { sentenceOf } from '../../src/analysis/locate.ts'
import { wordTagsOf } from '../../src/analysis/parts-of-speech/word-tags.ts'
import { Tag } from '../../src/analysis/parts-of-speech.ts'
import { isPersonNoun } from '../../src/analysis/person-nouns.ts'
import { standsByFamily } from '../../src/analysis/persons.ts'
import { isMark } from '../../src/analysis/token-tests.ts'
import { flagLookup } from '../../src/analysis/word-flags.ts'
import { Shape, TokenClass } from '../../src/parse/tokens.ts'
import type { Finding } from '../../src/rule/rule.ts'
import type { Span } from '../../src/span.ts'
import { type Likeness, likenessOf } from './surname-likeness.ts'

/** Somebody who is named in full. */
interface Bearer {
  readonly surname: string
  readonly given: number
  readonly full: Mention
  readonly entity: Entity
}

interface Stretch {
  readonly firstToken: number
  readonly endToken: number
}

/**
 * Bare surnames that nobody in the piece bears, and that are like the surname of exactly one who is named in full
 * (Delaney said, Colm Devaney; Mr Anstruthers, Duncan Anstruther; Proudlock, Proudfoot). Where the bare form stands more
 * often, the full name has the slip.
 */
export function* likeSurnames(facts: Facts): Iterable<Finding> {
  const bearers = bearersOf(facts)
  if (bearers.length === 0) return
  yield* likeFullNames(facts, bearers)
  let acting: number | undefined
  for (const [word, { bearer, names }] of strangersOf(facts, bearers)) {
    const likeness = likenessOf(word, bearer.surname)!
    const use = names.find(one => isSlip(facts, one, likeness, bearer))
    if (use === undefined || standsElsewhere(facts, word, bearer)) continue
    if (isInResults(facts, use) && hasStrangersInResults(facts, bearers)) continue
    acting ??= actingStrangers(facts)
    // Where many act who are not introduced, as on a page of sport, nobody has to be.
    if (acting > crowd && likeness !== 'sure') continue
    if (names.length <= bearer.entity.mentions.length) yield findingFor(facts, spanOf(facts, use), bearer)
    else if (bearer.entity.mentions.length === 1 && (likeness === 'sure' || acting < 2))
      yield fullFinding(facts, use, bearer)
  }
}

const crowd = 2

/** "9. Fitch, 4½": a figure behind the name, as in a table or in the rows of results. */
function isInResults({ tokens }: Facts, { firstToken, endToken }: Stretch): boolean {
  const behind = isMark(tokens, endToken, ',') ? endToken + 1 : endToken
  if (tokens.classes[behind] !== TokenClass.number) return false
  const isRanked = firstToken > 1 && tokens.classes[firstToken - 2] === TokenClass.number
  return isRanked || tokens.sentences[sentenceOf(tokens, firstToken)] === firstToken
}

/** Does a list of results name more people whom the piece does not introduce? */
function hasStrangersInResults(facts: Facts, bearers: readonly Bearer[]): boolean {
  const strangers = new Set<string>()
  for (const mention of facts.entities.mentions) {
    const [part] = mention.parts
    if (mention.parts.length !== 1 || !isInResults(facts, mention)) continue
    if (!bearers.some(({ surname }) => surname === part!.folded)) strangers.add(part!.folded)
  }
  return strangers.size > 1
}

/** Somebody under two surnames that are alike, with one given name: Gordon Weir, Gordon Wier. */
function* likeFullNames(facts: Facts, bearers: readonly Bearer[]): Iterable<Finding> {
  for (const rare of bearers) {
    if (rare.entity.known) continue
    const usual = bearers.find(
      other =>
        other !== rare && other.given === rare.given && isRarer(rare, other) && areOne(facts, rare, other),
    )
    if (usual) yield findingFor(facts, surnameOf(facts, rare), usual)
  }
}

/** Is the other named more often, or as often and earlier? */
function isRarer({ entity, full }: Bearer, other: Bearer): boolean {
  const [count, rival] = [entity.mentions.length, other.entity.mentions.length]
  return count < rival || (count === rival && other.full.start < full.start)
}

function areOne({ tokens }: Facts, rare: Bearer, usual: Bearer): boolean {
  const likeness = likenessOf(rare.surname, usual.surname)
  if (likeness !== 'sure' && (likeness !== 'fair' || usual.entity.mentions.length < 3)) return false
  const { firstToken, endToken, titled } = rare.full
  if (titled || rare.entity.mentions.length > 2 || isMark(tokens, endToken, ',')) return false
  if (firstToken > 0 && isPersonNoun(tokens.keys[firstToken - 1]!)) return false
  return sentenceOf(tokens, firstToken) !== sentenceOf(tokens, usual.full.firstToken)
}

/** Whom the word comes near to; undefined when these are two, or nobody. */
function bearerOf(bearers: readonly Bearer[], word: string): Bearer | undefined {
  let found: Bearer | undefined
  for (const bearer of bearers) {
    if (likenessOf(word, bearer.surname) === undefined) continue
    if (found !== undefined && found.surname !== bearer.surname) return undefined
    found ??= bearer
  }
  return found
}

/** A bare name with all its places, and who is meant. */
interface Stranger {
  readonly bearer: Bearer
  readonly names: BareName[]
}

/** The bare names of the piece that nobody bears and that come near to one that is borne, by their word. */
function strangersOf(facts: Facts, bearers: readonly Bearer[]): ReadonlyMap<string, Stranger> {
  const found = new Map<string, Stranger>()
  for (const { known, mentions } of facts.entities.entities) {
    const [{ parts }] = mentions as [Mention]
    if (known || parts.length !== 1 || mentions.some(({ parts: others }) => others.length !== 1)) continue
    const word = parts[0]!.folded
    const bearer = bearerOf(bearers, word)
    if (bearer === undefined) continue
    const running = mentions.filter(({ styled }) => !styled)
    const names = running.map(mention => bareName(facts, mention))
    // What is a place or a thing once is so everywhere.
    if (names.every(name => name !== undefined)) found.set(word, { bearer, names })
  }
  for (const [word, name] of openingNames(facts, bearers)) {
    const bearer = bearerOf(bearers, word)
    const stranger = found.get(word)
    if (stranger) stranger.names.push(name)
    else if (bearer) found.set(word, { bearer, names: [name] })
  }
  return found
}

/** How many are told or do something under a bare name that nobody bears. */
function actingStrangers(facts: Facts): number {
  const acting = new Set<number>()
  for (const mention of facts.entities.mentions) {
    const { entity, parts } = mention
    if (parts.length !== 1 || acting.has(entity)) continue
    if (facts.entities.entities[entity]!.mentions.some(({ parts: full }) => full.length > 1)) continue
    const standing = bareName(facts, mention)?.standing
    if (standing === 'told' || standing === 'acts') acting.add(entity)
  }
  return acting.size
}

/** Ordinary words at the head of sentences that are like a surname, and no mentions. */
function* openingNames(facts: Facts, bearers: readonly Bearer[]): Iterable<readonly [string, BareName]> {
  const { tokens, entities } = facts
  let initials = 0
  for (const { surname } of bearers) initials |= 1 << (surname.charCodeAt(0) & 31)
  for (let sentence = 0; sentence + 1 < tokens.sentences.length; sentence++) {
    let token = tokens.sentences[sentence]!
    const end = tokens.sentences[sentence + 1]!
    while (token < end && tokens.classes[token] === TokenClass.punctuation) token++
    if (token >= end || tokens.shapes[token] !== Shape.capitalised) continue
    const start = tokens.starts[token]!
    if ((initials & (1 << (tokens.prose.charCodeAt(start) & 31))) === 0) continue
    if (!isLowerWord(tokens.keys[token]!) || entities.mentionAt(token) !== undefined) continue
    const word = tokens.prose.slice(start, tokens.ends[token]).toLowerCase()
    if (!bearers.some(({ surname }) => likenessOf(word, surname) === 'sure')) continue
    const name = openingName(facts, token, word)
    if (name && !standsInSmallLetters(facts, word)) yield [word, name]
  }
}

function standsInSmallLetters({ tokens }: Facts, word: string): boolean {
  return tokens.prose.includes(` ${word}`)
}

/** Who is named in full. */
function bearersOf({ entities, tokens }: Facts): readonly Bearer[] {
  const bearers: Bearer[] = []
  for (const entity of entities.entities) {
    const full = entity.mentions.find(({ parts, styled }) => parts.length > 1 && parts.length < 5 && !styled)
    if (full === undefined || full.form !== 'full' || isCall(full)) continue
    if (entity.kind !== 'person' && (entity.kind !== 'unknown' || !isSomebody(entity, full))) continue
    const last = full.parts.at(-1)!
    const isGeneration = (nameCue(last.key) & NameCue.generation) !== 0
    const { folded: surname } = isGeneration ? full.parts.at(-2)! : last
    bearers.push({ surname, given: tokens.keys[full.firstToken]!, full, entity })
  }
  return bearers
}

/** "Visit Ellerdale", "Save Norton Wood": bodies that are called by what they ask for. */
function isCall({ parts }: Mention): boolean {
  const { key } = parts[0]!
  return isLowerWord(key) && !isGivenName(key) && wordTagsOf(key)?.likeliest === Tag.verbBase
}

const cues = NameCue.body | NameCue.place | NameCue.company | NameCue.event

/** Is an unknown name one of no ordinary words, or is its last word used alone again? */
function isSomebody({ mentions, known }: Entity, { parts }: Mention): boolean {
  if (known) return false
  const last = parts.at(-1)!
  if (mentions.some(({ parts: alone }) => alone.length === 1 && alone[0]!.folded === last.folded)) return true
  return parts.every(({ key }) => !isLowerWord(key) && (nameCue(key) & cues) === 0)
}

function isSlip(facts: Facts, name: BareName, likeness: Likeness, { full, given }: Bearer): boolean {
  const { tokens } = facts
  const { standing, titled, firstToken } = name
  if (likeness !== 'sure') {
    if (standing === 'weak') return false
    if (likeness === 'plural' && !titled && standing !== 'told') return false
  }
  const key = tokens.keys[firstToken]!
  if (isGivenName(key) && standing !== 'told' && standing !== 'acts') return false
  if (titled && isOther(tokens.keys[firstToken - 1]!, given)) return false
  if (sentenceOf(tokens, firstToken) === sentenceOf(tokens, full.firstToken)) return false
  return likeness === 'sure' || !standsByFamily(facts, name)
}

const masculine = 1
const courtesy = flagLookup([
  [masculine, 'mr mr. sir lord'],
  [2, 'ms ms. mrs mrs. miss dame lady'],
])

/** Does a courtesy title tell of another sex than the given name? */
function isOther(title: number, given: number): boolean {
  const [sex, gender] = [courtesy(title), genderOf(given)]
  return sex !== 0 && gender !== undefined && (sex === masculine) !== (gender === 'masculine')
}

/** Does the word stand in a longer name of somebody or something else, which may be why it is known to the reader? */
function standsElsewhere({ entities }: Facts, word: string, { full }: Bearer): boolean {
  return entities.mentions.some(
    ({ parts, words }) =>
      parts.length > 1 && words[0] !== full.words[0] && parts.some(({ folded }) => folded === word),
  )
}

/** The finding that the written surname should be that of the model. */
function findingFor({ tokens }: Facts, { start, end }: Span, { full, surname }: Bearer): Finding {
  const part = full.parts.find(({ folded }) => folded === surname)!
  const name = tokens.prose.slice(tokens.starts[part.firstToken], tokens.ends[part.endToken - 1])
  return {
    messageId: 'title',
    start,
    end,
    values: { name },
    replacements: [name],
    related: [{ start: full.start, end: full.end, reason: 'named in full here' }],
  }
}

/** The surname of a full name that the rest of the piece writes otherwise. */
function fullFinding(facts: Facts, use: BareName, bearer: Bearer): Finding {
  const { start, end } = spanOf(facts, use)
  const name = facts.tokens.prose.slice(start, end)
  return {
    messageId: 'title',
    ...surnameOf(facts, bearer),
    values: { name },
    replacements: [name],
    related: [{ start, end, reason: `written “${name}” here` }],
  }
}

function spanOf({ tokens }: Facts, { firstToken, endToken }: Stretch): Span {
  return { start: tokens.starts[firstToken]!, end: tokens.ends[endToken - 1]! }
}

/** Where the surname of a full name stands. */
function surnameOf(facts: Facts, { full, surname }: Bearer): Span {
  return spanOf(facts, full.parts.find(({ folded }) => folded === surname)!)
}
