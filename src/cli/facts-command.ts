import { resolve } from 'node:path'
import { UnsupportedFormatError } from '../formats/registry.ts'
import { readDraft } from '../read/read-file.ts'
import { ExitCode } from './exit-code.ts'
import type { Output } from './output.ts'

interface Surroundings {
  readonly cwd: string
  readonly output: Output
  readonly errors: Output
}

/** Writes the facts of a draft: a sheet for a reader, or JSON. */
export async function showFacts(
  file: string,
  reporter: 'pretty' | 'json',
  { cwd, output, errors }: Surroundings,
): Promise<ExitCode> {
  const draft = await readDraft(resolve(cwd, file), { shownPath: file })
  if (!draft.ok) return failed(`${file}: ${draft.message}`, errors)
  const [{ analysisOfText }, { factSheet, factsAsJson }] = await Promise.all([
    import('../fact-sheet/read.ts'),
    import('../fact-sheet/print.ts'),
  ])
  try {
    const analysis = await analysisOfText(file, draft.text)
    await output.write(reporter === 'json' ? factsAsJson(analysis) : factSheet(analysis))
    return ExitCode.clean
  } catch (error) {
    if (error instanceof UnsupportedFormatError) return failed(error.message, errors)
    throw error
  }
}

async function failed(message: string, errors: Output): Promise<ExitCode> {
  await errors.write(`copydesk: ${message}\n`)
  return ExitCode.failure
}
