import { traitsOf, WordTrait } from '../../src/analysis/dictionary.ts'
import { FunctionWord, functionWord } from '../../src/analysis/function-words.ts'
import { lazily } from '../../src/analysis/lazily.ts'
import { sentenceOf } from '../../src/analysis/locate.ts'
import { fullReach, type Misfit, misfitAt } from '../../src/analysis/parts-of-speech/misfit.ts'
import { wordTagsOf } from '../../src/analysis/parts-of-speech/word-tags.ts'
import { type PartsOfSpeech, Tag } from '../../src/analysis/parts-of-speech.ts'
import { isPartOfCompound } from '../../src/analysis/spaced-words.ts'
import { isJoined } from '../../src/analysis/token-tests.ts'
import { keyTrigger } from '../../src/analysis/triggers.ts'
import { keyTest, wordTest } from '../../src/analysis/word-flags.ts'
import { fitAt } from '../../src/analysis/word-sequences/fit.ts'
import { alternativeOf, companyAt, enterPlace, roughFit } from '../../src/analysis/word-sequences/oddness.ts'
import { keyOf } from '../../src/parse/key.ts'
import { tokenise } from '../../src/parse/tokenise.ts'
import { Shape, TokenClass, type Tokens } from '../../src/parse/tokens.ts'
import type { Finding } from '../../src/rule/rule.ts'
import { closeLookAlikes, plainLookAlikes } from './look-alikes.ts'

/** How much better the right word has to fit (natural logarithms of how likely the reading is). */
const plainMisfit = 4.2
const closeMisfit = 5.4
/** Two words on either side tell most places that are right; those farther away add no more than this. */
const nearbyReach = 2
const farthest = 3

interface LookAlike {
  readonly right: string
  readonly rightTokens: () => Tokens
  /** Of the clitic that belongs to the wrong word, if it has one. */
  readonly clitic: number | undefined
  readonly misfit: number
}

const isBeforeCommand = keyTest(
  ['please', 'and', 'or', 'then', 'just', 'simply', 'never', 'always'].map(keyOf),
)
const lookAlikes = new Map<number, LookAlike[]>()
addLookAlikes(plainLookAlikes, plainMisfit)
addLookAlikes(closeLookAlikes, closeMisfit)
const candidates = keyTrigger(lookAlikes.keys())

function addLookAlikes(lines: string, misfit: number): void {
  for (const line of lines.trim().split(/\s*[|\n]\s*/)) {
    const [right = '', wrongs = ''] = line.split(': ')
    const rightTokens = lazily(() => tokenise(right, [{ kind: 'line', start: 0, end: right.length }]))
    for (const wrong of wrongs.split(' ')) {
      const at = wrong.indexOf("'")
      const word = keyOf(at < 0 ? wrong : wrong.slice(0, at))
      const clitic = at < 0 ? undefined : keyOf(wrong.slice(at))
      const known = lookAlikes.get(word)
      const entry = { right, rightTokens, clitic, misfit }
      if (known) known.push(entry)
      else lookAlikes.set(word, [entry])
    }
  }
}

/**
 * Words whose part of speech cannot stand where they do, while that of a look-alike can: "some advise to farmers",
 * "he though that". Of several look-alikes the one that fits best.
 */
export function* findMisfits(tokens: Tokens, partsOfSpeech: PartsOfSpeech): Iterable<Finding> {
  for (const token of candidates(tokens)) {
    if (tokens.shapes[token] !== Shape.lower) continue
    const hasClitic = tokens.classes[token + 1] === TokenClass.clitic && isJoined(tokens, token + 1)
    const count = hasClitic ? 2 : 1
    if (
      !hasClitic &&
      (isPartOfCompound(tokens, token) || isCommand(tokens, token) || isInPlace(tokens, token))
    )
      continue
    const sentence = sentenceOf(tokens, token)
    const tags = partsOfSpeech.tagsOfSentence(sentence)
    enterPlace(tokens, tags, sentence, token)
    const right = bestFit(tokens, tags, token, count)
    if (right === undefined) continue
    yield {
      start: tokens.starts[token]!,
      end: tokens.ends[token + count - 1]!,
      messageId: 'confused',
      replacements: [right],
    }
  }
}

