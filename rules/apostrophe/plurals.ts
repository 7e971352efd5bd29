import { sentenceOf } from '../../src/analysis/locate.ts'
import { wordTagsOf } from '../../src/analysis/parts-of-speech/word-tags.ts'
import { type PartsOfSpeech, Tag } from '../../src/analysis/parts-of-speech.ts'
import { pluralOf } from '../../src/analysis/plural-forms.ts'
import { textOf } from '../../src/analysis/spaced-words.ts'
import { cliticsIn } from '../../src/analysis/triggers.ts'
import { isDeterminer, isLowerCase, isSingularNoun } from '../../src/analysis/word-kinds.ts'
import { keyOf } from '../../src/parse/key.ts'
import { TokenClass, type Tokens } from '../../src/parse/tokens.ts'
import type { Finding } from '../../src/rule/rule.ts'
import { isCount, isPluralVerb, pronouns, words } from './words.ts'

const s = keyOf("'s")
const bare = keyOf("'")
const its = keyOf('its')
const of = keyOf('of')
const one = keyOf('one')
const the = keyOf('the')
const isClauseOpener = words('who that which in on with from')
const longestReach = 3

/** Apostrophes where none may stand: "the bicycle's were", "two tourist's drowned", "its' way", "her's". */
export function* findStrayApostrophes(tokens: Tokens, partsOfSpeech: PartsOfSpeech): Iterable<Finding> {
  const { keys } = tokens
  for (const clitic of cliticsIn(tokens)) {
    if (clitic === 0) continue
    const token = clitic - 1
    const place = { start: tokens.starts[token]!, end: tokens.ends[clitic]! }
    if (keys[clitic] === bare && keys[token] === its) {
      yield { ...place, messageId: 'stray', replacements: [textOf(tokens, token)] }
    }
    if (keys[clitic] !== s) continue
    const third = thirdPerson(tokens, token, clitic)
    if (third !== undefined) {
      yield { ...place, messageId: 'stray', replacements: [third] }
      continue
    }
    const pronoun = pronouns.get(keys[token]!)
    if (pronoun !== undefined && isLowerCase(tokens, token))
      yield { ...place, messageId: 'stray', replacements: [pronoun] }
    else if (tokens.keys[token] === one && isSeveral(tokens, token, clitic))
      yield { ...place, messageId: 'plural', replacements: ['ones'] }
    else if (
      (isSingularNoun(tokens, token) && isPlural(tokens, token, clitic)) ||
      isCountedOwner(tokens, partsOfSpeech, token, clitic)
    )
      yield { ...place, messageId: 'plural', replacements: [pluralOf(textOf(tokens, token))] }
  }
}

const isRelative = words('who which')
const isElse = words('else all ever also')

/** "who own's a shop": a verb behind its subject, and an object behind the verb. */
function thirdPerson(tokens: Tokens, token: number, clitic: number): string | undefined {
  if (token === 0 || !isRelative(tokens.keys[token - 1]!) || !isLowerCase(tokens, token)) return undefined
  if (isElse(tokens.keys[token]!) || clitic + 1 >= tokens.count) return undefined
  if (
    !isDeterminer(tokens, clitic + 1) &&
    !/^(?:in|on|to|for|at|with|him|her|them|it)$/.test(textOf(tokens, clitic + 1))
  )
    return undefined
  return `${textOf(tokens, token)}s`
}

/** A plural verb follows, or a count stands before it and no noun that could be owned comes after. */
function isPlural(tokens: Tokens, token: number, clitic: number): boolean {
  const next = tokens.keys[clitic + 1] ?? 0
  if (isPluralVerb(next) && startsSubject(tokens, token)) return true
  if (!isCounted(tokens, token)) return false
  if (isPluralVerb(next) || tokens.classes[clitic + 1] === TokenClass.punctuation) return true
  // "four group's that went": nothing that they could own.
  return isCount(tokens.keys[token - 1] ?? 0) && isUnownable(next)
}

/** "The bicycle's were", not "faster than the firm's are", "one of the driver's are", "what the man's have". */
function startsSubject(tokens: Tokens, token: number): boolean {
  if (!isDeterminer(tokens, token - 1)) return false
  const before = token - 2
  return (
    before < 0 ||
    tokens.classes[before] === TokenClass.punctuation ||
    isBeforeClause(tokens.keys[before]!) ||
    tokens.sentences[sentenceOf(tokens, token)] === token - 1
  )
}

/** "Three count's of fraud", "61% of patient's in", "the owner's of": several of them, with nothing behind that is owned. */
function isCountedOwner(
  tokens: Tokens,
  partsOfSpeech: PartsOfSpeech,
  token: number,
  clitic: number,
): boolean {
  if (!isLowerCase(tokens, token) || !isLowerCase(tokens, clitic + 1) || isNoPlural(tokens.keys[token]!))
    return false
  if (wordTagsOf(tokens.keys[token]!)?.can(Tag.nounSingular) !== true) return false
  const next = tokens.keys[clitic + 1]!
  const before = token - 1
  if (next === of && tokens.starts[clitic] === tokens.ends[token])
    return partsOfSpeech.tagOf(clitic) !== Tag.be
  if (!isBehindPlural(next)) return false
  if (isCount(tokens.keys[before] ?? 0)) return true
  if (partsOfSpeech.tagOf(before) === Tag.numeral) return isMany.test(textOf(tokens, before))
  return tokens.keys[before] === of && isShare(tokens, partsOfSpeech, before - 1)
}

/** "61% of", "the number of": a share of several. */
function isShare(tokens: Tokens, partsOfSpeech: PartsOfSpeech, token: number): boolean {
  const tag = partsOfSpeech.tagOf(token)
  return tag === Tag.numeral || tag === Tag.symbol || isShareWord(tokens.keys[token] ?? 0)
}

const isMany = /^(?:[2-9]|[1-9][\d,]*\d)$/
const isShareWord = words(
  'number percent cent handful majority most some many dozens hundreds thousands group list pair',
)
const isNoPlural = words(
  'today yesterday tomorrow nature man god mother everyone someone anyone nobody it that there he she what who let',
)
const isBeforeClause = words('that when while because if where and but said says')
const isBehindPlural = words(
  'who that which in on for from with at by about were are have and or but to until as when since',
)

const isUnownable = words(
  'who that which in on for from with at by about were are have had was and or but to',
)

/** "the one's who", "the one's in the shop", "the one's issuing": what follows tells which ones. */
function isSeveral(tokens: Tokens, token: number, clitic: number): boolean {
  if (token === 0 || tokens.keys[token - 1] !== the || !isLowerCase(tokens, clitic + 1)) return false
  return isClauseOpener(tokens.keys[clitic + 1]!) || /ing$/.test(textOf(tokens, clitic + 1))
}

function isCounted(tokens: Tokens, token: number): boolean {
  for (let at = token - 1; at >= Math.max(0, token - longestReach); at--) {
    if (tokens.classes[at] !== TokenClass.word) return false
    if (isCount(tokens.keys[at]!)) return true
    if (tokens.keys[at] === of || isDeterminer(tokens, at)) {
      return tokens.keys[at] === of && isCount(tokens.keys[at - 1] ?? 0)
    }
  }
  return false
}
