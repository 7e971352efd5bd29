import { keyOf } from '../../parse/key.ts'
import { TokenClass, type Tokens } from '../../parse/tokens.ts'
import type { Span } from '../../span.ts'
import { bySentence } from '../amounts/in-sentence.ts'
import { statedRange } from '../amounts/range.ts'
import type { Amount } from '../amounts.ts'
import type { Facts } from '../facts.ts'
import { nounGroup } from '../noun-groups.ts'
import { isMark } from '../token-tests.ts'
import { wordTest } from '../word-flags.ts'
import { fieldsOfWord } from './fields.ts'
import { stemsIn, topicKey } from './stems.ts'

/** A part of something, and the whole: "138 of the 184 pupils", "of 184 pupils, 138". */
export interface PartOfWhole extends Span {
  readonly share: number
  readonly sentence: number
  /** The stems of the nouns that the whole is counted by, and of what its sentence speaks of. */
  readonly wholes: ReadonlySet<number>
  readonly stems: ReadonlySet<number>
  /** The fields of the noun that the whole is counted by. */
  readonly fields: readonly number[]
  /** Do the words set the part against the whole, and not only the numbers? */
  readonly isSure: boolean
}

const of = keyOf('of')
const out = keyOf('out')
const leading = wordTest(
  'the its their his her our all those these some about nearly almost more than a total',
)
const them = wordTest('them those these whom which')
const relative = wordTest('whom which')
/** How many sentences behind its whole a part without a noun may stand. */
const reach = 2
const nounReach = 5
/** … and how many counts after the one that opens its clause. */
const openingReach = 4

/** Every part of a counted whole that the draft names with both numbers. */
export function findParts({ tokens, amounts }: Facts): PartOfWhole[] {
  const found: PartOfWhole[] = []
  let wholes: Amount[] = []
  for (const own of bySentence(amounts)) {
    const sentence = own[0]!.sentence
    wholes = wholes.filter(whole => sentence - whole.sentence <= reach)
    const counts = own.filter(isCount)
    const sizes = own.filter(isSize)
    for (const [index, part] of sizes.entries()) {
      const next = sizes[index + 1]
      if (next && isOneSort(part, next) && isOutOf(tokens, part, next))
        found.push(made(tokens, part, next, true))
    }
    for (const [index, part] of counts.entries()) {
      const opening = counts
        .slice(Math.max(0, index - openingReach), index)
        .find(whole => isOpening(tokens, whole))
      if (opening && opening.low > part.low && isBehindOpening(tokens, opening, part))
        found.push(made(tokens, part, opening, true))
      else if (isPartial(tokens, part)) {
        const whole =
          counts.slice(0, index).findLast(isNamed) ?? wholes.findLast(other => other.low > part.low)
        if (whole && whole.low > part.low) found.push(made(tokens, part, whole, true))
      }
    }
    for (const part of counts) {
      const whole = wholes.find(
        other => other.sentence < sentence && other.low > part.low && isSameNoun(tokens, part, other),
      )
      if (whole) found.push(made(tokens, part, whole, false))
    }
    for (const share of own) if (isRatio(tokens, share)) found.push(ofRatio(tokens, share))
    wholes.push(...counts.filter(isNamed))
  }
  return found
}

function isCount({ kind, low, high, precision }: Amount): boolean {
  return kind === 'count' && low === high && precision !== 'vague' && low > 0
}

/** What may be out of another: a count, a sum of money or a measure. */
function isSize(amount: Amount): boolean {
  const { kind, low, high } = amount
  return kind === 'count' ? isCount(amount) : (kind === 'money' || kind === 'measure') && low === high
}

/** A count of something, that may be a whole. */
function isNamed({ counted, low }: Amount): boolean {
  return counted !== undefined && !counted.partitive && low >= 4
}

/** "The school has 184 pupils. … Some 138 pupils passed": perhaps some of them. */
function isSameNoun({ keys }: Tokens, part: Amount, whole: Amount): boolean {
  const [one, other] = [part.counted, whole.counted]
  return (
    one !== undefined && other !== undefined && nounGroup(keys[one.head]!) === nounGroup(keys[other.head]!)
  )
}

