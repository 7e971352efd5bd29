import type { Facts } from '../analysis/facts.ts'
import type { LexiconMatch } from '../lexicon/match.ts'
import type { Span } from '../span.ts'

/** The classes of fault. */
export const categories = [
  'slang',
  'loaded',
  'name',
  'typo',
  'contradiction',
  'consistency',
  'readability',
] as const
export type Category = (typeof categories)[number]

/**
 * The copy in which a finding is told that does not settle the matter by itself: `raw`, where the draft is known to be unedited;
 * `unedited`, unless it is known to be edited.
 */
export type ShownIn = 'raw' | 'unedited'

/** What a rule has found: where, which of its messages, and what to write instead. */
export interface Finding extends Span {
  readonly messageId: string
  /** Fills the `{placeholders}` of the message; `{found}` is always the prose of the span. */
  readonly values?: Readonly<Record<string, string | number>>
  /** Why it is a fault, where that differs from finding to finding. */
  readonly note?: string
  /** What to write instead of the span, best first. Empty text means: delete it. */
  readonly replacements?: readonly string[]
  /** The other side of a contradiction, an inconsistency or a name. */
  readonly related?: readonly RelatedPlace[]
  /** It is no fault, only listed: it comes as info, whatever severity the rule has. */
  readonly isListing?: boolean
  /** How much it matters, where that is not for the whole rule to say. */
  readonly severity?: 'info' | 'warn' | 'error'
  /** The copy in which it is told, where it does not settle the matter by itself; that of the rule, where absent. */
  readonly shownIn?: ShownIn
  /** Where it is explained, in place of the rule's README. */
  readonly link?: string
  /** Does the message say by itself what to write instead? */
  readonly isComplete?: boolean
}

export interface RelatedPlace extends Span {
  readonly reason: string
}

/** What a rule may see of a draft. It has no other way to it: no tree, no file, no format. */
export interface RuleContext<Options extends object> {
  readonly options: Readonly<Options>
  readonly prose: string
  /** The facts of the draft, each computed when first asked for. */
  readonly facts: Facts
  /** Where the rule's lexicon matches, in order; empty for a rule without one. */
  readonly matches: readonly LexiconMatch[]
}

/** The JSON Schema of one option. */
export type OptionSchema =
  /** A part of a house's sheet, whose form the configuration knows. */
  | { readonly type: 'entries' | 'checks'; readonly description: string }
  | { readonly type: 'boolean'; readonly description: string }
  | {
      readonly type: 'integer'
      readonly minimum?: number
      readonly maximum?: number
      readonly description: string
    }
  | { readonly type: 'string'; readonly enum?: readonly string[]; readonly description: string }
  | {
      readonly type: 'array'
      readonly items: { readonly type: 'string'; readonly enum?: readonly string[] }
      readonly description: string
    }

/** A rule: what it is called, what it says, and how it looks for its fault. */
export interface Rule<Options extends object = object> {
  /** A kebab-case noun of the flaw that reads well after "allow". The name of its folder. */
  readonly id: string
  readonly category: Category
  /** One line for lists. */
  readonly summary: string
  /** `trial` is off in the recommended preset and measured all the same. */
  readonly status: 'stable' | 'trial'
  /** Certain enough to fail a build. */
  readonly gate: boolean
  /** The copy in which its findings are told, where they do not settle the matter by themselves. */
  readonly shownIn?: ShownIn
  /** By id, with `{placeholders}`. */
  readonly messages: Readonly<Record<string, string>>
  readonly defaults: Options
  /** One schema for each option of `defaults`. `allow` is understood for every rule and not listed. */
  readonly options: { readonly [Name in keyof Options]: OptionSchema }
  /**
   * Does a lexicon.yaml stand beside the rule? Its matches come as `context.matches`. A rule may read the lexicon of
   * another one, by its id.
   */
  readonly lexicon: boolean | string
  /** Loads what the options ask for, before the first draft; absent where a rule has all it needs. */
  readonly prepare?: (options: Options) => Promise<void> | undefined
  readonly check: (context: RuleContext<Options>) => Iterable<Finding>
}
