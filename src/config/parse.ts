import { readFileSync } from 'node:fs'
import { basename, extname } from 'node:path'
import type { Document, ParsedNode } from 'yaml'
import { loadModule } from './load-module.ts'
import type { Position } from './problem.ts'
import type { ConfigPath } from './validate.ts'

/** The field of package.json that holds configuration. */
export const packageField = 'retextConfig'

/** A configuration file as read, before anybody has looked at whether it makes sense. */
export interface ParsedConfig {
  readonly value: unknown
  readonly problems: readonly { readonly position?: Position | undefined; readonly reason: string }[]
}

/** What a file is said to be written in; both are read alike. */
type Language = 'JSON' | 'YAML'

const scriptExtensions: ReadonlySet<string> = new Set(['.js', '.mjs', '.cjs'])

/** Is the configuration a script rather than data? */
export function isScript(file: string): boolean {
  return scriptExtensions.has(extname(file))
}

/**
 * Reads a configuration file: a script's default export, package.json's field, or JSON or YAML 1.2 (core
 * schema). Undefined when a package.json holds no configuration. A file that cannot be read or parsed comes
 * back with the problems and no value.
 */
export async function parseConfig(file: string): Promise<ParsedConfig | undefined> {
  if (isScript(file)) return readScript(file)
  let text: string
  try {
    text = readText(file)
  } catch (error) {
    return { value: undefined, problems: [{ reason: whyUnread(error) }] }
  }
  return basename(file) === 'package.json'
    ? readPackage(text)
    : readData(text, extname(file) === '.json' ? 'JSON' : 'YAML')
}

async function readScript(file: string): Promise<ParsedConfig> {
  try {
    const loaded = await loadModule(file)
    return 'default' in loaded
      ? { value: loaded.default, problems: [] }
      : { value: undefined, problems: [{ reason: 'has no default export' }] }
  } catch (error) {
    // What it needs of Node is loaded for a fault alone.
    const { positionOfFault } = await import('./script-fault.ts')
    const position = positionOfFault(error, file)
    return { value: undefined, problems: [{ position, reason: `cannot be loaded: ${messageOf(error)}` }] }
  }
}

async function readPackage(text: string): Promise<ParsedConfig | undefined> {
  // Most packages say nothing of us, and a broken one of those is not our business.
  if (!text.includes(`"${packageField}"`)) return undefined
  try {
    const value: unknown = JSON.parse(text)
    const isObject = typeof value === 'object' && value !== null
    if (!isObject || !(packageField in value)) return undefined
    const problems = await repetitions(text, packageField)
    return { value: problems.length > 0 ? undefined : value[packageField], problems }
  } catch (error) {
    const { problems } = await readYaml(text, 'JSON')
    // YAML lets more pass: a comma too many, text without quotation marks.
    return { value: undefined, problems: problems.length > 0 ? problems : [faultOfJson(text, error)] }
  }
}

function faultOfJson(text: string, error: unknown): ParsedConfig['problems'][number] {
  const [, reason, offset] = /^(.*?)(?: in JSON at position (\d+).*)?$/.exec(messageOf(error)) ?? []
  const position = offset === undefined ? undefined : positionOf(text, Number(offset))
  return { position, reason: `is not valid JSON: ${reason}` }
}

/** The keys that are given twice, those below `root` alone if there is one. */
async function repetitions(text: string, root?: string): Promise<ParsedConfig['problems']> {
  const { duplicateKeys } = await import('./duplicate-keys.ts')
  return [...duplicateKeys(text)]
    .filter(({ path }) => root === undefined || path[0] === root)
    .map(({ path, offset }) => ({
      position: positionOf(text, offset),
      reason: `the key "${path.at(-1)}" is given twice`,
    }))
}

function positionOf(text: string, offset: number): Position {
  const before = text.slice(0, offset).split('\n')
  return { line: before.length, column: before.at(-1)!.length + 1 }
}

