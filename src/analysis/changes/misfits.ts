import { keyOf } from '../../parse/key.ts'
import type { Tokens } from '../../parse/tokens.ts'
import type { Span } from '../../span.ts'
import { amountsIn } from '../amounts/in-sentence.ts'
import { statedRange } from '../amounts/range.ts'
import type { Amount } from '../amounts.ts'
import type { Proportion } from '../changes.ts'
import type { Facts } from '../facts.ts'
import { blockOf } from '../locate.ts'
import { quotient } from '../quantities/range.ts'
import { wordTest } from '../word-flags.ts'
import { fieldsIn, fieldsOfWord } from './fields.ts'
import { stemsIn, topicKey } from './stems.ts'
import { stretchOf } from './stretch.ts'
import { isCalendarWord } from './time-words.ts'
import { isEstimateWord, whenIn } from './when.ts'
import { isNounOfChange } from './words.ts'

/** A proportion, and the two values that do not give it. */
export interface Misfit {
  readonly proportion: Proportion
  readonly values: Basis
}

/** Two values of one measure, and what the later is of the earlier. */
export interface Basis extends Span {
  readonly earlier: Amount
  readonly later: Amount
  readonly low: number
  readonly high: number
  readonly isEstimate: boolean
  readonly firstSentence: number
  readonly sentence: number
}

const since = keyOf('since')
const sameWord = 40
const sameField = 10
const bare = 2
const mostFactor = 6
const overEstimate = wordTest(
  'overrun overruns overspend underspend overspending overspent estimate estimates estimated budget budgeted forecast expected planned plan target projected projection',
)

/** The proportions that no two values of the piece give, though it has the values that they are of. */
export function findMisfits(facts: Facts): Misfit[] {
  const { tokens, changes } = facts
  if (changes.proportions.length === 0) return []
  const known = basesOf(facts)
  return changes.proportions.flatMap(proportion => {
    const bases = isOfEstimate(tokens, proportion) ? [...known, ...estimatesOf(facts)] : known
    if (hasBaseOfItsOwn(tokens, proportion.amount) || isComparedHere(tokens, proportion.amount)) return []
    const own = linked(tokens, proportion, bases)
    const [values] = own
    if (!values || !isNear(proportion, values) || isOfMore(facts, proportion, values)) return []
    // "By 2.1% to £198m in the first half and by 7.8% to £214m in the second": each value has a share of its own.
    if (values.sentence === proportion.sentence && sharesIn(facts, proportion) > 1) return []
    // What another proportion gives rightly is not meant by this one.
    if (changes.proportions.some(other => fits(other, values))) return []
    if (bases.some(basis => fits(proportion, basis)) || fitsNearby(facts, proportion, values)) return []
    return [{ proportion, values }]
  })
}

const comparing = wordTest('than from over on')
const basesOfOwn = wordTest('where what at planned expected hoped promised thought')

/** "A quarter fewer than at the outset", "down 25 percent from where I started": of a value that the words name. */
export function hasBaseOfItsOwn({ keys }: Tokens, { endToken }: Amount): boolean {
  const at = comparing(keys[endToken] ?? 0) ? endToken : endToken + 1
  return comparing(keys[at] ?? 0) && basesOfOwn(keys[at + 1] ?? 0)
}

/** "Twice as many as in York": what it is held against stands in its own sentence, behind a second "as". */
export function isComparedHere({ keys, sentences }: Tokens, { endToken, sentence }: Amount): boolean {
  if (keys[endToken] !== asWord) return false
  for (let token = endToken + 2; token < sentences[sentence + 1]!; token++)
    if (keys[token] === asWord && keys[token + 1] !== well) return true
  return false
}

/** How many shares of its kind the sentence of a proportion has. */
export function sharesIn({ amounts }: Facts, { sentence, amount }: Proportion): number {
  return amountsIn(amounts, sentence).filter(({ kind }) => kind === amount.kind).length
}

export function basesOf(facts: Facts): Basis[] {
  return [...pairsOf(facts), ...stepsOf(facts)]
}

function pairsOf({ tokens, changes }: Facts): Basis[] {
  // From second to fifth is no change of so many percent.
  return changes.pairs
    .filter(({ later }) => later.kind !== 'ordinal' && later.kind !== 'rank')
    .map(pair => ({ ...pair, ...quotientOf(tokens, pair.later, pair.earlier) }))
}

