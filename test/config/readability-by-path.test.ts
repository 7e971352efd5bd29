import { join } from 'node:path'
import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { lint } from '../../src/index.ts'
import { folderWith } from './folder.ts'

const sentence = 'The administration reconsidered its telecommunications policy on Tuesday.'

async function remarksOn(cwd: string, path: string): Promise<readonly string[]> {
  const file = await lint(new VFile({ cwd, path: join(cwd, path), value: sentence }), { cwd })
  return file.messages.filter(({ ruleId }) => ruleId === 'readability').map(({ reason }) => reason)
}

test('the age of readers can be set by path', async () => {
  const cwd = folderWith({
    '.retextrc': `
root: true
overrides:
  - files: children/**
    rules: {readability: [warn, {age: 12, formulas: 5, minWords: 5}]}
  - files: law/**
    rules: {readability: off}
`,
  })
  expect(await remarksOn(cwd, 'children/a.txt')).toEqual([
    'This sentence of 8 words is hard to read, say 5 of 7 formulas; split or shorten it',
  ])
  expect(await remarksOn(cwd, 'news/a.txt')).toEqual([])
  expect(await remarksOn(cwd, 'law/a.txt')).toEqual([])
})
