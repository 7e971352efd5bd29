import { describe, expect, test } from 'vitest'
import { tagCodes } from '../../../src/analysis/parts-of-speech/codes.ts'
import { findPartsOfSpeech, tagName } from '../../../src/analysis/parts-of-speech.ts'
import { tokenFrom } from '../../../src/analysis/token-tests.ts'
import { tokenise } from '../../../src/parse/tokenise.ts'
import { tagCases } from './tag-cases.ts'

describe('the word in brackets is tagged by its sentence', () => {
  test.each(tagCases)('%s', line => {
    const [, before = '', word = '', after = '', code = ''] = /^(.*)\[(.*?)\](.*) (\w+)$/.exec(line) ?? []
    const text = before + word + after
    const tokens = tokenise(text, [{ kind: 'paragraph', start: 0, end: text.length }])
    const token = tokenFrom(tokens, before.length)
    expect(text.slice(tokens.starts[token], tokens.ends[token])).toBe(word)
    expect(tagName(findPartsOfSpeech(tokens).tagOf(token))).toBe(tagName(tagCodes.get(code)!))
  })
})
