import { wordClassKeys } from '../../lexicon/word-classes.ts'
import { TokenClass } from '../../parse/tokens.ts'
import type { Span } from '../../span.ts'
import type { Facts } from '../facts.ts'
import { sentenceOf } from '../locate.ts'
import { type People, peopleOf } from '../people.ts'
import { Gender } from '../references/gender.ts'
import { isMark } from '../token-tests.ts'
import { wordTrigger } from '../triggers.ts'
import { keyTest, wordTest } from '../word-flags.ts'
import { type KinTie, kinTies } from './kin.ts'
import { looseKin } from './survivors.ts'

/** What a piece says of the place of somebody among brothers and sisters, and of marriage and children. */
export interface Lot extends Span {
  readonly person: number
  readonly kind:
    | 'only-child'
    | 'youngest'
    | 'eldest'
    | 'childless'
    | 'unmarried'
    | 'only'
    | 'sisters-alone'
    | 'brothers-alone'
    | 'daughters-alone'
    | 'sons-alone'
  readonly tie?: KinTie
}

/** A lot, and the words that cannot be true with it. */
export interface LotConflict {
  readonly here: Span
  readonly there: Lot
}

const lotTokens = wordTrigger(
  'only first last youngest eldest oldest firstborn younger elder childless bachelor spinster married children siblings girls boys daughters sons',
)
const isChild = wordTest('child')
const isChildren = wordTest('children')
const isOf = wordTest('of')
const isNo = wordTest('no')
const isNever = wordTest('never')
const isDaughter = wordTest('daughter son')
const isSiblingNoun = wordTest('siblings brothers sisters')
const isElder = /\b(?:elder|older|big|eldest|oldest)\b/i
const isYounger = /\b(?:younger|little|baby|youngest|kid)\b/i
const isStep = /\b(?:step\w*|half\w*|foster|adopted|adoptive|in-law|former|late)\b|-in-law/i

/** Lots that other words of the piece contradict. */
export function lotConflicts(facts: Facts): LotConflict[] {
  const lots = lotsOf(facts)
  if (lots.length === 0) return []
  const ties = [...kinTies(facts), ...looseKin(facts)]
  const counted = countedKin(facts)
  const found: LotConflict[] = []
  for (const lot of lots) {
    const tie = ties.find(one => contradicts(lot, one))
    const many = tie ? undefined : counted.find(one => contradictsCount(lot, one))
    const here = tie ?? many
    if (here) found.push({ here, there: lot })
  }
  return found
}

function contradicts(lot: Lot, tie: KinTie): boolean {
  if (tie === lot.tie || isStep.test(tie.words)) return false
  const isOwner = tie.owner === lot.person
  if (!isOwner && tie.kin !== lot.person) return false
  if (lot.kind === 'only-child') return tie.kinship === 'sibling'
  if (lot.kind === 'childless') return isOwner ? tie.kinship === 'child' : tie.kinship === 'parent'
  if (lot.kind === 'unmarried') return tie.kinship === 'spouse' && !/\b(?:fianc|girl|boy)/i.test(tie.words)
  if (lot.kind === 'daughters-alone' || lot.kind === 'sons-alone')
    return (
      isOwner &&
      tie.kinship === 'child' &&
      tie.sex === (lot.kind === 'sons-alone' ? Gender.feminine : Gender.masculine)
    )
  if (tie.kinship !== 'sibling') return false
  if (lot.kind === 'sisters-alone') return isOwner && tie.sex === Gender.masculine
  if (lot.kind === 'brothers-alone') return isOwner && tie.sex === Gender.feminine
  if (lot.kind === 'youngest') return isOwner ? isYounger.test(tie.words) : isElder.test(tie.words)
  if (lot.kind === 'eldest') return isOwner ? isElder.test(tie.words) : isYounger.test(tie.words)
  return false
}

function lotsOf(facts: Facts): Lot[] {
  const { tokens } = facts
  const people = peopleOf(facts)
  const lots: Lot[] = []
  for (const token of lotTokens(tokens)) {
    const kind = kindAt(facts, token)
    if (!kind || isSpoken(facts, token)) continue
    const person = subjectOf(facts, people, token)
    if (person !== undefined)
      lots.push({ person, kind, start: tokens.starts[token]!, end: tokens.ends[token]! })
  }
  // "Her only brother, Jack": of whom there cannot be two.
  for (const tie of kinTies(facts))
    if (/\bonly\b/i.test(tie.words))
      lots.push({ person: tie.owner, kind: 'only', tie, start: tie.start, end: tie.end })
  return lots
}

