import { type Claim, type Disorder, impossibleOrders } from '../../src/analysis/claims.ts'
import { defineRule } from '../../src/rule/define-rule.ts'
import { pairFinding } from '../../src/rule/pair-finding.ts'
import type { Finding } from '../../src/rule/rule.ts'
import type { Span } from '../../src/span.ts'
import { wrongSides } from './befores.ts'
import { actsOfTheDead } from './deaths.ts'
import { offTheField } from './match.ts'
import { twoEnds } from './posts.ts'
import { stillToCome } from './still-to-come.ts'
import { actsTurned } from './turned-acts.ts'

const messages = {
  needs: '“{found}” is dated before “{other}”, without which it cannot come about',
  dead: '“{found}” is dated after a death: “{other}”',
  left: '“{found}” is told as later than “{other}”: nobody can leave once more what is left already',
  ended: '“{found}” here, but “{other}” of the same person',
  early: '“{found}” is before “{other}”, when the same player came on',
  late: '“{found}” is after “{other}”, when the same player had gone off',
  stages: '“{found}” does not go with “{other}”: the one that has to come first is dated after the other',
  side: '“{found}” does not go with “{other}”: by that date it is on the other side of it',
  ahead: '“{found}” is told as past, but is still to come',
  later: '“{found}” is told as past, but is later than the date of the piece',
  unborn: '“{found}” is dated before a birth: “{other}”',
}

export default defineRule({
  id: 'impossible-order',
  category: 'contradiction',
  summary: 'An effect that is dated before its cause, a deed after its doer’s death',
  status: 'stable',
  gate: false,
  shownIn: 'unedited',
  messages,
  defaults: {},
  options: {},
  lexicon: false,
  *check({ facts, prose }) {
    const reported: Span[] = []
    const isReported = ({ start, end }: Span) =>
      reported.some(other => other.start < end && start < other.end)
    function* told(pairs: Iterable<{ here: Span; there: Span }>, message: keyof typeof messages) {
      for (const { here, there } of pairs) {
        if (isReported(here)) continue
        reported.push(here, there)
        yield pairFinding(message, here, there, prose)
      }
    }
    for (const disorder of impossibleOrders(facts)) {
      const [here, there] = sidesOf(disorder)
      if (isReported(here)) continue
      reported.push(here, there)
      yield finding(disorder, here, there, prose)
    }
    yield* told(actsOfTheDead(facts), 'dead')
    yield* told(wrongSides(facts), 'side')
    for (const { here, there, reason } of offTheField(facts)) yield pairFinding(reason, here, there, prose)
    yield* told(actsTurned(facts), 'stages')
    for (const { here, there } of twoEnds(facts)) yield pairFinding('ended', here, there, prose)
    for (const { here, there } of stillToCome(facts))
      yield there ? pairFinding('later', here, there, prose) : { ...here, messageId: 'ahead' }
  },
})

/** What cannot be, and what it is held against: of the dead, what they are said to have done. */
function sidesOf({ earlier, later, reason }: Disorder): readonly [Claim, Claim] {
  return reason === 'dead' || reason === 'left' ? [later, earlier] : [earlier, later]
}

function finding({ reason }: Disorder, here: Claim, there: Claim, prose: string): Finding {
  const spanOf = ({ start, end, time }: Claim) => ({ start, end: Math.max(end, time?.end ?? end) })
  const other = textOf(spanOf(there), prose)
  return {
    start: here.start,
    end: here.end,
    messageId: reason,
    values: { other },
    related: [{ start: there.start, end: there.end, reason: `“${other}” stands here` }],
  }
}

function textOf({ start, end }: { start: number; end: number }, prose: string): string {
  return prose.slice(start, end).replaceAll(/\s+/g, ' ')
}
