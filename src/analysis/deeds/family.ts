/**
 * Deeds with two parts in them that nobody plays both of in one story: winner and loser, buyer and seller. Of our own
 * knowledge of English, by what news copy tells of.
 *
 * Each verb tells where the two stand: `defeat>object`, the subject does it to the object; `give>to`, to whoever "to"
 * names; `lose>to<`, whoever "to" names does it to the subject. A verb may have its particle (`sign+up`), a noun between
 * it and the preposition (`give=lesson>indirect`), or a preposition that has to stand there as well (`pull>object/from`).
 * A star marks a word too common to be held against anything but the same deed told again (`hold>object*`).
 * Each noun tells the places of the doer and of the other: `victory:owner>over`, `defeat:by>of`.
 */
export interface DeedFamily {
  readonly name: string
  readonly verbs: string
  readonly nouns?: string
  /** The two parts: who does it, and to whom it is done. */
  readonly doer?: Part
  readonly other?: Part
  /** Do people do it to and fro, so that both ways of telling it may be true: accuse, invite? */
  readonly isMutual?: boolean
}

/** What tells, apart from the deed itself, that somebody plays a part in it. */
export interface Part {
  /** As a reader would name it. */
  readonly name: string
  /** Verbs that tell of the part when somebody is their subject; behind a colon the only objects, "-" for none. */
  readonly acts?: string
  /** Verbs that tell of it when somebody suffers them in the passive. */
  readonly suffers?: string
  /** What belongs to one who plays it: the winner's victory. */
  readonly owns?: string
  /** Nouns for one who plays it. */
  readonly nouns?: string
  /** Of such nouns those by which one is called after the other: "her teacher" teaches her. */
  readonly bonds?: string
}
