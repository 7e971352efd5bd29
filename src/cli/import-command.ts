import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { ExitCode } from './exit-code.ts'
import type { Output } from './output.ts'
import { statsOf } from './stats.ts'
import { UsageError } from './usage-error.ts'

/** What `copydesk import` is asked for. */
export interface ImportRequest {
  readonly path: string
  /** Where the sheet goes; standard output when left out. */
  readonly outputFile: string | undefined
}

/**
 * Makes a sheet of a Vale style, and tells what could not be carried over.
 * @returns 0, or 3 when a file among them could not be read as a rule, which is told; the sheet is written all the same
 * @throws {UsageError} when there is nothing to import, or the sheet would overwrite something else
 */
export async function importStyle(
  { path, outputFile }: ImportRequest,
  { cwd, output, errors }: { readonly cwd: string; readonly output: Output; readonly errors: Output },
): Promise<ExitCode> {
  const from = resolve(cwd, path)
  const stats = statsOf(from)
  if (!stats) throw new UsageError(`there is no folder ${path}`)
  if (!stats.isDirectory() && !/vale\.ini$/.test(from))
    throw new UsageError(`${path} is not a folder; name the folder of a Vale style, or a .vale.ini`)
  const { importVale, sheetMark } = await import('../import/vale.ts')
  const target = outputFile === undefined ? undefined : resolve(cwd, outputFile)
  if (target !== undefined) refuseOther(target, outputFile ?? '', sheetMark)
  const made = await importVale(from)
  if (made.rules === 0 && !hasWords(made.sheet))
    throw new UsageError(
      `${path} holds no rules of Vale; they are files that end in .yml, in the folder of their style`,
    )
  if (made.whole + made.part === 0 && !hasWords(made.sheet))
    throw new UsageError(`nothing of ${path} can be carried over:\n${listed(made.losses)}`)
  if (target === undefined) await output.write(made.sheet)
  else writeFileSync(target, made.sheet)
  await errors.write(account(made, outputFile))
  return made.hasBroken ? ExitCode.failure : ExitCode.clean
}

/** A sheet may be made anew, but what somebody has written is not to be lost. */
function refuseOther(target: string, shown: string, mark: string): void {
  if (existsSync(target) && !readFileSync(target, 'utf8').startsWith(mark))
    throw new UsageError(`${shown} is there already, and copydesk has not made it; name another file`)
}

interface Account {
  readonly rules: number
  readonly whole: number
  readonly part: number
  readonly lost: number
  readonly losses: readonly string[]
}

function account({ rules, whole, part, lost, losses }: Account, outputFile: string | undefined): string {
  const written =
    outputFile === undefined ? [] : [`Wrote ${outputFile}; in .retextrc: extends: ./${outputFile}`]
  const count = `${rules} ${rules === 1 ? 'rule' : 'rules'}: ${whole} carried over, ${part} in part, ${lost} not.`
  return `${[...written, count].join('\n')}\n${losses.length > 0 ? `${listed(losses)}\n` : ''}`
}

function listed(losses: readonly string[]): string {
  return losses.map(loss => `  ${loss}`).join('\n')
}

/** A vocabulary may be all that there is. */
function hasWords(sheet: string): boolean {
  return /^(?:entries|accept):/m.test(sheet)
}
