import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readTaggedText } from '../../../src/analysis/parts-of-speech/tagged-text.ts'
import { errorsIn, tally } from './measure.ts'

const read = (path: string) =>
  readTaggedText(readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8'))
const training = read('src/analysis/parts-of-speech/training.txt')
const unseen = read('test/analysis/parts-of-speech/unseen.txt')

const fresh = read('test/analysis/parts-of-speech/fresh.txt')
const hard = read('test/analysis/parts-of-speech/hard.txt')

const share = ({ right, total }: { right: number; total: number }) => right / total

test('there are more than 300 sentences tagged by hand, and 100 of them are kept aside', () => {
  expect(training.length + unseen.length).toBeGreaterThan(400)
  expect(unseen.length).toBeGreaterThan(100)
})

test('nearly all words of the sentences for tuning are tagged right', () => {
  expect(share(tally(training)), [...errorsIn(training)].join('\n')).toBeGreaterThan(0.98)
})

test('most words that can be two things are tagged right', () => {
  expect(share(tally(hard)), [...errorsIn(hard)].join('\n')).toBeGreaterThan(0.92)
})

test('most words of the sentences kept aside are tagged right', () => {
  expect(share(tally(unseen))).toBeGreaterThan(0.94)
  expect(share(tally(fresh))).toBeGreaterThan(0.94)
})
