import type { Tokens } from '../../parse/tokens.ts'
import type { NounPhrase, TokenRange } from '../chunks/phrases.ts'
import type { SentenceChunks } from '../chunks.ts'
import type { Clause } from '../clauses.ts'
import { complementsOf } from './complements.ts'
import { itemsOf, type Subject, type VerbItem } from './items.ts'
import { findSubject } from './subject.ts'

/** The clauses of a sentence, one for each verb group. */
export function readClauses(
  tokens: Tokens,
  tags: Uint8Array,
  range: TokenRange,
  { nounPhrases, verbGroups }: SentenceChunks,
): Clause[] {
  const items = itemsOf(tokens, tags, range, nounPhrases, verbGroups)
  const places = items.flatMap((item, index) => (item.kind === 'verb' ? [index] : []))
  const subjects: Subject[] = []
  for (const place of places) subjects.push(findSubject(tokens, items, places, place, subjects))
  const taken = new Set<NounPhrase>()
  for (const { phrase, kind, inverted, shared } of subjects) {
    if (phrase && kind !== 'relative' && !inverted && !shared) taken.add(phrase)
  }
  return places.map((place, index) => {
    const { group } = items[place] as VerbItem
    const subject = subjects[index]!
    const rest = complementsOf(tokens, items, place, subject, taken)
    return {
      kind: subject.kind,
      verb: group,
      subject: subject.phrase,
      inverted: subject.inverted,
      opener: subject.opener,
      parent: subject.parent,
      ...rest,
      object: rest.object ?? subject.object,
    }
  })
}
