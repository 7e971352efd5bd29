import { readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { copies } from '../filter/state-of-copy.ts'
import type { Severity } from './description.ts'
import { dialects, severities } from './description.ts'
import type { PluginReference, RuleSetting, StatedLayer } from './layer.ts'
import { whyUnread } from './parse.ts'
import { isRecord } from './shape.ts'
import { checksOf, entriesOf } from './sheet.ts'
import type { Style } from './style.ts'
import type { ConfigPath, Misfit } from './validate.ts'

/** What a part of a configuration file says, and what went wrong on the way. */
export interface Statement {
  readonly layer: StatedLayer
  /** Further files that were read: the lists of accepted words and names. */
  readonly files: readonly string[]
  readonly misfits: readonly Misfit[]
}

/** Takes the keys that a file and its overrides share from a valid part of a configuration. */
export function stated(body: Readonly<Record<string, unknown>>, file: string, path: ConfigPath): Statement {
  const accept = isRecord(body.accept) ? body.accept : {}
  const words = acceptedList(accept.words, file, [...path, 'accept', 'words'])
  const names = acceptedList(accept.names, file, [...path, 'accept', 'names'])
  const dialect = dialects.find(name => name === body.dialect)
  const copy = copies.find(name => name === body.copy)
  return {
    layer: {
      kind: 'stated',
      rules: ruleSettings(body.rules),
      style: styleOf(body.style),
      entries: entriesOf(body),
      checks: checksOf(body),
      ...(dialect === undefined ? {} : { dialect }),
      ...(copy === undefined ? {} : { copy }),
      words: words.entries,
      names: names.entries,
      plugins: pluginReferences(body.plugins, file, [...path, 'plugins']),
      settings: isRecord(body.settings) ? body.settings : {},
    },
    files: [...words.files, ...names.files],
    misfits: [...words.misfits, ...names.misfits],
  }
}

function styleOf(written: unknown): Style {
  const style: Record<string, string> = {}
  for (const [key, value] of Object.entries(isRecord(written) ? written : {})) {
    if (typeof value === 'string') style[key] = value
  }
  return style
}

function ruleSettings(rules: unknown): ReadonlyMap<string, RuleSetting> {
  const settings = new Map<string, RuleSetting>()
  if (!isRecord(rules)) return settings
  for (const [id, written] of Object.entries(rules)) {
    const [word, options]: readonly unknown[] = Array.isArray(written) ? written : [written]
    const severity: Severity | 'off' | undefined = severities.find(name => name === word)
    if (severity !== undefined) settings.set(id, { severity, options: isRecord(options) ? options : {} })
  }
  return settings
}

/** A text by itself or a list of them, as a list. */
export function textList(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  return Array.isArray(value) ? value.filter(item => typeof item === 'string') : []
}

interface AcceptedList {
  readonly entries: readonly string[]
  readonly files: readonly string[]
  readonly misfits: readonly Misfit[]
}

function acceptedList(value: unknown, file: string, path: ConfigPath): AcceptedList {
  if (typeof value !== 'string') return { entries: textList(value), files: [], misfits: [] }
  const list = resolve(dirname(file), value)
  try {
    return { entries: listEntries(readFileSync(list, 'utf8')), files: [list], misfits: [] }
  } catch (error) {
    const single = /[./\\]/.test(value) ? '' : `; for a single entry write [${value}]`
    const reason = `the list "${value}" cannot be read: ${whyUnread(error)}${single}`
    return { entries: [], files: [], misfits: [{ path, part: 'value', reason }] }
  }
}

/** One entry a line; what follows a `#` at the start of a line or after white space is a comment. */
export function listEntries(text: string): readonly string[] {
  return text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/)
    .map(line => line.replace(/(?:^|\s)#.*$/, '').trim())
    .filter(entry => entry !== '')
}

/** The plugins of a list, or of keys with options; `path` leads to them in the file. */
export function pluginReferences(
  plugins: unknown,
  file: string,
  path: ConfigPath,
): readonly PluginReference[] {
  const entries: readonly (readonly [plugin: unknown, options: unknown, path: ConfigPath])[] = Array.isArray(
    plugins,
  )
    ? plugins.map((item: unknown, index) =>
        Array.isArray(item) ? [item[0], item[1], [...path, index]] : [item, undefined, [...path, index]],
      )
    : Object.entries(isRecord(plugins) ? plugins : {}).map(([name, options]) => [
        name,
        options,
        [...path, name],
      ])
  return entries.flatMap(([plugin, options, at]) => {
    const common = { options, from: dirname(file), declared: { file, path: at } }
    if (typeof plugin === 'string') return [{ name: plugin, ...common }]
    if (!isPluginFunction(plugin)) return []
    return [{ name: plugin.name || 'anonymous', given: plugin, ...common }]
  })
}

/** Is it a function, as every unified plugin is? */
export function isPluginFunction(value: unknown): value is (...parameters: never[]) => unknown {
  return typeof value === 'function'
}
