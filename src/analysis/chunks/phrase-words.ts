import { keyOf } from '../../parse/key.ts'
import { keyTest } from '../word-flags.ts'

const keys = (words: string) => words.split(/\s+/).map(keyOf)

/** A weekday behind a common noun begins a phrase of time: "the vote Monday". */
export const isWeekday = keyTest(keys('monday tuesday wednesday thursday friday saturday sunday'))

/** Determiners that stand before another one: "all the men", "such a man". */
export const isDoubleDeterminer = keyTest(keys('all both half such what many'))

/** Words that begin a phrase of time before one of {@link isTimeNoun}: "last week". */
export const isTimeDeterminer = keyTest(keys('last next this every each that'))

export const isTimeNoun = keyTest(
  keys(
    `week weekend month year day night morning afternoon evening season spring summer autumn fall winter time century
     decade quarter hour minute january february march april may june july august september october november december
     monday tuesday wednesday thursday friday saturday sunday`,
  ),
)

/** "least" and "most", which behind "at" only bound a figure. */
export const isBound = keyTest(keys('least most'))

/** The keys of single words. */
export const word = { at: keyOf('at'), one: keyOf('one') } as const
