import { isLowerWord } from '../../src/analysis/dictionary.ts'
import { textOf } from '../../src/analysis/spaced-words.ts'
import { keyOf } from '../../src/parse/key.ts'
import { Shape, TokenClass, type Tokens } from '../../src/parse/tokens.ts'
import type { RestylablePlace } from '../../src/rule/majority.ts'

/** Ordinary words that are the same word with and without the accent. Others are not ("resume", "rose", "pate"). */
const loanWords = new Set(
  `cafe cafes cliche cliches cliched facade facades fiance fiancee fiances naive naivety decor melee melees protege
   protegee proteges regime regimes role roles elite elites debut debuts seance seances soiree soirees creche creches
   entree entrees matinee matinees sauteed detente cortege ingenue puree purees premiere premieres communique
   communiques jalapeno jalapenos pinata pinatas canape canapes emigre emigres habitue risque debacle eclair eclairs
   crepe crepes souffle souffles pied smorgasbord doppelganger uber facaded`.split(/\s+/),
)

/** A Latin letter beyond ASCII, or an accent set apart: few drafts have one. */
const accentedLetter = /[\u00c0-\u024f\u1e00-\u1eff]/
const looseAccent = /[\u0300-\u036f]/

/** Words that stand somewhere with an accent, in all their places. */
export function accentedWords(tokens: Tokens): RestylablePlace[] {
  if (!accentedLetter.test(tokens.prose) && !looseAccent.test(tokens.prose)) return []
  const accented = new Map<string, string>()
  const places: RestylablePlace[] = []
  for (let token = 0; token < tokens.count; token++) {
    if (!isRegular(tokens, token) || isAscii(tokens, token)) continue
    const text = textOf(tokens, token)
    const plain = withoutAccents(text)
    if (!/^[\0-\x7f]*$/.test(plain) || !isSameWord(plain)) continue
    accented.set(plain, text)
    places.push(placeOf(tokens, token, plain, 'accent', plain))
  }
  if (accented.size === 0) return places
  for (let token = 0; token < tokens.count; token++) {
    if (!isRegular(tokens, token)) continue
    const text = textOf(tokens, token)
    const other = accented.get(text)
    if (other !== undefined) places.push(placeOf(tokens, token, text, 'plain', other))
  }
  return places
}

/** Letters with their accents taken off: é → e. Letters with a stroke (ø, ł) keep it. */
function withoutAccents(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '')
}

/** A name, or a word that is no other one without its accent. Two people may be José and Jose, so names are long. */
function isSameWord(plain: string): boolean {
  const lower = plain.toLowerCase()
  if (loanWords.has(lower)) return true
  return plain.length > 5 && !isLowerWord(keyOf(lower))
}

function placeOf(
  tokens: Tokens,
  token: number,
  topic: string,
  style: string,
  other: string,
): RestylablePlace {
  return { start: tokens.starts[token], end: tokens.ends[token], token, topic, style, like: () => other }
}

function isRegular(tokens: Tokens, token: number): boolean {
  if (tokens.classes[token] !== TokenClass.word || tokens.ends[token] - tokens.starts[token] < 4) return false
  return tokens.shapes[token] === Shape.lower || tokens.shapes[token] === Shape.capitalised
}

function isAscii({ prose, starts, ends }: Tokens, token: number): boolean {
  for (let at = starts[token]; at < ends[token]; at++) if (prose.charCodeAt(at) > 0x7f) return false
  return true
}
