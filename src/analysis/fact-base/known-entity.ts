/** The kinds of things that have names. */
export const entityKinds = ['person', 'organisation', 'place', 'work', 'event', 'brand'] as const
export type EntityKind = (typeof entityKinds)[number]

/** An office: a person at the head of a state or a body. */
export interface Lead {
  /** The state or body, by the name of its own entry where it has one. */
  readonly of: string
  /** The office in lower case: president, prime minister. */
  readonly as?: string
  /** Years, inclusive. */
  readonly since?: number
  readonly until?: number
}

/** One entry of the fact base. */
export interface KnownEntity {
  /** The full name, without a leading "the". */
  readonly name: string
  readonly kind: EntityKind
  /** What sort of its kind: state, city, alliance, newspaper … */
  readonly sort?: string
  /** Other correct full forms. */
  readonly aliases: readonly string[]
  readonly acronyms: readonly string[]
  readonly article?: 'the'
  /** What a second reference to a person says. */
  readonly family?: string
  readonly country?: string
  readonly capital?: string
  /** The usual form first. */
  readonly adjectives: readonly string[]
  readonly demonyms: readonly string[]
  /** How many it has of what, by definition. */
  readonly size?: { readonly count: number; readonly of: string }
  /** The state or body that the person leads now, by the name of its own entry. */
  readonly leads?: string
  /** All that is known of the offices of the person. */
  readonly offices?: readonly Lead[]
  readonly sense?: string
  /** Of a body: the title of its head, then the other titles of a head that somebody there has. */
  readonly officers?: readonly string[]
  /** Near neighbours of the name are as often right, so nothing is taken for a garbled form of it. */
  readonly generic?: true
  /** Each place has one, and its name stands before this one: the Chamber of Commerce; of an American state, or of any. */
  readonly local?: Local
}

/** Whose bodies of a name stand behind the name of their place. */
export type Local = 'place' | 'state'

/** In which way a text names an entity. The numbers stand in the compiled trie. */
export const NameForm = { full: 0, alias: 1, acronym: 2, family: 3, adjective: 4, demonym: 5 } as const
export type NameForm = (typeof NameForm)[keyof typeof NameForm]
