import { isFiniteTag, type PartsOfSpeech } from '../../src/analysis/parts-of-speech.ts'
import { keyTrigger } from '../../src/analysis/triggers.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { findUnlikely, type Meant } from '../../src/analysis/word-sequences/unlikely.ts'
import { keyOf } from '../../src/parse/key.ts'
import type { Tokens } from '../../src/parse/tokens.ts'
import type { Finding } from '../../src/rule/rule.ts'
import { plainPairs, waryPairs } from './confusable-pairs.ts'

/** How much better the right word has to fit (natural logarithms). */
const plainGain = 7
const waryGain = 8.5

const meant = new Map<number, Meant[]>()
addPairs(plainPairs, plainGain)
addPairs(waryPairs, waryGain)
const candidates = keyTrigger(meant.keys())

function addPairs(lines: string, least: number): void {
  for (const line of lines.trim().split(/\s*[|\n]\s*/)) {
    const [word = '', wrongs = ''] = line.split(': ')
    for (const wrong of wrongs.split(' ')) {
      const key = keyOf(wrong)
      const known = meant.get(key)
      if (known) known.push({ word, least })
      else meant.set(key, [{ word, least }])
    }
  }
}

/** Words in whose place one that looks or sounds alike is much likelier: "said that know arrests", "shook here head". */
export function* findUnlikelyWords(tokens: Tokens, partsOfSpeech: PartsOfSpeech): Iterable<Finding> {
  const found = findUnlikely(
    tokens,
    partsOfSpeech,
    candidates(tokens),
    token => meant.get(tokens.keys[token]!)!,
  )
  for (const { token, meant: right } of found) {
    if (isPlace(tokens, partsOfSpeech, token)) continue
    const place = { start: tokens.starts[token]!, end: tokens.ends[token]! }
    yield { ...place, messageId: 'confused', replacements: [right] }
  }
}

/** "From there people walked", "over there children play": a place, and a clause behind it. */
function isPlace(tokens: Tokens, partsOfSpeech: PartsOfSpeech, token: number): boolean {
  if (tokens.keys[token] !== there) return false
  return isBeforePlace(tokens.keys[token - 1] ?? 0) || isFiniteTag(partsOfSpeech.tagOf(token + 2))
}

const there = keyOf('there')
const isBeforePlace = wordTest('from over up down out in back near and or')
