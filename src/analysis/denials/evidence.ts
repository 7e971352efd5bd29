/** What speaks for a denial and a mention of the thing being of one case, or against it. */
export type DenialEvidence = keyof typeof weights

/** What each kind of evidence weighs; from {@link enough} on the piece is held to contradict itself. */
export const weights = {
  // How it is denied: of all there could be, or of one.
  none: 1.5,
  /** One thing or deed alone is denied, and nothing says that the other place is of the same one. */
  single: -2,
  // How the other place speaks of it: as known, as somebody's, as a thing with a past.
  definite: 0.7,
  possessed: 1.6,
  indefinite: 0,
  bare: 0,
  label: 0,
  deed: -2.6,
  // The only two mentions of its kind, or one of many.
  alone: 1,
  crowd: -0.7,
  compound: -2.2,
  // Whose it is.
  sameParty: 2,
  sameDoer: 0.5,
  samePronoun: 1,
  otherParty: -3,
  otherHead: -0.4,
  otherDoer: -1.5,
  otherOwner: -3,
  unowned: -5,
  sameObject: 1,
  otherObject: -3,
  sharedName: 0.7,
  otherName: -1.5,
  // What else the two sentences share.
  sharedWord: 1,
  moreShared: 0.5,
  sameWord: 0.5,
  // A summary tells what the body tells.
  summary: 0,
  row: -1,
  // A source answers for one of the two alone.
  reported: -0.4,
  // What makes another case of it: so many of several are without it, or for so long.
  counted: -3,
  lasting: -3,
  restricted: -1.2,
  otherPlace: -0.8,
  apart: -3,
  turning: -2,
  otherTime: -3,
  earlier: -3,
  shifted: -1.5,
  dated: -1.2,
  hypothetical: -1,
  general: -1,
  adjacent: -1,
} as const

/**
 * From this sum on a denial and a mention are held to be of one case: on drafts and clean copy that nobody had tuned on, a
 * lower one cried out four times for each fault that it found.
 */
export const enough = 3.8
