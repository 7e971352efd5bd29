import { wordTagsOf } from '../../../src/analysis/parts-of-speech/word-tags.ts'
import { isFiniteTag, Tag } from '../../../src/analysis/parts-of-speech.ts'
import { wordTest } from '../../../src/analysis/word-flags.ts'
import { TokenClass } from '../../../src/parse/tokens.ts'
import { isComma } from './clauses.ts'
import { keyAt, type Place, type SideSlip } from './place.ts'

/* Words that join: neither … nor, either … or, more … than. */

const isNeither = wordTest('neither')
const isEither = wordTest('either')
const isNor = wordTest('nor')
const isOf = wordTest('of')
/** How far before its second word the first one may stand. */
const reach = 9

/** "Neither water or lavatories". */
function isNorForOr(place: Place): boolean {
  return isBehind(place, isNeither, true)
}

/** "Either water nor lavatories". */
function isOrForNor(place: Place): boolean {
  return isBehind(place, isEither, false)
}

function isBehind(
  { tokens, token, start, end, tags }: Place,
  isFirst: (key: number) => boolean,
  isOr: boolean,
): boolean {
  if (token + 1 >= end || tokens.classes[token + 1] !== TokenClass.word) return false
  const all = tags()
  let verbs = 0
  for (let at = token - 1; at >= Math.max(start, token - reach); at--) {
    const key = keyAt(tokens, at)
    // "Neither the mayor, her aide nor the clerk": the pair has its second word.
    if (isNor(key) || (isOr && key === keyAt(tokens, token))) return false
    // "Neither supported or opposed": each is a verb.
    const isVerbPair = verbs === 1 && all[at + 1] === Tag.verbPast && all[token + 1] === Tag.verbPast
    if (isFirst(key)) return !isOf(keyAt(tokens, at + 1)) && (verbs === 0 || isVerbPair) && at + 1 < token
    if (isComma(tokens, at) || tokens.classes[at] === TokenClass.punctuation) return false
    if (isFiniteTag(all[at]!)) verbs++
  }
  return false
}

const isClauseJoint = wordTest(
  'that because but and if when where while although since until before after so',
)
const isFiniteHelper = wordTest('is was has had will would could can may might should must does did')

/** "That is was sorry": two verbs and no subject. */
function isItForIs({ tokens, token, start, end, tags }: Place): boolean {
  return (
    token > start &&
    token + 1 < end &&
    isClauseJoint(keyAt(tokens, token - 1)) &&
    isFiniteHelper(keyAt(tokens, token + 1)) &&
    // "The question that is was not raised": a clause about a noun.
    !(isThat(keyAt(tokens, token - 1)) && isNounTag(tags()[token - 2] ?? 0)) &&
    !isComma(tokens, token - 1)
  )
}

const isThat = wordTest('that')

function isNounTag(tag: number): boolean {
  return tag === Tag.nounSingular || tag === Tag.nounPlural || tag === Tag.properNoun
}

const isMore = wordTest('more less')
const isCompared = wordTest('any ever usual expected half most last previously anybody anyone those')

/** "More patient that any he had met". */
function isThanForThat({ tokens, token, start, end, tags }: Place): boolean {
  const word = token - 1
  if (word <= start || token + 1 >= end || !isCompared(keyAt(tokens, token + 1))) return false
  const all = tags()
  if (all[word] === Tag.comparativeAdjective || all[word] === Tag.comparativeAdverb) return true
  const isQuality =
    all[word] === Tag.adjective || wordTagsOf(keyAt(tokens, word))?.can(Tag.adjective) === true
  return isQuality && isMore(keyAt(tokens, word - 1)) && !isSureOf(keyAt(tokens, word))
}

/** "More certain that any delay": what is said follows. */
const isSureOf = wordTest(
  'certain sure likely confident convinced clear evident obvious afraid aware hopeful worried',
)

/** Or and nor, it and is, than and that. */
export const jointSlips: readonly SideSlip[] = [
  ['or', 'nor', isNorForOr],
  ['nor', 'or', isOrForNor],
  ['is', 'it', isItForIs],
  ['that', 'than', isThanForThat],
]
