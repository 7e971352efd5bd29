import { describe, expect, it } from 'vitest'
import { lint } from '../../../src/index.ts'
import { readSlips } from './slips.ts'

describe('slips of grammar', () => {
  for (const { draft, clean, start, end, missed } of readSlips()) {
    it(draft, async () => {
      const found = await typosIn(draft)
      expect(found.some(place => place.start <= end && place.end >= start)).toBe(!missed)
      expect(await typosIn(clean)).toEqual([])
    })
  }
})

async function typosIn(text: string): Promise<{ start: number; end: number }[]> {
  const { messages } = await lint(text)
  return messages
    .filter(({ category }) => category === 'typo')
    .map(({ place }) =>
      place && 'start' in place
        ? { start: place.start.offset ?? 0, end: place.end.offset ?? 0 }
        : { start: 0, end: 0 },
    )
}
