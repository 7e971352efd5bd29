/** What speaks for a length being that between two times of the piece, or against it. */
export const linkReasons = [
  'any',
  'distance',
  'sameSentence',
  'endBeside',
  'sameBlock',
  'sentenceBefore',
  'now',
  'goesOn',
  'isOver',
  'otherEnd',
  'unsureNow',
  'sharedWords',
  'sharedName',
  'beginning',
  'kindBegins',
  'kindEnds',
  'otherBegins',
  'behind',
  'range',
  'otherRange',
  'shortUnit',
  'many',
  'rough',
  'since',
  'those',
  'afterNow',
  'step',
] as const
export type LinkReason = (typeof linkReasons)[number]

/** What speaks for a length that does not fit the likeliest two times being wrong, or against it. */
export const clashReasons = [
  'any',
  'link',
  'explained',
  'unexplained',
  'near',
  'far',
  'beside',
  'years',
  'days',
  'many',
  'kindBegins',
  'of',
  'step',
] as const
export type ClashReason = (typeof clashReasons)[number]
