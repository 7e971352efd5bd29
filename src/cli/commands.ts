import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { presetSeverities } from '../config/presets.ts'
import { ruleReadme } from '../data.ts'
import { descriptionsOf } from '../lint/descriptions.ts'
import { categories, type Rule } from '../rule/rule.ts'
import { nearest } from './nearest.ts'
import { UsageError } from './usage-error.ts'

type Rules = ReadonlyMap<string, Rule>

/** One line a rule, by category: its id, its usual severity, what it is about. */
export function ruleList(rules: Rules): string {
  const usual = presetSeverities('copydesk/recommended', descriptionsOf(rules))
  const width = Math.max(0, ...[...rules.keys()].map(id => id.length))
  const line = ({ id, status, summary }: Rule) => {
    const severity = status === 'trial' ? 'trial' : (usual.get(id) ?? 'off')
    return `  ${id.padEnd(width)}  ${severity.padEnd(5)}  ${summary}\n`
  }
  return categories
    .map(category => [...rules.values()].filter(rule => rule.category === category))
    .filter(group => group.length > 0)
    .map(group => `${group[0].category}\n${group.map(line).join('')}`)
    .join('\n')
}

/** The README of a rule. */
export async function ruleExplanation(id: string, rules: Rules): Promise<string> {
  await checkRules([id], rules)
  return readFileSync(ruleReadme(id), 'utf8')
}

/** @throws {UsageError} when one of the ids is no rule, with the nearest one */
export async function checkRules(ids: readonly string[], rules: Rules): Promise<void> {
  for (const id of ids) {
    if (rules.has(id)) continue
    const meant = await nearest(id, [...rules.keys()])
    throw new UsageError(
      `there is no rule "${id}"; ${meant ? `did you mean ${meant}?` : 'copydesk --list-rules lists them'}`,
    )
  }
}

/**
 * Writes a first configuration into the folder.
 * @throws {UsageError} when there is one, or something in its place
 */
export async function writeFirstConfig(folder: string, rules: Rules): Promise<string> {
  const { initialConfig } = await import('../config/initial.ts')
  const existing = await configurationsIn(folder)
  if (existing.length > 0)
    throw new UsageError(`there is a configuration here already: ${existing.join(', ')}`)
  const target = join(folder, '.retextrc')
  writeFileSync(target, initialConfig(descriptionsOf(rules)), { flag: 'wx' })
  return 'Wrote .retextrc.\n'
}

/** The files that hold a configuration; a broken package.json that speaks of one is among them. */
async function configurationsIn(folder: string): Promise<readonly string[]> {
  const { configFilesIn } = await import('../config/find.ts')
  const { parseConfig } = await import('../config/parse.ts')
  const existing: string[] = []
  for (const file of configFilesIn(folder)) {
    if (!file.endsWith('package.json') || (await parseConfig(file))) existing.push(file)
  }
  return existing
}

/** The configuration that a file gets, as JSON. */
export async function shownConfig(
  file: string,
  options: { readonly cwd: string; readonly explicit: string | undefined; readonly disabled: boolean },
  rules: Rules,
): Promise<string> {
  const { resolveConfig } = await import('../config/resolve.ts')
  const { printConfig } = await import('../config/print.ts')
  return printConfig(await resolveConfig(file, { ...options, registry: descriptionsOf(rules) }))
}
