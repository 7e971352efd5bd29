import type { Amount } from '../../src/analysis/amounts.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import type { Stem } from '../../src/analysis/restatements.ts'
import { timeSettingOf } from '../../src/analysis/time-setting.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { TokenClass, type Tokens } from '../../src/parse/tokens.ts'
import type { Conflict } from './conflict.ts'

const possessive = wordTest('its his her their our the those these')
/** The fewest digits that are not noughts, of a figure that nobody holds: 46 and 64 may be two counts. */
const fewestDigits = { held: 2, free: 3 }
const mostMentions = 6

interface Mention {
  readonly amount: Amount
  readonly isHeld: boolean
}

/** "Its 46,000 members" and "his 64,000 members": one count of one thing, with its digits the wrong way round. */
export function* conflictsOfDigits(facts: Facts, stem: Stem): Iterable<Conflict> {
  for (const mentions of mentionsByThing(facts, stem).values()) {
    if (mentions.length < 2 || mentions.length > mostMentions) continue
    for (const [index, later] of mentions.entries()) {
      const earlier = mentions
        .slice(0, index)
        .find(other => other.amount.sentence !== later.amount.sentence && isTurned(other, later))
      if (!earlier || isElsewhere(facts, earlier) || isElsewhere(facts, later)) continue
      yield { here: later.amount, there: earlier.amount }
    }
  }
}

function mentionsByThing(facts: Facts, stem: Stem): ReadonlyMap<number, readonly Mention[]> {
  const { tokens } = facts
  const found = new Map<number, Mention[]>()
  for (const amount of facts.amounts) {
    const { kind, low, high, counted, firstToken } = amount
    if (kind !== 'count' || low !== high || low < 20 || !counted || counted.partitive) continue
    const noun = stem(tokens.keys[counted.head]!, tokens.starts[counted.head]!, tokens.ends[counted.head]!)
    const isHeld = possessive(tokens.keys[firstToken - 1] ?? 0) || isClitic(tokens, firstToken - 1)
    const list = found.get(noun)
    if (list) list.push({ amount, isHeld })
    else found.set(noun, [{ amount, isHeld }])
  }
  return found
}

function isClitic({ classes }: Tokens, token: number): boolean {
  return classes[token] === TokenClass.clitic
}

/** The same digits in another order, two of them changed for one another. */
function isTurned(a: Mention, b: Mention): boolean {
  const [one, other] = [String(a.amount.low), String(b.amount.low)]
  if (one === other || one.length !== other.length) return false
  const at = [...one].findIndex((digit, index) => digit !== other[index])
  const isSwap =
    one[at] === other[at + 1] && one[at + 1] === other[at] && one.slice(at + 2) === other.slice(at + 2)
  const digits = one.replace(/0+$/, '').length
  return isSwap && digits >= (a.isHeld && b.isHeld ? fewestDigits.held : fewestDigits.free)
}

/** Is it told of another time, or as a forecast? */
function isElsewhere({ tokens }: Facts, { amount: { sentence, firstToken, endToken } }: Mention): boolean {
  const first = Math.max(tokens.sentences[sentence]!, firstToken - 8)
  const last = Math.min(tokens.sentences[sentence + 1]!, endToken + 6) - 1
  return timeSettingOf(tokens.prose.slice(tokens.starts[first]!, tokens.ends[last]!)).shifted
}
