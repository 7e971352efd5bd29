import { describe, expect, test } from 'vitest'
import { wantsColor } from '../../src/report/color.ts'
import { countWith, noCounts } from '../../src/report/counts.ts'
import displayWidth from '../../src/report/display-width.ts'
import { prettyFile, prettySummary } from '../../src/report/pretty.ts'
import { messageOf, placeOf } from './messages.ts'

const escapeMark = '\u001B'

describe('the report for people', () => {
  test('shows each message on a line, why it is one, and the other places', () => {
    const messages = [
      messageOf({
        note: 'Since it is one.',
        related: [{ place: placeOf(5, 6), reason: 'here it is right' }],
      }),
      messageOf({ severity: 'error', place: placeOf(3, 4), ruleId: 'longer-flaw' }),
      messageOf({ severity: 'info', place: placeOf(9, 10), ruleId: null, source: null }),
    ]
    expect(prettyFile({ path: 'news/a.txt', messages }, false)).toBe(
      [
        'news/a.txt',
        '1:1-1:2  warning “x” is a flaw flaw        copydesk',
        '    ↳ Since it is one.',
        '    ↳ 1:5-1:6 here it is right',
        '1:3-1:4  error   “x” is a flaw longer-flaw copydesk',
        '1:9-1:10 info    “x” is a flaw',
        '',
        '',
      ].join('\n'),
    )
  })

  test('keeps every line of a message on one line', () => {
    const messages = [messageOf({ reason: 'one\ntwo', note: 'three\r\n  four' })]
    expect(prettyFile({ path: 'a.txt', messages }, false)).toBe(
      'a.txt\n1:1-1:2 warning one two flaw copydesk\n    ↳ three four\n\n',
    )
  })

  test('keeps information alone, without a count of the reporter', () => {
    const messages = [messageOf({ severity: 'info' })]
    expect(prettyFile({ path: 'a.txt', messages }, false)).toBe(
      'a.txt\n1:1-1:2 info “x” is a flaw flaw copydesk\n\n',
    )
  })

  test('is empty for a file without messages', () => {
    expect(prettyFile({ path: 'a.txt', messages: [] }, true)).toBe('')
  })

  test('has colour only where asked', () => {
    const report = { path: 'a.txt', messages: [messageOf({ note: 'Why.' })] }
    expect(prettyFile(report, true)).toContain(escapeMark)
    expect(prettyFile(report, false)).not.toContain(escapeMark)
  })

  test('ends with what the run has come to', () => {
    const counts = [
      { path: 'a.txt', messages: [messageOf({}), messageOf({ severity: 'error' }), messageOf({})] },
      { path: 'b.txt', messages: [] },
      { path: 'c.txt', messages: [messageOf({ severity: 'info' })] },
    ].reduce(countWith, noCounts)
    expect(prettySummary(counts, false)).toBe('✖ 1 error, ⚠ 2 warnings, ℹ 1 info in 2 of 3 files\n')
    expect(prettySummary(noCounts, false)).toBe('')
    expect(prettySummary({ ...noCounts, files: 2, withheld: 2 }, false)).toBe(
      '2 likely findings not told, as the copy looks edited; `copy: raw` in .retextrc tells them\n',
    )
  })
})

describe('colour', () => {
  const cases = [
    [{}, true, true],
    [{}, false, false],
    [{ NO_COLOR: '1' }, true, false],
    [{ NO_COLOR: '' }, true, true],
    [{ FORCE_COLOR: '1' }, false, true],
    [{ FORCE_COLOR: '0' }, true, false],
    [{ FORCE_COLOR: '1', NO_COLOR: '1' }, true, false],
    [{ TERM: 'dumb' }, true, false],
  ] as const
  test.each(cases)('%j, terminal %s: %s', (environment, isTerminal, expected) => {
    expect(wantsColor(environment, isTerminal)).toBe(expected)
  })
})

describe('the width of a text', () => {
  const cases = [
    ['', 0],
    ['plain', 5],
    [`${escapeMark}[31m✖${escapeMark}[39m`, 1],
    ['“naïve” – it’s…', 15],
    ['東京', 4],
    ['👍🏽', 2],
    ['e\u0301', 1],
    ['Київ', 4],
  ] as const
  test.each(cases)('%j', (text, expected) => {
    expect(displayWidth(text)).toBe(expected)
  })
})
