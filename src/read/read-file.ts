import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs'
import { type RefusedSource, readSource } from './read-source.ts'

/** The largest file that is read, in bytes, unless the caller says otherwise. */
export const defaultSizeLimit = 64 * 1024 * 1024

export type ReadFailureCode =
  | 'not-found'
  | 'no-permission'
  | 'is-folder'
  | 'not-a-file'
  | 'too-large'
  | 'changed'
  | 'unreadable'
  | RefusedSource['code']

/** A draft as it stands in its file, or why it cannot be read: `message` is a line for the person who asked. */
export type ReadDraft =
  | {
      readonly ok: true
      readonly path: string
      readonly text: string
      readonly hadBom: boolean
      readonly bytes: number
    }
  | { readonly ok: false; readonly path: string; readonly code: ReadFailureCode; readonly message: string }

/**
 * Reads a draft. Never throws: a file that is missing, forbidden, a folder, too large, changed while it was
 * read, binary or in another encoding than UTF-8 or UTF-16 comes back as a failure.
 */
export async function readDraft(
  path: string,
  options: { sizeLimit?: number; shownPath?: string } = {},
): Promise<ReadDraft> {
  let file: number | undefined
  try {
    // Drafts are small and read one after another: asking the thread pool each time takes ten times as long.
    file = openSync(path, 'r')
    return readOpen(path, file, options.sizeLimit ?? defaultSizeLimit, options.shownPath ?? path)
  } catch (error) {
    return systemFailure(path, error)
  } finally {
    if (file !== undefined) closeSync(file)
  }
}

function readOpen(path: string, file: number, sizeLimit: number, shownPath: string): ReadDraft {
  const before = fstatSync(file)
  if (before.isDirectory()) return failure(path, 'is-folder', 'It is a folder, not a file.')
  // A pipe (`<(…)` in a shell) has no size and no end but the writer's; it is read as it comes.
  if (!before.isFile() && !before.isFIFO()) return failure(path, 'not-a-file', 'It is not a regular file.')
  if (before.size > sizeLimit) return tooLarge(path, before.size, sizeLimit)
  const bytes = readFileSync(file)
  if (bytes.length > sizeLimit) return tooLarge(path, bytes.length, sizeLimit)
  if (before.isFile()) {
    const after = fstatSync(file)
    const isSame =
      after.size === before.size && after.mtimeMs === before.mtimeMs && bytes.length === before.size
    if (!isSame) return failure(path, 'changed', 'It was changed while it was read; run copydesk again.')
  }
  const source = readSource(bytes, shownPath)
  if (!source.ok) return failure(path, source.code, source.reason)
  return { ok: true, path, text: source.text, hadBom: source.hadBom, bytes: bytes.length }
}

function tooLarge(path: string, size: number, limit: number): ReadDraft {
  const what = `It is too large: ${megabytes(size)} MB, where the limit is ${megabytes(limit)} MB; split it.`
  return failure(path, 'too-large', what)
}

function megabytes(bytes: number): string {
  return (bytes / 1024 / 1024).toFixed(1).replace(/\.0$/, '')
}

const systemMessages: ReadonlyMap<string, readonly [ReadFailureCode, string]> = new Map([
  ['ENOENT', ['not-found', 'There is no such file.']],
  ['ENOTDIR', ['not-found', 'There is no such file: a part of its path is not a folder.']],
  ['ELOOP', ['not-found', 'Its symbolic links lead in a circle.']],
  ['ENAMETOOLONG', ['not-found', 'Its name is too long to be a file.']],
  ['EACCES', ['no-permission', 'You are not allowed to read it.']],
  ['EPERM', ['no-permission', 'You are not allowed to read it.']],
  ['EISDIR', ['is-folder', 'It is a folder, not a file.']],
  ['ESTALE', ['changed', 'It was removed while it was read.']],
  ['EMFILE', ['unreadable', 'Too many files are open.']],
])

function systemFailure(path: string, error: unknown): ReadDraft {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const [failureCode, message] = systemMessages.get(code) ?? [
    'unreadable',
    `It cannot be read (${code || String(error)}).`,
  ]
  return failure(path, failureCode, message)
}

function failure(path: string, code: ReadFailureCode, message: string): ReadDraft {
  return { ok: false, path, code, message }
}
