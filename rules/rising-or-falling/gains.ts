import type { Facts } from '../../src/analysis/facts.ts'
import { matchesOf } from '../../src/analysis/matches-of.ts'
import { type OwnSentence, spanOf } from '../../src/analysis/own-sentences.ts'
import { sentencesOn, topicOf } from '../../src/analysis/topics.ts'
import type { Against } from './headline.ts'

/** "The Front's gains", "gains by the Front". */
const claim =
  /\b(?<name>\p{Lu}\p{L}+)'s? (?<what>(?:\w+ )?(?:(?<up>gains|advance|surge)|(?<down>losses|setback|slump)))\b(?! (?:of|to|in) )/dgu
const seats =
  /\b(?<what>(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|a dozen)(?: seats)? (?:(?<down>fewer|less)|(?<up>more)) than (?:in|at|it (?:won|had|held)|the last|last time|(?:\w+ )?(?:years?|months?) (?:ago|before|earlier)|before))\b/di
const guard = topicOf('gains advance surge losses setback slump')
const otherGuard = topicOf('fewer less more')

/** "Front's gains" of a Front that has eight seats fewer than before. */
export function* gainsAndLosses(facts: Facts): Iterable<Against> {
  const telling = sentencesOn(facts, guard)
  if (telling.length === 0) return
  const counted = sentencesOn(facts, otherGuard)
  for (const sentence of telling) {
    for (const match of matchesOf(claim, sentence.text)) {
      const isUp = match.groups!.up !== undefined
      const same = counted.flatMap(other => changeOf(other, match.groups!.name!))
      const [first] = same
      if (first && same.every(change => change.isUp !== isUp))
        yield { here: spanOf(sentence, match, 'what'), there: first.span }
    }
  }
}

/** The change of the one who is the only name before it. */
function changeOf(sentence: OwnSentence, name: string) {
  const match = seats.exec(sentence.text)
  const head = match ? sentence.text.slice(0, match.index) : ''
  if (!match || !new RegExp(`\\b${name}\\b`).test(head) || / and | while |; /.test(head)) return []
  return [{ span: spanOf(sentence, match, 'what'), isUp: match.groups!.up !== undefined }]
}
