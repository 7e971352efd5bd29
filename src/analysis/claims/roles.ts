import { keyOf } from '../../parse/key.ts'
import { TokenClass } from '../../parse/tokens.ts'
import type { Entities } from '../entities.ts'
import { type Slot, type Way, WordForm } from '../frames/frame.ts'
import type { FrameHit } from '../frames/scan.ts'
import { FunctionWord, functionWord } from '../function-words.ts'
import { Tag } from '../parts-of-speech.ts'
import type { Phrase } from '../subjects.ts'
import { isMark } from '../token-tests.ts'
import { keyTest } from '../word-flags.ts'
import { nounPhraseFrom } from './noun-phrase.ts'
import {
  isFiniteTag,
  ownerBefore,
  phraseBefore,
  possessiveBefore,
  subjectOfGroup,
  type Tagged,
} from './sides.ts'
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
export interface Bounds extends Tagged {
  /** The token after its last. */
  readonly ceiling: number
  readonly headline: boolean
}

type Phrases = Partial<Record<Slot, Phrase>>

const by = keyOf('by')
const never = keyOf('never')
const isCopula = keyTest(
  `remain remains remained remaining stay stays stayed become becomes became seem seems seemed appear appears appeared
   declared prove proved proves`
    .split(/\s+/)
    .map(keyOf),
)
/** How far before a phrase the verb stands that it hangs on. */
const verbReach = 12

/** Reads the arguments of a hit by the places of its way. */
export function predicateAt(entities: Entities, hit: FrameHit, way: Way, bounds: Bounds): Predicate {
  if (way.kind === 'verb') return verbPredicate(entities, hit, way, bounds)
  if (way.kind === 'noun') return nounPredicate(entities, hit, way, bounds)
  return statePredicate(entities, hit, way, bounds)
}

function verbPredicate(entities: Entities, hit: FrameHit, way: Way, bounds: Bounds): Predicate {
  const { tokens, floor } = bounds
  const group = verbGroupAt(tokens, hit.firstToken, floor)
  const subject = verbSubject(bounds, hit, group)
  const object = way.places.object === undefined ? undefined : objectOf(bounds, hit, way)
  const passive = mayBePassive(hit.form) && (group.be || isReduced(bounds, hit, way, group, subject, object))
  const { subject: subjectSlot, object: objectSlot, by: bySlot, ...rest } = way.places
  const phrases: Phrases = {}
  if (passive) put(phrases, objectSlot ?? subjectSlot, subject)
  else if (way.labile && object === undefined) put(phrases, objectSlot ?? subjectSlot, subject)
  else put(phrases, subjectSlot, subject)
  const active = passive ? undefined : (object ?? relativeObject(bounds, subject, way))
  const second = active === undefined ? undefined : secondObject(bounds, way, active, hit)
  // "lent the mill $3 million": the first of two objects is the one that gets it.
  if (second !== undefined) put(phrases, way.places.to, active)
  put(phrases, objectSlot, second ?? active)
  const places = passive ? { ...rest, by: bySlot ?? 'agent' } : rest
  const last = second ?? object
  const from = last !== undefined && last.firstToken >= hit.endToken ? last.endToken : hit.endToken
  return withTail(entities, way, places as Way['places'], from, bounds, { group, passive, phrases })
}

/** The subject of a verb; of a participle after a comma, what stands before the comma ("the mill, bought by Olwen"). */
function verbSubject(bounds: Bounds, hit: FrameHit, group: VerbGroup): Phrase | undefined {
  const { tokens } = bounds
  const comma = hit.firstToken - 1
  const participle = mayBePassive(hit.form) && !group.auxiliary && isMark(tokens, comma, ',')
  if (participle && tokens.keys[hit.endToken] === by) return phraseBefore(bounds, comma)
  return subjectOfGroup(bounds, group.first) ?? (participle ? phraseBefore(bounds, comma) : undefined)
}

/** "The mill, which Olwen bought": the object is what "which" stands for. */
function relativeObject(bounds: Bounds, subject: Phrase | undefined, way: Way): Phrase | undefined {
  if (subject === undefined || way.places.object === undefined || way.labile) return undefined
  const { tokens, tags, floor } = bounds
  const relative = subject.firstToken - 1
  if (relative <= floor || tags[relative] !== Tag.whPronoun) return undefined
  return phraseBefore(bounds, isMark(tokens, relative - 1, ',') ? relative - 1 : relative)
}

function secondObject(
  { tokens, tags, ceiling }: Bounds,
  way: Way,
  first: Phrase,
  hit: FrameHit,
): Phrase | undefined {
  if (way.places.to === undefined || first.firstToken !== hit.endToken) return undefined
  const tag = tags[first.endToken]
  const begins =
    tag === Tag.determiner || tag === Tag.possessiveDeterminer || tag === Tag.numeral || tag === Tag.symbol
  return begins ? nounPhraseFrom(tokens, tags, first.endToken, ceiling) : undefined
}

function put(phrases: Phrases, slot: Slot | undefined, phrase: Phrase | undefined): void {
  if (slot !== undefined && phrase !== undefined && phrases[slot] === undefined) phrases[slot] = phrase
}

