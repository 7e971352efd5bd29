import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { stageTable } from './stages.ts'

const { values, positionals } = parseArgs({ options: { files: { type: 'boolean' } }, allowPositionals: true })
const texts = values.files ? positionals.map(path => readFileSync(path, 'utf8')) : undefined
console.log(await stageTable(texts))
