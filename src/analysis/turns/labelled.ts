import type { Tokens } from '../../parse/tokens.ts'
import type { Span } from '../../span.ts'
import type { Block } from '../blocks.ts'
import type { Turn } from '../turns.ts'
import type { Speech } from './speech.ts'

interface Labelled extends Turn {
  readonly index: number
  readonly label: Span
  readonly name: string
}

/** `Q:`, `A.`, `ANN LEE:`, `Lee (laughs):` at the start of a block; a colon after anything but names is no label. */
const label =
  /^(?:(?<short>[QA])(?:\s?[:.]| [-–—])|(?<long>\p{Lu}[\p{L}.'’-]*(?: (?:\p{Lu}[\p{L}.'’-]*|de|da|del|van|von|der|al|bin|ter)){0,3})(?: \([^)\n]{1,30}\))?:) (?=["“‘'(…—-]?[\p{L}\d])/u
/** The longest label, in units. */
const longest = 72

/** The turns of a transcript whose speakers are named at the head of each. */
export function labelledTurns(tokens: Tokens, blocks: readonly Block[], speech: Speech): Turn[] {
  const labelled = blocks.flatMap((block, index) => labelledTurn(tokens.prose, block, index))
  if (labelled.length < 2 || !isConversation(blocks, labelled, speech)) return []
  return withContinuations(blocks, labelled, speech)
}

function labelledTurn(prose: string, { start, end, role }: Block, index: number): Labelled[] {
  if (role === 'headline' || role === 'cell' || role === 'quote' || role === 'caption') return []
  const head = prose.slice(start, Math.min(end, start + longest))
  if (!head.includes(': ') && !/^[QA][ .]/.test(head)) return []
  const match = label.exec(head)
  const name = match?.groups?.short ?? match?.groups?.long
  if (!match || name === undefined) return []
  return [{ index, name, label: { start, end: start + name.length }, start: start + match[0].length, end }]
}

/**
 * Question and answer; or two names that come back in turn, of whom one asks or speaks in the first person. The rows
 * of a fact box have each a label of their own, and "Pros:" and "Cons:" neither ask nor say "I".
 */
function isConversation(blocks: readonly Block[], labelled: readonly Labelled[], speech: Speech): boolean {
  const names = new Map<string, number>()
  for (const { name } of labelled) names.set(name, (names.get(name) ?? 0) + 1)
  const asking = labelled.filter(turn => speech.asks(turn)).length
  if (names.has('Q') && names.has('A')) return asking > 0
  const returning = [...names.values()].filter(count => count > 1).length
  if (returning < 2 || labelled.length < 4) return false
  const changes = labelled.filter(({ name }, at) => at > 0 && labelled[at - 1]!.name !== name).length
  if (changes * 2 < labelled.length) return false
  const personal = labelled.filter(({ index }) => speech.inFirstPerson(blocks[index]!)).length
  return asking >= 2 || personal * 2 >= labelled.length
}

/** A turn goes on in the paragraphs before the next label, and after the last one while it says "I". */
function withContinuations(blocks: readonly Block[], labelled: readonly Labelled[], speech: Speech): Turn[] {
  const turns: Turn[] = []
  for (const [at, { start, end, label, index }] of labelled.entries()) {
    turns.push({ start, end, label })
    const next = labelled[at + 1]?.index
    for (let later = index + 1; later < (next ?? blocks.length); later++) {
      const block = blocks[later]!
      if (block.role !== 'body' && block.role !== 'list') {
        if (next === undefined) break
        continue
      }
      if (next === undefined && !speech.inFirstPerson(block)) break
      turns.push({ start: block.start, end: block.end, label })
    }
  }
  return turns
}
