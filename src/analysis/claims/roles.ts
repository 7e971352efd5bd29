import { keyOf } from '../../parse/key.ts'
import { TokenClass, type Tokens } from '../../parse/tokens.ts'
import type { Facts } from '../facts.ts'
import { type Slot, type Way, WordForm } from '../frames/frame.ts'
import type { FrameHit } from '../frames/scan.ts'
import { FunctionWord, functionWord } from '../function-words.ts'
import { Tag } from '../parts-of-speech.ts'
import type { Phrase } from '../subjects.ts'
import { isCapital, sentenceOf } from '../token-tests.ts'
import { keyTest } from '../word-flags.ts'
import { nounPhraseFrom } from './noun-phrase.ts'
import { ownerBefore, possessiveBefore, subjectOfGroup } from './sides.ts'
import { type Tail, tailFrom } from './tail.ts'
import { type VerbGroup, verbGroupAt } from './verb-group.ts'

/** A hit with its arguments as phrases, and the verb group that it stands in. */
export interface Predicate {
  readonly group: VerbGroup
  readonly passive: boolean
  readonly phrases: Readonly<Partial<Record<Slot, Phrase>>>
  readonly tail: Tail
}

/** A sentence, as what arguments are looked for in. */
export interface Bounds {
  /** The first token, a dateline left out, and the one after the last. */
  readonly floor: number
  readonly ceiling: number
  readonly headline: boolean
}

const by = keyOf('by')
const never = keyOf('never')
const isPersonal = keyTest(['he', 'she', 'they', 'we', 'i', 'it', 'you'].map(keyOf))
const isCopula = keyTest(
  `remain remains remained remaining stay stays stayed become becomes became seem seems seemed appear appears appeared
   declared prove proved proves`
    .split(/\s+/)
    .map(keyOf),
)

/** Reads the arguments of a hit by the places of its way. */
export function predicateAt(facts: Facts, hit: FrameHit, way: Way, bounds: Bounds): Predicate {
  if (way.kind === 'verb') return verbPredicate(facts, hit, way, bounds)
  if (way.kind === 'noun') return nounPredicate(facts, hit, way, bounds)
  return statePredicate(facts, hit, way, bounds)
}

function verbPredicate(facts: Facts, hit: FrameHit, way: Way, bounds: Bounds): Predicate {
  const { tokens, entities } = facts
  const { floor, ceiling } = bounds
  const group = verbGroupAt(tokens, hit.firstToken, floor)
  const subject = subjectOfGroup(tokens, group.first, floor)
  const object = way.places.object === undefined ? undefined : objectOf(tokens, hit, way, ceiling)
  const passive =
    mayBePassive(hit.form) && (group.be || isReduced(tokens, hit, way, group, subject, object, bounds))
  const phrases: Partial<Record<Slot, Phrase>> = {}
  const { subject: subjectSlot, object: objectSlot, by: bySlot, ...rest } = way.places
  if (passive) {
    put(phrases, objectSlot ?? subjectSlot, subject)
    const tail = tailFrom(
      tokens,
      entities,
      way,
      { ...rest, by: bySlot ?? 'agent' } as Way['places'],
      hit.endToken,
      ceiling,
    )
    return { group, passive, phrases: { ...tail.arguments, ...phrases }, tail }
  }
  put(phrases, way.labile && object === undefined ? (objectSlot ?? subjectSlot) : subjectSlot, subject)
  put(phrases, objectSlot, object)
  const from = object !== undefined && object.firstToken >= hit.endToken ? object.endToken : hit.endToken
  const tail = tailFrom(tokens, entities, way, rest as Way['places'], from, ceiling)
  return { group, passive, phrases: { ...tail.arguments, ...phrases }, tail }
}

function put(
  phrases: Partial<Record<Slot, Phrase>>,
  slot: Slot | undefined,
  phrase: Phrase | undefined,
): void {
  if (slot !== undefined && phrase !== undefined) phrases[slot] = phrase
}

/** The object right after the verb, or within a wording that goes around it ("took Olwen to court"). */
function objectOf(tokens: Tokens, hit: FrameHit, way: Way, ceiling: number): Phrase | undefined {
  if (way.around && hit.endToken - hit.firstToken > 2) {
    const inner = nounPhraseFrom(tokens, hit.firstToken + 1, hit.endToken - 1)
    if (inner !== undefined) return inner
  }
  return nounPhraseFrom(tokens, hit.endToken, ceiling, way.places.of === undefined)
}

function mayBePassive(form: WordForm): boolean {
  return form === WordForm.participle || form === WordForm.pastOrParticiple || form === WordForm.baseOrPast
}

/** "Two men arrested on Monday", "a mill bought by Olwen": a participle that lacks its "was". */
function isReduced(
  tokens: Tokens,
  hit: FrameHit,
  way: Way,
  group: VerbGroup,
  subject: Phrase | undefined,
  object: Phrase | undefined,
  { headline }: Bounds,
): boolean {
  if (group.auxiliary || way.places.object !== 'patient' || object !== undefined) return false
  if (tokens.keys[hit.endToken] === by) return true
  if (way.labile || subject === undefined || way.places.subject === 'patient') return false
  if (headline) return true
  return (
    !isPersonal(tokens.keys[subject.head]) &&
    !isCapital(tokens, subject.head) &&
    follows(tokens, hit.endToken)
  )
}

