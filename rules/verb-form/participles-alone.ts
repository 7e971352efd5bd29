import { verbLemma } from '../../src/analysis/lemma.ts'
import { sentenceOf } from '../../src/analysis/locate.ts'
import { isFiniteTag, type PartsOfSpeech, Tag } from '../../src/analysis/parts-of-speech.ts'
import { textOf } from '../../src/analysis/spaced-words.ts'
import { wordTrigger } from '../../src/analysis/triggers.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { isLowerCase } from '../../src/analysis/word-kinds.ts'
import { inflect } from '../../src/lexicon/inflect.ts'
import { TokenClass, type Tokens } from '../../src/parse/tokens.ts'
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
    const isOnly = !isAlone && isOnlyVerb(tokens, partsOfSpeech, token)
    if (!isAlone && !isOnly) continue
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

/** "The minister rung the hospital at once.": a sentence of the writer's with an object, and no other verb. */
function isOnlyVerb(tokens: Tokens, partsOfSpeech: PartsOfSpeech, participle: number): boolean {
  if (!isWithObject(tokens.keys[participle]!)) return false
  const next = tokens.keys[participle + 1]!
  if (!isObject(next) && !isSo(next) && !isAfterBegun(tokens, participle)) return false
  const sentence = sentenceOf(tokens, participle)
  const [start, end] = [tokens.sentences[sentence]!, tokens.sentences[sentence + 1]!]
  if (tokens.prose[tokens.starts[end - 1]!] !== '.') return false
  const tags = partsOfSpeech.tagsOfSentence(sentence)
  const before = tags[participle - 1]!
  if (before < Tag.nounSingular || before > Tag.properNoun) return false
  for (let token = start; token < end; token++) {
    const tag = tags[token]!
    if (token !== participle && (isFiniteTag(tag) || tag === Tag.verbBase)) return false
    if (token < participle && tokens.classes[token] === TokenClass.punctuation && !isPoint(tokens, token))
      return false
  }
  return true
}

/** "Ms. Rowe" */
function isPoint(tokens: Tokens, token: number): boolean {
  return tokens.prose[tokens.starts[token]!] === '.'
}

function isAfterBegun(tokens: Tokens, participle: number): boolean {
  return (
    isBegun(tokens.keys[participle]!) &&
    tokens.classes[participle + 1] === TokenClass.word &&
    !isBy(tokens.keys[participle + 1]!)
  )
}

const isWithObject = wordTest('begun seen done sung rung drunk eaten known worn driven flown thrown drawn')
const isBegun = wordTest('begun')
const isBy = wordTest('by in on at under after before with when during from')
const isSo = wordTest('so this that two three four five')

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
