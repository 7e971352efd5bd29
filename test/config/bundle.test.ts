import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { expect, test } from 'vitest'
import type * as source from '../../src/config/resolve.ts'
import { folderWith } from './folder.ts'
import { registry } from './registry.ts'

test('what is loaded lazily can still be loaded from a bundle', async () => {
  const cwd = folderWith({
    '.retextrc': 'rules: {slang: off}\noverrides: [{files: "*.md", dialect: en-GB}]',
    'bundle/package.json': '{"type": "module"}',
  })
  await build({
    entryPoints: [fileURLToPath(new URL('../../src/config/resolve.ts', import.meta.url))],
    outdir: join(cwd, 'bundle'),
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    banner: {
      js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
    },
  })
  const bundled: typeof source = await import(pathToFileURL(join(cwd, 'bundle/resolve.js')).href)
  const config = await bundled.resolveConfig('draft.md', { registry, cwd })
  expect(config.rules.has('slang')).toBe(false)
  expect(config.dialect).toBe('en-GB')
})
