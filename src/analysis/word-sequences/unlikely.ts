import { tokenise } from '../../parse/tokenise.ts'
import { Shape, TokenClass, type Tokens } from '../../parse/tokens.ts'
import { sentenceOf } from '../locate.ts'
import type { PartsOfSpeech } from '../parts-of-speech.ts'
import { isPartOfCompound } from '../spaced-words.ts'
import { type Fit, fitAt } from './fit.ts'
import { type Alternative, alternativeOf, companyAt, enterPlace, roughGain } from './oddness.ts'

/** A word that may be meant where another is written, and how much better it has to fit (natural logarithms). */
export interface Meant {
  readonly word: string
  readonly least: number
}

/** Gives the words that may be meant by the word of a token; none for most. */
export type MeantBy = (token: number) => readonly Meant[]

/** A written word in whose place another is likelier. */
export interface Unlikely {
  readonly token: number
  readonly meant: string
  readonly gain: number
}

interface Prepared {
  readonly tokens: Tokens
  readonly alternative: Alternative | undefined
}

/** A word that goes so well with its neighbours is none to doubt. */
const wellPlaced = -5
/** The rough gain may fall short of the full one by so much. */
const slack = 3
const prepared = new Map<string, Prepared>()
const mostKept = 20_000

/**
 * Finds the words of which another is much likelier in their place: of several the one that fits best.
 * @param candidates tokens in order, each a lower-case word without a clitic of its own
 */
export function* findUnlikely(
  tokens: Tokens,
  partsOfSpeech: PartsOfSpeech,
  candidates: Iterable<number>,
  meantBy: MeantBy,
): Iterable<Unlikely> {
  for (const token of candidates) {
    if (!isPlainWord(tokens, token)) continue
    const all = meantBy(token)
    if (all.length === 0) continue
    const sentence = sentenceOf(tokens, token)
    const tags = partsOfSpeech.tagsOfSentence(sentence)
    enterPlace(tokens, tags, sentence, token)
    const best = bestOf(tokens, tags, token, all)
    if (best) yield best
  }
}

function isPlainWord(tokens: Tokens, token: number): boolean {
  return (
    tokens.shapes[token] === Shape.lower &&
    tokens.classes[token] === TokenClass.word &&
    tokens.classes[token + 1] !== TokenClass.clitic &&
    !isPartOfCompound(tokens, token)
  )
}

function bestOf(
  tokens: Tokens,
  tags: Uint8Array,
  token: number,
  all: readonly Meant[],
): Unlikely | undefined {
  const key = tokens.keys[token]!
  const company = companyAt(key, tags[token]!)
  if (company > wellPlaced) return undefined
  let weigh: Fit | undefined
  let best: Unlikely | undefined
  for (const { word, least } of all) {
    const other = prepare(word)
    if (!other.alternative) continue
    if (roughGain(key, company, other.alternative) < least - slack) continue
    weigh ??= fitAt(tokens, token, 1)
    const gain = weigh(other.tokens)
    if (gain < least || (best && gain <= best.gain)) continue
    best = { token, meant: word, gain }
  }
  return best
}

function prepare(word: string): Prepared {
  const known = prepared.get(word)
  if (known) return known
  if (prepared.size === mostKept) prepared.clear()
  const tokens = tokenise(word, [{ kind: 'line', start: 0, end: word.length }])
  const entry = { tokens, alternative: tokens.count === 1 ? alternativeOf(tokens.keys[0]!) : undefined }
  prepared.set(word, entry)
  return entry
}
