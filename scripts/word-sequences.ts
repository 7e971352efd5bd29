/** Makes generated/word-sequences.bin: which words follow which, counted in sentences of ours that hold no slip. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { isSkipped } from '../src/analysis/parts-of-speech/candidates.ts'
import { taggerModel } from '../src/analysis/parts-of-speech/load.ts'
import { tagSentence } from '../src/analysis/parts-of-speech/tag-sentence.ts'
import { readTaggedText } from '../src/analysis/parts-of-speech/tagged-text.ts'
import { Tag } from '../src/analysis/parts-of-speech/tags.ts'
import { commaState, trainSequences } from '../src/analysis/parts-of-speech/train.ts'
import { packSequences } from '../src/analysis/word-sequences/model.ts'
import { type CountedWord, trainWordSequences } from '../src/analysis/word-sequences/train.ts'
import { text } from '../src/formats/text.ts'
import { tokenise } from '../src/parse/tokenise.ts'
import type { Tokens } from '../src/parse/tokens.ts'
import { renderDraft } from '../test/accuracy/marked-draft.ts'
import { replaceFile, unlessUnchanged } from './stamp.ts'

const tagged = 'src/analysis/parts-of-speech/training.txt'
/** Drafts of ours: clean ones, and marked ones whose faults are mended. */
const clean = ['samples/clean/', 'test/accuracy/clean-copy/read/']
const marked = ['samples/marked/', 'test/accuracy/own-drafts/read/', 'test/accuracy/short-drafts/read/']
/** Rules whose sentences may hold a slip that they are about. */
const ofSlips = new Set(
  `agreement apostrophe confused-word extra-word joined-word missing-word misspelling punctuation repeated-word split-word
   verb-form wrong-article wrong-preposition`.split(/\s+/),
)

/**
 * Counts the sequences.
 * @param root the folder of the project
 */
export function generateWordSequences(root: URL): void {
  const lexicons = lexiconFiles(root)
  const inputs = [
    'src/analysis/word-sequences/',
    'src/analysis/parts-of-speech/',
    'src/analysis/dictionary/',
    'src/lexicon/inflect.ts',
    'src/parse/',
    'scripts/word-sequences.ts',
    'src/analysis/packed-arrays.ts',
    ...clean,
    ...marked,
    ...lexicons.map(({ file }) => file),
  ]
  unlessUnchanged(root, ['word-sequences.bin'], inputs, () => {
    const read = (path: string) => readFileSync(new URL(path, root), 'utf8')
    const byHand = readTaggedText(read(tagged))
    const { shares } = trainSequences(byHand, ({ tokens }, token) => isSkipped(tokens, token))
    const texts = [
      ...clean.flatMap(folder => filesIn(root, folder).map(read)),
      ...marked.flatMap(folder => filesIn(root, folder).map(file => renderDraft(read(file)).clean)),
      ...lexicons.flatMap(({ file, rule }) => examplesIn(read(file), ofSlips.has(rule))),
    ]
    const sentences = [
      ...byHand.map(({ tokens, tags }) => counted(tokens, tags, 0, tokens.count)),
      ...texts.flatMap(sentencesOf),
    ]
    const file = packSequences(trainWordSequences(sentences, shares))
    replaceFile(new URL('generated/word-sequences.bin', root), file)
    process.stdout.write(`word sequences: ${file.length} bytes\n`)
  })
}

function filesIn(root: URL, folder: string): string[] {
  return readdirSync(new URL(folder, root))
    .filter(name => /\.(?:txt|draft)$/.test(name))
    .sort()
    .map(name => folder + name)
}

function lexiconFiles(root: URL): { rule: string; file: string }[] {
  return readdirSync(new URL('rules/', root))
    .sort()
    .flatMap(rule => {
      const single = `rules/${rule}/lexicon.yaml`
      if (existsSync(new URL(single, root))) return [{ rule, file: single }]
      const folder = `rules/${rule}/lexicon/`
      if (!existsSync(new URL(folder, root))) return []
      return readdirSync(new URL(folder, root))
        .filter(name => name.endsWith('.yaml'))
        .sort()
        .map(name => ({ rule, file: folder + name }))
    })
}

/** The sentences of a lexicon that prove its entries; of a lexicon of slips those that have none. */
function examplesIn(source: string, isOfSlips: boolean): string[] {
  return [...source.matchAll(/^\s*(hit|miss): (.*)$/gm)].flatMap(([, kind, value = '']) => {
    if (kind === 'hit' && isOfSlips) return []
    if (!value.startsWith('[')) return [value.replaceAll(/^["']|["']$/g, '')]
    return [...value.matchAll(/"([^"]+)"|'([^']+)'/g)].map(([, double, single]) => double ?? single ?? '')
  })
}

function sentencesOf(source: string): CountedWord[][] {
  const { prose, blocks } = text.read(source)
  const tokens = tokenise(prose, blocks)
  const tags = new Uint8Array(tokens.count)
  const sentences: CountedWord[][] = []
  for (let index = 0; index + 1 < tokens.sentences.length; index++) {
    const first = tokens.sentences[index]!
    const end = tokens.sentences[index + 1]!
    tagSentence(taggerModel(), tokens, first, end, tags)
    const words = counted(tokens, tags, first, end)
    if (words.length > 3) sentences.push(words)
  }
  return sentences
}

function counted(tokens: Tokens, tags: ArrayLike<number>, first: number, end: number): CountedWord[] {
  const words: CountedWord[] = []
  for (let token = first; token < end; token++) {
    if (isSkipped(tokens, token)) continue
    const isComma = tags[token] === Tag.punctuation && tokens.prose[tokens.starts[token]!] === ','
    words.push({ tag: isComma ? commaState : tags[token]!, key: tokens.keys[token]! })
  }
  return words
}
