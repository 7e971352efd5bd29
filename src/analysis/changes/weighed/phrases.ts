import { keyOf } from '../../../parse/key.ts'
import { TokenClass } from '../../../parse/tokens.ts'
import type { Facts } from '../../facts.ts'
import { FunctionWord, functionWord } from '../../function-words.ts'
import { Tag } from '../../parts-of-speech.ts'
import { isMark } from '../../token-tests.ts'
import { wordTest } from '../../word-flags.ts'

/** Heads that may be the measure of anything. */
export const isWideHead = wordTest(
  `number numbers total totals figure figures count level levels year years months month season seasons week summer winter spring autumn
   quarter business trade demand market public picture showing pace tide trend size scale volume volumes amount amounts rate sum crowd
   result results pool stream flow body army ranks base tally books roll rolls list work workload load hand hands traffic turnout interest custom tally intake haul`,
)
/** Behind a noun these say what it is of. */
export const leadsInside = wordTest('of in at among for on within across')
const of = keyOf('of')
const reach = 4
const definite = wordTest('the this that these those its their his her our such')
const indefinite = wordTest('a an any')

/** Is it the tag of a common noun? */
export function isNounTagged(tag: Tag): boolean {
  return tag === Tag.nounSingular || tag === Tag.nounPlural
}

/** The nouns that an adjective stands before, and what they are of; the head first. */
export function nounsAfter(facts: Facts, at: number, end: number): Phrase | undefined {
  const own = phraseAt(facts, at, end, false)
  if (!own) return undefined
  const { tokens } = facts
  const [head, ...modifiers] = own.things
  if (!leadsInside(tokens.keys[own.endToken] ?? 0)) return own
  const behindIt = phraseAt(facts, own.endToken + 1, end, true)
  if (!behindIt) return own
  const isOf = tokens.keys[own.endToken] === of
  // "Numbers of customers": what there are numbers of.
  const things =
    isOf && isWideHead(tokens.keys[head!]!)
      ? [...behindIt.things, head!, ...modifiers]
      : [head!, ...behindIt.things, ...modifiers]
  return { things, endToken: isOf ? behindIt.endToken : own.endToken }
}

/** The tokens of a noun phrase, its head first. */
export interface Phrase {
  readonly things: readonly number[]
  readonly endToken: number
}

/** A noun with what stands before it: its head first. */
export function phraseAt(
  { tokens, partsOfSpeech: tags }: Facts,
  at: number,
  end: number,
  isBehind: boolean,
): Phrase | undefined {
  let index = at
  let head = -1
  const modifiers: number[] = []
  for (; index < Math.min(end, at + reach + 2); index++) {
    const tag = tags.tagOf(index)
    if (tag === Tag.nounSingular || tag === Tag.nounPlural || tag === Tag.properNoun) {
      if (head >= 0) modifiers.push(head)
      head = index
    } else if (head >= 0) break
    else if (isModifier(tag) || tokens.classes[index] === TokenClass.number) modifiers.push(index)
    else if (index > at || !isBehind || (functionWord(tokens.keys[index]!) & FunctionWord.determiner) === 0)
      break
  }
  // "The dwindling public", "the better showing": a noun that is tagged as something else.
  if (head < 0 && !isBehind) head = modifiers.pop() ?? -1
  return head < 0 ? undefined : { things: [head, ...modifiers], endToken: index }
}

function isModifier(tag: Tag): boolean {
  return (
    tag === Tag.adjective ||
    tag === Tag.comparativeAdjective ||
    tag === Tag.superlativeAdjective ||
    tag === Tag.verbParticiple ||
    tag === Tag.verbIng ||
    tag === Tag.numeral
  )
}

/** The article or possessive of the phrase that a word stands in. */
export function determinerBefore(
  facts: Facts,
  token: number,
  start: number,
): 'definite' | 'indefinite' | undefined {
  const { tokens, partsOfSpeech: tags } = facts
  for (let index = token - 1; index >= Math.max(start, token - reach); index--) {
    const key = tokens.keys[index]!
    if (definite(key) || tokens.classes[index] === TokenClass.clitic) return 'definite'
    if (indefinite(key)) return 'indefinite'
    const tag = tags.tagOf(index)
    const isInside =
      tag === Tag.adjective ||
      tag <= Tag.properNoun ||
      tag === Tag.adverb ||
      tag === Tag.verbIng ||
      tag === Tag.verbParticiple ||
      tag === Tag.numeral ||
      tokens.classes[index] === TokenClass.number ||
      isMark(tokens, index, '-')
    if (!isInside) return undefined
  }
  return undefined
}

/** The nouns right before a noun, over its owner's clitic. */
export function modifiersBefore(
  { tokens, partsOfSpeech: tags }: Facts,
  token: number,
  start: number,
): number[] {
  const found: number[] = []
  for (let index = token - 1; index >= Math.max(start, token - reach); index--) {
    const tag = tags.tagOf(index)
    if (tag === Tag.nounSingular || tag === Tag.nounPlural || tag === Tag.properNoun) found.push(index)
    else if (tokens.classes[index] !== TokenClass.clitic && tag !== Tag.adjective) break
  }
  return found
}
