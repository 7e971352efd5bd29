import type { Facts } from '../facts.ts'
import { agree, type TimeSetting, timeSettingOf } from '../time-setting.ts'
import type { Claim } from './claim.ts'

const settings = new WeakMap<Facts, Map<number, TimeSetting>>()

/** When the sentence of a claim plays; read once for each sentence. */
export function settingOf(facts: Facts, { sentence }: Claim): TimeSetting {
  const known = settings.get(facts) ?? new Map<number, TimeSetting>()
  settings.set(facts, known)
  let setting = known.get(sentence)
  if (setting === undefined) {
    setting = timeSettingOf(sentenceText(facts, sentence))
    known.set(sentence, setting)
  }
  return setting
}

/** The prose of a sentence. */
export function sentenceText({ tokens }: Facts, sentence: number): string {
  const last = tokens.sentences[sentence + 1] - 1
  return tokens.prose.slice(tokens.starts[tokens.sentences[sentence]], tokens.ends[last])
}

/** Words that set one thing after another, or say that it changed. */
const sequence =
  /\b(?:then|now|in the end|at last|in time|after an?|finally|eventually|initially|until|before|since|again|anymore|changed|changes|reversed?|reversal|revers(?:es|ing)|overturn\w*|appeal\w*|retrial|U-turn|back ?track\w*|instead|after (?:all|first|initially|being|having)|no longer|already|still|yet|not yet|corrected|correction|clarif\w+|updated?|wrongly|mistakenly|erroneously|falsely|incorrectly|another|other|every|each|some|others|most|while|whereas|although|despite|sometimes|usually|often|at times|for years|for (?:a further|\w+ (?:more )?(?:minutes|hours|days|weeks|months))|decades?|except|only|alone|unless|if|whenever)\b/i

const ordinals = /\b(?:first|second|third|fourth|fifth|final)\b/gi

/** May both claims tell of one time? Days, months, years, quarters and rounds that differ speak against it. */
export function isOneTime(facts: Facts, a: Claim, b: Claim): boolean {
  const [one, other] = [settingOf(facts, a), settingOf(facts, b)]
  if (one.shifted || other.shifted) return false
  if (!agree(one.years, other.years) || one.years.size !== other.years.size) return false
  if (!agree(one.months, other.months) || !agree(one.weekdays, other.weekdays)) return false
  return ordinalsOf(facts, a) === ordinalsOf(facts, b)
}

function ordinalsOf(facts: Facts, { sentence }: Claim): string {
  return (sentenceText(facts, sentence).match(ordinals) ?? []).join(' ').toLowerCase()
}

/** Does a sentence of the two say that things changed, or tell of several? */
export function isTurning(facts: Facts, a: Claim, b: Claim): boolean {
  return sequence.test(textAround(facts, a)) || sequence.test(textAround(facts, b))
}

/** The sentence without the words of the claim itself: "still standing" tells of no change. */
function textAround(facts: Facts, { sentence, groupToken, firstToken, end }: Claim): string {
  const { tokens } = facts
  const start = tokens.starts[Math.min(groupToken, firstToken)]
  const first = tokens.starts[tokens.sentences[sentence]]
  const text = sentenceText(facts, sentence)
  return `${text.slice(0, start - first)} ${text.slice(end - first)}`
}
