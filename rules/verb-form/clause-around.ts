import { FunctionWord, functionWord } from '../../src/analysis/function-words.ts'
import { sentenceOf } from '../../src/analysis/locate.ts'
import { wordTagsOf } from '../../src/analysis/parts-of-speech/word-tags.ts'
import { isFiniteTag, type PartsOfSpeech, Tag } from '../../src/analysis/parts-of-speech.ts'
import { reportingWord } from '../../src/analysis/reporting-verbs.ts'
import { textOf } from '../../src/analysis/spaced-words.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { isLowerCase } from '../../src/analysis/word-kinds.ts'
import { TokenClass, type Tokens } from '../../src/parse/tokens.ts'
import { isFiniteBe } from './helper-words.ts'

/** What a clause opens with that is a subject or an object and may end in its helping verb: "those who could", "all they had". */
const isClauseOpener = wordTest(
  'who whom which what whatever whoever where wherever how whose why only nor neither',
)
/** What a clause opens with that ends so behind a pronoun only: "than it was", "as they could". */
const isComparing = wordTest('as than')
const reach = 8

/** Does a noun, a name, a pronoun or an "and" stand before, and no question that turns subject and helper round? */
export function isBehindSubject(tokens: Tokens, partsOfSpeech: PartsOfSpeech, helper: number): boolean {
  const before = helper - 1
  if (before < 0 || partsOfSpeech.tagOf(before) === Tag.determiner) return false
  switch (partsOfSpeech.tagOf(before)) {
    case Tag.nounSingular:
    case Tag.nounPlural:
    case Tag.properNoun:
    case Tag.personalPronoun:
    case Tag.indefinitePronoun:
    case Tag.demonstrativePronoun:
    case Tag.whPronoun:
    case Tag.numeral:
      return true
    case Tag.coordinator:
      return before > 0
    case Tag.punctuation:
      // "The reserve, which was full, will drops"
      return before > 0 && /^[,)”—–]$/.test(textOf(tokens, before))
    case Tag.adverb:
      return before > 0 && partsOfSpeech.tagOf(before - 1) === Tag.personalPronoun
    default:
      return false
  }
}

/** "All they could gave", "what he was came to light": a clause of its own may end in the helper. */
export function endsRelative(tokens: Tokens, partsOfSpeech: PartsOfSpeech, helper: number): boolean {
  if (isReducedRelative(tokens, helper)) return true
  for (let token = helper - 1; token >= Math.max(0, helper - reach); token--) {
    if (tokens.classes[token] === TokenClass.punctuation && tokens.prose[tokens.starts[token]!] !== '-')
      return false
    if (isClauseOpener(tokens.keys[token]!)) return mayBeSubject(tokens, partsOfSpeech, token)
    if (isAll(tokens.keys[token]!) && isSubjectPronoun(tokens.keys[token + 1]!)) return true
    if (isComparing(tokens.keys[token]!)) return isSubjectPronoun(tokens.keys[helper - 1]!)
    // "The boat that they had sank": a relative with a subject of its own.
    if (isThat(tokens.keys[token]!))
      return (
        token < helper - 1 &&
        partsOfSpeech.tagOf(token) !== Tag.subordinator &&
        !isAfterSaying(tokens, token) &&
        mayBeSubject(tokens, partsOfSpeech, token)
      )
    const tags = wordTagsOf(tokens.keys[token]!)
    if (tags?.likeliest === Tag.verbPast || tags?.likeliest === Tag.verbThird) return false
  }
  return false
}

/**
 * May a clause be, or be part of, the subject of the verb behind it? Not when its sentence has had its verb, nor behind a
 * comma, where it would end with another one.
 */
function mayBeSubject(tokens: Tokens, partsOfSpeech: PartsOfSpeech, opener: number): boolean {
  const start = tokens.sentences[sentenceOf(tokens, opener)]!
  for (let token = opener - 1; token >= start; token--) {
    const tag = partsOfSpeech.tagOf(token)
    if (tokens.classes[token] === TokenClass.punctuation) {
      const mark = tokens.prose[tokens.starts[token]!]
      if (mark !== '-') return !(mark === ',' && token === opener - 1 && isLoose(tokens.keys[opener]!))
    }
    if (tag === Tag.coordinator) return true
    if (isFiniteTag(tag)) return reportingWord(tokens.keys[token]!) !== undefined
  }
  return true
}

const isAll = wordTest('all everything anything')
const isLoose = wordTest('who which whose')

/** "The things you have happen": a pronoun right behind a noun opens a clause about it. */
export function isReducedRelative(tokens: Tokens, helper: number): boolean {
  if (helper < 2 || !isSubjectPronoun(tokens.keys[helper - 1]!) || !isLowerCase(tokens, helper - 2))
    return false
  const before = wordTagsOf(tokens.keys[helper - 2]!)
  const isNoun = before?.likeliest === Tag.nounSingular || before?.likeliest === Tag.nounPlural
  return isNoun && !isFronted(tokens, helper - 2)
}

const mostFronted = 4

/** "In her last years she would": a noun behind the preposition that opens the sentence is no subject of what follows. */
function isFronted(tokens: Tokens, noun: number): boolean {
  const start = tokens.sentences[sentenceOf(tokens, noun)]!
  // "This year they have"
  if (noun === start + 1 && isThisTime(tokens.keys[start]!) && isPeriod(tokens.keys[noun]!)) return true
  const kinds = functionWord(tokens.keys[start]!)
  if ((kinds & FunctionWord.preposition) === 0 || noun - start > mostFronted) return false
  for (let token = start + 1; token < noun; token++) {
    const tags = wordTagsOf(tokens.keys[token]!)
    if (tokens.classes[token] !== TokenClass.word || (tags && isFiniteTag(tags.likeliest))) return false
  }
  return true
}

const isThisTime = wordTest('this last next that each every one')
const isPeriod = wordTest('year month week day morning evening night summer winter spring autumn season time')
const isSubjectPronoun = wordTest('i you he she it we they')
const isThere = wordTest('there')
const isThat = wordTest('that')

function isAfterSaying(tokens: Tokens, that: number): boolean {
  for (let token = that - 1; token >= Math.max(0, that - 4); token--)
    if (reportingWord(tokens.keys[token]!) !== undefined) return true
  return false
}

/** "Have they …": the helper begins its clause. */
export function startsQuestion(tokens: Tokens, helper: number): boolean {
  if (helper === 0) return true
  return (
    tokens.classes[helper - 1] === TokenClass.punctuation && tokens.prose[tokens.starts[helper - 1]!] !== ','
  )
}

/** "All they do is destroy it", "what you need is love". */
export function isCleft(tokens: Tokens, helper: number): boolean {
  const isState = isFiniteBe(tokens.keys[helper]!)
  for (let at = helper - 1; at >= Math.max(0, helper - 10); at--) {
    if (tokens.classes[at] === TokenClass.punctuation && /[.?!;]/.test(tokens.prose[tokens.starts[at]!]!))
      return false
    if (isThere(tokens.keys[at]!) && at >= helper - 4) return true
    if (isState && isCleftWord(tokens.keys[at]!)) return true
  }
  return false
}

const isCleftWord = wordTest('what all do does did done doing everything whatever best least most thing step')
