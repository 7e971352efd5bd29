import { ConfigError } from '../config/problem.ts'
import { ExitCode } from './exit-code.ts'
import { showFacts } from './facts-command.ts'
import { helpText } from './flags.ts'
import { importStyle } from './import-command.ts'
import { lint } from './lint-command.ts'
import { type CliOptions, parseOptions } from './options.ts'
import { createOutput, type Output } from './output.ts'
import { UsageError } from './usage-error.ts'

/** The surroundings of a run: the process, in short, so far as we use it. */
export interface Surroundings {
  readonly argv: readonly string[]
  readonly cwd: string
  readonly environment: NodeJS.ProcessEnv
  readonly stdin: NodeJS.ReadStream
  readonly stdout: NodeJS.WriteStream
  readonly stderr: NodeJS.WriteStream
  /** From now on, an interruption (Ctrl-C) aborts the signal and not the process. */
  readonly interruption: () => AbortSignal
}

/**
 * Runs the command line.
 * @returns the exit code; never rejects on account of what the user has given
 */
export async function run(surroundings: Surroundings): Promise<ExitCode> {
  const output = createOutput(surroundings.stdout)
  const errors = createOutput(surroundings.stderr)
  try {
    const options = await parseOptions(surroundings.argv)
    return await runCommand(options, surroundings, output, errors)
  } catch (error) {
    if (!(error instanceof UsageError) && !(error instanceof ConfigError)) throw error
    await errors.write(`${error instanceof UsageError ? `copydesk: ${error.message}` : error.message}\n`)
    return ExitCode.usage
  }
}

async function runCommand(
  options: CliOptions,
  surroundings: Surroundings,
  output: Output,
  errors: Output,
): Promise<ExitCode> {
  const { command, config: explicit, noConfig: disabled } = options
  const { cwd } = surroundings
  switch (command.name) {
    case 'help':
      await output.write(helpText())
      return ExitCode.clean
    case 'version':
      await output.write(`${await packageVersion()}\n`)
      return ExitCode.clean
    case 'list-rules': {
      const { commands, rules } = await aboutRules()
      await output.write(commands.ruleList(rules))
      return ExitCode.clean
    }
    case 'explain': {
      const { commands, rules } = await aboutRules()
      await output.write(await commands.ruleExplanation(command.rule, rules))
      return ExitCode.clean
    }
    case 'init': {
      const { commands, rules } = await aboutRules()
      await output.write(await commands.writeFirstConfig(cwd, rules))
      return ExitCode.clean
    }
    case 'print-config': {
      const { commands, rules } = await aboutRules()
      await output.write(await commands.shownConfig(command.file, { cwd, explicit, disabled }, rules))
      return ExitCode.clean
    }
    case 'import':
      return importStyle(command, { cwd, output, errors })
    case 'facts':
      return showFacts(command.file, options.reporter, { cwd, output, errors })
    case 'watch':
    case 'lint':
      return lint(options, surroundings, output, errors)
  }
}

/** The rules and the commands that tell of them, loaded for these commands alone. */
async function aboutRules() {
  const [commands, { rules }] = await Promise.all([import('./commands.ts'), import('../rule/registry.ts')])
  return { commands, rules }
}

async function packageVersion(): Promise<string> {
  const { default: manifest } = await import('../../package.json', { with: { type: 'json' } })
  return manifest.version
}
