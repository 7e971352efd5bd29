import type { Copy } from '../filter/state-of-copy.ts'
import type { Dialect, Severity } from './description.ts'
import type { PluginReference } from './layer.ts'

/** How a rule that is on is to run. */
export interface ActiveRule {
  readonly severity: Severity
  /** The rule's defaults with what the configuration changes of them, and `allow` where it is given. */
  readonly options: Readonly<Record<string, unknown>>
}

/** The house's own words and names: whole tokens, case as written. */
export interface Accept {
  readonly words: readonly string[]
  readonly names: readonly string[]
  /** What a single rule leaves alone (its option `allow`), by rule id. */
  readonly byRule: ReadonlyMap<string, readonly string[]>
}

/** All that is configured for one file. Files with the same configuration share one object. */
export interface ResolvedConfig {
  /** The rules that are on, by id, in the order of the registry. */
  readonly rules: ReadonlyMap<string, ActiveRule>
  readonly dialect: Dialect
  readonly copy: Copy
  readonly accept: Accept
  readonly plugins: readonly PluginReference[]
  readonly settings: Readonly<Record<string, unknown>>
  /** Absolute paths of every file that contributed, the lists of accepted names included, outermost first. */
  readonly files: readonly string[]
}
