import type { Facts } from '../../src/analysis/facts.ts'
import { textOf } from '../../src/analysis/spaced-words.ts'
import { sentenceOf } from '../../src/analysis/token-tests.ts'
import { keyOf } from '../../src/parse/key.ts'
import { TokenClass, type Tokens } from '../../src/parse/tokens.ts'
import type { NumberPlace } from './places.ts'

const names = 'twenties thirties forties fifties sixties seventies eighties nineties'.split(' ')
const nameTens = new Map(names.map((name, index) => [keyOf(name), index + 2] as const))
const the = keyOf('the')
const full = /^((?:18|19|20)(\d)0)(['’]?)s$/
const letterS = 's'.charCodeAt(0)
const short = /^['’‘](\d)0(['’]?)s$/

interface Decade {
  readonly text: string
  readonly style: string
  /** The tens of its years. */
  readonly tens: number
}

/** Names of decades: `1990s`, `'90s`, `the nineties`, and `1990's`. */
export function decades({ tokens }: Facts, candidates: readonly number[]): NumberPlace[] {
  const places: NumberPlace[] = []
  let century = '19'
  for (const token of candidates) {
    const decade = decadeAt(tokens, token)
    if (!decade) continue
    if (decade.style === 'full') century = decade.text.slice(0, 2)
    if (decade.style !== 'full' && continuesPair(tokens, token)) continue
    const place = { start: tokens.starts[token], end: tokens.starts[token] + decade.text.length, token }
    const years = century
    places.push({
      ...place,
      topic: 'decade',
      style: decade.style,
      like: model => rewritten(model.style, decade.tens, years),
    })
    if (decade.style === 'full')
      places.push({
        ...place,
        topic: 'apostrophe of decades',
        style: /['’]/.test(decade.text) ? 'apostrophe' : 'plain',
        like: model => decade.text.replace(/['’]?s$/, model.style === 'plain' ? 's' : "'s"),
      })
  }
  return places
}

function decadeAt(tokens: Tokens, token: number): Decade | undefined {
  const tokenClass = tokens.classes[token]
  if (tokenClass === TokenClass.word) return namedDecade(tokens, token)
  if (tokenClass !== TokenClass.mixed && tokenClass !== TokenClass.number) return undefined
  if (tokens.ends[token] - tokens.starts[token] > 6) return undefined
  const clitic = tokens.classes[token + 1] === TokenClass.clitic
  if (!clitic && tokens.prose.charCodeAt(tokens.ends[token] - 1) !== letterS) return undefined
  const text = tokens.prose.slice(tokens.starts[token], tokens.ends[clitic ? token + 1 : token])
  const long = full.exec(text)
  // "1990's" may be the possessive of the year, so that only "the 1990's" is a decade.
  if (long && (!long[3] || isThe(tokens, token - 1))) return { text, style: 'full', tens: Number(long[2]) }
  const cut = short.exec(text)
  return cut ? { text, style: 'short', tens: Number(cut[1]) } : undefined
}

/** "The nineties"; "in his nineties" is an age. */
function namedDecade(tokens: Tokens, token: number): Decade | undefined {
  if (tokens.prose.charCodeAt(tokens.ends[token] - 1) !== letterS) return undefined
  const tens = nameTens.get(tokens.keys[token])
  if (tens === undefined || !isThe(tokens, token - 1)) return undefined
  return { text: textOf(tokens, token), style: 'words', tens }
}

function isThe(tokens: Tokens, token: number): boolean {
  if (token < 0) return false
  if (tokens.keys[token] === the) return true
  return ['early', 'late', 'mid'].includes(textOf(tokens, token).toLowerCase()) && isThe(tokens, token - 1)
}

/** "The 1980s and '90s": the second one need not repeat the century. */
function continuesPair(tokens: Tokens, token: number): boolean {
  const from = tokens.sentences[sentenceOf(tokens, token)]
  for (let index = token - 1; index >= from && index > token - 5; index--) {
    if (full.test(textOf(tokens, index))) return true
  }
  return false
}

function rewritten(style: string, tens: number, century: string): string | undefined {
  if (style === 'full') return `${century}${tens}0s`
  return style === 'short' ? `'${tens}0s` : names[tens - 2]
}
