import { type Carried, numberOf, textOf, type ValeRule } from './carried.ts'
import { capitalisation, conditional, consistency, metric, occurrence, repetition } from './checks.ts'
import { actionOf, type Common, type Conversion } from './common.ts'
import { existence, substitution } from './entries.ts'
import { type ImportedScope, scopeOf } from './scope.ts'

/** Kinds of rules that have no counterpart, with what there is in their place. */
const notCarried: Readonly<Record<string, string>> = {
  spelling: 'spelling is looked after by the rule misspelling; words of the house go under accept',
  sequence: 'sequences of parts of speech have no counterpart; an entry with "when: {tag: …}" may serve',
  script: 'scripts are not run',
  readability: 'readability is looked after by the rule readability; a metric can hold a formula',
}

const severities: Readonly<Record<string, 'info' | 'warn' | 'error'>> = {
  suggestion: 'info',
  warning: 'warn',
  error: 'error',
}

/** Keys that every kind of rule may have and that are read, or that do not matter to what is found. */
const commonKeys = [
  'extends',
  'message',
  'level',
  'link',
  'scope',
  'description',
  'name',
  'code',
  'vocab',
  'action',
  'limit',
]

/** A kind of rule: the keys that are read, and how it is carried over. */
interface Kind {
  readonly keys: readonly string[]
  readonly convert: Conversion
}

const conversions: Readonly<Record<string, Kind>> = {
  existence: { keys: ['tokens', 'raw', 'ignorecase', 'nonword', 'exceptions', 'append'], convert: existence },
  substitution: {
    keys: ['swap', 'ignorecase', 'nonword', 'exceptions', 'capitalize'],
    convert: substitution,
  },
  occurrence: { keys: ['token', 'max', 'min', 'ignorecase'], convert: occurrence },
  repetition: { keys: ['tokens', 'max', 'ignorecase', 'alpha', 'exceptions'], convert: repetition },
  consistency: { keys: ['either', 'nonword', 'ignorecase'], convert: consistency },
  conditional: { keys: ['first', 'second', 'ignorecase', 'exceptions'], convert: conditional },
  capitalization: {
    keys: ['match', 'style', 'exceptions', 'indicators', 'threshold'],
    convert: capitalisation,
  },
  metric: { keys: ['formula', 'condition'], convert: metric },
}

/**
 * Carries one rule of Vale over. Nothing is left out in silence: what is lost is told.
 * @param name `Google.Latin`
 * @param level what a configuration sets in place of the rule's own level
 */
export function carryOver(name: string, rule: ValeRule, level?: string): Carried {
  const kind = textOf(rule, 'extends') ?? ''
  const known = Object.hasOwn(conversions, kind) ? conversions[kind] : undefined
  if (!known) {
    const reason = Object.hasOwn(notCarried, kind) ? notCarried[kind] : undefined
    const kinds = Object.keys(conversions).join(', ')
    return { name, losses: [reason ?? `it extends “${kind}”, which is none of ${kinds}`] }
  }
  const where = scopeOf(rule)
  if (where.isLost) return { name, losses: where.losses }
  const carried = known.convert(rule, commonOf(name, rule, where, level))
  return { name, ...carried, losses: [...carried.losses, ...where.losses, ...lostKeys(rule, known)] }
}

function commonOf(name: string, rule: ValeRule, { scope, outside }: ImportedScope, level?: string): Common {
  const link = textOf(rule, 'link')
  const note = textOf(rule, 'description')
  return {
    told: {
      id: name,
      severity: severities[level ?? textOf(rule, 'level') ?? 'warning'] ?? 'warn',
      ...(scope === undefined ? {} : { scope }),
      ...(outside === undefined ? {} : { outside }),
      ...(note ? { note } : {}),
      ...(link ? { link } : {}),
    },
    message: textOf(rule, 'message') ?? name,
  }
}

function lostKeys(rule: ValeRule, { keys }: Kind): string[] {
  const losses = Object.keys(rule)
    .filter(key => !commonKeys.includes(key) && !keys.includes(key))
    .map(key => `the key “${key}”`)
  if (numberOf(rule, 'limit')) losses.push('the limit of findings a file')
  const action = actionOf(rule)
  if (action !== undefined && action.name !== 'replace') losses.push(`the action “${action.name}”`)
  return losses
}
