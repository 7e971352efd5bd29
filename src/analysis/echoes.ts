import { Shape, TokenClass, type Tokens } from '../parse/tokens.ts'
import type { Span } from '../span.ts'
import type { Facts } from './facts.ts'
import { FunctionWord, functionWord } from './function-words.ts'
import { blockOf, sentenceOf } from './locate.ts'
import { Tag } from './parts-of-speech.ts'
import { isMark } from './token-tests.ts'
import { wordTrigger } from './triggers.ts'
import { wordTest } from './word-flags.ts'

/**
 * A place that takes up something said before and says whose it was: "Lund's remark about the gas meter", "what the
 * auditors found in the files", "her letter about the chair".
 */
export interface Echo {
  /** Whose it was, as the text puts it, and its tokens. */
  readonly source: Span
  readonly firstToken: number
  readonly endToken: number
  readonly sentence: number
  /** The words that tell what was said, as tokens. */
  readonly content: readonly number[]
}

/** Nouns for what somebody says, writes or finds. */
const saying = `remark remarks comment comments line phrase joke jokes quip comparison warning warnings prediction forecast
 estimate complaint claim boast promise pledge appeal plea testimony account finding findings conclusion conclusions advice
 suggestion observation theory explanation sentence metaphor image anecdote letter speech lament jibe gibe taunt insult
 tribute assessment statement message tweet retort aside admission confession denial accusation allegation description words
 argument retelling recollection memory diagnosis verdict projection calculation tally guess hunch crack dig barb wisecrack
 outburst toast vow threat demand apology essay article column memo email note diary analysis slogan motto
 expression term label nickname analogy quotation likeness valuation appraisal`
const sayingTokens = wordTrigger(saying)
const isSaying = wordTest(saying)
const whatTokens = wordTrigger('what')
const isReporting = wordTest(
  `said says call called calls predicted predicts described describes found finds wrote writes told warned promised
   termed dubbed likened estimated forecast foresaw reported concluded argued claimed remembered recalled`,
)
const thatTokens = wordTrigger('that which')
const isTelling = wordTest(
  'described mentioned predicted reported recalled quoted cited coined promised forecast foresaw used',
)
const isMaking = wordTest(
  'made issued gave uttered delivered coined told cracked published wrote sent used drew',
)
/** "A line that was coined by her niece" */
const isMade = wordTest('made coined said written uttered used drawn spoken delivered')
const isComparing = wordTest('comparison analogy likeness')
const isWith = wordTest('with to')
const isOwn = wordTest('own')
const isWhose = wordTest('whose')
const isWas = wordTest('was were is had been first')
const isBetween = wordTest('had has have once so also then earlier later first just')
const isOf = wordTest('about that on of over concerning regarding')
const isBy = wordTest('by from')
const isArticle = wordTest('the a an')
const isPossessive = wordTest('his her their its')
const isRelative = wordTest('that who which')
/** How many words may describe the noun, and how many tokens tell what it was about. */
const mostModifiers = 5
const longestContent = 14

/** The echoes of a draft in the writer's voice, in order. */
export function findEchoes(facts: Facts): Echo[] {
  const { tokens } = facts
  const found = [
    ...sayingTokens(tokens).map(token => ofNoun(facts, token)),
    ...whatTokens(tokens).map(token => ofClause(facts, token)),
    ...thatTokens(tokens).map(token => ofRelative(facts, token)),
    ...whoTokens(tokens).map(token => ofFinder(facts, token)),
  ].filter(echo => echo !== undefined)
  return found.sort((a, b) => a.source.start - b.source.start)
}

