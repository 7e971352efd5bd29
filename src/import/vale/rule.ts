import type { HouseCheck, HouseEntry } from '../../house/entry.ts'
import { FormulaError, readCondition, readFormula } from '../../house/formula.ts'
import { type Carried, numberOf, textOf, textsOf, type ValeRule } from './carried.ts'
import { bounded, isPhrase, patternsOf, problemOf, sheetText, translated } from './pattern.ts'
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

interface Conversion {
  readonly keys: readonly string[]
  readonly convert: (rule: ValeRule, common: Common) => Omit<Carried, 'name'>
}

/** What every entry and check takes from its rule. */
interface Common {
  readonly told: Pick<HouseEntry, 'id' | 'severity' | 'link' | 'note' | 'scope' | 'outside'>
  readonly message: string
}

const conversions: Readonly<Record<string, Conversion>> = {
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

function lostKeys(rule: ValeRule, { keys }: Conversion): string[] {
  const losses = Object.keys(rule)
    .filter(key => !commonKeys.includes(key) && !keys.includes(key))
    .map(key => `the key “${key}”`)
  if (numberOf(rule, 'limit')) losses.push('the limit of findings a file')
  const action = actionOf(rule)
  if (action !== undefined && action.name !== 'replace') losses.push(`the action “${action.name}”`)
  return losses
}

function actionOf(rule: ValeRule): { readonly name: string; readonly params: readonly string[] } | undefined {
  const { action } = rule
  if (typeof action !== 'object' || action === null || !('name' in action)) return undefined
  return { name: String(action.name), params: textsOf(action as ValeRule, 'params') }
}

function isSet(rule: ValeRule, key: string): boolean {
  return rule[key] === true || rule[key] === 'true'
}

function exactCase(rule: ValeRule): { readonly case?: 'exact' } {
  return isSet(rule, 'ignorecase') ? {} : { case: 'exact' }
}

/** Vale looks into quotations and names as well. */
const everywhere = { quotations: 'flag', names: 'flag' } as const

/** The message with our placeholders; `%s` stands first for what to write, where a rule writes something. */
function messageOf(message: string, hasReplacement: boolean): string {
  let count = 0
  return message.replaceAll(/%(?:\[(\d)\])?s|%%/g, (sign, index?: string) => {
    if (sign === '%%') return '%'
    count++
    const place = Number(index ?? count)
    return hasReplacement && place === 1 ? '{write}' : '{found}'
  })
}

function exceptionsOf(rule: ValeRule): {
  readonly except?: readonly string[]
  readonly losses: readonly string[]
} {
  const losses: string[] = []
  const except = textsOf(rule, 'exceptions').flatMap(exception => {
    const text = sheetText(exception, true)
    const problem = isPhrase(exception) ? undefined : problemOf(text.slice(1, -1))
    if (problem === undefined) return [text]
    losses.push(`the exception ${exception}: ${problem}`)
    return []
  })
  return { ...(except.length > 0 ? { except } : {}), losses }
}

function existence(rule: ValeRule, { told, message }: Common): Omit<Carried, 'name'> {
  const tokens = textsOf(rule, 'tokens')
  const raw = textsOf(rule, 'raw').map(translated).join('')
  const isWord = !isSet(rule, 'nonword') && tokens.length > 0
  const words = isWord && raw === '' ? tokens.filter(isPhrase) : []
  const others = tokens.filter(token => !words.includes(token))
  const { patterns, losses } =
    raw === '' ? patternsOf(others, isWord) : withRaw(raw, tokens, isSet(rule, 'append'), isWord)
  const { except, losses: lostExceptions } = exceptionsOf(rule)
  const find = [...words, ...patterns.map(pattern => `/${pattern}/`)]
  const action = actionOf(rule)
  const write = action?.name === 'replace' ? action.params : []
  const entry: HouseEntry = {
    ...told,
    message: messageOf(message, false),
    find,
    ...(write.length > 0 ? { write } : {}),
    ...exactCase(rule),
    ...(except ? { except } : {}),
    ...everywhere,
  }
  const all = [...losses, ...lostExceptions]
  if (find.length > 0) return { entry, losses: all }
  return { losses: all.length > 0 ? all : ['it has no tokens'] }
}

/** The text of `raw` stands before the tokens, or after them. */
function withRaw(raw: string, tokens: readonly string[], isAfter: boolean, isWord: boolean) {
  const joined = tokens.length === 0 ? '' : bounded(tokens.map(translated).join('|'), isWord)
  const grouped = joined === '' || isWord ? joined : `(?:${joined})`
  const pattern = isAfter ? grouped + raw : raw + grouped
  const problem = problemOf(pattern)
  return problem === undefined
    ? { patterns: [pattern], losses: [] }
    : { patterns: [], losses: [`its pattern: ${problem}`] }
}

function substitution(rule: ValeRule, { told, message }: Common): Omit<Carried, 'name'> {
  const isWord = !isSet(rule, 'nonword')
  const losses: string[] = []
  const swap: Record<string, string | readonly string[]> = {}
  for (const [token, value] of Object.entries(recordOf(rule.swap))) {
    const text = sheetText(token, isWord)
    const problem = isWord && isPhrase(token) ? undefined : problemOf(text.slice(1, -1))
    if (problem === undefined) swap[text] = alternatives(String(value ?? ''))
    else losses.push(`the pair ${token}: ${problem}`)
  }
  const { except, losses: lostExceptions } = exceptionsOf(rule)
  const all = [...losses, ...lostExceptions]
  if (Object.keys(swap).length === 0) return { losses: all.length > 0 ? all : ['it has no pairs'] }
  const entry: HouseEntry = {
    ...told,
    message: messageOf(message, true),
    swap,
    ...exactCase(rule),
    ...(except ? { except } : {}),
    ...everywhere,
  }
  return { entry, losses: all }
}

function alternatives(value: string): string | readonly string[] {
  const all = value.split('|').map(text => text.trim())
  return all.length === 1 ? value : all
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : {}
}

/** A check whose patterns have been tried; without it when one of them cannot be used. */
function checked(
  check: HouseCheck,
  patterns: readonly string[],
  losses: readonly string[] = [],
): Omit<Carried, 'name'> {
  const problems = patterns.flatMap(pattern => {
    const problem = pattern === '' ? 'it has none' : problemOf(pattern)
    return problem === undefined ? [] : [`its pattern ${pattern}: ${problem}`]
  })
  return problems.length > 0 ? { losses: [...problems, ...losses] } : { check, losses }
}

function occurrence(rule: ValeRule, { told, message }: Common): Omit<Carried, 'name'> {
  const pattern = translated(textOf(rule, 'token') ?? '')
  const most = numberOf(rule, 'max')
  const least = numberOf(rule, 'min')
  if (!most && !least) return { losses: ['it has neither max nor min'] }
  const limits = { ...(most ? { most } : {}), ...(least ? { least } : {}) }
  const text = messageOf(message, false)
  return checked({ kind: 'occurrence', ...told, message: text, pattern, ...limits, ...exactCase(rule) }, [
    pattern,
  ])
}

function repetition(rule: ValeRule, { told, message }: Common): Omit<Carried, 'name'> {
  const pattern = textsOf(rule, 'tokens').map(translated).join('|')
  const { except, losses } = exceptionsOf(rule)
  const most = numberOf(rule, 'max')
  const check: HouseCheck = {
    kind: 'repetition',
    ...told,
    message: messageOf(message, false),
    pattern,
    ...(most ? { most } : {}),
    ...(isSet(rule, 'alpha') ? { letters: true } : {}),
    ...exactCase(rule),
    ...(except ? { except } : {}),
  }
  return checked(check, [pattern], losses)
}

function consistency(rule: ValeRule, { told, message }: Common): Omit<Carried, 'name'> {
  const isWord = !isSet(rule, 'nonword')
  const losses: string[] = []
  const either: Record<string, string> = {}
  for (const [one, value] of Object.entries(recordOf(rule.either))) {
    const forms = [one, String(value ?? '')]
    const problems = forms.flatMap(form => problemOf(bounded(translated(form), isWord)) ?? [])
    if (problems.length === 0) either[sheetText(one, isWord)] = sheetText(forms[1] ?? '', isWord)
    else losses.push(`the pair ${one}: ${problems[0]}`)
  }
  if (Object.keys(either).length === 0) return { losses: losses.length > 0 ? losses : ['it has no pairs'] }
  return {
    check: { kind: 'consistency', ...told, message: messageOf(message, false), either, ...exactCase(rule) },
    losses,
  }
}

function conditional(rule: ValeRule, { told, message }: Common): Omit<Carried, 'name'> {
  const first = translated(textOf(rule, 'first') ?? '')
  const second = translated(textOf(rule, 'second') ?? '')
  const { except, losses } = exceptionsOf(rule)
  const check: HouseCheck = {
    kind: 'conditional',
    ...told,
    message: messageOf(message, false),
    first,
    second,
    ...(isSet(rule, 'ignorecase') ? { case: 'any' } : {}),
    ...(except ? { except } : {}),
  }
  return checked(check, [first, second], losses)
}

function capitalisation(rule: ValeRule, { told, message }: Common): Omit<Carried, 'name'> {
  const wanted = textOf(rule, 'match') ?? ''
  const named = /^\$(title|sentence|lower|upper)$/.exec(wanted)?.[1]
  const pattern = translated(wanted)
  const { except, losses } = exceptionsOf(rule)
  const threshold = numberOf(rule, 'threshold')
  const after = textsOf(rule, 'indicators')
  const check: HouseCheck = {
    kind: 'capitalisation',
    ...told,
    message: messageOf(message, false),
    match: named ?? `/${pattern}/`,
    ...(textOf(rule, 'style') === 'Chicago' ? { style: 'Chicago' } : {}),
    ...(threshold ? { share: Math.max(1, Math.round(threshold * 100)) } : {}),
    ...(after.length > 0 ? { after } : {}),
    ...(except ? { except } : {}),
  }
  return checked(check, named === undefined ? [pattern] : [], losses)
}

function metric(rule: ValeRule, { told, message }: Common): Omit<Carried, 'name'> {
  const formula = (textOf(rule, 'formula') ?? '').replaceAll(/\s+/g, ' ').trim()
  const condition = textOf(rule, 'condition') ?? ''
  try {
    readFormula(formula)
    readCondition(condition)
  } catch (error) {
    if (!(error instanceof FormulaError)) throw error
    return { losses: [`its formula: ${error.message}`] }
  }
  const { scope: _scope, outside: _outside, ...rest } = told
  return {
    check: { kind: 'metric', ...rest, message: messageOf(message, false), formula, condition },
    losses: [],
  }
}
