import type { Facts } from '../../src/analysis/facts.ts'
import { wrongBills } from '../../src/analysis/portions/bills.ts'
import { wrongChanges } from '../../src/analysis/portions/changes.ts'
import { wrongPortions } from '../../src/analysis/portions/parts.ts'
import type { WrongPortion } from '../../src/analysis/portions/portion.ts'
import { wrongTurnouts } from '../../src/analysis/portions/turnout.ts'
import { wrongVotes } from '../../src/analysis/portions/votes.ts'
import { isTurnout } from './explained.ts'
import type { WrongShare } from './wrong-share.ts'

/** Shares that the words claim of figures in their own sentence or the ones before. */
export function* portions(facts: Facts): Iterable<WrongShare> {
  for (const find of [wrongVotes, wrongTurnouts, wrongChanges, wrongPortions, wrongBills])
    for (const wrong of find(facts))
      if (find !== wrongPortions || !isTurnout(facts, wrong.share)) yield told(wrong)
}

const leads = { change: 'a change of ', part: '', rest: 'all but ' } as const

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
    right: `${leads[way]}${Number((right * 100).toPrecision(Number.isInteger(share.low) ? 2 : 3))} percent`,
    isTied: true,
  }
}
