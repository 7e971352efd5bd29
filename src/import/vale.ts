import { readFileSync } from 'node:fs'
import { parseDocument, stringify } from 'yaml'
import type { HouseCheck, HouseEntry } from '../house/entry.ts'
import { loadPatterns } from '../pattern/pattern.ts'
import type { Carried, ValeRule } from './vale/carried.ts'
import { type RuleFile, readValeFolder, type ValeFolder } from './vale/folder.ts'
import type { ValeSection } from './vale/ini.ts'
import { carryOver } from './vale/rule.ts'
import { carryWords } from './vale/vocabulary.ts'

/** What has come of an import. */
export interface ValeImport {
  /** The sheet, as a file that a configuration can extend. */
  readonly sheet: string
  /** How many rules there are, and how many of them went over whole, in part, and not at all. */
  readonly rules: number
  readonly whole: number
  readonly part: number
  readonly lost: number
  /** What was lost, a line each: the rule, or the part of it, and why. */
  readonly losses: readonly string[]
  /** Is there a file that cannot be read as a rule at all? */
  readonly hasBroken: boolean
}

/** The first line of a sheet that was made here, by which it may be written anew. */
export const sheetMark = '# Made by copydesk import vale'

/**
 * Makes a sheet of the styles below a path. Every rule that cannot be carried over, in whole or in part, is told.
 * @throws {Error} of the file system, when the path is not there
 */
export async function importVale(path: string): Promise<ValeImport> {
  await loadPatterns()
  const folder = readValeFolder(path)
  const words = carryWords(folder.vocabularies)
  const parts = partsOf(folder)
  const carried = parts.flatMap(part => part.carried)
  const told = losses(carried, [
    ...words.losses.map(loss => `the vocabulary: ${loss}`),
    ...settingLosses(folder),
  ])
  const kept = carried.filter(({ entry, check }) => entry ?? check)
  const whole = kept.filter(rule => rule.losses.length === 0).length
  const sheet = {
    ...(words.accepted.length > 0 ? { accept: { words: words.accepted } } : {}),
    ...bodyOf(parts[0]?.carried ?? [], words.entries),
    ...(parts.length > 1
      ? {
          overrides: parts
            .slice(1)
            .map(({ glob, carried: rules }) => ({ files: glob, ...bodyOf(rules, []) })),
        }
      : {}),
  }
  const header = [sheetMark, ...told.map(loss => `# Not carried over: ${loss}`)].join('\n')
  return {
    sheet: `${header}\n${stringify(sheet, { lineWidth: 0 })}`,
    rules: carried.length,
    whole,
    part: kept.length - whole,
    lost: carried.length - kept.length,
    losses: told,
    hasBroken: carried.some(({ isBroken }) => isBroken),
  }
}

/** The rules for one glob; those for all files first. */
interface Part {
  readonly glob: string
  readonly carried: readonly Carried[]
}

function partsOf({ rules, config }: ValeFolder): readonly Part[] {
  if (!config || config.sections.length === 0)
    return [{ glob: '*', carried: rules.map(rule => carriedFile(rule)) }]
  const parts = config.sections.map(section => ({
    glob: section.glob,
    carried: sectionRules(rules, section),
  }))
  const everywhere = parts.filter(({ glob }) => glob === '*').flatMap(part => part.carried)
  return [{ glob: '*', carried: everywhere }, ...parts.filter(({ glob }) => glob !== '*')]
}

/** The rules of the styles of a section, less those that are switched off, and others that are switched on. */
function sectionRules(
  rules: readonly RuleFile[],
  { styles, rules: settings }: ValeSection,
): readonly Carried[] {
  return rules.flatMap(rule => {
    const setting = settings.get(rule.name)
    if (setting === 'NO' || (!styles.includes(rule.style) && setting === undefined)) return []
    return [carriedFile(rule, setting === 'YES' ? undefined : setting)]
  })
}

function carriedFile({ name, file, shown }: RuleFile, level?: string): Carried {
  const document = parseDocument(readFileSync(file, 'utf8'), { prettyErrors: true, uniqueKeys: false })
  const [error] = document.errors
  if (error) {
    const reason = error.message.split('\n', 1)[0]?.replace(/:$/, '')
    return { name, losses: [`${shown} is not valid YAML: ${reason}`], isBroken: true }
  }
  const rule: unknown = document.toJS()
  if (typeof rule !== 'object' || rule === null || Array.isArray(rule) || !('extends' in rule))
    return { name, losses: [`${shown} is no rule: the key "extends" is missing`], isBroken: true }
  return carryOver(name, rule as ValeRule, level)
}

function losses(carried: readonly Carried[], others: readonly string[]): readonly string[] {
  const told = carried.flatMap(({ name, entry, check, losses: lost }) =>
    lost.map(loss => ((entry ?? check) ? `${name}, in part: ${loss}` : `${name}: ${loss}`)),
  )
  return [...new Set([...told, ...others])].map(loss => loss.replaceAll(/\s+/g, ' '))
}

function settingLosses({ config, rules }: ValeFolder): readonly string[] {
  if (!config) return []
  const there = new Set(rules.map(({ style }) => style))
  const missing = config.sections
    .flatMap(({ styles }) => styles)
    .filter(style => !there.has(style) && style !== 'Vale')
  return [
    ...new Set([
      ...missing.map(style => `the style ${style}: it is not in the folder of styles`),
      ...config.sections
        .filter(({ styles }) => styles.includes('Vale'))
        .map(
          () =>
            'the style Vale: its rules for spelling and repeated words are misspelling and repeated-word here',
        ),
      ...config.others.map(key => `the setting ${key}`),
    ]),
  ]
}

function bodyOf(
  carried: readonly Carried[],
  others: readonly HouseEntry[],
): Readonly<Record<string, unknown>> {
  const entries: readonly HouseEntry[] = [
    ...others,
    ...carried.flatMap(({ entry }) => (entry ? [entry] : [])),
  ]
  const checks: readonly HouseCheck[] = carried.flatMap(({ check }) => (check ? [check] : []))
  return { ...(entries.length > 0 ? { entries } : {}), ...(checks.length > 0 ? { checks } : {}) }
}
