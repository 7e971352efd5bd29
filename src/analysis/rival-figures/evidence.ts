/** What speaks for a figure of a summary being one of the text that has another value, or against it. */
export type Evidence = keyof typeof weights

/**
 * What each kind of evidence weighs, in log-odds: fitted on clean news that gives one figure twice, with one of the two changed,
 * and rounded. Slips of the hand weigh what they did on marked drafts: chance makes few of them.
 */
export const weights = {
  // How the values differ, by how many digits they have.
  turned: 5,
  turnedOfTwo: 2.8,
  digitOfMany: 4.2,
  digitOfThree: 4,
  digitOfTwo: 0.8,
  noughts: -1,
  noughtsOfMany: 3,
  near: 1.9,
  // What is counted.
  sameNoun: 0.6,
  fleetingNoun: 0.1,
  unlikeNoun: -1.5,
  sameUnit: 0.7,
  time: -2,
  part: -1.6,
  // Where the two stand, and beside what.
  lead: 1.5,
  leadLone: 1.5,
  lone: 1.4,
  crowd: -0.5,
  alongside: 1.8,
  paired: 2.3,
  besideIt: -6,
  taken: -2.2,
  orphan: -0.5,
  // What the piece says beside it; `labelled`: the text has the last word of the row, or of another row, with its figure.
  sharedWord: 1,
  moreShared: 0.1,
  halfShared: 1.2,
  oneShared: 0.9,
  allShared: 0.9,
  sharedBefore: 0.2,
  labelled: 1.5,
  labelledElse: -1,
  sameBefore: 0,
  sameAfter: 0.9,
  frame: 1,
  sameFate: 0.9,
  otherFate: -2,
  sameYear: 1.3,
  otherYear: -0.6,
  noName: -0.6,
  unnamed: -1.5,
  // What makes another figure of it.
  another: -3.2,
  compared: -2.1,
  rate: -1.8,
  otherTime: -2.6,
  shiftedText: -0.3,
  revised: -3.7,
  past: -3.5,
  estimate: -1.9,
  explained: -1.3,
  computed: -0.5,
  sumOfTwo: -1.5,
} as const

/**
 * From this sum on a figure of a summary that stands nowhere in the text is held to be one of it: no figure of 300,000 words of
 * clean copy comes to it, and of those that are told in a summary and in the text and changed in one of them a fifth does.
 */
export const enoughUntold = 3.4

/** In copy that an editor has been over three in five of such figures come to more, and hardly any false one does. */
export const enoughInEdited = 5.5
