import type { Facts } from '../../src/analysis/facts.ts'
import { textOf } from '../../src/analysis/spaced-words.ts'
import { sentenceOf } from '../../src/analysis/token-tests.ts'
import { capitalsIn } from '../../src/analysis/triggers.ts'
import { Shape, TokenClass, type Tokens } from '../../src/parse/tokens.ts'
import type { HouseChoice, RestylablePlace } from '../../src/rule/majority.ts'

const withStops = /^(?:[A-Z]\.){2,5}$/
const plain = /^[A-Z]{2,5}$/
/** Halves of the day are the affair of the style of times. */
const timeLetters = new Set(['AM', 'PM'])
/** Words of names that their owners write without stops. */
const ownerWords = new Set(
  'Airways Airlines Foods News Magazine Weekly Comics Today Bancorp Steel Open'.split(' '),
)

/** What houses that use stops still put them in; the rest of the capitals are read as words by now. */
const stoppedByHouses = new Set(['US', 'UK', 'UN'])
/** What houses without stops meet with them. Others may be the initials of a name. */
const bareInHouses = new Set(['US', 'UK', 'UN', 'EU', 'USA', 'USSR', 'UAE', 'FBI', 'CIA', 'BBC', 'NATO'])

/** What the house has chosen for an abbreviation. */
export function houseChoice(
  stops: string,
): ((place: RestylablePlace) => HouseChoice | undefined) | undefined {
  if (stops === 'with') {
    return ({ topic }) =>
      stoppedByHouses.has(topic) ? { style: 'stops', shown: `“${withStopsAdded(topic)}”` } : undefined
  }
  if (stops !== 'without') return undefined
  return ({ topic }) => (bareInHouses.has(topic) ? { style: 'plain', shown: `“${topic}”` } : undefined)
}

/**
 * Abbreviations that stand somewhere with stops (`U.S.`), with their places without (`US`).
 * @param stops what the house has chosen; those that it wants with stops are looked for in any case
 */
export function abbreviations({ tokens }: Facts, stops: string): RestylablePlace[] {
  const stopped: RestylablePlace[] = []
  const letters = new Set<string>(stops === 'with' ? stoppedByHouses : [])
  const bare: number[] = []
  for (const token of capitalsIn(tokens)) {
    const length = tokens.ends[token] - tokens.starts[token]
    if (length < 2 || length > 10) continue
    const text = textOf(tokens, token)
    if (withStops.test(text)) {
      const topic = text.replaceAll('.', '')
      if (timeLetters.has(topic) || isOwned(tokens, token)) continue
      letters.add(topic)
      stopped.push(place(tokens, token, topic, 'stops', endsSentence(tokens, token) ? `${topic}.` : topic))
    } else if (plain.test(text)) bare.push(token)
  }
  if (letters.size === 0) return []
  const unstopped = bare.flatMap(token => {
    const text = textOf(tokens, token)
    if (!letters.has(text) || isOwned(tokens, token) || isShouted(tokens, token)) return []
    return [place(tokens, token, text, 'plain', withStopsAdded(text))]
  })
  return [...stopped, ...unstopped]
}

function withStopsAdded(letters: string): string {
  return letters.replaceAll(/./g, '$&.')
}

/** Then its last stop is that of the sentence, too. */
function endsSentence(tokens: Tokens, token: number): boolean {
  return tokens.sentences[sentenceOf(tokens, token) + 1] === token + 1
}

function place(tokens: Tokens, token: number, topic: string, style: string, other: string): RestylablePlace {
  return { start: tokens.starts[token], end: tokens.ends[token], token, topic, style, like: () => other }
}

/** "US Airways", "US$5", "U.S. v. Nixon" */
function isOwned(tokens: Tokens, token: number): boolean {
  if (token + 1 >= tokens.count) return false
  return (
    ownerWords.has(textOf(tokens, token + 1)) ||
    /^vs?\.?$/.test(textOf(tokens, token + 1)) ||
    '$-'.includes(tokens.prose.charAt(tokens.ends[token]) || ' ')
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
