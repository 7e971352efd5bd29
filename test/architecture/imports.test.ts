import { readdirSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { expect, test } from 'vitest'

const root = new URL('../../', import.meta.url)

/** From which folders a folder may import; a folder that is not listed may import from all of src. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  'src/parse': [
    'src/parse',
    'src/formats/text.ts',
    'src/formats/position-map.ts',
    'src/characters.ts',
    'src/draft.ts',
    'src/span.ts',
  ],
  'src/formats': ['src/formats', 'src/characters.ts', 'src/draft.ts', 'src/span.ts'],
  'src/analysis': [
    'src/analysis',
    'src/parse',
    'src/characters.ts',
    'src/draft.ts',
    'src/span.ts',
    'src/data.ts',
    'src/lexicon/trie.ts',
    'src/lexicon/expand.ts',
    'src/lexicon/inflect.ts',
    'src/lexicon/word-classes.ts',
    'generated',
  ],
  'src/lexicon': [
    'src/lexicon',
    'src/analysis',
    'src/parse',
    'src/formats/text.ts',
    'src/span.ts',
    'src/data.ts',
  ],
  'src/pattern': ['src/pattern', 'src/span.ts'],
  'src/house': ['src/house', 'src/pattern', 'src/lexicon', 'src/analysis', 'src/parse', 'src/span.ts'],
  'src/rule': [
    'src/rule',
    'src/analysis',
    'src/lexicon',
    'src/parse',
    'src/draft.ts',
    'src/span.ts',
    'src/data.ts',
    'generated',
  ],
  rules: ['src/rule', 'src/analysis', 'src/lexicon', 'src/house', 'src/pattern', 'src/parse', 'src/span.ts'],
}

const sources = ['src', 'rules'].flatMap(folder =>
  readdirSync(new URL(`${folder}/`, root), { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.ts'))
    .map(name => `${folder}/${name.replaceAll('\\', '/')}`),
)

function importsOf(file: string): string[] {
  const text = readFileSync(new URL(file, root), 'utf8')
  return [...text.matchAll(/\b(?:from|import)\s*\(?\s*'([^']+)'/g)].map(match => match[1]!)
}

function within(path: string, places: readonly string[]): boolean {
  return places.some(place => path === place || path.startsWith(`${place}/`))
}

test('every import goes in its allowed direction', () => {
  const faults = sources.flatMap(file => {
    const folder = Object.keys(allowed).find(name => within(file, [name]))
    if (!folder) return []
    const ownRule = folder === 'rules' ? file.split('/').slice(0, 2).join('/') : undefined
    return importsOf(file)
      .filter(address => address.startsWith('.'))
      .map(address => posix.join(posix.dirname(file), address))
      .filter(target => !within(target, [...allowed[folder]!, ...(ownRule ? [ownRule] : [])]))
      .map(target => `${file} imports ${target}`)
  })
  expect(faults).toEqual([])
})

test('no rule reads files, knows a format or writes messages itself', () => {
  const faults = sources
    .filter(file => file.startsWith('rules/'))
    .filter(file =>
      /from '(node:|unified|unist|vfile|\.\.\/\.\.\/src\/formats)|\.message\(/.test(
        readFileSync(new URL(file, root), 'utf8'),
      ),
    )
  expect(faults).toEqual([])
})