/** "Lund's remark about the gas meter", "the governor's “coat hanger” jibe", "the line by Lund about the dog" */
function ofNoun(facts: Facts, noun: number): Echo | undefined {
  const { tokens } = facts
  if (!isWriters(facts, noun)) return undefined
  const made = madeBehind(facts, noun)
  if (made) return made
  if (!mayHaveSource(tokens, noun)) return undefined
  let at = noun - 1
  for (let passed = 0; passed < mostModifiers && isModifier(facts, at); passed++) at--
  const behind = () => [...wordsIn(facts, at + 1, noun), ...contentFrom(facts, noun + 1)]
  if (isWhose(tokens.keys[at] ?? 0)) {
    const end = isMark(tokens, at - 1, ',') ? at - 1 : at
    return echoOf(facts, phraseStart(facts, end), end, behind())
  }
  if (isPossessive(tokens.keys[at] ?? 0)) return echoOf(facts, at, at + 1, behind())
  if (tokens.classes[at] === TokenClass.clitic) return echoOf(facts, phraseStart(facts, at), at, behind())
  const by = isMark(tokens, noun + 1, ',') ? noun + 2 : noun + 1
  if (isBy(tokens.keys[by] ?? 0)) {
    const end = phraseEnd(facts, by + 1)
    return echoOf(facts, by + 1, end, [...wordsIn(facts, at + 1, noun), ...contentFrom(facts, end)])
  }
  // "Lang made the sand forecast", "management issued a warning of job losses"
  if (isArticle(tokens.keys[at] ?? 0) && isMaking(tokens.keys[at - 1] ?? 0)) {
    const first = phraseStart(facts, isMark(tokens, at - 2, ',') ? at - 2 : at - 1)
    return echoOf(facts, first, isMark(tokens, at - 2, ',') ? at - 2 : at - 1, behind())
  }
  return undefined
}

/** "The remark about the children's names that Halloran had made", "the line about the door, which was coined by Lund" */
function madeBehind(facts: Facts, noun: number): Echo | undefined {
  const { tokens } = facts
  if (!isOf(tokens.keys[noun + 1] ?? 0)) return undefined
  const end = Math.min(noun + longestContent, sentenceEnd(tokens, noun))
  for (let at = noun + 2; at < end; at++) {
    const key = tokens.keys[at]!
    if (isRelative(key) || isMade(key)) {
      let verb = isMade(key) ? at : at + 1
      while (isWas(tokens.keys[verb] ?? 0)) verb++
      const behind = verb + 1
      if (isMade(tokens.keys[verb] ?? 0) && isBy(tokens.keys[behind] ?? 0))
        return echoOf(facts, behind + 1, phraseEnd(facts, behind + 1), wordsIn(facts, noun + 2, at))
      if (!isRelative(key)) return undefined
      const name = phraseEnd(facts, at + 1)
      let maker = name
      while (isBetween(tokens.keys[maker] ?? 0)) maker++
      return name > at + 1 && isMaking(tokens.keys[maker] ?? 0)
        ? echoOf(facts, at + 1, name, wordsIn(facts, noun + 2, at))
        : undefined
    }
    const isVerb = (functionWord(key) & FunctionWord.auxiliary) !== 0
    if (isVerb || isMark(tokens, at, ';')) return undefined
  }
  return undefined
}

const whoTokens = wordTrigger('who')
const isFinding = wordTest(
  'found discovered traced detected spotted coined established identified uncovered diagnosed',
)

/** "The company's own engineers, who traced the fault to a valve," */
function ofFinder(facts: Facts, who: number): Echo | undefined {
  const { tokens } = facts
  let verb = who + 1
  while (isBetween(tokens.keys[verb] ?? 0)) verb++
  if (!isFinding(tokens.keys[verb] ?? 0) || !isWriters(facts, who)) return undefined
  const end = isMark(tokens, who - 1, ',') ? who - 1 : who
  const limit = Math.min(verb + 1 + longestContent, sentenceEnd(tokens, who))
  let last = verb + 1
  while (last < limit && !isMark(tokens, last, ',')) last++
  return echoOf(facts, phraseStart(facts, end), end, wordsIn(facts, verb + 1, last))
}

