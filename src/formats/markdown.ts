import type { Draft, Format } from '../draft.ts'
import { placeComments } from './markdown/comments.ts'
import { condense } from './markdown/condense.ts'
import { eventsOf } from './markdown/events.ts'
import { markdownStart, openFrontmatter, yamlSpan } from './markdown/frontmatter.ts'
import { defuse } from './markdown/guard.ts'
import { ProseWriter } from './markdown/prose-writer.ts'
import { EventWalk } from './markdown/walk.ts'
import { createPositionMap } from './position-map.ts'

/**
 * Markdown: CommonMark with GitHub's extensions, directives and front matter. Prose is what the reader reads:
 * headings, paragraphs, list items, quotations, table cells, footnotes, the text of links, and alternative
 * texts as captions. Inline code, bare addresses and images leave U+FFFC OBJECT REPLACEMENT CHARACTER in their
 * sentence; code blocks, HTML, addresses of links, front matter and struck-out text leave nothing.
 */
export const markdown: Format = {
  name: 'markdown',
  extensions: ['md', 'markdown', 'mdown', 'mkd', 'mkdn', 'qmd', 'rmd'],
  read: readMarkdown,
}

function readMarkdown(source: string): Draft {
  const start = markdownStart(source)
  const { text, toOriginal } = condense(source, start)
  const writer = new ProseWriter(source)
  const walk = new EventWalk(source, writer, toOriginal)
  for (const part of eventsOf(defuse(text, start), start)) walk.walk(part)
  const { prose, blocks, segments } = writer.finish()
  const frontmatter = yamlSpan(source)
  return {
    prose,
    blocks,
    map: createPositionMap(segments),
    comments: placeComments(source, walk.comments, prose, segments),
    groups: walk.groups.finish(),
    remarks: openFrontmatter(source),
    ...(frontmatter ? { frontmatter } : {}),
  }
}
