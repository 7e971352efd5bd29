import { cased } from '../../src/analysis/cased.ts'
import type { PartsOfSpeech } from '../../src/analysis/parts-of-speech.ts'
import { isPartOfCompound, textOf } from '../../src/analysis/spaced-words.ts'
import { keyTrigger } from '../../src/analysis/triggers.ts'
import { keyOf } from '../../src/parse/key.ts'
import { Shape, TokenClass, type Tokens } from '../../src/parse/tokens.ts'
import type { Finding } from '../../src/rule/rule.ts'
import { comparedSlips } from './sides/compared.ts'
import { degreeSlips } from './sides/degrees.ts'
import { effectSlips } from './sides/effects.ts'
import { thingSlips } from './sides/found-and-hung.ts'
import { jointSlips } from './sides/joints.ts'
import { likenessSlips } from './sides/look-alikes.ts'
import { lossSlips } from './sides/losses.ts'
import { isWeak, isWoman, isWomen } from './sides/nouns.ts'
import type { Place, SideSlip } from './sides/place.ts'
import { questionSlips } from './sides/questions.ts'
import { relativeSlips } from './sides/relatives.ts'
import { risingSlips } from './sides/rising-and-lying.ts'
import { slotSlips } from './sides/slots.ts'
import { homophoneSlips } from './sides/small-homophones.ts'
import { isAn, isAs, isFrom, isHere, isOf, isOff, isQuite, isThe, isTo, isToo } from './sides/small-words.ts'
import {
  isAffected,
  isLose,
  isPassed,
  isPast,
  isSat,
  isThrew,
  isThrough,
  isWere,
  isWhere,
} from './sides/verbs.ts'

/** What is meant, and when the words beside the written one leave no other reading. */
interface Slip {
  readonly meant: string
  readonly isWrong: (place: Place) => boolean
}

const slips = new Map<number, Slip[]>()

const plain: readonly SideSlip[] = [
  ['where', 'were', isWere],
  ['were', 'where', isWhere],
  ['form', 'from', isFrom],
  ['has', 'as', isAs],
  ['he', 'the', isThe],
  ['they', 'the', isThe],
  ['of', 'off', isOff],
  ['off', 'of', isOf],
  ['too', 'to', isTo],
  ['to', 'too', isToo],
  ['threw', 'through', isThrough],
  ['through', 'threw', isThrew],
  ['passed', 'past', isPast],
  ['past', 'passed', isPassed],
  ['quiet', 'quite', isQuite],
  ['and', 'an', isAn],
  ['loose', 'lose', isLose],
  ['week', 'weak', isWeak],
  ['hear', 'here', isHere],
  ['women', 'woman', isWoman],
  ['men', 'man', isWoman],
  ['woman', 'women', isWomen],
  ['man', 'men', isWomen],
  ['effected', 'affected', isAffected],
  ['set', 'sat', isSat],
]

for (const [written, meant, isWrong] of [
  ...plain,
  ...questionSlips,
  ...jointSlips,
  ...relativeSlips,
  ...risingSlips,
  ...effectSlips,
  ...thingSlips,
  ...homophoneSlips,
  ...lossSlips,
  ...slotSlips,
  ...degreeSlips,
  ...comparedSlips,
  ...likenessSlips,
]) {
  const key = keyOf(written)
  slips.set(key, [...(slips.get(key) ?? []), { meant, isWrong }])
}

const candidates = keyTrigger(slips.keys())

/** Small words and look-alikes that the words beside them rule out, whatever else the sentence says. */
export function* findBySides(tokens: Tokens, partsOfSpeech: PartsOfSpeech): Iterable<Finding> {
  let sentence = 0
  for (const token of candidates(tokens)) {
    while (tokens.sentences[sentence + 1]! <= token) sentence++
    const [start, end] = [tokens.sentences[sentence]!, tokens.sentences[sentence + 1]!]
    if (tokens.shapes[token]! > Shape.capitalised || tokens.classes[token] !== TokenClass.word) continue
    if (isPartOfCompound(tokens, token) || (tokens.shapes[token] !== Shape.lower && token !== start)) continue
    const own = sentence
    const place = { tokens, token, start, end, tags: () => partsOfSpeech.tagsOfSentence(own) }
    for (const { meant, isWrong } of slips.get(tokens.keys[token]!)!) {
      if (!isWrong(place)) continue
      yield {
        start: tokens.starts[token]!,
        end: tokens.ends[token]!,
        messageId: 'confused',
        replacements: [cased(meant, textOf(tokens, token))],
      }
      break
    }
  }
}
