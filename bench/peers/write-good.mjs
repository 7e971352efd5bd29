// write-good over the files named.
import { readFileSync } from 'node:fs'
import writeGood from 'write-good'

let count = 0
for (const path of process.argv[2] === '--list'
  ? readFileSync(process.argv[3], 'utf8').split('\n').filter(Boolean)
  : process.argv.slice(2)) {
  count += writeGood(readFileSync(path, 'utf8')).length
}
console.log(`${count} suggestions`)
