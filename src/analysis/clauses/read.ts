import type { Tokens } from '../../parse/tokens.ts'
import type { NounPhrase, TokenRange } from '../chunks/phrases.ts'
import type { SentenceChunks } from '../chunks.ts'
import type { Adverbial, Clause } from '../clauses.ts'
import { complementsOf } from './complements.ts'
import { type Item, itemsOf, type Subject, type VerbItem } from './items.ts'
import { findQuestions, type Question } from './questions.ts'
import { findSubject } from './subject.ts'
import { isFronted } from './walk.ts'

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
  const firstMain = subjects.findIndex(({ kind }) => kind === 'main')
  return places.map((place, index) => {
    const group = questions.get(place)?.verb ?? (items[place] as VerbItem).group
    const subject = subjects[index]!
    const rest = complementsOf(tokens, items, place, group, subject, taken)
    const fronted = index === firstMain ? frontedIn(tokens, items) : undefined
    const adverbials = fronted ? [...rest.adverbials, fronted] : rest.adverbials
    return {
      kind: subject.kind,
      verb: group,
      subject: subject.phrase,
      inverted: subject.inverted,
      opener: subject.opener,
      parent: subject.parent,
      ...rest,
      adverbials,
      object: rest.object ?? subject.object,
    }
  })
}

/** The time or place that a sentence begins with, before its subject or its verb. */
function frontedIn(tokens: Tokens, items: readonly Item[]): Adverbial | undefined {
  const place = items[0]?.kind === 'preposition' ? 1 : 0
  const item = items[place]
  if (item?.kind !== 'noun' || !isFronted(tokens, items, place)) return undefined
  const next = items[place + 1]?.kind === 'comma' ? items[place + 2] : items[place + 1]
  if (next?.kind !== 'noun' && next?.kind !== 'verb') return undefined
  return { preposition: place === 1 ? items[0]!.token : undefined, phrase: item.phrase }
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
