import type { Severity } from './description.ts'
import type { Layer, PluginReference, RuleSetting, StatedLayer } from './layer.ts'
import { presetSeverities } from './presets.ts'
import type { ActiveRule, ResolvedConfig } from './resolved.ts'
import type { Registry } from './rule-description.ts'
import { isRecord } from './shape.ts'
import { checksOf, entriesOf, mergedParts } from './sheet.ts'
import { textList } from './stated.ts'
import { optionsOfStyle } from './style.ts'

/**
 * One configuration from layers of which later ones win: severities, the dialect and the copy are replaced, the options
 * of a rule, of a plugin and the settings merge key by key, accepted words and names add up. Under all of them
 * lies `copydesk/recommended`. A preset sets the severity of every rule and leaves options alone. A choice of the
 * house is an option of a rule, and switches on a rule that no file has switched off.
 */
export function merged(
  layers: readonly Layer[],
  files: readonly string[],
  registry: Registry,
): ResolvedConfig {
  const rules = mergedRules(layers, registry)
  const statements = layers.filter(layer => layer.kind === 'stated')
  return {
    rules,
    dialect: statements.findLast(layer => layer.dialect !== undefined)?.dialect ?? 'auto',
    copy: statements.findLast(layer => layer.copy !== undefined)?.copy ?? 'auto',
    accept: {
      words: unique(statements.flatMap(layer => layer.words)),
      names: unique(statements.flatMap(layer => layer.names)),
      byRule: allowedByRule(rules),
    },
    plugins: mergedPlugins(statements),
    settings: Object.assign({}, ...statements.map(layer => layer.settings)),
    files: unique(files),
  }
}

/** The rule that holds the piece to the entries and checks of the house. */
const houseRule = 'house-style'

function mergedRules(layers: readonly Layer[], registry: Registry): ReadonlyMap<string, ActiveRule> {
  let severities = new Map<string, Severity>(presetSeverities('copydesk/recommended', registry))
  const options = new Map<string, Readonly<Record<string, unknown>>>()
  const usual = presetSeverities('copydesk/all', registry)
  const switchOn = (id: string) => {
    const severity = usual.get(id)
    if (!severities.has(id) && !isOff(id, layers) && severity !== undefined) severities.set(id, severity)
  }
  for (const layer of layers) {
    if (layer.kind === 'preset') {
      severities = new Map(layer.name === undefined ? [] : presetSeverities(layer.name, registry))
      continue
    }
    for (const [id, chosen] of optionsOfStyle(layer.style)) {
      options.set(id, { ...options.get(id), ...chosen })
      switchOn(id)
    }
    if (layer.entries.length + layer.checks.length > 0) switchOn(houseRule)
    for (const [id, setting] of layer.rules) applySetting(id, setting, severities, options)
  }
  const active = new Map<string, ActiveRule>()
  for (const rule of registry) {
    const severity = severities.get(rule.id)
    if (severity === undefined) continue
    const sheet = rule.id === houseRule ? sheetOptions(layers, options.get(houseRule) ?? {}) : {}
    active.set(rule.id, { severity, options: { ...rule.defaults, ...options.get(rule.id), ...sheet } })
  }
  return active
}

/** The entries and checks of all layers as options, those that are given to the rule itself last. */
function sheetOptions(
  layers: readonly Layer[],
  given: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const statements = layers.filter(layer => layer.kind === 'stated')
  const entries = mergedParts([...statements.flatMap(layer => layer.entries), ...entriesOf(given)])
  const checks = mergedParts([...statements.flatMap(layer => layer.checks), ...checksOf(given)])
  return { ...(entries.length > 0 ? { entries } : {}), ...(checks.length > 0 ? { checks } : {}) }
}

/** Does the last file that names the rule switch it off? */
function isOff(id: string, layers: readonly Layer[]): boolean {
  const last = layers.findLast(layer => layer.kind === 'stated' && layer.rules.has(id))
  return last?.kind === 'stated' && last.rules.get(id)?.severity === 'off'
}

function applySetting(
  id: string,
  setting: RuleSetting,
  severities: Map<string, Severity>,
  options: Map<string, Readonly<Record<string, unknown>>>,
): void {
  if (setting.severity === 'off') severities.delete(id)
  else severities.set(id, setting.severity)
  // Options are kept while a rule is off, so that a nearer file can switch it on again as the house wants it.
  options.set(id, { ...options.get(id), ...setting.options })
}

function allowedByRule(rules: ReadonlyMap<string, ActiveRule>): ReadonlyMap<string, readonly string[]> {
  const allowed = new Map<string, readonly string[]>()
  for (const [id, { options }] of rules) {
    const words = textList(options.allow)
    if (words.length > 0) allowed.set(id, words)
  }
  return allowed
}

function mergedPlugins(statements: readonly StatedLayer[]): readonly PluginReference[] {
  const chosen = new Map<unknown, PluginReference>()
  for (const reference of statements.flatMap(layer => layer.plugins)) {
    const key = reference.given ?? pluginKey(reference)
    const before = chosen.get(key)?.options
    const options =
      isRecord(before) && isRecord(reference.options)
        ? { ...before, ...reference.options }
        : reference.options
    chosen.set(key, { ...reference, options })
  }
  return [...chosen.values()].filter(reference => reference.options !== false)
}

/** `retext-repeated-words` and `repeated-words` are one plugin; a path is one only within its folder. */
function pluginKey({ name, from }: PluginReference): string {
  return name.startsWith('.') ? `${from}\0${name}` : name.replace(/^((?:@[^/]+\/)?)retext-/, '$1')
}

function unique(items: readonly string[]): readonly string[] {
  return [...new Set(items)]
}
