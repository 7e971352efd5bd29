import type { Facts } from '../../src/analysis/facts.ts'
import { textOf } from '../../src/analysis/spaced-words.ts'
import { Shape, TokenClass, type Tokens } from '../../src/parse/tokens.ts'
import type { RestylablePlace } from '../../src/rule/majority.ts'

const withStops = /^(?:[A-Z]\.){2,5}$/
const plain = /^[A-Z]{2,5}$/
/** Halves of the day are the affair of the style of times. */
const timeLetters = new Set(['AM', 'PM'])
/** Words of names that their owners write without stops. */
const ownerWords = new Set(
  'Airways Airlines Foods News Magazine Weekly Comics Today Bancorp Steel Open'.split(' '),
)

/** Abbreviations that stand somewhere with stops (`U.S.`), with their places without (`US`). */
export function abbreviationsWithStops({ tokens }: Facts): RestylablePlace[] {
  const stopped: RestylablePlace[] = []
  const letters = new Set<string>()
  const bare: number[] = []
  for (let token = 0; token < tokens.count; token++) {
    if (tokens.shapes[token] !== Shape.upper || tokens.classes[token] !== TokenClass.word) continue
    const length = tokens.ends[token] - tokens.starts[token]
    if (length < 2 || length > 10) continue
    const text = textOf(tokens, token)
    if (withStops.test(text)) {
      const topic = text.replaceAll('.', '')
      if (timeLetters.has(topic) || isOwned(tokens, token)) continue
      letters.add(topic)
      stopped.push(place(tokens, token, topic, 'stops', topic))
    } else if (plain.test(text)) bare.push(token)
  }
  if (letters.size === 0) return []
  const unstopped = bare.flatMap(token => {
    const text = textOf(tokens, token)
    if (!letters.has(text) || isOwned(tokens, token) || isShouted(tokens, token)) return []
    return [place(tokens, token, text, 'plain', text.replaceAll(/./g, '$&.'))]
  })
  return [...stopped, ...unstopped]
}

function place(tokens: Tokens, token: number, topic: string, style: string, other: string): RestylablePlace {
  return { start: tokens.starts[token], end: tokens.ends[token], token, topic, style, like: () => other }
}

/** "US Airways", "US$5" */
function isOwned(tokens: Tokens, token: number): boolean {
  if (token + 1 >= tokens.count) return false
  return (
    ownerWords.has(textOf(tokens, token + 1)) || '$-'.includes(tokens.prose.charAt(tokens.ends[token]) || ' ')
  )
}

/** Does a word beside it stand in capitals, too? Then these are no abbreviations. */
function isShouted(tokens: Tokens, token: number): boolean {
  return [token - 1, token + 1].some(
    beside =>
      tokens.shapes[beside] === Shape.upper &&
      tokens.classes[beside] === TokenClass.word &&
      tokens.ends[beside] - tokens.starts[beside] > 3,
  )
}
