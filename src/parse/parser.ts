import type { Root } from 'nlcst'
import type { Plugin } from 'unified'
import type { Format } from '../draft.ts'
import { text } from '../formats/text.ts'
import { rememberParsed } from './parsed.ts'
import { tokenise } from './tokenise.ts'
import { makeTree } from './tree.ts'

/** The options of {@link copydeskParser}. */
export interface ParserOptions {
  /** How to find the prose of a file; plain text when left out. */
  readonly format?: Format
}

/**
 * A unified plugin that parses a file to nlcst, in the place of retext-english or retext-latin. The tree is made
 * when it is first walked; copydesk's rules read the tokens behind it.
 */
const copydeskParser: Plugin<[Readonly<ParserOptions>?], string, Root> = function (options) {
  const format = options?.format ?? text
  this.parser = document => parseSource(document, format)
}
export default copydeskParser

/** The tree of a source, with its draft and tokens remembered for it. */
export function parseSource(source: string, format: Format): Root {
  const draft = format.read(source)
  const tokens = tokenise(draft.prose, draft.blocks)
  const tree = makeTree(draft, tokens, source)
  rememberParsed(tree, { draft, tokens, source })
  return tree
}
