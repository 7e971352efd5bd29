import { existsSync, readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sentenceCases } from './sentence-cases.ts'
import type { Difference } from './tree-differences.ts'
import { differencesOf } from './tree-differences.ts'

/** The ways in which our tree departs from that of parse-english, each with its reason. The first that fits counts. */
const kinds: readonly { name: string; reason: string; fits: (difference: Difference) => boolean }[] = [
  {
    name: 'no language',
    reason:
      'An address, a file name, a handle, a hashtag, an option and a list marker are source, and no words.',
    fits: ({ source, type }) => source !== undefined && !isEdge(type),
  },
  {
    name: 'wrapped line',
    reason: 'A sentence that ends with its line does not end the paragraph of wrapped text; theirs does.',
    fits: ({ ours, before, after, type }) =>
      type === 'ParagraphNode' && !ours && /[\n\r]\s*$/.test(before) && /^\p{L}/u.test(after),
  },
  {
    name: 'block',
    reason:
      'A block ends its sentence and its paragraph, with a stop or without; theirs run over single newlines.',
    fits: ({ before, type }) => isEdge(type) && /(?:^|[\n\r])[\s>*•#\d.()-]*$/.test(before),
  },
  {
    name: 'number',
    reason: 'A number is one word with its commas, points and colons.',
    fits: ({ word, type }) => !isEdge(type) && /\d[.,:]\d|^\.\d/.test(word ?? ''),
  },
  {
    name: 'elision',
    reason: "The apostrophe of a clipped word is part of it (ol', goin', 'til, 'n').",
    fits: ({ word, type }) => !isEdge(type) && /^['’]\p{L}|\p{L}['’]$/u.test(word ?? ''),
  },
  {
    name: 'abbreviation',
    reason:
      'A point that belongs to an abbreviation or an initial is part of the word, also where a sentence ends.',
    fits: ({ word, type }) => !isEdge(type) && /\p{L}\.(?:$|['’-])/u.test(word ?? ''),
  },
  {
    name: 'no abbreviation',
    reason:
      'Their list has short words (no, in, sun, miss) that are abbreviations only beside a number or a name.',
    fits: ({ ours, value, after, type }) =>
      !isEdge(type) && (ours ? value === '.' || after.startsWith('.') : /\.$|^\.$/.test(value)),
  },
  {
    name: 'stop inside',
    reason:
      'They part at a stop and join again; a stop with no space about it ends our sentence only before a capital.',
    fits: ({ value, before, after, type }) =>
      !isEdge(type) && (/[.!?…]/.test(value) || /\S[.!?…]$/.test(before) || /^[.!?…]\S/.test(after)),
  },
  {
    name: 'mark run',
    reason: 'An emoji with its joiners and tones is one symbol; theirs is cut at every other mark.',
    fits: ({ value, type }) =>
      !isEdge(type) && /[\p{Extended_Pictographic}\p{Regional_Indicator}\u200d]/u.test(value),
  },
  {
    name: 'invisible character',
    reason:
      'A byte order mark is white space, a soft hyphen or a joiner part of its word; theirs are symbols.',
    fits: ({ value, word, type }) => !isEdge(type) && /[\ufeff\p{Cf}]/u.test(`${value}${word ?? ''}`),
  },
  {
    name: 'sentence after an abbreviation',
    reason: 'Theirs never ends at one of its abbreviations, always at another; ours by what follows.',
    fits: ({ before, type }) =>
      type === 'SentenceNode' && /\p{L}\.[)"'”’]*\s*$/u.test(before) && isAbbreviated(before),
  },
  {
    name: 'sentence with a small start',
    reason:
      'A sloppy or a brand’s small letter after a full stop begins a sentence; theirs joins it to the one before.',
    fits: ({ ours, after, type }) => type === 'SentenceNode' && ours && /^["'“‘(]*\p{Ll}/u.test(after),
  },
  {
    name: 'sentence with a number at its start',
    reason: 'A number after a full stop begins a sentence; theirs joins it to the one before.',
    fits: ({ ours, after, type }) => type === 'SentenceNode' && ours && /^[$€£(“"]*\d/.test(after),
  },
  {
    name: 'sentence after a number',
    reason: 'A number before a full stop is no abbreviation; theirs goes on.',
    fits: ({ ours, before, type }) => type === 'SentenceNode' && ours && /\d\.[)"'”’]*\s+$/.test(before),
  },
  {
    name: 'sentence after a reference',
    reason: 'A reference such as [1] belongs to the sentence before it.',
    fits: ({ before, after, type }) =>
      type === 'SentenceNode' && (/\]\s*$/.test(before) || after.startsWith('[')),
  },
  {
    name: 'sentence after an emoji',
    reason: 'An emoji after the stop belongs to the sentence before it.',
    fits: ({ before, after, type }) =>
      type === 'SentenceNode' &&
      (/\p{Extended_Pictographic}\s*$/u.test(before) || /^\p{Extended_Pictographic}/u.test(after)),
  },
  {
    name: 'stop of another script',
    reason: 'The Arabic question mark, the danda and the ideographic full stop end sentences.',
    fits: ({ ours, before, type }) => type === 'SentenceNode' && ours && /[؟।。！？]\s*$/u.test(before),
  },
  {
    name: 'small letter after ! or ?',
    reason:
      'A small letter after ! or ? goes on with the sentence, also behind an opening mark or an elision.',
    fits: ({ ours, before, after, type }) =>
      type === 'SentenceNode' &&
      !ours &&
      /[!?]\s*$/.test(before) &&
      /^["'’“‘([]+(?:\p{Ll}|\d\ds)/u.test(after),
  },
  {
    name: 'quotation and its attribution',
    reason: '"Really?" Smith asked. is one sentence.',
    fits: ({ before, type }) => type === 'SentenceNode' && /[.!?…]["'”’»]+\s*$/.test(before),
  },
  {
    name: 'ellipsis',
    reason: 'An ellipsis ends a sentence only before a word that starts one.',
    fits: ({ before, type }) => type === 'SentenceNode' && /(?:…|\.\.|\. \.)["'”’)\]]*\s*$/.test(before),
  },
  {
    name: 'marked name',
    reason: 'Yahoo! and Jeopardy! are names.',
    fits: ({ ours, before, type }) =>
      type === 'SentenceNode' && !ours && /(?:Yahoo|Jeopardy)!\s*$/.test(before),
  },
  {
    name: 'sentence without a word',
    reason: 'Marks without a word end no sentence.',
    fits: ({ ours, before, type }) =>
      type === 'SentenceNode' && !ours && /(?:^|[\s.!?…])[^\p{L}\p{N}\s]+\s*$/u.test(before),
  },
  {
    name: 'dash after a stop',
    reason: 'A dash after a stop goes on with its sentence ("…." — Mayor Lund); theirs begins one.',
    fits: ({ ours, after, type }) =>
      type === 'SentenceNode' && !ours && /^["'“‘]*(?:[—–]|--|-\s)/.test(after),
  },
  {
    name: 'sentence that begins with an ellipsis',
    reason: 'An ellipsis after a stop begins the next sentence; theirs ends the one before.',
    fits: ({ ours, after, type }) => type === 'SentenceNode' && ours && /^(?:…|\.\.|\. \.)/.test(after),
  },
  {
    name: 'missing space',
    reason: 'A stop between a small letter and a capital ends a sentence; theirs makes one word of the two.',
    fits: ({ ours, before, type }) => type === 'SentenceNode' && ours && /\S$/.test(before),
  },
]

function isEdge(type: string): boolean {
  return type === 'SentenceNode' || type === 'ParagraphNode'
}

function isAbbreviated(before: string): boolean {
  const [, word] = /([\p{L}.]+)\.[)"'”’]*\s*$/u.exec(before) ?? []
  return word !== undefined && (word.includes('.') || word.length <= 5)
}

/** The names of the differences of a text; one that has no name is told in full. */
function named(prose: string): string[] {
  return differencesOf(prose).map(difference => {
    const kind = kinds.find(({ fits }) => fits(difference))
    const { ours, type, value, before, after } = difference
    const place = `${JSON.stringify(before.slice(-30))} | ${JSON.stringify(value)} | ${JSON.stringify(after.slice(0, 30))}`
    return kind?.name ?? `no name: ${ours ? 'ours' : 'theirs'} ${type} ${place}`
  })
}

function unnamed(prose: string): string[] {
  return named(prose).filter(name => name.startsWith('no name'))
}

const words = (
  "The|A|She|he|Mr.|Dr.|Lund|Rao|St.|Osric|U.S.|a.m.|p.m.|Oct.|5|1,332|2.5|9:50|20%|$4|self-styled|pre-|AT&T|R&D|it's|dogs'|ol'|goin'|'em|" +
  "'90s|o'clock|ain't|w/|24/7|and/or|no.|No.|Inc.|Jr.|vs.|e.g.|etc.|J.|plan B.|example.com|j@x.com|@lund|#port|--at|Yahoo!|said.|left.|ran!|" +
  'why?|well…|wait...|. . .|(she|left)|(left.)|“No|“Who|“No.”|“Why?”|said,”|"So|"So."|"Eh?"|—|--|-|asked|said|😀|👨‍👩‍👧|café|Москва|end.Then|&|?!|!!|’80s'
).split('|')
const texts = fc
  .array(fc.tuple(fc.constantFrom(...words), fc.constantFrom(' ', ' ', ' ', ' ', ' ', '\n', '\n\n', '  ')), {
    minLength: 1,
    maxLength: 14,
  })
  .map(parts => parts.flat().join(''))

describe('our tree and that of parse-english', () => {
  it('differ only in named ways on made-up texts', () => {
    expect(new Set(fc.sample(texts, { seed: 7, numRuns: 2_000 }).flatMap(unnamed))).toEqual(new Set())
  })

  it('differ only in named ways on the table of sentences', () => {
    const proses = Object.values(sentenceCases)
      .flat()
      .map(marked => marked.replaceAll('‖ ', '').replaceAll('‖', ''))
    expect(proses.flatMap(unnamed)).toEqual([])
  })

  it('are the same on plain prose', () => {
    const prose =
      "The harbor authority closed the pier. Nobody was hurt, it said; the self-styled captain wasn't there.\n\n" +
      '“It is late,” she said. “We can’t wait.” The U.S. fleet — 12 boats — left at noon (or so). AT&T paid $5.\n'
    expect(differencesOf(prose)).toEqual([])
  })

  it('differ in each of the ways that have a name', () => {
    const seen = new Set(
      [
        ...fc.sample(texts, { seed: 7, numRuns: 2_000 }),
        ...Object.values(sentenceCases)
          .flat()
          .map(marked => marked.replaceAll('‖ ', '').replaceAll('‖', '')),
        'The harbor authority closed the old pier on Tuesday after an inspection\nfound that its piles had rotted through. It will be repaired next May.\nNobody knows when.',
        '\ufeffIt rained. soft\u00adhyphen',
      ].flatMap(named),
    )
    expect(
      kinds
        .map(({ name }) => name)
        .filter(name => !seen.has(name))
        .join(),
    ).toBe('')
  })
})

const samples = ['clean', 'faulty']
  .map(name => new URL(`../../samples/${name}/`, import.meta.url))
  .filter(existsSync)
const drafts = samples.flatMap(folder =>
  readdirSync(folder)
    .filter(name => name.endsWith('.txt'))
    .map(name => readFileSync(new URL(name, folder), 'utf8')),
)

describe.runIf(drafts.length > 0)('our tree of the sample drafts', () => {
  it('differs from that of parse-english in named ways only', () => {
    expect(drafts.flatMap(unnamed)).toEqual([])
  })
})
