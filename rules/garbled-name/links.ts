import { isLinkWord } from '../../src/analysis/fact-base/fold.ts'
import { tokensOfName } from '../../src/analysis/fact-base/name-words.ts'
import type { Tokens } from '../../src/parse/tokens.ts'

interface Stretch {
  readonly firstToken: number
  readonly endToken: number
}

/** The link words of a name, in order ("of the", "for"), "&" as "and". */
export function linksOf(tokens: Tokens, name: Stretch | string): string[] {
  const [source, first, end] =
    typeof name === 'string' ? ofText(name) : ([tokens, name.firstToken, name.endToken] as const)
  const links: string[] = []
  for (let token = first; token < end; token++) {
    if (!isLinkWord(source.keys[token])) continue
    const text = source.prose.slice(source.starts[token], source.ends[token]).toLowerCase()
    links.push(text === '&' ? 'and' : text)
  }
  return links
}

/** Are the two held together by the same small words? */
export function sameLinks(tokens: Tokens, written: Stretch, right: string): boolean {
  return linksOf(tokens, written).join(' ') === linksOf(tokens, right).join(' ')
}

function ofText(name: string): readonly [Tokens, number, number] {
  const tokens = tokensOfName(name)
  return [tokens, 0, tokens.count]
}
