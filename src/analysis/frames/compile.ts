import { expandEntry, type Variant } from '../../lexicon/expand.ts'
import type { Form } from '../../lexicon/inflect.ts'
import { anyWordKey, buildTrie, classEdgeKey, type Trie, type TriePath } from '../../lexicon/trie.ts'
import { keyOf } from '../../parse/key.ts'
import { tokenise } from '../../parse/tokenise.ts'
import { type Frame, type FrameTable, type Way, WordForm } from './frame.ts'
import { readFrames, type SourceFrame, type SourceWay } from './source.ts'

/** The frames, and the trie that finds the ways to word them. */
export interface CompiledFrames extends FrameTable {
  /** Terminals are `way * 16 + form`. */
  readonly trie: Trie
}

/**
 * Compiles the files of frames.
 * @param files YAML by name
 * @throws {Error} on two frames of one id or with one wording, and on relations to frames that are not there
 */
export function compileFrames(files: ReadonlyMap<string, string>): CompiledFrames {
  const sources = [...files].flatMap(([file, content]) => readFrames(content, file))
  const problems = relationProblems(sources)
  const ways: Way[] = []
  const paths: TriePath[] = []
  const owners = new Map<string, string>()
  sources.forEach((source, frame) => {
    for (const way of source.ways) {
      const formsByWords = new Map<string, Set<Form>>()
      for (const { words, form } of variantsOf(way)) {
        const joined = words.join(' ')
        formsByWords.set(joined, (formsByWords.get(joined) ?? new Set()).add(form))
      }
      for (const [joined, forms] of formsByWords) {
        const keys = keysOf(joined.split(' '), source.id)
        const owner = owners.get(keys.join())
        if (owner !== undefined && owner !== source.id)
          problems.push(`“${joined}” is a wording of ${owner} and of ${source.id}`)
        owners.set(keys.join(), source.id)
        paths.push({ keys, terminal: ways.length * 16 + wordForm(forms) })
      }
      ways.push(compileWay(way, frame))
    }
  })
  if (problems.length > 0) throw new Error(`the frames:\n${[...new Set(problems)].join('\n')}`)
  return { frames: sources.map(compileFrame), ways, trie: buildTrie(paths) }
}

function relationProblems(sources: readonly SourceFrame[]): string[] {
  const ids = new Set(sources.map(({ id }) => id))
  const problems: string[] = []
  if (ids.size < sources.length) {
    const seen = new Set<string>()
    for (const { id } of sources) {
      if (seen.has(id)) problems.push(`two frames are called ${id}`)
      seen.add(id)
    }
  }
  for (const { id, file, excludes, undoes, implies, needs } of sources) {
    for (const other of [...excludes, ...undoes, ...implies, ...needs])
      if (!ids.has(other)) problems.push(`${file}: ${id} is related to ${other}, which is not there`)
  }
  return problems
}

function wordForm(forms: ReadonlySet<Form>): WordForm {
  if (forms.has('base')) return forms.has('past') ? WordForm.baseOrPast : WordForm.base
  if (forms.has('third')) return WordForm.third
  if (forms.has('past')) return forms.has('participle') ? WordForm.pastOrParticiple : WordForm.past
  if (forms.has('participle')) return WordForm.participle
  return forms.has('ing') ? WordForm.ing : WordForm.plural
}

/** The trie begins with words alone, so that a class at the start is written out. */
const possessives = ['his', 'her', 'its', 'their', 'my', 'our', 'your']

function variantsOf({ kind, find }: SourceWay): Variant[] {
  const as = kind === 'verb' || kind === 'noun' ? kind : 'phrase'
  return expandEntry({ find: find.map(phrase => withHead(phrase, kind)), as }).flatMap(withPossessives)
}

function withPossessives(variant: Variant): Variant[] {
  if (variant.words[0] !== '@possessive') return [variant]
  return possessives.map(word => ({ ...variant, words: variant.words.with(0, word) }))
}

/** In "never meet" the second word is the one that is inflected. */
function withHead(phrase: string, kind: SourceWay['kind']): string {
  return kind === 'verb' && !phrase.includes('+') ? phrase.replace(/^(never|not) (\w+)/, '$1 $2+') : phrase
}

function keysOf(words: readonly string[], frame: string): number[] {
  return words.flatMap(word => {
    if (word === '*') return [anyWordKey]
    if (!word.startsWith('@')) return tokenKeys(word)
    const key = classEdgeKey(word.slice(1))
    if (key === undefined) throw new Error(`${frame}: a phrase may not name the class "${word}"`)
    return [key]
  })
}

function tokenKeys(word: string): number[] {
  return [...tokenise(word, [{ kind: 'paragraph', start: 0, end: word.length }]).keys]
}

function compileFrame(source: SourceFrame): Frame {
  const { id, excludes, undoes, implies, needs, once, symmetric, will } = source
  return { id, excludes, undoes, implies, needs, once, symmetric, ...(will === undefined ? {} : { will }) }
}

function compileWay(
  { kind, find, places, denies, labile, notNext, notPrevious, next }: SourceWay,
  frame: number,
): Way {
  const keys = (list: readonly string[]) => list.map(keyOf)
  return {
    frame,
    kind,
    places,
    denies,
    labile,
    around: find[0].includes('**'),
    notNext: keys(notNext),
    notPrevious: keys(notPrevious),
    next: keys(next),
  }
}
