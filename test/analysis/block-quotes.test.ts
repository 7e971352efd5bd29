import { describe, expect, it } from 'vitest'
import { findBlocks } from '../../src/analysis/blocks.ts'
import { findQuotations } from '../../src/analysis/quotations.ts'
import { markdown } from '../../src/formats/markdown.ts'
import { tokenise } from '../../src/parse/tokenise.ts'

/** Each quotation of a Markdown draft: its words, who says them, and the number of its utterance. */
function quotationsIn(source: string): [string, string | undefined, number][] {
  const { prose, blocks: proseBlocks } = markdown.read(source)
  const tokens = tokenise(prose, proseBlocks)
  const blocks = findBlocks(prose, proseBlocks, tokens)
  return findQuotations(prose, blocks, tokens).map(({ start, end, speaker, utterance }) => [
    prose.slice(start, end),
    speaker && prose.slice(speaker.start, speaker.end),
    utterance,
  ])
}

describe('block quotes', () => {
  it('of two paragraphs are one utterance of the speaker who was announced', () => {
    expect(quotationsIn('Lee said:\n\n> It is not over.\n>\n> We have to go.\n')).toEqual([
      ['It is not over.', 'Lee', 0],
      ['We have to go.', 'Lee', 0],
    ])
  })

  it('name their speaker in a paragraph of its own, which nobody says', () => {
    expect(quotationsIn('> The men did it.\n>\n> Nobody else did.\n>\n> — Ann Lee\n')).toEqual([
      ['The men did it.', 'Ann Lee', 0],
      ['Nobody else did.', 'Ann Lee', 0],
    ])
  })

  it('that end with their speakers are two utterances', () => {
    expect(
      quotationsIn('> The men did it there.\n> — Ann Lee\n\n> They were at home then.\n> — Bo Ray\n').map(
        ([, speaker, utterance]) => [speaker, utterance],
      ),
    ).toEqual([
      ['Ann Lee', 0],
      ['Bo Ray', 1],
    ])
  })

  it('keep the speaker who was announced before the one who signs', () => {
    expect(quotationsIn('Lee said:\n\n> It is not over.\n>\n> — A. Lee, mayor\n')).toEqual([
      ['It is not over.', 'Lee', 0],
    ])
  })

  it('and marked speech beside them are two utterances', () => {
    expect(quotationsIn('> It is not over.\n\n“We have to go,” Ray said.\n')).toEqual([
      ['It is not over.', undefined, 0],
      ['“We have to go,”', 'Ray', 1],
    ])
  })
})

describe('short sentences in marks', () => {
  const kindsIn = (source: string): string[] => {
    const { prose, blocks: proseBlocks } = markdown.read(source)
    const tokens = tokenise(prose, proseBlocks)
    return findQuotations(prose, findBlocks(prose, proseBlocks, tokens), tokens).map(({ kind }) => kind)
  }

  it.each([
    ['Lee was happy: “We did it.”', ['speech']],
    ['“We will fight on”, he said. “We are here”.', ['speech', 'speech']],
    ['The “free” lunch cost £9.', ['scare']],
    ['He called the plan “dead in water”.', ['speech']],
  ])('%s', (source, kinds) => expect(kindsIn(source)).toEqual(kinds))
})
