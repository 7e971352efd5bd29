import type { Span } from '../../span.ts'
import { numberPattern } from '../number-text.ts'
import { type OwnSentence, spanOf } from '../own-sentences.ts'
import { labelledRows } from './labelled-rows.ts'

/** A number of a row and the words of the body by which there were none. */
export interface BoundNone {
  readonly here: Span
  readonly there: Span
}

const some = new RegExp(`^(?!(?:0|zero|no)\\b)${numberPattern}\\b`, 'i')
const harms: readonly { readonly label: RegExp; readonly none: RegExp; readonly any: RegExp }[] = [
  {
    label: /^(?:injured|hurt|injuries|wounded|casualties)$/,
    none: /\b(?<what>(?:no one|nobody|no (?:passengers?|people|crew members?|residents?|workers?)) (?:else )?(?:was|were|had been|has been) (?:hurt|injured|harmed)|no injuries|escaped unhurt|without injury)\b/di,
    any: /\b(?:hurt|injur\w+|wound\w*|hospital\w*|treated|ambulances?|broke)\b/gi,
  },
  {
    label: /^(?:dead|deaths|killed|fatalities)$/,
    none: /\b(?<what>(?:no one|nobody|no (?:passengers?|people|residents?|workers?)) (?:was killed|were killed|died|has died|had died)|no deaths|there were no fatalities)\b/di,
    any: /\b(?:die[ds]?|dead|deaths?|kill\w*|fatal\w*|bod(?:y|ies)|perished|victims?)\b/gi,
  },
]
const corrected = /\b(?:first|initial\w*|early|earlier|later|revised|feared|had said|would|if)\b/i

/** "Injured: two" where no one was hurt, and the body has no other word of any hurt. */
export function boundNone(rows: readonly OwnSentence[], body: readonly OwnSentence[]): BoundNone[] {
  return labelledRows(rows).flatMap(({ sentence, label, value, from }) => {
    const harm = harms.find(one => one.label.test(label))
    const number = harm && some.exec(value)
    if (!harm || !number) return []
    const told = body.filter(({ text }) => text.search(harm.any) >= 0)
    const [there, ...more] = told
    const none = there && more.length === 0 && !corrected.test(there.text) ? harm.none.exec(there.text) : null
    if (!there || !none || there.text.match(harm.any)!.length > 1) return []
    const start = sentence.start + from
    return [{ here: { start, end: start + number[0].length }, there: spanOf(there, none, 'what') }]
  })
}
