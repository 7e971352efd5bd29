import { sentenceOf } from '../../src/analysis/locate.ts'
import { wordTagsOf } from '../../src/analysis/parts-of-speech/word-tags.ts'
import { isFiniteTag, type PartsOfSpeech, Tag } from '../../src/analysis/parts-of-speech.ts'
import { isPartOfCompound, isSpacedPair, textOf } from '../../src/analysis/spaced-words.ts'
import { wordTrigger } from '../../src/analysis/triggers.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { isAuxiliary, isDeterminer, isLowerCase, isPluralNoun } from '../../src/analysis/word-kinds.ts'
import { Shape, type Tokens } from '../../src/parse/tokens.ts'
import type { Finding } from '../../src/rule/rule.ts'

const accordingTokens = wordTrigger('according')
const isBehindAccording = wordTest('to as him her them us me it each all both')

/** "According insurers": there is no other word that can stand between "according" and whoever says so. */
export function* findBareAccording(tokens: Tokens): Iterable<Finding> {
  for (const according of accordingTokens(tokens)) {
    const next = according + 1
    if (next >= tokens.count || !isSpacedPair(tokens, according, tokens.count)) continue
    if (isBehindAccording(tokens.keys[next]!) || isDeterminer(tokens, next)) continue
    yield missing(tokens, according, next, `${textOf(tokens, according)} to ${textOf(tokens, next)}`)
  }
}

const subjects = wordTrigger('he she they we')
const isPeriod = wordTest('moment minute hour day night week fortnight month season year decade')
const isMany = wordTest('they we')
/** What a clause opens with that its subject follows, and that no participle hangs on. */
const isClauseOpener = wordTest('that because when while if since said says although where whether until')
/** Forms in -ing that open a phrase of their own: "she being the eldest". */
const isLoose = wordTest('being having including excluding during according depending')

/** "Because they planning to go": a subject, and a form that wants its helping verb. */
export function* findSubjectsWithoutHelper(tokens: Tokens, partsOfSpeech: PartsOfSpeech): Iterable<Finding> {
  for (const subject of subjects(tokens)) {
    const verb = subject + 1
    if (tokens.shapes[subject]! > Shape.capitalised || verb + 1 >= tokens.count) continue
    if (!isLowerCase(tokens, verb) || !isSpacedPair(tokens, subject, tokens.count)) continue
    if (
      partsOfSpeech.tagOf(verb) !== Tag.verbIng ||
      isLoose(tokens.keys[verb]!) ||
      isPartOfCompound(tokens, verb)
    )
      continue
    const isFirst = tokens.sentences[sentenceOf(tokens, subject)] === subject
    if (!isFirst && !isClauseOpener(tokens.keys[subject - 1]!)) continue
    const helpers = isMany(tokens.keys[subject]!) ? ['were', 'are'] : ['was', 'is']
    const [first, second] = [textOf(tokens, subject), textOf(tokens, verb)]
    yield {
      ...missing(tokens, subject, verb, ''),
      replacements: helpers.map(helper => `${first} ${helper} ${second}`),
    }
  }
}

const shares = wordTrigger('some most many one end rest side part number group series pair handful majority')
const isPronominal = wordTest('some most many one')
const isPlace = wordTest('end rest side part')
const isOwner = wordTest('his her their its our my these those')
const isBeforeShare = wordTest('a small large growing great vast record')
const isIn = wordTest('in at')
const isStart = wordTest('the a one other each either far')

/** "Some their friends", "the rest the week", "a number people": a share, and what it is a share of. */
export function* findSharesWithoutOf(tokens: Tokens, partsOfSpeech: PartsOfSpeech): Iterable<Finding> {
  for (const share of shares(tokens)) {
    const next = share + 1
    if (next + 1 >= tokens.count || tokens.shapes[share]! > Shape.capitalised) continue
    if (
      !isLowerCase(tokens, next) ||
      !isSpacedPair(tokens, share, tokens.count) ||
      isPartOfCompound(tokens, share)
    )
      continue
    if (!isShareOf(tokens, partsOfSpeech, share, next)) continue
    yield missing(tokens, share, next, `${textOf(tokens, share)} of ${textOf(tokens, next)}`)
  }
}

function isShareOf(tokens: Tokens, partsOfSpeech: PartsOfSpeech, share: number, next: number): boolean {
  const key = tokens.keys[share]!
  const before = partsOfSpeech.tagOf(share - 1)
  if (isPronominal(key)) {
    const isSubject = share === tokens.sentences[sentenceOf(tokens, share)]
    return (
      isOwner(tokens.keys[next]!) &&
      (isSubject || before === Tag.verbPast) &&
      endsInNoun(tokens, partsOfSpeech, next)
    )
  }
  if (isPlace(key))
    return (
      // "Left out of the side a fortnight earlier"
      !isPeriod(tokens.keys[next + 1] ?? 0) &&
      (isStart(tokens.keys[share - 1] ?? 0) || before === Tag.superlativeAdjective) &&
      // "In the end the senate voted"
      !isIn(tokens.keys[share - 2] ?? 0) &&
      partsOfSpeech.tagOf(share) === Tag.nounSingular &&
      (isOwner(tokens.keys[next]!) || partsOfSpeech.tagOf(next) === Tag.determiner) &&
      endsInNoun(tokens, partsOfSpeech, next)
    )
  // "A number people"
  return (
    isBeforeShare(tokens.keys[share - 1] ?? 0) &&
    isManyThings(tokens, partsOfSpeech, next) &&
    wordTagsOf(tokens.keys[next]!)?.can(Tag.verbThird) === false
  )
}

function isManyThings(tokens: Tokens, partsOfSpeech: PartsOfSpeech, token: number): boolean {
  const isMany = isPluralNoun(tokens, token) || isPeople(tokens.keys[token]!)
  const behind = partsOfSpeech.tagOf(token + 1)
  return (
    isMany &&
    (behind === Tag.preposition ||
      behind === Tag.punctuation ||
      isFiniteTag(behind) ||
      behind === Tag.whPronoun)
  )
}

const isPeople = wordTest('people children men women')

/** A noun ends the phrase, and no verb follows, with which it would be a clause: "the end the party wanted". */
function endsInNoun(tokens: Tokens, partsOfSpeech: PartsOfSpeech, from: number): boolean {
  let token = from + 1
  while (
    partsOfSpeech.tagOf(token) === Tag.adjective ||
    partsOfSpeech.tagOf(token) === Tag.superlativeAdjective
  )
    token++
  const tag = partsOfSpeech.tagOf(token)
  if (!isLowerCase(tokens, token) || (tag !== Tag.nounSingular && tag !== Tag.nounPlural)) return false
  for (let at = token + 1; at < Math.min(tokens.count, token + 4); at++) {
    const behind = partsOfSpeech.tagOf(at)
    if (behind === Tag.punctuation) return true
    if (isFiniteTag(behind) || isOpenVerb(behind) || isAuxiliary(tokens, at)) return false
  }
  return true
}

function isOpenVerb(tag: number): boolean {
  return tag === Tag.verbBase || tag === Tag.verbParticiple
}

function missing(tokens: Tokens, first: number, last: number, meant: string): Finding {
  return {
    start: tokens.starts[first]!,
    end: tokens.ends[last]!,
    messageId: 'missing',
    replacements: [meant],
  }
}
