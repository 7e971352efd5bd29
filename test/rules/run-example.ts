import { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import type { DocumentAnalysis } from '../../src/analysis/analyse.ts'
import { createFacts } from '../../src/analysis/document-facts.ts'
import { isShownIn } from '../../src/filter/state-of-copy.ts'
import { text } from '../../src/formats/text.ts'
import { tokenise } from '../../src/parse/tokenise.ts'
import { type Place, reportFinding } from '../../src/rule/report-finding.ts'
import type { Finding, Rule } from '../../src/rule/rule.ts'
import { runRule } from '../../src/rule/run-rule.ts'

export interface RuleRun {
  readonly findings: readonly Finding[]
  readonly messages: readonly VFileMessage[]
}

/** The analysis of a plain text, as the pipeline makes it. */
export function analysisOf(source: string): DocumentAnalysis {
  const draft = text.read(source)
  return { draft, facts: createFacts(draft, tokenise(draft.prose, draft.blocks)), source }
}

/**
 * Runs one rule over a plain text, of which it is not known whether it has been edited; with "copy": "raw" or "edited" among
 * the options it is.
 */
export function runOn(
  rule: Rule,
  source: string,
  { copy, ...options }: Record<string, unknown> = {},
): RuleRun {
  const analysis = analysisOf(source)
  const file = new VFile(source)
  const state = copy === 'raw' || copy === 'edited' ? copy : 'unknown'
  const findings = runRule(rule, analysis.facts, options).filter(({ shownIn = rule.shownIn }) =>
    isShownIn(shownIn, state),
  )
  return { findings, messages: findings.map(finding => reportFinding(file, analysis, rule, finding, 'warn')) }
}

/** The lines of a `report` block. */
export function reportLines(messages: readonly VFileMessage[]): string {
  return messages
    .flatMap(message => [
      `${placeText(message.place as Place)} ${message.reason}`,
      ...(message.related ?? []).map(related => `  ${placeText(related.place)} ${related.reason}`),
    ])
    .join('\n')
}

function placeText({ start, end }: Place): string {
  return `${start.line}:${start.column}-${end.line}:${end.column}`
}
