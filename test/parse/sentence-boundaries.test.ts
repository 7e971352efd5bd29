import { describe, expect, it } from 'vitest'
import { tokenise } from '../../src/parse/tokenise.ts'
import { sentenceCases } from './sentence-cases.ts'

/** The sentences of a text that is one block, each as it stands in the text. */
function sentencesOf(text: string): string[] {
  const tokens = tokenise(text, [{ start: 0, end: text.length, kind: 'paragraph' }])
  return Array.from({ length: tokens.sentences.length - 1 }, (_, index) => {
    const first = tokens.sentences[index]
    const last = tokens.sentences[index + 1] - 1
    return text.slice(tokens.starts[first], tokens.ends[last])
  })
}

const cases = Object.entries(sentenceCases)

describe.each(cases)('sentences: %s', (_, marked) => {
  it.each(marked.map(text => [text]))('%s', text => {
    const prose = text.replaceAll(/\s*‖\s*/g, gap => gap.replace('‖', '').slice(0, 1) || '')
    expect(sentencesOf(prose)).toEqual(text.split('‖').map(sentence => sentence.trim()))
  })
})

describe('the table of sentences', () => {
  it('holds at least 300 texts, none twice', () => {
    const texts = cases.flatMap(([, marked]) => marked)
    expect(texts.length).toBeGreaterThanOrEqual(300)
    expect(new Set(texts).size).toBe(texts.length)
  })
})
