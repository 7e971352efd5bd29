/** What speaks for two figures being one that is told with two values, or against it. */
export type Reason = keyof typeof weights

/** How much there is of each reason; what there is nothing of is left out. */
export type Reasons = Partial<Record<Reason, number>>

/**
 * What each reason weighs, in log-odds: set by `npm run weights -- rival-figures --anew --hold 0.3` on all marked drafts that
 * may be read, against every two figures of one sort that differ in clean copy. `--left-out` tells what comes of them
 * on drafts and articles that they are not set by.
 */
export const weights = {
  // How the later one is spoken of: as the whole of a known set, as known, as somebody's.
  whole: 1.62,
  known: 0.83,
  held: 0.01,
  // What is counted or measured. A noun that stands elsewhere in the piece, too, has its own figure.
  sameNoun: 1.15,
  otherNoun: -1.23,
  nounElsewhere: -1.44,
  nounAround: 0.49,
  money: 1.75,
  measure: 2.18,
  time: 1.97,
  // What the words around them have in common.
  sharedWord: 1.03,
  frame: 0.6,
  sameFate: 2.5,
  // Where they stand: one of the two in a headline or the like; how far apart; among how many of their sort.
  summary: -0.9,
  distance: 0.22,
  crowd: -1.29,
  setApart: -0.5,
  // How the values differ.
  turned: 5.93,
  digit: 1.25,
  noughts: 0.74,
  near: 1.71,
  far: -2.93,
  few: -1.47,
  rough: 0.7,
  // Whether the piece tells one of the two values elsewhere, or has two figures that come to it.
  laterTold: -2.51,
  earlierTold: -1.51,
  toldAsOther: -0.89,
  explained: -0.73,
} as const

/** From this sum on two mentions are held to be one figure: on texts left out, two false alarms in 100,000 words. */
export const enough = 1.43

/** In a draft full of slips so much will do: two in three of such pairs are one figure there. */
export const enoughInRaw = 0.43

/** What the reasons come to. */
export function weightOf(reasons: Reasons): number {
  let sum = 0
  for (const reason in reasons) sum += weights[reason as Reason] * reasons[reason as Reason]!
  return sum
}
