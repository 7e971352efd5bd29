import { parseArgs } from 'node:util'
import type { Severity } from '../rule/report-finding.ts'
import { type Flag, type FlagName, flags } from './flags.ts'
import type { ImportRequest } from './import-command.ts'
import { nearest } from './nearest.ts'
import { UsageError } from './usage-error.ts'

/** What the command line asks for. */
export interface CliOptions {
  readonly command: Command
  /** Files, folders and globs; `-` is standard input. */
  readonly targets: readonly string[]
  readonly reporter: 'pretty' | 'json'
  readonly severity: Severity
  readonly maxWarnings: number | undefined
  readonly quiet: boolean
  /** Report what each draft comes to: its words, its grades, its longest sentences. */
  readonly stats: boolean
  /** Only these rules; empty for all that are on. */
  readonly rules: readonly string[]
  readonly config: string | undefined
  readonly noConfig: boolean
  readonly noIgnore: boolean
  readonly stdinFilename: string | undefined
}

export type Command =
  | { readonly name: 'lint' | 'watch' | 'list-rules' | 'init' | 'version' | 'help' }
  | { readonly name: 'explain'; readonly rule: string }
  | { readonly name: 'print-config' | 'facts'; readonly file: string }
  | ({ readonly name: 'import' } & ImportRequest)

type Values = ReadonlyMap<FlagName, readonly string[]>

const commandFlags = [
  'help',
  'version',
  'list-rules',
  'init',
  'explain',
  'print-config',
  'facts',
  'watch',
] as const

/**
 * Reads the arguments of the command line.
 * @throws {UsageError} on an unknown flag (with the nearest one), a missing or an impossible value
 */
export async function parseOptions(argv: readonly string[]): Promise<CliOptions> {
  const { values, targets } = await readTokens(argv)
  checkTogether(values, targets)
  const text = (name: FlagName) => values.get(name)?.at(-1)
  const isGiven = (name: FlagName) => values.has(name)
  if (isGiven('config') && isGiven('no-config')) {
    throw new UsageError('--config and --no-config exclude each other; give one of them')
  }
  const maxWarnings = text('max-warnings')
  if (maxWarnings !== undefined && !/^\d{1,9}$/.test(maxWarnings)) {
    throw new UsageError(`--max-warnings takes a whole number, not "${maxWarnings}"`)
  }
  return {
    command: importOf(targets, text('output')) ?? commandOf(values),
    targets,
    reporter: text('reporter') === 'json' ? 'json' : 'pretty',
    severity: isGiven('quiet') ? 'error' : ((text('severity') ?? 'warn') as Severity),
    maxWarnings: maxWarnings === undefined ? undefined : Number(maxWarnings),
    quiet: isGiven('quiet'),
    stats: isGiven('stats'),
    rules: [...new Set((values.get('rule') ?? []).flatMap(list => list.split(',')))],
    config: text('config'),
    noConfig: isGiven('no-config'),
    noIgnore: isGiven('no-ignore'),
    stdinFilename: text('stdin-filename'),
  }
}

/** What only linting takes notice of. */
const lintingFlags = [
  'rule',
  'severity',
  'max-warnings',
  'quiet',
  'stats',
  'no-ignore',
  'stdin-filename',
] as const satisfies readonly FlagName[]

/** @throws {UsageError} on flags and files that cannot be meant together */
function checkTogether(values: Values, targets: readonly string[]): void {
  if (targets.includes(''))
    throw new UsageError('the name of a file is empty; "copydesk ." lints this folder')
  if (values.has('help') || values.has('version')) return
  const [command, other] = commandFlags.filter(flag => values.has(flag))
  if (other) throw new UsageError(`--${command} and --${other} exclude each other; give one of them`)
  if (command && command !== 'watch') {
    const idle = lintingFlags.find(flag => values.has(flag))
    if (idle) throw new UsageError(`--${idle} is about linting; --${command} takes no notice of it`)
    if (targets.length > 0) throw new UsageError(`--${command} lints nothing; leave out ${targets.join(' ')}`)
  }
  if (values.has('stdin-filename') && !targets.includes('-'))
    throw new UsageError('--stdin-filename names standard input: copydesk --stdin-filename FILE -')
}

/** `import vale FOLDER`, in the place of files. */
function importOf(targets: readonly string[], outputFile: string | undefined): Command | undefined {
  const [word, tool, path, ...rest] = targets
  if (word !== 'import' || tool === undefined) {
    if (outputFile !== undefined) throw new UsageError('--output belongs to copydesk import vale FOLDER')
    return undefined
  }
  if (tool !== 'vale')
    throw new UsageError(`copydesk imports styles of Vale, not of "${tool}": copydesk import vale FOLDER`)
  if (path === undefined || rest.length > 0)
    throw new UsageError('copydesk import vale takes one folder: copydesk import vale FOLDER')
  return { name: 'import', path, outputFile }
}

function commandOf(values: Values): Command {
  const name = commandFlags.find(flag => values.has(flag)) ?? 'lint'
  const argument = values.get(name as FlagName)?.at(-1) ?? ''
  if (name === 'explain') return { name, rule: argument }
  return name === 'print-config' || name === 'facts' ? { name, file: argument } : { name }
}

async function readTokens(argv: readonly string[]): Promise<{ values: Values; targets: readonly string[] }> {
  const values = new Map<FlagName, string[]>()
  const targets: string[] = []
  const { tokens } = parseArgs({
    args: [...argv],
    tokens: true,
    strict: false,
    allowPositionals: true,
    options: Object.fromEntries(
      flags.map((flag: Flag) => [
        flag.name,
        { type: flag.value ? 'string' : 'boolean', ...(flag.short ? { short: flag.short } : {}) },
      ]),
    ),
  })
  for (const token of tokens) {
    if (token.kind === 'positional') targets.push(token.value)
    if (token.kind !== 'option') continue
    const flag = await knownFlag(token.name, token.rawName, argv[token.index])
    const given = values.get(flag.name) ?? []
    if (given.length > 0 && flag.value && !flag.multiple) {
      throw new UsageError(`--${flag.name} is given twice; give it once`)
    }
    values.set(flag.name, [...given, await checkedValue(flag, token.value)])
  }
  return { values, targets }
}

async function knownFlag(
  name: string,
  written: string,
  argument: string,
): Promise<Flag & { readonly name: FlagName }> {
  const flag = flags.find(candidate => candidate.name === name)
  if (flag) return flag
  if (/^-[^-].*[./]/.test(argument)) {
    throw new UsageError(`unknown flag ${written}; if ${argument} is a file, write ./${argument}`)
  }
  const meant = await nearest(
    name,
    flags.map(candidate => candidate.name),
  )
  throw new UsageError(
    `unknown flag ${written}; ${meant ? `did you mean --${meant}?` : 'copydesk --help lists the flags'}`,
  )
}

async function checkedValue(flag: Flag, value: string | undefined): Promise<string> {
  if (!flag.value) {
    if (value !== undefined) throw new UsageError(`--${flag.name} takes no value, but is given "${value}"`)
    return ''
  }
  if (value === undefined || value === '') {
    throw new UsageError(`--${flag.name} needs a value: --${flag.name} ${flag.value}`)
  }
  if (flag.values && !flag.values.includes(value)) {
    const meant = await nearest(value, flag.values)
    throw new UsageError(
      `--${flag.name} cannot be "${value}"; ${meant ? `did you mean ${meant}?` : `it takes ${flag.values.join(', ')}`}`,
    )
  }
  return value
}
