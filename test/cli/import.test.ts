import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { folderWith } from '../config/folder.ts'
import { runCli } from './run-cli.ts'

const rule =
  "extends: substitution\nmessage: \"Use '%s', not '%s'.\"\nlevel: error\nignorecase: true\nswap:\n  utilize: use\n"

test('a Vale style becomes a sheet that the next run uses', async () => {
  const cwd = folderWith({
    'Docs/Words.yml': rule,
    'Docs/Spell.yml': 'extends: spelling\nmessage: m\n',
    'a.md': 'We utilize it.\n',
  })
  const made = await runCli(['import', 'vale', 'Docs', '--output', 'house.yml'], { cwd })
  expect(made).toEqual({
    code: 0,
    stdout: '',
    stderr:
      'Wrote house.yml; in .retextrc: extends: ./house.yml\n2 rules: 1 carried over, 0 in part, 1 not.\n  Docs.Spell: spelling is looked after by the rule misspelling; words of the house go under accept\n',
  })
  const linted = await runCli(['--config', 'house.yml', 'a.md'], { cwd })
  expect(linted.code).toBe(1)
  expect(linted.stdout).toContain("Use 'use', not 'utilize'")
  const again = await runCli(['import', 'vale', 'Docs', '-o', 'house.yml'], { cwd })
  expect(again.code).toBe(0)
  const shown = await runCli(['import', 'vale', 'Docs'], { cwd })
  expect(shown.stdout).toBe(readFileSync(join(cwd, 'house.yml'), 'utf8'))
})

test.each([
  ['no folder', ['import', 'vale'], 'copydesk import vale takes one folder: copydesk import vale FOLDER'],
  ['a folder that is not there', ['import', 'vale', 'gone'], 'there is no folder gone'],
  [
    'a file',
    ['import', 'vale', 'a.md'],
    'a.md is not a folder; name the folder of a Vale style, or a .vale.ini',
  ],
  [
    'another tool',
    ['import', 'proselint', 'x'],
    'copydesk imports styles of Vale, not of "proselint": copydesk import vale FOLDER',
  ],
  [
    'an empty folder',
    ['import', 'vale', 'empty'],
    'empty holds no rules of Vale; they are files that end in .yml, in the folder of their style',
  ],
  [
    'nothing but broken rules',
    ['import', 'vale', 'broken'],
    'nothing of broken can be carried over:\n  broken.A: broken/A.yml is no rule: the key "extends" is missing',
  ],
  [
    'a file of somebody else',
    ['import', 'vale', 'Docs', '-o', 'a.md'],
    'a.md is there already, and copydesk has not made it; name another file',
  ],
  [
    'a flag without its command',
    ['--output', 'x.yml', 'a.md'],
    '--output belongs to copydesk import vale FOLDER',
  ],
])('%s is refused', async (_what, args, message) => {
  const cwd = folderWith({
    'a.md': 'Fine.\n',
    'Docs/Words.yml': rule,
    'empty/README.txt': '',
    'broken/A.yml': 'tokens: [a]',
  })
  expect(await runCli(args, { cwd })).toEqual({ code: 2, stdout: '', stderr: `copydesk: ${message}\n` })
})

test('a broken rule among others fails the run, and the others are written', async () => {
  const cwd = folderWith({ 'Docs/Words.yml': rule, 'Docs/Broken.yml': 'extends: [' })
  const { code, stdout, stderr } = await runCli(['import', 'vale', 'Docs'], { cwd })
  expect(code).toBe(3)
  expect(stdout).toContain('utilize: use')
  expect(stderr).toContain('Docs.Broken: Docs/Broken.yml is not valid YAML')
})
