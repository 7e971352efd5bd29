/**
 * What speaks for a word of change taking up two values of the piece, and what speaks against it. The weights are log-odds,
 * times one and a half, of a logistic regression over 37 words of change that contradict two values of our own drafts and
 * 2,100 that do not, held to the weights that were first thought of.
 */
export const weights = {
  /** What changes is what the values count. */
  counted: 3.5,
  /** What changes is named beside the values. */
  sameWord: 2.7,
  /** … or in the sentence before them. */
  nearWord: 1.7,
  /** It is named by another word of the same field: customers, where journeys were counted. */
  kin: 3.2,
  /** More of its words stand beside the values. */
  modifier: 1,
  /** The rest of its sentence speaks of what stands beside the values. */
  context: 0.2,
  /** Nothing is named ("the reduction"), and no other values stand nearer. */
  bare: 1.3,
  /** What is named may be the measure of anything ("a quieter year"). */
  wide: 0.6,
  /** The piece has no other two values. */
  only: 3.2,
  /** … or no others that what is named is tied to. */
  alone: 1.8,
  /** The word is said of just such values: dearer of money, longer of hours. */
  fitting: 1,
  /** … and of no others. */
  closely: 1.8,
  unfitting: -3.6,
  /** The word tells how large each of the things is that the values count. */
  ofEach: -5.7,
  beside: 2.1,
  near: 1.3,
  /** The word stands in the sentence of the values, which may be of another thing. */
  inside: -0.6,
  /** The word is set against an earlier time: "quieter than the year before". */
  compared: 1,
  definite: 1.8,
  soft: -3,
  /** A verb tells a change of its own, rather than taking one up. */
  verb: -3,
  /** What is named is named nowhere near the values. */
  otherThing: -3,
  otherTime: -3,
  otherName: -0.8,
  /** The two values lie so far apart that they may be of two things, or stand in two sentences, one without a noun. */
  wild: -1.4,
  loose: -2.5,
  narrowed: -4.5,
} as const

/** A reason for a tie, or against it. */
export type ChangeEvidence = keyof typeof weights
