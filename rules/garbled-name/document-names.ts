import type { Entity } from '../../src/analysis/entities.ts'
import { isGivenName, isSurname } from '../../src/analysis/fact-base/load.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { sentenceOf } from '../../src/analysis/locate.ts'
import { keyOf } from '../../src/parse/key.ts'
import { Shape } from '../../src/parse/tokens.ts'
import type { Finding } from '../../src/rule/rule.ts'
import { isInflection, isOneEdit } from './closeness.ts'
import { type DocumentWord, isOrdinary, type WordUse } from './document-words.ts'
import { similarPairs } from './similar-words.ts'

const the = keyOf('the')

/** Words of names that stand once beside a like one of the same piece, and are known from nowhere else. */
export function* nearOtherMentions(
  facts: Facts,
  words: ReadonlyMap<string, DocumentWord>,
): Iterable<Finding> {
  for (const [a, b] of similarPairs(words.values())) {
    const [rare, usual] = inOrder(a, b)
    if (rare && usual && isSlip(facts, rare, usual)) yield findingFor(facts, rare.uses[0], usual)
  }
  yield* truncatedNames(facts, words)
}

/** The finding that one use of a word should be as another word is written elsewhere. */
export function findingFor(facts: Facts, use: WordUse, right: DocumentWord): Finding {
  const model = right.uses.find(({ mention }) => !mention.styled) ?? right.uses[0]
  const name = facts.tokens.prose.slice(model.start, model.end)
  return {
    messageId: 'elsewhere',
    start: use.start,
    end: use.end,
    values: { name },
    replacements: [name],
    related: [{ start: model.start, end: model.end, reason: `written “${name}” here` }],
  }
}

/** The one that may be the slip, and the one that is meant: unknown before known, then rarer, then later. */
function inOrder(a: DocumentWord, b: DocumentWord): readonly [DocumentWord, DocumentWord] | readonly [] {
  if (a.isKnown && b.isKnown) return []
  if (a.isKnown !== b.isKnown) return a.isKnown ? [b, a] : [a, b]
  if (a.uses.length !== b.uses.length) return a.uses.length < b.uses.length ? [a, b] : [b, a]
  const [first, second] = a.uses[0].start < b.uses[0].start ? [a, b] : [b, a]
  // The later is the slip, unless it is the fuller: a person is introduced in full, wherever.
  return isBare(second) || !isBare(first) ? [second, first] : [first, second]
}

function isBare({ uses }: DocumentWord): boolean {
  return uses.every(({ mention }) => mention.words.length === 1)
}

function isSlip(facts: Facts, rare: DocumentWord, usual: DocumentWord): boolean {
  const [use] = rare.uses
  if (
    rare.uses.length > 1 ||
    facts.tokens.shapes[use.firstToken] === Shape.upper ||
    isInflection(rare.folded, usual.folded) ||
    hangsOnHyphen(facts, use)
  )
    return false
  if (usual.isKnown && !isOneEdit(rare.folded, usual.folded) && !sharesWord(use, usual)) return false
  if (
    use.at === 0 &&
    use.mention.words.length > 1 &&
    isGivenName(keyOf(usual.folded)) &&
    !sharesWord(use, usual)
  )
    return false
  if (usual.isKnown && usual.folded.length < longWord && !isCertain(facts, use, usual)) return false
  if (!(usual.isKnown && usual.folded.length >= longWord) && standTogether(facts, use, usual)) return false
  return !isOneName(use, usual) && !isSomebodyElse(facts, use, usual)
}

const longWord = 6

/** A short word is near many others: it counts when it stands in the same name, or as "the …", which is no surname. */
function isCertain({ tokens }: Facts, use: WordUse, usual: DocumentWord): boolean {
  if (use.mention.words.length > 1) return sharesWord(use, usual)
  if (isGivenName(keyOf(usual.folded))) return usual.folded.length > longWord
  if (use.mention.titled) return usual.folded.length >= 5
  if (use.firstToken > 0 && tokens.keys[use.firstToken - 1] === the) return true
  return !isOrdinary(usual.folded) && usual.folded.length >= 5
}

/** Is the word one half of a compound or a double name? */
export function hangsOnHyphen({ tokens }: Facts, { start, end }: WordUse): boolean {
  return /[-–]/.test(tokens.prose[start - 1] ?? ' ') || /[-–]/.test(tokens.prose[end] ?? ' ')
}

/** Do both stand in one name (Galileo Galilei)? */
function isOneName({ mention }: WordUse, { folded }: DocumentWord): boolean {
  return mention.words.includes(folded)
}

/** Are both in one sentence, as two names that differ would be? */
function standTogether(facts: Facts, use: WordUse, { uses }: DocumentWord): boolean {
  const sentence = sentenceOf(facts.tokens, use.firstToken)
  return uses.some(({ firstToken }) => sentenceOf(facts.tokens, firstToken) === sentence)
}

/** Has the word a given name or another first word beside it that the like one never has? */
export function isSomebodyElse(facts: Facts, use: WordUse, usual: DocumentWord): boolean {
  const others = use.mention.words.filter((_, index) => index !== use.at)
  if (others.length === 0) return false
  if (sharesWord(use, usual)) return false
  const entity = facts.entities.entities[use.mention.entity]
  if (use.at > 0 && (entity.kind === 'person' || isGivenName(keyOf(others[0])))) return true
  if (use.at === 0 && isGivenName(keyOf(use.mention.words[0]))) return true
  return isSurname(keyOf(others.at(-1)!)) || isPerson(entity)
}

/** Is another word of the name a word of a name with the usual form too? */
function sharesWord(use: WordUse, { uses }: DocumentWord): boolean {
  const others = new Set(use.mention.words.filter((_, index) => index !== use.at))
  return uses.some(({ mention }) => mention.words.some(word => others.has(word)))
}

function isPerson({ kind }: Entity): boolean {
  return kind === 'person'
}

const shortestTruncated = 6

/** Bare unknown words that are the beginning of the surname of a person of the piece. */
function* truncatedNames(facts: Facts, words: ReadonlyMap<string, DocumentWord>): Iterable<Finding> {
  const bare = [...words.values()].filter(
    word =>
      word.uses.length === 1 && word.folded.length >= shortestTruncated && isBare(word) && !word.isKnown,
  )
  if (bare.length === 0) return
  const beginnings = new Map<string, DocumentWord>()
  for (const { kind, mentions } of facts.entities.entities) {
    if (kind !== 'person') continue
    const surname = mentions.find(({ words: full }) => full.length > 1)?.words.at(-1)
    const whole = surname ? words.get(surname) : undefined
    if (!whole) continue
    for (const dropped of [2, 3, 4]) beginnings.set(whole.folded.slice(0, -dropped), whole)
  }
  for (const word of bare) {
    const whole = beginnings.get(word.folded)
    if (whole && !isInflection(word.folded, whole.folded)) yield findingFor(facts, word.uses[0], whole)
  }
}
