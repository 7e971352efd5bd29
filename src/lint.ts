import { unified } from 'unified'
import type { VFile } from 'vfile'
import type { LoadedPlugin, LoadedPlugins } from './config/plugins.ts'
import type { ResolvedConfig } from './config/resolved.ts'
import type { Format } from './draft.ts'
import { brokenFrontmatter } from './lint/broken-frontmatter.ts'
import { type ActiveCheck, checkRules } from './lint/check-rules.ts'
import { countDocument } from './lint/document-statistics.ts'
import { type FilterSettings, filterMessages } from './lint/filter-messages.ts'
import { foreignPlugin } from './lint/foreign-plugin.ts'
import { adoptTree } from './parse/adopt.ts'
import copydeskParser from './parse/parser.ts'
import { categories, type Rule } from './rule/rule.ts'

export interface LinterOptions {
  readonly config: ResolvedConfig
  /** The plugins of the configuration, loaded. */
  readonly plugins: LoadedPlugins
  readonly format: Format
  /** Every rule there is, by id. */
  readonly rules: ReadonlyMap<string, Rule>
  /** Run only these of the rules, and no plugins; those that the configuration has off warn. */
  readonly only?: readonly string[]
  /** Count each draft, too. */
  readonly stats?: boolean
}

/** Lints files of one format under one configuration. Make it once and keep it. */
export interface Linter {
  /** Adds the messages to the file, in the order of the draft. Never rejects on account of a draft or a rule. */
  lint(file: VFile): Promise<void>
}

/** Makes a linter: parser, all rules in one step, other plugins one by one; then the filter. */
export function createLinter({
  config,
  plugins,
  format,
  rules,
  only = [],
  stats = false,
}: LinterOptions): Linter {
  const checks = activeChecks(config, rules, only)
  const foreign = only.length > 0 ? [] : plugins.plugins
  const processor = unified().use(copydeskParser, { format }).use(checkRules, checks)
  if (stats) processor.use(countDocument)
  for (const plugin of foreign) processor.use(foreignPlugin(plugin, plugins.settings))
  processor.freeze()
  const settings = filterSettings(config, checks, rules, foreign, only.length > 0)
  return {
    async lint(file) {
      const tree = processor.parse(file)
      // A plugin may put another tree in its place, or change it: the comments and the prose are those of the draft.
      const parsed = adoptTree(tree, file)
      await processor.run(tree, file)
      filterMessages(file, parsed, settings, await brokenFrontmatter(parsed.source, parsed.draft))
    },
  }
}

/** The rules that are to run, in the order of the registry, or in that of `only`. */
export function activeChecks(
  config: ResolvedConfig,
  rules: ReadonlyMap<string, Rule>,
  only: readonly string[],
): readonly ActiveCheck[] {
  const ids = only.length > 0 ? only : [...config.rules.keys()]
  return ids.flatMap(id => {
    const rule = rules.get(id)
    if (!rule) return []
    const { severity, options } = config.rules.get(id) ?? { severity: 'warn', options: {} }
    return [{ rule, severity, options: withDialect(rule, options, config) }]
  })
}

/** A rule that has the option `dialect` gets that of the house, unless it is given one of its own. */
function withDialect(
  rule: Rule,
  options: Readonly<Record<string, unknown>>,
  { dialect }: ResolvedConfig,
): Readonly<Record<string, unknown>> {
  if (!('dialect' in rule.defaults)) return options
  const given = options.dialect
  return given === undefined || given === rule.defaults.dialect ? { ...options, dialect } : options
}

/** What the filter has to know, for some checks and other plugins. */
export function filterSettings(
  { accept, copy }: Pick<ResolvedConfig, 'accept' | 'copy'>,
  checks: readonly ActiveCheck[],
  rules: ReadonlyMap<string, Rule>,
  foreign: readonly LoadedPlugin[],
  partial: boolean,
): FilterSettings {
  const pluginNames = foreign.map(({ name }) => name)
  return {
    accept,
    copy,
    knownIds: new Set([...rules.keys(), ...categories, ...pluginNames]),
    activeIds: new Set([...checks.flatMap(({ rule }) => [rule.id, rule.category]), ...pluginNames]),
    partial,
  }
}
