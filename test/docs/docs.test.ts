import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { readmeWithReport } from '../../scripts/readme.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))

test('the README shows what copydesk prints (npx tsx scripts/readme.ts renews it)', () => {
  const readme = readFileSync(`${root}README.md`, 'utf8')
  expect(readme).toContain('“tryna” is')
  expect(readmeWithReport(readme)).toBe(readme)
})

test('our own prose passes our own rules', () => {
  const { stdout, status } = spawnSync(
    process.execPath,
    ['dist/cli.js', 'README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'rules'],
    { cwd: root, env: { ...process.env, NO_COLOR: '1' }, encoding: 'utf8' },
  )
  expect(stdout).not.toContain('error')
  expect(stdout).not.toContain('warning')
  expect(status).toBe(0)
})