/** Both counted, or of one currency or unit; "60 of his 240 acres" has the unit once. */
function isOneSort(part: Amount, whole: Amount): boolean {
  if (part.kind === 'count' && whole.kind === 'measure') return part.counted === undefined
  return part.kind === whole.kind && part.currency === whole.currency && part.unit?.name === whole.unit?.name
}

/** "138 of the 184", "138 out of 184", "138 of the county's 184" */
function isOutOf({ keys, classes }: Tokens, part: Amount, whole: Amount): boolean {
  if (part.low >= whole.low) return false
  let at = whole.firstToken - 1
  if (classes[at] === TokenClass.clitic) at -= 2
  while (at > part.endToken && leading(keys[at]!)) at--
  return keys[at] === of && (at <= part.endToken + 1 || keys[at - 1] === out) && at - part.endToken <= 3
}

/** "Of the year's 184 pupils, 138": the whole opens its clause. */
function isOpening(tokens: Tokens, { firstToken, sentence }: Amount): boolean {
  const first = tokens.sentences[sentence]!
  for (let token = firstToken - 1; token >= Math.max(first, firstToken - nounReach); token--)
    if (tokens.keys[token] === of)
      return token === first || isMark(tokens, token - 1, ',') || isMark(tokens, token - 1, ';')
  return false
}

/** "Of the 480 houses in the three villages, 120": the three are none of the houses. */
function isBehindOpening(tokens: Tokens, whole: Amount, part: Amount): boolean {
  const end = whole.counted?.endToken ?? whole.endToken
  for (let token = whole.endToken; token < part.firstToken; token++)
    if (isMark(tokens, token, ',')) return true
  return part.firstToken - end <= 1
}

/** "Twelve of them", "13 were hurt": a count without a noun of its own. */
function isPartial(tokens: Tokens, { counted, firstToken, endToken }: Amount): boolean {
  const { keys } = tokens
  if (keys[endToken] === of && them(keys[endToken + 1] ?? 0)) return true
  // "Of them, 85 were crew", "6,500 voters, of whom 2,275".
  const isOpened =
    (keys[firstToken - 3] === of && them(keys[firstToken - 2] ?? 0) && isMark(tokens, firstToken - 1, ',')) ||
    (keys[firstToken - 2] === of && relative(keys[firstToken - 1] ?? 0))
  return counted === undefined && isOpened
}

/** "122 out of 172" in figures. */
function isRatio({ prose }: Tokens, { kind, start, end }: Amount): boolean {
  return kind === 'share' && /^\d\d+ .*\d\d+$/.test(prose.slice(start, end))
}

function ofRatio(tokens: Tokens, { low, sentence, start, end, firstToken, counted }: Amount): PartOfWhole {
  const stems = stemsIn(tokens, tokens.sentences[sentence]!, tokens.sentences[sentence + 1]!)
  const wholes = stemsIn(tokens, firstToken, (counted?.endToken ?? firstToken) + 1)
  return {
    share: low,
    sentence,
    start,
    end,
    wholes,
    stems,
    fields: counted ? fieldsOfWord(tokens.keys[counted.head]!) : [],
    isSure: true,
  }
}

function made(tokens: Tokens, part: Amount, whole: Amount, isSure: boolean): PartOfWhole {
  const [first, last] = part.start < whole.start ? [part, whole] : [whole, part]
  const { low } = statedRange({ ...part, precision: 'exact' }, tokens.prose)
  const wholes = new Set<number>()
  for (
    let token = whole.firstToken - nounReach;
    token < (whole.counted?.endToken ?? whole.endToken + 1);
    token++
  ) {
    const key = token >= tokens.sentences[whole.sentence]! ? topicKey(tokens, token) : undefined
    if (key !== undefined && tokens.classes[token] === TokenClass.word) wholes.add(key)
  }
  return {
    share: Math.max(low, part.low) / whole.low,
    sentence: part.sentence,
    start: first.start,
    end: last.end,
    wholes,
    fields: whole.counted ? fieldsOfWord(tokens.keys[whole.counted.head]!) : [],
    stems: stemsIn(tokens, tokens.sentences[first.sentence]!, tokens.sentences[last.sentence + 1]!),
    isSure,
  }
}
