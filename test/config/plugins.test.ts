import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import type { LoadedPlugin } from '../../src/config/plugins.ts'
import { loadPlugins } from '../../src/config/plugins.ts'
import { createConfigCache, resolveConfig } from '../../src/config/resolve.ts'
import { folderWith } from './folder.ts'
import { registry } from './registry.ts'

const plugin = (name: string) => `export default function ${name}() {}`
/** A loaded plugin with the name of its function in place of the function. */
const named = ({ name, plugin: { name: called }, parameters }: LoadedPlugin) => ({ name, called, parameters })
const module = (name: string) => ({
  [`node_modules/${name}/package.json`]: '{"type": "module", "exports": "./index.js"}',
})

async function load(files: Readonly<Record<string, string>>) {
  const cwd = folderWith(files)
  const config = await resolveConfig('draft.md', { registry, cwd, cache: createConfigCache() })
  return loadPlugins(config, cwd).catch((error: unknown) => {
    throw new Error(String(error).replaceAll(cwd, '…'))
  })
}

describe('names are found as unified-engine finds them', () => {
  test.each([
    ['own', 'retext-own'],
    ['retext-own', 'retext-own'],
    ['own', 'own'],
    ['@house/own', '@house/retext-own'],
    ['@house/own', '@house/own'],
  ])('%s is %s', async (name, folder) => {
    const { plugins } = await load({
      '.retextrc': `plugins: ["${name}"]`,
      ...module(folder),
      [`node_modules/${folder}/index.js`]: plugin('found'),
    })
    expect(plugins.map(named)).toEqual([{ name, called: 'found', parameters: [] }])
  })

  test('the prefixed name first', async () => {
    const { plugins } = await load({
      '.retextrc': 'plugins: [own]',
      ...module('own'),
      ...module('retext-own'),
      'node_modules/own/index.js': plugin('plain'),
      'node_modules/retext-own/index.js': plugin('prefixed'),
    })
    expect(plugins.map(named)).toEqual([{ name: 'own', called: 'prefixed', parameters: [] }])
  })

  test('a path, from the folder of the file that names it', async () => {
    const { plugins } = await load({
      '.retextrc': 'extends: ./desk/house.yml',
      'desk/house.yml': 'plugins: [[./own.mjs, {a: 1}]]',
      'desk/own.mjs': plugin('own'),
    })
    expect(plugins.map(named)).toEqual([{ name: './own.mjs', called: 'own', parameters: [{ a: 1 }] }])
  })

  test('a plugin that is installed with copydesk itself', async () => {
    const root = fileURLToPath(new URL('../../', import.meta.url))
    const cwd = folderWith({ 'desk.yml': 'plugins: {repeated-words: true}' })
    const config = await resolveConfig('draft.md', { registry, cwd, explicit: 'desk.yml' })
    const here = { ...config, plugins: config.plugins.map(reference => ({ ...reference, from: root })) }
    const { plugins } = await loadPlugins(here, cwd)
    expect(plugins.map(named)).toEqual([
      { name: 'repeated-words', called: 'retextRepeatedWords', parameters: [] },
    ])
  })
})

test('a preset stands for its plugins and settings', async () => {
  const { plugins, settings } = await load({
    '.retextrc': 'plugins: [preset-house]\nsettings: {b: 2}',
    ...module('retext-preset-house'),
    'node_modules/retext-preset-house/index.js':
      "import own from './own.js'\nexport default {plugins: ['./own.js', [own, {a: 1}], 'retext-preset-house', ['./own.js', false]], settings: {a: 1, b: 1}}",
    'node_modules/retext-preset-house/own.js': plugin('own'),
  })
  expect(plugins.map(named)).toEqual([
    { name: './own.js', called: 'own', parameters: [] },
    { name: 'own', called: 'own', parameters: [{ a: 1 }] },
  ])
  expect(settings).toEqual({ a: 1, b: 2 })
})

test('a function out of a script needs no look-up', async () => {
  const { plugins } = await load({
    '.retextrc.mjs': 'export default {plugins: [[function own() {}, true]]}',
  })
  expect(plugins.map(named)).toEqual([{ name: 'own', called: 'own', parameters: [] }])
})

describe('errors', () => {
  test('every plugin that is not installed, with where it was looked for', async () => {
    const files = { '.retextrc': 'plugins:\n  - nowhere\n  - [retext-nowhere-else, {}]\n  - ./own.js\n' }
    await expect(load(files)).rejects.toThrow(
      [
        'ConfigError: .retextrc:2:5: cannot find the plugin "nowhere" from … (as retext-nowhere or nowhere); install it there: npm install --save-dev retext-nowhere',
        '.retextrc:3:5: cannot find the plugin "retext-nowhere-else" from …; install it there: npm install --save-dev retext-nowhere-else',
        '.retextrc:4:5: cannot find the plugin "./own.js" from …',
      ].join('\n'),
    )
  })

  test('in the form of keys, the place is that of the key', async () => {
    await expect(load({ '.retextrc': 'plugins:\n  nowhere: {a: 1}\n' })).rejects.toThrow(
      'ConfigError: .retextrc:2:3: cannot find the plugin "nowhere"',
    )
  })

  test('a plugin that throws, and a module that is no plugin', async () => {
    const files = {
      '.retextrc': 'plugins: [./broken.mjs, ./number.mjs]',
      'broken.mjs': "throw new Error('no luck')",
      'number.mjs': 'export default 7',
    }
    await expect(load(files)).rejects.toThrow(
      [
        'ConfigError: .retextrc:1:11: the plugin "./broken.mjs" cannot be loaded: no luck',
        '.retextrc:1:25: "./number.mjs" is neither a plugin nor a preset: …/number.mjs',
      ].join('\n'),
    )
  })
})
