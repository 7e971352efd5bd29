import { itemsOf, readWords } from '../house/compile.ts'
import { checkKinds, type HouseCheck, type HouseEntry, nameOf, scopes } from '../house/entry.ts'
import { exceptTest } from '../house/except.ts'
import { readCondition, readFormula } from '../house/formula.ts'
import { compilePattern, loadPatterns, patternIn } from '../pattern/pattern.ts'
import { messageOf } from './parse.ts'
import type { ListShape, Member, ObjectShape, Shape } from './shape.ts'
import { isRecord } from './shape.ts'
import type { ConfigPath, Misfit } from './validate.ts'

const text: Shape = { type: 'text' }
const texts: Shape = { type: 'either', shapes: [text, { type: 'list', items: text }] }

function choice(...values: readonly string[]): Shape {
  return { type: 'text', values }
}

function choices(values: readonly string[]): Shape {
  const one: Shape = { type: 'text', values }
  return { type: 'either', shapes: [one, { type: 'list', items: one }] }
}

/** What entries and checks have in common. */
const told: Readonly<Record<string, Member>> = {
  id: { shape: text, description: 'Its name, by which a nearer file changes it or switches it off.' },
  message: {
    shape: text,
    description: 'What the house says; {found}, {write} and {count} are filled in.',
  },
  note: { shape: text, description: 'Why; it is shown under the message.' },
  link: { shape: text, description: 'Where the house explains it.' },
  severity: {
    shape: choice('off', 'info', 'warn', 'error'),
    description: 'How much it matters, if not as much as the rule; off switches it off.',
  },
  scope: { shape: choices(scopes), description: 'Only in these kinds of prose.' },
  outside: { shape: choices(scopes), description: 'Not in these kinds of prose.' },
  case: {
    shape: choice('any', 'exact'),
    description: 'Whether capitals and small letters are told apart; any, if it does not say.',
  },
  except: {
    shape: texts,
    description: 'What is left alone although it fits: words, or patterns between slashes.',
  },
}

const condition: ObjectShape = {
  type: 'object',
  definition: 'entryCondition',
  noun: 'condition',
  owner: 'of an entry',
  members: {
    ...Object.fromEntries(
      ['previous', 'next', 'before', 'after', 'near'].map(name => [
        name,
        { shape: texts, description: `Words that stand ${name}; @class names a closed class.` },
      ]),
    ),
    about: { shape: texts, description: 'Subjects, as @class, that the whole draft is about.' },
    start: { shape: { type: 'boolean' }, description: 'Whether it begins its sentence.' },
    end: { shape: { type: 'boolean' }, description: 'Whether it ends its clause.' },
    ...Object.fromEntries(
      ['shape', 'nextShape', 'previousShape'].map(name => [
        name,
        { shape: choice('lower', 'capitalised', 'upper', 'number'), description: 'How the word is cased.' },
      ]),
    ),
    tag: {
      shape: choices(['noun', 'verb', 'adjective', 'adverb']),
      description: 'The part of speech of the first word.',
    },
  },
}
const conditions: Shape = { type: 'either', shapes: [condition, { type: 'list', items: condition }] }
const silence = choice('silent', 'flag')

const entryShape: ObjectShape = {
  type: 'object',
  definition: 'entry',
  noun: 'key',
  owner: 'of an entry',
  members: {
    ...told,
    find: { shape: texts, description: 'Words and phrases, or patterns of RE2 between slashes.' },
    swap: {
      shape: { type: 'record', values: texts },
      description: 'What is found, and what to write for each, in place of find and write.',
    },
    write: { shape: texts, description: 'What to write instead, best first.' },
    as: {
      shape: choice('phrase', 'noun', 'verb', 'adjective'),
      description: 'Which inflections are found, and given to what is written instead.',
    },
    forms: {
      shape: { type: 'record', values: texts },
      description: 'Inflections that are not the usual ones.',
    },
    when: { shape: conditions, description: 'What must stand around it.' },
    unless: { shape: conditions, description: 'What must not stand around it.' },
    quotations: { shape: silence, description: 'Whether it is flagged in quotations; silent.' },
    attributed: { shape: silence, description: 'Whether it is flagged in what a named source says; flag.' },
    names: { shape: silence, description: 'Whether it is flagged where it is part of a name; silent.' },
    hit: { shape: texts, description: 'Sentences in which it is found.' },
    miss: { shape: texts, description: 'Sentences in which it is not.' },
  },
}

