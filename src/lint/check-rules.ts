import type { Root } from 'nlcst'
import type { Plugin } from 'unified'
import type { VFile } from 'vfile'
import { analyse, type DocumentAnalysis } from '../analysis/analyse.ts'
import type { ActiveRule } from '../config/resolved.ts'
import { reportFinding } from '../rule/report-finding.ts'
import type { Rule } from '../rule/rule.ts'
import { type ReadyRule, readyRule } from '../rule/run-rule.ts'
import { errorText, reportFailure } from './failure.ts'

/** A rule that is on, and how. */
export interface ActiveCheck extends ActiveRule {
  readonly rule: Rule
}

/**
 * A unified plugin that runs rules over the one analysis of a draft. A rule that throws is reported as a failure
 * of its own, and the others run all the same.
 */
export const checkRules: Plugin<[readonly ActiveCheck[]], Root> = checks => {
  const ready = checks.map(check => ({ ...check, run: readyRule(check.rule, check.options) }))
  return (tree, file) => {
    const analysis = analyse(tree, file)
    for (const check of ready) runCheck(check, analysis, file)
  }
}

interface ReadyCheck extends ActiveCheck {
  readonly run: ReadyRule
}

function runCheck({ rule, severity, run }: ReadyCheck, analysis: DocumentAnalysis, file: VFile): void {
  try {
    for (const finding of run(analysis.facts)) {
      reportFinding(file, analysis, rule, finding, severity)
    }
  } catch (error) {
    reportFailure(
      file,
      'failed-rule',
      `The rule ${rule.id} has failed on this draft: ${errorText(error)}`,
      `The other rules have run. Please report this; until it is mended, "${rule.id}: off" under "rules" in .retextrc goes round it.`,
    )
  }
}
