import { dirname, resolve } from 'node:path'
import { configShape } from './description.ts'
import { configFilesIn, isFile } from './find.ts'
import type { Layer } from './layer.ts'
import type { LoadedConfig } from './load.ts'
import { loadConfig } from './load.ts'
import { merged } from './merge.ts'
import type { ConfigProblem } from './problem.ts'
import { ConfigError, shortPath } from './problem.ts'
import type { ResolvedConfig } from './resolved.ts'
import type { Registry } from './rule-description.ts'
import type { ObjectShape } from './shape.ts'

/** The configuration files that count for a folder, taken apart, outermost first. */
interface Chain {
  readonly layers: readonly Layer[]
  readonly files: readonly string[]
  readonly problems: readonly ConfigProblem[]
}

/**
 * What has been looked up already. One cache serves one registry; make a new one when a configuration file may
 * have changed.
 */
export interface ConfigCache {
  readonly chains: Map<string, Promise<Chain>>
  /** By chain, then by which of its layers apply to the file. */
  readonly configs: Map<Chain, Map<string, ResolvedConfig>>
  shape: ObjectShape | undefined
}

/** An empty cache. */
export function createConfigCache(): ConfigCache {
  return { chains: new Map(), configs: new Map(), shape: undefined }
}

export interface ResolveOptions {
  readonly registry: Registry
  /** The folder that relative paths, here and in errors, are relative to. */
  readonly cwd: string
  /** Use this configuration file and look for no other. */
  readonly explicit?: string | undefined
  /** Look for no configuration: the recommended preset. `explicit` counts all the same. */
  readonly disabled?: boolean | undefined
  /** Share it between calls, so that the files of a folder cost one look-up. */
  readonly cache?: ConfigCache | undefined
}

const nothing: Chain = { layers: [], files: [], problems: [] }

/**
 * The configuration for the draft at `path`, which need not exist (a name given to standard input will do):
 * every file found from its folder upwards until one says `root: true`, nearer ones winning.
 * @throws {ConfigError} with every problem of those files
 */
export async function resolveConfig(path: string, options: ResolveOptions): Promise<ResolvedConfig> {
  const { cwd, registry, cache = createConfigCache() } = options
  const file = resolve(cwd, path)
  const chain = await chainFor(file, options, cache)
  if (chain.problems.length > 0) throw new ConfigError(chain.problems, cwd)

  const applies = chain.layers.map(layer => layer.kind === 'preset' || (layer.applies?.(file) ?? true))
  const signature = applies.map(Number).join('')
  const configs = cache.configs.get(chain) ?? new Map<string, ResolvedConfig>()
  cache.configs.set(chain, configs)
  const known = configs.get(signature)
  if (known !== undefined) return known
  const layers = chain.layers.filter((_, index) => applies[index])
  const config = merged(layers, chain.files, registry)
  configs.set(signature, config)
  return config
}

function chainFor(file: string, options: ResolveOptions, cache: ConfigCache): Promise<Chain> {
  const { cwd, explicit, disabled = false, registry } = options
  if (explicit !== undefined) {
    const configFile = resolve(cwd, explicit)
    return cached(cache, configFile, async () => {
      return (await loadConfig(configFile, shapeOf(registry, cache))) ?? withoutField(configFile)
    })
  }
  return disabled ? cached(cache, '', async () => nothing) : chainOf(dirname(file), { registry, cwd, cache })
}

/** The shape is made when the first configuration turns up, since most drafts have none. */
function shapeOf(registry: Registry, cache: ConfigCache): ObjectShape {
  cache.shape ??= configShape(registry)
  return cache.shape
}

function withoutField(file: string): Chain {
  return {
    ...nothing,
    problems: [{ file, reason: 'holds no configuration: the key "retextConfig" is missing' }],
  }
}

function cached(cache: ConfigCache, key: string, make: () => Promise<Chain>): Promise<Chain> {
  const known = cache.chains.get(key)
  if (known !== undefined) return known
  const made = make()
  cache.chains.set(key, made)
  return made
}

interface Search {
  readonly registry: Registry
  readonly cwd: string
  readonly cache: ConfigCache
}

/** The chain of a folder; a folder without configuration shares the chain of the one above. */
function chainOf(folder: string, search: Search): Promise<Chain> {
  return cached(search.cache, `${folder}/`, async () => {
    const own = await configOf(folder, search)
    const parent = dirname(folder)
    const isLast = parent === folder || own?.root === true
    const outer = isLast ? nothing : await chainOf(parent, search)
    if (own === undefined) return outer
    return {
      layers: [...outer.layers, ...own.layers],
      files: [...outer.files, ...own.files],
      problems: [...outer.problems, ...own.problems],
    }
  })
}

/** It looks like a configuration to whoever put it there, and must not be passed over. */
function noFile(file: string): LoadedConfig {
  const reason = 'is not a file but a folder, a pipe or a link that leads nowhere; remove or replace it'
  return { layers: [], files: [], root: false, problems: [{ file, reason }] }
}

async function configOf(folder: string, search: Search): Promise<LoadedConfig | undefined> {
  const found: { readonly file: string; readonly config: LoadedConfig }[] = []
  for (const file of configFilesIn(folder)) {
    const config = isFile(file)
      ? await loadConfig(file, shapeOf(search.registry, search.cache))
      : noFile(file)
    if (config !== undefined) found.push({ file, config })
  }
  if (found.length < 2) return found[0]?.config
  const others = found.slice(1).map(({ file }) => shortPath(file, search.cwd))
  const reason = `a folder may hold one configuration; there is ${others.join(' and ')} as well`
  return { layers: [], files: [], root: false, problems: [{ file: found[0].file, reason }] }
}
