import { execFileSync } from 'node:child_process'
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** A tool of the comparison: how it is run over some files. */
export interface Tool {
  readonly name: string
  /** The command and its parameters for a list of files that all stand in one folder. */
  readonly over: (files: readonly string[], folder: string) => readonly [string, readonly string[]]
  /** Too slow for many files: the large runs leave it out and say so. */
  readonly slow?: boolean
}

const here = fileURLToPath(new URL('.', import.meta.url))
const node = process.execPath
const bin = (name: string) => join(here, 'node_modules/.bin', name)
const peer = (name: string) => join(here, 'peers', name)

/** The tools that can be run on this machine, ours first. */
export function availableTools(): Tool[] {
  const installed = existsSync(join(here, 'node_modules/alex'))
  if (!installed)
    process.stderr.write('The tools to compare with are not installed: run npm --prefix bench ci first.\n')
  return [
    { name: 'node alone', over: () => [node, ['-e', '0']] },
    {
      name: 'copydesk',
      over: (_files, folder) => [
        node,
        [join(here, '../dist/cli.js'), '--no-config', '--reporter', 'json', folder],
      ],
    },
    ...(installed ? nodePeers : []),
    ...commandPeers.filter(({ name }) => isOnPath(name)),
  ]
}

const nodePeers: readonly Tool[] = [
  { name: 'write-good', over: (files, folder) => [node, [peer('write-good.mjs'), ...listed(files, folder)]] },
  {
    name: 'retext stack',
    over: (files, folder) => [node, [peer('retext-stack.mjs'), ...listed(files, folder)]],
  },
  { name: 'alex', over: files => [node, [bin('alex'), '--quiet', ...files]] },
  {
    name: 'cspell',
    over: (_files, folder) => [
      node,
      // A pattern outside of the folder that it is run in finds nothing.
      [bin('cspell'), '--no-progress', '--quiet', '--no-config-search', '--root', folder, '**'],
    ],
  },
  {
    name: 'textlint',
    over: (_files, folder) => [node, [bin('textlint'), '--rule', 'write-good', `${folder}/**`]],
  },
  {
    name: 'harper',
    slow: true,
    over: (files, folder) => [node, [peer('harper.mjs'), ...listed(files, folder)]],
  },
]

const commandPeers: readonly Tool[] = [
  { name: 'vale', over: (_files, folder) => ['vale', ['--no-exit', folder]] },
  {
    name: 'languagetool',
    slow: true,
    over: (_files, folder) => ['languagetool', ['-l', 'en-US', '-r', folder]],
  },
  { name: 'proselint', over: files => ['proselint', ['check', ...files]] },
  { name: 'codespell', over: (_files, folder) => ['codespell', [folder]] },
]

/** A command line holds only so many names: a longer list goes through a file. */
function listed(files: readonly string[], folder: string): readonly string[] {
  if (files.length < 10) return files
  const list = `${folder}.list`
  writeFileSync(list, files.join('\n'))
  return ['--list', list]
}

function isOnPath(command: string): boolean {
  try {
    execFileSync('which', [command], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}