function withTail(
  entities: Entities,
  way: Way,
  places: Way['places'],
  from: number,
  bounds: Bounds,
  { group, passive, phrases }: Pick<Predicate, 'group' | 'passive' | 'phrases'>,
): Predicate {
  const tail = tailFrom(bounds, entities, way, places, from, bounds.ceiling)
  return { group, passive, phrases: { ...tail.arguments, ...phrases }, tail }
}

/** The object right after the verb, or within a wording that goes around it ("took Olwen to court"). */
function objectOf({ tokens, tags, ceiling }: Bounds, hit: FrameHit, way: Way): Phrase | undefined {
  if (way.around && hit.endToken - hit.firstToken > 2) {
    const inner = nounPhraseFrom(tokens, tags, hit.firstToken + 1, hit.endToken - 1)
    if (inner !== undefined) return inner
  }
  return nounPhraseFrom(tokens, tags, hit.endToken, ceiling, way.places.of === undefined)
}

function mayBePassive(form: WordForm): boolean {
  return form === WordForm.participle || form === WordForm.pastOrParticiple || form === WordForm.baseOrPast
}

/** "Two men arrested on Monday", "a mill bought by Olwen": a participle that lacks its "was". */
function isReduced(
  bounds: Bounds,
  hit: FrameHit,
  way: Way,
  group: VerbGroup,
  subject: Phrase | undefined,
  object: Phrase | undefined,
): boolean {
  if (group.auxiliary || way.places.object !== 'patient' || object !== undefined) return false
  if (bounds.tokens.keys[hit.endToken] === by) return true
  if (way.labile || subject === undefined || way.places.subject === 'patient') return false
  if (bounds.headline) return true
  const tag = bounds.tags[subject.head]
  return (tag === Tag.nounSingular || tag === Tag.nounPlural) && follows(bounds, hit.endToken)
}

/** A preposition or a time: an object would have stood before it. */
function follows({ tokens }: Bounds, token: number): boolean {
  return (functionWord(tokens.keys[token] ?? 0) & (FunctionWord.preposition | FunctionWord.calendar)) !== 0
}

function nounPredicate(entities: Entities, hit: FrameHit, way: Way, bounds: Bounds): Predicate {
  const { tokens, tags, floor, ceiling } = bounds
  const phrases: Phrases = {}
  const { owner, subject, object, ...rest } = way.places
  if (owner !== undefined) put(phrases, owner, ownerOf(bounds, hit.firstToken))
  const group = verbGroupAt(tokens, nounStart(bounds, hit.firstToken), floor)
  if (subject !== undefined && group.be) put(phrases, subject, subjectOfGroup(bounds, group.first))
  const after = object === undefined ? undefined : nounPhraseFrom(tokens, tags, hit.endToken, ceiling)
  put(phrases, object, after)
  const from = after?.endToken ?? hit.endToken
  return withTail(entities, way, rest as Way['places'], from, bounds, { group, passive: false, phrases })
}

function ownerOf(bounds: Bounds, noun: number): Phrase | undefined {
  return possessiveBefore(bounds, noun - 1) ?? ownerBefore(bounds, noun)
}

/** Where the noun phrase begins that the noun stands in. */
function nounStart({ tokens, floor }: Bounds, noun: number): number {
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
function statePredicate(entities: Entities, hit: FrameHit, way: Way, bounds: Bounds): Predicate {
  const { tokens, tags, floor, ceiling } = bounds
  const phrases: Phrases = {}
  const { owner, subject, object, noun, ...rest } = way.places
  const copula = isCopula(tokens.keys[hit.firstToken - 1] ?? 0) ? hit.firstToken - 1 : hit.firstToken
  const group = verbGroupAt(tokens, copula, floor)
  const predicative = group.be || copula !== hit.firstToken
  const after = nounPhraseFrom(tokens, tags, hit.endToken, ceiling)
  if (owner !== undefined)
    put(phrases, owner, possessiveBefore(bounds, hit.firstToken) ?? ownerBefore(bounds, hit.firstToken))
  if (!predicative && noun !== undefined && way.kind === 'adjective') put(phrases, noun, after)
  else if (subject !== undefined)
    put(phrases, subject, stateSubject(bounds, hit.firstToken, group, predicative))
  if (object !== undefined) put(phrases, object, after)
  const from = object === undefined ? hit.endToken : (after?.endToken ?? hit.endToken)
  return withTail(entities, way, rest as Way['places'], from, bounds, {
    group,
    passive: way.kind === 'phrase',
    phrases,
  })
}

/** The subject of the copula; of a phrase that stands late in the sentence ("… in open session"), that of its verb. */
function stateSubject(
  bounds: Bounds,
  first: number,
  group: VerbGroup,
  predicative: boolean,
): Phrase | undefined {
  const { tokens, tags, floor } = bounds
  if (predicative || tokens.keys[first] === never || !isAdjunctStart(tags[first]))
    return subjectOfGroup(bounds, group.first)
  let verb = first - 1
  while (verb >= floor && verb > first - verbReach && !isVerb(tags[verb])) verb--
  if (verb < floor || !isVerb(tags[verb])) return undefined
  return subjectOfGroup(bounds, verbGroupAt(tokens, verb, floor).first)
}

function isVerb(tag: number): boolean {
  return isFiniteTag(tag) || tag === Tag.verbParticiple
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
