import { dirname, resolve } from 'node:path'
import { ConfigError } from '../config/problem.ts'
import { createConfigCache, resolveConfig } from '../config/resolve.ts'
import { descriptionsOf } from '../lint/descriptions.ts'
import { rules } from '../rule/registry.ts'
import type { LintSettings } from './file-linter.ts'

/** What decides how some drafts are linted. */
export interface ConfigInForce {
  /** Absolute paths: configurations, what they extend, their lists of words. */
  readonly files: ReadonlySet<string>
  /** Is there one that cannot be used? What would mend it may lie anywhere. */
  readonly isBroken: boolean
}

/** Finds the files on which the linting of these drafts depends. */
export async function configInForce(
  paths: readonly string[],
  { cwd, config: explicit, noConfig: disabled }: LintSettings,
): Promise<ConfigInForce> {
  const options = { registry: descriptionsOf(rules), cwd, explicit, disabled, cache: createConfigCache() }
  const files = new Set<string>(explicit === undefined ? [] : [resolve(cwd, explicit)])
  let isBroken = false
  for (const folder of new Set(paths.map(path => dirname(resolve(cwd, path))))) {
    try {
      const config = await resolveConfig(resolve(folder, 'draft.txt'), options)
      for (const file of config.files) files.add(file)
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error
      isBroken = true
      for (const { file } of error.problems) files.add(file)
    }
  }
  return { files, isBroken }
}
