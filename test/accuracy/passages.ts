import { readdirSync, readFileSync } from 'node:fs'
import type { Find } from './corpora.ts'
import { type MarkedDraft, renderDraft } from './marked-draft.ts'
import { type Found, isFound } from './score-drafts.ts'

/** A few sentences of invented news copy with one contradiction, or with what only looks like one. */
export interface Passage {
  /** The family of contradictions, by the name of its file. */
  readonly family: string
  readonly name: string
  readonly kind: 'conflict' | 'silent'
  /** Every third passage is left unread by whoever tunes a rule; its figures are the honest ones. */
  readonly isSetAside: boolean
  readonly marked: MarkedDraft
}

/** What came of one passage. */
export interface Outcome {
  readonly passage: Passage
  /** Was the contradiction found? Always false for a silent passage. */
  readonly isHit: boolean
  /** What was found in the twin without the contradiction, or in a silent passage. */
  readonly alarms: readonly Found[]
}

const folder = new URL('passages/', import.meta.url)

/** All passages, by family, in the order of their files. */
export function readPassages(): Passage[] {
  return readdirSync(folder)
    .sort()
    .flatMap(file => {
      const [, ...parts] = readFileSync(new URL(file, folder), 'utf8').split(/^--- /m)
      return parts.map((part, index) => passageOf(file.replace('.txt', ''), part, index))
    })
}

function passageOf(family: string, part: string, index: number): Passage {
  const lineEnd = part.indexOf('\n')
  const [kind, ...name] = part.slice(0, lineEnd).split(' ')
  if (kind !== 'conflict' && kind !== 'silent') throw new Error(`"${kind}" is no kind of passage`)
  const marked = renderDraft(part.slice(lineEnd + 1).trim())
  return { family, name: name.join(' '), kind, isSetAside: index % 3 === 2, marked }
}

/** Runs `find` over a passage and over its twin, and keeps the contradictions. */
export async function outcomeOf(passage: Passage, find: Find): Promise<Outcome> {
  const contradictions = async (text: string) =>
    (await find(text)).filter(({ category }) => category === 'contradiction')
  const inDraft = await contradictions(passage.marked.draft)
  const faults = passage.marked.marks.filter(({ kind }) => kind === 'contradiction')
  return {
    passage,
    isHit: faults.some(fault => isFound(fault, passage.marked, inDraft)),
    alarms: await contradictions(passage.marked.clean),
  }
}
