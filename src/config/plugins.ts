import type { Plugin } from 'unified'
import type { PluginReference } from './layer.ts'
import { located } from './load.ts'
import { loadModule } from './load-module.ts'
import { isPath, modulePath } from './module-path.ts'
import { messageOf } from './parse.ts'
import type { ConfigProblem } from './problem.ts'
import { ConfigError } from './problem.ts'
import type { ResolvedConfig } from './resolved.ts'
import { isRecord } from './shape.ts'
import { isPluginFunction, pluginReferences } from './stated.ts'

/** A plugin ready to use: `processor.use(plugin, ...parameters)`. */
export interface LoadedPlugin {
  /** The name as configured; of a plugin out of a preset, the name of the preset. */
  readonly name: string
  readonly plugin: Plugin<unknown[]>
  /** The options, or nothing. */
  readonly parameters: readonly unknown[]
}

export interface LoadedPlugins {
  readonly plugins: readonly LoadedPlugin[]
  /** The settings of the presets among them, under those of the configuration. */
  readonly settings: Readonly<Record<string, unknown>>
}

/**
 * Imports the plugins of a configuration, each from the folder of the file that names it. A preset of unified
 * (`{plugins, settings}`) stands for the plugins in it.
 * @throws {ConfigError} with every plugin that is not installed, fails to load, or is no plugin
 */
export async function loadPlugins(config: ResolvedConfig, cwd: string): Promise<LoadedPlugins> {
  const loading: Loading = { plugins: [], settings: {}, problems: [], visited: new Set() }
  await loadAll(config.plugins, loading)
  if (loading.problems.length > 0) throw new ConfigError(loading.problems, cwd)
  return { plugins: loading.plugins, settings: { ...loading.settings, ...config.settings } }
}

interface Loading {
  readonly plugins: LoadedPlugin[]
  settings: Readonly<Record<string, unknown>>
  readonly problems: ConfigProblem[]
  /** The presets that are open, so that one that names itself ends. */
  readonly visited: Set<string>
}

async function loadAll(references: readonly PluginReference[], loading: Loading): Promise<void> {
  for (const reference of references) {
    if (reference.options === false) continue
    if (reference.given !== undefined) {
      addPlugin(reference, reference.given, loading)
      continue
    }
    const file = pluginFile(reference)
    if (file === undefined) await report(reference, missing(reference), loading)
    else if (!loading.visited.has(file)) await loadFile(reference, file, loading)
  }
}

async function loadFile(reference: PluginReference, file: string, loading: Loading): Promise<void> {
  let value: unknown
  try {
    value = (await loadModule(file)).default
  } catch (error) {
    await report(reference, `the plugin "${reference.name}" cannot be loaded: ${messageOf(error)}`, loading)
    return
  }
  if (isPluginFunction(value)) {
    addPlugin(reference, value, loading)
  } else if (isRecord(value) && ('plugins' in value || 'settings' in value)) {
    loading.visited.add(file)
    if (isRecord(value.settings)) loading.settings = { ...loading.settings, ...value.settings }
    const inner = pluginReferences(value.plugins, file, ['plugins'])
    await loadAll(
      inner.map(plugin => ({ ...plugin, declared: reference.declared })),
      loading,
    )
    loading.visited.delete(file)
  } else {
    await report(reference, `"${reference.name}" is neither a plugin nor a preset: ${file}`, loading)
  }
}

function addPlugin(
  reference: PluginReference,
  plugin: (...parameters: never[]) => unknown,
  loading: Loading,
): void {
  const { name, options } = reference
  const isBare = options === undefined || options === null || options === true
  loading.plugins.push({ name, plugin: plugin as Plugin<unknown[]>, parameters: isBare ? [] : [options] })
}

function pluginFile({ name, from }: PluginReference): string | undefined {
  for (const candidate of candidateNames(name)) {
    const file = modulePath(candidate, from)
    if (file !== undefined) return file
  }
  return undefined
}

/** As unified-engine: a short name is tried with the prefix first (`spell`, `@house/spell`). */
function candidateNames(name: string): readonly string[] {
  if (isPath(name)) return [name]
  const [, scope = '', rest] = /^(@[^/]+\/)?(.*)$/s.exec(name) ?? []
  return rest === undefined || rest.startsWith('retext-') ? [name] : [`${scope}retext-${rest}`, name]
}

function missing({ name, from }: PluginReference): string {
  if (isPath(name)) return `cannot find the plugin "${name}" from ${from}`
  const [first, second] = candidateNames(name)
  const tried = second === undefined ? '' : ` (as ${first} or ${second})`
  return `cannot find the plugin "${name}" from ${from}${tried}; install it there: npm install --save-dev ${first}`
}

async function report(reference: PluginReference, reason: string, loading: Loading): Promise<void> {
  const { file, path } = reference.declared
  // In the form of keys the name itself is the key.
  const part = typeof path.at(-1) === 'string' ? 'key' : 'value'
  loading.problems.push(...(await located(file, [{ path, part, reason }])))
}