/** What one value is of another; both are taken as rounded alike, as the finer of them shows. */
function quotientOf({ prose }: Tokens, later: Amount, earlier: Amount): { low: number; high: number } {
  const [one, other] = [statedRange(exactly(later), prose), statedRange(exactly(earlier), prose)]
  const half = Math.min(one.high - one.low, other.high - other.low) / 2
  return quotient(around(later, half), around(earlier, half))
}

function around({ low }: Amount, half: number): { low: number; high: number } {
  return { low: low - half, high: low + half }
}

function exactly(amount: Amount): Amount {
  return amount.precision === 'exact' ? amount : { ...amount, precision: 'exact' }
}

const saving = wordTest('save saves saved saving saves extra additional further another')
const stepsBack = wordTest('cheaper less fewer lower off down saving')
const stepsUp = wordTest('more dearer higher extra up')
const by = keyOf('by')
const than = keyOf('than')
const ofWord = keyOf('of')
const asWord = keyOf('as')
const well = keyOf('well')

/** "Pays $300 a month and would save $9": a value and a step from it are two values, too. */
function stepsOf({ tokens, amounts }: Facts): Basis[] {
  const found: Basis[] = []
  for (const [index, step] of amounts.entries()) {
    if (step.kind !== 'money' && step.kind !== 'count' && step.kind !== 'measure') continue
    const before = tokens.keys[step.firstToken - 1] ?? 0
    const after = tokens.keys[step.endToken] ?? 0
    const isDown = before === keyOf('save') || stepsBack(after) || saving(before)
    const isUp = stepsUp(after) || before === keyOf('extra')
    if (!isDown && !isUp && before !== by) continue
    const base = amounts
      .slice(0, index)
      .findLast(
        other =>
          other.kind === step.kind &&
          other.currency === step.currency &&
          other.unit?.name === step.unit?.name &&
          step.sentence - other.sentence <= 1,
      )
    if (!base || base.low <= step.low || base.low !== base.high) continue
    const firstSentence = base.sentence
    const shared = { isEstimate: false, firstSentence, sentence: step.sentence, earlier: base, later: step }
    const span = { start: base.start, end: step.end }
    const part = step.low / base.low
    // "300, 100 fewer than the year before": the base is what came of it.
    if (tokens.keys[step.endToken + 1] === than && (isUp || isDown) && before !== by) {
      const earlier = isDown ? base.low + step.low : base.low - step.low
      found.push({ ...shared, ...span, low: base.low / earlier, high: base.low / earlier })
      continue
    }
    if (!isUp) found.push({ ...shared, ...span, low: 1 - part, high: 1 - part })
    if (!isDown) found.push({ ...shared, ...span, low: 1 + part, high: 1 + part })
  }
  return found
}

/** Is it told of what was planned or reckoned? */
export function isOfEstimate({ keys, sentences }: Tokens, { sentence }: Proportion): boolean {
  for (let token = sentences[sentence]!; token < sentences[sentence + 1]!; token++)
    if (overEstimate(keys[token]!)) return true
  return false
}

const costs = wordTest('cost costs costing spent spend paid bill price total came')
const clause = 8

/** What a thing was to cost and what it cost, however far apart. */
function estimatesOf({ tokens, amounts }: Facts): Basis[] {
  const sums = amounts.filter(({ kind, low, high }) => kind === 'money' && low === high)
  const planned = sums.filter(amount => wordBefore(tokens, amount, isEstimateWord))
  const actual = sums.filter(amount => !planned.includes(amount) && wordBefore(tokens, amount, costs))
  return planned.flatMap(earlier =>
    actual
      .filter(later => later.currency === earlier.currency)
      .map(later => ({
        earlier,
        later,
        ...quotientOf(tokens, later, earlier),
        isEstimate: true,
        firstSentence: earlier.sentence,
        sentence: later.sentence,
        start: earlier.start,
        end: earlier.end,
      })),
  )
}

function wordBefore(tokens: Tokens, amount: Amount, isOne: (key: number) => boolean): boolean {
  const { keys, sentences } = tokens
  const first = Math.max(sentences[amount.sentence]!, amount.firstToken - clause)
  for (let token = first; token < amount.firstToken; token++) if (isOne(keys[token]!)) return true
  return isOne === isEstimateWord && whenIn(tokens, first, amount.firstToken).isEstimate
}