async function readData(text: string, language: Language): Promise<ParsedConfig> {
  // Almost every JSON file is found out by its first mark, and JSON.parse spares us loading a YAML parser.
  if (/^\s*[{[]/.test(text)) {
    try {
      const value: unknown = JSON.parse(text)
      const problems = await repetitions(text)
      return { value: problems.length > 0 ? undefined : value, problems }
    } catch {
      // JSON with comments or trailing commas is YAML often enough; if not, YAML says where it breaks.
    }
  }
  return readYaml(text, language)
}

async function readYaml(text: string, language: Language): Promise<ParsedConfig> {
  const { LineCounter, parseDocument } = await import('./yaml.ts')
  const lineCounter = new LineCounter()
  const document = parseDocument(text, { lineCounter, prettyErrors: false })
  const faults = [
    ...document.errors.map(({ pos, code, message }) => ({
      offset: pos[0],
      reason:
        code === 'MULTIPLE_DOCS'
          ? 'holds two documents of YAML; keep one, without a line of "---" between'
          : `is not valid ${language}: ${message}`,
    })),
    ...(await lostAliases(document)),
  ]
  const problems = faults.map(({ offset, reason }) => ({
    position: positionAt(lineCounter.linePos(offset)),
    reason,
  }))
  if (problems.length > 0) return { value: undefined, problems }
  try {
    return { value: document.toJS(), problems: [] }
  } catch (error) {
    return { value: undefined, problems: [{ reason: `is not valid ${language}: ${messageOf(error)}` }] }
  }
}

/** The aliases that stand for nothing. */
async function lostAliases(
  document: Document.Parsed,
): Promise<readonly { readonly offset: number; readonly reason: string }[]> {
  const { visit } = await import('./yaml.ts')
  const lost: { offset: number; reason: string }[] = []
  visit(document, {
    Alias(_, alias) {
      if (alias.resolve(document) !== undefined) return
      const { source } = alias
      lost.push({
        offset: alias.range?.[0] ?? 0,
        reason: `the alias *${source} stands for nothing: there is no &${source} before it`,
      })
    },
  })
  return lost
}

/**
 * Where the key or the value at `path` stands in a configuration file of JSON or YAML; the nearest place above
 * it when it has no place of its own. Nothing for scripts.
 */
export async function positionIn(
  file: string,
  path: ConfigPath,
  part: 'key' | 'value',
): Promise<Position | undefined> {
  if (isScript(file)) return undefined
  const { isAlias, isMap, isSeq, LineCounter, parseDocument } = await import('./yaml.ts')
  const lineCounter = new LineCounter()
  const document = parseDocument(readText(file), { lineCounter, prettyErrors: false })
  let node: ParsedNode | null = document.contents
  let offset = node?.range[0] ?? 0
  const steps = basename(file) === 'package.json' ? [packageField, ...path] : path
  for (const [index, step] of steps.entries()) {
    if (isAlias(node)) node = (node.resolve(document) as ParsedNode | undefined) ?? null
    if (isMap<ParsedNode, ParsedNode | null>(node)) {
      const pair = node.items.find(item => 'value' in item.key && String(item.key.value) === String(step))
      if (pair === undefined) break
      node = pair.value
      const wantsKey = node === null || (part === 'key' && index === steps.length - 1)
      offset = (wantsKey ? pair.key : (node ?? pair.key)).range[0]
    } else if (isSeq<ParsedNode>(node) && typeof step === 'number' && step < node.items.length) {
      node = node.items[step]
      offset = node.range[0]
    } else {
      break
    }
  }
  return positionAt(lineCounter.linePos(offset))
}

function positionAt(place: { readonly line: number; readonly col: number }): Position {
  return { line: Math.max(place.line, 1), column: Math.max(place.col, 1) }
}

/** The text of a UTF-8 file without a byte order mark. */
export function readText(file: string): string {
  return readFileSync(file, 'utf8').replace(/^\uFEFF/, '')
}

/** Why a file could not be read, for the person who named it. */
export function whyUnread(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'there is no such file'
  if (code === 'EISDIR') return 'is a folder; name a file'
  if (code === 'EACCES' || code === 'EPERM') return 'you are not allowed to read it'
  return `cannot be read: ${messageOf(error)}`
}

/** The first line of what an error says. */
export function messageOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n', 1)[0]
}
