import { sentenceOf } from '../../src/analysis/locate.ts'
import { wordTagsOf } from '../../src/analysis/parts-of-speech/word-tags.ts'
import { isFiniteTag, type PartsOfSpeech, Tag } from '../../src/analysis/parts-of-speech.ts'
import { reportingWord } from '../../src/analysis/reporting-verbs.ts'
import { wordTrigger } from '../../src/analysis/triggers.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { isLowerCase } from '../../src/analysis/word-kinds.ts'
import { keyOf } from '../../src/parse/key.ts'
import { Shape, TokenClass, type Tokens } from '../../src/parse/tokens.ts'
import type { Finding } from '../../src/rule/rule.ts'

const comma = keyOf(',')
const isSubject = wordTest('he she it they we you i')
/** How near another comma may be that closes what this one opens. */
const reach = 6
const shortReach = 3

const openers = wordTrigger('if although because when while unless whether')
const thats = wordTrigger('that')
const determiners = wordTrigger('the a an its their our')

/** "If, you are owed money", "told the court that, he was": a clause that a comma parts from its opener. */
export function* findCommasBehindOpeners(tokens: Tokens): Iterable<Finding> {
  for (const places of [openers(tokens), thats(tokens)])
    for (const opener of places) {
      const at = opener + 1
      if (tokens.keys[at] !== comma || !isSubject(tokens.keys[at + 1] ?? 0) || !isLowerCase(tokens, at + 1))
        continue
      if (isClosedSoon(tokens, at, isAside(tokens.keys[at + 2] ?? 0) ? reach : shortReach)) continue
      if (isThat(tokens.keys[opener]!) && reportingWord(tokens.keys[opener - 1] ?? 0) === undefined) continue
      yield stray(tokens, at)
    }
}

/** "If, he said on Monday, they": what is said by the way. */
function isAside(verb: number): boolean {
  return reportingWord(verb) !== undefined || isMeaning(verb)
}

const isMeaning = wordTest(
  'know see mean think seems seemed appears appeared believe guess hope fear imagine suppose',
)
const isThat = wordTest('that')

/** "Bought a, house": an article that a comma parts from its noun. */
export function* findCommasBehindArticles(tokens: Tokens, partsOfSpeech: PartsOfSpeech): Iterable<Finding> {
  for (const article of determiners(tokens)) {
    const at = article + 1
    if (tokens.keys[at] !== comma || isClosedSoon(tokens, at, reach) || !isLowerCase(tokens, at + 1)) continue
    if (tokens.shapes[article]! > Shape.capitalised || tokens.classes[article - 1] === TokenClass.punctuation)
      continue
    const tag = partsOfSpeech.tagOf(at + 1)
    if (tag === Tag.nounSingular || tag === Tag.nounPlural || tag === Tag.adjective) yield stray(tokens, at)
  }
}

const isResult = wordTest('so such enough')
const isPronoun = wordTest('he she they we')

/** "The wood, that they clear": a clause that says which, behind the one comma of its sentence. */
export function* findCommasBeforeRelatives(tokens: Tokens, partsOfSpeech: PartsOfSpeech): Iterable<Finding> {
  for (const that of thats(tokens)) {
    const at = that - 1
    if (at < 1 || tokens.keys[at] !== comma || !isPronoun(tokens.keys[that + 1] ?? 0)) continue
    if (partsOfSpeech.tagOf(at - 1) !== Tag.nounSingular && partsOfSpeech.tagOf(at - 1) !== Tag.nounPlural)
      continue
    const tag = partsOfSpeech.tagOf(that + 2)
    const mayBeVerb = wordTagsOf(tokens.keys[that + 2] ?? 0)?.can(Tag.verbBase) === true
    if (!isFiniteTag(tag) && !mayBeVerb) continue
    if (isOnlyComma(tokens, at)) yield stray(tokens, at)
  }
}

/** How far around another comma is looked for. */
const mostAround = 60
const ofTokens = wordTrigger('of to')
const isToWord = wordTest('to')
const isPeriod = wordTest(
  'day week weekend month quarter season year decade morning afternoon evening night summer autumn winter spring today yesterday',
)
const isObjectWord = wordTest('it him them us me')

/** "Pay compensation, of £96,000.", "no objections, to it.": what belongs to the noun before, and no second comma. */
export function* findCommasBehindNouns(tokens: Tokens, partsOfSpeech: PartsOfSpeech): Iterable<Finding> {
  for (const preposition of ofTokens(tokens)) {
    const at = preposition - 1
    if (at < 1 || tokens.keys[at] !== comma || !isLowerCase(tokens, at - 1)) continue
    const before = partsOfSpeech.tagOf(at - 1)
    if (before !== Tag.nounSingular && before !== Tag.nounPlural) continue
    const next = preposition + 1
    const isSum = /^[$£€]$/.test(tokens.prose[tokens.starts[next] ?? 0] ?? '')
    const isThat = isObjectWord(tokens.keys[next] ?? 0) && tokens.prose[tokens.starts[next + 1] ?? 0] === '.'
    if (isToWord(tokens.keys[preposition]!) ? !isThat : !isSum) continue
    // "Two bids last month, of £8m in cash": no month costs so much.
    if (isPeriod(tokens.keys[at - 1]!) || (isSum && hasSumBehind(tokens, next + 2))) continue
    const sentence = sentenceOf(tokens, at)
    const start = Math.max(tokens.sentences[sentence]!, at - mostAround)
    const end = Math.min(tokens.sentences[sentence + 1]!, at + mostAround)
    let commas = 0
    for (let token = start; token < end; token++) if (tokens.keys[token] === comma) commas++
    if (commas === 1) yield stray(tokens, at)
  }
}

/** "Two fines, of £400 and £600": what each of several is. */
function hasSumBehind(tokens: Tokens, from: number): boolean {
  for (let token = from; token < Math.min(tokens.count, from + shortReach); token++)
    if (isJoint(tokens.keys[token]!)) return /^[$£€]$/.test(tokens.prose[tokens.starts[token + 1] ?? 0] ?? '')
  return false
}

const isJoint = wordTest('and or')

function isOnlyComma(tokens: Tokens, at: number): boolean {
  const sentence = sentenceOf(tokens, at)
  for (let token = tokens.sentences[sentence]!; token < tokens.sentences[sentence + 1]! - 1; token++) {
    if (token === at) continue
    if (tokens.classes[token] === TokenClass.punctuation && tokens.prose[tokens.starts[token]!] !== '-')
      return false
    if (token < at && isResult(tokens.keys[token]!)) return false
  }
  return true
}

function isClosedSoon(tokens: Tokens, at: number, most: number): boolean {
  for (let token = at + 1; token <= Math.min(tokens.count - 1, at + most); token++)
    if (
      tokens.keys[token] === comma ||
      /^[—–-]/.test(tokens.prose.slice(tokens.starts[token], tokens.ends[token]))
    )
      return true
  return false
}

function stray(tokens: Tokens, at: number): Finding {
  return { start: tokens.ends[at - 1]!, end: tokens.ends[at]!, messageId: 'stray', replacements: [''] }
}
