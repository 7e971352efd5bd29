import { resolve } from 'node:path'
import { VFile } from 'vfile'
import { type LoadedPlugins, loadPlugins } from '../config/plugins.ts'
import { ConfigError } from '../config/problem.ts'
import { createConfigCache, resolveConfig } from '../config/resolve.ts'
import type { ResolvedConfig } from '../config/resolved.ts'
import { formatFor, UnsupportedFormatError } from '../formats/registry.ts'
import { descriptionsOf } from '../lint/descriptions.ts'
import { errorText } from '../lint/failure.ts'
import { createLinter, type Linter } from '../lint.ts'
import { readDraft } from '../read/read-file.ts'
import { readSource } from '../read/read-source.ts'
import { type FileReport, fileReport } from '../report/file-report.ts'
import type { Rule } from '../rule/rule.ts'
import { tuneForDraft } from './engine.ts'
import { failed } from './failed.ts'

/** What decides how files are linted: plain data, so that it can go to a worker. */
export interface LintSettings {
  readonly cwd: string
  /** The one configuration file to use. */
  readonly config: string | undefined
  /** Look for no configuration. */
  readonly noConfig: boolean
  /** Run only these rules; empty for all that are on. */
  readonly only: readonly string[]
  /** Count each draft, too. */
  readonly stats: boolean
}

/** What became of a file. */
export type FileOutcome =
  | { readonly kind: 'report'; readonly report: FileReport }
  /** It was not linted, since its configuration cannot be used. */
  | { readonly kind: 'misconfigured'; readonly problem: string }

export interface FileLinter {
  /** Reads and lints a file. Never rejects: what goes wrong is in the outcome. */
  lintFile(path: string): Promise<FileOutcome>
  /** Lints bytes under a path, which decides the format and the configuration. */
  lintStream(read: () => Promise<Uint8Array>, path: string, shownPath: string): Promise<FileOutcome>
}

/** Makes a linter of files that looks up each folder's configuration once, and keeps what it has made ready. */
export function createFileLinter(settings: LintSettings, rules: ReadonlyMap<string, Rule>): FileLinter {
  const { cwd, config: explicit, noConfig: disabled, only, stats } = settings
  const registry = descriptionsOf(rules)
  const cache = createConfigCache()
  const loaded = new Map<ResolvedConfig, Promise<LoadedPlugins>>()
  const linters = new Map<LoadedPlugins, Map<string, Linter>>()

  const linterFor = async (path: string): Promise<Linter> => {
    const format = await formatFor(path)
    const config = await resolveConfig(path, { registry, cwd, explicit, disabled, cache })
    const loading = loaded.get(config) ?? loadPlugins(config, cwd)
    loaded.set(config, loading)
    const plugins = await loading
    const made = linters.get(plugins) ?? new Map<string, Linter>()
    linters.set(plugins, made)
    const linter = made.get(format.name) ?? createLinter({ config, plugins, format, rules, only, stats })
    made.set(format.name, linter)
    return linter
  }

  const lintText = async (text: string, path: string, shownPath: string): Promise<FileOutcome> => {
    const linter = await linterFor(path)
    const file = new VFile({ path, cwd, value: text })
    tuneForDraft(text.length)
    await linter.lint(file)
    if (!/\S/.test(text)) sayEmpty(file)
    return { kind: 'report', report: fileReport(file, shownPath) }
  }

  return {
    lintFile: path =>
      guarded(path, async () => {
        await formatFor(path)
        const draft = await readDraft(resolve(cwd, path), { shownPath: path })
        return draft.ok ? lintText(draft.text, path, path) : unreadable(path, draft.message)
      }),
    lintStream: (read, path, shownPath) =>
      guarded(shownPath, async () => {
        const bytes = await read().catch((error: unknown) => errorText(error))
        if (typeof bytes === 'string') return unreadable(shownPath, `It cannot be read: ${bytes}.`)
        const source = readSource(bytes)
        return source.ok ? lintText(source.text, path, shownPath) : unreadable(shownPath, source.reason)
      }),
  }
}

/** A draft without a word passes every rule; that it was lost on its way is likelier than that it was meant. */
function sayEmpty(file: VFile): void {
  const place = { line: 1, column: 1 }
  const message = file.info('There is no text in this file', {
    place,
    ruleId: 'empty-draft',
    source: 'copydesk',
  })
  message.note = 'If it should hold a draft, save it again.'
}

async function guarded(path: string, lint: () => Promise<FileOutcome>): Promise<FileOutcome> {
  try {
    return await lint()
  } catch (error) {
    if (error instanceof ConfigError) return { kind: 'misconfigured', problem: error.message }
    if (error instanceof UnsupportedFormatError) return unreadable(path, error.message)
    return failed(
      path,
      'internal-error',
      `copydesk has failed on this file: ${errorText(error)}`,
      'Please report this.',
    )
  }
}

function unreadable(path: string, reason: string): FileOutcome {
  return failed(path, 'unreadable-file', reason)
}
