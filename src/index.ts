import type { Root } from 'nlcst'
import type { Plugin, Preset } from 'unified'
import { VFile } from 'vfile'
import { merged } from './config/merge.ts'
import { loadPlugins } from './config/plugins.ts'
import { resolveConfig } from './config/resolve.ts'
import type { Format } from './draft.ts'
import { formatFor } from './formats/registry.ts'
import { checkRules } from './lint/check-rules.ts'
import { descriptionsOf } from './lint/descriptions.ts'
import { filterMessages } from './lint/filter-messages.ts'
import { activeChecks, createLinter, filterSettings } from './lint.ts'
import { adoptTree } from './parse/adopt.ts'
import copydeskParser from './parse/parser.ts'
import { rules } from './rule/registry.ts'

export type { Draft, DraftComment, Format, ProseBlock } from './draft.ts'
export type { PositionMap } from './formats/position-map.ts'
export type { ParserOptions } from './parse/parser.ts'
export { type FileReport, fileReport, type ReportMessage } from './report/file-report.ts'
export { jsonReport } from './report/json.ts'
export { defineRule, type RulePlugin } from './rule/define-rule.ts'
export type { Place, Severity } from './rule/report-finding.ts'
export type { Category, Finding, OptionSchema, RelatedPlace, Rule, RuleContext } from './rule/rule.ts'
export type { RuleOptions } from './rule/run-rule.ts'
export type { Span } from './span.ts'
export { rules }

export interface LintOptions {
  /** The folder that paths are relative to; that of the process when left out. */
  readonly cwd?: string
  /** A configuration file; `false` for none, which is the recommended preset. Found from the file's path else. */
  readonly config?: string | false
  /** Run only these rules. */
  readonly only?: readonly string[]
  /** How to read the source; by the extension of the file's path when left out. */
  readonly format?: Format
}

/**
 * Lints a text, or a file with its text. Plain text without a path; a path decides format and configuration.
 * @returns the file, with the messages in the order of the draft
 * @throws {ConfigError} when the configuration cannot be used
 * @throws {UnsupportedFormatError} when the path is that of a format that copydesk cannot read
 */
export async function lint(source: string | VFile, options: LintOptions = {}): Promise<VFile> {
  const file = typeof source === 'string' ? new VFile(source) : source
  const { config: wanted, cwd = file.cwd, only = [] } = options
  const config = await resolveConfig(file.path ?? 'draft.txt', {
    registry: descriptionsOf(rules),
    cwd,
    explicit: wanted || undefined,
    disabled: wanted === false || (wanted === undefined && file.path === undefined),
  })
  const plugins = await loadPlugins(config, cwd)
  const format = options.format ?? (await formatFor(file.path ?? ''))
  await createLinter({ config, plugins, format, rules, only }).lint(file)
  return file
}

/** The parser as a plugin, in the place of retext-english: `unified().use(copydeskParser, {format})`. */
export { copydeskParser }

const recommended = merged([], [], descriptionsOf(rules))
const recommendedChecks = activeChecks(recommended, rules, [])

/** Comments of the draft work in anybody's pipeline, too. */
const filterPlugin: Plugin<[], Root> = () => (tree, file) => {
  const settings = filterSettings(recommended, recommendedChecks, rules, [], true)
  filterMessages(file, adoptTree(tree, file), settings)
}

/** The parser and the recommended rules as a preset of unified: `retext().use(copydesk)`. */
export const copydesk: Preset = { plugins: [copydeskParser, [checkRules, recommendedChecks], filterPlugin] }

export default copydesk
