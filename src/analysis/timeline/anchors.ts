import { stemOf } from '../restatements.ts'

/** Words that tell no event from another. */
const common = new Set(
  'they their there which where while would could other first when this that with from were been have being about after before later until them than into over under most more some such only also very just even then what your his her its the and was for had has are who she year years month months week weeks day days decade decades time times'
    .split(' ')
    .map(stemOf),
)
/** The stems of the words that can tell what took place, in order. */
export function eventStems(text: string): string[] {
  return (text.toLowerCase().match(/[a-z]{4,}/g) ?? []).map(stemOf).filter(stem => !common.has(stem))
}
