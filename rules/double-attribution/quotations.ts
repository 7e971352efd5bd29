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
  const first = new Map<string, Quotation>()
  const speakers = new Map<string, number>()
  const pairs: { key: string; here: Quotation; there: Quotation }[] = []
  for (const quotation of quotations) {
    const name = nameOf(quotation, prose)
    const key = keyOf(quotation, prose)
    if (!name || !key) continue
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

function nameOf({ speaker, kind, depth }: Quotation, prose: string): string | undefined {
  if (!speaker || kind !== 'speech' || depth !== 0) return undefined
  const name = prose.slice(speaker.start, speaker.end)
  return /^[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)*$/.test(name) && !/^(?:He|She|They|It|We|I)$/.test(name)
    ? name
    : undefined
}

function keyOf(quotation: Quotation, prose: string): string | undefined {
  const words =
    textOf(quotation, prose)
      .toLowerCase()
      .match(/[a-z'’]+/g) ?? []
  return words.length < fewestWords ? undefined : words.join(' ')
}

function textOf({ inner }: Quotation, prose: string): string {
  return prose.slice(inner.start, inner.end)
}
