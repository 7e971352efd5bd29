import { keyOf } from '../parse/key.ts'
import { TokenClass, type Tokens } from '../parse/tokens.ts'
import { FunctionWord, functionWord } from './function-words.ts'
import { type ReportingWord, reportingWord } from './reporting-verbs.ts'
import { isCapital, isJoined, isMark, isWord } from './token-tests.ts'

const according = keyOf('according')
const to = keyOf('to')
const on = keyOf('on')
const forKey = keyOf('for')
const { determiner, preposition, pronoun, auxiliary, coordinator, subordinator } = FunctionWord

/** The reporting verb at the token, when its neighbours let it be a verb. */
export function reportingVerbAt(tokens: Tokens, token: number): ReportingWord | undefined {
  if (tokens.classes[token] !== TokenClass.word) return undefined
  const word = reportingWord(tokens.keys[token])
  if (word === undefined || (isJoined(tokens, token + 1) && isMark(tokens, token + 1, '-'))) return undefined
  const previous = tokens.keys[token - 1]
  const flag = token > 0 ? functionWord(previous) : 0
  // "a claims", "the report", "Fisk's promise": a noun.
  if ((flag & determiner) !== 0 && (flag & (pronoun | FunctionWord.quantifier)) === 0) return undefined
  const afterPossessive = token > 0 && tokens.classes[token - 1] === TokenClass.clitic
  if (afterPossessive && (word.form === 'base' || word.form === 'present')) return undefined
  if ((flag & preposition) !== 0 && previous !== to && word.form !== 'gerund') return undefined
  if ((word.verb.noun || word.verb.use !== 'clause') && !isVerbNotNoun(tokens, token, word)) return undefined
  // "insist on doing", "added to the list" report nothing.
  const next = tokens.keys[token + 1]
  if (
    (next === forKey && word.verb.lemma === 'call') ||
    (next === on && word.verb.lemma === 'insist') ||
    (next === to && word.verb.lemma === 'add')
  )
    return undefined
  return word
}

/** "vassal state", "jobless claims": a base form needs a plural subject, and neither is written with a capital. */
function isVerbNotNoun(tokens: Tokens, token: number, { form }: ReportingWord): boolean {
  if (form !== 'base' && form !== 'present') return true
  if (isCapital(tokens, token) || token === 0) return false
  const before = token - 1
  if (isWord(tokens, before) && (functionWord(tokens.keys[before]) & determiner) !== 0) return false
  if (form === 'present') return isMark(tokens, before, ',') || canFollowVerb(tokens, token + 1)
  const flag = isWord(tokens, before) ? functionWord(tokens.keys[before]) : 0
  if ((flag & (pronoun | auxiliary | FunctionWord.adverb)) !== 0 || tokens.keys[before] === to) return true
  return isPlural(tokens, before)
}

/** "questions with", "claims are": what follows makes a noun of the word before. */
function canFollowVerb(tokens: Tokens, token: number): boolean {
  if (isMark(tokens, token, '.')) return false
  const flag = isWord(tokens, token) ? functionWord(tokens.keys[token]) : 0
  return (flag & (preposition | auxiliary | coordinator)) === 0 || (flag & subordinator) !== 0
}

const plurals = new Set(
  ['people', 'police', 'men', 'women', 'children', 'many', 'some', 'others', 'most'].map(keyOf),
)

function isPlural(tokens: Tokens, token: number): boolean {
  if (!isWord(tokens, token)) return false
  return plurals.has(tokens.keys[token]) || tokens.prose.charCodeAt(tokens.ends[token] - 1) === 0x73
}

/** Does "according to" begin at the token? */
export function isAccordingTo(tokens: Tokens, token: number): boolean {
  return (
    token >= 0 &&
    token + 1 < tokens.count &&
    tokens.keys[token] === according &&
    tokens.keys[token + 1] === to
  )
}