const count: Shape = { type: 'integer', minimum: 0 }

const checkShape: ObjectShape = {
  type: 'object',
  definition: 'check',
  noun: 'key',
  owner: 'of a check',
  members: {
    kind: {
      shape: { type: 'text', noun: 'kind', values: checkKinds },
      description: 'What it does.',
      required: true,
    },
    ...told,
    pattern: { shape: text, description: 'Occurrence, repetition: the pattern that is counted.' },
    most: { shape: count, description: 'Occurrence, repetition: as often as this is fine.' },
    least: { shape: count, description: 'Occurrence: less often than this is not.' },
    letters: { shape: { type: 'boolean' }, description: 'Repetition: only what is made of letters.' },
    either: {
      shape: { type: 'record', values: text },
      description: 'Consistency: pairs of which a piece may have one.',
    },
    first: { shape: text, description: 'Conditional: the pattern of what needs the second one.' },
    second: { shape: text, description: 'Conditional: the pattern whose group is the same text.' },
    match: {
      shape: text,
      description: 'Capitalisation: title, sentence, lower, upper, or a pattern between slashes.',
    },
    style: {
      shape: choice('AP', 'Chicago'),
      description: 'Capitalisation: which words of a title stay small.',
    },
    after: { shape: texts, description: 'Capitalisation: after these endings of a word anything goes.' },
    share: {
      shape: { type: 'integer', minimum: 1, maximum: 100 },
      description: 'Capitalisation: how many words of a hundred have to be cased so; 80.',
    },
    formula: { shape: text, description: 'Metric: an expression of counts, such as words / sentences.' },
    condition: { shape: text, description: 'Metric: what its value is compared with, such as > 25.' },
  },
}

export const entriesShape: ListShape = { type: 'list', items: entryShape }
export const checksShape: ListShape = { type: 'list', items: checkShape }

/**
 * What is wrong with the entries and checks of a valid part of a configuration beyond their shape: patterns that
 * cannot be used, unknown classes, formulas. Loads the engine of patterns where there are any.
 */
export async function sheetMisfits(
  body: Readonly<Record<string, unknown>>,
  path: ConfigPath,
): Promise<readonly Misfit[]> {
  const entries = entriesOf(body)
  const checks = checksOf(body)
  if (checks.length > 0 || entries.some(hasPattern)) await loadPatterns()
  return [
    ...entries.flatMap((entry, index) => entryMisfits(entry, [...path, 'entries', index])),
    ...checks.flatMap((check, index) => checkMisfits(check, [...path, 'checks', index])),
  ]
}

/** The entries of a valid part of a configuration. */
export function entriesOf(body: Readonly<Record<string, unknown>>): readonly HouseEntry[] {
  return Array.isArray(body.entries)
    ? body.entries.filter((entry): entry is HouseEntry => isRecord(entry))
    : []
}

/** The checks of a valid part of a configuration. */
export function checksOf(body: Readonly<Record<string, unknown>>): readonly HouseCheck[] {
  return Array.isArray(body.checks) ? body.checks.filter(isCheck) : []
}

function isCheck(value: unknown): value is HouseCheck {
  return isRecord(value) && checkKinds.some(kind => kind === value.kind)
}

function hasPattern(entry: HouseEntry): boolean {
  const except = entry.except === undefined ? [] : [entry.except].flat()
  return [...itemsOf(entry).flatMap(({ find }) => find), ...except].some(
    found => patternIn(found) !== undefined,
  )
}

