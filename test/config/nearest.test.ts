import { expect, test } from 'vitest'
import { nearestSpelling } from '../../src/config/nearest.ts'

const words = ['off', 'info', 'warn', 'error', 'loaded-wording', 'en-US']

test.each([
  ['wran', 'warn'],
  ['warning', 'warn'],
  ['err', 'error'],
  ['INFO', 'info'],
  ['en_us', 'en-US'],
  ['loaded-words', 'loaded-wording'],
  ['loaded_wording', 'loaded-wording'],
  ['on', undefined],
  ['high', undefined],
  ['', undefined],
  ['a', undefined],
])('%s → %s', (written, meant) => {
  expect(nearestSpelling(written, words)).toBe(meant)
})

test('the nearer of two, and the first of two that are as near', () => {
  expect(nearestSpelling('slag', ['flag', 'slang', 'slags'])).toBe('flag')
  expect(nearestSpelling('slangs', ['flags', 'slang'])).toBe('slang')
  expect(nearestSpelling('slang', [])).toBeUndefined()
})
