import { dirname, join } from 'node:path'
import { isFile } from './find.ts'
import { fileTest } from './globs.ts'
import type { Layer } from './layer.ts'
import { isPath, modulePath } from './module-path.ts'
import { nearestSpelling } from './nearest.ts'
import { messageOf, parseConfig, positionIn } from './parse.ts'
import { isPresetName, presetNames } from './presets.ts'
import type { ConfigProblem } from './problem.ts'
import type { ObjectShape } from './shape.ts'
import { isRecord } from './shape.ts'
import { sheetMisfits } from './sheet.ts'
import { sheetFile, sheetNames } from './sheets.ts'
import { stated, textList } from './stated.ts'
import type { ConfigPath, Misfit } from './validate.ts'
import { misfits } from './validate.ts'

/** A configuration file with all that it extends, taken apart. */
export interface LoadedConfig {
  /** Later ones win. Empty when there are problems. */
  readonly layers: readonly Layer[]
  /** Every file that was read for it, what it extends first. */
  readonly files: readonly string[]
  /** Does the search for configuration end here? */
  readonly root: boolean
  readonly problems: readonly ConfigProblem[]
}

/**
 * Loads a configuration file. Undefined when it is a package.json that holds none. `globFolder` is the folder
 * of the file at which the search arrived: globs in what it extends are relative to that folder too, since a
 * shared configuration cannot know where the drafts lie.
 */
export async function loadConfig(
  file: string,
  shape: ObjectShape,
  globFolder: string = dirname(file),
  trail: readonly string[] = [],
): Promise<LoadedConfig | undefined> {
  const parsed = await parseConfig(file)
  if (parsed === undefined) return undefined
  if (parsed.problems.length > 0) {
    return failure(parsed.problems.map(problem => ({ file, ...problem })))
  }
  // An empty file, or one that is all comments, says nothing.
  const value = parsed.value ?? {}
  const wrong = misfits(shape, value)
  if (wrong.length > 0 || !isRecord(value)) return failure(await located(file, wrong))

  const base = await extended(value.extends, file, shape, globFolder, [...trail, file])
  const own = stated(value, file, [])
  const overrides = await overrideLayers(value.overrides, file, globFolder)
  const sheet = await sheetProblems(value)
  const problems = [
    ...base.problems,
    ...(await located(file, [...own.misfits, ...sheet, ...overrides.misfits])),
  ]
  if (problems.length > 0) return failure(problems)
  return {
    layers: [...base.layers, own.layer, ...overrides.layers],
    files: [...base.files, file, ...own.files, ...overrides.files],
    root: value.root === true,
    problems,
  }
}

/** What is wrong with entries and checks, those of the rule's own options and of overrides among them. */
async function sheetProblems(value: Readonly<Record<string, unknown>>): Promise<readonly Misfit[]> {
  const overrides = Array.isArray(value.overrides) ? value.overrides : []
  const bodies: readonly (readonly [body: unknown, path: ConfigPath])[] = [
    [value, []],
    [houseOptions(value), ['rules', 'house-style', 1]],
    ...overrides.map((override: unknown, index) => [override, ['overrides', index]] as const),
  ]
  const found: Misfit[] = []
  for (const [body, path] of bodies) if (isRecord(body)) found.push(...(await sheetMisfits(body, path)))
  return found
}

function houseOptions({ rules }: Readonly<Record<string, unknown>>): unknown {
  const setting = isRecord(rules) ? rules['house-style'] : undefined
  return Array.isArray(setting) ? setting[1] : undefined
}

function failure(problems: readonly ConfigProblem[]): LoadedConfig {
  return { layers: [], files: [], root: false, problems }
}

/** Gives each misfit its place in the file, in the order in which they stand there. */
export async function located(file: string, found: readonly Misfit[]): Promise<readonly ConfigProblem[]> {
  const problems: ConfigProblem[] = []
  for (const { path, part, reason } of found) {
    problems.push({
      file,
      position: await positionIn(file, path, part),
      reason: inScript(file, path, reason),
    })
  }
  return problems
}

