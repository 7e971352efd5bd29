import { describe, expect, test } from 'vitest'
import { markdown } from '../../src/formats/markdown.ts'
import { formatFor, supportedExtensions, UnsupportedFormatError } from '../../src/formats/registry.ts'

describe('the format of a file', () => {
  test.each([
    ['story.md', 'markdown'],
    ['a.b/STORY.Markdown', 'markdown'],
    ['story.txt', 'text'],
    ['story.draft', 'text'],
    ['story', 'text'],
    ['.hidden', 'text'],
    ['-', 'text'],
    ['story.v2', 'text'],
  ])('%s is %s', async (path, name) => {
    expect((await formatFor(path)).name).toBe(name)
  })

  test('all extensions of Markdown are known without loading it', () => {
    expect(supportedExtensions).toEqual(expect.arrayContaining([...markdown.extensions, 'txt']))
  })

  test.each([
    ['a.html', 'pandoc -f html -t markdown -o draft.md a.html'],
    ['it.docx', 'pandoc -t markdown -o draft.md it.docx'],
    ["Bob's draft.pdf", "pdftotext -layout 'Bob'\\''s draft.pdf' draft.txt"],
    ['a.doc', 'save it as plain text'],
    ['photo.JPG', 'copydesk reads plain text and Markdown'],
  ])('%s is refused with advice', async (path, advice) => {
    const error: unknown = await formatFor(path).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(UnsupportedFormatError)
    expect(String(error)).toContain(advice)
  })
})
