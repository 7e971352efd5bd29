import type { Span } from '../../span.ts'
import type { Facts } from '../facts.ts'
import { matchesOf } from '../matches-of.ts'
import { type OwnSentence, ownSentenceAt } from '../own-sentences.ts'
import { type TimeSetting, timeSettingOf } from '../time-setting.ts'
import type { Cue } from './slots.ts'

/** Where a piece tells one side of a slot. */
export interface Told {
  readonly cue: Cue
  readonly sentence: OwnSentence
  readonly span: Span
  readonly setting: TimeSetting
  /** The words of the clause before the cue. */
  readonly lead: string
  readonly rest: string
  /** What the words themselves name as their topic. */
  readonly topic: string | undefined
}

/** How many statements of one side are held against the other. */
const most = 24

/** What some sentences say by the words of a cue, as fact and not denied. */
export function toldBy(cue: Cue, sentences: readonly number[], facts: Facts): Told[] {
  const found: Told[] = []
  for (const number of sentences) {
    const sentence = ownSentenceAt(facts, number)
    if (!sentence) continue
    for (const match of matchesOf(cue.pattern(), sentence.text)) {
      const start = match.index
      const end = start + match[0].length
      const lead = clauseBefore(sentence.text, start)
      const rest = sentence.text.slice(end)
      if (isUnsure(lead, rest) || (!cue.denies && isNegated(lead))) continue
      found.push({
        cue,
        sentence,
        span: { start: sentence.start + start, end: sentence.start + end },
        setting: timeSettingOf(sentence.text),
        lead,
        rest,
        topic: match.groups?.topic,
      })
      if (found.length >= most) return found
    }
  }
  return found
}

/** From the last mark, or word that begins a clause, to the cue. */
function clauseBefore(text: string, index: number): string {
  const before = text.slice(0, index)
  const from = Math.max(
    before.lastIndexOf(', '),
    before.lastIndexOf('; '),
    before.lastIndexOf(': '),
    before.lastIndexOf(' — '),
    0,
  )
  return before.slice(from)
}

const doubt =
  /\b(?:if|unless|would|could|might|may|should|whether|perhaps|possibl[ey]|expected?|expects|hopes?|hoped|hoping|fears?|feared|risk|risks|threat\w*|want(?:s|ed)?|wish\w*|plans?|planned|asked|asks|urged|demand\w*|called? for|calls for|wondered|likely|suggest\w*|propos\w+|claim\w*|alleg\w+|denied|denies|deny|insist\w*|rumou?r\w*|able to|ready to|prepar\w+|supposed|meant to|as if|as though|like|than|almost|nearly|every time|whenever|imagin\w+|dream\w*|pretend\w*|practi[cs]e\w*|avoid\w*|prevent\w*|lest|instead of|far from|in case|novel|promis\w+|vow\w*|must|need\w*)\b/i
const negation =
  /\b(?:no|not|never|nobody|none|neither|nor|without|hardly|barely|scarcely|cannot|refus\w+|fail\w*|declin\w+|rejected|stopped|lacks?|absence)\b|n't\b/i

function isUnsure(lead: string, rest: string): boolean {
  return doubt.test(lead) || /^[^,;.]{0,60}\b(?:if|unless|would have|could have|might have)\b/i.test(rest)
}

function isNegated(lead: string): boolean {
  return negation.test(lead)
}
