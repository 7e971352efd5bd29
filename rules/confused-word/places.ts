import type { PartsOfSpeech } from '../../src/analysis/parts-of-speech.ts'
import { keyTrigger } from '../../src/analysis/triggers.ts'
import { findMisplaced, type PlaceRival, placeRival } from '../../src/analysis/word-sequences/places.ts'
import { keyOf } from '../../src/parse/key.ts'
import type { Tokens } from '../../src/parse/tokens.ts'
import type { Finding } from '../../src/rule/rule.ts'
import { placePairs } from './place-pairs.ts'

/** What may be meant by each written word, as it stands in the list. */
const meant = new Map(
  placePairs
    .trim()
    .split(/\s*[|\n]\s*/)
    .map(line => {
      const [written = '', rivals = ''] = line.split(': ')
      return [keyOf(written), rivals]
    }),
)
const candidates = keyTrigger(meant.keys())
/** The same, made ready when first asked for. */
const prepared = new Map<number, readonly PlaceRival[]>()

function rivalsOf(key: number): readonly PlaceRival[] {
  let rivals = prepared.get(key)
  if (rivals === undefined) {
    rivals = [...meant.get(key)!.matchAll(/(\S+) (\S+)/g)].map(([, word, least]) =>
      placeRival(word!, Number(least)),
    )
    prepared.set(key, rivals)
  }
  return rivals
}

/** Small words that cannot stand between their neighbours while another can: "the mayor one Friday", "in he house". */
export function* findByPlace(tokens: Tokens, partsOfSpeech: PartsOfSpeech): Iterable<Finding> {
  for (const { token, meant: word } of findMisplaced(tokens, partsOfSpeech, candidates(tokens), rivalsOf)) {
    yield {
      start: tokens.starts[token]!,
      end: tokens.ends[token]!,
      messageId: 'confused',
      replacements: [word],
    }
  }
}
