import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { configShape } from '../../src/config/description.ts'
import { configSchema } from '../../src/config/schema.ts'
import { misfits } from '../../src/config/validate.ts'
import { registry } from './registry.ts'

const isValid = new Ajv2020({ strict: true, strictTuples: false }).compile(configSchema(registry))
const shape = configShape(registry)

const valid: readonly unknown[] = [
  {},
  { $schema: './node_modules/copydesk/schemas/retextrc.schema.json', root: true },
  { extends: 'copydesk/gate' },
  { extends: [] },
  { dialect: 'en-GB', rules: { slang: 'off', misspelling: ['warn'] } },
  { rules: { slang: ['error', { allow: ['mob'], inQuotations: true }] } },
  { rules: { 'long-sentence': ['info', { words: 30, level: 'magazine', kinds: ['list'] }] } },
  { copy: 'raw', overrides: [{ files: 'news/**', copy: 'edited' }] },
  { accept: { words: ['paywall'], names: 'names.txt' } },
  { overrides: [{ files: ['a', '!b'], rules: { slang: 'off' }, accept: { names: [] } }] },
  { plugins: ['spell', ['quotes', { preferred: 'smart' }]] },
  { plugins: { spell: true, quotes: false, passive: { ignore: [] } }, settings: { a: 1 } },
  { rules: null, accept: null, overrides: null, plugins: null, extends: null },
]

const invalid: readonly unknown[] = [
  [],
  'copydesk/gate',
  { rulez: {} },
  { root: 'yes' },
  { extends: 1 },
  { dialect: 'en' },
  { copy: 'rough' },
  { rules: { slnag: 'warn' } },
  { rules: { slang: 'warning' } },
  { rules: { slang: null } },
  { rules: { slang: [] } },
  { rules: { slang: ['warn', {}, {}] } },
  { rules: { slang: ['warn', { alow: [] }] } },
  { rules: { slang: ['warn', { allow: 'mob' }] } },
  { rules: { 'long-sentence': ['warn', { words: 5 }] } },
  { rules: { 'long-sentence': ['warn', { words: 20.5 }] } },
  { rules: { 'long-sentence': ['warn', { kinds: ['footer'] }] } },
  { accept: { wrds: [] } },
  { accept: { words: [1] } },
  { overrides: [{ rules: {} }] },
  { overrides: [{ files: 'a', root: true }] },
  { plugins: 'spell' },
  { plugins: [1] },
  { plugins: [['spell', {}, {}]] },
  { settings: [] },
]

describe('the schema for editors and the validator agree', () => {
  test.each(valid.map(value => [JSON.stringify(value), value]))('on what is valid: %s', (_text, value) => {
    expect(isValid(value)).toBe(true)
    expect(misfits(shape, value)).toEqual([])
  })

  test.each(invalid.map(value => [JSON.stringify(value), value]))('on what is not: %s', (_text, value) => {
    expect(isValid(value)).toBe(false)
    expect(misfits(shape, value)).not.toEqual([])
  })
})

test('rules and options come with their descriptions and defaults, in a stable order', () => {
  const schema = configSchema(registry)
  expect(JSON.stringify(configSchema([...registry].reverse()))).toBe(JSON.stringify(schema))
  expect(schema).toMatchObject({
    properties: {
      rules: {
        anyOf: [
          {
            properties: {
              'long-sentence': {
                description: 'Flags long-sentence.',
                anyOf: [
                  { $ref: '#/$defs/severity' },
                  {
                    prefixItems: [
                      { $ref: '#/$defs/severity' },
                      { properties: { words: { type: 'integer', minimum: 10, maximum: 100, default: 40 } } },
                    ],
                  },
                ],
              },
            },
          },
          { type: 'null' },
        ],
      },
    },
  })
})
