import { keyOf } from '../../parse/key.ts'
import type { Tokens } from '../../parse/tokens.ts'
import { amountsIn } from '../amounts/in-sentence.ts'
import type { Amount } from '../amounts.ts'
import type { Proportion } from '../changes.ts'
import type { Facts } from '../facts.ts'
import { blockOf } from '../locate.ts'
import { wordTest } from '../word-flags.ts'
import { type Basis, basesOf, estimatesOf, quotientOf, stepsBack, stepsUp } from './bases.ts'
import { fieldsIn, fieldsOfWord } from './fields.ts'
import { canBeOf, hasBaseOfItsOwn, isComparedHere } from './own-base.ts'
import { stemsIn, topicKey } from './stems.ts'
import { stretchOf } from './stretch.ts'
import { isCalendarWord } from './time-words.ts'
import { isNounOfChange } from './words.ts'

/** A proportion, and the two values that do not give it. */
export interface Misfit {
  readonly proportion: Proportion
  readonly values: Basis
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
  let estimates: Basis[] | undefined
  return changes.proportions.flatMap(proportion => {
    if (hasBaseOfItsOwn(tokens, proportion.amount) || isComparedHere(tokens, proportion.amount)) return []
    if (isOfEstimate(tokens, proportion)) estimates ??= estimatesOf(facts)
    const bases = isOfEstimate(tokens, proportion) ? [...known, ...estimates!] : known
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

/** How many shares of its kind the sentence of a proportion has. */
export function sharesIn({ amounts }: Facts, { sentence, amount }: Proportion): number {
  return amountsIn(amounts, sentence).filter(({ kind }) => kind === amount.kind).length
}

/** Is it told of what was planned or reckoned? */
export function isOfEstimate({ keys, sentences }: Tokens, { sentence }: Proportion): boolean {
  for (let token = sentences[sentence]!; token < sentences[sentence + 1]!; token++)
    if (overEstimate(keys[token]!)) return true
  return false
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

const ofWord = keyOf('of')
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
