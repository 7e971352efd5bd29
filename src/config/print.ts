import { nameOf } from '../house/entry.ts'
import type { ActiveRule, ResolvedConfig } from './resolved.ts'
import { isRecord } from './shape.ts'
import { checksOf, entriesOf } from './sheet.ts'
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
    copy: config.copy,
    style: styleInForce(config.rules),
    rules: Object.fromEntries(rules.map(([id, rule]) => [id, id === 'house-style' ? shortened(rule) : rule])),
    accept: { words: config.accept.words, names: config.accept.names },
    plugins,
    settings: config.settings,
  }
  return `${JSON.stringify(printed, inOrder, 2)}\n`
}

/** Entries and checks by their names and what to write, a line each: the whole of them would be all that one sees. */
function shortened({ severity, options }: ActiveRule): ActiveRule {
  const entries = entriesOf(options).map(entry => {
    const write = [entry.write ?? []].flat().join(' or ')
    return write === '' ? nameOf(entry) : `${nameOf(entry)} → ${write}`
  })
  const checks = checksOf(options).map(check => `${check.kind}: ${nameOf(check)}`)
  return { severity, options: { ...options, entries, checks } }
}

const topKeys: ReadonlySet<string> = new Set(['', 'accept', 'rules', 'style'])

/** Sorts the keys of options and settings, whose order depends on which file named them first. */
function inOrder(key: string, value: unknown): unknown {
  if (topKeys.has(key) || !isRecord(value)) return value
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
}
