import type { Root } from 'nlcst'
import type { Draft } from '../draft.ts'
import type { Tokens } from './tokens.ts'

/** What a tree was made from. */
export interface Parsed {
  readonly draft: Draft
  readonly tokens: Tokens
  /** The text of the file as read. */
  readonly source: string
}

const parsedTrees = new WeakMap<Root, Parsed>()

/** Remember what the tree was made from. */
export function rememberParsed(tree: Root, parsed: Parsed): Parsed {
  parsedTrees.set(tree, parsed)
  return parsed
}

/** What the tree was made from, if it is known. */
export function draftOf(tree: Root): Parsed | undefined {
  return parsedTrees.get(tree)
}
