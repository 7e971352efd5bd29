import { categories } from '../rule/rule.ts'
import { dialects } from './description.ts'
import { configNames } from './find.ts'
import { presetSeverities } from './presets.ts'
import type { Registry, RuleDescription } from './rule-description.ts'

/**
 * The text of a first `.retextrc`, for `--init`: the recommended preset, and every other key in comments with
 * what it means, the rules by category with their usual severity.
 */
export function initialConfig(registry: Registry): string {
  return [
    opening,
    '# rules:',
    ...categories.flatMap(category => categoryLines(category, registry)),
    closing,
  ].join('\n')
}

function categoryLines(category: string, registry: Registry): readonly string[] {
  const rules = registry.filter(rule => rule.category === category).sort((a, b) => (a.id < b.id ? -1 : 1))
  if (rules.length === 0) return []
  const recommended = presetSeverities('copydesk/recommended', registry)
  // The longest severity is five letters, after the colon and a space.
  const width = Math.max(...registry.map(rule => rule.id.length)) + 7
  const line = (rule: RuleDescription) => {
    const setting = `${rule.id}: ${recommended.get(rule.id) ?? 'off'}`
    return `#   ${setting.padEnd(width)} # ${rule.summary}${rule.status === 'trial' ? ' (on trial)' : ''}`
  }
  return [`#   # ${category}`, ...rules.map(line)]
}

const opening = `# Configuration of copydesk. It counts for this folder and all below. A folder further down may hold one of
# its own, which then has the last word. Other names for this file:
# ${configNames.slice(1).join(', ')};
# or the key retextConfig in package.json.

# Do not look for configuration in the folders above.
root: true

# What to build on: copydesk/recommended, copydesk/gate (the certain rules alone, as errors), copydesk/all (the
# rules on trial too), a file (./house.yml) or an installed package; or a list of them, of which later ones win.
extends: copydesk/recommended

# The variety of English, or auto: the majority of the draft.
# ${dialects.join(', ')}
dialect: auto

# How much each rule matters: off, info, warn, error; or with options: [warn, {allow: [a word]}]. Every rule
# takes allow, a list of words that it leaves alone. These are the usual severities.`

const closing = `
# The house's own words and names: whole tokens, case as written. In place of a list, the name of a file with
# one on each line.
# accept:
#   words: [paywall]
#   names: house-names.txt

# What differs for some of the files. Globs are relative to this folder; one without a slash matches in any
# folder, and one that starts with ! excludes. Later entries win.
# overrides:
#   - files: opinion/**
#     dialect: en-GB

# Further retext plugins, installed here: a name, or [name, {options}].
# plugins: [retext-repeated-words]

# Settings of the unified processor.
# settings: {}
`
