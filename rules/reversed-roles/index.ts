import { agree } from '../../src/analysis/time-setting.ts'
import { defineRule } from '../../src/rule/define-rule.ts'
import type { Finding } from '../../src/rule/rule.ts'
import { type Deed, deedsOf } from './deeds.ts'

/** Deeds that are done the other way round another time: a return match, a loan paid back. */
const returned =
  /\b(?:first leg|second leg|rematch|return|revenge|avenge\w*|reverse\w*|counter\w*|each other|one another|in turn|leg|final|round|semi-?final|group|cup|league|season|friendly|Games?|Match(?:es)?|record|head-to-head)\b/i

export default defineRule({
  id: 'reversed-roles',
  category: 'contradiction',
  summary: 'Buyer and bought, winner and loser, told the other way round elsewhere',
  status: 'stable',
  gate: false,
  messages: {
    reversed: '“{found}” makes {agent} the one who {does} {patient}, but “{other}” says the reverse',
  },
  defaults: {},
  options: {},
  lexicon: true,
  *check({ facts, prose, matches }) {
    const deeds = deedsOf(matches, facts)
    for (const [index, later] of deeds.entries()) {
      const reverse = deeds.filter(other => other.relation === later.relation && isReverse(other, later))
      const earlier = reverse.find(other => deeds.indexOf(other) < index && isOneStory(other, later, prose))
      if (!earlier) continue
      const agreeing = deeds.filter(
        other =>
          other.relation === later.relation &&
          other.agent.key === later.agent.key &&
          other.patient.key === later.patient.key,
      )
      yield agreeing.length > reverse.length ? finding(earlier, later, prose) : finding(later, earlier, prose)
    }
  },
})

const does: Readonly<Record<string, string>> = {
  buy: 'buys',
  beat: 'beats',
  sue: 'sues',
  replace: 'follows',
  hire: 'hires',
  lend: 'lends to',
  own: 'owns',
}

function isReverse(a: Deed, b: Deed): boolean {
  return a.agent.key === b.patient.key && a.patient.key === b.agent.key
}

function isOneStory(a: Deed, b: Deed, prose: string): boolean {
  if (a.setting.shifted || b.setting.shifted) return false
  if (!agree(a.setting.years, b.setting.years) || a.setting.years.size !== b.setting.years.size) return false
  if (!agree(a.setting.months, b.setting.months) || !agree(a.setting.weekdays, b.setting.weekdays))
    return false
  return ![a, b].some(({ match }) =>
    returned.test(prose.slice(Math.max(0, match.start - 80), match.end + 80)),
  )
}

function finding(here: Deed, there: Deed, prose: string): Finding {
  const other = prose.slice(there.match.start, there.match.end)
  return {
    start: here.match.start,
    end: here.match.end,
    messageId: 'reversed',
    values: {
      agent: here.agent.name,
      patient: here.patient.name,
      does: does[here.relation] ?? here.relation,
      other,
    },
    related: [
      {
        start: there.match.start,
        end: there.match.end,
        reason: `${there.agent.name} is the one who ${does[there.relation] ?? there.relation} here`,
      },
    ],
  }
}
