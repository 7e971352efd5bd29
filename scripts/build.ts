/**
 * Makes dist/: the command line as one bundle, the library entries beside it, and their declarations; and the schema
 * of the configuration.
 */
import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type BuildOptions, build, type Plugin } from 'esbuild'
import { configSchema } from '../src/config/schema.ts'
import { descriptionsOf } from '../src/lint/descriptions.ts'
import { rules } from '../src/rule/registry.ts'

const root = fileURLToPath(new URL('../', import.meta.url))

const bundle = `${root}dist/program.cjs`

const commonJs = 'exports, require, module, __filename, __dirname'

const shared: BuildOptions = {
  absWorkingDir: root,
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  // src/data.ts finds generated/ from its own place, so that every chunk stands directly in dist/.
  chunkNames: 'chunk-[hash]',
  logLevel: 'warning',
  metafile: true,
}

const reporterParts: Readonly<Record<string, string>> = {
  'string-width': 'src/report/display-width.ts',
  'vfile-sort': 'src/report/message-order.ts',
  // It is always told whether to use colours, and looks at the terminal for nothing.
  '#color': 'node_modules/vfile-reporter/lib/color.js',
}

/** Gives vfile-reporter our own measure of width and order of messages, which are quick to load and to use. */
const fastReporter: Plugin = {
  name: 'fast-reporter',
  setup(plugin) {
    plugin.onResolve({ filter: /^(?:string-width|vfile-sort|#color)$/ }, ({ importer, path }) =>
      importer.includes('vfile-reporter') ? { path: root + reporterParts[path] } : undefined,
    )
  },
}

// Compiled code of an earlier program must never meet a new one: V8 compares no more than their lengths.
removeStale(new Set(), '.cache')
const starters = await build({
  ...shared,
  entryPoints: { cli: 'src/cli/main.ts', worker: 'src/cli/worker-main.ts' },
  minify: true,
})
const program = await build({
  ...shared,
  entryPoints: { program: 'src/cli/program.ts' },
  outExtension: { '.js': '.cjs' },
  // Only a script can be loaded with its compiled code.
  format: 'cjs',
  splitting: false,
  // Much of a cold start is reading the program.
  minify: true,
  plugins: [fastReporter],
  define: { 'import.meta.url': '__programUrl' },
  // A function when it is run as a script, and a module when it is loaded as one.
  banner: {
    js: `(program => typeof module === 'undefined' ? program : program(${commonJs}))(function (${commonJs}) {
'use strict';const __programUrl = require('node:url').pathToFileURL(__filename).href;`,
  },
  footer: { js: '})' },
})
const library = await build({
  ...shared,
  packages: 'external',
  entryPoints: {
    index: 'src/index.ts',
    analysis: 'src/analysis/index.ts',
    ...Object.fromEntries([...rules.keys()].map(id => [`rules/${id}`, `rules/${id}/index.ts`])),
  },
})
writeFileSync(
  `${root}schemas/retextrc.schema.json`,
  `${JSON.stringify(configSchema(descriptionsOf(rules)), null, 2)}\n`,
)
chmodSync(`${root}dist/cli.js`, 0o755)
const made = [starters, program, library].flatMap(({ metafile }) => Object.keys(metafile?.outputs ?? {}))
removeStale(new Set(made), '.js')
escapeBeyondAscii()
keepCompiledCode()
// Whether the types are right is for `npm run typecheck` to say; the declarations do not wait for it.
const compiler = `${root}node_modules/typescript/bin/tsc`
execFileSync(process.execPath, [compiler, '-p', `${root}scripts/declarations.json`], { stdio: 'inherit' })

/** Removes what an earlier build has left of a kind of file. */
function removeStale(fresh: ReadonlySet<string>, extension: string): void {
  for (const folder of ['dist', 'dist/rules'].filter(name => existsSync(root + name))) {
    for (const name of readdirSync(root + folder)) {
      const path = `${folder}/${name}`
      if (name.endsWith(extension) && !fresh.has(path)) rmSync(root + path)
    }
  }
}

/** esbuild leaves patterns as they are; with one character beyond Latin-1 the whole source takes twice the memory. */
function escapeBeyondAscii(): void {
  const escaped = readFileSync(bundle, 'utf8').replaceAll(
    /[^\0-\x7F]/g,
    unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
  writeFileSync(bundle, escaped, 'ascii')
}

/** In a process of its own, since compiled code holds what has run. */
function keepCompiledCode(): void {
  const drafts = ['market-square', 'd1'].map(name => `samples/faulty/${name}.txt`)
  const parameters = ['scripts/compile.ts', bundle, ...drafts]
  execFileSync(process.execPath, ['--import', 'tsx', ...parameters], { cwd: root, stdio: 'inherit' })
}
