import { describe, expect, test } from 'vitest'
import { draftsWith } from './drafts.ts'
import { runCli } from './run-cli.ts'

const draft = `Three hurt in fire

By Ann Lee

Posted June 12, 2018

MILLTOWN — A fire hurt three people on Friday, Chief Tom Rudd said. "It took two hours," said Rudd, 52.
`

describe('--facts', () => {
  test('shows what was understood, one fact a line with its place', async () => {
    const cwd = draftsWith({ 'a.txt': draft })
    const { stdout, code } = await runCli(['--facts', 'a.txt'], { cwd })
    expect(code).toBe(0)
    expect(stdout).toContain('  1:1      “Three hurt in fire”  role headline')
    expect(stdout).toMatch(/“"It took two hours,"” {2}kind speech, speaker “Rudd”/)
    expect(stdout).toMatch(/attributions \(\d+\)\n.*source “Tom Rudd”, verb “said”, stance asserts/)
    expect(stdout).toMatch(/name Tom Rudd, kind person, mentions “Tom Rudd” 7:\d+; “Rudd” 7:\d+/)
    expect(stdout).toContain('kind count, value 3, precision exact, counted “people”')
    expect(stdout).toContain('“Friday”  kind weekday, from 2018-06-08, to 2018-06-08, basis dateline')
    expect(stdout).toContain('“two hours”  seconds 7200, unit hour, precision exact')
    expect(stdout).toContain('years 52, form apposition')
  })

  test('is JSON for programs, with places as line:column of the source', async () => {
    const cwd = draftsWith({
      'a.md': '# Sales rise\n\nSales rose **12 percent** to $4.1&nbsp;billion, dozens of firms said.\n',
    })
    const { stdout, code } = await runCli(['--facts', 'a.md', '--reporter', 'json'], { cwd })
    expect(code).toBe(0)
    const facts = JSON.parse(stdout)
    expect(Object.keys(facts)).toEqual(
      expect.arrayContaining(['blocks', 'quotations', 'attributions', 'entities', 'quantities', 'dates']),
    )
    expect(facts.quantities[0]).toEqual({
      at: '3:14',
      text: '12 percent',
      kind: 'percent',
      value: 12,
      precision: 'exact',
    })
    expect(facts.quantities[1]).toMatchObject({ at: '3:30', kind: 'money', value: 4.1e9, unit: '$' })
    expect(facts.quantities[2]).toMatchObject({ kind: 'count', to: 'unlimited', precision: 'vague' })
  })

  test('says what it cannot read', async () => {
    const cwd = draftsWith({ 'a.pages': 'x' })
    const missing = await runCli(['--facts', 'b.txt'], { cwd })
    expect(missing).toMatchObject({
      code: 3,
      stdout: '',
      stderr: 'copydesk: b.txt: There is no such file.\n',
    })
    const unknown = await runCli(['--facts', 'a.pages'], { cwd })
    expect(unknown.code).toBe(3)
    expect(unknown.stderr).toContain('.pages')
  })
})
