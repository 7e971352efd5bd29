import type { Root } from 'nlcst'
import type { Plugin } from 'unified'
import type { VFile } from 'vfile'
import { analyse } from '../analysis/analyse.ts'
import { reportFinding } from './report-finding.ts'
import type { Rule } from './rule.ts'
import { type RuleOptions, readyRule } from './run-rule.ts'

/** A rule as a retext plugin; the rule itself is its property `rule`. */
export type RulePlugin<Options extends object> = Plugin<[RuleOptions<Options>?], Root> & {
  readonly rule: Rule<Options>
}

/**
 * Makes a retext plugin of a rule, for any pipeline: `retext().use(slang, {allow: ['ASAP']})`. Its messages are
 * warnings.
 * @throws {Error} from `use`, when an option is unknown to the rule
 */
export function defineRule<Options extends object>(rule: Rule<Options>): RulePlugin<Options> {
  const plugin: Plugin<[RuleOptions<Options>?], Root> = options => {
    for (const name of Object.keys(options ?? {})) {
      if (name !== 'allow' && !Object.hasOwn(rule.options, name)) {
        const known = ['allow', ...Object.keys(rule.options)].join(', ')
        throw new Error(`copydesk: the rule "${rule.id}" has no option "${name}"; it has ${known}`)
      }
    }
    const run = readyRule(rule, options)
    const check = (tree: Root, file: VFile) => {
      const analysis = analyse(tree, file)
      for (const finding of run(analysis.facts)) {
        // By itself a rule cannot know that the draft is full of slips.
        if ((finding.shownIn ?? rule.shownIn) === 'raw') continue
        reportFinding(file, analysis, rule, finding, 'warn')
      }
    }
    const prepared = rule.prepare?.({ ...rule.defaults, ...options })
    return prepared ? async (tree, file) => prepared.then(() => check(tree, file)) : check
  }
  return Object.assign(plugin, { rule })
}
