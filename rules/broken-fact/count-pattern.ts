import { type Topic, topicOf } from '../../src/analysis/topics.ts'

/** A count or measure that is fixed for good. */
export interface FixedCount {
  /** Words of which the sentence must have one. */
  readonly topic: Topic
  /** Holds the number as `n`. */
  readonly pattern: RegExp
  readonly right: (n: number) => boolean
  readonly fact: string
  /** Must stand in the sentence, or must not. */
  readonly near?: RegExp
  readonly unless?: RegExp
}

/** The words of small numbers, each at the place of its value. */
export const words = [
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty',
]
  .join(' ')
  .split(' ')
/** A number as a pattern, as the group `n`. */
export const number = `(?<n>${words.join('|')}|\\d[\\d,]*(?:\\.\\d+)?)`

/**
 * A fixed count.
 * @param guard words of which the sentence must have one
 * @param right the count, or whether a number may be one
 */
export function count(
  guard: string,
  pattern: string,
  right: number | ((n: number) => boolean),
  fact: string,
  conditions: { readonly near?: RegExp; readonly unless?: RegExp } = {},
): FixedCount {
  return {
    topic: topicOf(guard),
    pattern: new RegExp(`(?<all>${pattern})`, 'dgi'),
    right: typeof right === 'number' ? n => n === right : right,
    fact,
    ...conditions,
  }
}
