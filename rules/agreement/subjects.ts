import { FunctionWord, functionWord } from '../../src/analysis/function-words.ts'
import type { PartsOfSpeech } from '../../src/analysis/parts-of-speech.ts'
import { Tag } from '../../src/analysis/parts-of-speech.ts'
import { textOf } from '../../src/analysis/spaced-words.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { isPluralNoun, isSingularNoun } from '../../src/analysis/word-kinds.ts'
import { keyOf } from '../../src/parse/key.ts'
import { Shape, TokenClass, type Tokens } from '../../src/parse/tokens.ts'
import type { Finding } from '../../src/rule/rule.ts'
import { isCollective, isCount, isMeasure, isUncounted } from './nouns.ts'

/** Verbs that show their number, and the other number of each. */
const toPlural = new Map([
  [keyOf('was'), 'were'],
  [keyOf('is'), 'are'],
  [keyOf('has'), 'have'],
  [keyOf('does'), 'do'],
])
const toSingular = new Map([
  [keyOf('were'), 'was'],
  [keyOf('are'), 'is'],
  [keyOf('have'), 'has'],
  [keyOf('do'), 'does'],
])
const isNumbered = wordTest('was is has does were are have do')
const isIrregularPlural = wordTest('children men women people police policemen firemen fishermen')
const isPhrasePreposition = wordTest('of in for from on at by with to')
const isOpener = wordTest(
  'the his her its their our my your these those this that a an two three four five six seven eight nine ten many several some all',
)
const andKey = keyOf('and')
const most = 12

/**
 * A subject that opens its sentence and the verb that follows it, where the two differ in number: "The results of the
 * inquiry is", "Three men was", "The list of victims have". Bodies of many may have either.
 */
export function* findDisagreeingSubjects(tokens: Tokens, partsOfSpeech: PartsOfSpeech): Iterable<Finding> {
  for (let sentence = 0; sentence + 1 < tokens.sentences.length; sentence++) {
    const start = tokens.sentences[sentence]
    const end = Math.min(tokens.sentences[sentence + 1], start + most)
    if (!isOpener(tokens.keys[start])) continue
    const verb = verbOf(tokens, start, end)
    if (verb === undefined) continue
    const meant = meantFor(tokens, start, verb, partsOfSpeech)
    if (meant === undefined) continue
    const place = { start: tokens.starts[verb], end: tokens.ends[verb] }
    yield { ...place, messageId: 'pair', replacements: [meant] }
  }
}

/** The first verb that shows its number, with nothing but words between. */
function verbOf(tokens: Tokens, start: number, end: number): number | undefined {
  for (let token = start + 1; token < end; token++) {
    if (tokens.classes[token] !== TokenClass.word) return undefined
    if (isNumbered(tokens.keys[token])) return tokens.shapes[token] === Shape.lower ? token : undefined
    if ((functionWord(tokens.keys[token]) & FunctionWord.auxiliary) !== 0) return undefined
  }
  return undefined
}

function meantFor(
  tokens: Tokens,
  start: number,
  verb: number,
  partsOfSpeech: PartsOfSpeech,
): string | undefined {
  const head = headOf(tokens, start, verb, partsOfSpeech)
  if (head === undefined) return undefined
  const key = tokens.keys[head]
  if (isCollective(key) || isMeasure(key)) return undefined
  if (isPluralNoun(tokens, head) || isIrregularPlural(key)) return toPlural.get(tokens.keys[verb])
  // "Many worker were": the noun is wrong, not the verb.
  if (isCount(tokens.keys[start])) return undefined
  return isSingularNoun(tokens, head) && !isUncounted(key) ? toSingular.get(tokens.keys[verb]) : undefined
}

/** The noun that heads the subject: the last of its phrase, before "of …" and the like; none where anything else stands. */
function headOf(
  tokens: Tokens,
  start: number,
  verb: number,
  partsOfSpeech: PartsOfSpeech,
): number | undefined {
  let head: number | undefined
  let inPhrase = false
  for (let token = start + 1; token < verb; token++) {
    const tag = partsOfSpeech.tagOf(token)
    const isNoun = tag === Tag.nounSingular || tag === Tag.nounPlural
    if (isNoun || tag === Tag.properNoun) {
      // A name may itself be a plural, "the Silver Birds show", or open a clause, "the threat London faces".
      if (tag === Tag.properNoun && !inPhrase) return undefined
      if (!inPhrase) head = token
    } else if (tag === Tag.preposition && isPhrasePreposition(tokens.keys[token]) && head !== undefined) {
      inPhrase = true
    } else if (!isModifier(tag) || tokens.keys[token] === andKey) return undefined
    else if (head !== undefined && !inPhrase) return undefined
  }
  const last = partsOfSpeech.tagOf(verb - 1)
  const endsInNoun = last === Tag.nounSingular || last === Tag.nounPlural || last === Tag.properNoun
  return head !== undefined && endsInNoun && /^[a-z]/.test(textOf(tokens, head)) ? head : undefined
}

function isModifier(tag: number): boolean {
  return (
    tag === Tag.determiner ||
    tag === Tag.possessiveDeterminer ||
    tag === Tag.adjective ||
    tag === Tag.comparativeAdjective ||
    tag === Tag.superlativeAdjective ||
    tag === Tag.numeral
  )
}
