/** What speaks for a figure of a summary being one of the text that has another value, or against it. */
export type Evidence = keyof typeof weights

/**
 * What each kind of evidence weighs, in log-odds: fitted on clean news that gives one figure twice, with one of the two changed,
 * and rounded. Slips of the hand weigh what they did on marked drafts: chance makes few of them.
 */
export const weights = {
  // How the values differ, by how many digits they have.
  turned: 5,
  turnedOfTwo: 2.5,
  digitOfMany: 4,
  digitOfThree: 3,
  digitOfTwo: 0.2,
  noughts: -1,
  noughtsOfMany: 3,
  near: 2,
  // What is counted.
  sameNoun: 0.8,
  fleetingNoun: 0.3,
  unlikeNoun: -1.5,
  sameUnit: 0.6,
  time: -1.5,
  part: -1.8,
  // Where the two stand, and beside what.
  lead: 1.3,
  leadLone: 1.7,
  lone: 1.3,
  crowd: -1,
  alongside: 1.6,
  paired: 2,
  besideIt: -6,
  taken: -2,
  orphan: -0.2,
  // What the piece says beside it.
  sharedWord: 1,
  moreShared: 0.4,
  halfShared: 0.7,
  oneShared: 0.9,
  allShared: 0.7,
  sharedBefore: 0.5,
  sameBefore: 0.5,
  sameAfter: 1,
  frame: 0.6,
  sameFate: 0.9,
  otherFate: -2,
  sameYear: 1.1,
  otherYear: -1,
  noName: -0.6,
  unnamed: -2,
  // What makes another figure of it.
  another: -4,
  compared: -2.7,
  rate: -1.8,
  otherTime: -2.8,
  shiftedText: -0.8,
  revised: -4,
  past: -4,
  estimate: -3,
  explained: -1.5,
  computed: -0.5,
} as const

/**
 * From this sum on a figure of a summary that stands nowhere in the text is held to be one of it: no figure of 300,000 words of
 * clean copy comes to it, and of those that are told in a summary and in the text and changed in one of them a fifth does.
 */
export const enoughUntold = 3.4
