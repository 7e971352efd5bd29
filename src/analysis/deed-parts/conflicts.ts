import type { Facts } from '../facts.ts'
import { mayBeOneTime, type TimeSetting, timeSettingOf } from '../time-setting.ts'
import {
  deedsTold,
  type PartName,
  type PartSign,
  type PlayedDeed,
  sentencesByFamily,
  signsIn,
} from './find.ts'

/** A sign that gives somebody the other part than the one that a deed gives. */
export interface SwappedPart {
  readonly deed: PlayedDeed
  readonly sign: PartSign
  /** How the deed calls the player. */
  readonly name: string
}

/** How many sentences before or after the deed a sign may stand: further away there is mostly another occasion. */
const reach = 30
const noSentences: ReadonlySet<number> = new Set()
/** What happens again with the parts exchanged, or is told of another occasion. */
const otherOccasion =
  /\b(?:first leg|second leg|rematch|return match|revenge|avenge\w*|in turn|each other|one another|semi-?finals?|quarter-?finals?|previous(?:ly)?|earlier|before|former(?:ly)?|turnabout|(?:first|second|third|last|next|other) (?:meeting|encounter|game|match|time)|split|once|again|used to|instead)\b/i

/** The signs of a piece that contradict the deeds it tells of: the loser who celebrates, the buyer who is bought. */
export function swappedParts(facts: Facts): SwappedPart[] {
  const sentences = sentencesByFamily(facts)
  const deeds = deedsTold(facts, sentences)
  const found: SwappedPart[] = []
  for (const deed of deeds) {
    if (isTurnedElsewhere(deed, deeds) || otherOccasion.test(textOfSentence(facts, deed.sentence))) continue
    const setting = settingOf(facts, deed.sentence)
    const own = sentences.get(deed.family) ?? noSentences
    for (const sentence of [...own].sort((one, other) => one - other)) {
      if (sentence === deed.sentence || Math.abs(sentence - deed.sentence) > reach) continue
      const text = textOfSentence(facts, sentence)
      if (otherOccasion.test(text) || !mayBeOneTime(setting, timeSettingOf(text))) continue
      // A game of another year is another game.
      if (deed.family.name === 'beat' && setting.years.size !== timeSettingOf(text).years.size) continue
      const sign = signsIn(facts, sentence, deed).find(one => deed.players[one.part] !== one.player)
      if (!sign) continue
      const own: PartName = sign.part === 'doer' ? 'other' : 'doer'
      found.push({ deed, sign, name: deed.names[own] })
      break
    }
  }
  return found
}

/** Has one of the two the other part in another deed of this kind? Then a sign may speak of that one. */
function isTurnedElsewhere(deed: PlayedDeed, deeds: readonly PlayedDeed[]): boolean {
  return deeds.some(
    other =>
      other.family === deed.family &&
      (other.players.doer === deed.players.other || other.players.other === deed.players.doer),
  )
}

function settingOf(facts: Facts, sentence: number): TimeSetting {
  return timeSettingOf(textOfSentence(facts, sentence))
}

function textOfSentence({ tokens }: Facts, sentence: number): string {
  return tokens.prose.slice(
    tokens.starts[tokens.sentences[sentence]!],
    tokens.ends[tokens.sentences[sentence + 1]! - 1],
  )
}
