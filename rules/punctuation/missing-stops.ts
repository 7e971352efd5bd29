import type { Block } from '../../src/analysis/blocks.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { FunctionWord, functionWord } from '../../src/analysis/function-words.ts'
import { sentenceOf } from '../../src/analysis/locate.ts'
import { isFiniteTag } from '../../src/analysis/parts-of-speech.ts'
import { textOf } from '../../src/analysis/spaced-words.ts'
import { wordTrigger } from '../../src/analysis/triggers.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { isLowerCase } from '../../src/analysis/word-kinds.ts'
import { Shape, TokenClass, type Tokens } from '../../src/parse/tokens.ts'
import type { Finding } from '../../src/rule/rule.ts'

/** A piece in which so many paragraphs end in a mark, and all but one of them, has forgotten that one. */
const fewestWithMark = 4
/** Shorter paragraphs may be subheads, captions and sign-offs. */
const fewestTokens = 12
const endMark = /^[.?!…:;"”'’)\]*—–-]+$/

/** The one paragraph of a piece that ends without a mark. */
export function* findMissingStops({ tokens, blocks, partsOfSpeech }: Facts): Iterable<Finding> {
  const open: number[] = []
  let withMark = 0
  for (const [index, { kind, role, firstToken, endToken }] of blocks.entries()) {
    if (kind !== 'paragraph' || role !== 'body' || endToken - firstToken < fewestTokens) continue
    const last = endToken - 1
    if (endMark.test(textOf(tokens, last).slice(-1))) withMark++
    else if (isPlainEnd(tokens, last) && withMark >= 2 && beginsAnew(tokens, blocks[index + 1]))
      open.push(last)
    else return
  }
  if (open.length !== 1 || withMark < fewestWithMark) return
  const last = open[0]!
  const sentence = sentenceOf(tokens, last)
  const tags = partsOfSpeech.tagsOfSentence(sentence)
  let verbs = 0
  for (let token = tokens.sentences[sentence]!; token <= last; token++) if (isFiniteTag(tags[token]!)) verbs++
  if (verbs === 0) return
  yield {
    start: tokens.starts[last]!,
    end: tokens.ends[last]!,
    messageId: 'stop',
    replacements: [`${textOf(tokens, last)}.`],
  }
}

/** A word that may end a sentence: no article and no preposition that goes on in the next line. */
function isPlainEnd(tokens: Tokens, last: number): boolean {
  return isLowerCase(tokens, last) && functionWord(tokens.keys[last]!) === 0
}

function beginsAnew(tokens: Tokens, next: Block | undefined): boolean {
  // The last line may be a caption or a credit.
  return next?.role === 'body' && /^["“'‘]?\p{Lu}/u.test(tokens.prose.slice(next.start, next.start + 2))
}

const openers = wordTrigger('he she they but however there')
const isWork = wordTest('song film book hymn play poem single album novel show series title')

/** "The road was closed on Friday They had": a pronoun with a capital in the middle of a sentence, and its verb. */
export function* findRunOns({ tokens, partsOfSpeech }: Facts): Iterable<Finding> {
  for (const token of openers(tokens)) {
    const before = token - 1
    if (before < 0 || tokens.shapes[token] !== Shape.capitalised) continue
    const key = tokens.keys[before]!
    const kinds = functionWord(key)
    const isDay = (kinds & FunctionWord.calendar) !== 0
    // "The song She is", "that He would".
    if (!isDay && (!isLowerCase(tokens, before) || kinds !== 0 || isWork(key))) continue
    if (tokens.prose.slice(tokens.ends[before]!, tokens.starts[token]!) !== ' ') continue
    if (!isLowerCase(tokens, token + 1) || tokens.classes[before] !== TokenClass.word) continue
    if (textOf(tokens, before).endsWith('.')) continue
    if (!isFiniteTag(partsOfSpeech.tagOf(token + 1)) || (!isDay && isCapitalBefore(tokens.shapes, before)))
      continue
    yield {
      start: tokens.starts[before]!,
      end: tokens.ends[token]!,
      messageId: 'stop',
      replacements: [`${textOf(tokens, before)}. ${textOf(tokens, token)}`],
    }
  }
}

/** "Thus spoke He": words with capitals stand around. */
function isCapitalBefore(shapes: ArrayLike<number>, token: number): boolean {
  return shapes[token - 1] === Shape.capitalised
}
