import { describingNoun, isEnumerated, standsAsPlace } from '../../src/analysis/bare-surnames.ts'
import { NameCue, nameCue } from '../../src/analysis/entities/vocabulary.ts'
import type { Entity, Mention } from '../../src/analysis/entities.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { FunctionWord, functionWord } from '../../src/analysis/function-words.ts'
import { isOdderThan } from '../../src/analysis/letter-sequences.ts'
import { blockOf, sentenceOf } from '../../src/analysis/locate.ts'
import { isKinNoun, isPersonNoun } from '../../src/analysis/person-nouns.ts'
import { isMark } from '../../src/analysis/token-tests.ts'
import { Shape } from '../../src/parse/tokens.ts'
import { isOneEdit } from './closeness.ts'
import { type DocumentWord, isOrdinary, type WordUse } from './document-words.ts'

const shortest = 5

/** Does one slip of the hand make the word of the other, and letters stand together in it that no name has so (Brandtt)? */
export function isOddSlip(rare: DocumentWord, usual: DocumentWord): boolean {
  return isMereSlip(rare, usual) && isOdderThan(rare.folded, usual.folded)
}

/** Does one slip of the hand make the word of the other, be the letters odd or not? */
export function isMereSlip({ folded: written }: DocumentWord, { folded: right }: DocumentWord): boolean {
  return (
    Math.min(written.length, right.length) >= shortest &&
    isOneEdit(written, right) &&
    !isOtherForm(written, right)
  )
}

/** Kowalski and Kowalska, Novotny and Novotna are husband and wife; MacPherson and McPherson are both borne. */
function isOtherForm(a: string, b: string): boolean {
  if (a.startsWith('mc') !== b.startsWith('mc')) return true
  return a.length === b.length && a.slice(0, -1) === b.slice(0, -1) && /[aiy]$/.test(a) && /[aiy]$/.test(b)
}

/**
 * Is somebody who is introduced in full under the one spelling called by the other in the rest of the piece, where nobody
 * else bears it (Carl Whitelow … Whitlow said), or of the family that bears it (their son, Carl Whitelow)?
 */
export function isSameBearer(facts: Facts, use: WordUse, usual: DocumentWord): boolean {
  const { words, parts } = use.mention
  if (use.at === 0 || use.at !== words.length - 1 || words.length > 4) return false
  const surname = words.at(-1)!
  if (usual.folded.length < shortest || !isOneEdit(surname, usual.folded)) return false
  if (isOtherForm(surname, usual.folded)) return false
  if (parts.some(({ key }) => (nameCue(key) & (NameCue.body | NameCue.place | NameCue.company)) !== 0))
    return false
  return isOfKin(facts, use) || isNeverIntroduced(facts, usual) || isCalledFirst(facts, use, usual)
}

/** Does a noun of kinship stand before the full name: "her niece, Harriet Taskir", "his wife Joyce Sikorsi"? */
function isOfKin({ tokens }: Facts, { mention: { firstToken } }: WordUse): boolean {
  const noun = isMark(tokens, firstToken - 1, ',') ? firstToken - 2 : firstToken - 1
  return noun >= 0 && isKinNoun(tokens.keys[noun]!)
}

/** May the word be the surname of somebody who is named in full? */
function isOfPerson({ kind }: Entity, { at, mention: { parts } }: WordUse): boolean {
  if (kind === 'person') return true
  if (kind !== 'unknown' || at === 0 || at !== parts.length - 1 || parts.length > 3) return false
  return parts.every(({ folded }) => !isOrdinary(folded))
}

/**
 * Does a full name stand once, and the like word only where no person is meant (in Rahmini, Rahmini Road)?
 */
export function isPlaceBeside(facts: Facts, use: WordUse, { uses }: DocumentWord): boolean {
  if (!isOfPerson(facts.entities.entities[use.mention.entity]!, use) || use.at === 0) return false
  // A ship of the place's name: HMS Hampshire.
  if (facts.tokens.shapes[use.mention.firstToken] === Shape.upper) return false
  const running = uses.filter(({ mention }) => !mention.styled)
  if (running.some(({ mention, at }) => at > 0 || mention.titled)) return false
  // What is a place or a thing once is so everywhere.
  return running.some(
    ({ mention }) =>
      mention.words.length > 1 ||
      standsAsPlace(facts, mention) ||
      isDetermined(facts.tokens.keys[mention.firstToken - 1] ?? 0),
  )
}

