import type { Root } from 'nlcst'
import { type Plugin, unified } from 'unified'
import type { LoadedPlugin } from '../config/plugins.ts'
import { errorText, reportFailure } from './failure.ts'

/**
 * Makes a unified plugin that runs somebody else's retext plugin by itself, so that one that throws fails alone.
 * It gets the tree as the plugin before it has left it, and the settings of the configuration.
 */
export function foreignPlugin(
  loaded: LoadedPlugin,
  settings: Readonly<Record<string, unknown>>,
): Plugin<[], Root> {
  const attach = () =>
    unified()
      .data({ settings: { ...settings } })
      .use(loaded.plugin, ...loaded.parameters)
      .freeze()
  return () => {
    let inner: ReturnType<typeof attach> | undefined
    return async (tree, file) => {
      try {
        inner ??= attach()
        return (await inner.run(tree, file)) as Root
      } catch (error) {
        reportFailure(
          file,
          'failed-plugin',
          `The plugin ${loaded.name} has failed on this draft: ${errorText(error)}`,
          'Everything else has run. Take it out of "plugins" in .retextrc, or tell its authors.',
        )
        return tree
      }
    }
  }
}
