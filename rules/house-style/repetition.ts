import type { Facts } from '../../src/analysis/facts.ts'
import { sentenceOf, tokenFrom } from '../../src/analysis/token-tests.ts'
import type { HouseCheck } from '../../src/house/entry.ts'
import { exceptTest } from '../../src/house/except.ts'
import { spansOf } from '../../src/house/scopes.ts'
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
  for (const span of spansOf(facts, check)) {
    let before: (Span & { readonly text: string }) | undefined
    let count = 0
    for (const match of pattern.matches(prose.slice(span.start, span.end))) {
      const place = { start: span.start + match.start, end: span.start + match.end }
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
      before = { ...place, text }
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
