import type { Amount } from '../../src/analysis/amounts.ts'
import type { Block } from '../../src/analysis/blocks.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { functionWord } from '../../src/analysis/function-words.ts'
import { blockOf } from '../../src/analysis/locate.ts'
import type { Stem } from '../../src/analysis/restatements.ts'
import { mayBeOneTime, type TimeSetting, timeSettingOf } from '../../src/analysis/time-setting.ts'
import { Shape, TokenClass, type Tokens } from '../../src/parse/tokens.ts'
import { claimsByThing, type FigureClaim, isOfOneSize } from './claims.ts'
import type { Conflict } from './conflict.ts'
import { isOneMeasure } from './contrasts.ts'
import { agreesWith, differByPart, isSupported, type Values, valuesOf } from './values.ts'

/** Content words that two sentences have to share, and the share of the shorter one's words. */
const fewestShared = 3
const leastShared = 0.5
/** A line of more units than this is no row of a list. */
const longestRow = 90

/** One thing of which the piece gives two sizes: all other places agree, and nothing backs the odd one. */
export function* conflictsOfThings(facts: Facts, stem: Stem): Iterable<Conflict> {
  const words = new Map<number, SentenceWords>()
  const wordsOf = (sentence: number) => {
    const known = words.get(sentence) ?? new SentenceWords(facts, sentence, stem)
    words.set(sentence, known)
    return known
  }
  let values: Values | undefined
  for (const claims of claimsByThing(facts, stem)) {
    const alike = sameThings(facts, claims, wordsOf)
    for (const [index, claim] of claims.entries()) {
      const others = alike[index]!
      const [other] = others
      const isTold = others.length > 1 || (other && isNear(claim, other, wordsOf))
      if (!other || !isTold || others.some(one => agreesWith(claim.amount, one.amount))) continue
      if (others.some(one => !agreesWith(one.amount, other.amount))) continue
      values ??= valuesOf(facts.amounts)
      if (isSupported(values, claim.amount) || differByPart(values, claim.amount, other.amount)) continue
      if (
        others.length === 1 &&
        claim.amount.start < other.amount.start &&
        !isSupported(values, other.amount)
      )
        continue
      yield { here: claim.amount, there: other.amount }
    }
  }
}

/** For each claim the others that are of the same thing, in order; each pair is looked at once. */
function sameThings(
  facts: Facts,
  claims: readonly FigureClaim[],
  wordsOf: (sentence: number) => SentenceWords,
): readonly (readonly FigureClaim[])[] {
  const alike = claims.map((): FigureClaim[] => [])
  for (const [index, claim] of claims.entries()) {
    for (let after = index + 1; after < claims.length; after++) {
      const other = claims[after]!
      if (!isSameThing(facts, claim, other, wordsOf)) continue
      alike[index]!.push(other)
      alike[after]!.push(claim)
    }
  }
  return alike
}

/** The words and names of a sentence; the time in which it plays is read when it is asked for. */
class SentenceWords {
  readonly words = new Set<number>()
  readonly names = new Set<number>()
  readonly #tokens: Tokens
  readonly #sentence: number
  #setting: TimeSetting | undefined

  constructor({ tokens }: Facts, sentence: number, stem: Stem) {
    this.#tokens = tokens
    this.#sentence = sentence
    const first = tokens.sentences[sentence]!
    for (let index = first; index < tokens.sentences[sentence + 1]!; index++) {
      const key = tokens.keys[index]!
      if (tokens.classes[index] !== TokenClass.word || functionWord(key) !== 0) continue
      const word = stem(key, tokens.starts[index]!, tokens.ends[index]!)
      this.words.add(word)
      if (isName(tokens, index, first)) this.names.add(word)
    }
  }

  get setting(): TimeSetting {
    const { prose, starts, ends, sentences } = this.#tokens
    this.#setting ??= timeSettingOf(
      prose.slice(starts[sentences[this.#sentence]!]!, ends[sentences[this.#sentence + 1]! - 1]!),
    )
    return this.#setting
  }
}

/** The first word of a sentence is a name when another follows it. */
function isName({ shapes }: Tokens, index: number, first: number): boolean {
  return shapes[index]! >= Shape.capitalised && (index > first || shapes[index + 1]! >= Shape.capitalised)
}

function isSameThing(
  facts: Facts,
  a: FigureClaim,
  b: FigureClaim,
  wordsOf: (sentence: number) => SentenceWords,
): boolean {
  if (a.amount.sentence === b.amount.sentence || a.rate !== b.rate || a.isChange !== b.isChange) return false
  if (a.verb !== undefined && b.verb !== undefined && a.verb !== b.verb) return false
  if (!isOfOneSize(a.amount, b.amount) || !isNested(a.modifiers, b.modifiers)) return false
  const [one, other] = [wordsOf(a.amount.sentence), wordsOf(b.amount.sentence)]
  if (sharedOf(one.words, other.words) < fewestShared) return false
  if (!isNested(one.names, other.names) || !isOneMeasure(facts.tokens, a.amount, b.amount)) return false
  if (isQuoted(facts, a.amount) || isQuoted(facts, b.amount) || isSameRow(facts, a.amount, b.amount))
    return false
  return mayBeOneTime(one.setting, other.setting)
}

function isQuoted({ voices }: Facts, amount: Amount): boolean {
  return voices.isQuoted(amount)
}

/** With one other place alone, the two sentences have to be much alike. */
function isNear(a: FigureClaim, b: FigureClaim, wordsOf: (sentence: number) => SentenceWords): boolean {
  const [one, other] = [wordsOf(a.amount.sentence).words, wordsOf(b.amount.sentence).words]
  return sharedOf(one, other) >= leastShared * Math.min(one.size, other.size)
}

/** Rows of one list say the same of different things. */
function isSameRow({ blocks }: Facts, a: Amount, b: Amount): boolean {
  const isRow = (block: Block | undefined) =>
    block?.kind === 'list-item' ||
    block?.kind === 'table-cell' ||
    (block?.kind === 'line' && block.end - block.start < longestRow)
  return isRow(blockOf(blocks, a.firstToken)) && isRow(blockOf(blocks, b.firstToken))
}

function isNested(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  return isSubset(a, b) || isSubset(b, a)
}

function isSubset(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  for (const value of a) if (!b.has(value)) return false
  return true
}

function sharedOf(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let shared = 0
  for (const value of a) if (b.has(value)) shared++
  return shared
}
