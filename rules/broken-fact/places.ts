import type { Mention } from '../../src/analysis/entities.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { sentenceOf } from '../../src/analysis/locate.ts'
import { ownSentenceAt } from '../../src/analysis/own-sentences.ts'
import { isCapital, isJoined, isMark } from '../../src/analysis/token-tests.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import type { LexiconMatch } from '../../src/lexicon/match.ts'
import { keyOf } from '../../src/parse/key.ts'
import { TokenClass } from '../../src/parse/tokens.ts'
import type { Broken } from './broken.ts'

const into = keyOf('in')
const the = keyOf('the')
const landmark = wordTest('landmark landmarks')
const like = keyOf('like')
const part = wordTest('central downtown north south east west')
const praised = wordTest('famous great')
const open = wordTest('and to')
/** What is built or held after the pattern of the one that is known, or is on its way. */
const copy =
  /\b(?:replica|copy|version|model|equivalent|answer|twin|rival|smaller|picture|painting|photograph|exhibition|bound|flight|flew|train|tickets|moved|named|virtual|junior|Little|mini)\b/i

/** What the text puts in another town than it stands or is held in: "the Uffizi in Rome", "Rome's Uffizi". */
export function* brokenPlaces(facts: Facts, matches: readonly LexiconMatch[]): Iterable<Broken> {
  const { tokens } = facts
  for (const match of matches) {
    const { place } = match.entry.labels
    const city = place === undefined ? undefined : (cityBehind(facts, match) ?? cityAhead(facts, match))
    if (!city || place!.split('|').some(right => isNamed(facts, city, right))) continue
    const sentence = ownSentenceAt(facts, sentenceOf(tokens, match.firstToken))
    if (!sentence || copy.test(sentence.text)) continue
    const name = tokens.prose.slice(match.start, match.end)
    yield {
      start: Math.min(match.start, city.start),
      end: Math.max(match.end, city.end),
      fact: `the place of ${name} is ${place!.split('|')[0]}`,
    }
  }
}

function cityBehind(facts: Facts, { endToken }: LexiconMatch): Mention | undefined {
  const { tokens } = facts
  let at = endToken
  const hasComma = isMark(tokens, at, ',')
  if (hasComma) at++
  if (tokens.keys[at] === into) at++
  else if (!hasComma) return undefined
  if (part(tokens.keys[at] ?? 0)) at++
  const city = cityAt(facts, at)
  if (!city || city.firstToken !== at) return undefined
  const end = city.endToken
  const isOpen = open(tokens.keys[end] ?? 0) || tokens.classes[end] === TokenClass.clitic
  return isOpen || isCapital(tokens, end) || (isMark(tokens, end, '-') && isJoined(tokens, end))
    ? undefined
    : city
}

/** "Rome's Uffizi", "the Milan landmark, the Uffizi" */
function cityAhead(facts: Facts, { firstToken }: LexiconMatch): Mention | undefined {
  const { tokens } = facts
  const { keys } = tokens
  let at = firstToken - 1
  if (praised(keys[at] ?? 0)) at--
  if (tokens.classes[at] === TokenClass.clitic) return cityAt(facts, at - 1)
  if (keys[at] !== the) return undefined
  at--
  if (isMark(tokens, at, ',') || keys[at] === like) at--
  return landmark(keys[at] ?? 0) ? cityAt(facts, at - 1) : undefined
}

function cityAt({ entities }: Facts, token: number): Mention | undefined {
  const mention = entities.mentionAt(token)
  if (!mention || mention.doubtful || mention.form === 'people') return undefined
  return entities.entities[mention.entity]!.known?.sort === 'city' ? mention : undefined
}

function isNamed({ entities, tokens }: Facts, { entity, start, end }: Mention, right: string): boolean {
  const { name } = entities.entities[entity]!.known!
  const said = tokens.prose.slice(start, end)
  return [name, said].some(one => one.includes(right) || right.includes(one))
}
