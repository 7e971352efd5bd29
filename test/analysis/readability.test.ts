import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import retextReadability from 'retext-readability'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { hardSentences, type Limits } from '../../src/analysis/readability.ts'
import { text } from '../../src/formats/text.ts'
import { draftOf } from '../../src/parse/parsed.ts'
import { parseSource } from '../../src/parse/parser.ts'
import { rules } from '../../src/rule/registry.ts'
import { analysisOf, runOn } from '../rules/run-example.ts'

const samples = ['clean', 'faulty'].flatMap(folder => {
  const address = new URL(`../../samples/${folder}/`, import.meta.url)
  return readdirSync(address)
    .filter(name => name.endsWith('.txt'))
    .map(name => [`${folder}/${name}`, readFileSync(new URL(name, address), 'utf8')] as const)
})

/** From the rule's own limits to such as report every sentence. */
const limits: readonly Limits[] = [
  { age: 18, formulas: 6, minWords: 15 },
  { age: 16, formulas: 4, minWords: 5 },
  { age: 14, formulas: 5, minWords: 8 },
  { age: 20, formulas: 3, minWords: 10 },
  { age: 8, formulas: 7, minWords: 1 },
  { age: 5, formulas: 1, minWords: 1 },
]

/** What the plugin itself reports on the whole tree, with how many formulas it says. */
function plainly(source: string, { age, formulas, minWords }: Limits): string[] {
  const file = new VFile(source)
  retextReadability({ age, minWords, threshold: formulas / 7 })(parseSource(source, text), file)
  return file.messages.map(({ place, reason }) => {
    const [start, end] = place && 'start' in place ? [place.start.offset, place.end.offset] : []
    return `${start}-${end} ${/(\d) out of|all (\d)/.exec(reason)?.slice(1).find(Boolean)}`
  })
}

function ours(source: string, limit: Limits): string[] {
  const parsed = draftOf(parseSource(source, text))
  if (!parsed) throw new Error('a tree of ours has its tokens')
  return hardSentences(parsed.tokens, parsed.draft.blocks, limit).map(
    ({ start, end, formulas }) => `${start}-${end} ${formulas}`,
  )
}

/** The findings of the rule itself, with everything off that is not the plugin's. */
function ofTheRule(source: string, limit: Limits): string[] {
  const countsOff = { sentenceWords: 0, paragraphWords: 0, nominals: 0, passives: 0, most: 0 }
  const rule = rules.get('readability')
  if (!rule) throw new Error('the rule is there')
  return runOn(rule, source, { ...limit, ...countsOff }).findings.map(
    ({ start, end, values }) => `${start}-${end} ${values?.formulas}`,
  )
}

describe('the rule finds what retext-readability finds, but for what stands in quotation marks', () => {
  test.each(samples)('%s', (_, source) => {
    const { voices } = analysisOf(source).facts
    for (const limit of limits) {
      const expected = plainly(source, limit).filter(line => {
        const [start, end] = line.split(/[- ]/).map(Number)
        return !voices.isQuoted({ start, end })
      })
      expect(ofTheRule(source, limit), JSON.stringify(limit)).toEqual(expected)
    }
  })
})

describe('hard sentences are those that retext-readability reports on the whole draft', () => {
  test.each(samples)('%s', (_, source) => {
    for (const limit of limits)
      expect(ours(source, limit), JSON.stringify(limit)).toEqual(plainly(source, limit))
  })

  test('texts made of awkward pieces', () => {
    const words = fc.constantFrom(
      ...'the a went he said constitutional responsibilities telecommunications D.C. U.S. Mr. it’s dogs’'.split(
        ' ',
      ),
      ...'state-of-the-art 24/7 1,332 5pm $4 R&D AT&T naïveté café and/or copydesk.example.com @desk —'.split(
        ' ',
      ),
      ...'"Interdepartmental (administratively) “unparliamentary” re-establishing o’clock … % 東京 👍🏽 x.y'.split(
        ' ',
      ),
    )
    const sentence = fc
      .tuple(fc.array(words, { minLength: 1, maxLength: 60 }), fc.constantFrom('.', '?', '!"', '…', '', '.)'))
      .map(([parts, end]) => parts.join(' ') + end)
    const draft = fc.array(sentence, { maxLength: 4 }).map(sentences => sentences.join(' '))
    fc.assert(
      fc.property(draft, fc.constantFrom(...limits), (source, limit) => {
        expect(ours(source, limit)).toEqual(plainly(source, limit))
      }),
      { seed: 7, numRuns: 300 },
    )
  })

  test('any text at all', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 200 }),
        fc.constantFrom(...limits),
        (source, limit) => {
          expect(ours(source, limit)).toEqual(plainly(source, limit))
        },
      ),
      { seed: 8, numRuns: 200 },
    )
  })

  test('the samples and the limits are such that something is found', () => {
    const found = samples.flatMap(([, source]) => limits.map(limit => ours(source, limit).length))
    expect(found.some(count => count > 0)).toBe(true)
  })
})
