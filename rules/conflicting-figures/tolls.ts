import type { Amount } from '../../src/analysis/amounts.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { blockOf } from '../../src/analysis/locate.ts'
import { mayBeOneTime, timeSettingOf } from '../../src/analysis/time-setting.ts'
import { keyTest, wordTest } from '../../src/analysis/word-flags.ts'
import { keyOf } from '../../src/parse/key.ts'
import { TokenClass, type Tokens } from '../../src/parse/tokens.ts'
import type { Conflict } from './conflict.ts'
import { agreesWith, differByPart, isSupported, valuesOf } from './values.ts'

/** What can happen to so many people or things, each with the words for it. */
const fates = [
  ['dead', 'killed kills killing kill died dies dead death deaths fatalities'],
  ['injured', 'injured injures injuring injure wounded wounds wounding hurt injuries'],
  ['arrested', 'arrested arrests arresting detained detains arrest'],
  ['rescued', 'rescued rescues rescuing saved'],
  ['missing', 'missing'],
  ['evacuated', 'evacuated evacuates evacuating'],
  ['displaced', 'displaced displaces homeless'],
  ['hospitalized', 'hospitalized hospitalised'],
  ['dismissed', 'fired fires dismissed laid axed'],
  ['closed', 'closed closes closing shut shuts shutting'],
  ['destroyed', 'destroyed destroys destroying razed'],
] as const
const fateByWord = new Map(
  fates.flatMap(([fate, words]) => words.split(' ').map(word => [keyOf(word), fate] as const)),
)
const isFate = keyTest(fateByWord.keys())

/** Words that part one count of a thing from another: an update, a part, another place. */
const apart = wordTest(
  `another other others more additional further including earlier later initially rose risen climbed revised updated toll
   previous previously since so far still also separate separately elsewhere each including among average would could may
   might if not or`,
)
/** How far from its figure the word for the fate stands. */
const reach = 5

interface Toll {
  readonly amount: Amount
  readonly noun: number
}

/** "Crash kills 12" over "Fourteen people were killed": one fate, two counts, and nothing in the piece for one of them. */
export function* conflictsOfTolls(facts: Facts): Iterable<Conflict> {
  for (const tolls of tollsByFate(facts).values()) {
    yield* takenUp(facts, tolls)
    const [summary, ...rest] = tolls.filter(({ amount }) => isSummary(facts, amount))
    const body = tolls.filter(({ amount }) => !isSummary(facts, amount))
    const [first] = body
    if (!summary || !first || rest.some(({ amount }) => !agreesWith(amount, summary.amount))) continue
    if (
      body.some(({ amount }) => !agreesWith(amount, first.amount)) ||
      agreesWith(summary.amount, first.amount)
    )
      continue
    if (summary.noun !== first.noun && summary.noun !== 0 && first.noun !== 0) continue
    const values = valuesOf(facts.amounts)
    if (differByPart(values, summary.amount, first.amount)) continue
    if (isSupported(values, summary.amount) || !isOneStory(facts, summary.amount, first.amount)) continue
    yield { here: summary.amount, there: first.amount }
  }
}

const definite = wordTest('the these those all')
/** What follows a part of them: "the nine injured who are still in hospital". */
const restricting = wordTest('of who whom whose that which in from with still')

/** "Killing six workers" and, later, "the nine dead", when the piece has no other count of them. */
function* takenUp(facts: Facts, tolls: readonly Toll[]): Iterable<Conflict> {
  const { tokens } = facts
  for (const [index, { amount, noun }] of tolls.entries()) {
    if (index === 0 || !definite(tokens.keys[amount.firstToken - 1] ?? 0)) continue
    const end = amount.counted?.endToken ?? amount.endToken
    if (restricting(tokens.keys[end] ?? 0)) continue
    const others = tolls.filter((_, at) => at !== index)
    const [first] = others as [Toll]
    if (
      others.some(other => !agreesWith(other.amount, first.amount)) ||
      first.amount.precision === 'at-least'
    )
      continue
    if (agreesWith(amount, first.amount) || amount.sentence === first.amount.sentence) continue
    if (first.noun !== noun && first.noun !== 0 && noun !== 0) continue
    const values = valuesOf(facts.amounts)
    if (isSupported(values, amount) || differByPart(values, amount, first.amount)) continue
    if (hasAny(tokens, amount) || hasAny(tokens, first.amount)) continue
    yield { here: amount, there: first.amount }
    return
  }
}

function tollsByFate(facts: Facts): ReadonlyMap<string, readonly Toll[]> {
  const { tokens } = facts
  const found = new Map<string, Toll[]>()
  for (const amount of facts.amounts) {
    const { kind, low, high, precision, counted } = amount
    if (kind !== 'count' || low !== high || low < 1 || precision === 'vague' || counted?.partitive) continue
    const fate = fateOf(tokens, amount)
    if (fate === undefined || facts.voices.isQuoted(amount)) continue
    const head = counted && !isFate(tokens.keys[counted.head]!) ? tokens.keys[counted.head]! : 0
    const noun = people(head) ? 0 : head
    const list = found.get(fate)
    if (list) list.push({ amount, noun })
    else found.set(fate, [{ amount, noun }])
  }
  return found
}

const people = wordTest('people persons person')

/** The fate right behind the figure and its noun ("14 people were killed", "14 dead"), or right before it ("killing 14"). */
function fateOf(tokens: Tokens, { firstToken, endToken, sentence, counted }: Amount): string | undefined {
  const [start, end] = [tokens.sentences[sentence]!, tokens.sentences[sentence + 1]!]
  if (counted && isFate(tokens.keys[counted.head]!)) return fateByWord.get(tokens.keys[counted.head]!)
  for (let index = firstToken - 1; index >= Math.max(start, firstToken - 3); index--) {
    if (isFate(tokens.keys[index]!)) return fateByWord.get(tokens.keys[index]!)
    if (tokens.classes[index] !== TokenClass.word) break
  }
  const from = counted?.endToken ?? endToken
  for (let index = from; index < Math.min(end, from + reach); index++) {
    if (tokens.classes[index] !== TokenClass.word) return undefined
    if (isFate(tokens.keys[index]!)) return fateByWord.get(tokens.keys[index]!)
  }
  return undefined
}

function isSummary({ blocks }: Facts, { firstToken }: Amount): boolean {
  const role = blockOf(blocks, firstToken)?.role
  return (
    role === 'headline' ||
    role === 'standfirst' ||
    role === 'summary' ||
    role === 'caption' ||
    role === 'fact-box'
  )
}

/** Nothing in either sentence sets it apart: no word of an update, no other time, no other place. */
function isOneStory({ tokens }: Facts, a: Amount, b: Amount): boolean {
  const textOf = ({ sentence }: Amount) =>
    tokens.prose.slice(
      tokens.starts[tokens.sentences[sentence]!]!,
      tokens.ends[tokens.sentences[sentence + 1]! - 1]!,
    )
  if (hasAny(tokens, a) || hasAny(tokens, b)) return false
  const [one, other] = [timeSettingOf(textOf(a)), timeSettingOf(textOf(b))]
  if (one.shifted || other.shifted) return false
  return mayBeOneTime(one, other)
}

function hasAny({ keys: words, sentences }: Tokens, { sentence }: Amount): boolean {
  for (let index = sentences[sentence]!; index < sentences[sentence + 1]!; index++)
    if (apart(words[index]!)) return true
  return false
}