/** The values that a proportion is of: by a value that its surroundings repeat, a word in common, a field, or by place. */
export function linked(tokens: Tokens, proportion: Proportion, bases: readonly Basis[]): Basis[] {
  const { sentence, direction, things, objects, amount } = proportion
  const isEstimate = isOfEstimate(tokens, proportion)
  const distance = (basis: Basis) => Math.abs(sentence - basis.sentence)
  const near = (reach: number) =>
    bases
      .filter(
        basis =>
          distance(basis) <= reach &&
          !isOfPercents(amount, basis) &&
          basis.isEstimate === isEstimate &&
          basis.low >= 1 === (direction === 'up') &&
          canBeOf(tokens, amount, basis) &&
          (basis.sentence !== sentence || isOnlyIn(basis, bases)) &&
          isOneTime(tokens, amount, basis),
      )
      .sort((a, b) => distance(a) - distance(b))
  if (isEstimate) return amount.kind === 'multiple' ? [] : near(sameWord)
  // What the words name may be taken up anywhere; what they only touch has to be near.
  const all = near(objects.length > 0 ? sameWord : sameField)
  const byWords = (tokensOf: readonly number[]): Basis[] => {
    const own = new Set(tokensOf.map(token => topicKey(tokens, token)!))
    const narrow = all.filter(basis => shares(stemsOfBasis(tokens, basis, false), own))
    return narrow.length > 0
      ? narrow
      : all.filter(basis => shares(stemsOfBasis(tokens, basis, true, sentence), own))
  }
  const byFields = (tokensOf: readonly number[]): Basis[] => {
    const fields = new Set(tokensOf.flatMap(token => fieldsOfWord(tokens.keys[token]!)))
    const { sentences } = tokens
    return near(sameField).filter(basis =>
      [...fieldsIn(tokens, sentences[basis.firstSentence]!, sentences[basis.sentence + 1]!)].some(field =>
        fields.has(field),
      ),
    )
  }
  if (objects.length > 0) {
    const byWord = byWords(objects)
    return byWord.length > 0 ? byWord : byFields(objects)
  }
  const context = stemsOfSentences(tokens, [before(tokens, sentence), sentence])
  // What stands somewhere in the sentence is the thing that has changed only where the change is taken up.
  const isKnown = isTakenUp(tokens, amount) || all.some(basis => isApposed(tokens, amount, basis))
  for (const own of [
    isKnown ? byWords(things) : [],
    isKnown || isStep(tokens, amount)
      ? all.filter(basis => shares(stemsOfBasis(tokens, basis, true, sentence), context))
      : [],
    isKnown ? byFields(things) : [],
  ])
    if (own.length > 0) return own
  // No word in common: it has to be spoken of as known.
  if (!isKnown) return []
  const earlier = near(bare).filter(basis => basis.sentence <= sentence)
  return earlier.length > 0 ? earlier : near(1)
}

const definite = wordTest('the that this its their his her our a such')
const pronouns = wordTest('it they that this those these he she')
const gap = 4

/** "The raise of a third", "that 5 percent increase", "it has doubled": a change that the reader knows of. */
function isTakenUp(tokens: Tokens, { firstToken, endToken, sentence }: Amount): boolean {
  const { keys, sentences } = tokens
  const first = sentences[sentence]!
  if (pronouns(keys[first]!)) return true
  for (let token = Math.max(first, firstToken - gap); token < endToken + 2; token++) {
    if (token >= firstToken && token < endToken) continue
    if (!isNounOfChange(keys[token] ?? 0)) continue
    if (token >= endToken || definite(keys[token - 1] ?? 0)) return true
  }
  return false
}

const lengths = wordTest('long far heavy deep wide fast tall')

const coin = 0.25

/** "Twice as long" is said of no sum of money, and a saving of a quarter on $2.69 may be a coin. */
export function canBeOf(
  { keys }: Tokens,
  { endToken, low }: Amount,
  { earlier, later }: Pick<Basis, 'earlier' | 'later'>,
): boolean {
  if (earlier.kind !== 'money') return true
  if (keys[endToken] === asWord && lengths(keys[endToken + 1] ?? 0)) return false
  return low !== coin || Math.abs(Math.abs(later.low - earlier.low) - coin) > 0.001
}

/** "A third more", "loses a third of its people": what it is more than, or a part of, is what it was. */
function isStep({ keys }: Tokens, { endToken }: Amount): boolean {
  const isOfItsOwn = keys[endToken] === ofWord && definite(keys[endToken + 1] ?? 0)
  return stepsUp(keys[endToken] ?? 0) || stepsBack(keys[endToken] ?? 0) || isOfItsOwn
}

