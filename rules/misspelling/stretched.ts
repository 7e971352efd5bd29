import { isCommon, isLowerWord, tokenTraits } from '../../src/analysis/dictionary.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { matchesOf } from '../../src/analysis/matches-of.ts'
import { isPartOfCompound, textOf } from '../../src/analysis/spaced-words.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { keyOf } from '../../src/parse/key.ts'
import { Shape, TokenClass, type Tokens } from '../../src/parse/tokens.ts'
import type { Finding } from '../../src/rule/rule.ts'

/** Sounds, which may be drawn out by a letter or two. */
const isSound = wordTest(
  'hm hmm mm mmm um uh ah aah oh ooh eh er aw aww argh aargh grr brr shh sh psst zzz ugh ha haha yay woo wow',
)
const mostOfSound = 2
const longestSound = 4

/** "sooo good", "REAAALLY", "hmmmmm": a letter three times over, which somebody's own words may have. */
export function* findStretched({ tokens, voices }: Facts): Iterable<Finding> {
  const traits = tokenTraits(tokens)
  for (let token = 0; token < tokens.count; token++) {
    if (traits[token] !== 0 || tokens.classes[token] !== TokenClass.word) continue
    const run = longestRun(tokens, token)
    if (run < 3 || isPartOfCompound(tokens, token)) continue
    const text = textOf(tokens, token)
    if (!/^[A-Za-z]+$/.test(text) || isNumeral(text)) continue
    const meant = meantBy(text.toLowerCase(), run)
    const place = { start: tokens.starts[token]!, end: tokens.ends[token]! }
    if (meant === undefined || voices.isSpoken(place)) continue
    yield { ...place, messageId: 'misspelt', replacements: [cased(meant, tokens.shapes[token]!, text)] }
  }
}

/** How often the letter that is repeated most stands in a row. */
function longestRun({ prose, starts, ends }: Tokens, token: number): number {
  let longest = 1
  let run = 1
  for (let at = starts[token]! + 1; at < ends[token]!; at++) {
    run = (prose.charCodeAt(at) | 0x20) === (prose.charCodeAt(at - 1) | 0x20) ? run + 1 : 1
    if (run > longest) longest = run
  }
  return longest
}

function isNumeral(text: string): boolean {
  return /^[ivxlcdm]+$/i.test(text)
}

/** The word with each drawn-out letter once or twice, an everyday one first. */
function meantBy(text: string, run: number): string | undefined {
  let forms = ['']
  for (const [part] of matchesOf(/(.)\1*/g, text)) {
    const lengths = part.length > 2 ? [1, 2] : [part.length]
    forms = forms.flatMap(form => lengths.map(length => form + part[0]!.repeat(length)))
    if (forms.length > 64) return undefined
  }
  // "FFFF" stands for something.
  if (/^(.)\1*$/.test(text) && !isSound(keyOf(text.slice(0, 2)))) return undefined
  const words = forms.filter(form => isLowerWord(keyOf(form)) || isSound(keyOf(form)))
  const best = words.find(form => isCommon(keyOf(form))) ?? words[0]
  if (best === undefined) return undefined
  if (isSound(keyOf(best)) && (run <= mostOfSound + 1 || text.length <= longestSound)) return undefined
  return best
}

function cased(word: string, shape: number, text: string): string {
  if (shape === Shape.upper) return word.toUpperCase()
  return /^[A-Z]/.test(text) ? word[0]!.toUpperCase() + word.slice(1) : word
}