/** "Please advise.", "and place it": a verb that orders has no subject before it, which looks like a misfit. */
function isCommand(tokens: Tokens, token: number): boolean {
  if ((traitsOf(tokens.keys[token]!) & WordTrait.verb) === 0) return false
  return (
    token === 0 ||
    tokens.classes[token - 1] === TokenClass.punctuation ||
    isBeforeCommand(tokens.keys[token - 1]!)
  )
}

/**
 * "As a whole", "little sign of wear", "the independents": a noun behind its article or preposition, with the end of its
 * phrase behind it. "Letting the poor woman breathe": a verb behind the one who is let.
 */
function isInPlace(tokens: Tokens, token: number): boolean {
  const { keys, sentences } = tokens
  const traits = traitsOf(keys[token]!)
  const before = functionWord(keys[token - 1] ?? 0)
  const isNoun = (traits & (WordTrait.noun | WordTrait.plural)) !== 0
  const isAfter = (before & (FunctionWord.determiner | FunctionWord.preposition)) !== 0
  if (isNoun && isAfter && isPhraseEnd(tokens, token + 1)) return true
  if (!wordTagsOf(keys[token]!)?.can(Tag.verbBase)) return false
  const first = Math.max(sentences[sentenceOf(tokens, token)]!, token - causeReach)
  for (let at = token - 2; at >= first; at--) if (isCausing(keys[at]!)) return true
  return false
}

/** A mark, a figure or a small word that goes on with the sentence; an article would open the object of a verb. */
function isPhraseEnd(tokens: Tokens, token: number): boolean {
  if (tokens.classes[token] !== TokenClass.word) return true
  const next = functionWord(tokens.keys[token]!)
  return next !== 0 && (next & FunctionWord.determiner) === 0
}

const isCausing = wordTest(
  'let lets letting make makes made making help helps helped helping see sees saw seeing seen hear hears heard hearing watch watches watched watching have had',
)
const causeReach = 5

/** Does the look-alike go with the neighbours at all? Cheap, and leaves out nearly all. */
function mayFit(tokens: Tokens, tags: Uint8Array, token: number, lookAlike: LookAlike): boolean {
  const [key] = lookAlike.rightTokens().keys
  if (lookAlike.rightTokens().count !== 1 || key === undefined) return true
  const other = alternativeOf(key)
  return other === undefined || roughFit(companyAt(tokens.keys[token]!, tags[token]!), other) > leastRough
}

const leastRough = 0
/** How much better the right word has to fit by what words go together. */
const leastFit = 0.5

function bestFit(tokens: Tokens, tags: Uint8Array, token: number, count: 1 | 2): string | undefined {
  const clitic = count === 2 ? tokens.keys[token + 1] : undefined
  let best: string | undefined
  let highest = 0
  let nearby: Misfit | undefined
  let misfitOf: Misfit | undefined
  for (const lookAlike of lookAlikes.get(tokens.keys[token]!)!) {
    if (lookAlike.clitic !== clitic) continue
    if (count === 1 && !mayFit(tokens, tags, token, lookAlike)) continue
    nearby ??= misfitAt(tokens, token, count, nearbyReach)
    if (nearby(lookAlike.rightTokens()) < lookAlike.misfit - farthest) continue
    misfitOf ??= misfitAt(tokens, token, count, fullReach)
    const misfit = misfitOf(lookAlike.rightTokens())
    if (misfit < lookAlike.misfit || misfit <= highest) continue
    // What the parts of speech rule out, the words may bear: "eight years of restricted residence on farms".
    if (fitAt(tokens, token, count)(lookAlike.rightTokens()) < leastFit) continue
    highest = misfit
    best = lookAlike.right
  }
  return best
}
