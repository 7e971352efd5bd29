import type { HouseCheck } from '../../house/entry.ts'
import { FormulaError, readCondition, readFormula } from '../../house/formula.ts'
import { type Carried, numberOf, textOf, textsOf, type ValeRule } from './carried.ts'
import { type Common, exactCase, exceptionsOf, isSet, messageOf, recordOf } from './common.ts'
import { bounded, problemOf, sheetText, translated } from './pattern.ts'

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

/** How often something may stand, or must. */
export function occurrence(rule: ValeRule, { told, message }: Common): Omit<Carried, 'name'> {
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

/** The same twice in a row. */
export function repetition(rule: ValeRule, { told, message }: Common): Omit<Carried, 'name'> {
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

/** Either of two forms, not both. */
export function consistency(rule: ValeRule, { told, message }: Common): Omit<Carried, 'name'> {
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

/** The first asks for the second somewhere in the draft. */
export function conditional(rule: ValeRule, { told, message }: Common): Omit<Carried, 'name'> {
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

/** Which letters are capitals. */
export function capitalisation(rule: ValeRule, { told, message }: Common): Omit<Carried, 'name'> {
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

/** A formula over counts of the draft, and its bound. */
export function metric(rule: ValeRule, { told, message }: Common): Omit<Carried, 'name'> {
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
