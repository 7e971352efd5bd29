import type { ResolvedConfig } from './resolved.ts'
import { isRecord } from './shape.ts'
import { styleInForce } from './style.ts'

/**
 * A resolved configuration as indented JSON, for `--print-config`: the same configuration always gives the same
 * text. A plugin that a script handed over is named by its function.
 */
export function printConfig(config: ResolvedConfig): string {
  const rules = [...config.rules].sort(([a], [b]) => (a < b ? -1 : 1))
  const plugins = config.plugins.map(({ name, options, from }) => ({ name, options, from }))
  const printed = {
    files: config.files,
    dialect: config.dialect,
    style: styleInForce(config.rules),
    rules: Object.fromEntries(rules),
    accept: { words: config.accept.words, names: config.accept.names },
    plugins,
    settings: config.settings,
  }
  return `${JSON.stringify(printed, inOrder, 2)}\n`
}

const topKeys: ReadonlySet<string> = new Set(['', 'accept', 'rules', 'style'])

/** Sorts the keys of options and settings, whose order depends on which file named them first. */
function inOrder(key: string, value: unknown): unknown {
  if (topKeys.has(key) || !isRecord(value)) return value
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
}
