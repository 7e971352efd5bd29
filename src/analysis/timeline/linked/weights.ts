import type { ClashReason, LinkReason } from './reasons.ts'

/**
 * What each reason weighs for a length being that between two times, in log-odds against its being of none that the piece
 * tells. Nobody has marked these links: in clean copy a length is of times that give it and by chance seldom would. Fitted by
 * `npm run weights:lengths`.
 */
export const linkWeights: Readonly<Record<LinkReason, number>> = {
  any: -3.19,
  distance: 0.44,
  sameSentence: 0.95,
  endBeside: 2.86,
  sameBlock: 0.47,
  sentenceBefore: 2.6,
  now: 0.57,
  goesOn: 0.58,
  isOver: -0.82,
  otherEnd: -0.84,
  unsureNow: 0.1,
  sharedWords: 0.23,
  sharedName: 0.9,
  beginning: 1.43,
  kindBegins: 2.41,
  kindEnds: 1.86,
  otherBegins: -0.46,
  behind: -0.31,
  range: 2.46,
  otherRange: -1.13,
  shortUnit: -0.9,
  many: -0.78,
  rough: 1.23,
  since: 2.86,
  those: 1.44,
  afterNow: -1.04,
  step: 0.51,
}

/** What each reason weighs for a length being wrong that the likeliest two times do not give. Fitted with the others. */
export const clashWeights: Readonly<Record<ClashReason, number>> = {
  any: -1.43,
  link: 0.96,
  explained: -0.37,
  unexplained: -0.66,
  near: 0.48,
  far: -1.14,
  beside: -0.85,
  years: 0.27,
  days: -0.92,
  many: -0.3,
  kindBegins: 0.33,
  of: -0.89,
  step: -0.65,
}

/**
 * From which sum on a length is held to be wrong. In sets of drafts that the weights were not fitted to, 38 of 145 contradictions
 * of dates are found from here on, and in clean copy one length in 60,000 words.
 */
export const enough = -0.5
