import { describe, expect, it } from 'vitest'
import { createFacts } from '../../src/analysis/document-facts.ts'
import { text } from '../../src/formats/text.ts'
import { compileLexicons } from '../../src/lexicon/compile.ts'
import { matchLexicons } from '../../src/lexicon/senses.ts'
import { readLexicon } from '../../src/lexicon/source.ts'
import { packLexicons, unpackLexicons } from '../../src/lexicon/store.ts'
import { tokenise } from '../../src/parse/tokenise.ts'

function found(lexicon: string, prose: string): string[] {
  const store = unpackLexicons(
    packLexicons(compileLexicons(new Map([['rule', readLexicon(lexicon, 'test.yaml')]]))),
  )
  const draft = text.read(prose)
  const facts = createFacts(draft, tokenise(draft.prose, draft.blocks))
  return matchLexicons(store, facts)
    .of('rule')
    .map(({ start, end }) => draft.prose.slice(start, end))
}

describe('a phrase that ends in an apostrophe', () => {
  const lexicon = `entries: [{find: "ol'", hit: x}]`
  it('is the clipped word, not the end of a quotation', () => {
    expect(found(lexicon, "It was not enough for ol' Mother Russia.")).toEqual(["ol'"])
    expect(found(lexicon, 'It was not enough for ol’ Mother Russia.')).toEqual(['ol’'])
  })
  it('is not found without the apostrophe', () => {
    expect(found(lexicon, 'The ol Mother Russia.')).toEqual([])
  })
})

describe('a condition on the part of speech', () => {
  const lexicon = 'entries: [{find: parade, as: verb, unless: {tag: noun}, hit: x}]'
  it('tells the verb from the noun', () => {
    expect(found(lexicon, 'The minister paraded his medals.')).toEqual(['paraded'])
    expect(found(lexicon, 'The annual parade is expected to draw a crowd.')).toEqual([])
  })
  it('names a part of speech that there is', () => {
    expect(() => readLexicon('entries: [{find: a, unless: {tag: name}, hit: x}]', 'test.yaml')).toThrow(
      /"tag" in "a"/,
    )
  })
})
