import type { OwnSentence } from '../own-sentences.ts'
import { stemOf } from '../restatements.ts'
import type { TimePoint } from './points.ts'

/** Words that tell no event from another. */
const common = new Set(
  'they their there which where while would could other first when this that with from were been have being about after before later until them than into over under most more some such only also very just even then what your his her its the and was for had has are who she year years month months week weeks day days decade decades time times'
    .split(' ')
    .map(stemOf),
)
/** So far from a time the words of its event may stand. */
const reach = 60
/** With fewer letters before it a time opens its sentence, and its event is told behind it. */
const opening = 12

/** The stems of the words that can tell what took place, in order. */
export function eventStems(text: string): string[] {
  return (text.toLowerCase().match(/[a-z]{4,}/g) ?? []).map(stemOf).filter(stem => !common.has(stem))
}

/** One word in common is chance: "the resignation of the president" and another president's visit. */
const enoughWords = 2

/**
 * When the piece says that something took place: the times in other sentences that stand beside two of its words, or beside
 * the only one.
 * @param stems of the words that name it
 */
export function datesOfEvent(
  stems: readonly string[],
  points: readonly TimePoint[],
  sentence: OwnSentence,
): readonly TimePoint[] {
  const own = [...new Set(stems)]
  const needed = Math.min(enoughWords, own.length)
  return points.filter(point => {
    if (needed === 0 || point.sentence === sentence) return false
    const beside = stemsBeside(point)
    return own.filter(stem => beside.includes(stem)).length >= needed
  })
}

/** The words in the clause of a time: before it, or behind it where it opens the sentence. */
function stemsBeside({ sentence, start, end }: TimePoint): readonly string[] {
  const from = start - sentence.start
  const before = sentence.text.slice(Math.max(0, from - reach), from).replace(/.*[;:()]/, '')
  const behind = sentence.text
    .slice(end - sentence.start, end - sentence.start + reach)
    .replace(/[.;:()].*/, '')
  return eventStems(before.length < opening ? `${before} ${behind}` : before)
}
