import type { HouseEntry } from '../../house/entry.ts'
import { type Carried, textsOf, type ValeRule } from './carried.ts'
import { isPhrase, problemOf, sheetText } from './pattern.ts'

/** What every entry and check takes from its rule. */
export interface Common {
  readonly told: Pick<HouseEntry, 'id' | 'severity' | 'link' | 'note' | 'scope' | 'outside'>
  readonly message: string
}

/** A rule as it is carried over, but for its name. */
export type Conversion = (rule: ValeRule, common: Common) => Omit<Carried, 'name'>

/** Is the switch on? Vale takes the word for it, too. */
export function isSet(rule: ValeRule, key: string): boolean {
  return rule[key] === true || rule[key] === 'true'
}

/** Vale minds capitals unless the rule says otherwise. */
export function exactCase(rule: ValeRule): { readonly case?: 'exact' } {
  return isSet(rule, 'ignorecase') ? {} : { case: 'exact' }
}

/** The message with our placeholders; `%s` stands first for what to write, where a rule writes something. */
export function messageOf(message: string, hasReplacement: boolean): string {
  let count = 0
  return message.replaceAll(/%(?:\[(\d)\])?s|%%/g, (sign, index?: string) => {
    if (sign === '%%') return '%'
    count++
    const place = Number(index ?? count)
    return hasReplacement && place === 1 ? '{write}' : '{found}'
  })
}

/** What the rule lets stand, and which of it cannot be carried over. */
export function exceptionsOf(rule: ValeRule): {
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

/** The fix that the rule offers, by its name. */
export function actionOf(
  rule: ValeRule,
): { readonly name: string; readonly params: readonly string[] } | undefined {
  const { action } = rule
  if (typeof action !== 'object' || action === null || !('name' in action)) return undefined
  return { name: String(action.name), params: textsOf(action as ValeRule, 'params') }
}

/** A mapping of the rule; empty where it has none. */
export function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : {}
}
