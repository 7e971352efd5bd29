/**
 * The form that a value of the configuration may take. One description serves the validator and the JSON
 * Schema, so that editors and the command line agree on what is valid.
 */
export type Shape =
  | TextShape
  | IntegerShape
  | ListShape
  | TupleShape
  | ObjectShape
  | RecordShape
  | EitherShape
  | { readonly type: 'boolean' }
  | { readonly type: 'function' }
  | { readonly type: 'any' }

export interface TextShape {
  readonly type: 'text'
  /** What the values are called in an error ("severity"). */
  readonly noun?: string
  readonly values?: readonly string[]
  /** What people write for one of the values, in lower case, where the spelling alone would lead to another. */
  readonly mistaken?: Readonly<Record<string, string>>
}

export interface IntegerShape {
  readonly type: 'integer'
  readonly minimum?: number
  readonly maximum?: number
}

export interface ListShape {
  readonly type: 'list'
  readonly items: Shape
}

export interface TupleShape {
  readonly type: 'tuple'
  readonly items: readonly Shape[]
  /** How many of the items must be there. */
  readonly required: number
}

export interface ObjectShape {
  readonly type: 'object'
  /** What the keys are called in an error: `key`, `rule`, `option`. */
  readonly noun: string
  /** Follows the name in an error: ` of the rule slang`. */
  readonly owner?: string
  readonly members: Readonly<Record<string, Member>>
  /** The name under which a schema keeps it once, where it stands in several places. */
  readonly definition?: string
}

export interface Member {
  readonly shape: Shape
  readonly description: string
  readonly required?: boolean
  /** A key without a value counts as absent, as when all the lines under it are commented out. */
  readonly blank?: boolean
  readonly standard?: unknown
}

/** Any keys, with values of one shape. */
export interface RecordShape {
  readonly type: 'record'
  readonly values: Shape
}

/** One of several shapes, which differ in the kind of value so that the kind decides which is meant. */
export interface EitherShape {
  readonly type: 'either'
  readonly shapes: readonly Shape[]
}

/** Is it an object with keys, not a list, a function or nothing? */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
