import type { Mention } from '../../src/analysis/entities.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { sentenceOf } from '../../src/analysis/locate.ts'
import { isMark } from '../../src/analysis/token-tests.ts'
import { keyTest } from '../../src/analysis/word-flags.ts'
import { keyOf } from '../../src/parse/key.ts'
import type { Tokens } from '../../src/parse/tokens.ts'
import { callingsOf, descriptionSlots, type Slot, titleSlots } from './callings.ts'
import { callingsBeside, type Description } from './descriptions.ts'
import type { Trait } from './trait.ts'

/** What makes a post one of another time, or of another kind. */
export const isElsewhere = keyTest(
  'former former then ex late acting outgoing incoming past first next onetime elected elect deputy assistant associate honorary future would-be aspiring trained part amateur interim newly onetime longtime self retired mock fake so-called lay student trainee apprentice turned ever only'
    .split(' ')
    .map(keyOf),
)
const shifted = keyTest(
  'then former formerly once previously ago later promoted elected retired became used trained née plays played played portrays film novel role'
    .split(' ')
    .map(keyOf),
)
/** Slots of posts that people leave; one told with a year is told of that year. */
const passing: ReadonlySet<Slot> = new Set<Slot>(['office', 'post', 'rank', 'captaincy', 'party', 'position'])
const longestCalling = 3
const slotsBeforeName: readonly Slot[] = [...titleSlots, ...descriptionSlots]

/** The posts, trades, ranks and parties that the text gives its people in the present of the piece. */
export function roles(facts: Facts, mentions: readonly Mention[]): Trait[] {
  const found: Trait[] = []
  for (const mention of mentions) {
    for (const description of callingsBeside(facts, mention)) found.push(...rolesIn(facts, description))
  }
  return found
}

function rolesIn(facts: Facts, { mention, form, firstToken, endToken }: Description): Trait[] {
  const { tokens } = facts
  for (let first = firstToken; first <= endToken; first++)
    if (isElsewhere(tokens.keys[first - 1] ?? 0)) return []
  const slots = form === 'title' ? slotsBeforeName : descriptionSlots
  for (let length = longestCalling; length > 0; length--) {
    const first = startOf(tokens, firstToken, endToken, length)
    if (first === undefined) continue
    const start = tokens.starts[first]!
    const end = tokens.ends[endToken - 1]!
    const value = tokens.prose.slice(start, end)
    const callings = callingsOf(value.toLowerCase().replace(/\.$/, ''), slots).filter(
      ({ slot }) => !passing.has(slot) || !isOfAnotherTime(tokens, first),
    )
    if (callings.length === 0) continue
    return callings.map(({ slot, group }) => ({
      person: mention.entity,
      of: `${slot} of ${mention.entity}`,
      group,
      value: value.toLowerCase(),
      start,
      end,
    }))
  }
  return []
}

/** The first token of the last `length` words of a phrase; a hyphenated word is one. */
function startOf(tokens: Tokens, firstToken: number, endToken: number, length: number): number | undefined {
  let first = endToken
  for (let words = 0; words < length; words++) {
    first--
    while (first - 1 > firstToken && isMark(tokens, first - 1, '-')) first -= 2
    if (first < firstToken) return undefined
  }
  return first
}

/** Is the sentence of a token told of another time than the piece's present? */
export function isOfAnotherTime(tokens: Tokens, token: number): boolean {
  const sentence = sentenceOf(tokens, token)
  for (let index = tokens.sentences[sentence]!; index < tokens.sentences[sentence + 1]!; index++) {
    if (shifted(tokens.keys[index]!)) return true
    const length = tokens.ends[index]! - tokens.starts[index]!
    if (
      length === 4 &&
      /^(?:1[5-9]|20)\d\d$/.test(tokens.prose.slice(tokens.starts[index]!, tokens.ends[index]!))
    )
      return true
  }
  return false
}
