/** One example of a rule's README: a heading, perhaps options, an input, and what must be reported. */
export interface RuleExample {
  readonly title: string
  readonly line: number
  readonly options: Record<string, unknown>
  readonly input: string
  /** Empty for silence. */
  readonly report: string
}

const fence = /^(`{3,})(\w*)\n([\s\S]*?)\n?^\1$/gm

/**
 * The examples of a README: under "## Examples", each "### title" with a `text` block, an optional `json` block of
 * options before it, and an optional `report` block after it.
 * @throws {Error} when an example has no input
 */
export function readExamples(readme: string): RuleExample[] {
  const start = readme.indexOf('\n## Examples')
  if (start < 0) return []
  const next = readme.indexOf('\n## ', start + 5)
  const section = readme.slice(start, next < 0 ? undefined : next)
  return section
    .split(/^### /m)
    .slice(1)
    .map(part => {
      const title = part.slice(0, part.indexOf('\n')).trim()
      const line =
        readme.slice(0, start).split('\n').length +
        section.slice(0, section.indexOf(`### ${title}`)).split('\n').length -
        1
      const blocks = [...part.matchAll(fence)].map(([, , language, content]) => ({
        language,
        content: content ?? '',
      }))
      const input = blocks.find(block => block.language === 'text')
      if (!input) throw new Error(`line ${line}: the example "${title}" has no text block`)
      const options = blocks.find(block => block.language === 'json')
      const report = blocks.find(block => block.language === 'report')
      return {
        title,
        line,
        options: options ? (JSON.parse(options.content) as Record<string, unknown>) : {},
        input: input.content,
        report: report?.content.trim() ?? '',
      }
    })
}
