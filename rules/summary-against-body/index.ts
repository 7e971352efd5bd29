import { areConfirmed } from '../../src/analysis/amounts/confirmed.ts'
import { defineRule } from '../../src/rule/define-rule.ts'
import { pairFinding } from '../../src/rule/pair-finding.ts'
import { alterations } from './altered.ts'
import { rowClashes } from './rows.ts'

export default defineRule({
  id: 'summary-against-body',
  category: 'contradiction',
  summary: 'A sentence, headline or summary that tells something otherwise than the body',
  status: 'stable',
  gate: false,
  messages: {
    name: '“{found}” here, but “{other}” where the same is told elsewhere in this piece',
    pronoun: '“{found}” here, but “{other}” where the same is told of the same person',
    time: '“{found}” here, but “{other}” where the same is told elsewhere in this piece',
    scope: '“{found}” is more than the body says: it has “{other}”',
    figure: '“{found}” here, but “{other}” of the same thing in the body',
    outcome: '“{found}” is not what the body tells: it has “{other}”',
  },
  defaults: {},
  options: {},
  lexicon: false,
  *check({ facts, prose }) {
    for (const { kind, here, there, ...told } of [...alterations(facts), ...rowClashes(facts)]) {
      if (kind === 'figure' && areConfirmed(facts, here, there)) continue
      const finding = pairFinding(kind, here, there, prose)
      yield 'isLikely' in told && told.isLikely ? { ...finding, shownIn: 'unedited' } : finding
    }
  },
})
