import { isLinkWord } from '../../src/analysis/fact-base/fold.ts'
import { tokensOfName } from '../../src/analysis/fact-base/name-words.ts'
import type { Tokens } from '../../src/parse/tokens.ts'

interface Stretch {
  readonly firstToken: number
  readonly endToken: number
}

/** The link words of a stretch, or of a name of the fact base, in order ("of the", "for"), "&" as "and". */
export function linksOf(tokens: Tokens, name: Stretch | string): readonly string[] {
  if (typeof name !== 'string') return linksBetween(tokens, name.firstToken, name.endToken)
  let links = linksOfKnown.get(name)
  if (!links) {
    const own = tokensOfName(name)
    links = linksBetween(own, 0, own.count)
    linksOfKnown.set(name, links)
  }
  return links
}

/** Those of the known names that drafts came near to: at most one for each form that the fact base holds. */
const linksOfKnown = new Map<string, readonly string[]>()

function linksBetween(tokens: Tokens, first: number, end: number): string[] {
  const links: string[] = []
  for (let token = first; token < end; token++) {
    if (!isLinkWord(tokens.keys[token])) continue
    const text = tokens.prose.slice(tokens.starts[token], tokens.ends[token]).toLowerCase()
    links.push(text === '&' ? 'and' : text)
  }
  return links
}

/** Are the two held together by the same small words? */
export function sameLinks(tokens: Tokens, written: Stretch, right: string): boolean {
  return linksOf(tokens, written).join(' ') === linksOf(tokens, right).join(' ')
}
