import { pathToFileURL } from 'node:url'

export type LoadedModule = Readonly<Record<string, unknown>>
type Loader = (url: string) => Promise<LoadedModule>

let load: Loader = url => import(url)

/**
 * Has modules of the user's loaded by somebody else: a script that starts from compiled code cannot, since V8 forgets
 * with that code how the script imports.
 */
export function loadModulesBy(loader: Loader): void {
  load = loader
}

/**
 * Loads a module of the user's: a plugin, or a configuration.
 * @throws what the module throws, and when it is not there
 */
export function loadModule(file: string): Promise<LoadedModule> {
  return load(pathToFileURL(file).href)
}
