import fc from 'fast-check'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { type FileReport, fileReport } from '../../src/report/file-report.ts'
import { jsonReport } from '../../src/report/json.ts'
import { messageOf, placeOf } from './messages.ts'
import { schemaErrors } from './schema.ts'

describe('the JSON report', () => {
  test('is an array with the keys of the contract, in their order', () => {
    const message = messageOf({
      severity: 'error',
      note: 'Since it is one.',
      expected: ['y', ''],
      related: [{ place: placeOf(5, 6), reason: 'here it is right' }],
      url: 'file:///rules/flaw/README.md',
    })
    const text = jsonReport([{ path: 'a.txt', messages: [message] }])
    expect(JSON.parse(text)).toEqual([
      {
        path: 'a.txt',
        messages: [
          {
            ruleId: 'flaw',
            category: 'slang',
            severity: 'error',
            reason: '“x” is a flaw',
            note: 'Since it is one.',
            expected: ['y', ''],
            place: placeOf(1, 2),
            related: [{ place: placeOf(5, 6), reason: 'here it is right' }],
            url: 'file:///rules/flaw/README.md',
          },
        ],
      },
    ])
    expect(Object.keys(JSON.parse(text)[0].messages[0])).toEqual([
      'ruleId',
      'category',
      'severity',
      'reason',
      'note',
      'expected',
      'place',
      'related',
      'url',
    ])
  })

  test('of no files is an empty array', () => {
    expect(jsonReport([])).toBe('[]\n')
  })

  test('keeps to its schema, whatever places a plugin has reckoned', () => {
    const file = new VFile('One.\nTwo.')
    const point = { line: Number.NaN, column: 0, offset: Number.NaN }
    file.message('nowhere', { place: { start: point, end: { line: -1, column: -2, offset: -5 } } })
    file.message('far', { place: { line: Number.POSITIVE_INFINITY, column: 1 } })
    file.message('backwards', {
      place: { start: { line: 2, column: 3, offset: 7 }, end: { line: 1, column: 1, offset: 0 } },
    })
    const report = JSON.parse(jsonReport([fileReport(file, 'a.txt')]))
    expect(schemaErrors(report)).toEqual([])
    expect(report[0].messages.map(({ place }: { place: unknown }) => place)).toEqual([
      placeOf(1, 1),
      placeOf(1, 1),
      { start: { line: 2, column: 3, offset: 7 }, end: { line: 2, column: 3, offset: 7 } },
    ])
  })

  test('keeps to its schema, whatever texts and places it holds', () => {
    const offset = fc.nat(100_000)
    const point = fc.record({ line: fc.integer({ min: 1 }), column: fc.integer({ min: 1 }), offset })
    const place = fc.record({ start: point, end: point })
    const reason = fc.string({ minLength: 1, unit: 'binary' })
    const message = fc.record({
      ruleId: fc.option(fc.string()),
      source: fc.option(fc.string()),
      category: fc.constantFrom('slang', 'typo', null),
      severity: fc.constantFrom('info' as const, 'warn' as const, 'error' as const),
      reason,
      note: fc.option(fc.string()),
      expected: fc.array(fc.string()),
      place,
      related: fc.array(fc.record({ place, reason })),
      url: fc.option(fc.webUrl()),
    })
    const report: fc.Arbitrary<FileReport> = fc.record({
      path: fc.string({ minLength: 1 }),
      messages: fc.array(message),
    })
    fc.assert(
      fc.property(fc.array(report), reports => {
        expect(schemaErrors(JSON.parse(jsonReport(reports)))).toEqual([])
      }),
      { seed: 1, numRuns: 40 },
    )
  })

  test('the schema refuses what is not in the contract', () => {
    const [file] = JSON.parse(jsonReport([{ path: 'a.txt', messages: [messageOf({})] }]))
    expect(schemaErrors([{ ...file, extra: 1 }])).not.toEqual([])
    expect(schemaErrors([{ ...file, messages: [{ ...file.messages[0], severity: 'fatal' }] }])).not.toEqual(
      [],
    )
    expect(schemaErrors([{ ...file, messages: [{ ...file.messages[0], place: null }] }])).not.toEqual([])
    expect(schemaErrors([{ path: file.path }])).not.toEqual([])
  })
})

describe('messages of other plugins', () => {
  const reported = (add: (file: VFile) => void) => {
    const file = new VFile({ value: 'One.\r\nTwo, three.\rFour.\n' })
    add(file)
    return fileReport(file, 'a.txt').messages[0]
  }

  test('have null and empty lists for what they lack', () => {
    const message = reported(file => file.message('Odd'))
    expect(message).toMatchObject({
      ruleId: null,
      category: null,
      note: null,
      expected: [],
      related: [],
      url: null,
    })
    expect(message.place).toEqual(placeOf(1, 1))
  })

  test('get offsets where they give only a line and a column', () => {
    const message = reported(file =>
      file.message('Odd', { place: { start: { line: 2, column: 6 }, end: { line: 3, column: 5 } } }),
    )
    expect(message.place).toEqual({
      start: { line: 2, column: 6, offset: 11 },
      end: { line: 3, column: 5, offset: 22 },
    })
  })

  test('a point is an empty place', () => {
    const message = reported(file => file.message('Odd', { place: { line: 1, column: 3, offset: 2 } }))
    expect(message.place).toEqual(placeOf(3, 3))
  })

  test('are errors, warnings or information as vfile has it', () => {
    expect(reported(file => file.message('Odd')).severity).toBe('warn')
    expect(reported(file => file.info('Odd')).severity).toBe('info')
    expect(
      reported(file => {
        file.message('Odd').fatal = true
      }).severity,
    ).toBe('error')
  })
})
