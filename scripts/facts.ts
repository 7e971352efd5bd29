/** Makes generated/facts.bin from the fact base and the lists of personal names. */
import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { compileFactBase } from '../src/analysis/fact-base/compile.ts'
import { packFacts } from '../src/analysis/fact-base/pack.ts'

const folder = 'src/analysis/fact-base/'

/**
 * Compiles the fact base.
 * @param root the folder of the project
 */
export function generateFacts(root: URL): void {
  const read = (name: string) => readFileSync(new URL(folder + name, root), 'utf8')
  const names = readdirSync(new URL(folder, root)).filter(name => name.endsWith('.yaml'))
  const facts = compileFactBase(new Map(names.sort().map(name => [folder + name, read(name)])), {
    given: read('given-names.txt'),
    feminine: read('given-names-feminine.txt'),
    masculine: read('given-names-masculine.txt'),
    surnames: read('surnames.txt'),
    synonyms: read('synonyms.txt'),
    givenVariants: read('given-name-variants.txt'),
  })
  const draft = new URL(`generated/facts.bin.${process.pid}`, root)
  writeFileSync(draft, packFacts(facts))
  renameSync(draft, new URL('generated/facts.bin', root))
  process.stdout.write(`facts: ${facts.entities.length} entities\n`)
}
