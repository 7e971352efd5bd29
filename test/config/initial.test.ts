import { expect, test } from 'vitest'
import { initialConfig } from '../../src/config/initial.ts'
import { printConfig } from '../../src/config/print.ts'
import { resolveConfig } from '../../src/config/resolve.ts'
import { folderWith } from './folder.ts'
import { registry } from './registry.ts'

function resolved(files: Readonly<Record<string, string>>, explicit = '.retextrc') {
  return resolveConfig('draft.md', { registry, cwd: folderWith(files), explicit })
}

test('the first configuration changes nothing', async () => {
  const written = await resolved({ '.retextrc': initialConfig(registry) })
  const none = await resolveConfig('draft.md', { registry, cwd: '/', disabled: true })
  expect({ ...written, files: [] }).toEqual(none)
})

test('what it keeps in comments is valid once the marks are gone', async () => {
  const text = initialConfig(registry)
    .split('\n')
    .map(line => line.replace(/^# (?=\s|[a-z]+:(?: *$| [[{]))/, ''))
    .join('\n')
  expect(text).toMatch(/^ {2}slang: warn/m)
  const config = await resolved({ '.retextrc': text, 'house-names.txt': 'Meriny' })
  expect(Object.fromEntries([...config.rules].map(([id, { severity }]) => [id, severity]))).toEqual({
    slang: 'warn',
    'loaded-wording': 'warn',
    'garbled-name': 'warn',
    misspelling: 'error',
    'long-sentence': 'info',
  })
  expect(config).toMatchObject({
    accept: { words: ['paywall'], names: ['Meriny'] },
    plugins: [{ name: 'retext-repeated-words' }],
  })
})

test('every rule is listed under its category', () => {
  expect(initialConfig(registry).match(/^#\s+# slang$[\s\S]*?^$/m)?.[0]).toMatchInlineSnapshot(`
    "#   # slang
    #   slang: warn           # Flags slang.
    #   # loaded
    #   loaded-wording: warn  # Flags loaded-wording.
    #   # name
    #   garbled-name: warn    # Flags garbled-name.
    #   # typo
    #   misspelling: error    # Flags misspelling.
    #   # consistency
    #   shifting-tense: off   # Flags shifting-tense. (on trial)
    #   # readability
    #   long-sentence: info   # Flags long-sentence.
    "
  `)
})

test('a resolved configuration is printed the same way, whichever file named an option first', async () => {
  const parts = ['slang: [warn, {inQuotations: true, allow: [a]}]', 'garbled-name: off']
  const print = async (rules: readonly string[]) => {
    const text = `extends: []\nsettings: {b: 1, a: {d: 1, c: 1}}\nplugins: [[spell, {y: 1, x: 1}]]\nrules: {${rules.join(', ')}}`
    return JSON.parse(printConfig(await resolved({ '.retextrc': text })), (key, value: unknown) =>
      key === 'files' || key === 'from' ? undefined : value,
    ) as unknown
  }
  const first = JSON.stringify(await print(parts), undefined, 2)
  expect(JSON.stringify(await print(parts.toReversed()), undefined, 2)).toBe(first)
  expect(first).toMatchInlineSnapshot(`
    "{
      "dialect": "auto",
      "copy": "auto",
      "style": {},
      "rules": {
        "slang": {
          "options": {
            "allow": [
              "a"
            ],
            "inQuotations": true
          },
          "severity": "warn"
        }
      },
      "accept": {
        "words": [],
        "names": []
      },
      "plugins": [
        {
          "name": "spell",
          "options": {
            "x": 1,
            "y": 1
          }
        }
      ],
      "settings": {
        "a": {
          "c": 1,
          "d": 1
        },
        "b": 1
      }
    }"
  `)
})