function kindAt({ tokens: { keys } }: Facts, token: number): Lot['kind'] | undefined {
  const key = keys[token]!
  if (first(key) || last(key))
    return isOfSiblings(keys, token) ? (first(key) ? 'eldest' : 'youngest') : undefined
  const [before, next] = [keys[token - 1] ?? 0, keys[token + 1] ?? 0]
  if (only(key)) return isChild(next) && !isPossessive(before) ? 'only-child' : undefined
  if (isChildren(key)) return isNo(before) ? 'childless' : undefined
  if (isGirls(key) || isBoys(key)) {
    // "Four children, all of them girls"; "the mother of two girls"
    const isAll = all(before) || (isThem(before) && isOf(keys[token - 2] ?? 0) && all(keys[token - 3] ?? 0))
    if (isAll) return isGirls(key) ? 'sisters-alone' : 'brothers-alone'
    if (!isNumber(before) || !isOf(keys[token - 2] ?? 0) || !isParent(keys[token - 3] ?? 0)) return undefined
    return isJoined(next) ? undefined : isGirls(key) ? 'daughters-alone' : 'sons-alone'
  }
  if (isSiblingNoun(key)) return isNo(before) ? 'only-child' : undefined
  if (childless(key)) return 'childless'
  if (bachelor(key)) return 'unmarried'
  if (married(key)) return isNever(before) ? 'unmarried' : undefined
  if (isPossessive(before)) return undefined
  if (youngest(key)) return isOf(next) || isChild(next) || isDaughter(next) ? 'youngest' : undefined
  if (eldest(key)) return isOf(next) || isChild(next) || isDaughter(next) ? 'eldest' : undefined
  const isOfTwo = isOf(next) || (isDaughter(next) && isOf(keys[token + 2] ?? 0))
  return isOfTwo ? (younger(key) ? 'youngest' : elder(key) ? 'eldest' : undefined) : undefined
}

/** "Born in Dundee, the first of five children"; she who "had the first of three sons" is their mother. */
function isOfSiblings(keys: Uint32Array, token: number): boolean {
  const number = isThe(keys[token + 2] ?? 0) ? token + 3 : token + 2
  if (!isThe(keys[token - 1] ?? 0) || !beforeLot(keys[token - 2] ?? 0)) return false
  return isOf(keys[token + 1] ?? 0) && isNumber(keys[number] ?? 0) && isOffspring(keys[number + 1] ?? 0)
}

const first = wordTest('first')
const last = wordTest('last')
const isThe = wordTest('the')
const beforeLot = wordTest(', was is born as')
const isOffspring = wordTest('children sons daughters brothers sisters siblings boys girls')
const isGirls = wordTest('girls daughters')
const isBoys = wordTest('boys sons')
const all = wordTest('all')
const isThem = wordTest('them')
const isParent = wordTest('mother father')
const isJoined = wordTest('and by with from')
const only = wordTest('only')
const childless = wordTest('childless')
const bachelor = wordTest('bachelor spinster')
const married = wordTest('married')
const youngest = wordTest('youngest')
const eldest = wordTest('eldest oldest firstborn')
const younger = wordTest('younger')
const elder = wordTest('elder')
const isPossessive = wordTest('his her their my our your')

function isSpoken({ tokens, voices }: Facts, token: number): boolean {
  const span = { start: tokens.starts[token]!, end: tokens.ends[token]! }
  return voices.isQuoted(span) || voices.isTurn(span)
}

/** Whoever is named or meant before it in its sentence, or right behind the comma that ends what opens it. */
function subjectOf({ tokens }: Facts, people: People, token: number): number | undefined {
  const sentence = sentenceOf(tokens, token)
  const floor = tokens.sentences[sentence]!
  for (let at = token - 1; at >= floor; at--) {
    const person = people.personAt(at) ?? people.meantBy(at)?.person
    if (person !== undefined) return tokens.classes[at + 1] === TokenClass.clitic ? undefined : person
  }
  for (let at = token; at < tokens.sentences[sentence + 1]!; at++)
    if (isMark(tokens, at - 1, ',') && people.personAt(at) !== undefined) return people.personAt(at)
  return undefined
}

interface Counted extends Span {
  readonly owner: number
  readonly noun: string
}

const pluralTokens = wordTrigger('brothers sisters sons daughters')
const isNumber = keyTest([...wordClassKeys('number')])
const one = wordTest('one')

/** "Her two brothers" */
function countedKin(facts: Facts): Counted[] {
  const { tokens } = facts
  const people = peopleOf(facts)
  return pluralTokens(tokens).flatMap(token => {
    const number = token - 1
    if (!isNumber(tokens.keys[number] ?? 0) || one(tokens.keys[number]!) || isSpoken(facts, token)) return []
    const owner = people.meantBy(number - 1)?.person ?? people.personAt(number - 2)
    if (owner === undefined || isMark(tokens, number - 1, ',')) return []
    const noun = tokens.prose.slice(tokens.starts[token]!, tokens.ends[token]! - 1).toLowerCase()
    return [{ owner, noun, start: tokens.starts[number - 1]!, end: tokens.ends[token]! }]
  })
}

function contradictsCount({ kind, person, tie }: Lot, { owner, noun }: Counted): boolean {
  if (owner !== person) return false
  if (kind === 'only-child') return noun === 'brother' || noun === 'sister'
  if (kind === 'childless') return noun === 'son' || noun === 'daughter'
  return kind === 'only' && tie !== undefined && tie.words.toLowerCase().endsWith(noun)
}
