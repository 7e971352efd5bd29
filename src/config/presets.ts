import type { Severity } from './description.ts'
import type { Registry, RuleDescription } from './rule-description.ts'

/** The presets that come with copydesk. */
export const presetNames = ['copydesk/recommended', 'copydesk/gate', 'copydesk/all'] as const
export type PresetName = (typeof presetNames)[number]

/** Is it the name of a preset of ours? */
export function isPresetName(name: string): name is PresetName {
  return presetNames.some(preset => preset === name)
}

/**
 * The severity of every rule under a preset, by rule id; a rule that is not there is off.
 * - `copydesk/recommended`: stable rules; certain ones are errors, readability is information, the rest warn
 * - `copydesk/gate`: the certain rules alone, as errors
 * - `copydesk/all`: as recommended, and the rules on trial too
 */
export function presetSeverities(name: PresetName, registry: Registry): ReadonlyMap<string, Severity> {
  const chosen = new Map<string, Severity>()
  for (const rule of registry) {
    if (isIncluded(name, rule)) chosen.set(rule.id, usualSeverity(rule))
  }
  return chosen
}

function isIncluded(name: PresetName, rule: RuleDescription): boolean {
  if (name === 'copydesk/all') return true
  return rule.status === 'stable' && (name === 'copydesk/recommended' || rule.gate)
}

function usualSeverity(rule: RuleDescription): Severity {
  // A rule on trial is not certain, whatever it hopes to become.
  if (rule.gate && rule.status === 'stable') return 'error'
  return rule.category === 'readability' ? 'info' : 'warn'
}