/** A preposition or a time: an object would have stood before it. */
function follows(tokens: Tokens, token: number): boolean {
  return (functionWord(tokens.keys[token] ?? 0) & (FunctionWord.preposition | FunctionWord.calendar)) !== 0
}

function nounPredicate(facts: Facts, hit: FrameHit, way: Way, { floor, ceiling }: Bounds): Predicate {
  const { tokens, entities } = facts
  const phrases: Partial<Record<Slot, Phrase>> = {}
  const { owner, subject, object, ...rest } = way.places
  if (owner !== undefined)
    put(
      phrases,
      owner,
      possessiveBefore(tokens, hit.firstToken - 1, floor) ?? ownerBefore(tokens, hit.firstToken, floor),
    )
  const group = verbGroupAt(tokens, nounStart(tokens, hit.firstToken, floor), floor)
  if (subject !== undefined && group.be) put(phrases, subject, subjectOfGroup(tokens, group.first, floor))
  const after = object === undefined ? undefined : nounPhraseFrom(tokens, hit.endToken, ceiling)
  put(phrases, object, after)
  const tail = tailFrom(
    tokens,
    entities,
    way,
    rest as Way['places'],
    after?.endToken ?? hit.endToken,
    ceiling,
  )
  return { group, passive: false, phrases: { ...tail.arguments, ...phrases }, tail }
}

/** Where the noun phrase begins that the noun stands in. */
function nounStart(tokens: Tokens, noun: number, floor: number): number {
  let first = noun
  while (first > floor && noun - first < 6 && tokens.classes[first - 1] === TokenClass.word) {
    const flag = functionWord(tokens.keys[first - 1])
    if ((flag & ~FunctionWord.determiner) !== 0) break
    first--
    if (flag !== 0) break
  }
  return first
}

/** Adjectives and predicates that are not inflected. */
function statePredicate(facts: Facts, hit: FrameHit, way: Way, { floor, ceiling }: Bounds): Predicate {
  const { tokens, entities } = facts
  const phrases: Partial<Record<Slot, Phrase>> = {}
  const { owner, subject, object, noun, ...rest } = way.places
  const copula = isCopula(tokens.keys[hit.firstToken - 1] ?? 0) ? hit.firstToken - 1 : hit.firstToken
  const group = verbGroupAt(tokens, copula, floor)
  const predicative = group.be || copula !== hit.firstToken
  const after = nounPhraseFrom(tokens, hit.endToken, ceiling)
  if (owner !== undefined)
    put(
      phrases,
      owner,
      possessiveBefore(tokens, hit.firstToken, floor) ?? ownerBefore(tokens, hit.firstToken, floor),
    )
  if (!predicative && noun !== undefined && way.kind === 'adjective') put(phrases, noun, after)
  else if (subject !== undefined)
    put(phrases, subject, stateSubject(facts, hit.firstToken, group, predicative, floor))
  put(phrases, object, object === undefined ? undefined : after)
  const from = object === undefined ? hit.endToken : (after?.endToken ?? hit.endToken)
  const tail = tailFrom(tokens, entities, way, rest as Way['places'], from, ceiling)
  return { group, passive: way.kind === 'phrase', phrases: { ...tail.arguments, ...phrases }, tail }
}

/** The subject of the copula; of a phrase that stands late in the sentence ("… in open session"), that of its verb. */
function stateSubject(
  { tokens, partsOfSpeech }: Facts,
  first: number,
  group: VerbGroup,
  predicative: boolean,
  floor: number,
): Phrase | undefined {
  if (predicative || tokens.keys[first] === never) return subjectOfGroup(tokens, group.first, floor)
  const tags = partsOfSpeech.tagsOfSentence(sentenceOf(tokens, first))
  if (!isAdjunctStart(tags[first])) return subjectOfGroup(tokens, group.first, floor)
  let verb = first - 1
  while (verb >= floor && verb > first - 12 && !isFiniteVerb(tags[verb])) verb--
  if (verb < floor || !isFiniteVerb(tags[verb])) return undefined
  return subjectOfGroup(tokens, verbGroupAt(tokens, verb, floor).first, floor)
}

/** Does the phrase begin with no verb of its own, so that it hangs on another one ("… in open session")? */
function isAdjunctStart(tag: number): boolean {
  return (
    tag === Tag.preposition ||
    tag === Tag.adverb ||
    tag === Tag.particle ||
    tag === Tag.determiner ||
    tag === Tag.adjective ||
    tag === Tag.nounSingular ||
    tag === Tag.nounPlural
  )
}

function isFiniteVerb(tag: number): boolean {
  return (
    tag === Tag.verbPast ||
    tag === Tag.verbThird ||
    tag === Tag.be ||
    tag === Tag.have ||
    tag === Tag.verbParticiple
  )
}
