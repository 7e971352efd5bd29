/**
 * Where the Markdown starts, after a byte order mark and after front matter: YAML between two lines of `---` or
 * TOML between two of `+++`, from the first line on. Front matter that is not closed is none.
 */
export function markdownStart(source: string): number {
  const start = source.charCodeAt(0) === 0xfeff ? 1 : 0
  const opening = /(---|\+\+\+)[ \t]*(?:\r\n|\n|\r)/y
  opening.lastIndex = start
  const fence = opening.exec(source)?.[1]
  if (fence === undefined) return start
  const closing = fence === '---' ? /^---[ \t]*$/gm : /^\+\+\+[ \t]*$/gm
  closing.lastIndex = opening.lastIndex
  return closing.exec(source) === null ? start : closing.lastIndex
}
