import { describe, expect, test } from 'vitest'
import { createPositionMap, identityMap } from '../../src/formats/position-map.ts'

describe('a map of segments', () => {
  // Source `> un**der** &amp; on` and, two lines on, `end`; prose `under & on`, a blank line, `end`.
  const map = createPositionMap([
    { prose: { start: 0, end: 2 }, source: { start: 2, end: 4 } },
    { prose: { start: 2, end: 5 }, source: { start: 6, end: 9 } },
    { prose: { start: 5, end: 6 }, source: { start: 11, end: 12 } },
    { prose: { start: 6, end: 7 }, source: { start: 12, end: 17 } },
    { prose: { start: 7, end: 10 }, source: { start: 17, end: 20 } },
    { prose: { start: 12, end: 15 }, source: { start: 22, end: 25 } },
  ])

  test.each<[name: string, prose: [number, number], source: [number, number]]>([
    ['a word across markup', [0, 5], [2, 9]],
    ['the part before the markup', [0, 2], [2, 4]],
    ['the part after it', [2, 5], [6, 9]],
    ['an entity as a whole', [6, 7], [12, 17]],
    ['text about an entity', [5, 8], [11, 18]],
    ['all', [0, 15], [2, 25]],
    ['from a blank line on', [10, 13], [22, 23]],
    ['up to a blank line', [9, 11], [19, 20]],
    ['a blank line alone', [10, 12], [20, 22]],
    ['an empty span inside a word', [1, 1], [3, 3]],
    ['an empty span at the start', [0, 0], [2, 2]],
    ['an empty span at markup, before it', [2, 2], [4, 4]],
    ['an empty span after an entity', [7, 7], [17, 17]],
    ['an empty span before an entity', [6, 6], [12, 12]],
    ['an empty span at the start of a block', [12, 12], [22, 22]],
    ['an empty span at the end', [15, 15], [25, 25]],
  ])('%s', (_name, [start, end], [sourceStart, sourceEnd]) => {
    expect(map.toSource({ start, end })).toEqual({ start: sourceStart, end: sourceEnd })
  })

  test('of nothing maps to the start', () => {
    expect(createPositionMap([]).toSource({ start: 0, end: 0 })).toEqual({ start: 0, end: 0 })
  })
})

test('the identity leaves a span as it is', () => {
  expect(identityMap.toSource({ start: 3, end: 7 })).toEqual({ start: 3, end: 7 })
})
