import type { HouseCheck, HouseEntry } from '../../house/entry.ts'

/** What has become of a rule of Vale. */
export interface Carried {
  /** `Google.Latin` */
  readonly name: string
  readonly entry?: HouseEntry
  readonly check?: HouseCheck
  /** What could not be carried over, or all of it where there is neither entry nor check. */
  readonly losses: readonly string[]
  /** Set when its file cannot be read as a rule at all. */
  readonly isBroken?: boolean
}

/** The keys of a rule of Vale, as they stand in its file. */
export type ValeRule = Readonly<Record<string, unknown>>

/** The text of a key; undefined when it holds none. */
export function textOf(rule: ValeRule, key: string): string | undefined {
  const value = rule[key]
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined
}

/** The number of a key; undefined when it holds none. */
export function numberOf(rule: ValeRule, key: string): number | undefined {
  const value = Number(rule[key])
  return rule[key] === undefined || rule[key] === null || Number.isNaN(value) ? undefined : value
}

/** The texts of a key that holds one or a list of them. */
export function textsOf(rule: ValeRule, key: string): readonly string[] {
  const value = rule[key]
  if (value === undefined || value === null) return []
  return (Array.isArray(value) ? value : [value])
    .filter(item => ['string', 'number', 'boolean'].includes(typeof item))
    .map(String)
    .filter(text => text.trim() !== '')
}
