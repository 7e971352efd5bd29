import { keyOf } from '../../parse/key.ts'
import type { Clause } from '../clauses.ts'
import type { Facts } from '../facts.ts'
import type { TimeExpression } from '../times.ts'

const forWord = keyOf('for')
/** Behind these a time need not have come. */
const open: ReadonlySet<TimeExpression['relation']> = new Set(['by', 'until', 'before'])

/** Is a time one that its sentence tells as past: is the verb before it a past one, and that behind it, where it opens a clause? */
export function isToldAsPast(facts: Facts, time: TimeExpression): boolean {
  const { sentence, start, firstToken, endToken, relation } = time
  if (open.has(relation) || facts.tokens.keys[firstToken - 1] === forWord) return false
  const clauses = facts.clauses(sentence)
  const before = clauses.findLast(({ verb }) => verb.start < start)
  const own = clauses.find(({ adverbials }) =>
    adverbials.some(({ phrase }) => phrase.firstToken <= firstToken && firstToken < phrase.endToken),
  )
  const behind = clauses.find(({ verb }) => verb.firstToken >= endToken)
  const told = before && own ? [before, own] : [before ?? own ?? behind, behind]
  return told.every(clause => clause !== undefined && isPast(clause, clauses))
}

function isPast({ verb, kind, parent }: Clause, clauses: readonly Clause[]): boolean {
  if (verb.modal !== undefined || kind === 'infinitive') return false
  if (verb.tense === 'past' || verb.perfect) return true
  const owner = parent === undefined ? undefined : clauses[parent]
  return verb.form === 'participle' && owner !== undefined && isPast(owner, clauses)
}
