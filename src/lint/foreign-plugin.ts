import type { Root } from 'nlcst'
import { type Plugin, unified } from 'unified'
import type { VFile } from 'vfile'
import type { LoadedPlugin } from '../config/plugins.ts'
import { errorText, reportFailure } from './failure.ts'

/** Milliseconds that a plugin may wait for something (a file, a server) before it is given up. */
const usualPatience = 30_000

/**
 * Makes a unified plugin that runs somebody else's retext plugin by itself, so that one that throws, or never comes to
 * an end, fails alone. It gets the tree as the plugin before it has left it, and the settings of the configuration.
 */
export function foreignPlugin(
  loaded: LoadedPlugin,
  settings: Readonly<Record<string, unknown>>,
  patience = usualPatience,
): Plugin<[], Root> {
  const attach = () =>
    unified()
      .data({ settings: { ...settings } })
      .use(loaded.plugin, ...loaded.parameters)
      .freeze()
  return () => {
    let inner: ReturnType<typeof attach> | undefined
    let isGivenUp = false
    return async (tree, file) => {
      if (isGivenUp) {
        report(file, loaded, 'has not run: on an earlier draft it never came to an end')
        return tree
      }
      try {
        inner ??= attach()
        const result = await settled(inner.run(tree, file), patience)
        if (result !== undefined) return result as Root
        isGivenUp = true
        report(file, loaded, `has not come to an end within ${patience / 1000} s`)
      } catch (error) {
        // `file.fail` has put what it throws on the file.
        const isTold = file.messages.some(message => message === error)
        if (!isTold) report(file, loaded, `has failed on this draft: ${errorText(error)}`)
      }
      return tree
    }
  }
}

function report(file: VFile, { name }: LoadedPlugin, what: string): void {
  const advice = 'Everything else has run. Take it out of "plugins" in .retextrc, or tell its authors.'
  reportFailure(file, 'failed-plugin', `The plugin ${name} ${what}`, advice)
}

/** What a promise comes to, or nothing when that takes too long. */
async function settled<T>(promise: Promise<T>, patience: number): Promise<T | undefined> {
  let timer: NodeJS.Timeout | undefined
  const end = new Promise<undefined>(resolve => {
    timer = setTimeout(() => resolve(undefined), patience)
  })
  return Promise.race([promise, end]).finally(() => clearTimeout(timer))
}
