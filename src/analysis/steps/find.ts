import { keyOf } from '../../parse/key.ts'
import type { Tokens } from '../../parse/tokens.ts'
import { bySentence } from '../amounts/in-sentence.ts'
import type { Amount } from '../amounts.ts'
import type { Facts } from '../facts.ts'
import { isFiniteTag } from '../parts-of-speech.ts'
import { figureNoun, nounTie } from '../rival-figures/nouns.ts'
import { isMark } from '../token-tests.ts'
import { wordTest } from '../word-flags.ts'
import { type Cue, cueOf, isComparative, isPlaced } from './cues.ts'
import { isBare, isStepOf, type Size, sizesIn } from './size.ts'

/** A figure that is said to be the distance of two others. */
export interface Step {
  readonly size: Size
  /** What is compared: the nearest of all that may be meant is the first. */
  readonly ones: readonly Size[]
  /** What it is compared with. */
  readonly other: Size
}

interface Told {
  readonly size: Size
  readonly cue: Cue | undefined
}

/** Another time, or a second comparison, may have a figure of its own. */
const disturbing = wordTest('average respectively each between initially originally')

/** The figures of a draft that are told as the distance of two others, with those two. */
export function* findSteps(facts: Facts): Iterable<Step> {
  const { tokens, amounts } = facts
  let before: readonly Told[] = []
  for (const own of bySentence(amounts)) {
    const { sentence } = own[0]!
    const told = sizesIn(tokens, own).map(size => ({ size, cue: cueOf(tokens, size) }))
    const previous = before[0]?.size.amount.sentence === sentence - 1 ? before : []
    before = told
    if (!told.some(({ cue }) => cue) || isDisturbed(tokens, sentence)) continue
    for (const [index, { size, cue }] of told.entries()) {
      const step =
        cue?.form === 'than'
          ? comparedStep(facts, told, index, cue, previous)
          : cue && changedStep(facts, size, [...previous, ...told])
      if (step) yield step
    }
  }
}

/** "Costs $479, which is $70 more than the $429" */
function comparedStep(
  { tokens, partsOfSpeech }: Facts,
  told: readonly Told[],
  index: number,
  { from }: Cue,
  previous: readonly Told[],
): Step | undefined {
  const { size } = told[index]!
  if (!isStep(size.amount)) return undefined
  // "Of the 80 lakes, 71 dried over the decade, six were …": they did so over a time.
  for (let token = size.endToken; token < from; token++)
    if (isFiniteTag(partsOfSpeech.tagOf(token))) return undefined
  const other = told.slice(index + 1).find(one => isOfSort(tokens, size, one.size))
  if (!other || other.cue || !isObject(tokens, from, other.size.firstToken)) return undefined
  const isEnd = ({ size: one, cue }: Told) => cue === undefined && isOfSort(tokens, size, one)
  // "6,200 fewer than in June, when there were 154,500, and 11,700 fewer than the peak": both are said of the first.
  const first = told.findIndex(({ cue }) => cue?.form === 'than')
  const own = isJoined(tokens, told[first]!.size) ? [] : told.slice(0, first).filter(isEnd)
  // "It is $9 million smaller" than a sum that was itself told by its distance from another.
  const isTakenUp = takesUp(tokens, told[0]!.size) && !previous.some(({ cue }) => cue)
  const ends = isTakenUp ? previous.filter(isEnd) : own
  const ones = ends.map(({ size: one }) => one).reverse()
  if (!ones[0] || !areOfOneNoun(tokens, ones[0], size, other.size)) return undefined
  return { size, ones, other: other.size }
}

/** "From 4,620 last year to 4,150, a fall of 470" */
function changedStep({ tokens, changes }: Facts, size: Size, told: readonly Told[]): Step | undefined {
  if (!isStep(size.amount)) return undefined
  const ends = told
    .filter(({ cue, size: one }) => !cue && one.firstToken < size.firstToken && isOfSort(tokens, size, one))
    .map(({ size: one }) => one)
  const endOf = (amount: Amount) => ends.find(one => one.amount === amount)
  for (const pair of changes.pairs) {
    if (pair.sentence !== size.amount.sentence) continue
    const [one, other] = [endOf(pair.earlier), endOf(pair.later)]
    if (!one || !other || !areOfOneNoun(tokens, one, size, other)) continue
    if (size.firstToken - Math.max(one.endToken, other.endToken) > changeReach) continue
    // "From 31cm to 14cm, and then to 9cm, a fall of 22cm in all" is told of the first and the last.
    const isOfOthers = ends.some(end => end !== one && end !== other && isBetween(size, end, ends))
    return isOfOthers ? undefined : { size, ones: [one], other }
  }
  return undefined
}

