import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createFacts } from '../../../src/analysis/document-facts.ts'
import type { Facts } from '../../../src/analysis/facts.ts'
import { text } from '../../../src/formats/text.ts'
import { tokenise } from '../../../src/parse/tokenise.ts'

const pieces = [
  'German',
  'Marshal',
  'Fund',
  'of',
  'the',
  'United',
  'States',
  'Putin',
  "Putin's",
  'said',
  'Dr.',
  'J.',
  'van',
  'der',
  'O’Brien',
  'NATO',
  '(NATO)',
  'Co-operation',
  'Will',
  'iPhone',
  'AbCd',
  '2',
  ',',
  '.',
  '“',
  '”',
  '\n\n',
  'Ōé',
  '&',
  '😀',
]

function factsOf(source: string): Facts {
  const draft = text.read(source)
  return createFacts(draft, tokenise(draft.prose, draft.blocks))
}

test('mentions are in order, apart, inside the text, and each belongs to its entity', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 60 }), words => {
      const { tokens, entities } = factsOf(words.join(' '))
      let end = 0
      for (const mention of entities.mentions) {
        expect(mention.firstToken).toBeGreaterThanOrEqual(end)
        expect(mention.endToken).toBeGreaterThan(mention.firstToken)
        expect(mention.start).toBe(tokens.starts[mention.firstToken])
        expect(entities.entities[mention.entity].mentions).toContain(mention)
        end = mention.endToken
      }
      expect(end).toBeLessThanOrEqual(tokens.count)
      expect(entities.entities.reduce((sum, { mentions }) => sum + mentions.length, 0)).toBe(
        entities.mentions.length,
      )
    }),
  )
})

test('time grows with the length of the text, not with its square', () => {
  for (const unit of ['Alpha Beta ', 'Bank of the ', 'Jo Smith. Smith ', 'AB-', "Putin's ", 'van der ']) {
    const time = (length: number) => {
      const source = unit.repeat(Math.ceil(length / unit.length))
      const facts = factsOf(source)
      // The time of the processor, so that other programs do not count.
      const before = process.cpuUsage()
      void facts.entities
      const { user, system } = process.cpuUsage(before)
      return (user + system) / 1000
    }
    time(20_000)
    const [short, long] = [Math.min(time(20_000), time(20_000)), Math.min(time(200_000), time(200_000))]
    expect(long, unit).toBeLessThan(short * 40 + 200)
  }
})
