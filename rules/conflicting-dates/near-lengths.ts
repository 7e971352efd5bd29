import type { Facts } from '../../src/analysis/facts.ts'
import type { StatedLength } from '../../src/analysis/timeline/lengths.ts'
import { sureTime } from '../../src/analysis/timeline/now.ts'
import { type TimePoint, timePoints } from '../../src/analysis/timeline/points.ts'
import type { Clash } from './clash.ts'

/** What a length lasts, told so that it reaches from a beginning to an end. */
const lasting =
  /(?:\b(?:for|after|lasted|took|spent|during|his|her|its|their|been|the last)|^In|, in) (?:all |the |those |these |last )?§(?! (?:ago|old|later|earlier|before|after|from|sentence|term|contract|deal|agreement|loan|plan|lease|high|low|average|away|younger|older|jail|probation|ban|and a|of (?:his|her|their) life)\b)|§ (?:of(?! (?:his|her|their) life)|behind|away|in (?:prison|office|exile|power))\b/i
const unreal =
  /\b(?:will|would|could|may|might|if|next|every|each|once|plans?|planned|expected|faces?|than|per|another|within|least|up to|until|average|first|past|previous|usual\w*|sentenced to)\b[^.;,]{0,20}$/i
/** Words by which something begins or ends beside a time. */
const turns =
  /\b(?:began|begun|started|opened|founded|launched|joined|set (?:up|out|off)|built|broke out|jailed|imprisoned|closed|ended|called off|released|freed|died|returned|back|retired|left|arrived|married|divorced|elected|appointed|resigned|seized|arrested|stopped|finished|dissolved|demolished|hired|moved|born|formed|established)\b/i
/** What follows upon the times that are told lies between no two of them. */
const following = /\b(?:then|afterwards?|thereafter|subsequently|after that)\b/i
/** How many sentences on either side the two times may stand. */
const reach = 2

/** A length between the only two times that are told around it, which are not so far apart. */
export function nearLength(facts: Facts, length: StatedLength): Clash | undefined {
  // "A year" is how often as well as how long.
  if (length.isNth || /^an? /.test(facts.tokens.prose.slice(length.start, length.start + 3))) return undefined
  const head = length.text.slice(Math.max(0, length.at - 40), length.at)
  const around = length.text.slice(Math.max(0, length.at - 20), length.at + 30)
  if (unreal.test(head) || following.test(head) || !lasting.test(around)) return undefined
  const { sentence } = length
  const near = timePoints(facts).filter(
    point =>
      point.sentence.block === sentence.block && Math.abs(point.sentence.number - sentence.number) <= reach,
  )
  const [first, second, ...more] = near
  if (!first || more.length > 0 || !turns.test(clauseOf(first))) return undefined
  const now = second ? undefined : nowFor(facts, length)
  // "Since 2015" begins another stretch.
  if (
    second &&
    /\bsince (?:\w+ )?$/i.test(second.sentence.text.slice(0, second.start - second.sentence.start))
  )
    return undefined
  const last = second ?? now
  if (!last || (second && (second.isFloating !== first.isFloating || second.to <= first.from)))
    return undefined
  if (second && !turns.test(clauseOf(second)) && second.sentence !== length.sentence) return undefined
  if (last.to - first.from >= length.low && last.from - first.to <= length.high) return undefined
  // A length that is so much longer or shorter is of something else.
  if (last.to - first.from < length.low / mostFactor || last.from - first.to > length.high * mostFactor)
    return undefined
  return {
    messageId: 'span',
    here: { start: length.start, end: length.end },
    there: [first, ...(second ? [second] : [])].map(({ start, end }) => ({ start, end })),
    right: second
      ? 'the two dates around it lie otherwise apart'
      : 'that date and the time of the piece lie otherwise apart',
  }
}

const narrow = 550
const mostFactor = 3

function nowFor(facts: Facts, { sentence }: StatedLength) {
  const now = /\b(?:has|have) (?:been|\w+ed|stood|run|made|had|kept|ground)\b/.test(sentence.text)
    ? sureTime(facts)
    : undefined
  return now && now.to - now.from < narrow ? now : undefined
}

function clauseOf({ sentence, start, end }: TimePoint): string {
  return sentence.text.slice(Math.max(0, start - sentence.start - 60), end - sentence.start + 40)
}
