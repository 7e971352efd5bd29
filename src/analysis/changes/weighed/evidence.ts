/** What speaks for a word of change taking up two values of the piece, and what speaks against it. */
export const weights = {
  /** What changes is what the values count. */
  counted: 4,
  /** What changes is named beside the values. */
  sameWord: 4,
  /** … or in the sentence before them. */
  nearWord: 3,
  /** It is named by another word of the same field: customers, where journeys were counted. */
  kin: 2,
  /** More of its words stand beside the values. */
  modifier: 1,
  /** The rest of its sentence speaks of what stands beside the values. */
  context: 1,
  /** Nothing is named ("the reduction"), and no other values stand nearer. */
  bare: 2,
  /** What is named may be the measure of anything ("a quieter year"). */
  wide: 1,
  /** The piece has no other two values. */
  only: 2,
  /** … or no others that what is named is tied to. */
  alone: 2,
  /** The word is said of just such values: dearer of money, longer of hours. */
  fitting: 1,
  /** … and of no others. */
  closely: 2,
  unfitting: -4,
  /** The word tells how large each of the things is that the values count. */
  ofEach: -8,
  beside: 2,
  near: 1,
  /** The word stands in the sentence of the values, which may be of another thing. */
  inside: -2,
  /** The word is set against an earlier time: "quieter than the year before". */
  compared: 1,
  definite: 1,
  soft: -3,
  /** A verb tells a change of its own, rather than taking one up. */
  verb: -1,
  /** What is named is named nowhere near the values. */
  otherThing: -3,
  otherTime: -5,
  otherName: -3,
  /** The two values lie so far apart that they may be of two things, or stand in two sentences, one without a noun. */
  wild: -3,
  loose: -1,
  narrowed: -5,
} as const

/** A reason for a tie, or against it. */
export type ChangeEvidence = keyof typeof weights

/** What the reasons come to. */
export function weigh(evidence: readonly ChangeEvidence[]): number {
  return evidence.reduce((sum, reason) => sum + weights[reason], 0)
}
