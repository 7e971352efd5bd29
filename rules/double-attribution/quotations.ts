import type { Facts } from '../../src/analysis/facts.ts'
import type { Quotation } from '../../src/analysis/quotations.ts'
import { isOneName, type TwoSources } from './two-sources.ts'

/** Shorter ones are greetings, slogans and cries. */
const fewestWords = 5
const repeated =
  /\b(?:too|also|echoed|repeat\w*|recall\w*|quot\w*|chant\w*|sang|sing\w*|shout\w*|crowd|agreed|read\w*|same|prayer|motto|slogan|sign|banner|line|lyric\w*)\b/i
const around = 90

/** One quotation, word for word, from two people who are both named. */
export function* doubleQuotations({ quotations, tokens: { prose } }: Facts): Iterable<TwoSources> {
  const first = new Map<number, Quotation>()
  const speakers = new Map<number, number>()
  const pairs: { key: number; here: Quotation; there: Quotation }[] = []
  for (const quotation of quotations) {
    if (!quotation.speaker || quotation.kind !== 'speech' || quotation.depth !== 0) continue
    const key = wordsKey(quotation, prose)
    const name = key === undefined ? undefined : nameOf(quotation, prose)
    if (!name || key === undefined) continue
    speakers.set(key, (speakers.get(key) ?? 0) + 1)
    const before = first.get(key)
    if (!before) first.set(key, quotation)
    else if (!isOneName(nameOf(before, prose)!, name)) pairs.push({ key, here: quotation, there: before })
  }
  for (const { key, here, there } of pairs) {
    const beside = prose
      .slice(Math.max(0, here.start - around), here.end + around)
      .replace(textOf(here, prose), '')
    if (speakers.get(key) !== 2 || repeated.test(beside)) continue
    yield { kind: 'quotation', here: here.speaker!, there: there.speaker! }
  }
}

function nameOf({ speaker }: Quotation, prose: string): string | undefined {
  if (!speaker) return undefined
  const name = prose.slice(speaker.start, speaker.end)
  return /^[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)*$/.test(name) && !/^(?:He|She|They|It|We|I)$/.test(name)
    ? name
    : undefined
}

/** Fifty-three bits of the words, whatever stands between them; undefined when they are few. */
function wordsKey({ inner }: Quotation, prose: string): number | undefined {
  let [high, low, words] = [0, 0, 0]
  let isInWord = false
  for (let index = inner.start; index < inner.end; index++) {
    const unit = prose.charCodeAt(index)
    const letter = unit >= 0x41 && unit <= 0x5a ? unit | 0x20 : unit
    const isPart = (letter >= 0x61 && letter <= 0x7a) || letter === 0x27 || letter === 0x2019
    if (!isPart && !isInWord) continue
    if (isPart && !isInWord) words++
    isInWord = isPart
    high = Math.imul(high ^ (isPart ? letter : 0x20), 0x01000193) + 0x2b
    low = Math.imul(low + (isPart ? letter : 0x20), 0x5bd1e995) ^ (low >>> 15)
  }
  if (words < fewestWords) return undefined
  // A mark or a blank behind the last word makes no other words of them.
  if (isInWord) {
    high = Math.imul(high ^ 0x20, 0x01000193) + 0x2b
    low = Math.imul(low + 0x20, 0x5bd1e995) ^ (low >>> 15)
  }
  return (high & 0x1fffff) * 2 ** 32 + (low >>> 0)
}

function textOf({ inner }: Quotation, prose: string): string {
  return prose.slice(inner.start, inner.end)
}
