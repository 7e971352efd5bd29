import { categories } from '../rule/rule.ts'
import { dialects } from './description.ts'
import { configNames } from './find.ts'
import { presetSeverities } from './presets.ts'
import type { Registry, RuleDescription } from './rule-description.ts'
import { styleShape } from './style.ts'

/**
 * The text of a first `.retextrc`, for `--init`: the recommended preset, and every other key in comments with
 * what it means, the rules by category with their usual severity.
 */
export function initialConfig(registry: Registry): string {
  return [
    opening,
    '# rules:',
    ...categories.flatMap(category => categoryLines(category, registry)),
    ...styleLines(registry),
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

/** The choices of a house, each with what it takes. */
function styleLines(registry: Registry): readonly string[] {
  const choices = Object.entries(styleShape(registry).members)
  if (choices.length === 0) return []
  const width = Math.max(...choices.map(([key]) => key.length)) + 7
  return [
    '',
    '# What the house has chosen between forms that are all good English: the piece is held to it rather than to its',
    '# own majority.',
    '# style:',
    ...choices.map(([key, { shape }]) => {
      const values = shape.type === 'text' ? (shape.values ?? []) : []
      return `#   ${`${key}: ${values[0]}`.padEnd(width)} # ${values.slice(1).join(' | ')}`
    }),
  ]
}

const opening = `# Configuration of copydesk. It counts for this folder and all below. A folder further down may hold one of
# its own, which then has the last word. Other names for this file:
# ${configNames.slice(1).join(', ')};
# or the key retextConfig in package.json.

# Do not look for configuration in the folders above.
root: true

# What to build on: copydesk/recommended, copydesk/gate (the certain rules alone, as errors), copydesk/all (the
# rules on trial too), a sheet of house style (copydesk/sheets/wire, …/broadsheet, …/academic, …/plain), a file
# (./house.yml) or an installed package; or a list of them, of which later ones win.
extends: copydesk/recommended

# The variety of English, or auto: the majority of the draft.
# ${dialects.join(', ')}
dialect: auto

# What the drafts are: raw, edited, or auto: each is judged by its own slips. In edited copy the contradictions that are
# only likely are not told, in raw copy more of them.
copy: auto

# How much each rule matters: off, info, warn, error; or with options: [warn, {allow: [a word]}]. Every rule
# takes allow, a list of words that it leaves alone. These are the usual severities.`

const closing = `
# What the house writes and does not write; copydesk --explain house-style has all the keys.
# entries:
#   - {find: utilize, as: verb, write: use}

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
