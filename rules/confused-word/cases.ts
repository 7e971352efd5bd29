import type { PartsOfSpeech } from '../../src/analysis/parts-of-speech.ts'
import { isFiniteTag, Tag } from '../../src/analysis/parts-of-speech.ts'
import { isSpacedPair, textOf } from '../../src/analysis/spaced-words.ts'
import { wordTrigger } from '../../src/analysis/triggers.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { isClauseEnd, isLowerCase } from '../../src/analysis/word-kinds.ts'
import { keyOf } from '../../src/parse/key.ts'
import { Shape, type Tokens } from '../../src/parse/tokens.ts'
import type { Finding } from '../../src/rule/rule.ts'

const objects = new Map(
  'he:him she:her they:them we:us i:me'
    .split(' ')
    .map(pair => pair.split(':') as [string, string])
    .map(([subject, object]) => [keyOf(subject), object]),
)
const subjects = new Map(
  'him:he her:she them:they us:we me:I'
    .split(' ')
    .map(pair => pair.split(':') as [string, string])
    .map(([object, subject]) => [keyOf(object), subject]),
)
const subjectTokens = wordTrigger('he she they we i')
const objectTokens = wordTrigger('him her them us me')
const isAsking = wordTest(
  `ask asks asked asking tell tells told telling urge urges urged urging force forces forced forcing allow allows allowed
   allowing order orders ordered ordering invite invites invited inviting persuade persuades persuaded encourage
   encourages encouraged enable enables enabled want wants wanted expect expects expected require requires required
   advise advises advised teach teaches taught permit permits permitted compel compelled`,
)
const isPlainPreposition = wordTest(
  'of with by for from to between against about at behind beside without among toward towards upon',
)
const isClauseJoint = wordTest('and but that because when while where if although though whether so since')
const to = keyOf('to')
const and = keyOf('and')
const you = keyOf('you')
const i = keyOf('i')
const farthest = 7

/** Pronouns in the wrong case: "asked they to lower it", "between he and the mayor", "her and Mr. Lane had a garden". */
export function* findWrongCases(tokens: Tokens, partsOfSpeech: PartsOfSpeech): Iterable<Finding> {
  for (const token of subjectTokens(tokens)) {
    if (isAsObject(tokens, token)) yield confused(tokens, token, objects.get(tokens.keys[token]!)!)
  }
  for (const token of objectTokens(tokens)) {
    if (tokens.keys[token + 1] !== and || !opensClause(tokens, token)) continue
    if (isSubjectPair(tokens, partsOfSpeech, token))
      yield confused(tokens, token, subjects.get(tokens.keys[token]!)!)
  }
}

function confused(tokens: Tokens, token: number, meant: string): Finding {
  const isUpper = tokens.shapes[token] === Shape.capitalised && tokens.keys[token] !== i
  return {
    start: tokens.starts[token]!,
    end: tokens.ends[token]!,
    messageId: 'confused',
    replacements: [isUpper ? meant[0]!.toUpperCase() + meant.slice(1) : meant],
  }
}

function isAsObject(tokens: Tokens, token: number): boolean {
  if (token === 0 || token + 1 >= tokens.count || !isSpacedPair(tokens, token - 1, tokens.count)) return false
  const key = tokens.keys[token]!
  const before = tokens.keys[token - 1]!
  const after = tokens.keys[token + 1]!
  // A roman numeral: of I and II.
  if (key === i)
    return before === and && tokens.keys[token - 2] === you && isPlainPreposition(tokens.keys[token - 3] ?? 0)
  if (!isLowerCase(tokens, token)) return false
  if (isAsking(before)) return after === to
  if (!isPlainPreposition(before)) return false
  return after === and ? isLowerCase(tokens, token - 1) && !isPair(tokens, token) : isEnd(tokens, token + 1)
}

/** "By he and she": what somebody says of the words. */
function isPair(tokens: Tokens, token: number): boolean {
  return objects.has(tokens.keys[token + 2] ?? 0)
}

function isEnd(tokens: Tokens, token: number): boolean {
  return isClauseEnd(tokens, token) && /^[.,;!?]$/.test(textOf(tokens, Math.min(token, tokens.count - 1)))
}

function opensClause(tokens: Tokens, token: number): boolean {
  if (token === 0) return true
  if (isClauseEnd(tokens, token - 1)) return /^[,;:.“"‘!?]$/.test(textOf(tokens, token - 1))
  return isClauseJoint(tokens.keys[token - 1]!)
}

/** Does "and" join somebody else, before a verb that both must do? */
function isSubjectPair(tokens: Tokens, partsOfSpeech: PartsOfSpeech, token: number): boolean {
  let named = false
  for (let at = token + 2; at < Math.min(tokens.count, token + farthest); at++) {
    const tag = partsOfSpeech.tagOf(at)
    if (tag === Tag.properNoun || tag === Tag.nounSingular || tag === Tag.nounPlural) named = true
    else if (tag === Tag.determiner || tag === Tag.possessiveDeterminer || tag === Tag.adjective) {
      if (named) return false
    } else return named && isFiniteTag(tag) && isLowerCase(tokens, at)
  }
  return false
}
