import { resolve } from 'node:path'
import { supportedExtensions } from '../formats/registry.ts'
import { wantsColor } from '../report/color.ts'
import { ExitCode } from './exit-code.ts'
import type { FileOutcome, LintSettings } from './file-linter.ts'
import { ignoredBy } from './ignored.ts'
import { lintAll, linterHere } from './lint-all.ts'
import type { CliOptions } from './options.ts'
import type { Output } from './output.ts'
import { createProgress, noteOfLargeDrafts, withoutBar } from './progress.ts'
import { createReporter } from './reporters.ts'
import type { Surroundings } from './run.ts'
import { addOutcome, exitCodeOf, newTally, type Tally } from './tally.ts'
import { findTargets, type Targets } from './targets.ts'
import { UsageError } from './usage-error.ts'

/** Lints what the command line names, once or, with --watch, whenever it changes. */
export async function lint(
  options: CliOptions,
  surroundings: Surroundings,
  output: Output,
  errors: Output,
): Promise<ExitCode> {
  if (options.rules.length > 0) {
    const [{ checkRules }, { rules }] = await Promise.all([
      import('./commands.ts'),
      import('../rule/registry.ts'),
    ])
    await checkRules(options.rules, rules)
  }
  const { targets } = options
  const { cwd } = surroundings
  if (targets.every(target => target.startsWith('!'))) {
    throw new UsageError(
      'name a file, a folder or a glob; "copydesk ." lints this folder, "copydesk -" standard input',
    )
  }
  const settings = {
    cwd,
    config: options.config,
    noConfig: options.noConfig,
    only: options.rules,
    stats: options.stats,
  }
  if (targets.includes('-')) {
    if (targets.length > 1)
      throw new UsageError('- (standard input) stands alone; lint the files in a run of their own')
    if (options.command.name === 'watch')
      throw new UsageError('standard input cannot be watched; name a file')
    const problems: string[] = []
    const leftOut = options.noIgnore ? [] : leftOutInput(options.stdinFilename, cwd, problems)
    await tellOfTargets({ files: [], problems, leftOut }, errors)
    const outcomes = standardInput(options, surroundings, settings)
    const wanted = leftOut.length > 0 ? nothing() : outcomes
    const code = await report(wanted, options, surroundings, output, errors)
    return problems.length > 0 ? ExitCode.usage : code
  }
  const find = () =>
    findTargets(targets, { cwd, noIgnore: options.noIgnore, extensions: supportedExtensions })
  const found = await find()
  await tellOfTargets(found, errors)
  if (options.command.name === 'watch') {
    const { watch } = await import('./watch.ts')
    return watch({
      find,
      named: targets,
      settings,
      report: outcomes => report(outcomes, options, surroundings, output, errors),
      output,
      errors,
      signal: surroundings.interruption(),
    })
  }
  const { files } = found
  const progress = createProgress({
    total: files.length,
    stream: surroundings.stderr,
    environment: surroundings.environment,
    quiet: options.quiet,
  })
  if (surroundings.stderr.isTTY && !options.quiet) await errors.write(noteOfLargeDrafts(files))
  try {
    const outcomes = counted(lintAll(files, settings), progress)
    const [shown, told] = [output, errors].map(stream => withoutBar(stream, progress))
    const code = await report(outcomes, options, surroundings, shown, told)
    return found.problems.length > 0 ? ExitCode.usage : code
  } finally {
    progress.stop()
  }
}

async function tellOfTargets({ problems, leftOut }: Targets, errors: Output): Promise<void> {
  for (const problem of problems) await errors.write(`copydesk: ${problem}\n`)
  for (const path of leftOut) {
    await errors.write(`copydesk: ${path} is left out by .retextignore; --no-ignore lints it\n`)
  }
}

/** The name of standard input, where .retextignore leaves it out. */
function leftOutInput(name: string | undefined, cwd: string, problems: string[]): readonly string[] {
  if (name === undefined) return []
  const isLeftOut = ignoredBy('.retextignore', problem => problems.push(problem))
  return isLeftOut(resolve(cwd, name)) ? [name] : []
}

async function* nothing(): AsyncGenerator<FileOutcome> {}

async function* counted(
  outcomes: AsyncIterable<FileOutcome>,
  progress: { step(): void },
): AsyncGenerator<FileOutcome> {
  for await (const outcome of outcomes) {
    yield outcome
    // By now its report is written, and the bar comes below it.
    progress.step()
  }
}

async function* standardInput(
  { stdinFilename }: CliOptions,
  { stdin }: Surroundings,
  settings: LintSettings,
): AsyncGenerator<FileOutcome> {
  const { readAll } = await import('./standard-input.ts')
  const shownPath = stdinFilename ?? '<stdin>'
  const linter = await linterHere(settings)
  yield await linter.lintStream(() => readAll(stdin), stdinFilename ?? '-', shownPath)
}

/** Writes the report of a run as its outcomes come, and says how it ends. */
export async function report(
  outcomes: AsyncIterable<FileOutcome>,
  options: CliOptions,
  { environment, stdout }: Surroundings,
  output: Output,
  errors: Output,
): Promise<ExitCode> {
  const color = wantsColor(environment, stdout.isTTY)
  const reporter = createReporter({ name: options.reporter, color, quiet: options.quiet }, output)
  let tally: Tally = newTally
  for await (const outcome of outcomes) {
    if (outcome.kind === 'report') await reporter.add(outcome.report)
    else if (!tally.problems.has(outcome.problem)) await errors.write(`${outcome.problem}\n`)
    tally = addOutcome(tally, outcome)
    if (output.isClosed) break
  }
  await reporter.finish()
  await errors.write(noteOfLimit(tally.counts.warn, options.maxWarnings))
  return exitCodeOf(tally, options)
}

/** Warnings over the limit fail the run also where none of them is shown. */
function noteOfLimit(warnings: number, allowed: number | undefined): string {
  if (allowed === undefined || warnings <= allowed) return ''
  return `copydesk: ${warnings} ${warnings === 1 ? 'warning' : 'warnings'}, ${allowed} allowed by --max-warnings\n`
}
