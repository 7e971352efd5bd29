import type { Amount } from '../../src/analysis/amounts.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { blockOf } from '../../src/analysis/locate.ts'
import type { Stem } from '../../src/analysis/restatements.ts'
import { isMark } from '../../src/analysis/token-tests.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { keyOf } from '../../src/parse/key.ts'
import { Shape, TokenClass, type Tokens } from '../../src/parse/tokens.ts'
import type { Mismatch } from './mismatch.ts'

const of = keyOf('of')
const from = keyOf('from')
const ago = keyOf('ago')
const the = keyOf('the')
const other = wordTest('other remaining')
const all = wordTest('all its their his her our')
const winning = wordTest(
  'won win wins took take takes has have had holds hold held got gets gained gain secured secures claimed claims received',
)
/** What is told of another time, or counts some twice, is no part of this whole. */
const disturbing = wordTest(
  'previous previously earlier last before lost losing predicted forecast projected poll polls expected could would might may if both also together coalition alliance bloc combined jointly joint',
)
const and = keyOf('and')
const voted = wordTest(
  'voted were abstained opposed said are did failed passed died survived sank burned escaped fled left stayed remained closed opened won lost drew returned broke came went refused accepted agreed quit resigned retired',
)
const enough = 2
/** By what share a rest may be off and still be meant for it. */
const farthest = 0.4

/** "71 of the 150 seats" and, in the same paragraph, parts that come to more; "12 of the 20", and "the other nine". */
export function* wholes(
  facts: Facts,
  stem: Stem,
  sentences: Iterable<readonly Amount[]>,
): Iterable<Mismatch> {
  const { tokens } = facts
  let seen = 0
  let open: { whole: Amount; parts: Amount[]; block: number; noun: number } | undefined
  for (const own of sentences) {
    const block = blockOf(facts.blocks, own[0]!.firstToken)?.start ?? -1
    if (open && open.block !== block) open = undefined
    for (const [index, amount] of own.entries()) {
      if (open && (isPart(tokens, amount, open.noun, stem) || isOtherPart(tokens, amount, open.whole)))
        open.parts.push(amount)
      const next = own[index + 1]
      if (next && isPartOfWhole(tokens, amount, next)) {
        yield* rest(facts, amount, seen + index + 1, stem)
        const noun = nounOf(tokens, next, stem)
        open = noun === undefined ? undefined : { whole: next, parts: [amount], block, noun }
      }
    }
    seen += own.length
    if (open && isDisturbed(tokens, own[0]!.sentence)) open = undefined
    const sum = open?.parts.reduce((total, { low }) => total + low, 0) ?? 0
    if (!open || open.parts.length < enough || sum <= open.whole.low) continue
    const { whole, parts } = open
    open = undefined
    yield {
      messageId: 'more',
      here: spanOf(parts.at(-1)!),
      there: [whole, ...parts.slice(0, -1)].map(spanOf),
      values: { sum, whole: whole.low },
    }
  }
}

/** "Twelve of the 20 members". */
function isPartOfWhole({ keys: words }: Tokens, part: Amount, whole: Amount): boolean {
  if (!isCount(part) || !isCount(whole) || part.low > whole.low) return false
  const gap = whole.firstToken - part.endToken
  return (
    words[part.endToken] === of &&
    gap === 2 &&
    (words[part.endToken + 1] === the || all(words[part.endToken + 1]!))
  )
}

function isCount({ kind, precision, low, high }: Amount): boolean {
  return kind === 'count' && precision === 'exact' && low === high && Number.isInteger(low)
}

/** "Twelve of the 20 members voted yes and nine voted no": in the same sentence, before the same verb. */
function isOtherPart(tokens: Tokens, amount: Amount, whole: Amount): boolean {
  if (amount.sentence !== whole.sentence || !isCount(amount) || amount.counted) return false
  const isNext = tokens.keys[amount.firstToken - 1] === and || isMark(tokens, amount.firstToken - 1, ',')
  return isNext && voted(tokens.keys[amount.endToken] ?? 0)
}

/** A figure behind a verb of winning, with the noun or with none: "has 18 seats", "won 57". */
function isPart(tokens: Tokens, amount: Amount, noun: number, stem: Stem): boolean {
  if (!isCount(amount) || !winning(tokens.keys[amount.firstToken - 1] ?? 0)) return false
  const own = nounOf(tokens, amount, stem)
  const isBare = own === undefined && tokens.classes[amount.endToken] === TokenClass.punctuation
  return (own === noun || isBare) && hasName(tokens, amount)
}

/** Somebody is named before the verb: "the Free Farmers have nine". */
function hasName({ shapes, sentences }: Tokens, { firstToken, sentence }: Amount): boolean {
  for (let index = firstToken - 2; index >= Math.max(sentences[sentence]!, firstToken - 6); index--) {
    if (shapes[index]! >= Shape.capitalised) return true
  }
  return false
}

function nounOf(tokens: Tokens, { counted }: Amount, stem: Stem): number | undefined {
  if (!counted) return undefined
  const { head } = counted
  return stem(tokens.keys[head]!, tokens.starts[head]!, tokens.ends[head]!)
}

/** "The other nine": with the part they have to make the whole. */
function* rest(facts: Facts, part: Amount, wholeAt: number, stem: Stem): Iterable<Mismatch> {
  const { tokens, amounts } = facts
  const whole = amounts[wholeAt]!
  for (const amount of amounts.slice(wholeAt + 1, wholeAt + 6)) {
    if (amount.sentence > whole.sentence + 1) return
    const isOther =
      other(tokens.keys[amount.firstToken - 1] ?? 0) && tokens.keys[amount.firstToken - 2] === the
    // "61 of the other 240" are some of them.
    if (!isOther || tokens.keys[amount.firstToken - 3] === of) continue
    const noun = nounOf(tokens, amount, stem)
    const isSame = noun === undefined || noun === nounOf(tokens, whole, stem)
    const right = whole.low - part.low
    const isNear = Math.abs(amount.low - right) <= Math.max(enough, farthest * right)
    // Further off, others were told of before: "the other 13" of 112 shops.
    if (!isCount(amount) || !isSame || amount.low === right || !isNear) return
    yield {
      messageId: 'rest',
      here: spanOf(amount),
      there: [part, whole].map(spanOf),
      values: { right },
    }
    return
  }
}

function isDisturbed({ keys: words, sentences, shapes }: Tokens, sentence: number): boolean {
  let fromAt = -1
  for (let index = sentences[sentence]!; index < sentences[sentence + 1]!; index++) {
    if (words[index] === from) fromAt = index
    // "Down from 83 four years ago" is told beside the part, and does not move it to another time.
    if (
      (disturbing(words[index]!) && shapes[index] === Shape.lower) ||
      (words[index] === ago && (fromAt < 0 || index - fromAt > 5))
    )
      return true
  }
  return false
}

function spanOf({ start, end }: Amount) {
  return { start, end }
}
