import type { Mention } from '../../src/analysis/entities.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { ownSentenceAt } from '../../src/analysis/own-sentences.ts'
import { isMark, sentenceOf } from '../../src/analysis/token-tests.ts'
import { wordTrigger } from '../../src/analysis/triggers.ts'
import { keyTest } from '../../src/analysis/word-flags.ts'
import { keyOf } from '../../src/parse/key.ts'

/** A house of the piece in two cities. */
export interface TwoCities {
  readonly here: Mention
  readonly there: Mention
}

const houses = wordTrigger(
  'hospital prison jail courthouse court airport university college hotel stadium theatre theater museum factory plant school laboratory clinic cathedral church mosque hall arena warehouse brewery mill shipyard depot headquarters studio gallery archive auditorium racecourse',
)
const into = keyTest(['in', 'at'].map(keyOf))
const the = keyOf('the')
const definite = keyTest(['the', 'a', 'an', 'its', 'his', 'her', 'their'].map(keyOf))
const apart =
  /\b(?:another|other|second|also|moved|transferred|then|former|previous\w*|both|and later|from there|before|earlier|sister|next|new|flown from|one of|which|each)\b/i

/** "A hospital in Salt Lake City", and "the Reno hospital": where the piece speaks of one alone. */
export function* twoCities(facts: Facts): Iterable<TwoCities> {
  const { tokens, entities } = facts
  const known = new Map<number, { readonly mention: Mention; readonly sentence: number }[]>()
  for (const token of houses(tokens)) {
    const key = tokens.keys[token]!
    const before = entities.mentionAt(token - 1)
    const isBefore = before?.endToken === token && tokens.keys[before.firstToken - 1] === the
    const isBehind = into(tokens.keys[token + 1] ?? 0)
    const behind = isBehind ? entities.mentionAt(token + 2) : undefined
    const mention = isBefore ? before : behind
    if (!mention || (mention === behind && !isNamed(facts, token)) || !isCity(facts, mention)) continue
    const sentence = sentenceOf(tokens, token)
    const own = ownSentenceAt(facts, sentence)
    if (!own || apart.test(own.text)) continue
    known.set(key, [...(known.get(key) ?? []), { mention, sentence }])
  }
  for (const places of known.values()) {
    const cities = new Set(places.map(({ mention }) => mention.entity))
    if (cities.size !== 2) continue
    const [first] = places
    const second = places.find(({ mention }) => mention.entity !== first!.mention.entity)!
    // What is spoken of as known in a second city was told of in the first.
    const isTakenUp = tokens.keys[second.mention.firstToken - 1] === the
    if (isTakenUp && second.sentence !== first!.sentence)
      yield { here: second.mention, there: first!.mention }
  }
}

/** "a hospital in", "the prison in": not "school in", which is none in particular. */
function isNamed({ tokens }: Facts, token: number): boolean {
  return [1, 2, 3].some(back => definite(tokens.keys[token - back] ?? 0))
}

function isCity({ entities, tokens }: Facts, { entity, form, doubtful, endToken }: Mention): boolean {
  const { kind, known } = entities.entities[entity]!
  if (doubtful || form === 'people' || isMark(tokens, endToken, '-')) return false
  return known ? known.kind === 'place' && known.sort === 'city' : kind === 'place'
}
