// Harper's WebAssembly build over the files named.
import { readFileSync } from 'node:fs'
import * as harper from 'harper.js'

const binary = harper.binary ?? (await import('harper.js/binary')).binary
const linter = new harper.LocalLinter({ binary })
await linter.setup()
let count = 0
for (const path of process.argv[2] === '--list'
  ? readFileSync(process.argv[3], 'utf8').split('\n').filter(Boolean)
  : process.argv.slice(2)) {
  count += (await linter.lint(readFileSync(path, 'utf8'))).length
}
console.log(`${count} lints`)
