/**
 * `npm run stages [-- --files PATH…]`: what each fact and rule costs, in milliseconds a MB, from a bundle, since the
 * loader of TypeScript would slow every function. With --files over these texts instead of generated ones.
 */
import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('../', import.meta.url))
// src/data.ts finds generated/ from a folder directly below the root.
const outfile = `${root}dist/stages.mjs`
await build({
  absWorkingDir: root,
  entryPoints: ['bench/print-stages.ts'],
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
execFileSync(process.execPath, [outfile, ...process.argv.slice(2)], { stdio: 'inherit' })
