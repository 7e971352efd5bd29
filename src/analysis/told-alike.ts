import type { Span } from '../span.ts'
import type { Facts } from './facts.ts'
import { sentenceOf } from './locate.ts'
import { isMark, tokenFrom } from './token-tests.ts'

const pronoun = /^(?:he|she|it|they|we|i|who|which)$/i

/** Are both told by one voice, and as a statement? Two sources may disagree, and a question states nothing. */
export function isToldAlike(facts: Facts, here: Span, there: Span): boolean {
  if (isQuestion(facts, here) || isQuestion(facts, there)) return false
  const [one, other] = [sourceOf(facts, here), sourceOf(facts, there)]
  return one === undefined || other === undefined || isOneSource(one, other)
}

/** "Ann Holt" and "Holt" are one; "Orchard Foods" and "Pinnacle Foods" are two. */
function isOneSource(one: string, other: string): boolean {
  return ` ${one}`.endsWith(` ${other}`) || ` ${other}`.endsWith(` ${one}`)
}

/** Who answers for the words; undefined for the writer and for a pronoun. */
function sourceOf(facts: Facts, { start, end }: Span): string | undefined {
  const { tokens } = facts
  const near = attributionsBySentence(facts).get(sentenceOf(tokens, tokenFrom(tokens, start)))
  const told = near?.find(({ content }) => content.start <= start && end <= content.end)
  if (!told) return undefined
  const source = tokens.prose.slice(told.source.start, told.source.end).trim()
  return pronoun.test(source) ? undefined : source.replace(/\s+/g, ' ').toLowerCase()
}

type Attributions = ReadonlyMap<number, readonly Facts['attributions'][number][]>

const indexed = new WeakMap<Facts, Attributions>()

/** The attributions by the sentences that their words stand in; made once for a draft. */
function attributionsBySentence(facts: Facts): Attributions {
  const known = indexed.get(facts)
  if (known) return known
  const { tokens, attributions } = facts
  const made = new Map<number, Facts['attributions'][number][]>()
  for (const attribution of attributions) {
    const { start, end } = attribution.content
    const last = sentenceOf(tokens, tokenFrom(tokens, Math.max(start, end - 1)))
    for (let sentence = sentenceOf(tokens, tokenFrom(tokens, start)); sentence <= last; sentence++) {
      const list = made.get(sentence)
      if (list) list.push(attribution)
      else made.set(sentence, [attribution])
    }
  }
  indexed.set(facts, made)
  return made
}

function isQuestion({ tokens }: Facts, { start }: Span): boolean {
  const sentence = sentenceOf(tokens, tokenFrom(tokens, start))
  return isMark(tokens, tokens.sentences[sentence + 1]! - 1, '?')
}
