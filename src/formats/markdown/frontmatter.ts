import type { DraftRemark } from '../../draft.ts'
import type { Span } from '../../span.ts'

const openingLine = /(---|\+\+\+)[ \t]*(?:\r\n|\n|\r)/

/**
 * Where the Markdown starts, after a byte order mark and after front matter: YAML between two lines of `---` or
 * TOML between two of `+++`, from the first line on. Front matter that is not closed is none.
 */
export function markdownStart(source: string): number {
  const start = textStart(source)
  const opening = new RegExp(openingLine, 'y')
  opening.lastIndex = start
  const fence = opening.exec(source)?.[1]
  if (fence === undefined) return start
  const closing = fence === '---' ? /^---[ \t]*$/gm : /^\+\+\+[ \t]*$/gm
  closing.lastIndex = opening.lastIndex
  return closing.exec(source) === null ? start : closing.lastIndex
}

/** The YAML between the lines of `---` that open a source and close its front matter; nothing where there is none. */
export function yamlSpan(source: string): Span | undefined {
  const end = markdownStart(source)
  const opening = /---[ \t]*(?:\r\n|\n|\r)/y
  opening.lastIndex = textStart(source)
  if (end === opening.lastIndex || !opening.test(source)) return undefined
  return { start: opening.lastIndex, end: source.lastIndexOf('---', end - 1) }
}

/** Front matter that is never closed is read as prose, which its writer should know; a line alone may be a rule. */
export function openFrontmatter(source: string): readonly DraftRemark[] {
  const start = textStart(source)
  const opening = new RegExp(`${openingLine.source}\\w[\\w-]*[ \\t]*[:=]`, 'y')
  opening.lastIndex = start
  const fence = opening.exec(source)?.[1]
  if (fence === undefined || markdownStart(source) > start) return []
  return [
    {
      ruleId: 'open-frontmatter',
      reason: 'The front matter is never closed, so that it is read as prose',
      note: `End it with a line of ${fence}`,
      source: { start, end: start + fence.length },
    },
  ]
}

function textStart(source: string): number {
  return source.charCodeAt(0) === 0xfeff ? 1 : 0
}
