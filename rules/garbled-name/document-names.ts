import { NameCue, nameCue } from '../../src/analysis/entities/vocabulary.ts'
import type { Entity } from '../../src/analysis/entities.ts'
import { isGivenName, isSurname } from '../../src/analysis/fact-base/load.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { sentenceOf } from '../../src/analysis/locate.ts'
import { keyTest } from '../../src/analysis/word-flags.ts'
import { keyOf } from '../../src/parse/key.ts'
import { Shape } from '../../src/parse/tokens.ts'
import type { Finding } from '../../src/rule/rule.ts'
import { isInflection, isOneEdit, isTypingSlip } from './closeness.ts'
import { type DocumentWord, isKnownName, isOrdinary, type WordUse } from './document-words.ts'
import { isIntroducedOtherwise, isMereSlip, isOddSlip, isPlaceBeside, isSameBearer } from './same-bearer.ts'
import { similarPairs } from './similar-words.ts'

const the = keyOf('the')

/** Words of names that stand once beside a like one of the same piece, and are known from nowhere else. */
export function* nearOtherMentions(
  facts: Facts,
  words: ReadonlyMap<string, DocumentWord>,
): Iterable<Finding> {
  for (const [a, b] of similarPairs(words.values())) {
    const [rare, usual] = inOrder(a, b)
    if (!rare || !usual || isExcused(facts, rare, usual)) continue
    if (isSlip(facts, rare, usual)) yield findingFor(facts, rare.uses[0], usual)
    // Where slips abound, two names a letter apart are more often one than two.
    else if (isMereSlip(rare, usual)) yield { ...findingFor(facts, rare.uses[0], usual), shownIn: 'raw' }
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
  if (a.uses.length === b.uses.length && isOddSlip(a, b) !== isOddSlip(b, a))
    return isOddSlip(a, b) ? [a, b] : [b, a]
  if (a.uses.length !== b.uses.length) return a.uses.length < b.uses.length ? [a, b] : [b, a]
  const [first, second] = a.uses[0].start < b.uses[0].start ? [a, b] : [b, a]
  // The later is the slip, unless it is the fuller: a person is introduced in full, wherever.
  return isBare(second) || !isBare(first) ? [second, first] : [first, second]
}

function isBare({ uses }: DocumentWord): boolean {
  return uses.every(({ mention }) => mention.words.length === 1)
}

/** Is there a reason for the rarer word to be another one than the usual? */
function isExcused(facts: Facts, rare: DocumentWord, usual: DocumentWord): boolean {
  const [use] = rare.uses
  return (
    rare.uses.length > 1 ||
    facts.tokens.shapes[use.firstToken] === Shape.upper ||
    (isInflection(rare.folded, usual.folded) && !isFinalLetter(rare, usual) && !isCutPlace(rare, usual)) ||
    hangsOnHyphen(facts, use) ||
    isSoftened(facts, rare, usual) ||
    isSoftened(facts, usual, rare) ||
    isBesideTitle(facts, use, usual) ||
    isOneName(use, usual) ||
    isIntroducedOtherwise(facts, use, usual) ||
    isPlaceBeside(facts, use, usual)
  )
}

function isSlip(facts: Facts, rare: DocumentWord, usual: DocumentWord): boolean {
  const [use] = rare.uses
  if (isOddSlip(rare, usual) || isSameBearer(facts, use, usual) || isGivenSlip(rare, usual)) return true
  return !isSomebodyElse(facts, use, usual) && mayBeMeant(facts, rare, usual)
}

/** "Morga MacAskill" beside Morag: a given name that the piece has, with a slip of the hand that makes none of it. */
function isGivenSlip({ folded, isKnown, uses: [use] }: DocumentWord, usual: DocumentWord): boolean {
  if (isKnown || use!.at > 0 || use!.mention.words.length !== 2 || folded.length < shortestGiven) return false
  return isGivenName(keyOf(usual.folded)) && isTypingSlip(folded, usual.folded) && !isOrdinary(usual.folded)
}

const shortestGiven = 5

/** Is the likeness enough for two words of which nothing but the letters tells that they are one? */
function mayBeMeant(facts: Facts, rare: DocumentWord, usual: DocumentWord): boolean {
  const [use] = rare.uses
  const shares = sharesWord(use, usual)
  const slips = isTypingSlip(rare.folded, usual.folded)
  if (usual.isKnown && !isOneEdit(rare.folded, usual.folded) && !shares) return false
  if (use.at === 0 && use.mention.words.length > 1 && isGivenName(keyOf(usual.folded)) && !shares)
    return false
  const isShort = usual.folded.length < longWord
  if (usual.isKnown && isShort && !slips && !isCertain(facts, use, usual)) return false
  // Two who are named in one sentence differ, but for a word that is long or often in the piece.
  return (usual.isKnown && !isShort) || usual.uses.length > 2 || !standTogether(facts, use, usual)
}

const longWord = 6

/** Stephen Rudge, or Rudge by himself, where the piece has "Judge Castell": a title of office is no model for a surname. */
function isBesideTitle(
  { tokens }: Facts,
  { at, firstToken, mention }: WordUse,
  { folded, uses }: DocumentWord,
): boolean {
  if ((nameCue(keyOf(folded)) & NameCue.title) === 0 || uses.some(use => use.at > 0)) return false
  return at > 0 || (mention.words.length === 1 && tokens.keys[firstToken - 1] !== the)
}

/** Behind these an Irish surname takes an h after its first letter: Ó Dálaigh and his daughter, Ní Dhálaigh. */
const softening = keyTest(['ní', 'ni', 'nic', 'uí', 'ui', 'mhic', 'bean'].map(keyOf))

function isSoftened({ tokens }: Facts, soft: DocumentWord, plain: DocumentWord): boolean {
  if (soft.folded !== `${plain.folded[0]}h${plain.folded.slice(1)}`) return false
  return soft.uses.some(({ firstToken }) => softening(tokens.keys[firstToken - 1] ?? 0))
}

/** Mancheste beside Manchester: a known name of one word without its last letter, which is no form of it. */
function isCutPlace(rare: DocumentWord, usual: DocumentWord): boolean {
  return (
    usual.folded.length >= cutPlace &&
    usual.folded.slice(0, -1) === rare.folded &&
    !usual.folded.endsWith('s') &&
    isKnownName(keyOf(usual.folded))
  )
}

const cutPlace = 7

/** Is a silent letter at the end left out or added (Wexcomb, Wexcombe) in a word that no list has? */
function isFinalLetter(rare: DocumentWord, usual: DocumentWord): boolean {
  return (
    !usual.isKnown &&
    Math.min(rare.folded.length, usual.folded.length) >= longWord &&
    (`${rare.folded}e` === usual.folded || rare.folded === `${usual.folded}e`)
  )
}

/** A short word is near many others: it counts when it stands in the same name, or as "the …", which is no surname. */
function isCertain({ tokens }: Facts, use: WordUse, usual: DocumentWord): boolean {
  if (use.mention.words.length > 1) return sharesWord(use, usual)
  if (use.mention.titled) return usual.folded.length >= 5
  if (isGivenName(keyOf(usual.folded))) return usual.folded.length > longWord
  if (use.firstToken > 0 && tokens.keys[use.firstToken - 1] === the) return true
  return !isOrdinary(usual.folded) && usual.folded.length >= 5
}

/**
 * Is the word part of a double name, or of one such as Newton-on-Sea? Beside a word in small letters alone it is a name
 * by itself (pre-Easter).
 */
export function hangsOnHyphen({ tokens }: Facts, { start, end, firstToken }: WordUse): boolean {
  const { prose, shapes, ends } = tokens
  if (hyphen.test(prose[start - 1] ?? ' ') && shapes[firstToken - 2] !== Shape.lower) return true
  if (!hyphen.test(prose[end] ?? ' ')) return false
  if (shapes[firstToken + 2] !== Shape.lower) return true
  const goesOn = hyphen.test(prose[ends[firstToken + 2] ?? prose.length] ?? ' ')
  return goesOn && shapes[firstToken + 4] === Shape.capitalised
}

const hyphen = /[-–]/

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
  if (
    use.at > 0 &&
    usual.uses.some(({ at, mention }) => at > 0 && isPerson(facts.entities.entities[mention.entity]!))
  )
    return true
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

const shortestTruncated = 5

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
    for (const dropped of [2, 3, 4]) {
      // What is left is the larger part of it.
      if (dropped * 2 < whole.folded.length) beginnings.set(whole.folded.slice(0, -dropped), whole)
    }
  }
  for (const word of bare) {
    const whole = beginnings.get(word.folded)
    if (whole && !isInflection(word.folded, whole.folded)) yield findingFor(facts, word.uses[0], whole)
  }
}
