import { readdirSync, readFileSync } from 'node:fs'
import type { Find } from './corpora.ts'
import { type MarkedDraft, renderDraft } from './marked-draft.ts'
import { type Found, isFound } from './score-drafts.ts'

/**
 * The sets of passages about contradictions: short ones, and longer ones whose second statement stands paragraphs away
 * and in other words.
 */
export const passageSets = ['passages', 'paraphrased'] as const
/** The set of passages of two or three sentences that tell a contradiction as plainly as newspapers mostly do. */
export const plainSet = 'told'
/** The set of passages about one thing styled in two ways. */
export const mixtureSet = 'mixtures'

/** A few sentences of invented news copy with one contradiction or mixture, or with what only looks like one. */
export interface Passage {
  readonly set: (typeof passageSets)[number] | typeof plainSet | typeof mixtureSet
  /** The family of faults, by the name of its file. */
  readonly family: string
  readonly name: string
  readonly kind: 'conflict' | 'mixed' | 'silent'
  /** Left unread by whoever tunes a rule (a third of the short ones, half of the others); the honest figures. */
  readonly isSetAside: boolean
  readonly marked: MarkedDraft
}

/** What came of one passage. */
export interface Outcome {
  readonly passage: Passage
  /** Was the fault found? Always false for a silent passage. */
  readonly isHit: boolean
  /** What was found in the twin without the fault, or in a silent passage. */
  readonly alarms: readonly Found[]
}

/** All passages of the sets, by set and family, in the order of their files. */
export function readPassages(sets: readonly Passage['set'][] = passageSets): Passage[] {
  return sets.flatMap(set => {
    const folder = new URL(`${set}/`, import.meta.url)
    return readdirSync(folder)
      .sort()
      .flatMap((file, fileIndex) => {
        const [, ...parts] = readFileSync(new URL(file, folder), 'utf8').split(/^--- /m)
        return parts.map((part, index) =>
          passageOf(set, file.replace('.txt', ''), part, isSetAside(set, fileIndex, index)),
        )
      })
  })
}

/**
 * Every third of the short passages and every second of the plain ones; of the others, every second conflict, with the
 * silent twin that follows it.
 */
function isSetAside(set: Passage['set'], fileIndex: number, index: number): boolean {
  if (set === plainSet) return index % 2 === 1
  return set !== 'paraphrased' ? index % 3 === 2 : (Math.floor(index / 2) + fileIndex) % 2 === 1
}

function passageOf(set: Passage['set'], family: string, part: string, isAside: boolean): Passage {
  const lineEnd = part.indexOf('\n')
  const [kind, ...name] = part.slice(0, lineEnd).split(' ')
  if (kind !== 'conflict' && kind !== 'mixed' && kind !== 'silent')
    throw new Error(`"${kind}" is no kind of passage`)
  const marked = renderDraft(part.slice(lineEnd + 1).trim())
  return { set, family, name: name.join(' '), kind, isSetAside: isAside, marked }
}

/** Runs `find` over a passage and over its twin, and keeps the findings of the class of its fault. */
export async function outcomeOf(passage: Passage, find: Find): Promise<Outcome> {
  const { set, marked } = passage
  const subject = set === mixtureSet ? 'consistency' : 'contradiction'
  const ofSubject = async (text: string) => (await find(text)).filter(({ category }) => category === subject)
  const inDraft = await ofSubject(marked.draft)
  const faults = marked.marks.filter(({ kind }) => kind === subject)
  return {
    passage,
    isHit: faults.some(fault => isFound(fault, marked, inDraft)),
    alarms: await ofSubject(marked.clean),
  }
}
