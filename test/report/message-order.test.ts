import fc from 'fast-check'
import { VFileMessage } from 'vfile-message'
import { expect, test } from 'vitest'
import { compareMessage } from '../../src/report/message-order.ts'

test('messages stand in the order of English, as vfile-sort has it', () => {
  const identifier = fc.stringMatching(/^[a-z]{1,4}(?:-[a-z]{1,4}){0,2}$/)
  const text = fc.oneof(identifier, fc.string({ maxLength: 6 }))
  fc.assert(
    fc.property(identifier, identifier, text, text, (rule, otherRule, reason, otherReason) => {
      const [one, other] = [new VFileMessage(reason), new VFileMessage(otherReason)]
      Object.assign(one, { source: 'copydesk', ruleId: rule })
      Object.assign(other, { source: 'copydesk', ruleId: otherRule })
      const expected = rule.localeCompare(otherRule) || one.reason.localeCompare(other.reason)
      expect(Math.sign(compareMessage(one, other))).toBe(Math.sign(expected))
    }),
  )
})

test('messages are ordered by place, then by severity', () => {
  const at = (line: number, column: number, fatal: boolean | undefined) => {
    const message = new VFileMessage('A reason', { place: { line, column } })
    message.fatal = fatal
    return message
  }
  const ordered = [at(1, 2, undefined), at(1, 3, true), at(1, 3, false), at(1, 3, undefined), at(2, 1, true)]
  expect([...ordered].reverse().sort(compareMessage)).toEqual(ordered)
})
