import type { Facts } from '../facts.ts'
import { type OwnSentence, spanOf } from '../own-sentences.ts'
import { sentencesOn, topicOf } from '../topics.ts'
import type { ResultBond } from './bond.ts'

const topic = topicOf('lost won beaten beat held defeated')
const told = '\\d{1,3}[-–]\\d{1,3}|(?:\\w+ (?:goals|points|runs|games|sets) to \\w+)'
const side = new RegExp(
  `, (?<clause>(?:who|which) (?<verb>lost|won|beat|were beaten|was beaten|drew|were held)\\b[^,;]{0,60}?(?<a>${told})[^,;\\d]{0,40}),(?<main>[^;]*)|(?:, |^)(?<part>(?<how>beaten|defeated|thrashed|routed|held to an?|winning|victorious)(?: by)? (?<b>${told})[^,;\\d]{0,30}),(?<rest>[^;]*)`,
  'di',
)
const won = /^(?:won|beat|winning|victorious)$/i
const level = /^(?:drew|were held|held to an?)$/i
const keeping =
  'celebrat\\w+|enjoy\\w*|extend\\w*|continu\\w*|savou?r\\w*|notched|recorded|earned|sealed|completed|claimed|(?:after|following)'
const losing =
  'extend\\w*|continu\\w*|slump\\w* to|suffered|fell to|rued?|mourn\\w*|digest\\w*|(?:after|following)'
const own = '(?:the|their|its|a|an|his|her)'
const victory = new RegExp(
  `\\b(?:${keeping}) ${own} (?<what>(?:[a-z-]+ ){0,2}?(?:win|victory|triumph|winning (?:run|streak)|unbeaten (?:run|start)))\\b(?! (?:over|against|at|in|on|from|of last|to(?! \\w+ (?:games|matches)))\\b)`,
  'di',
)
const defeat = new RegExp(
  `\\b(?:${losing}) ${own} (?<what>(?:[a-z-]+ ){0,2}?(?:defeat|loss|losing (?:run|streak)|winless (?:run|start)))\\b(?! (?:to|against|at|in|on|by|of last)\\b)`,
  'di',
)
const through =
  /\b(?<what>(?:are|were|went|go|march\w*|sailed|eased) (?:safely )?through to the (?:final|semi-?finals?|quarter-?finals?|next round|last (?:four|eight|16)))\b/di
/** Another match, or a tie that is settled in some other way. */
const another =
  /\b(?:first|second|opening|return|leg|legs|aggregate|penalt\w+|shoot-?out|last|previous|earlier|ago|in (?:19|20)\d\d|until|despite|still|since|again|but|points|sets? ahead|group|season|day|days|weeks?|year|final when|semi-?final|quarter-?final|friendly|ending|replay|weekend|\w+day)\b/i

/** "The Hawks, who lost 98-94, celebrated their victory": one side, one match, two outcomes. */
export function* outcomesOfSides(facts: Facts): Iterable<ResultBond> {
  for (const sentence of sentencesOn(facts, topic)) {
    if (!/\d[-–]\d| to /.test(sentence.text)) continue
    yield* outcomesIn(sentence)
  }
}

function* outcomesIn(sentence: OwnSentence): Iterable<ResultBond> {
  const match = side.exec(sentence.text)
  if (!match) return
  const { clause, verb, how, part, main, rest } = match.groups!
  const outcome = verb ?? how ?? ''
  const claim = clause ?? part ?? ''
  const telling = main ?? rest ?? ''
  const [from] = match.indices!.groups![main === undefined ? 'rest' : 'main']!
  const there = spanOf(sentence, match, clause === undefined ? 'part' : 'clause')
  const isWin = won.test(outcome)
  for (const [pattern, isVictory] of [
    [victory, true],
    [through, true],
    [defeat, false],
  ] as const) {
    const other = pattern.exec(telling)
    const words = other && telling.slice(0, other.index)
    if (!other || words === null || another.test(claim.replaceAll(/\w+day\b/g, ''))) continue
    if (another.test(words.replace(/\bon \w+day\b/, ''))) continue
    // "Beat City, beaten 2-1, after their victory": whom a second name names may have won.
    if (/\b(?:and|as|while|when) /.test(words) || /\d[-–]\d/.test(telling)) continue
    if (
      /^(?:after|following)/i.test(other[0]) &&
      !/^ (?:\w+ )?(?:will|would|can|go|celebrate|lift)\w* /.test(words)
    )
      continue
    const what = other.indices!.groups!.what!
    const here = { start: sentence.start + from + what[0], end: sentence.start + from + what[1] }
    const fits = !level.test(outcome) && isWin === isVictory
    if (!fits && pattern === through && level.test(outcome)) continue
    yield { kind: 'side', here, there, fits, why: 'it is the same side' }
  }
}
