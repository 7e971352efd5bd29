import { decodeString } from 'micromark-util-decode-string'
import type { Event, Token } from 'micromark-util-types'
import type { BlockKind } from '../../draft.ts'
import type { Span } from '../../span.ts'
import { BlockGroups } from './block-groups.ts'
import { commentsIn } from './comments.ts'
import { eventsOf } from './events.ts'
import { type ProseWriter, placeholder } from './prose-writer.ts'

/** What holds no prose and leaves nothing behind. Text that is struck out is no longer the draft's. */
const leftOut: ReadonlySet<string> = new Set([
  'codeFenced',
  'codeIndented',
  'definition',
  'directiveContainerAttributes',
  'directiveLeafAttributes',
  'directiveTextAttributes',
  'gfmFootnoteCall',
  'gfmFootnoteDefinitionLabel',
  'htmlFlow',
  'htmlText',
  'reference',
  'resource',
  'strikethrough',
  'tableDelimiterRow',
  'taskListCheck',
  'thematicBreak',
])

/** What holds no prose but is a part of its sentence. */
const objects: ReadonlySet<string> = new Set(['autolink', 'codeText', 'literalAutolink'])

/** What text is made of. */
const textTokens: ReadonlySet<string> = new Set([
  'characterEscape',
  'characterReference',
  'data',
  'lineEnding',
])

/** The blocks that micromark's events of these types are, apart from paragraphs and headings. */
const blockTokens: ReadonlyMap<string, BlockKind> = new Map<string, BlockKind>([
  ['directiveContainerLabel', 'line'],
  ['directiveLeafLabel', 'line'],
  ['tableData', 'table-cell'],
  ['tableHeader', 'table-cell'],
])

/**
 * Walks the events of a Markdown text, in the order of the text, and writes its prose. `toSource` turns an
 * offset of the events into one of `source`. Call it once for each part of a document.
 */
export class EventWalk {
  readonly comments: Span[] = []
  readonly groups = new BlockGroups()
  readonly #source: string
  readonly #writer: ProseWriter
  #toSource: (offset: number) => number
  #quotes = 0
  #lists = 0
  #footnotes = 0
  #rank = 1

  constructor(source: string, writer: ProseWriter, toSource: (offset: number) => number) {
    this.#source = source
    this.#writer = writer
    this.#toSource = toSource
  }

  walk(events: readonly Event[]): void {
    for (let index = 0; index < events.length; index++) {
      const [phase, token] = events[index]!
      if (phase === 'exit') this.#exit(token, events[index + 1])
      else if (leftOut.has(token.type) || objects.has(token.type)) {
        this.#passOver(token)
        while (events[index]![0] !== 'exit' || events[index]![1] !== token) index++
      } else this.#enter(token)
    }
  }

  #span(token: Token): Span {
    return { start: this.#toSource(token.start.offset), end: this.#toSource(token.end.offset) }
  }

  #enter(token: Token): void {
    const { blockCount } = this.#writer
    this.groups.enter(token.type, this.#toSource(token.start.offset), blockCount, this.comments.length)
    const kind = blockTokens.get(token.type)
    if (kind !== undefined) this.#writer.openBlock(kind)
    switch (token.type) {
      case 'blockQuote':
        this.#quotes++
        break
      case 'listOrdered':
      case 'listUnordered':
        this.#lists++
        break
      case 'gfmFootnoteDefinition':
        this.#footnotes++
        break
      case 'atxHeading':
        this.#rank = 0
        break
      case 'atxHeadingText':
        this.#writer.openBlock('heading', this.#rank)
        break
      case 'setextHeading': {
        const { start, end } = this.#span(token)
        this.#writer.openBlock('heading', this.#source.slice(start, end).trimEnd().endsWith('=') ? 1 : 2)
        break
      }
      case 'paragraph':
        this.#openParagraph()
        break
      case 'image': {
        const { start, end } = this.#span(token)
        this.#writer.replace(placeholder, start, end)
        this.#writer.openBlock('caption')
        break
      }
      default:
    }
  }