/** A script has no lines to point at, so the keys must say where. */
function inScript(file: string, path: ConfigPath, reason: string): string {
  return path.length > 0 && /\.[cm]?js$/.test(file) ? `${path.join('.')}: ${reason}` : reason
}

type Base = Pick<LoadedConfig, 'layers' | 'files' | 'problems'>

async function extended(
  written: unknown,
  file: string,
  shape: ObjectShape,
  globFolder: string,
  trail: readonly string[],
): Promise<Base> {
  if (Array.isArray(written) && written.length === 0) {
    return { layers: [{ kind: 'preset', name: undefined }], files: [], problems: [] }
  }
  const layers: Layer[] = []
  const files: string[] = []
  const problems: ConfigProblem[] = []
  for (const [index, name] of textList(written).entries()) {
    if (isPresetName(name)) {
      layers.push({ kind: 'preset', name })
      continue
    }
    const target = sheetFile(name) ?? modulePath(name, dirname(file))
    const reason = extendsProblem(name, file, target, trail)
    if (reason !== undefined || target === undefined) {
      const path = Array.isArray(written) ? ['extends', index] : ['extends']
      problems.push(...(await located(file, [{ path, part: 'value', reason: reason ?? '' }])))
      continue
    }
    const loaded = await loadConfig(target, shape, globFolder, trail)
    if (loaded === undefined) continue
    layers.push(...loaded.layers)
    files.push(...loaded.files)
    problems.push(...loaded.problems)
  }
  return { layers, files, problems }
}

function extendsProblem(
  name: string,
  file: string,
  target: string | undefined,
  trail: readonly string[],
): string | undefined {
  if (target !== undefined) {
    if (!trail.includes(target)) return undefined
    return `this extends itself: ${[...trail.slice(trail.indexOf(target)), target].join(' → ')}`
  }
  const nearest = nearestPreset(name)
  if (name.startsWith('copydesk/')) {
    const advice =
      nearest === undefined
        ? `there is ${[...presetNames, ...sheetNames].join(', ')}`
        : `did you mean "${nearest}"?`
    return `unknown ${name.startsWith('copydesk/sheets/') ? 'sheet' : 'preset'} "${name}"; ${advice}`
  }
  const folder = dirname(file)
  if (isPath(name)) return `cannot find the file "${name}" from ${folder}`
  if (isFile(join(folder, name))) return `cannot find the package "${name}"; for the file write "./${name}"`
  if (nearest !== undefined) return `cannot find the package "${name}"; did you mean "${nearest}"?`
  return `cannot find the package "${name}" from ${folder}; install it there: npm install --save-dev ${name}`
}

/** The preset that was meant, with `copydesk/` or without. */
function nearestPreset(name: string): string | undefined {
  const tails = [...presetNames, ...sheetNames].map(preset => preset.slice('copydesk/'.length))
  const tail = nearestSpelling(name.replace(/^copydesk\//, ''), tails)
  return tail === undefined ? undefined : `copydesk/${tail}`
}

async function overrideLayers(
  overrides: unknown,
  file: string,
  globFolder: string,
): Promise<{ readonly layers: Layer[]; readonly files: string[]; readonly misfits: Misfit[] }> {
  const layers: Layer[] = []
  const files: string[] = []
  const wrong: Misfit[] = []
  for (const [index, override] of (Array.isArray(overrides) ? overrides : []).entries()) {
    if (!isRecord(override)) continue
    const path = ['overrides', index]
    const statement = stated(override, file, path)
    files.push(...statement.files)
    wrong.push(...statement.misfits)
    try {
      const applies = await fileTest(textList(override.files), globFolder)
      layers.push({ ...statement.layer, applies })
    } catch (error) {
      const reason = `the globs cannot be used: ${messageOf(error)}`
      wrong.push({ path: [...path, 'files'], part: 'value', reason })
    }
  }
  return { layers, files, misfits: wrong }
}