/**
 * Is it told who somebody with a bare name is, by a noun that the piece never has beside those who bear the usual one (the
 * lifeguard, Rahmini, where Imtiaz Rahmani runs the club), or is the name one of a row?
 */
export function isIntroducedOtherwise(
  facts: Facts,
  { mention, at }: WordUse,
  { uses }: DocumentWord,
): boolean {
  const { parts, endToken, titled } = mention
  const { tokens, entities } = facts
  // "Lifeguard Rahmini" at the head of a sentence
  const isLed = parts.length === 2 && at === 1 && isPersonNoun(parts[0]!.key)
  if ((parts.length > 1 && !isLed) || titled) return false
  const { firstToken } = parts.at(-1)!
  const bearers = uses.filter(use => isOfPerson(entities.entities[use.mention.entity]!, use))
  if (bearers.length === 0) return false
  const noun = describingNoun(facts, firstToken, endToken)
  if (noun === undefined) return isEnumerated(facts, firstToken, endToken)
  const key = tokens.keys[noun]!
  return !bearers.some(use => {
    const sentence = sentenceOf(tokens, use.firstToken)
    return tokens.keys.subarray(tokens.sentences[sentence], tokens.sentences[sentence + 1]).includes(key)
  })
}

function isDetermined(before: number): boolean {
  return (functionWord(before) & FunctionWord.determiner) !== 0
}

/** Does the piece call somebody so, and never say who that is? */
function isNeverIntroduced(facts: Facts, { uses, folded }: DocumentWord): boolean {
  if (isOrdinary(folded) && uses.length < 2) return false
  const { entities } = facts.entities
  return (
    uses.some(
      ({ mention }) => !mention.styled && !isEnumerated(facts, mention.firstToken, mention.endToken),
    ) &&
    uses.every(({ mention, at }) => {
      const { kind, known } = entities[mention.entity]!
      if (mention.words.length > 1 || at > 0 || known || isDescribed(facts, mention)) return false
      if (standsAsPlace(facts, mention)) return false
      return kind === 'person' || kind === 'unknown'
    })
  )
}

/**
 * Is somebody called by the usual word behind the full name, before anybody is named in full with that word? Whoever is
 * called by a surname has been named before: Helen Tarrana, then Tarrant, and her husband Paul Tarrant at the end.
 */
function isCalledFirst(facts: Facts, use: WordUse, { uses, folded }: DocumentWord): boolean {
  const [first, ...more] = uses.filter(({ mention }) => !mention.styled && isInText(facts, mention))
  if (first === undefined || first.start < use.start || isOrdinary(folded)) return false
  const { mention } = first
  const { kind, known } = facts.entities.entities[mention.entity]!
  if (mention.words.length > 1 || known || (kind !== 'person' && kind !== 'unknown')) return false
  if (isDescribed(facts, mention) || standsAsPlace(facts, mention)) return false
  return more.filter(other => other.mention.words.length === 1).length > 0
}

function isInText(facts: Facts, { firstToken }: Mention): boolean {
  return blockOf(facts.blocks, firstToken)?.role === 'body'
}

/** "The lifeguard, Delaney, said", "Delaney, a lifeguard, said", "the Delaney": is it told by a noun who or what that is? */
function isDescribed({ tokens }: Facts, { firstToken, endToken }: Mention): boolean {
  // In a row of names a capital goes before: "Hallam, Delaney, Marsh".
  if (isMark(tokens, firstToken - 1, ',') && isMark(tokens, endToken, ','))
    return tokens.shapes[firstToken - 2] === Shape.lower
  const before = tokens.keys[firstToken - 1] ?? 0
  if (isPersonNoun(before) || isDetermined(before)) return true
  if (!isMark(tokens, endToken, ',')) return false
  const behind = functionWord(tokens.keys[endToken + 1] ?? 0)
  return (behind & (FunctionWord.determiner | FunctionWord.relative)) !== 0
}
