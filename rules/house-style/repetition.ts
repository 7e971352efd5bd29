import type { Facts } from '../../src/analysis/facts.ts'
import { sentenceOf, tokenFrom } from '../../src/analysis/token-tests.ts'
import type { HouseCheck } from '../../src/house/entry.ts'
import { exceptTest } from '../../src/house/except.ts'
import { matchedSpans } from '../../src/house/places.ts'
import { compilePattern } from '../../src/pattern/pattern.ts'
import type { Finding } from '../../src/rule/rule.ts'
import type { Span } from '../../src/span.ts'
import { told } from './told.ts'

const lettersOnly = /^\p{L}+$/u

/** Matches that follow one another with the same text, within a sentence. */
export function* repetitions(facts: Facts, check: HouseCheck): Iterable<Finding> {
  const { most = 0, letters = false } = check
  const { prose } = facts.tokens
  const pattern = compilePattern(check.pattern ?? '', check.case !== 'exact')
  const isExcepted = exceptTest(check.except)
  for (const { matches } of matchedSpans(facts, pattern, check)) {
    let before: (Span & { readonly text: string }) | undefined
    let count = 0
    for (const place of matches) {
      const text = prose.slice(place.start, place.end).trim()
      const isSame =
        before !== undefined && same(text, before.text, check) && (!letters || lettersOnly.test(text))
      count = isSame ? count + 1 : 0
      if (before && isSame && count > most && isOneSentence(facts, before, place)) {
        const whole = { start: before.start, end: place.end }
        if (!isExcepted(prose.slice(whole.start, whole.end)))
          yield told(check, { ...whole, found: text, count })
        count = 0
      }
      before = { start: place.start, end: place.end, text }
    }
  }
}

function same(one: string, other: string, check: HouseCheck): boolean {
  if (one === '') return false
  return check.case === 'exact' ? one === other : one.toLowerCase() === other.toLowerCase()
}

function isOneSentence({ tokens }: Facts, one: Span, other: Span): boolean {
  return (
    sentenceOf(tokens, tokenFrom(tokens, one.start)) === sentenceOf(tokens, tokenFrom(tokens, other.start))
  )
}
