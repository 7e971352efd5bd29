import type { Tokens } from '../../../parse/tokens.ts'
import { nounGroup } from '../../noun-groups.ts'
import { wordTest } from '../../word-flags.ts'
import { stemsIn, topicKey } from '../stems.ts'
import type { ChangeCue } from './cues.ts'
import type { ChangeEvidence } from './evidence.ts'
import { kinIn, kinOf, rivalRowsIn, rivalRowsOf } from './kin.ts'
import type { Telling } from './tellings.ts'

/** What stands beside two values. */
export interface PairContext {
  /** The groups of the nouns that the values count. */
  readonly counted: ReadonlySet<number>
  readonly own: ReadonlySet<number>
  /** The words of the sentence before, and its number; none where the values open their block. */
  readonly before: ReadonlySet<number>
  readonly kin: ReadonlySet<number>
  /** The rows of rival things of which one is named. */
  readonly rivals: ReadonlySet<number>
}

/** Reads what stands beside the values. */
export function contextOf(tokens: Tokens, { firstSentence, sentence, amounts }: Telling): PairContext {
  const { sentences, blocks, keys } = tokens
  const first = sentences[firstSentence]!
  const end = sentences[sentence + 1]!
  const hasBefore = firstSentence > 0 && !blocks.includes(first)
  return {
    counted: new Set(amounts.flatMap(({ counted }) => (counted ? [nounGroup(keys[counted.head]!)] : []))),
    own: stemsIn(tokens, first, end),
    before: hasBefore ? stemsIn(tokens, sentences[firstSentence - 1]!, first) : new Set(),
    kin: kinIn(tokens, first, end),
    rivals: rivalRowsIn(tokens, first, end),
  }
}

/** How many sentences apart they stand. */
export function distanceOf({ sentence }: ChangeCue, { firstSentence, sentence: last }: Telling): number {
  return sentence < firstSentence ? firstSentence - sentence : Math.max(0, sentence - last)
}

/** How a word that the cue names is tied to the values; undefined where it is not. */
export function tieOf(
  tokens: Tokens,
  cue: ChangeCue,
  telling: Telling,
  thing: number,
  { counted, own, before, kin, rivals }: PairContext,
): ChangeEvidence | undefined {
  const key = tokens.keys[thing]!
  if (counted.has(nounGroup(key))) return 'counted'
  const topic = topicKey(tokens, thing)
  if (topic === undefined) return undefined
  // What stands in the sentence of the values is no tie to them by itself.
  const isInside = distanceOf(cue, telling) === 0
  if (!isInside && own.has(topic) && !more(tokens.keys[cue.token]!)) return 'sameWord'
  // A verb tells a change of its own, a superlative sets it in a row, and "more" counts: they have to name the very thing.
  if (isStrict(tokens, cue)) return undefined
  if (cue.sentence !== telling.firstSentence - 1 && before.has(topic)) return 'nearWord'
  if (isInside || rivalRowsOf(key).some(row => rivals.has(row))) return undefined
  return kinOf(key).some(group => kin.has(group)) ? 'kin' : undefined
}

const more = wordTest('more fewer less extra additional')

/** Has the cue to name the very thing? */
export function isStrict({ keys }: Tokens, { part, token }: ChangeCue): boolean {
  return part === 'verb' || part === 'superlative' || more(keys[token]!)
}

/** Does the rest of the sentence of the cue speak of what stands beside the values? */
export function sharesContext(
  tokens: Tokens,
  { sentence, things, token }: ChangeCue,
  { own }: PairContext,
): boolean {
  for (let index = tokens.sentences[sentence]!; index < tokens.sentences[sentence + 1]!; index++) {
    if (index === token || things.includes(index)) continue
    const key = topicKey(tokens, index)
    if (key !== undefined && own.has(key)) return true
  }
  return false
}
