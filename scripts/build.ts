/**
 * Makes dist/: the command line as one bundle, the library entries beside it, and their declarations; and the schema
 * of the configuration.
 */
import { execFileSync } from 'node:child_process'
import { chmodSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type BuildOptions, build, type Plugin } from 'esbuild'
import { configSchema } from '../src/config/schema.ts'
import { descriptionsOf } from '../src/lint/descriptions.ts'
import { rules } from '../src/rule/registry.ts'

const root = fileURLToPath(new URL('../', import.meta.url))

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
}

/** Gives vfile-reporter our own measure of width and order of messages, which are quick to load and to use. */
const fastReporter: Plugin = {
  name: 'fast-reporter',
  setup(plugin) {
    plugin.onResolve({ filter: /^(?:string-width|vfile-sort)$/ }, ({ importer, path }) =>
      importer.includes('vfile-reporter') ? { path: root + reporterParts[path] } : undefined,
    )
  },
}

const cli = await build({
  ...shared,
  entryPoints: { cli: 'src/cli/main.ts', worker: 'src/cli/worker.ts' },
  // Half of a cold start is reading and compiling the program.
  minify: true,
  plugins: [fastReporter],
  // CommonJS packages of the bundle call require() for modules of Node.
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  },
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
removeStale(new Set([cli, library].flatMap(({ metafile }) => Object.keys(metafile?.outputs ?? {}))))
// Whether the types are right is for `npm run typecheck` to say; the declarations do not wait for it.
const compiler = `${root}node_modules/typescript/bin/tsc`
execFileSync(process.execPath, [compiler, '-p', `${root}scripts/declarations.json`], { stdio: 'inherit' })

/** What an earlier build has left. It goes last, so that there is a working dist/ at any time. */
function removeStale(made: ReadonlySet<string>): void {
  for (const folder of ['dist', 'dist/rules']) {
    for (const name of readdirSync(root + folder)) {
      const path = `${folder}/${name}`
      if (name.endsWith('.js') && !made.has(path)) rmSync(root + path)
    }
  }
}
