import type { Tokens } from '../../parse/tokens.ts'
import type { NounPhrase, TokenRange } from '../chunks/phrases.ts'
import type { SentenceChunks } from '../chunks.ts'
import type { Clause } from '../clauses.ts'
import { complementsOf } from './complements.ts'
import { type Item, itemsOf, type Subject, type VerbItem } from './items.ts'
import { findQuestions, type Question } from './questions.ts'
import { findSubject } from './subject.ts'

/** The clauses of a sentence, one for each verb group. */
export function readClauses(
  tokens: Tokens,
  tags: Uint8Array,
  range: TokenRange,
  { nounPhrases, verbGroups }: SentenceChunks,
): Clause[] {
  const items = itemsOf(tokens, tags, range, nounPhrases, verbGroups)
  const questions = findQuestions(items, tags)
  const helpers = new Set([...questions.values()].map(({ helper }) => helper))
  const places = items.flatMap((item, index) => (item.kind === 'verb' && !helpers.has(index) ? [index] : []))
  const subjects: Subject[] = []
  for (const place of places) {
    const asked = questions.get(place)
    const found = findSubject(tokens, items, places, place, subjects)
    subjects.push(asked ? subjectOfQuestion(items, asked) : found)
  }
  const taken = new Set<NounPhrase>()
  for (const { phrase, kind, inverted, shared } of subjects) {
    if (phrase && kind !== 'relative' && !inverted && !shared) taken.add(phrase)
  }
  return places.map((place, index) => {
    const group = questions.get(place)?.verb ?? (items[place] as VerbItem).group
    const subject = subjects[index]!
    const rest = complementsOf(tokens, items, place, group, subject, taken)
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

/** The subject of a question stands between helper and verb; the word before the helper opens it. */
function subjectOfQuestion(items: readonly Item[], { helper, subject }: Question): Subject {
  const before = items[helper - 1]
  const opener = before?.kind === 'subordinator' || before?.kind === 'relative' ? before.token : undefined
  return {
    phrase: (items[subject] as Extract<Item, { kind: 'noun' }>).phrase,
    kind: 'main',
    inverted: true,
    shared: false,
    object: undefined,
    opener,
    parent: undefined,
    start: undefined,
  }
}