/** "640 in 2015 and 160 last year, a fall of 60 per cent": behind both values, in their sentence. */
function isApposed({ keys }: Tokens, { firstToken, sentence }: Amount, { earlier, later }: Basis): boolean {
  if (earlier.sentence !== sentence || later.sentence !== sentence) return false
  return firstToken > Math.max(earlier.endToken, later.endToken) && keys[firstToken - 1] === ofWord
}

/** Is it all that its sentence tells of two values? */
function isOnlyIn({ sentence }: Basis, bases: readonly Basis[]): boolean {
  return bases.filter(other => other.sentence === sentence).length === 1
}

/** The sentence before, where it stands in the same block. */
function before({ sentences, blocks }: Tokens, sentence: number): number {
  const first = sentences[sentence]!
  return sentence > 0 && !blocks.includes(first) ? sentence - 1 : sentence
}

/** The words beside the values, and those of the sentence before them where it is not the one that is to be tied to them. */
function stemsOfBasis(
  tokens: Tokens,
  { firstSentence, sentence }: Basis,
  isWide: boolean,
  own = -1,
): Set<number> {
  const first = isWide ? before(tokens, firstSentence) : firstSentence
  return stemsOfSentences(tokens, [first === own ? firstSentence : first, sentence])
}

function stemsOfSentences(tokens: Tokens, [first, last]: readonly [number, number]): Set<number> {
  return stemsIn(tokens, tokens.sentences[first]!, tokens.sentences[last + 1]!)
}

function shares(there: ReadonlySet<number>, stems: ReadonlySet<number>): boolean {
  for (const stem of stems) if (there.has(stem)) return true
  return false
}

/** Has the clause no time of its own, or only those of the values? */
function isOneTime(tokens: Tokens, amount: Amount, basis: Basis): boolean {
  const { keys, sentences } = tokens
  const there = new Set(keys.subarray(sentences[basis.firstSentence]!, sentences[basis.sentence + 1]!))
  const [first, end] = stretchOf(tokens, amount, [])
  for (let token = first; token < end; token++)
    if (isCalendarWord(tokens, token) && !there.has(keys[token]!) && keys[token - 1] !== since) return false
  return true
}

/** "Prices rose 3 percent", and then the price of one thing: a percentage that comes before may be of more. */
function isOfMore({ tokens, blocks }: Facts, { sentence, amount }: Proportion, values: Basis): boolean {
  if (values.sentence <= sentence || amount.kind !== 'percent') return false
  return blockOf(blocks, tokens.sentences[sentence]!)?.role === 'body'
}

/** A slip changes what is said, but not beyond all measure: otherwise it is said of something else. */
export function isNear({ low, high, direction }: Proportion, values: Basis, most = mostFactor): boolean {
  const change = (value: number) => (direction === 'up' ? value - 1 : 1 - value)
  const said = change(direction === 'up' ? low : high)
  const right = change((values.low + values.high) / 2)
  return said <= right * most && right <= Math.max(said, Number.isFinite(high) ? 0 : right) * most
}

/** Is it a percentage, of two percentages? */
export function isOfPercents({ kind }: Amount, { later }: Basis): boolean {
  return kind === 'percent' && later.kind === 'percent'
}

/** Do the values give the proportion? */
export function fits({ low, high, amount }: Proportion, basis: Basis): boolean {
  // From 7.6 percent to 6.9 is no fall of so many percent that anybody speaks of.
  if (isOfPercents(amount, basis)) return false
  return basis.low <= high && low <= basis.high
}

/** Do any two values of one kind near the proportion, or near what it is of, give it? */
export function fitsNearby({ tokens, amounts }: Facts, proportion: Proportion, values: Basis): boolean {
  const near = [
    proportion.sentence - 1,
    proportion.sentence,
    proportion.sentence + 1,
    values.firstSentence,
    values.sentence,
  ]
  const all = [...new Set(near)].flatMap(sentence => amountsIn(amounts, sentence))
  return all.some(a =>
    all.some(b => {
      if (a === b || a.kind !== b.kind || a.currency !== b.currency || a.unit?.name !== b.unit?.name)
        return false
      if (a === values.earlier && b === values.later) return false
      if (a.low <= 0 || b.low <= 0 || a.kind === 'share' || a.kind === 'multiple' || a.kind === 'ordinal')
        return false
      const { low, high } = quotientOf(tokens, a, b)
      return low <= proportion.high && proportion.low <= high
    }),
  )
}
