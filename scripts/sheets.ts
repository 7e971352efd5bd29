import { mkdirSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { located } from '../src/config/load.ts'
import { parseConfig } from '../src/config/parse.ts'
import { problemLine } from '../src/config/problem.ts'
import { isRecord } from '../src/config/shape.ts'
import { checksShape, entriesShape, sheetMisfits } from '../src/config/sheet.ts'
import { misfits } from '../src/config/validate.ts'
import { replaceFile, unlessUnchanged } from './stamp.ts'

/**
 * Makes generated/sheets/: the sheets that come with copydesk as JSON, which is read at a fraction of the time.
 * @throws {Error} with file and line, when an entry or a check is not as it must be
 */
export async function generateSheets(root: URL): Promise<void> {
  const names = readdirSync(new URL('sheets/', root)).filter(name => name.endsWith('.yaml'))
  mkdirSync(new URL('generated/sheets/', root), { recursive: true })
  for (const name of names) {
    const output = `sheets/${name.replace(/\.yaml$/, '.json')}`
    const file = fileURLToPath(new URL(`sheets/${name}`, root))
    const parsed = await parseConfig(file)
    const value = isRecord(parsed?.value) ? parsed.value : {}
    const found = [
      ...misfits(entriesShape, value.entries, ['entries']),
      ...misfits(checksShape, value.checks ?? [], ['checks']),
      ...(await sheetMisfits(value, [])),
    ]
    const problems = [
      ...(parsed?.problems ?? []).map(problem => ({ file, ...problem })),
      ...(await located(file, found)),
    ]
    if (problems.length > 0)
      throw new Error(problems.map(problem => problemLine(problem, fileURLToPath(root))).join('\n'))
    unlessUnchanged(root, [output], [`sheets/${name}`, 'scripts/sheets.ts'], () => {
      replaceFile(new URL(`generated/${output}`, root), Buffer.from(JSON.stringify(value)))
    })
  }
}
