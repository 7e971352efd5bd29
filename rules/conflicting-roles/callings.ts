import { isMark } from '../../src/analysis/token-tests.ts'
import { keyTrigger } from '../../src/analysis/triggers.ts'
import { keyTest } from '../../src/analysis/word-flags.ts'
import { keyOf } from '../../src/parse/key.ts'
import type { Tokens } from '../../src/parse/tokens.ts'
import { callingLines } from './calling-lines.ts'

/** What a word says of a person: of one slot (trade, rank, post …), a person has one group at a time. */
export interface Calling {
  readonly slot: Slot
  /** Words of one group can be said of the same person: doctor, surgeon. */
  readonly group: string
}

export type Slot =
  | 'trade'
  | 'instrument'
  | 'position'
  | 'rank'
  | 'office'
  | 'post'
  | 'captaincy'
  | 'party'
  | 'academic'
  | 'court'
  | 'contest'
  | 'voice'
  | 'side'
  | 'stake'
  | 'deal'
  | 'hand'
  | 'standing'
  | 'stage'
  | 'faith'
  | 'diet'

const callings = new Map<Slot, ReadonlyMap<string, string>>(
  (Object.keys(callingLines) as Slot[]).map(slot => [
    slot,
    new Map(
      callingLines[slot].split('\n').flatMap(line => {
        const words = line.split(' ').map(word => word.replaceAll('+', ' '))
        return words.map(word => [word, words[0]!] as const)
      }),
    ),
  ]),
)

/** Those whose party stands before the word: "a Conservative councillor". */
export const politicians =
  'councillor councilman councilwoman candidate senator congressman congresswoman representative lawmaker legislator mp member politician leader mayor governor nominee peer backbencher assemblyman minister'

/** May a word with this key be the last of a calling? */
export const mayEndCalling = keyTest(
  [...callings.values()]
    .flatMap(groups => [...groups.keys()])
    .map(word => word.split(/[ -]/).at(-1)!)
    .concat(politicians.split(' '))
    // A token of an abbreviation holds its point.
    .flatMap(word => [keyOf(word), keyOf(`${word}.`)]),
)

/** Callings that stand as titles before a name, and those that describe a person anywhere. */
export const titleSlots: readonly Slot[] = ['rank', 'office', 'post', 'captaincy', 'academic']
export const descriptionSlots: readonly Slot[] = [
  'trade',
  'instrument',
  'position',
  'post',
  'party',
  'court',
  'contest',
  'voice',
  'side',
  'stake',
  'deal',
  'hand',
  'standing',
  'stage',
  'faith',
  'diet',
]
/**
 * Callings by which somebody is spoken of who has been named: "the striker", "the Democrat". Not those by which the text
 * may well bring in somebody new: "the pilot", "the head teacher".
 */
export const epithetSlots: readonly Slot[] = ['instrument', 'position', 'party', 'contest', 'voice']

/** What the words say of a person, in each of the slots. */
export function callingsOf(words: string, slots: readonly Slot[]): Calling[] {
  return slots.flatMap(slot => {
    const group = callings.get(slot)?.get(words)
    return group === undefined ? [] : [{ slot, group }]
  })
}

/** The tokens with which a calling of the slots that describe somebody may end, one or many. */
export const callingHeads = keyTrigger(
  descriptionSlots
    .flatMap(slot => [...(callings.get(slot)?.keys() ?? [])])
    .map(word => word.split(/[ -]/).at(-1)!)
    .flatMap(word => [keyOf(word), keyOf(`${word}s`)]),
)

const longestCalling = 3

/** The longest calling that ends with a token: "dairy farmer" before "farmer". */
export function longestCallingEnding(
  tokens: Tokens,
  last: number,
  slots: readonly Slot[],
): { readonly firstToken: number; readonly callings: readonly Calling[] } | undefined {
  const starts = [last]
  while (starts.length < longestCalling) {
    let first = starts.at(-1)! - 1
    if (isMark(tokens, first, '-')) first--
    if (first < 0) break
    starts.push(first)
  }
  for (const firstToken of starts.reverse()) {
    const words = tokens.prose.slice(tokens.starts[firstToken]!, tokens.ends[last]!).toLowerCase()
    const found = callingsOf(words, slots)
    if (found.length > 0) return { firstToken, callings: found }
  }
  return undefined
}
