import { extname } from 'node:path'
import type { Format } from '../draft.ts'
import { text } from './text.ts'

/** Markdown's parser is large, so it is loaded only when a Markdown file turns up. */
const markdownExtensions = ['md', 'markdown', 'mdown', 'mkd', 'mkdn', 'qmd', 'rmd'] as const

const loaders: ReadonlyMap<string, () => Promise<Format>> = new Map([
  ...text.extensions.map(extension => [extension, async () => text] as const),
  ...markdownExtensions.map(
    extension => [extension, async () => (await import('./markdown.ts')).markdown] as const,
  ),
])

/** The extensions that a folder is searched for, in lower case and without the dot. */
export const supportedExtensions: readonly string[] = [...loaders.keys()]

/** Drafts in a form that we cannot read yet, and what to do with one; FILE stands for its path. */
const advice: ReadonlyMap<string, string> = new Map([
  ['docx', 'save it as plain text, or run: pandoc -t markdown -o draft.md FILE'],
  ['doc', 'save it as plain text'],
  ['odt', 'save it as plain text, or run: pandoc -t markdown -o draft.md FILE'],
  ['pages', 'export it as plain text'],
  ['rtf', 'save it as plain text, or run: pandoc -f rtf -t markdown -o draft.md FILE'],
  ['html', 'run: pandoc -f html -t markdown -o draft.md FILE'],
  ['htm', 'run: pandoc -f html -t markdown -o draft.md FILE'],
  ['xhtml', 'run: pandoc -f html -t markdown -o draft.md FILE'],
  ['xml', 'save it as plain text'],
  ['pdf', 'run: pdftotext -layout FILE draft.txt'],
  ['epub', 'run: pandoc -t markdown -o draft.md FILE'],
  ['tex', 'run: pandoc -f latex -t markdown -o draft.md FILE'],
  ['mdx', 'save it as .md'],
  ['rst', 'run: pandoc -f rst -t markdown -o draft.md FILE'],
])

/** Extensions of what is no text at all, so that it is refused before it is read. */
const binaryExtensions: ReadonlySet<string> = new Set(
  (
    '7z aac ai avi avif bin bmp bz2 class dll dmg dylib eot exe flac gif gz heic ico indd iso jar jpeg jpg key ' +
    'm4a m4v mkv mov mp3 mp4 mpeg mpg numbers o odp ods ogg otf png ppt pptx psd rar so sqlite svg tar tgz tif ' +
    'tiff ttf wasm wav webm webp wma wmv woff woff2 xls xlsx xz zip zst'
  ).split(' '),
)

/** A file whose extension says that we cannot read it. The message says what to do instead. */
export class UnsupportedFormatError extends Error {
  override readonly name = 'UnsupportedFormatError'
  readonly path: string
  readonly extension: string

  constructor(path: string, extension: string) {
    const remedy = advice.get(extension)?.replace('FILE', () => shellQuoted(path))
    super(
      remedy === undefined
        ? `copydesk reads plain text and Markdown (${dotted(supportedExtensions)}), not .${extension} files.`
        : `copydesk does not read .${extension} files yet: ${remedy}`,
    )
    this.path = path
    this.extension = extension
  }
}

/**
 * The format of a file, by its extension. Plain text for standard input (`-`), without an extension, and with
 * one that says nothing (`story.v2`): whether that is text will be seen when it is read.
 *
 * @throws {UnsupportedFormatError} for an extension of a document that we cannot read, or of no text at all.
 */
export async function formatFor(path: string): Promise<Format> {
  const extension = extname(path).slice(1).toLowerCase()
  if (advice.has(extension) || binaryExtensions.has(extension))
    throw new UnsupportedFormatError(path, extension)
  return loaders.get(extension)?.() ?? text
}

function dotted(extensions: readonly string[]): string {
  return extensions.map(extension => `.${extension}`).join(', ')
}

/** The path as a shell takes it. */
export function shellQuoted(path: string): string {
  return /^[\w./-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`
}
