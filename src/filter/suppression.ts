import { nearestSpelling } from '../config/nearest.ts'
import type { DraftComment } from '../draft.ts'

/** What a comment asks for. Without ids it is about every rule. */
export interface Instruction {
  readonly verb: Verb
  /** Rule ids, categories and plugin names, in lower case. */
  readonly ids: readonly string[]
  readonly comment: DraftComment
}

/**
 * - ignore: the next block: a paragraph, a whole list, a table
 * - stet: the next sentence, or the one that it stands in
 * - disable, enable: all that follows
 */
export type Verb = 'ignore' | 'stet' | 'disable' | 'enable'

/** A comment that is meant for us and cannot be followed as it stands. */
export interface Misunderstanding {
  readonly comment: DraftComment
  readonly reason: string
  /** What was probably meant. */
  readonly nearest: string | undefined
}

export interface Instructions {
  readonly instructions: readonly Instruction[]
  readonly misunderstandings: readonly Misunderstanding[]
}

const verbs = ['ignore', 'stet', 'disable', 'enable'] as const
const allVerbs = 'ignore, stet, disable or enable'

/**
 * Reads the comments that are meant for us: `copydesk ignore|stet|disable|enable [ids]` and `stet[: ids]`, with ids
 * set apart by spaces or commas and, if wanted, a reason after `--`. Other comments are none of our business.
 * An instruction keeps those of its ids that are known; one without any known id is not followed.
 */
export function readInstructions(
  comments: readonly DraftComment[],
  isKnown: (id: string) => boolean,
  knownIds: Iterable<string>,
): Instructions {
  const instructions: Instruction[] = []
  const misunderstandings: Misunderstanding[] = []
  for (const comment of comments) {
    const read = readComment(comment.text)
    if (read === undefined) continue
    if (read.verb === undefined) {
      const unknown = unknownVerb(read.written)
      // "Copydesk: please check with legal" is a remark, too.
      const isOrder = unknown.nearest !== undefined || read.ids.length === 0 || read.ids.some(isKnown)
      if (isOrder) misunderstandings.push({ comment, ...unknown })
      continue
    }
    const unknown = read.ids.filter(id => !isKnown(id))
    const nearest = unknown.map(id => nearestSpelling(id, knownIds))
    // "stet this, it is his spelling" is a remark to a colleague.
    if (read.isLoose && unknown.some((_, index) => nearest[index] === undefined)) continue
    for (const [index, id] of unknown.entries()) {
      misunderstandings.push({ comment, ...unknownId(id, nearest[index]) })
    }
    const ids = read.ids.filter(isKnown)
    if (ids.length > 0 || read.ids.length === 0) instructions.push({ verb: read.verb, ids, comment })
  }
  return { instructions, misunderstandings }
}

interface ReadComment {
  readonly verb: Verb | undefined
  /** The verb as written. */
  readonly written: string
  readonly ids: readonly string[]
  /** Might it be ordinary words? */
  readonly isLoose: boolean
}

function readComment(text: string): ReadComment | undefined {
  const stet = /^stet(?=[\s:,]|$)\s*(:?)/i.exec(text)
  if (stet !== null) {
    return { verb: 'stet', written: 'stet', ids: idsIn(text.slice(stet[0].length)), isLoose: stet[1] === '' }
  }
  const ours = /^copydesk(?![\w.@/'\u2019])[\s:]*([^\s,]*)/i.exec(text)
  if (ours === null) return undefined
  const written = ours[1]
  const verb = verbs.find(name => name === written.toLowerCase())
  return { verb, written, ids: idsIn(text.slice(ours[0].length)), isLoose: false }
}

/** The ids up to the reason, which follows a dash that stands alone. */
function idsIn(text: string): readonly string[] {
  const words = text.toLowerCase().split(/[\s,]+/)
  const reason = words.findIndex(word => /^(?:--|[\u2013\u2014])/.test(word))
  return (reason < 0 ? words : words.slice(0, reason)).filter(word => word !== '')
}

function unknownVerb(written: string): Omit<Misunderstanding, 'comment'> {
  const nearest = nearestSpelling(written, verbs)
  if (written === '') {
    return { reason: `This comment to copydesk says nothing; write ${allVerbs}`, nearest }
  }
  const advice = nearest === undefined ? `write ${allVerbs}` : `did you mean \`${nearest}\`?`
  return { reason: `Unknown word \`${written}\` in a comment to copydesk; ${advice}`, nearest }
}

function unknownId(id: string, nearest: string | undefined): Omit<Misunderstanding, 'comment'> {
  const advice = nearest === undefined ? '' : `; did you mean \`${nearest}\`?`
  return { reason: `Unknown rule \`${id}\` in a comment to copydesk${advice}`, nearest }
}
