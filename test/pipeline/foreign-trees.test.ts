import { readdirSync, readFileSync } from 'node:fs'
import type { Root } from 'nlcst'
import { retext } from 'retext'
import retextEnglish from 'retext-english'
import retextLatin from 'retext-latin'
import retextRepeatedWords from 'retext-repeated-words'
import { type Plugin, unified } from 'unified'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { plugins } from '../../generated/registry.ts'
import conflictingFigures from '../../rules/conflicting-figures/index.ts'
import slang from '../../rules/slang/index.ts'
import copydeskParser from '../../src/parse/parser.ts'

const samples = new URL('../../samples/faulty/', import.meta.url)
const names = readdirSync(samples).filter(name => name.endsWith('.txt'))

/** Parsers that anybody's pipeline may have; the last is ours. */
const parsers = {
  'retext-latin': retextLatin,
  'retext-english': retextEnglish,
  copydesk: copydeskParser,
} as unknown as Readonly<Record<string, Plugin<[], string, Root>>>

async function messagesOf(parser: string, source: string): Promise<string[]> {
  const processor = unified().use(parsers[parser])
  const runner = unified()
  for (const plugin of plugins) runner.use([plugin])
  const file = new VFile(source)
  await runner.run(processor.parse(file), file)
  return file.messages.map(({ place, reason, ruleId }) => `${ruleId} ${JSON.stringify(place)} ${reason}`)
}

describe.each(names)('%s', name => {
  const source = readFileSync(new URL(name, samples), 'utf8')

  test('every rule finds the same on the tree of every parser', async () => {
    const own = await messagesOf('copydesk', source)
    expect(own.length).toBeGreaterThan(0)
    for (const parser of ['retext-latin', 'retext-english']) {
      expect(await messagesOf(parser, source), parser).toEqual(own)
    }
  })
})

test('a rule works alone in a pipeline of retext, with its options', async () => {
  const source = 'They want to end the war ASAP. He is tryna leave.'
  const found = async (options: { allow?: string[] }) => {
    const processor = retext().use(slang, options)
    const file = await processor.process(new VFile(source))
    return file.messages.map(({ actual }) => actual)
  }
  expect(await found({})).toEqual(['ASAP', 'tryna'])
  expect(await found({ allow: ['ASAP'] })).toEqual(['tryna'])
  expect(() =>
    retext()
      .use(slang, { alow: ['ASAP'] } as never)
      .freeze(),
  ).toThrow(/no option "alow"/)
})

test('a third-party plugin runs on our tree, at the right places', async () => {
  const source = 'It was the\nthe end. “Yes,” she said.\n\nThat was was wrong.'
  const processor = unified().use(copydeskParser).use(retextRepeatedWords)
  const own = new VFile(source)
  await processor.run(processor.parse(own), own)
  const reference = unified().use(retextEnglish).use(retextRepeatedWords)
  const theirs = new VFile(source)
  await reference.run(reference.parse(theirs), theirs)
  const shown = (file: VFile) => file.messages.map(({ place, reason }) => ({ place, reason }))
  expect(shown(own)).toEqual(shown(theirs))
  expect(own.messages).toHaveLength(2)
})

test('no rule changes the tree', async () => {
  const source = readFileSync(new URL('d1.txt', samples), 'utf8')
  const processor = unified().use(copydeskParser)
  const file = new VFile(source)
  const tree = processor.parse(file)
  const before = JSON.stringify(tree)
  const runner = unified()
  for (const plugin of plugins) runner.use([plugin])
  await runner.run(tree, file)
  expect(JSON.stringify(tree)).toBe(before)
})

test('a rule alone tells nothing that a draft full of slips would have to bear out', async () => {
  const told = async (source: string) => (await retext().use(conflictingFigures).process(source)).messages
  expect(await told('The choir has 46 singers. They meet on Mondays. Its 64 members pay £4 a week.')).toEqual(
    [],
  )
  expect(await told('The port has 46,000 people. It is old. Its 64,000 people like it.')).toHaveLength(1)
})
