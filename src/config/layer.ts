import type { Copy } from '../filter/state-of-copy.ts'
import type { HouseCheck, HouseEntry } from '../house/entry.ts'
import type { Dialect, Severity } from './description.ts'
import type { FileTest } from './globs.ts'
import type { PresetName } from './presets.ts'
import type { Style } from './style.ts'
import type { ConfigPath } from './validate.ts'

/** What a configuration says of one rule. Options without a place in it are left as they were. */
export interface RuleSetting {
  readonly severity: Severity | 'off'
  readonly options: Readonly<Record<string, unknown>>
}

/** A plugin as a configuration names it, or as a script hands it over. */
export interface PluginReference {
  readonly name: string
  /** The plugin itself, when a script gave it in place of its name. */
  readonly given?: (...parameters: never[]) => unknown
  readonly options: unknown
  /** The folder from which the name is resolved. */
  readonly from: string
  /** Where it is written, for errors. */
  readonly declared: { readonly file: string; readonly path: ConfigPath }
}

/** Every rule set as by a preset; without a name, every rule off. */
export interface PresetLayer {
  readonly kind: 'preset'
  readonly name: PresetName | undefined
}

/** What one file, or one of its overrides, says. */
export interface StatedLayer {
  readonly kind: 'stated'
  /** For which files; all when absent. */
  readonly applies?: FileTest
  readonly rules: ReadonlyMap<string, RuleSetting>
  readonly style: Style
  readonly entries: readonly HouseEntry[]
  readonly checks: readonly HouseCheck[]
  readonly dialect?: Dialect
  readonly copy?: Copy
  readonly words: readonly string[]
  readonly names: readonly string[]
  readonly plugins: readonly PluginReference[]
  readonly settings: Readonly<Record<string, unknown>>
}

/** A configuration taken apart into statements of which later ones win. */
export type Layer = PresetLayer | StatedLayer
