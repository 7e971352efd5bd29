import type { Category } from '../../src/rule/rule.ts'

/** The classes of fault that a marked draft may hold, in the order of reports. */
export const faultClasses = [
  'slang',
  'loaded',
  'name',
  'typo',
  'contradiction',
  'consistency',
] as const satisfies readonly Category[]
export type FaultClass = (typeof faultClasses)[number]

/** A marked stretch of a draft: a fault, the other side of one (`ref`), or what only looks like one (`trap`). */
export interface Mark {
  readonly kind: FaultClass | 'ref' | 'trap'
  readonly id?: string
  /** Offsets into the draft as handed in, in UTF-16 units. */
  readonly start: number
  readonly end: number
  readonly text: string
}

export interface MarkedDraft {
  /** The draft as it was handed in. */
  readonly draft: string
  /** Its clean twin. */
  readonly clean: string
  readonly marks: readonly Mark[]
}

const field = String.raw`[^|\]]*(?:\](?!\])[^|\]]*)*`
const mark = new RegExp(String.raw`\[\[([a-z]+)(?:#([A-Za-z0-9_-]+))?\|(${field})(?:\|(${field}))?\]\]`, 'g')

/**
 * Renders a marked draft: `[[CLASS#ID|BAD|GOOD]]`, `[[ref#ID|TEXT]]`, `[[trap|TEXT]]`.
 * @throws {Error} on a mark that is none of these
 */
export function renderDraft(text: string): MarkedDraft {
  const marks: Mark[] = []
  let draft = ''
  let clean = ''
  let position = 0
  for (const match of text.matchAll(mark)) {
    const between = text.slice(position, match.index)
    const [whole, kind, id, bad, good] = match as unknown as [
      string,
      string,
      string | undefined,
      string,
      string?,
    ]
    if (!isMarkKind(kind)) throw new Error(`"${kind}" is no class of fault: ${whole}`)
    const mended = kind === 'ref' || kind === 'trap' ? bad : good
    if (mended === undefined) throw new Error(`no mended text in ${whole}`)
    draft += between
    clean += between
    marks.push({
      kind,
      ...(id ? { id } : {}),
      start: draft.length,
      end: draft.length + bad.length,
      text: bad,
    })
    draft += bad
    clean += mended
    position = match.index + whole.length
  }
  draft += text.slice(position)
  clean += text.slice(position)
  if (/\[\[|\]\]/.test(draft))
    throw new Error(
      `broken markup near: ${draft.slice(Math.max(0, draft.search(/\[\[|\]\]/) - 40)).slice(0, 100)}`,
    )
  return { draft, clean, marks }
}

function isMarkKind(kind: string): kind is Mark['kind'] {
  return kind === 'ref' || kind === 'trap' || (faultClasses as readonly string[]).includes(kind)
}
