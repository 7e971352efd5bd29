import { isFiniteTag, type PartsOfSpeech, Tag } from '../../src/analysis/parts-of-speech.ts'
import { isPersonNoun } from '../../src/analysis/person-nouns.ts'
import { reportingWord } from '../../src/analysis/reporting-verbs.ts'
import { textOf } from '../../src/analysis/spaced-words.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { keyOf } from '../../src/parse/key.ts'
import { TokenClass, type Tokens } from '../../src/parse/tokens.ts'
import type { Finding } from '../../src/rule/rule.ts'

const comma = keyOf(',')
const mostBefore = 8
const mostInPhrase = 8
const isRelative = wordTest('who')
const isParticiple = wordTest('based founded born built owned led backed run aged')

/** "Webb, 43 was born", "the firm, based in Leeds has 90 workers": what one comma opens another one has to close. */
export function* findOpenPairs(tokens: Tokens, partsOfSpeech: PartsOfSpeech): Iterable<Finding> {
  const { sentences } = tokens
  for (let sentence = 0; sentence + 1 < sentences.length; sentence++) {
    const start = sentences[sentence]!
    const end = sentences[sentence + 1]!
    const opening = firstComma(tokens, start, Math.min(end - 2, start + mostBefore + 1))
    if (opening === undefined) continue
    if (!isSubject(tokens, partsOfSpeech, start, opening)) continue
    const verb = openVerb(tokens, partsOfSpeech, opening, end, start)
    if (verb === undefined) continue
    yield {
      start: tokens.starts[verb - 1]!,
      end: tokens.ends[verb - 1]!,
      messageId: 'pair',
      replacements: [`${textOf(tokens, verb - 1)},`],
    }
  }
}

function firstComma({ keys }: Tokens, start: number, end: number): number | undefined {
  for (let token = start; token < end; token++) if (keys[token] === comma) return token
  return undefined
}

/** A name or a phrase with its article, and nothing else before the comma. */
function isSubject(tokens: Tokens, partsOfSpeech: PartsOfSpeech, start: number, end: number): boolean {
  for (let token = start; token < end; token++) {
    const tag = partsOfSpeech.tagOf(token)
    const isOpener = token === start && (tag === Tag.determiner || tag === Tag.possessiveDeterminer)
    const isPart = tag === Tag.properNoun || tag === Tag.nounSingular || tag === Tag.adjective
    if (!isOpener && !(isPart && tokens.classes[token] === TokenClass.word)) return false
  }
  const first = partsOfSpeech.tagOf(start)
  return first === Tag.properNoun || first === Tag.determiner || first === Tag.possessiveDeterminer
}

/** The verb that stands where the second comma lacks. */
function openVerb(
  tokens: Tokens,
  partsOfSpeech: PartsOfSpeech,
  opening: number,
  end: number,
  start: number,
): number | undefined {
  const first = opening + 1
  const isAge = (token: number) => /^[1-9]\d$/.test(textOf(tokens, token))
  if (isAge(first))
    return isName(partsOfSpeech, start, opening) ? verbAt(partsOfSpeech, first + 1) : undefined
  if (isRelative(tokens.keys[first]!))
    return partsOfSpeech.tagOf(first + 1) === Tag.be && isAge(first + 2)
      ? verbAt(partsOfSpeech, first + 3)
      : undefined
  if (isParticiple(tokens.keys[first]!)) return verbBehindPhrase(partsOfSpeech, first + 1, end)
  return verbBehindName(tokens, partsOfSpeech, opening, end)
}

function isName(partsOfSpeech: PartsOfSpeech, start: number, end: number): boolean {
  for (let token = start; token < end; token++)
    if (partsOfSpeech.tagOf(token) !== Tag.properNoun) return false
  return end - start > 1
}

function verbAt(partsOfSpeech: PartsOfSpeech, token: number): number | undefined {
  return isFiniteTag(partsOfSpeech.tagOf(token)) ? token : undefined
}

/** "Based in Leeds has": a helping verb behind phrases without a clause of their own. */
function verbBehindPhrase(partsOfSpeech: PartsOfSpeech, first: number, end: number): number | undefined {
  for (let token = first; token < Math.min(end, first + mostInPhrase); token++) {
    switch (partsOfSpeech.tagOf(token)) {
      case Tag.be:
      case Tag.have:
      case Tag.modal:
        return token > first + 1 ? token : undefined
      case Tag.preposition:
      case Tag.determiner:
      case Tag.possessiveDeterminer:
      case Tag.properNoun:
      case Tag.numeral:
      case Tag.nounSingular:
      case Tag.adjective:
        continue
      default:
        return undefined
    }
  }
  return undefined
}

/** "The mayor, Ann Webb said she was sorry.": who it is, and no other comma. */
function verbBehindName(
  tokens: Tokens,
  partsOfSpeech: PartsOfSpeech,
  opening: number,
  end: number,
): number | undefined {
  if (!isPersonNoun(tokens.keys[opening - 1]!)) return undefined
  let verb = opening + 1
  while (partsOfSpeech.tagOf(verb) === Tag.properNoun) verb++
  if (verb - opening < 3 || partsOfSpeech.tagOf(verb) !== Tag.verbPast) return undefined
  if (reportingWord(tokens.keys[verb]!) === undefined) return undefined
  for (let token = verb; token < end; token++) if (tokens.keys[token] === comma) return undefined
  return verb
}
