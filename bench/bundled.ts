/**
 * Runs one of the measures here from a bundle, since the loader of TypeScript would slow every function:
 *
 * - `npm run stages [-- --files PATH…]`: what each fact and rule costs, in milliseconds a MB. With --files over these texts
 *   instead of generated ones.
 * - `npm run bench:parser`: tokens and tree beside parse-english.
 */
import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('../', import.meta.url))
// src/data.ts finds generated/ from a folder directly below the root.
const [entry = 'print-stages', ...options] = process.argv.slice(2)
const outfile = `${root}dist/${entry}.mjs`
await build({
  absWorkingDir: root,
  entryPoints: [`bench/${entry}.ts`],
  outfile,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  logLevel: 'error',
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  },
})
execFileSync(process.execPath, [outfile, ...options], { stdio: 'inherit' })
