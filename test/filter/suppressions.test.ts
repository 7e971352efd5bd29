import { describe, expect, test } from 'vitest'
import type { FilterContext } from '../../src/filter/filter.ts'
import { filterReports } from '../../src/filter/filter.ts'
import { draftOf } from './draft.ts'

/** The words that are still reported, after slang has been reported at every "ain't" and "gonna". */
function kept(source: string): readonly string[] {
  return outcome(source).kept
}

function outcome(source: string, part: Partial<FilterContext> = {}) {
  const { context, report } = draftOf(source, part)
  const places = [...context.prose.matchAll(/ain't|gonna|teh|\d/g)]
  const reports = places.map(({ 0: words, index: start }) => ({
    ...report(words === 'teh' ? 'misspelling' : /\d/.test(words) ? 'conflicting-figures' : 'slang', words, {
      nth: [...context.prose.slice(0, start).matchAll(new RegExp(words, 'g'))].length,
    }),
  }))
  const { kept, notes } = filterReports(reports, context)
  return {
    kept: kept.map(({ text }) => text),
    notes: notes.map(
      ({ severity, ruleId, reason, sourceStart, sourceEnd }) =>
        `${severity} ${ruleId}: ${reason} (${source.slice(sourceStart, sourceEnd)})`,
    ),
    expected: notes.map(({ expected }) => expected),
  }
}

describe('ignore is for the next block', () => {
  test.each([
    ["<!-- copydesk ignore -->\n\nIt ain't 1.\n\nWe gonna.", ['gonna']],
    ["<!-- copydesk ignore slang -->\n\nIt ain't 1.\n\nWe gonna.", ['1', 'gonna']],
    ["It ain't.\n\n<!-- copydesk ignore slang -->\n\nWe gonna.", ["ain't"]],
    // At the very start and end of a block, and within one.
    ["<!-- copydesk ignore slang -->It ain't.", []],
    ["It ain't.<!-- copydesk ignore slang -->\n\nWe gonna.", ["ain't"]],
    ["It <!-- copydesk ignore slang --> ain't.\n\nWe gonna.", ["ain't"]],
    // All sentences of the block.
    ["<!-- copydesk ignore slang -->\nIt ain't. We gonna.", []],
    ["It ain't.\n\n<!-- copydesk ignore slang -->", ["ain't"]],
  ])('%j', (source, expected) => {
    expect(kept(source)).toEqual(expected)
  })
})

describe('stet is for the next sentence, or the one it stands in', () => {
  test.each([
    ["<!-- stet -->It ain't 1. We gonna.", ['gonna']],
    ["<!--stet: slang-->It ain't 1. We gonna.", ['1', 'gonna']],
    ["<!-- stet slang -->It ain't 1. We gonna.", ['1', 'gonna']],
    ["<!-- STET: Slang -->It ain't 1. We gonna.", ['1', 'gonna']],
    ["<!-- copydesk stet slang -->It ain't 1. We gonna.", ['1', 'gonna']],
    ["It ain't. <!-- stet --> We gonna.", ["ain't"]],
    ["It ain't.<!-- stet --> We gonna.", ["ain't"]],
    ["It ain't.\n\n<!-- stet -->\n\nWe gonna.", ["ain't"]],
    ["It ain't so, they <!-- stet --> gonna. It ain't.", ["ain't"]],
    ["It ain't. <!-- stet -->", ["ain't"]],
  ])('%j', (source, expected) => {
    expect(kept(source)).toEqual(expected)
  })

  test('it does not hide what reaches into the sentence after', () => {
    const { context, report } = draftOf('<!-- stet -->One two. Three.')
    const wide = report('long-sentence', 'One two. Three.')
    expect(filterReports([wide], context).kept).toEqual([wide])
  })
})

describe('disable holds until enable', () => {
  test.each([
    [
      "It ain't 1. <!-- copydesk disable slang --> We gonna 2. <!-- copydesk enable slang --> It ain't 3.",
      ["ain't", '1', '2', "ain't", '3'],
    ],
    [
      "It ain't 1. <!-- copydesk disable --> We gonna 2. <!-- copydesk enable --> It ain't 3.",
      ["ain't", '1', "ain't", '3'],
    ],
    ["<!-- copydesk disable -->It ain't 1. <!-- copydesk enable slang --> We gonna 2.", ['gonna']],
    [
      "<!-- copydesk disable slang contradiction -->It ain't 1. <!-- copydesk enable --> We gonna 2.",
      ['gonna', '2'],
    ],
    ["<!-- copydesk disable slang, conflicting-figures -->It ain't 1.\n\nWe gonna teh 2.", ['teh']],
    ['<!-- copydesk disable contradiction -->1. <!-- copydesk enable conflicting-figures --> 2.', ['2']],
    [
      "<!-- copydesk disable slang --><!-- copydesk disable slang -->It ain't. <!-- copydesk enable slang -->We gonna.",
      ['gonna'],
    ],
    ["<!-- copydesk enable slang -->It ain't.", ["ain't"]],
    // In the middle of a sentence it takes effect at once.
    ["It ain't <!-- copydesk disable slang --> gonna.", ["ain't"]],
  ])('%j', (source, expected) => {
    expect(kept(source)).toEqual(expected)
  })

  test('what is said of the draft as a whole is hidden from the top, for good', () => {
    const hides = (source: string) => {
      const { context, report } = draftOf(source)
      const whole = report('long-sentence', 'nowhere', { start: -1, end: -1, sourceStart: -1, sourceEnd: -1 })
      return filterReports([whole], context).kept.length === 0
    }
    expect(hides('<!-- copydesk disable readability -->\n\nOne.')).toBe(true)
    expect(hides('<!-- copydesk disable readability -->\n\nOne. <!-- copydesk enable -->')).toBe(false)
    expect(hides('One.\n\n<!-- copydesk disable readability -->\n\nTwo.')).toBe(false)
    expect(hides('<!-- stet --><!-- copydesk ignore -->One.')).toBe(false)
  })
})

describe('reasons, and comments that are none of ours', () => {
  test.each([
    "<!-- copydesk ignore slang -- his own word -->\n\nIt ain't.",
    "<!-- stet: slang -- as said on air, misspelling and all -->It ain't.",
    "<!-- stet -- as said on air -->It ain't.",
    "<!-- stet: slang — as said on air -->It ain't.",
  ])('%j hides and complains of nothing', source => {
    expect(outcome(source)).toEqual({ kept: [], notes: [], expected: [] })
  })

  test.each([
    '<!-- Check with the copydesk: slang -->',
    '<!-- Copydesk: please check this with legal -->',
    '<!-- copydesks ignore slang -->',
    "<!-- copydesk's own view -->",
    '<!-- stetson: slang -->',
    '<!-- stet this, it is his spelling -->',
    '<!-- TODO slang -->',
    '<!-- -->',
    '<!-- prettier-ignore -->',
  ])('%j is left alone', comment => {
    expect(outcome(`${comment}\n\nIt ain't.`)).toEqual({ kept: ["ain't"], notes: [], expected: [] })
  })
})

describe('comments that cannot be followed', () => {
  test.each([
    [
      '<!-- copydesk ignore slnag -->',
      'warn unknown-suppression: Unknown rule `slnag` in a comment to copydesk; did you mean `slang`?',
      'slang',
    ],
    [
      '<!-- copydesk ignore xylophone -->',
      'warn unknown-suppression: Unknown rule `xylophone` in a comment to copydesk',
      undefined,
    ],
    [
      '<!-- stet: slagn -->',
      'warn unknown-suppression: Unknown rule `slagn` in a comment to copydesk; did you mean `slang`?',
      'slang',
    ],
    [
      '<!-- stet slnag -->',
      'warn unknown-suppression: Unknown rule `slnag` in a comment to copydesk; did you mean `slang`?',
      'slang',
    ],
    [
      '<!-- copydesk disabel slang -->',
      'warn unknown-suppression: Unknown word `disabel` in a comment to copydesk; did you mean `disable`?',
      'disable',
    ],
    [
      '<!-- copydesk-ignore slang -->',
      'warn unknown-suppression: Unknown word `-ignore` in a comment to copydesk; did you mean `ignore`?',
      'ignore',
    ],
    [
      '<!-- copydesk hush slang -->',
      'warn unknown-suppression: Unknown word `hush` in a comment to copydesk; write ignore, stet, disable or enable',
      undefined,
    ],
    [
      '<!-- copydesk -->',
      'warn unknown-suppression: This comment to copydesk says nothing; write ignore, stet, disable or enable',
      undefined,
    ],
  ])('%j', (comment, note, expected) => {
    const found = outcome(`${comment}\n\nIt ain't.`)
    expect(found.kept).toEqual(["ain't"])
    expect(found.notes).toEqual([`${note} (${comment})`])
    expect(found.expected).toEqual([expected === undefined ? [] : [expected]])
  })

  test('the known ids beside an unknown one count', () => {
    const found = outcome("<!-- copydesk ignore slang mispelling -->\n\nIt ain't.")
    expect(found.kept).toEqual([])
    expect(found.expected).toEqual([['misspelling']])
  })
})

describe('a comment that hides nothing', () => {
  test.each([
    ["<!-- stet -->So. It ain't.", 'This comment to copydesk hides nothing'],
    [
      "<!-- copydesk ignore slang -->\n\nSo.\n\nIt ain't.",
      'This comment to copydesk hides nothing of `slang`',
    ],
    [
      "It ain't. <!-- copydesk disable slang, typo -->",
      'This comment to copydesk hides nothing of `slang`, `typo`',
    ],
    ["<!-- copydesk disable slang typo -->It ain't.", 'This comment to copydesk hides nothing of `typo`'],
  ])('%j', (source, reason) => {
    const [note] = outcome(source).notes
    expect(note).toMatch(/^info unused-suppression: /)
    expect(note).toContain(`${reason} (`)
  })

  test('is reported at its own place, once, and in the order of the source', () => {
    const source =
      '<!-- stet: slang -->So. <!-- copydesk ignore slnag -->It is. <!-- copydesk enable slang -->'
    expect(outcome(source).notes).toEqual([
      'info unused-suppression: This comment to copydesk hides nothing of `slang` (<!-- stet: slang -->)',
      'warn unknown-suppression: Unknown rule `slnag` in a comment to copydesk; did you mean `slang`? (<!-- copydesk ignore slnag -->)',
    ])
  })

  test('nothing is said when the rule has not run', () => {
    const activeIds = new Set(['misspelling', 'typo'])
    expect(outcome('<!-- stet: slang -->So.', { activeIds }).notes).toEqual([])
    expect(outcome('<!-- stet: typo -->So.', { activeIds }).notes).toHaveLength(1)
    expect(outcome('<!-- stet -->So.', { activeIds, partial: true }).notes).toEqual([])
  })

  test('two comments that hide the same thing are both of use', () => {
    expect(outcome("<!-- copydesk disable slang --><!-- stet: slang -->It ain't.").notes).toEqual([])
  })
})

describe('other plugins', () => {
  const knownIds = new Set(['slang', 'retext-repeated-words', 'retext-spell'])
  const hides = (ids: string) => {
    const { context, report } = draftOf(`<!-- copydesk ignore ${ids} -->the the.`, { knownIds })
    const other = report('repeated-words', 'the the', { source: 'retext-repeated-words' })
    const { kept, notes } = filterReports([other], context)
    return kept.length === 0 && notes.length === 0
  }

  test.each([
    'repeated-words',
    'retext-repeated-words',
    'retext-repeated-words:repeated-words',
    'repeated-words:repeated-words',
  ])('may be called %s', ids => {
    expect(hides(ids)).toBe(true)
  })

  test('and not by the name of another', () => {
    expect(hides('spell')).toBe(false)
    expect(hides('retext-spell:repeated-words')).toBe(false)
  })

  test('a rule of theirs is known by what it reports, and by its plugin', () => {
    const { context, report } = draftOf('<!-- stet: overall -->Overall.', { knownIds: new Set() })
    const other = report('overall', 'Overall', { source: 'retext-simplify' })
    expect(filterReports([other], context)).toEqual({ kept: [], notes: [], withheld: 0 })
    const unknown = draftOf('<!-- stet: spell:teh -->So.', { knownIds, activeIds: new Set() })
    expect(filterReports([], unknown.context).notes).toEqual([])
  })

  test('a report with a place in the source alone can be disabled', () => {
    const { context, report } = draftOf('One. <!-- copydesk disable lang -->Two.', { knownIds })
    const placed = report('lang', 'Two', { source: 'retext-lang', category: undefined, start: -1, end: -1 })
    expect(filterReports([placed], context).kept).toEqual([])
    expect(filterReports([{ ...placed, sourceStart: 0, sourceEnd: 3 }], context).kept).toHaveLength(1)
  })
})

test('time grows with the number of comments, not with its square', () => {
  const count = 20_000
  const source = "<!-- copydesk disable slang -->ain't. <!-- stet: slang -->gonna.\n\n".repeat(count)
  const { context, report } = draftOf(source)
  const template = report('slang', "ain't")
  const reports = [...context.prose.matchAll(/ain't|gonna/g)].map(({ index, 0: text }, place) => {
    const sourceStart = place === 0 ? 31 : context.comments[place].source.end
    return {
      ...template,
      start: index,
      end: index + text.length,
      sourceStart,
      sourceEnd: sourceStart + 5,
      text,
    }
  })
  const before = performance.now()
  expect(filterReports(reports, context).kept).toEqual([])
  expect(performance.now() - before).toBeLessThan(5000)
})
