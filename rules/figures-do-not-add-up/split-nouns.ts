import type { Addend } from '../../src/analysis/addends.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { isKindOf } from '../../src/analysis/kinds-of-things.ts'
import { type FigureNoun, figureNoun, nounTie } from '../../src/analysis/rival-figures/nouns.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { keyOf } from '../../src/parse/key.ts'
import type { Tokens } from '../../src/parse/tokens.ts'
import { areOpposed } from './fates.ts'

const of = keyOf('of')
const others = wordTest('others other')
const total = wordTest('total sum out')
const relative = wordTest('who which that whose')
const placing = wordTest('in from at to by for on against called')
/** Sorts of people that nobody is two of, and that all of some people are. */
const sorts: readonly (readonly ((key: number) => boolean)[])[] = [
  [
    'men man males male',
    'women woman females female',
    'children babies infants',
    'boys',
    'girls',
    'nonbinary',
  ],
  ['adults grownups', 'children minors youngsters teenagers juniors'],
  ['passengers', 'crew crewmen sailors pilots'],
  ['winning wins win won', 'drawing draws drew drawn drew ties', 'losing losses lost defeats losses'],
].map(lots => lots.map(wordTest))
/** Where or when one lot is, and the other: nothing is in two of them. */
const sides: readonly (readonly ((key: number) => boolean)[])[] = [
  ['north northern', 'south southern'],
  ['east eastern', 'west western'],
  ['morning', 'afternoon lunch evening'],
  ['day', 'night'],
  ['upstairs', 'downstairs'],
  ['indoors indoor', 'outdoors outdoor'],
  ['full', 'part'],
  ['left', 'right'],
  ['home', 'away'],
].map(lots => lots.map(wordTest))
const behind = 8
const before = 3

/** What a figure counts, as a token: "passengers" of "214 passengers", "crew" of "a crew of 38"; -1 for nothing. */
function labelOf({ keys }: Tokens, { counted, firstToken, endToken }: Addend['amount']): number {
  if (counted && !counted.partitive) {
    if (others(keys[counted.head]!) || relative(keys[endToken] ?? 0)) return -1
    return counted.head
  }
  const isOf = keys[firstToken - 1] === of && !counted && !total(keys[firstToken - 2] ?? 0)
  return isOf ? firstToken - 2 : -1
}

/** Does each figure have a noun of its own? */
export function hasNouns({ tokens }: Facts, parts: readonly Addend[]): boolean {
  return parts.every(({ amount }) => labelOf(tokens, amount) >= 0)
}

/** Can the parts be of the whole by what they count? */
export function nounsFit(
  { tokens }: Facts,
  whole: Addend,
  parts: readonly Addend[],
  isSaid: boolean,
): boolean {
  if (whole.sort !== 'count') return true
  const name = labelOf(tokens, whole.amount)
  if (name < 0) return isSaid && parts[0]!.amount.sentence - whole.amount.sentence <= 1
  const noun = figureNoun(tokens, name)
  return parts.every(part => {
    const label = labelOf(tokens, part.amount)
    return label < 0 || isOfNoun(tokens, noun, name, label) || (isSaid && areOfPeople(noun, tokens, label))
  })
}

function areOfPeople(noun: FigureNoun, tokens: Tokens, label: number): boolean {
  return noun.isPerson && figureNoun(tokens, label).isPerson
}

function isOfNoun(tokens: Tokens, noun: FigureNoun, name: number, label: number): boolean {
  const own = figureNoun(tokens, label)
  if (nounTie(own, noun) !== undefined || isKindOf(tokens.keys[label]!, tokens.keys[name]!)) return true
  return noun.isPerson && lotAt(tokens, label) >= 0
}

function lotAt(tokens: Tokens, label: number): number {
  return sorts.findIndex(lots => lots.some(isLot => isLotOf(tokens, label, isLot)))
}

/** "Crew", "crew members". */
function isLotOf({ keys }: Tokens, label: number, isLot: (key: number) => boolean): boolean {
  return isLot(keys[label] ?? 0) || (isLot(keys[label - 1] ?? 0) && members(keys[label] ?? 0))
}

const members = wordTest('members runners pupils students swimmers competitors workers')

/** Are all of the whole told of by lots that exclude one another: men and women, passengers and crew, sold and unsold? */
export function isSplitOfWhole(facts: Facts, whole: Addend, parts: readonly Addend[]): boolean {
  const { tokens } = facts
  if (parts.length < 2) return false
  const labels = parts.map(({ amount }) => labelOf(tokens, amount))
  const name = labelOf(tokens, whole.amount)
  const isOfSort = sorts.some(lots => {
    const own = labels.map(label => lots.findIndex(isLot => isLotOf(tokens, label, isLot)))
    const isOwn = name >= 0 && lots.some(isLot => isLot(tokens.keys[name]!))
    return !isOwn && own.every(lot => lot >= 0) && new Set(own).size === own.length
  })
  if (isOfSort) return true
  const isBare = labels.every(label => label < 0)
  return isBare && parts.slice(1).every((part, at) => areOpposed(facts, parts[at]!, part))
}

/** Does each part have a side or a place of its own: "by day", "by night"; "in Italy", "in Spain"? */
export function isSide(facts: Facts, parts: readonly Addend[]): boolean {
  return areLinked(facts.tokens, parts) || haveSides(facts, parts)
}

/** "By day" and "by night", "full-time" and "part-time". */
export function haveSides({ tokens }: Facts, parts: readonly Addend[]): boolean {
  return sides.some(lots => {
    const own = parts.map((part, at) => sideOf(tokens, part, parts[at + 1], lots))
    return own.every(side => side >= 0) && new Set(own).size === own.length
  })
}

function sideOf(
  { keys, sentences }: Tokens,
  { amount: { endToken, firstToken, sentence } }: Addend,
  next: Addend | undefined,
  lots: readonly ((key: number) => boolean)[],
): number {
  const end = Math.min(endToken + behind, sentences[sentence + 1]!, next?.amount.firstToken ?? Infinity)
  const lot = (index: number) => lots.findIndex(isLot => isLot(keys[index]!))
  for (let index = endToken; index < end; index++) if (lot(index) >= 0) return lot(index)
  for (let index = firstToken - 1; index > firstToken - before; index--)
    if (lot(index) >= 0) return lot(index)
  return -1
}

/** "52 on the shop floor and 21 in the office" have each a place, "14 by the state and 17 by the hospitals" the same word. */
export function areLinked(tokens: Tokens, parts: readonly Addend[]): boolean {
  const links = parts.map(part => linkOf(tokens, part))
  return links[0] !== undefined && links.every(link => link === links[0])
}

function linkOf({ keys }: Tokens, { amount: { endToken, counted } }: Addend): number | undefined {
  const from = counted && !counted.partitive ? counted.endToken : endToken
  for (let index = from; index < from + 4; index++) if (placing(keys[index] ?? 0)) return keys[index]
  return undefined
}
