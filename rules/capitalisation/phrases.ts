import type { Facts } from '../../src/analysis/facts.ts'
import { textOf } from '../../src/analysis/spaced-words.ts'
import { isCapital, isJoined, sentenceOf } from '../../src/analysis/token-tests.ts'
import { wordTrigger } from '../../src/analysis/triggers.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { keyOf } from '../../src/parse/key.ts'
import { Shape, TokenClass, type Tokens } from '../../src/parse/tokens.ts'
import type { RestylablePlace } from '../../src/rule/majority.ts'

/** Names that are made of ordinary words which mean something else in small letters. */
export const ordinaryWords =
  /^the (?:white|black|red|green|blue|gold|golden|silver|first|second|third|last|big|new|old|great|grand|high street|open|upper|lower|left|right|long|main|times|post|guardian|sun|mirror|world|day|big)\b/

const theTokens = wordTrigger('the')
const of = keyOf('of')
const links = wordTest('of on for')

/** Two words after "the", both with a capital in one place and both without in another: "the Supreme Court". */
export function phrasePlaces({ tokens }: Facts): RestylablePlace[] {
  const capital: RestylablePlace[] = []
  const topics = new Set<string>()
  const firstWords = new Set<number>()
  const small: number[] = []
  for (const article of theTokens(tokens)) {
    const token = article + 1
    if (token + 1 >= tokens.count || !isPair(tokens, token)) continue
    if (tokens.shapes[token] === Shape.lower) {
      // "The supreme court of India" is not the one of the piece.
      if (!(tokens.keys[token + 2] === of && isCapital(tokens, token + 3))) small.push(token)
      continue
    }
    if (isCapital(tokens, token + 2) || isFollowedByName(tokens, token + 2)) continue
    if (endsName(tokens, token - 1)) continue
    const topic = topicOf(tokens, token)
    if (ordinaryWords.test(topic) || topic === 'the prime minister') continue
    topics.add(topic)
    firstWords.add(tokens.keys[token])
    capital.push(placeOf(tokens, token, topic, 'capital'))
  }
  if (topics.size === 0) return []
  const lower = small.flatMap(token => {
    if (!firstWords.has(tokens.keys[token])) return []
    const topic = topicOf(tokens, token)
    return topics.has(topic) ? [placeOf(tokens, token, topic, 'small')] : []
  })
  return [...capital, ...lower]
}

function isPair(tokens: Tokens, token: number): boolean {
  const shape = tokens.shapes[token]
  if (shape !== Shape.lower && shape !== Shape.capitalised) return false
  return (
    tokens.shapes[token + 1] === shape &&
    tokens.classes[token] === TokenClass.word &&
    tokens.classes[token + 1] === TokenClass.word &&
    !isJoined(tokens, token + 1) &&
    !(isJoined(tokens, token + 2) && tokens.prose.charAt(tokens.ends[token + 1]) === '-')
  )
}

/** "The Ways Committee on Trade", "the Supreme Court of India" */
function isFollowedByName(tokens: Tokens, token: number): boolean {
  return (
    tokens.shapes[token] === Shape.lower &&
    tokens.ends[token] - tokens.starts[token] <= 3 &&
    isCapital(tokens, token + 1)
  )
}

/** "The Council of the Armed Forces", "the Convention on the Constitution" */
export function endsName(tokens: Tokens, article: number): boolean {
  const head = article - 2
  if (head < 0 || !links(tokens.keys[article - 1]) || !isCapital(tokens, head)) return false
  return tokens.sentences[sentenceOf(tokens, head)] !== head
}

function topicOf(tokens: Tokens, token: number): string {
  return `the ${textOf(tokens, token)} ${textOf(tokens, token + 1)}`.toLowerCase()
}

function placeOf(tokens: Tokens, token: number, topic: string, style: string): RestylablePlace {
  const start = tokens.starts[token]
  const end = tokens.ends[token + 1]
  const text = tokens.prose.slice(start, end)
  return {
    start,
    end,
    token,
    topic,
    style,
    like: () =>
      style === 'capital'
        ? text.toLowerCase()
        : text.replaceAll(/(?<=^|\s)\S/g, letter => letter.toUpperCase()),
  }
}
