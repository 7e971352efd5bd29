import { copies } from '../filter/state-of-copy.ts'
import type { OptionSchema } from '../rule/rule.ts'
import { presetNames } from './presets.ts'
import type { Registry, RuleDescription } from './rule-description.ts'
import { allowOption } from './rule-description.ts'
import type { EitherShape, Member, ObjectShape, Shape } from './shape.ts'
import { checksShape, entriesShape } from './sheet.ts'
import { sheetNames } from './sheets.ts'
import { styleShape } from './style.ts'

/** What may be written for a rule, mildest first. */
export const severities = ['off', 'info', 'warn', 'error'] as const
export type Severity = Exclude<(typeof severities)[number], 'off'>

/** The varieties of English that a house may write in; `auto` takes the majority of the draft. */
export const dialects = [
  'auto',
  'en-US',
  'en-GB',
  'en-GB-oxendict',
  'en-AU',
  'en-CA',
  'en-IN',
  'en-IE',
  'en-NZ',
  'en-ZA',
] as const
export type Dialect = (typeof dialects)[number]

const text: Shape = { type: 'text' }
const texts: Shape = { type: 'list', items: text }
const textOrTexts: Shape = { type: 'either', shapes: [text, texts] }
const anything: Shape = { type: 'any' }

/** The shape of a whole configuration file. */
export function configShape(registry: Registry): ObjectShape {
  const shared = sharedMembers(registry)
  return {
    type: 'object',
    noun: 'key',
    members: {
      $schema: { shape: text, description: 'The JSON Schema of this file, for editors.' },
      root: {
        shape: { type: 'boolean' },
        description: 'Stop looking for configuration in the folders above.',
      },
      extends: {
        shape: textOrTexts,
        description: `What this file builds on, in order: ${presetNames.join(', ')}, a sheet (${sheetNames.join(', ')}), a file (./house.yml) or an installed package. An empty list starts with every rule off.`,
        blank: true,
      },
      ...shared,
      overrides: {
        shape: { type: 'list', items: overrideShape(shared) },
        description: 'What differs for some of the files; later entries win.',
        blank: true,
      },
    },
  }
}

function overrideShape(shared: Readonly<Record<string, Member>>): ObjectShape {
  return {
    type: 'object',
    noun: 'key',
    owner: 'in overrides',
    members: {
      files: {
        shape: textOrTexts,
        description:
          "Globs, relative to this file's folder; one without a slash matches in any folder, one that starts with ! excludes.",
        required: true,
      },
      ...shared,
    },
  }
}

function sharedMembers(registry: Registry): Readonly<Record<string, Member>> {
  return {
    dialect: {
      shape: { type: 'text', noun: 'dialect', values: dialects, mistaken: { 'en-uk': 'en-GB', uk: 'en-GB' } },
      description: 'The variety of English; auto takes the majority of the draft.',
      blank: true,
    },
    copy: {
      shape: { type: 'text', noun: 'copy', values: copies },
      description:
        'What the drafts are: raw, edited, or auto to judge each by its own slips; in edited copy doubtful findings are not told.',
      blank: true,
    },
    style: {
      shape: styleShape(registry),
      description:
        'What the house has chosen; the rules hold the piece to it instead of to its own majority.',
      blank: true,
    },
    rules: {
      shape: rulesShape(registry),
      description: 'By rule: off, info, warn, error, or [severity, {options}].',
      blank: true,
    },
    entries: {
      shape: entriesShape,
      description: 'What the house writes and does not write.',
      blank: true,
    },
    checks: {
      shape: checksShape,
      description:
        'Further checks of the house: how often something stands, what belongs together, formulas.',
      blank: true,
    },
    accept: {
      shape: acceptShape,
      description: "The house's own words and names: whole tokens, case as written.",
      blank: true,
    },
    plugins: {
      shape: pluginsShape,
      description: 'Further retext plugins; false switches one off that another file has added.',
      blank: true,
    },
    settings: {
      shape: { type: 'record', values: anything },
      description: 'Settings of the unified processor.',
      blank: true,
    },
  }
}

const acceptShape: ObjectShape = {
  type: 'object',
  noun: 'key',
  owner: 'in accept',
  members: {
    words: {
      shape: textOrTexts,
      description: 'Words, as a list or as the name of a file with one on each line.',
      blank: true,
    },
    names: {
      shape: textOrTexts,
      description: 'Names, as a list or as the name of a file with one on each line.',
      blank: true,
    },
  },
}

const pluginShape: EitherShape = {
  type: 'either',
  shapes: [
    text,
    { type: 'function' },
    {
      type: 'tuple',
      items: [{ type: 'either', shapes: [text, { type: 'function' }] }, anything],
      required: 1,
    },
  ],
}

const pluginsShape: EitherShape = {
  type: 'either',
  shapes: [
    { type: 'list', items: pluginShape },
    { type: 'record', values: anything },
  ],
}

function rulesShape(registry: Registry): ObjectShape {
  const members: Record<string, Member> = {}
  for (const rule of [...registry].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    members[rule.id] = { shape: ruleShape(rule), description: rule.summary }
  }
  return { type: 'object', noun: 'rule', members }
}

function ruleShape(rule: RuleDescription): EitherShape {
  const severity: Shape = { type: 'text', noun: 'severity', values: severities }
  return {
    type: 'either',
    shapes: [severity, { type: 'tuple', items: [severity, optionsShape(rule)], required: 1 }],
  }
}

function optionsShape(rule: RuleDescription): ObjectShape {
  const defaults = new Map<string, unknown>(Object.entries(rule.defaults))
  const members: Record<string, Member> = { allow: optionMember(allowOption, undefined) }
  for (const [name, schema] of Object.entries(rule.options)) {
    members[name] = optionMember(schema, defaults.get(name))
  }
  return { type: 'object', noun: 'option', owner: `of the rule ${rule.id}`, members }
}

function optionMember(schema: OptionSchema, standard: unknown): Member {
  const member = { shape: optionShape(schema), description: schema.description }
  return standard === undefined ? member : { ...member, standard }
}

function optionShape(schema: OptionSchema): Shape {
  switch (schema.type) {
    case 'entries':
      return entriesShape
    case 'checks':
      return checksShape
    case 'boolean':
      return { type: 'boolean' }
    case 'integer':
      return schema
    case 'string':
      return schema.enum ? { type: 'text', values: schema.enum } : text
    case 'array':
      return schema.items.enum ? { type: 'list', items: { type: 'text', values: schema.items.enum } } : texts
  }
}
