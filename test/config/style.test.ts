import { describe, expect, test } from 'vitest'
import { printConfig } from '../../src/config/print.ts'
import { ConfigError } from '../../src/config/problem.ts'
import { resolveConfig } from '../../src/config/resolve.ts'
import type { ResolvedConfig } from '../../src/config/resolved.ts'
import { descriptionsOf } from '../../src/lint/descriptions.ts'
import { rules } from '../../src/rule/registry.ts'
import { folderWith } from './folder.ts'

const registry = descriptionsOf(rules)

function resolved(files: Readonly<Record<string, string>>, path = 'a.md'): Promise<ResolvedConfig> {
  return resolveConfig(path, { registry, cwd: folderWith({ '.retextrc': 'root: true', ...files }) })
}

async function complaint(text: string): Promise<string> {
  const cwd = folderWith({ '.retextrc': text })
  const error: unknown = await resolveConfig('a.md', { registry, cwd }).catch((reason: unknown) => reason)
  expect(error).toBeInstanceOf(ConfigError)
  return error instanceof ConfigError ? error.message : ''
}

function optionsOf(config: ResolvedConfig, rule: string): unknown {
  return config.rules.get(rule)?.options
}

describe('the choices of a house', () => {
  test('are options of rules; nearer files and the rules themselves have the last word', async () => {
    const config = await resolved({
      '.retextrc':
        'root: true\nextends: ./house.yml\nstyle: {dashes: word—word}\nrules: {date-style: [error, {prefer: auto}]}',
      'house.yml': 'style: {percent: per cent, dashes: word – word, dates: 2 September 2026}',
    })
    expect(optionsOf(config, 'number-style')).toMatchObject({ percent: 'per cent', numerals: 'auto' })
    expect(optionsOf(config, 'dash-style')).toEqual({ prefer: 'word—word' })
    expect(config.rules.get('date-style')).toEqual({ severity: 'error', options: { prefer: 'auto' } })
  })

  test('switch on a rule that is off, unless a file switches it off', async () => {
    const style = 'style: {quotation-marks: double}'
    const gate = 'root: true\nextends: copydesk/gate'
    expect((await resolved({ '.retextrc': gate })).rules.has('quotation-style')).toBe(false)
    expect(
      (await resolved({ '.retextrc': `root: true\n${style}` })).rules.get('quotation-style')?.severity,
    ).toBe('warn')
    expect((await resolved({ '.retextrc': `${gate}\n${style}` })).rules.has('quotation-style')).toBe(true)
    const off = `root: true\n${style}\nrules: {quotation-style: off}`
    expect((await resolved({ '.retextrc': off })).rules.has('quotation-style')).toBe(false)
  })

  test('may differ for some of the files', async () => {
    const files = {
      '.retextrc':
        'root: true\noverrides: [{files: "*.txt", style: {percent: "%"}, entries: [{find: plum}]}]',
    }
    expect(optionsOf(await resolved(files), 'number-style')).toMatchObject({ percent: 'auto' })
    const config = await resolved(files, 'a.txt')
    expect(optionsOf(config, 'number-style')).toMatchObject({ percent: '%' })
    expect(optionsOf(config, 'house-style')).toMatchObject({ entries: [{ find: 'plum' }] })
  })
})

describe('the entries of a house', () => {
  test('add up over files; one of the same name replaces another, and off takes it out', async () => {
    const config = await resolved({
      '.retextrc':
        'root: true\nextends: ./house.yml\nentries: [{find: plum, write: damson}, {id: pears, severity: off}, {find: fig}]\nchecks: [{id: long, kind: metric, severity: off}]',
      'house.yml':
        'entries: [{find: plum, write: prune}, {id: pears, find: [pear, pears]}]\nchecks: [{id: long, kind: metric, formula: words, condition: "> 1", message: m}]',
    })
    expect(optionsOf(config, 'house-style')).toEqual({
      entries: [{ find: 'plum', write: 'damson' }, { find: 'fig' }],
      checks: [],
    })
  })

  test('are printed in short, with the choices in force', async () => {
    const text =
      'root: true\nstyle: {percent: "%", dates: auto}\nentries: [{find: plum, write: [damson, prune]}, {find: fig}]\nchecks: [{kind: occurrence, pattern: ",", most: 3, message: Commas}]'
    const printed = JSON.parse(printConfig(await resolved({ '.retextrc': text })))
    expect(printed.style).toEqual({ percent: '%' })
    expect(printed.rules['house-style'].options).toEqual({
      checks: ['occurrence: Commas'],
      entries: ['plum → damson or prune', 'fig'],
    })
  })

  test('of the rule itself are read as well', async () => {
    const config = await resolved({
      '.retextrc': 'root: true\nrules: {house-style: [error, {entries: [{find: plum}]}]}',
    })
    expect(config.rules.get('house-style')).toMatchObject({
      severity: 'error',
      options: { entries: [{ find: 'plum' }] },
    })
  })
})

