import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, dirname, join, resolve, sep } from 'node:path'
import { readIni, type ValeConfig } from './ini.ts'

/** A file of a rule, under the name by which Vale knows it. */
export interface RuleFile {
  /** `Google.Latin` */
  readonly name: string
  readonly style: string
  readonly file: string
  /** The file for messages: as it lies in the folder of its style. */
  readonly shown: string
}

/** A list of words that are always, or never, right. */
export interface Vocabulary {
  readonly kind: 'accept' | 'reject'
  readonly words: readonly string[]
}

/** All that there is to import below a path. */
export interface ValeFolder {
  readonly rules: readonly RuleFile[]
  readonly vocabularies: readonly Vocabulary[]
  /** The configuration that stands beside the styles, if one does. */
  readonly config: ValeConfig | undefined
}

const configNames = ['.vale.ini', '_vale.ini', 'vale.ini']
/** Folders of a styles path that hold no rules. */
const otherFolders = new Set([
  'config',
  'Vocab',
  'Dictionaries',
  'dictionaries',
  'node_modules',
  'fixtures',
  'testdata',
])

/**
 * Finds what there is below a path: that of a style, of a folder of styles, of a project with a `.vale.ini`, or of that
 * file itself.
 */
export function readValeFolder(path: string): ValeFolder {
  const configFile = statSync(path).isFile()
    ? path
    : configNames.map(name => join(path, name)).find(name => existsSync(name))
  if (configFile !== undefined) {
    const config = readIni(readFileSync(configFile, 'utf8'))
    const styles = resolve(dirname(configFile), config.stylesPath ?? 'styles')
    if (!existsSync(styles)) return { rules: [], vocabularies: [], config }
    return {
      rules: styleFolders(styles).flatMap(folder => ruleFiles(folder)),
      vocabularies: vocabulariesIn(styles, config.vocabularies),
      config,
    }
  }
  const isStyle = readdirSync(path).some(isRuleName)
  return {
    rules: isStyle ? ruleFiles(path) : styleFolders(path).flatMap(folder => ruleFiles(folder)),
    vocabularies: vocabulariesIn(path, []),
    config: undefined,
  }
}

function styleFolders(path: string): readonly string[] {
  return foldersIn(path)
    .filter(name => !otherFolders.has(name) && !name.startsWith('.'))
    .map(name => join(path, name))
}

function foldersIn(path: string): readonly string[] {
  if (!existsSync(path)) return []
  return readdirSync(path, { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
}

function isRuleName(name: string): boolean {
  return /\.yml$/.test(name) && !name.startsWith('.')
}

/** The rules of a style, those in folders within it too. */
function ruleFiles(folder: string): readonly RuleFile[] {
  const style = basename(folder)
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => isRuleName(basename(name)) && !name.split(sep).some(part => otherFolders.has(part)))
    .sort()
    .map(name => ({
      name: `${style}.${name
        .split(sep)
        .join('.')
        .replace(/\.yml$/, '')}`,
      style,
      file: join(folder, name),
      shown: join(style, name),
    }))
}

/** The lists of words of the named vocabularies, or of all where none is named. */
function vocabulariesIn(styles: string, named: readonly string[]): readonly Vocabulary[] {
  const found: Vocabulary[] = []
  for (const parent of ['Vocab', join('config', 'vocabularies'), 'vocabularies']) {
    for (const folder of foldersIn(join(styles, parent))) {
      if (named.length > 0 && !named.includes(folder)) continue
      for (const kind of ['accept', 'reject'] as const) {
        const file = join(styles, parent, folder, `${kind}.txt`)
        if (existsSync(file)) found.push({ kind, words: wordsOf(readFileSync(file, 'utf8')) })
      }
    }
  }
  return found
}

function wordsOf(text: string): readonly string[] {
  return text
    .split(/\r?\n/)
    .map(line => line.trim())
    .filter(line => line !== '' && !line.startsWith('#'))
}
