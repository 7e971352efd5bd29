import type { Amount } from '../../src/analysis/amounts.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { hasNounGroup, nounGroup } from '../../src/analysis/noun-groups.ts'
import type { Stem } from '../../src/analysis/restatements.ts'
import { isJoined, isMark } from '../../src/analysis/token-tests.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { TokenClass, type Tokens } from '../../src/parse/tokens.ts'
import type { Conflict } from './conflict.ts'
import { agreesWith, differByPart, isSupported, valuesOf } from './values.ts'

const definite = wordTest('the all these those')
/** What follows a noun that is not the whole of what was named before: "the six children of", "the two men who". */
const restricting = wordTest(
  'of who whom whose that which in from with for to near inside outside under over by between among within without aged left remaining not including still',
)
/** Words in the two sentences, or between the figure and its noun, that make it another set. */
const another = wordTest('another other others more additional further remaining rest extra second')
/** What is counted anew in each context: a definite number of them points to nothing named before. */
const fleeting = wordTest(
  `times time days day weeks week months month years year hours hour minutes minute seconds points point goals goal runs run
   games game yards yard rounds round sets set innings holes strokes shots hits errors outs pitches laps miles feet steps
   minutes percent votes vote seats seat things thing ways way parts part words word pages page cents dollars pounds degrees
   sides side questions matches match wickets overs tries frames wins losses victories`,
)
/** A set that is named more often than this is no one set. */
const mostMentions = 6

/** Nobody takes up three things as ten. */
const mostGrowth = 3
/** … nor two thousand inhabitants as the 60 on board. */
const mostFall = 10

interface Mention {
  readonly amount: Amount
  readonly isDefinite: boolean
  /** May it stand for all of them: no word before or after it that narrows it? */
  readonly isWhole: boolean
}

/** "Five children" and, later, "the six children", when the piece counts no other children. */
export function* conflictsOfSets(facts: Facts, stem: Stem): Iterable<Conflict> {
  const { tokens } = facts
  if (!facts.amounts.some(amount => mayPointBack(tokens, amount))) return
  for (const mentions of mentionsByNoun(facts, stem).values()) {
    if (mentions.length < 2 || mentions.length > mostMentions) continue
    for (const [index, { amount, isDefinite, isWhole }] of mentions.entries()) {
      if (index === 0 || !isDefinite || !isWhole) continue
      const others = mentions.filter((_, at) => at !== index)
      const [first] = others
      if (
        !first ||
        others.some(other => other.amount.counted?.partitive) ||
        others.some(other => !agreesWith(other.amount, first.amount))
      )
        continue
      if (agreesWith(amount, first.amount) || amount.sentence === first.amount.sentence) continue
      const values = valuesOf(facts.amounts)
      if (isSupported(values, amount)) continue
      if (differByPart(values, amount, first.amount)) continue
      if (amount.low < 3 && amount.low < first.amount.low) continue
      // "Three southern counties" are none of the 33 that there are.
      if (amount.low > mostGrowth * first.amount.low || first.amount.low > mostFall * amount.low) continue
      if (hasAny(tokens, amount, another) || hasAny(tokens, first.amount, another)) continue
      yield { here: amount, there: first.amount }
    }
  }
}

function mayPointBack({ keys: words }: Tokens, { kind, firstToken }: Amount): boolean {
  return kind === 'count' && definite(words[firstToken - 1] ?? 0)
}

function mentionsByNoun(facts: Facts, stem: Stem): ReadonlyMap<number, readonly Mention[]> {
  const { tokens, voices } = facts
  const found = new Map<number, Mention[]>()
  for (const amount of facts.amounts) {
    const { kind, low, high, counted, precision } = amount
    if (
      kind !== 'count' ||
      precision !== 'exact' ||
      low !== high ||
      low < 2 ||
      !Number.isInteger(low) ||
      !counted
    )
      continue
    const headKey = tokens.keys[counted.head]!
    if (fleeting(headKey) || voices.isQuoted(amount)) continue
    // "The nine-member board" has nine members, and no set of nine was told of.
    if (isMark(tokens, amount.endToken, '-') && isJoined(tokens, amount.endToken)) continue
    const before = tokens.keys[amount.firstToken - 1] ?? 0
    const mention = {
      amount,
      isDefinite: definite(before),
      isWhole:
        !counted.partitive &&
        counted.firstToken === counted.head &&
        !restricting(tokens.keys[counted.endToken] ?? 0),
    }
    const noun = hasNounGroup(headKey)
      ? nounGroup(headKey)
      : stem(headKey, tokens.starts[counted.head]!, tokens.ends[counted.head]!)
    const list = found.get(noun)
    if (list) list.push(mention)
    else found.set(noun, [mention])
  }
  return found
}

function hasAny(
  { keys: words, classes, sentences }: Tokens,
  { sentence }: Amount,
  test: (key: number) => boolean,
): boolean {
  for (let index = sentences[sentence]!; index < sentences[sentence + 1]!; index++) {
    if (classes[index] === TokenClass.word && test(words[index]!)) return true
  }
  return false
}
