import type { Draft, DraftRemark } from '../draft.ts'

/** Lines that are YAML however one reads them: a key with a plain value or none, an item of a list, a comment, none. */
const plainLines = /^(?:[ \t]*(?:#.*)?|[\w-]+:(?: [\w./-][^:#\r\n]*)?| *- [\w./-][^:#\r\n]*)$/

/**
 * The first fault of the YAML in front of a draft. It is no prose, so that no rule reads it, but what publishes the
 * draft does. The parser is loaded only for front matter that is not plain at first sight.
 */
export async function brokenFrontmatter(
  source: string,
  { frontmatter }: Draft,
): Promise<readonly DraftRemark[]> {
  if (!frontmatter) return []
  const text = source.slice(frontmatter.start, frontmatter.end)
  const lines = text.split(/\r\n|\n|\r/)
  if (lines.every(line => plainLines.test(line)) && !lines.some(isIndentedByTab)) return []
  const { parseDocument } = await import('../config/yaml.ts')
  const [error] = parseDocument(text, { prettyErrors: false }).errors
  if (!error) return []
  // What is missing at the end is shown behind the last thing that is there.
  const start = frontmatter.start + Math.min(error.pos[0], text.trimEnd().length - 1)
  return [
    {
      ruleId: 'broken-frontmatter',
      reason: `The front matter is not valid YAML: ${error.message}`,
      note: 'copydesk reads the text below it all the same; mend it for what reads it when the piece is published',
      source: { start, end: start + 1 },
    },
  ]
}

function isIndentedByTab(line: string): boolean {
  return /^ *\t/.test(line)
}
