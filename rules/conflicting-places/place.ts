/** Where something is, by a word that excludes others of its slot. */
export interface Place {
  /** What the values exclude one another in: sides of a bank, floors, settings. */
  readonly slot: string
  readonly value: string
  readonly firstToken: number
  readonly endToken: number
  readonly sentence: number
  /** Key of the word that all places of the slot share, which says nothing about the event. */
  readonly noun: number
  /** Said of the thing for good, not of an event ("on a hill"). */
  readonly lasting?: boolean
  /** Spoken of as known: "the east bank", "his knee". */
  readonly known?: boolean
}