describe('what is wrong with a sheet, and where', () => {
  test.each([
    ['style: {percnt: "%"}', '1:9: unknown choice "percnt" in style; did you mean "percent"?'],
    ['style:\n  percent: percents', '2:12: unknown value "percents"; did you mean "percent"?'],
    [
      'style: {times: "5 o\'clock"}',
      '1:16: unknown value "5 o\'clock"; expected auto, 5:30 p.m., 5:30 pm, 5:30pm, 5.30pm, 5:30 PM or 17:30',
    ],
    ['entries: [{fnd: plum}]', '1:12: unknown key "fnd" of an entry; did you mean "find"?'],
    ['entries:\n  - write: plum', '2:5: an entry needs "find" or "swap"'],
    ['entries: [{find: plum, severity: wran}]', '1:34: unknown value "wran"; did you mean "warn"?'],
    ['entries: [{find: plum, as: nuon}]', '1:28: unknown value "nuon"; did you mean "noun"?'],
    [
      'entries: [{find: plum, unless: {nxt: [tree]}}]',
      '1:33: unknown condition "nxt" of an entry; did you mean "next"?',
    ],
    [
      'entries:\n  - find: plum\n    unless: {next: ["@artcle"]}',
      '2:5: unknown class "@artcle" in "plum"; there are @article',
    ],
    ['entries: [{find: plum, scope: headings}]', '1:31: unknown value "headings"; did you mean "heading"?'],
    ['entries:\n  - find: /plum(/', '2:11: the pattern /plum(/ cannot be used: missing closing )'],
    [
      'entries:\n  - swap:\n      /(a)\\1/: b',
      '3:16: the pattern /(a)\\1/ cannot be used: a reference back to a group cannot be matched in linear time',
    ],
    ['entries: [{find: plum, except: /a(/}]', '1:32: a pattern here cannot be used: missing closing )'],
    ['checks: [{kind: ocurrence}]', '1:17: unknown kind "ocurrence"; did you mean "occurrence"?'],
    ['checks: [{kind: occurrence, pattern: a}]', '1:10: a check of the kind occurrence needs "message"'],
    [
      'checks: [{kind: occurrence, pattern: a, message: m}]',
      '1:10: a check of the kind occurrence needs "most" or "least"',
    ],
    [
      'checks: [{kind: metric, formula: wrds, condition: "> 1", message: m}]',
      '1:34: the formula cannot be used: there is no count “wrds”; there is characters',
    ],
    [
      'checks: [{kind: metric, formula: words, condition: many, message: m}]',
      '1:52: the condition cannot be used: “many” is no comparison with a number, such as “> 8”',
    ],
    [
      'checks: [{kind: capitalisation, match: Title case, message: m}]',
      '1:40: expected title, sentence, lower, upper or a /pattern/, found "Title case"',
    ],
    [
      'extends: copydesk/sheets/wier',
      '1:10: unknown sheet "copydesk/sheets/wier"; did you mean "copydesk/sheets/wire"?',
    ],
    [
      'overrides: [{files: a, entries: [{find: /(/}]}]',
      '1:41: the pattern /(/ cannot be used: missing closing )',
    ],
    [
      'rules: {house-style: [warn, {entries: [{find: /(/}]}]}',
      '1:47: the pattern /(/ cannot be used: missing closing )',
    ],
  ])('%s', async (text, message) => {
    expect(await complaint(text)).toContain(`.retextrc:${message}`)
  })
})
