/** The varieties of English whose spellings are told apart; a spelling may be at home in several. */
export const Variety = {
  american: 1 << 0,
  british: 1 << 1,
  australian: 1 << 2,
  canadian: 1 << 3,
  /** British with -ize, as Oxford and many scientific papers spell. */
  oxford: 1 << 4,
} as const

/** The set of all varieties. */
export const allVarieties = 0b11111

/** Names for messages, the one that most readers know first. */
export const varietyNames: readonly (readonly [variety: number, name: string])[] = [
  [Variety.american, 'American'],
  [Variety.british, 'British'],
  [Variety.canadian, 'Canadian'],
  [Variety.australian, 'Australian'],
  [Variety.oxford, 'Oxford'],
]

/** One spelling of a word that other varieties spell in another way. */
export interface Spelling {
  /** The varieties that it is at home in. */
  readonly varieties: number
  /** The word as the others spell it. */
  readonly counterpart: string
  /** The same for both spellings, and for the inflections of the word. */
  readonly topic: string
}

/** The name of the first variety in a set. */
export function nameOf(varieties: number): string {
  return varietyNames.find(([variety]) => (varieties & variety) !== 0)?.[1] ?? 'another'
}