  /** Who speaks matters most, then where the paragraph stands. */
  #openParagraph(): void {
    if (this.#quotes > 0) this.#writer.openBlock('quote', this.#quotes)
    else if (this.#footnotes > 0) this.#writer.openBlock('footnote')
    else if (this.#lists > 0) this.#writer.openBlock('list-item', this.#lists)
    else this.#writer.openBlock('paragraph')
  }

  #exit(token: Token, next: Event | undefined): void {
    if (blockTokens.has(token.type)) this.#writer.closeBlock()
    switch (token.type) {
      case 'blockQuote':
        this.#quotes--
        break
      case 'listOrdered':
      case 'listUnordered':
        this.#lists--
        break
      case 'gfmFootnoteDefinition':
        this.#footnotes--
        break
      case 'atxHeadingSequence':
        if (this.#rank === 0) this.#rank = token.end.offset - token.start.offset
        break
      case 'atxHeadingText':
      case 'image':
      case 'paragraph':
      case 'setextHeading':
        this.#writer.closeBlock()
        break
      case 'directiveTextName':
        this.#nameDirective(token, next)
        break
      default:
        this.#write(token)
    }
    this.groups.exit(token.type, this.#writer.blockCount)
  }

  #write(token: Token): void {
    if (!textTokens.has(token.type)) return
    const { start, end } = this.#span(token)
    switch (token.type) {
      case 'data':
        this.#writer.copy(start, end)
        break
      case 'lineEnding':
        this.#writer.breakLine(start, end)
        break
      case 'characterEscape':
        this.#writer.replace(this.#source.slice(start + 1, end), start, end)
        break
      case 'characterReference':
        this.#writer.replace(decodeString(this.#source.slice(start, end)), start, end)
        break
      default:
    }
  }

  /**
   * A name alone after a colon is prose (`a ratio of a:b`); one with a label gives its label, and one with
   * attributes only is an object.
   */
  #nameDirective(token: Token, next: Event | undefined): void {
    const { start, end } = this.#span(token)
    const following = next?.[1].type
    if (following === 'directiveText') this.#writer.copy(start - 1, end)
    else if (following === 'directiveTextAttributes') this.#writer.replace(placeholder, start - 1, end)
  }

  #passOver(token: Token): void {
    const { start, end } = this.#span(token)
    if (objects.has(token.type)) {
      this.#writer.replace(placeholder, start, end)
      return
    }
    if (token.type === 'htmlFlow') this.#readHtmlBlock({ start, end })
    else if (token.type === 'htmlText') this.#readTag({ start, end })
    else this.#writer.leaveOut()
  }

  #readTag(tag: Span): void {
    for (const comment of commentsIn(this.#source, tag)) this.comments.push(comment)
    if (/^<br[\s/>]/i.test(this.#source.slice(tag.start, tag.start + 4))) {
      this.#writer.breakLine(tag.start, tag.end)
    } else this.#writer.leaveOut()
  }

  /**
   * To Markdown, what follows a comment on its line belongs to the HTML; to a writer who put the comment before
   * a paragraph, it is the paragraph.
   */
  #readHtmlBlock(block: Span): void {
    let from = block.start
    let startsWithComment = false
    for (const comment of commentsIn(this.#source, block)) {
      const isNext = this.#source.slice(from, comment.start).trim() === ''
      if (startsWithComment && !isNext) break
      startsWithComment ||= isNext && from === block.start
      this.comments.push(comment)
      from = comment.end
    }
    if (!startsWithComment || this.#source.slice(from, block.end).trim() === '') return
    const toSource = this.#toSource
    this.#toSource = offset => offset
    for (const part of eventsOf(this.#source.slice(0, block.end), from)) this.walk(part)
    this.#toSource = toSource
  }
}
