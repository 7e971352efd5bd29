import type { Facts } from '../facts.ts'
import { sentenceOf } from '../token-tests.ts'
import { topicOf } from '../topics.ts'
import { keyTrigger } from '../triggers.ts'
import { byCues } from './by-cues.ts'
import { inClause } from './in-clauses.ts'
import { inNoun } from './in-nouns.ts'
import type { Parting } from './parting.ts'
import { standsNear, tellingOfKey } from './wordings.ts'
import { partingFamilies, type Will } from './words.ts'

const tellingTokens = keyTrigger(tellingOfKey.keys())
const cueTokens = topicOf(
  'stay reconsider remain forced imposed thrust mind minds accord volition protests objections pleas offered protest disgust huff choice willingly voluntarily gladly left',
)
/** Of what the cues tell: only where somebody is made to part with such a thing do they matter. */
const familiesOfCues = ['post', 'goods', 'company', 'country']
const forcedTokens = topicOf('forced imposed thrust')
/** More sentences than this tell of many partings, and prove nothing. */
const mostSentences = 60

/** The partings of a draft in the writer's words, in order; none where one will alone is told of. */
export function findPartings(facts: Facts): Parting[] {
  const { tokens } = facts
  const told = new Map<string, Set<number>>()
  for (const token of tellingTokens(tokens)) {
    const sentence = sentenceOf(tokens, token)
    for (const sign of tellingOfKey.get(tokens.keys[token]!)!) {
      if (!standsNear(tokens, token, sign)) continue
      const { way } = sign
      const sentences = told.get(way)
      if (sentences) sentences.add(sentence)
      else told.set(way, new Set([sentence]))
    }
  }
  const hasForce =
    familiesOfCues.some(family => told.has(`${family} other`)) || forcedTokens.places(tokens).length > 0
  const places = hasForce ? cueTokens.places(tokens) : []
  const found = [...new Set(places.map(token => sentenceOf(tokens, token)))].flatMap(sentence =>
    byCues(facts, sentence),
  )
  const wanted = new Set<number>()
  for (const { id } of partingFamilies) {
    const isTold = (will: Will) =>
      told.has(`${id} ${will}`) || found.some(one => one.family === id && one.will === will)
    if (!isTold('own') || !isTold('other')) continue
    for (const will of ['own', 'other'])
      for (const sentence of told.get(`${id} ${will}`) ?? []) wanted.add(sentence)
  }
  if (wanted.size > mostSentences || (wanted.size === 0 && found.length < 2)) return []
  for (const sentence of wanted) {
    for (const clause of facts.clauses(sentence)) {
      const parting = inClause(facts, sentence, clause)
      if (parting) found.push(parting)
    }
    for (const phrase of facts.chunks(sentence).nounPhrases) found.push(...inNoun(facts, sentence, phrase))
  }
  return found.sort((a, b) => a.start - b.start)
}
