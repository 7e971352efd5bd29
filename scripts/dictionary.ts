/** Makes generated/dictionary.bin and generated/words.bin from the Hunspell word lists and our own supplement. */
import { readFileSync } from 'node:fs'
import { readAffixes } from '../src/analysis/dictionary/affixes.ts'
import { expandWords, type WordSource } from '../src/analysis/dictionary/expand.ts'
import { makeTable, packTable } from '../src/analysis/dictionary/table.ts'
import { dialectTraits, WordTrait } from '../src/analysis/dictionary/traits.ts'
import { commonMark, writeWordsFile } from '../src/analysis/dictionary/words-file.ts'
import { replaceFile, unlessUnchanged } from './stamp.ts'

const folder = 'src/analysis/dictionary/'
const hunspell: readonly (readonly [folder: string, traits: number])[] = [
  ['dictionary-en', WordTrait.american],
  ['dictionary-en-gb', WordTrait.british],
  ['dictionary-en-au', WordTrait.australian],
  ['dictionary-en-ca', WordTrait.canadian],
]
const inputs = [
  folder,
  'src/parse/key.ts',
  'scripts/dictionary.ts',
  ...hunspell.flatMap(([name]) => [`node_modules/${name}/index.dic`, `node_modules/${name}/index.aff`]),
]

/**
 * Expands the dictionaries, unless the output was made from the very same inputs.
 * @param root the folder of the project
 */
export function generateDictionary(root: URL): void {
  unlessUnchanged(root, ['dictionary.bin', 'words.bin'], inputs, () => expand(root))
}

function expand(root: URL): void {
  const read = (path: string) => readFileSync(new URL(path, root), 'utf8')
  const lists = hunspell.map(([name, traits]) => ({
    words: read(`node_modules/${name}/index.dic`),
    affixes: read(`node_modules/${name}/index.aff`),
    traits,
  }))
  const supplement = readSupplement(withoutComments(read(`${folder}supplement.txt`)))
  const common = withoutComments(read(`${folder}common.txt`))
  const affixes = readAffixes(lists[0]!.affixes)
  const sources: WordSource[] = lists.map(list => ({ ...list, affixes: readAffixes(list.affixes) }))
  const spellings = expandWords([...sources, { words: supplement, affixes, traits: dialectTraits }], common)
  const { table, collisions } = makeTable(spellings)
  replaceFile(new URL('generated/dictionary.bin', root), packTable(table))
  replaceFile(new URL('generated/words.bin', root), writeWordsFile(suggestible(spellings)))
  process.stdout.write(`dictionary: ${spellings.size} forms, ${collisions} on a shared key\n`)
}

/** The lower-case words that may be put forward as replacements; common ones bear a mark at the end. */
function suggestible(spellings: ReadonlyMap<string, number>): string[] {
  return [...spellings]
    .filter(([, traits]) => (traits & WordTrait.lower) !== 0 && (traits & WordTrait.unsuggested) === 0)
    .map(([spelling, traits]) => ((traits & WordTrait.common) !== 0 ? spelling + commonMark : spelling))
    .sort()
}

function withoutComments(text: string): string {
  return text
    .split('\n')
    .filter(line => !line.startsWith('#'))
    .join('\n')
}

/** `FLAGS: words` → lines of a .dic file. */
function readSupplement(text: string): string {
  return text
    .split('\n')
    .flatMap(line => {
      const [flags = '', words = ''] = line.split(': ')
      const suffix = flags === '-' ? '' : `/${flags}`
      return words.split(/\s+/).map(word => (word === '' ? '' : word + suffix))
    })
    .join('\n')
}
