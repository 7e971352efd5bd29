/** What an argument is to a frame: who does it, to whom or what, and the third one (seller, receiver, court). */
export const slots = ['agent', 'patient', 'other'] as const
export type Slot = (typeof slots)[number]

/**
 * Where an argument stands: before the verb, right after it, before 's, as the noun that an adjective describes, or
 * after a preposition.
 */
export const places = [
  'subject',
  'object',
  'owner',
  'noun',
  'by',
  'from',
  'to',
  'of',
  'over',
  'with',
  'against',
  'for',
  'in',
  'into',
  'at',
  'as',
  'on',
] as const
export type Place = (typeof places)[number]

/** What kind of word tells a frame. A phrase is a predicate that is not inflected ("sent packing"). */
export const wayKinds = ['verb', 'noun', 'adjective', 'phrase'] as const
export type WayKind = (typeof wayKinds)[number]

/** Which form of a way's head stands in the text; most verbs have one form for two. */
export const WordForm = {
  base: 0,
  third: 1,
  past: 2,
  participle: 3,
  pastOrParticiple: 4,
  ing: 5,
  plural: 6,
  /** put, cut, shut, beat: also what a passive has. */
  baseOrPast: 7,
} as const
export type WordForm = (typeof WordForm)[keyof typeof WordForm]

/** A normalised predicate: one thing that can happen or be so, however it is worded. */
export interface Frame {
  readonly id: string
  /** Frames that cannot be true together with this one of the same arguments at one time. */
  readonly excludes: readonly string[]
  /** Frames that put an end to what this one brings about, so that both can be true one after the other. */
  readonly undoes: readonly string[]
  /** Frames that are true whenever this one is, of the same arguments. */
  readonly implies: readonly string[]
  /** Frames that must have come true before this one can, of the same patient. */
  readonly needs: readonly string[]
  /** Can it come true but once of one patient: dying, being born? */
  readonly once: boolean
  /** Are agent and patient in it alike: marrying, meeting, merging? */
  readonly symmetric: boolean
  /** Whose decision it is, where that is part of the meaning: a resignation, a dismissal. */
  readonly will?: 'own' | 'other'
}

/** One way to word a frame, and where its arguments stand. */
export interface Way {
  /** Index into the frames. */
  readonly frame: number
  readonly kind: WayKind
  readonly places: Readonly<Partial<Record<Place, Slot>>>
  /** Does it say that the frame is not so: "unhurt" of injuring? */
  readonly denies: boolean
  /** Is the subject the patient where no object follows: "the shop opened", "she opened the shop"? */
  readonly labile: boolean
  /** Can the object stand within its words: "took Olwen to court"? */
  readonly around: boolean
  /** Keys of tokens: none of these may stand right after, or right before. */
  readonly notNext: readonly number[]
  readonly notPrevious: readonly number[]
  /** Where these are given, one of them has to stand right after. */
  readonly next: readonly number[]
}

/** All frames, and all ways to word them. */
export interface FrameTable {
  readonly frames: readonly Frame[]
  readonly ways: readonly Way[]
}
