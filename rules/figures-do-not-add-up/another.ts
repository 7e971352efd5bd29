import type { Facts } from '../../src/analysis/facts.ts'
import { matchesOf } from '../../src/analysis/matches-of.ts'
import { numberOf, numberPattern } from '../../src/analysis/number-text.ts'
import { type OwnSentence, ownSentenceAt, spanOf } from '../../src/analysis/own-sentences.ts'
import { sentencesOn, topicOf } from '../../src/analysis/topics.ts'
import type { Span } from '../../src/span.ts'
import { type Mismatch, shortest } from './mismatch.ts'

const number = `(?<![\\w.,$£€-])${numberPattern}(?![\\w%]|[.,]\\d|-\\w)`
const noUnit =
  '(?!million|billion|percent|per cent|points?|years?|months?|weeks?|days?|hours?|minutes?|seconds|times|miles|feet|metres|meters|more|fewer|less)'
const more = new RegExp(
  `\\b(?:another|a further|an additional) (?<count>${number})(?: ${noUnit}(?<noun>[a-z]+))?`,
  'dgi',
)
const counted = new RegExp(
  `(?<count>${number}) ${noUnit}(?:[a-z-]+ )??(?<noun>[a-z]+s|people|children|men|women)\\b`,
  'dgi',
)
const total = new RegExp(
  `\\b(?:all|a total of|in total,?|altogether,?|in all,) (?<count>${number}) (?<noun>[a-z]+)\\b|(?<other>${number}) (?<thing>[a-z]+) (?:in all|in total|altogether)\\b|^\\W*(?:all|total) (?<label>[a-z]+): (?<value>${number})[.;]?$`,
  'dgi',
)
const rough = /\b(?:about|around|some|over|under|than|least|most|nearly|almost|roughly|up to|of the|of) $/i
const guards = { more: topicOf('another further additional'), total: topicOf('all total altogether') }
/** How many sentences before "another 2,400" the first count stands at most. */
const reach = 2

interface Sum {
  readonly noun: string
  readonly parts: readonly [Span, Span]
  readonly counts: readonly [number, number]
}

/** "4,800 children …. Another 2,400 …", and a total of them that is not the sum. */
export function* totalsOfTwo(facts: Facts): Iterable<Mismatch> {
  const telling = sentencesOn(facts, guards.more)
  if (telling.length === 0) return
  const totals = sentencesOn(facts, guards.total)
  if (totals.length === 0) return
  const sums = telling.flatMap(sentence => [...sumsIn(facts, sentence)])
  for (const sentence of totals) {
    for (const match of matchesOf(total, sentence.text)) {
      const { count, noun, other, thing, label, value } = match.groups!
      const stated = numberOf(count ?? other ?? value ?? '')
      const name = (noun ?? thing ?? label ?? '').toLowerCase()
      const own = sums.filter(sum => sum.noun === name)
      const [sum] = own
      if (!sum || own.length > 1 || stated === undefined || rough.test(sentence.text.slice(0, match.index)))
        continue
      const [a, b] = sum.counts
      if (stated === a + b || stated <= Math.max(a, b) || stated > 2 * (a + b)) continue
      yield {
        messageId: 'parts',
        here: spanOf(sentence, match, count ? 'count' : other ? 'other' : 'value'),
        there: sum.parts,
        values: { sum: shortest(a + b) },
      }
    }
  }
}

function* sumsIn(facts: Facts, sentence: OwnSentence): Iterable<Sum> {
  const [match, ...others] = matchesOf(more, sentence.text)
  const second = numberOf(match?.groups?.count ?? '')
  if (!match || others.length > 0 || second === undefined) return
  const noun = match.groups!.noun?.toLowerCase()
  for (let back = 0; back <= reach; back++) {
    const before = back === 0 ? sentence : ownSentenceAt(facts, sentence.number - back)
    if (!before) return
    const text = back === 0 ? sentence.text.slice(0, match.index) : before.text
    const found = matchesOf(counted, text).filter(one => !rough.test(text.slice(0, one.index)))
    const [first] = found
    if (!first) continue
    const name = first.groups!.noun!.toLowerCase()
    const [one, isSame] = [
      numberOf(first.groups!.count!),
      noun === name || noun === undefined || !/s$/.test(noun),
    ]
    if (found.length > 1 || one === undefined || !isSame) return
    yield {
      noun: name,
      parts: [spanOf(before, first, 'count'), spanOf(sentence, match, 'count')],
      counts: [one, second],
    }
    return
  }
}
