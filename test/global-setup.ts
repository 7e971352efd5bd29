import { execFileSync } from 'node:child_process'

/** Rules and lexicons are read from generated/, which has to be as new as rules/. */
export default function setup(): void {
  execFileSync(process.execPath, ['--import', 'tsx', 'scripts/generate.ts'], { stdio: 'inherit' })
}
