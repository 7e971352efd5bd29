import { traitsOf, WordTrait } from '../../src/analysis/dictionary.ts'
import type { PartsOfSpeech } from '../../src/analysis/parts-of-speech.ts'
import { Tag } from '../../src/analysis/parts-of-speech.ts'
import { isPartOfCompound } from '../../src/analysis/spaced-words.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import type { WordRows } from '../../src/analysis/word-trigrams/rows.ts'
import { Shape, TokenClass, type Tokens } from '../../src/parse/tokens.ts'
import type { Finding } from '../../src/rule/rule.ts'
import { subjectBefore } from './distant-subjects.ts'
import type { Sentence } from './noun-phrase.ts'
import { auxiliaries, isBeforeSum, isNumberedAuxiliary, numberedAt } from './verb-numbers.ts'

const isWere = wordTest("were weren't")
const isAfterWish = wordTest('if as though wish unless whether lest suppose')

/**
 * A verb and a subject that do not agree in number, whatever stands between: "the others was", "The result, published on
 * Thursday, rest on", "shareholders and regulators approves".
 */
export function* findDisagreeingVerbs(
  tokens: Tokens,
  partsOfSpeech: PartsOfSpeech,
  rows: WordRows,
  isPerson: (token: number) => boolean,
): Iterable<Finding> {
  for (let index = 0; index + 1 < tokens.sentences.length; index++) {
    const start = tokens.sentences[index]!
    const end = tokens.sentences[index + 1]!
    if (end - start < 3) continue
    const tags = partsOfSpeech.tagsOfSentence(index)
    const sentence = { tokens, tags, rows, isPerson, start, end }
    for (let token = start + 1; token < end; token++) {
      const tag = tags[token]!
      const isVerb = tag >= Tag.verbBase && tag <= Tag.do && showsNumber(tag, tokens.keys[token]!)
      if (!isVerb && !(tag === Tag.nounSingular && isBeforeSum(tokens, token))) continue
      const meant = meantAt(sentence, token)
      if (meant === undefined) continue
      yield {
        start: tokens.starts[token]!,
        end: tokens.ends[token]!,
        messageId: 'pair',
        replacements: [meant],
      }
    }
  }
}

/** Is it a form that one number has and the other has not? */
function showsNumber(tag: number, key: number): boolean {
  return tag >= Tag.be ? isNumberedAuxiliary(key) : tag === Tag.verbThird || tag === Tag.verbBase
}

function meantAt(sentence: Sentence, verb: number): string | undefined {
  const { tokens, tags } = sentence
  if (tokens.shapes[verb] !== Shape.lower || tokens.classes[verb] !== TokenClass.word) return undefined
  if (isPartOfCompound(tokens, verb)) return undefined
  if (isNoEnd(tags[verb - 1]!) && !isMany(tokens.keys[verb - 1]!)) return undefined
  if (isVerbWithObject(sentence, verb) || isKindOfMatch(sentence, verb)) return undefined
  // "She did not know which was which."
  if (tokens.keys[verb + 1] === tokens.keys[verb - 1]) return undefined
  // "Is it", "has she": the subject follows.
  if (
    tags[verb]! >= Tag.be &&
    tags[verb + 1] === Tag.personalPronoun &&
    verb + 1 < sentence.end &&
    !isObjectPronoun(tokens.keys[verb + 1]!)
  )
    return undefined
  const isSingular = tags[verb] === Tag.verbThird || auxiliaries.get(tokens.keys[verb]!)?.isSingular === true
  if (!mayDisagree(sentence, verb, isSingular)) return undefined
  const subject = subjectBefore(sentence, verb)
  if (subject?.number === undefined || (subject.number === 'singular') === isSingular) return undefined
  const numbered = numberedAt(sentence, verb)
  if (numbered === undefined) return undefined
  if (
    subject.isJoined
      ? subject.mayBeJoined || !numbered.isSingular
      : subject.mayBeJoined && !numbered.isSingular
  )
    return undefined
  if (isWere(tokens.keys[verb]!) && hasWish(sentence, verb)) return undefined
  return numbered.meant
}

/** "Finds sentences that are too hard": no subject, but a verb that opens the sentence, and its object. */
function isVerbWithObject({ tokens, tags, start }: Sentence, verb: number): boolean {
  return (
    verb === start + 1 &&
    tags[verb] === Tag.verbThird &&
    (traitsOf(tokens.keys[verb]!) & WordTrait.plural) !== 0 &&
    (traitsOf(tokens.keys[start]!) & WordTrait.third) !== 0
  )
}

/** "Both singles finalists", "two doubles pairs": a match of two or of four describes who plays it. */
function isKindOfMatch({ tokens, tags, end }: Sentence, verb: number): boolean {
  return isMatch(tokens.keys[verb]!) && verb + 1 < end && tags[verb + 1] === Tag.nounPlural
}

const isMatch = wordTest('singles doubles')

/** Can there be anything by the tags alone: a plural or a joint before a singular verb, a singular before a plural one? */
function mayDisagree({ tokens, tags, start }: Sentence, verb: number, isSingular: boolean): boolean {
  for (let token = verb - 1; token >= Math.max(start, verb - reach); token--) {
    const tag = tags[token]!
    if (isSingular) {
      if (
        tag === Tag.nounPlural ||
        tag === Tag.coordinator ||
        tag === Tag.indefinitePronoun ||
        tag === Tag.demonstrativePronoun ||
        tag === Tag.numeral ||
        isMany(tokens.keys[token]!)
      )
        return true
    } else if (
      tag === Tag.nounSingular ||
      tag === Tag.properNoun ||
      tag === Tag.indefinitePronoun ||
      tag === Tag.determiner
    )
      return true
  }
  return false
}

const isMany = wordTest('people men women children others ones them us these those whom')
const reach = 24
const isObjectPronoun = wordTest('him her them us me')

/** What no subject ends with, nor an adverb or a comma behind one. */
function isNoEnd(tag: number): boolean {
  return (
    tag === Tag.personalPronoun ||
    tag === Tag.modal ||
    tag === Tag.to ||
    tag === Tag.do ||
    tag === Tag.have ||
    tag === Tag.be ||
    tag === Tag.coordinator ||
    tag === Tag.subordinator ||
    tag === Tag.existentialThere ||
    tag === Tag.determiner ||
    tag === Tag.possessiveDeterminer ||
    tag === Tag.preposition ||
    tag === Tag.possessiveClitic ||
    tag === Tag.whAdverb
  )
}

function hasWish({ tokens, start }: Sentence, verb: number): boolean {
  for (let token = start; token < verb; token++) if (isAfterWish(tokens.keys[token]!)) return true
  return false
}