function entryMisfits(entry: HouseEntry, path: ConfigPath): readonly Misfit[] {
  const items = itemsOf(entry)
  if (items.length === 0)
    return entry.severity === 'off' && entry.id !== undefined
      ? []
      : [misfit(path, 'an entry needs "find" or "swap"')]
  const found: Misfit[] = []
  for (const item of items) {
    const [first = ''] = item.find
    const pattern = patternIn(first)
    const place: ConfigPath = entry.swap && first in entry.swap ? [...path, 'swap', first] : [...path, 'find']
    if (pattern === undefined) readWords(entry, item, 0, problem => found.push(misfit(path, problem)))
    else
      found.push(
        ...failure(() => compilePattern(pattern, entry.case !== 'exact'), place, `the pattern ${first}`),
      )
  }
  return [...found, ...exceptMisfits(entry, path)]
}

function exceptMisfits(part: HouseEntry | HouseCheck, path: ConfigPath): readonly Misfit[] {
  return failure(() => exceptTest(part.except), [...path, 'except'], 'a pattern here')
}

function checkMisfits(check: HouseCheck, path: ConfigPath): readonly Misfit[] {
  if (check.severity === 'off') return []
  const missing = neededKeys[check.kind].filter(key => check[key] === undefined)
  if (check.message === undefined) missing.push('message')
  if (missing.length > 0) {
    const keys = missing.map(key => `"${key}"`).join(' and ')
    return [misfit(path, `a check of the kind ${check.kind} needs ${keys}`)]
  }
  if (check.kind === 'occurrence' && check.most === undefined && check.least === undefined)
    return [misfit(path, 'a check of the kind occurrence needs "most" or "least"')]
  const either = Object.entries(check.either ?? {}).flat()
  const patterns = [
    ...(['pattern', 'first', 'second'] as const).map(key => [key, check[key]] as const),
    ...either.map(form => ['either', patternIn(form)] as const),
    ['match', patternIn(check.match ?? '')] as const,
  ]
  return [
    ...patterns.flatMap(([key, pattern]) =>
      pattern === undefined
        ? []
        : failure(() => compilePattern(pattern, true), [...path, key], 'the pattern'),
    ),
    ...exceptMisfits(check, path),
    ...matchMisfits(check, path),
    ...(check.formula === undefined
      ? []
      : failure(() => readFormula(check.formula ?? ''), [...path, 'formula'], 'the formula')),
    ...(check.condition === undefined
      ? []
      : failure(() => readCondition(check.condition ?? ''), [...path, 'condition'], 'the condition')),
  ]
}

const neededKeys: Readonly<Record<HouseCheck['kind'], (keyof HouseCheck)[]>> = {
  occurrence: ['pattern'],
  repetition: ['pattern'],
  consistency: ['either'],
  conditional: ['first', 'second'],
  capitalisation: ['match'],
  metric: ['formula', 'condition'],
}

function matchMisfits({ match }: HouseCheck, path: ConfigPath): readonly Misfit[] {
  if (match === undefined || patternIn(match) !== undefined) return []
  if (['title', 'sentence', 'lower', 'upper'].includes(match)) return []
  return [
    misfit([...path, 'match'], `expected title, sentence, lower, upper or a /pattern/, found "${match}"`),
  ]
}

/** What a function throws, as a misfit. */
function failure(act: () => unknown, path: ConfigPath, what: string): readonly Misfit[] {
  try {
    act()
    return []
  } catch (error) {
    return [misfit(path, `${what} cannot be used: ${messageOf(error)}`)]
  }
}

function misfit(path: ConfigPath, reason: string): Misfit {
  return { path, part: 'value', reason }
}

/** Parts of a sheet from all layers: a later one replaces one of the same name, and `severity: off` takes it out. */
export function mergedParts<Part extends HouseEntry | HouseCheck>(parts: readonly Part[]): readonly Part[] {
  const byName = new Map<string, Part>()
  for (const part of parts) byName.set(nameOf(part), part)
  return [...byName.values()].filter(({ severity }) => severity !== 'off')
}
