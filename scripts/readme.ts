/** Puts the report of the sample into README.md, so that what it shows is what copydesk prints. */
import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../', import.meta.url))
const sample = 'samples/faulty/market-square.txt'

/** What `node dist/cli.js SAMPLE` prints, without trailing spaces. */
export function sampleReport(): string {
  const { stdout } = spawnSync(process.execPath, ['dist/cli.js', '--no-config', sample], {
    cwd: root,
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined },
    encoding: 'utf8',
  })
  return stdout.replaceAll(/ +$/gm, '').trim()
}

const block = /(node dist\/cli\.js samples\/faulty\/market-square\.txt\n```\n\n```text\n)[\s\S]*?(\n```)/

/** The README with the report as it is now. */
export function readmeWithReport(readme: string): string {
  return readme.replace(block, (_, before: string, after: string) => before + sampleReport() + after)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  execFileSync('npm', ['run', '--silent', 'build'], { cwd: root, stdio: 'inherit' })
  const file = `${root}README.md`
  writeFileSync(file, readmeWithReport(readFileSync(file, 'utf8')))
}
