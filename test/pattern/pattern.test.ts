import fastCheck from 'fast-check'
import { describe, expect, test } from 'vitest'
import { literalsOf, mayHold } from '../../src/pattern/literals.ts'
import { splitLookaheads } from '../../src/pattern/lookahead.ts'
import { compilePattern, loadPatterns, PatternError, patternIn } from '../../src/pattern/pattern.ts'

await loadPatterns()

function found(pattern: string, text: string, anyCase = true): readonly string[] {
  return [...compilePattern(pattern, anyCase).matches(text)].map(({ start, end }) => text.slice(start, end))
}

describe('what a pattern matches', () => {
  test.each([
    [
      'words, in any case',
      '\\butili[sz]es?\\b',
      'He Utilizes and utilises, reutilizes.',
      ['Utilizes', 'utilises'],
    ],
    ['a look ahead at the end', '\\bfoo\\b(?! bar)', 'foo bar foo baz', ['foo']],
    ['a look ahead at the beginning', '(?!the)\\b\\w+', 'the cat', ['cat']],
    ['a look ahead that is wanted', '\\w+(?=!)', 'oh! no.', ['oh']],
    ['a look behind', '(?<!the )cat', 'the cat, a cat', ['cat']],
    ['lines', '^b', 'a\nb', ['b']],
    ['runs of word characters', '\\b(\\w+)\\b', 'it’s a-b 1_2', ['it', 's', 'a', 'b', '1_2']],
    ['runs without space', '[^\\s]+', ' a-b  c. ', ['a-b', 'c.']],
    ['no empty match', 'x*', 'axa', ['x']],
  ])('%s', (_what, pattern, text, expected) => {
    expect(found(pattern, text)).toEqual(expected)
  })

  test('its groups', () => {
    expect([...compilePattern('(\\w)(x)?', true).matches('a')].map(({ groups }) => groups)).toEqual([
      ['a', undefined],
    ])
  })

  test.each([
    ['(a)\\1', 'a reference back to a group cannot be matched in linear time'],
    ['a(?=b)c', 'a look ahead, (?=…) or (?!…), can stand only at the beginning or the end of a pattern'],
    ['a|b(?=c)', 'a look ahead, (?=…) or (?!…), can stand only at the beginning or the end of a pattern'],
    ['(?>a)', 'an atomic group, (?>…), is not known; in linear time there is no need of one'],
    ['a(', 'missing closing )'],
  ])('what cannot be matched says why: %s', (pattern, reason) => {
    expect(() => compilePattern(pattern, true)).toThrow(PatternError)
    expect(() => compilePattern(pattern, true)).toThrow(reason)
  })
})

test('a text between slashes is a pattern', () => {
  expect(patternIn('/a b/')).toBe('a b')
  expect(patternIn('a/b')).toBeUndefined()
  expect(patternIn('//')).toBeUndefined()
})

test('looks ahead are taken off both ends', () => {
  expect(splitLookaheads('\\b(?!x)a(?=b)$')).toEqual({
    body: '\\ba$',
    leading: [{ wanted: false, pattern: 'x' }],
    trailing: [{ wanted: true, pattern: 'b' }],
  })
})

test('what rules a text out never rules out a match', () => {
  const atom = fastCheck.constantFrom(
    'ab',
    'cd ',
    '\\b',
    'e?',
    '(?:fg|hi)',
    '(?:ab|c)',
    '\\w',
    '[xy]',
    'z+',
    '(?:q)*',
    '\\.',
  )
  const pattern = fastCheck.array(atom, { minLength: 1, maxLength: 5 }).map(parts => parts.join(''))
  const text = fastCheck
    .array(fastCheck.constantFrom('ab', 'cd ', 'e', 'fg', 'hi', 'x', 'z', 'q', '.', ' ', 'AB'), {
      maxLength: 12,
    })
    .map(parts => parts.join(''))
  fastCheck.assert(
    fastCheck.property(fastCheck.tuple(pattern, pattern), text, ([one, other], prose) => {
      for (const source of [one, `${one}|${other}`, `\\b(?:${one}|${other})\\b`]) {
        if (found(source, prose).length > 0)
          expect(mayHold(literalsOf(source), prose.toLowerCase())).toBe(true)
      }
    }),
    { numRuns: 300 },
  )
})

test('the time grows with the text, whatever the pattern', () => {
  const time = (pattern: string, length: number) => {
    const text = 'a '.repeat(length)
    const start = performance.now()
    for (const _ of compilePattern(pattern, true).matches(text));
    return performance.now() - start
  }
  for (const pattern of ['(a+)+b', '(\\w+\\s?)*!', 'a(?!.* b)', '(?:[^,]+,)+\\s\\w+']) {
    time(pattern, 1000)
    const small = Math.max(5, time(pattern, 20_000))
    expect(time(pattern, 80_000), pattern).toBeLessThan(small * 40)
  }
})