function isBetween({ value }: Size, end: Size, ends: readonly Size[]): boolean {
  return ends.some(other => Math.abs(Math.abs(end.value - other.value) - value) < slack * value)
}

const slack = 1e-6
const changeReach = 9

function isStep({ kind }: Amount): boolean {
  return kind !== 'percent'
}

const joining = wordTest('and or but')

/** "Allow two hours, and 25 minutes under that for the small ones": of something else than what stands before. */
function isJoined(tokens: Tokens, size: Size): boolean {
  return joining(tokens.keys[size.firstToken - 1] ?? 0) && !isPlaced(tokens, size)
}

const pronoun = wordTest('that it this')
const copula = wordTest('is was')
const also = keyOf('also')
const by = keyOf('by')

/** "That is 6,200 fewer than …": the subject is what the sentence before has told. */
function takesUp({ keys, sentences }: Tokens, { amount, firstToken }: Size): boolean {
  const start = sentences[amount.sentence]!
  const next = keys[start + 2] === also ? start + 3 : start + 2
  return pronoun(keys[start]!) && copula(keys[start + 1]!) && firstToken === next
}

/** How many words may stand between the comparison and the size that it is made with. */
const reach = 12
/** Behind these stands something else than what is compared. */
const leaving = wordTest('and but or while as with for because after before')

/** "Than the 24", "than the old one, which held 3,600"; "than the old one, and all but eight" is of something else. */
function isObject(tokens: Tokens, from: number, firstToken: number): boolean {
  if (firstToken - from > reach) return false
  for (let index = from; index < firstToken; index++) {
    if (isLeaving(tokens, index) || isMark(tokens, index, ';') || isMark(tokens, index, ':')) return false
    // "37 votes behind Kell, by 657 to 694": what they got stands behind "by".
    if (isMark(tokens, index, ',') && tokens.keys[index + 1] === by) return false
  }
  return true
}

const selling = wordTest('sold sells sell went goes retails retailed bought offered listed leased rented')
const forWord = keyOf('for')

/** "Which sold for $290" leads on to the price. */
function isLeaving({ keys }: Tokens, token: number): boolean {
  return leaving(keys[token]!) && !(keys[token] === forWord && selling(keys[token - 1] ?? 0))
}

const borrowing = wordTest('to than from on against of above below over under with has had have ran clocked')
const fillers = wordTest('the about just only nearly almost some around roughly over under')

/** A figure without a unit takes that of the step where the words set it against another: "from 43". */
function isOfSort(tokens: Tokens, { amount: step }: Size, { amount, firstToken }: Size): boolean {
  if (!isStepOf(step, amount)) return false
  if (!isBare(amount) || step.kind === 'count') return true
  let at = firstToken - 1
  while (fillers(tokens.keys[at] ?? 0)) at--
  return borrowing(tokens.keys[at] ?? 0)
}

/** Counts below this have a noun between them, at least once. */
const least = 100

function areOfOneNoun(tokens: Tokens, ...sizes: readonly Size[]): boolean {
  if (sizes.some(({ amount }) => amount.kind !== 'count')) return true
  const nouns = sizes.flatMap(({ amount: { counted } }) =>
    counted && !counted.partitive && !isComparative(tokens.keys[counted.head]!)
      ? [figureNoun(tokens, counted.head)]
      : [],
  )
  if (nouns.length === 0) return sizes.every(({ value }) => value >= least)
  return nouns.every(noun => nounTie(noun, nouns[0]) === 'same')
}

function isDisturbed({ keys, sentences }: Tokens, sentence: number): boolean {
  for (let index = sentences[sentence]!; index < sentences[sentence + 1]!; index++)
    if (disturbing(keys[index]!)) return true
  return false
}
