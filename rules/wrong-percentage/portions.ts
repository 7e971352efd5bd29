import type { Facts } from '../../src/analysis/facts.ts'
import { wrongChanges } from '../../src/analysis/portions/changes.ts'
import { wrongPortions } from '../../src/analysis/portions/parts.ts'
import type { WrongPortion } from '../../src/analysis/portions/portion.ts'
import type { WrongShare } from './wrong-share.ts'

/** Shares that the words claim of figures in their own sentence or the ones before. */
export function* portions(facts: Facts): Iterable<WrongShare> {
  for (const wrong of wrongChanges(facts)) yield told(wrong)
  for (const wrong of wrongPortions(facts)) yield told(wrong)
}

/** Two figures that stand no further apart are shown with what lies between. */
const oneStretch = 80

function told({ share, there, right, way }: WrongPortion): WrongShare {
  const places = [...there].sort((a, b) => a.start - b.start).map(({ start, end }) => ({ start, end }))
  const whole = { start: places[0]!.start, end: places.at(-1)!.end }
  const isOne =
    whole.end - whole.start <= oneStretch && (whole.end <= share.start || whole.start >= share.end)
  return {
    messageId: 'part',
    here: { start: share.start, end: share.end },
    there: whole,
    ...(!isOne && { places }),
    right: `${way === 'change' ? 'a change of ' : ''}${Number((right * 100).toPrecision(2))} percent`,
    isTied: true,
  }
}
