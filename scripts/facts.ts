/** Makes generated/facts.bin from the fact base and the lists of personal names. */
import { readdirSync, readFileSync } from 'node:fs'
import { compileFactBase } from '../src/analysis/fact-base/compile.ts'
import { packFacts } from '../src/analysis/fact-base/pack.ts'
import { replaceFile, unlessUnchanged } from './stamp.ts'

const folder = 'src/analysis/fact-base/'
const inputs = [
  folder,
  'src/lexicon/trie.ts',
  'src/lexicon/word-classes.ts',
  'src/parse/',
  'src/formats/text.ts',
  'scripts/facts.ts',
]

/**
 * Compiles the fact base.
 * @param root the folder of the project
 */
export function generateFacts(root: URL): void {
  unlessUnchanged(root, ['facts.bin'], inputs, () => compile(root))
}

function compile(root: URL): void {
  const read = (name: string) => readFileSync(new URL(folder + name, root), 'utf8')
  const names = readdirSync(new URL(folder, root)).filter(name => name.endsWith('.yaml'))
  const facts = compileFactBase(new Map(names.sort().map(name => [folder + name, read(name)])), {
    given: read('given-names.txt'),
    feminine: read('given-names-feminine.txt'),
    masculine: read('given-names-masculine.txt'),
    surnames: read('surnames.txt'),
    synonyms: read('synonyms.txt'),
    related: read('related-words.txt'),
    officers: read('officers.txt'),
    givenVariants: read('given-name-variants.txt'),
  })
  replaceFile(new URL('generated/facts.bin', root), packFacts(facts))
  process.stdout.write(`facts: ${facts.entities.length} entities\n`)
}
