import type { Amount } from '../../src/analysis/amounts.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { nounLemma } from '../../src/analysis/lemma.ts'
import { nounGroup } from '../../src/analysis/noun-groups.ts'
import { Tag } from '../../src/analysis/parts-of-speech.ts'
import { isMark, sentenceOf } from '../../src/analysis/token-tests.ts'
import { wordTrigger } from '../../src/analysis/triggers.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { keyOf } from '../../src/parse/key.ts'
import type { Span } from '../../src/span.ts'
import type { TakenUp } from './taken-up.ts'
import { most } from './told.ts'

const pairs = wordTrigger('both neither either')
const wholes = wordTrigger('all each')
const all = keyOf('all')
const each = keyOf('each')
const of = keyOf('of')
const the = wordTest('the these those its his her their')
/** A part of them, or others than those told of. */
const apart = wordTest(
  'other others another first last next remaining more new further additional second third fourth fifth extra previous earlier different',
)
/** Units and words that are counted by the way. */
const passing = wordTest(
  'way ways side sides hand hands end ends case cases time times year years day days week weeks month months hour hours minute minutes party parties point points half halves thing things leg legs arm arms eye eyes parent parents sex sexes',
)
const modifiers: ReadonlySet<Tag> = new Set([
  Tag.adjective,
  Tag.nounSingular,
  Tag.properNoun,
  Tag.verbParticiple,
])
const longestModifier = 2
/** How many tokens lie between the two at most. */
const farthest = 3000

interface Count extends Span {
  readonly value: number
  /** What is counted, the same for words that a piece uses by turns. */
  readonly noun: number
  readonly token: number
  /** All of them: "all four men", "both men", "neither man". */
  readonly isAll: boolean
  readonly isApart: boolean
  /** Has its noun a word before it: "two patrol ships"? */
  readonly isNarrow: boolean
}

/** "Three men were held", and further down "both men": all of them, and not so many. */
export function* collectives(facts: Facts): Iterable<TakenUp> {
  if (pairs(facts.tokens).length === 0 && wholes(facts.tokens).length === 0) return
  const counts = [...countsIn(facts), ...pairsIn(facts)].sort((a, b) => a.start - b.start)
  if (!counts.some(({ isAll }) => isAll)) return
  const byNoun = groupsOf(counts)
  for (const claim of counts) {
    const { own, first } = byNoun.get(claim.noun)!
    if (!first || !claim.isAll || claim.isApart || facts.voices.isQuoted(claim)) continue
    if (
      claim.token - first.token > farthest ||
      first.start > claim.start ||
      first.isApart ||
      facts.voices.isQuoted(first)
    )
      continue
    if (Math.abs(first.value - claim.value) !== 1) continue
    // "Two patrol ships", and "each of the three ships": one more of a wider kind.
    if (first.isNarrow && !claim.isNarrow && first.value < claim.value) continue
    // Any other number of them may be the one that is meant.
    if (
      own.some(one => one !== claim && one.value !== first.value && !(one.isAll && one.value === claim.value))
    )
      continue
    if (hasOthers(facts, first, claim)) continue
    yield { here: claim, there: first }
  }
}

/** The counts of each noun, and the first of them that is not all. */
interface Group {
  readonly own: Count[]
  first: Count | undefined
}

function groupsOf(counts: readonly Count[]): ReadonlyMap<number, Group> {
  const groups = new Map<number, Group>()
  for (const count of counts) {
    const group = groups.get(count.noun) ?? { own: [], first: undefined }
    groups.set(count.noun, group)
    group.own.push(count)
    if (!count.isAll) group.first ??= count
  }
  return groups
}

function* countsIn(facts: Facts): Iterable<Count> {
  const { tokens, amounts } = facts
  for (const amount of amounts) {
    const { kind, low, high, precision, counted, firstToken } = amount
    if (kind !== 'count' || low !== high || precision !== 'exact' || low < 2 || low > most || !counted)
      continue
    // "An eight-coach train" is looked at by itself.
    const noun = isMark(tokens, amount.endToken, '-') ? undefined : nounOf(facts, counted.head)
    if (noun === undefined) continue
    const before = tokens.keys[firstToken - 1] ?? 0
    const isWhole =
      before === all ||
      (the(before) &&
        tokens.keys[firstToken - 2] === of &&
        (tokens.keys[firstToken - 3] === all || tokens.keys[firstToken - 3] === each))
    yield {
      start: amount.start,
      end: tokens.ends[counted.endToken - 1]!,
      value: low,
      noun,
      token: firstToken,
      isAll: isWhole && !counted.partitive,
      isApart: counted.partitive || isSetApart(facts, amount),
      isNarrow: counted.firstToken < counted.head,
    }
  }
}

function isSetApart({ tokens }: Facts, { firstToken, counted }: Amount): boolean {
  if (apart(tokens.keys[firstToken - 1] ?? 0)) return true
  for (let index = firstToken; index < counted!.endToken; index++) if (apart(tokens.keys[index]!)) return true
  return false
}

/** "Both men", "both of the men", "neither man". */
function* pairsIn(facts: Facts): Iterable<Count> {
  const { tokens, partsOfSpeech } = facts
  for (const token of pairs(tokens)) {
    let head = token + 1
    if (tokens.keys[head] === of && the(tokens.keys[head + 1] ?? 0)) head += 2
    for (
      let words = 0;
      words < longestModifier && modifiers.has(partsOfSpeech.tagOf(head)) && isNoun(facts, head + 1);
      words++
    )
      head++
    const noun = isNoun(facts, head) ? nounOf(facts, head) : undefined
    if (noun === undefined || tokens.keys[head + 1] === keyOf('and')) continue
    const span = { start: tokens.starts[token]!, end: tokens.ends[head]! }
    yield { ...span, value: 2, noun, token, isAll: true, isApart: false, isNarrow: false }
  }
}

function isNoun({ partsOfSpeech, tokens }: Facts, token: number): boolean {
  if (token >= tokens.count) return false
  const tag = partsOfSpeech.tagOf(token)
  return tag === Tag.nounPlural || tag === Tag.nounSingular
}

function nounOf({ tokens }: Facts, head: number): number | undefined {
  const key = tokens.keys[head]!
  if (passing(key)) return undefined
  const text = tokens.prose.slice(tokens.starts[head]!, tokens.ends[head]!).toLowerCase()
  return nounGroup(keyOf(nounLemma(text)))
}

/** Between the two, "another man", "a third", or a bare number that may be meant: "two were charged". */
function hasOthers({ tokens, amounts }: Facts, first: Count, claim: Count): boolean {
  for (let index = first.token; index < claim.token; index++) if (apart(tokens.keys[index]!)) return true
  const sentence = sentenceOf(tokens, claim.token)
  return amounts.some(
    ({ kind, low, start, counted, sentence: own }) =>
      kind === 'count' &&
      low === claim.value &&
      start > first.start &&
      own <= sentence &&
      start !== claim.start &&
      (!counted || counted.partitive),
  )
}
