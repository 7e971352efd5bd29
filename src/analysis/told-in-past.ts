import type { Tokens } from '../parse/tokens.ts'
import { Tag } from './parts-of-speech.ts'
import { wordTest } from './word-flags.ts'

const isPastHelper = wordTest("was were had did wasn't weren't hadn't didn't")
const isPresentHelper = wordTest(
  "is are has have do does will isn't aren't hasn't haven't don't doesn't won't",
)
const isAgo = wordTest('ago yesterday')
const isLast = wordTest('last')
const isPeriod = wordTest(
  'year month week night summer winter spring autumn fall season weekend monday tuesday wednesday thursday friday saturday sunday',
)
const isIn = wordTest('in')
const year = /^(?:1[5-9]\d\d|20[01]\d)$/

/**
 * Does a sentence, but for one verb of it, tell of what is past: by a past time, or by pasts alone?
 * @param tags the parts of speech of its tokens
 * @param verb the token of the verb that is left out
 */
export function isToldInPast(
  tokens: Tokens,
  tags: Uint8Array,
  { start, end }: { readonly start: number; readonly end: number },
  verb: number,
): boolean {
  let pasts = 0
  for (let token = start; token < end; token++) {
    if (token === verb) continue
    if (tags[token] === Tag.verbThird || isPresentHelper(tokens.keys[token]!)) return false
    if (tags[token] === Tag.verbPast || isPastHelper(tokens.keys[token]!)) pasts++
    else if (pastTimeEnd(tokens, token) !== undefined) pasts++
  }
  return pasts > 0
}

/** The token behind "ago", "yesterday", "last week" or "in 1966", a time at which nothing is now; undefined where none begins. */
export function pastTimeEnd(tokens: Tokens, token: number): number | undefined {
  const key = tokens.keys[token]!
  const next = token + 1
  if (isAgo(key)) return next
  if (next >= tokens.count) return undefined
  const isPast = isLast(key)
    ? isPeriod(tokens.keys[next]!)
    : isIn(key) && year.test(tokens.prose.slice(tokens.starts[next]!, tokens.ends[next]!))
  return isPast ? next + 1 : undefined
}