/** "the singing roof that the architect described" */
function ofRelative(facts: Facts, that: number): Echo | undefined {
  const { tokens, partsOfSpeech } = facts
  if (!hasNear(tokens, that + 1, isTelling)) return undefined
  const end = phraseEnd(facts, that + 1)
  let verb = end
  while (isBetween(tokens.keys[verb] ?? 0)) verb++
  if (end === that + 1 || !isTelling(tokens.keys[verb] ?? 0) || !isWriters(facts, that)) return undefined
  let first = that
  while (first > 0 && that - first < 4) {
    const tag = partsOfSpeech.tagOf(first - 1)
    if (
      tag !== Tag.nounSingular &&
      tag !== Tag.nounPlural &&
      tag !== Tag.adjective &&
      tag !== Tag.numeral &&
      tag !== Tag.verbIng
    )
      break
    first--
  }
  return echoOf(facts, that + 1, end, wordsIn(facts, first, that))
}

/** How many tokens on the verb may stand. */
const verbReach = 10

/** Does one of the words stand among the next few? Most places are left at once. */
function hasNear({ keys }: Tokens, first: number, is: (key: number) => boolean): boolean {
  for (let at = first; at < first + verbReach; at++) if (is(keys[at] ?? 0)) return true
  return false
}

/** Does a possessive stand before the noun, "by" behind it, or a verb of making before its article? */
function mayHaveSource({ keys, classes }: Tokens, noun: number): boolean {
  if (isBy(keys[noun + 1] ?? 0) || isBy(keys[noun + 2] ?? 0)) return true
  for (let at = noun - 1; at >= 0 && at >= noun - mostModifiers - 2; at--)
    if (
      classes[at] === TokenClass.clitic ||
      isPossessive(keys[at]!) ||
      isWhose(keys[at]!) ||
      isMaking(keys[at]!)
    )
      return true
  return false
}

/** "what the central bank had predicted, success within 2026," */
function ofClause(facts: Facts, what: number): Echo | undefined {
  const { tokens } = facts
  if (!hasNear(tokens, what + 1, isReporting) || !isWriters(facts, what)) return undefined
  const end = phraseEnd(facts, what + 1)
  let verb = end
  while (isBetween(tokens.keys[verb] ?? 0)) verb++
  if (!isReporting(tokens.keys[verb] ?? 0)) return undefined
  const limit = Math.min(verb + 1 + longestContent, sentenceEnd(tokens, what))
  let last = verb + 2
  while (last < limit && !isMark(tokens, last, ',')) last++
  return echoOf(facts, what + 1, end, wordsIn(facts, verb + 1, last))
}

function echoOf({ tokens }: Facts, first: number, end: number, content: readonly number[]): Echo | undefined {
  if (first >= end || content.length === 0) return undefined
  return {
    source: { start: tokens.starts[first]!, end: tokens.ends[end - 1]! },
    firstToken: first,
    endToken: end,
    sentence: sentenceOf(tokens, first),
    content,
  }
}

function isWriters({ tokens, voices, blocks }: Facts, token: number): boolean {
  const span = { start: tokens.starts[token]!, end: tokens.ends[token]! }
  return !voices.isQuoted(span) && !voices.isTurn(span) && blockOf(blocks, token)?.role !== 'quote'
}

