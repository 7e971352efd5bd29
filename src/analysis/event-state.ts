/** What is said of an event or a thing by a word that excludes others of its slot: on the west bank, in surplus. */
export interface EventState {
  /** What the values exclude one another in: sides of a bank, floors, the state of a budget. */
  readonly slot: string
  readonly value: string
  readonly firstToken: number
  readonly endToken: number
  readonly sentence: number
  /** Key of the word that all values of the slot share, which says nothing about the event; 0 for none. */
  readonly noun: number
  /** Said of the thing for good, not of an event ("on a hill"). */
  readonly lasting?: boolean
  /** Spoken of as known: "the east bank", "his knee", "the deficit". */
  readonly known?: boolean
}
