/** Makes generated/: the registry of the rules that stand in rules/, and their lexicons compiled. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { compileLexicons } from '../src/lexicon/compile.ts'
import { readLexicon } from '../src/lexicon/source.ts'
import { packLexicons } from '../src/lexicon/store.ts'
import { generateDictionary } from './dictionary.ts'
import { generateFacts } from './facts.ts'
import { generateFrames } from './frames.ts'
import { generateLetterSequences } from './letter-sequences.ts'
import { generatePartsOfSpeech } from './parts-of-speech.ts'
import { generateRivals } from './rivals.ts'
import { generateSheets } from './sheets.ts'
import { replaceFile, unlessUnchanged } from './stamp.ts'
import { generateWordSequences } from './word-sequences.ts'

const root = new URL('../', import.meta.url)
const output = new URL('generated/', root)
mkdirSync(output, { recursive: true })
generateDictionary(root)
generateFacts(root)
generateLetterSequences(root)
generatePartsOfSpeech(root)
generateWordSequences(root)
copyMade('word-trigrams.bin', 'src/analysis/word-trigrams/trigrams.bin')
copyMade('word-vectors.bin', 'src/analysis/word-vectors/vectors.bin')
generateRivals(root)
generateFrames(root)
await generateSheets(root)

const ruleIds = readdirSync(new URL('rules/', root), { withFileTypes: true })
  .filter(entry => entry.isDirectory() && existsSync(new URL(`rules/${entry.name}/index.ts`, root)))
  .map(entry => entry.name)
  .sort()

writeIfChanged('registry.ts', registrySource(ruleIds))
const files = new Map(
  ruleIds.map(id => [id, lexiconFiles(id)] as const).filter(([, list]) => list.length > 0),
)
const makers = ['src/lexicon/', 'src/parse/', 'src/formats/', 'src/characters.ts', 'scripts/generate.ts']
unlessUnchanged(root, ['lexicons.bin'], [...makers, ...[...files.values()].flat()], () => {
  const lexicons = new Map(
    [...files].map(([id, list]) => [
      id,
      list.flatMap(file => readLexicon(readFileSync(new URL(file, root), 'utf8'), file)),
    ]),
  )
  replaceFile(new URL('lexicons.bin', output), packLexicons(compileLexicons(lexicons)))
})

/** A lexicon is one file beside the rule, or a folder of them where it is long. */
function lexiconFiles(id: string): string[] {
  const single = `rules/${id}/lexicon.yaml`
  if (existsSync(new URL(single, root))) return [single]
  const folder = `rules/${id}/lexicon/`
  if (!existsSync(new URL(folder, root))) return []
  return readdirSync(new URL(folder, root))
    .filter(name => name.endsWith('.yaml'))
    .sort()
    .map(name => folder + name)
}

function registrySource(ids: readonly string[]): string {
  const variable = (id: string) => id.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
  return [
    '// Made by scripts/generate.ts from the folders of rules/.',
    "import type { Root } from 'nlcst'",
    "import type { Plugin } from 'unified'",
    ...ids.map(id => `import ${variable(id)} from '../rules/${id}/index.ts'`),
    // A plain type: the options of each rule are its own affair, and not to be named in declarations.
    `export const plugins: readonly (Plugin<[], Root> & { readonly rule: { readonly id: string } })[] = [${ids.map(variable).join(', ')}]`,
    '',
  ].join('\n')
}

/** Leaves an unchanged file alone, so that nothing that watches it starts over. */
function writeIfChanged(name: string, text: string): void {
  const file = new URL(name, output)
  if (!existsSync(file) || readFileSync(file, 'utf8') !== text) writeFileSync(file, text)
}

/** The trigrams and vectors are made once, from what does not come with the packages, and stand beside their code. */
function copyMade(name: string, made: string): void {
  unlessUnchanged(root, [name], [made], () =>
    replaceFile(new URL(name, output), readFileSync(new URL(made, root))),
  )
}