/** A word that describes the noun, or a quotation mark around some. */
function isModifier({ tokens, partsOfSpeech }: Facts, token: number): boolean {
  if (token < 0) return false
  if (/^["“”]/.test(tokens.prose[tokens.starts[token]!]!)) return true
  if (isMark(tokens, token, '-') || tokens.classes[token] === TokenClass.number) return true
  if (tokens.classes[token] !== TokenClass.word || tokens.shapes[token] !== Shape.lower) return false
  const tag = partsOfSpeech.tagOf(token)
  return functionWord(tokens.keys[token]!) === 0 && tag !== Tag.verbPast && tag !== Tag.verbThird
}

/** How many tokens "the company's own engineers" may take. */
const longestSource = 7

function isPartOfName({ classes }: Tokens, token: number): boolean {
  return classes[token] === TokenClass.word || classes[token] === TokenClass.clitic
}

/** Where the name, or the phrase with its article, begins that ends before a token. */
function phraseStart({ tokens, entities }: Facts, end: number): number {
  const mention = entities.mentionAt(end - 1)
  if (mention) return mention.firstToken
  let first = end
  while (first > 0 && end - first < longestSource && isPartOfName(tokens, first - 1)) {
    first--
    if (tokens.classes[first] === TokenClass.clitic) continue
    if (isArticle(tokens.keys[first]!) || isPossessive(tokens.keys[first]!)) return first
    if (functionWord(tokens.keys[first]!) !== 0) return end
  }
  // "Management's warning": no article, at the beginning of a sentence.
  return first === tokens.sentences[sentenceOf(tokens, end - 1)] ? first : end
}

/** Where the name, the pronoun or the phrase ends that begins at a token. */
function phraseEnd({ tokens, entities, partsOfSpeech }: Facts, first: number): number {
  if (first >= tokens.count) return first
  const mention = entities.mentionAt(first)
  if (mention) return mention.endToken
  if ((functionWord(tokens.keys[first]!) & FunctionWord.pronoun) !== 0) return first + 1
  const floor = isArticle(tokens.keys[first]!) || isPossessive(tokens.keys[first]!) ? first + 1 : first
  let end = floor
  while (end < tokens.count && end - floor < 4) {
    const tag = partsOfSpeech.tagOf(end)
    const isPart = tag === Tag.adjective || tag === Tag.nounSingular || tag === Tag.nounPlural
    const name = entities.mentionAt(end)
    if (name) end = name.endToken
    else if (isPart && functionWord(tokens.keys[end]!) === 0) end++
    else break
  }
  return end === floor ? first : end
}

function sentenceEnd(tokens: Tokens, token: number): number {
  return tokens.sentences[sentenceOf(tokens, token) + 1]!
}

/** What the noun was about: the words behind "about", up to the verb of the sentence; or what is quoted behind it. */
function contentFrom(facts: Facts, from: number): readonly number[] {
  const { tokens, partsOfSpeech } = facts
  const end = Math.min(from + longestContent, sentenceEnd(tokens, from - 1))
  let at = from
  // "her letter to the trustees about the chair"
  // "His description, 'a cathedral of cheese'", "her comparison with a heart"
  if (isMark(tokens, at, ',') && opensQuotation(tokens, at + 1)) at++
  if (isComparing(tokens.keys[from - 1] ?? 0) && isWith(tokens.keys[at] ?? 0))
    return wordsIn(facts, at + 1, Math.min(at + comparedReach, end))
  while (at < end && !isOf(tokens.keys[at]!) && !opensQuotation(tokens, at)) {
    if (tokens.classes[at] === TokenClass.punctuation) return []
    if ((functionWord(tokens.keys[at]!) & FunctionWord.auxiliary) !== 0) return []
    at++
  }
  let stop = at + 1
  let isInRelative = false
  for (; stop < end; stop++) {
    const key = tokens.keys[stop]!
    isInRelative ||= isRelative(key)
    const isVerb =
      (functionWord(key) & FunctionWord.auxiliary) !== 0 || partsOfSpeech.tagOf(stop) === Tag.verbPast
    if (isVerb && !isInRelative) break
    if (isMark(tokens, stop, ',') || isMark(tokens, stop, ';')) break
    // "her speech of the mother's remark": that is somebody else's.
    if (tokens.classes[stop] === TokenClass.clitic) return []
    if ((functionWord(key) & FunctionWord.coordinator) !== 0) break
  }
  return wordsIn(facts, at + 1, stop)
}

/** How many words what something is compared with may take. */
const comparedReach = 4

function opensQuotation(tokens: Tokens, token: number): boolean {
  return token < tokens.count && /^["“‘']/.test(tokens.prose[tokens.starts[token]!]!)
}

/** The tokens of a stretch that say something: no small words, no words for sayings. */
function wordsIn({ tokens }: Facts, first: number, end: number): readonly number[] {
  const words: number[] = []
  for (let at = first; at < end; at++) {
    const isWord = tokens.classes[at] === TokenClass.word || tokens.classes[at] === TokenClass.number
    if (
      isWord &&
      functionWord(tokens.keys[at]!) === 0 &&
      !isSaying(tokens.keys[at]!) &&
      !isOwn(tokens.keys[at]!)
    )
      words.push(at)
  }
  return words
}
