import { wordTest } from '../word-flags.ts'

/** Words for somebody beside the person of whom a sentence tells, whose age or birth it may be. */
export const relativeWord = wordTest(
  `son sons daughter daughters child children baby brother brothers sister sisters father mother parents wife husband
   widow widower uncle aunt nephew niece cousin grandson granddaughter grandfather grandmother twin twins partner friend`,
)

/** Relatives whom "she" cannot mean. */
export const maleRelative = wordTest('son brother father husband widower uncle nephew grandson grandfather')

/** Relatives whom "he" cannot mean. */
export const femaleRelative = wordTest(
  'daughter sister mother wife widow aunt niece granddaughter grandmother',
)
