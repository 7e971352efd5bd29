/** Makes generated/letter-sequences.bin: which runs of letters the names and words of our lists have. */
import { readdirSync, readFileSync } from 'node:fs'
import { attestedSequences } from '../src/analysis/letter-sequences/sequences.ts'
import { replaceFile, unlessUnchanged } from './stamp.ts'

const facts = 'src/analysis/fact-base/'
/** Lists of words that are no names. */
const others = new Set(['synonyms.txt', 'related-words.txt', 'officers.txt'])
const dictionaries = ['dictionary-en', 'dictionary-en-gb', 'dictionary-en-au', 'dictionary-en-ca'].map(
  name => `node_modules/${name}/index.dic`,
)

/**
 * Gathers the runs.
 * @param root the folder of the project
 */
export function generateLetterSequences(root: URL): void {
  const inputs = [facts, 'src/analysis/letter-sequences/', 'scripts/letter-sequences.ts', ...dictionaries]
  unlessUnchanged(root, ['letter-sequences.bin'], inputs, () => {
    const words = new Set([...dictionaries, ...listsIn(root)].flatMap(path => wordsOf(root, path)))
    const file = attestedSequences(words)
    replaceFile(new URL('generated/letter-sequences.bin', root), file)
    process.stdout.write(`letter sequences: of ${words.size} words\n`)
  })
}

function listsIn(root: URL): string[] {
  return readdirSync(new URL(facts, root))
    .filter(name => /\.(?:txt|yaml)$/.test(name) && !others.has(name))
    .map(name => facts + name)
}

function wordsOf(root: URL, path: string): string[] {
  const text = readFileSync(new URL(path, root), 'utf8').normalize('NFD').replaceAll(/\p{M}/gu, '')
  // The flags of a dictionary's entry are no letters.
  return (text.replaceAll(/\/\S+/g, '').match(/[A-Za-z]{3,}/g) ?? []).map(word => word.toLowerCase())
}
