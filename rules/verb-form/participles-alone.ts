import { verbLemma } from '../../src/analysis/lemma.ts'
import { sentenceOf } from '../../src/analysis/locate.ts'
import { type PartsOfSpeech, Tag } from '../../src/analysis/parts-of-speech.ts'
import { textOf } from '../../src/analysis/spaced-words.ts'
import { wordTrigger } from '../../src/analysis/triggers.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { isLowerCase } from '../../src/analysis/word-kinds.ts'
import { inflect } from '../../src/lexicon/inflect.ts'
import type { Tokens } from '../../src/parse/tokens.ts'
import type { Finding } from '../../src/rule/rule.ts'

/** Participles that are no past. */
const participles = wordTrigger(
  'begun seen gone taken given written spoken broken driven chosen known grown flown thrown drawn fallen risen forgotten ridden eaten sung rung swum drunk sprung come done torn worn stolen frozen shaken',
)
const isSubject = wordTest('he she they we i who')
const isJoint = wordTest('and but')
const isHelper = wordTest(
  "have has had having be been being is are was were am get got gets getting haven't hasn't hadn't isn't aren't wasn't weren't 've 's 're 'm 'd is become becomes seem seemed",
)
const isObject = wordTest('the a an his her their its it them him to')
const isCome = wordTest('come')

/** "He bought land and begun to build", "she seen it": a participle that has no helping verb. */
export function* findParticiplesAlone(tokens: Tokens, partsOfSpeech: PartsOfSpeech): Iterable<Finding> {
  for (const token of participles(tokens)) {
    if (token === 0 || token + 1 >= tokens.count || !isLowerCase(tokens, token)) continue
    const before = tokens.keys[token - 1]!
    const start = tokens.sentences[sentenceOf(tokens, token)]!
    if (token === start || isCome(tokens.keys[token]!)) continue
    const isAlone = isSubject(before)
      ? isObject(tokens.keys[token + 1]!) && !hasHelper(tokens, Math.max(start, token - 4), token)
      : isJoint(before) &&
        isObject(tokens.keys[token + 1]!) &&
        isBehindPast(tokens, partsOfSpeech, start, token - 1)
    if (!isAlone) continue
    const meant = inflect(verbLemma(textOf(tokens, token)), 'verb').get('past')?.[0]
    if (meant === undefined) continue
    yield {
      start: tokens.starts[token]!,
      end: tokens.ends[token]!,
      messageId: 'past',
      replacements: [meant],
    }
  }
}

/** Is the last verb before a past, and is there no helper that the participle could go with? */
function isBehindPast(tokens: Tokens, partsOfSpeech: PartsOfSpeech, start: number, joint: number): boolean {
  let found = false
  for (let token = joint - 1; token >= start; token--) {
    if (isHelper(tokens.keys[token]!)) return false
    const tag = partsOfSpeech.tagOf(token)
    if (tag === Tag.verbParticiple) return false
    if (tag === Tag.verbPast) found = true
  }
  return found
}

function hasHelper(tokens: Tokens, from: number, end: number): boolean {
  for (let token = from; token < end; token++) if (isHelper(tokens.keys[token]!)) return true
  return false
}
