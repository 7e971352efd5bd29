import type { Registry } from './rule-description.ts'
import type { Member, ObjectShape } from './shape.ts'

interface ChoiceTarget {
  readonly rule: string
  readonly option: string
}

/** What a house can choose, by the key under `style`, and the option of the rule that holds the piece to it. */
const targets: Readonly<Record<string, ChoiceTarget>> = {
  percent: { rule: 'number-style', option: 'percent' },
  numerals: { rule: 'number-style', option: 'numerals' },
  thousands: { rule: 'number-style', option: 'thousands' },
  money: { rule: 'number-style', option: 'money' },
  currency: { rule: 'number-style', option: 'currency' },
  dates: { rule: 'date-style', option: 'prefer' },
  times: { rule: 'time-style', option: 'prefer' },
  dashes: { rule: 'dash-style', option: 'prefer' },
  ellipses: { rule: 'ellipsis-style', option: 'prefer' },
  'quotation-marks': { rule: 'quotation-style', option: 'marks' },
  'quotation-punctuation': { rule: 'quotation-style', option: 'punctuation' },
  'quotation-shape': { rule: 'quotation-style', option: 'shape' },
  titles: { rule: 'title-style', option: 'stops' },
  'courtesy-titles': { rule: 'title-style', option: 'courtesy' },
  abbreviations: { rule: 'abbreviation-style', option: 'stops' },
  headings: { rule: 'capitalisation', option: 'headings' },
  'serial-comma': { rule: 'serial-comma', option: 'prefer' },
}

/** The choices of a house, by key. */
export type Style = Readonly<Record<string, string>>

/** The shape of `style`: each choice takes what the option of its rule takes. */
export function styleShape(registry: Registry): ObjectShape {
  const members: Record<string, Member> = {}
  for (const [key, { rule, option }] of Object.entries(targets)) {
    const schema = registry.find(({ id }) => id === rule)?.options[option]
    if (schema?.type !== 'string' || schema.enum === undefined) continue
    members[key] = { shape: { type: 'text', values: schema.enum }, description: schema.description }
  }
  return { type: 'object', noun: 'choice', owner: 'in style', members }
}

/** The options that some choices come to, by rule. */
export function optionsOfStyle(style: Style): ReadonlyMap<string, Readonly<Record<string, string>>> {
  const options = new Map<string, Record<string, string>>()
  for (const [key, value] of Object.entries(style)) {
    const target = targets[key]
    if (target === undefined) continue
    options.set(target.rule, { ...options.get(target.rule), [target.option]: value })
  }
  return options
}

/** What options say where the house leaves it to the piece. */
const unchosen: ReadonlySet<unknown> = new Set(['auto', 'majority', 'any'])

/** The choices that are in force under the options of the rules that are on. */
export function styleInForce(
  rules: ReadonlyMap<string, { readonly options: Readonly<Record<string, unknown>> }>,
): Style {
  const style: Record<string, string> = {}
  for (const [key, { rule, option }] of Object.entries(targets)) {
    const value = rules.get(rule)?.options[option]
    if (typeof value === 'string' && !unchosen.has(value)) style[key] = value
  }
  return style
}
