import { keyOf } from '../../parse/key.ts'
import type { Tokens } from '../../parse/tokens.ts'
import type { NounPhrase } from '../chunks/phrases.ts'
import type { ClauseKind } from '../clauses.ts'
import { reportingWord } from '../reporting-verbs.ts'
import { isMark } from '../token-tests.ts'
import type { Item, Subject, VerbItem } from './items.ts'
import { isFronted, walkLeft } from './walk.ts'

/**
 * The subject of the verb at a place, found by walking left.
 * @param places the places of all verbs, in order
 * @param found the subjects of the verbs before
 */
export function findSubject(
  tokens: Tokens,
  items: readonly Item[],
  places: readonly number[],
  place: number,
  found: readonly Subject[],
): Subject {
  const { group } = items[place] as VerbItem
  const index = found.length
  if (group.form !== 'finite') return subjectOfNonFinite(items, places, place, found)
  const inverted = invertedSubject(tokens, items, place)
  if (inverted) return { ...base('main'), phrase: inverted, inverted: true }
  const walk = walkLeft(tokens, items, places, place, found)
  if (walk.shared !== undefined) {
    const other = found[walk.shared]!
    return { ...other, shared: true, object: undefined }
  }
  if (walk.relative !== undefined) {
    const antecedent = phraseBefore(tokens, items, walk.relative)
    const parent = index > 0 ? index - 1 : undefined
    const opener = items[walk.relative]!.token
    const start = walk.relative
    if (antecedent === undefined && parent !== undefined && tokens.keys[opener] !== which) {
      return { ...base('content'), phrase: walk.phrase, opener, parent, start }
    }
    // "whose son" is no object.
    if (tokens.keys[opener] === whose)
      return { ...base('relative'), phrase: walk.phrase, opener, parent, start }
    if (antecedent === undefined && walk.phrase === undefined && isQuestion(tokens, items))
      return { ...base('main'), opener }
    if (walk.phrase === undefined) return { ...base('relative'), phrase: antecedent, opener, parent, start }
    return { ...base('relative'), phrase: walk.phrase, object: antecedent, opener, parent, start }
  }
  const { kind, phrase, opener, start, object } = walk
  return { ...base(kind), phrase, opener, start, object, parent: kind === 'main' ? undefined : walk.parent }
}

/** "Who paid the ransom?" */
function isQuestion(tokens: Tokens, items: readonly Item[]): boolean {
  const last = items.at(-1)
  return last !== undefined && isMark(tokens, last.token, '?')
}

function base(kind: ClauseKind): Subject {
  return {
    phrase: undefined,
    kind,
    inverted: false,
    shared: false,
    object: undefined,
    opener: undefined,
    parent: undefined,
    start: undefined,
  }
}

/** A participle has the noun before it, an infinitive the object or the subject of the verb before. */
function subjectOfNonFinite(
  items: readonly Item[],
  places: readonly number[],
  place: number,
  found: readonly Subject[],
): Subject {
  const { group } = items[place] as VerbItem
  const kind = group.form === 'infinitive' ? 'infinitive' : 'participle'
  const before = items[place - 1]
  const parent = found.length > 0 ? found.length - 1 : undefined
  if (before?.kind === 'noun' && (kind === 'participle' || isToldTo(items, place - 1))) {
    return { ...base(kind), phrase: before.phrase, parent, shared: true }
  }
  const described = items[place - 2]
  const accusing = items[place - 3]
  if (before?.kind === 'preposition' && described?.kind === 'noun' && accusing?.kind === 'verb') {
    const isDone = !accusing.group.passive && accused.has(accusing.group.lemma)
    if (isDone) return { ...base(kind), phrase: described.phrase, parent, shared: true }
  }
  if (
    before?.kind === 'comma' &&
    described?.kind === 'noun' &&
    (group.form === 'participle' || parent === undefined)
  ) {
    return { ...base(kind), phrase: described.phrase, parent, shared: true }
  }
  // "The decision to shut the mine": nobody is named who shuts it.
  if (parent === undefined && kind === 'infinitive' && before?.kind === 'noun') return base(kind)
  if (parent === undefined) {
    // "Backed by Moscow, rebels seized": the subject of the clause to come.
    const next = places[1]
    const ahead = next === undefined ? undefined : items[next - 1]
    const phrase = ahead?.kind === 'noun' ? ahead.phrase : undefined
    return { ...base(kind), phrase, shared: true, parent: next === undefined ? undefined : 1 }
  }
  return { ...base(kind), phrase: found[parent]!.phrase, parent, shared: true }
}

/** Verbs whose object is to do what follows: "forced the firm to sell". */
const directing = new Set(
  `force ask order tell urge want allow persuade expect require invite help encourage advise warn permit cause enable beg
   command instruct compel lead get believe need press challenge authorize authorise direct remind teach train forbid
   oblige tempt inspire prompt push pressure recruit hire pay task entitle like prefer select choose call`.split(
    /\s+/,
  ),
)

/** Verbs whose object has done, or is kept from, what follows behind a preposition: "accused the firm of hiding it". */
const accused = new Set(
  'accuse suspect convict acquit clear stop prevent ban bar keep deter cure charge absolve'.split(' '),
)

/** Is the phrase at the place the object of a verb that makes it do something? */
function isToldTo(items: readonly Item[], place: number): boolean {
  const verb = items[place - 1]
  return verb?.kind === 'verb' && !verb.group.passive && directing.has(verb.group.lemma)
}

/** "said the mayor", "there were three": the phrase behind the verb, where none stands before it. */
function invertedSubject(tokens: Tokens, items: readonly Item[], place: number): NounPhrase | undefined {
  const { group } = items[place] as VerbItem
  let after = place + 1
  while (items[after]?.kind === 'adverb') after++
  const next = items[after]
  if (next?.kind !== 'noun') return undefined
  const before = items[place - 1]
  if (before?.kind === 'noun' && isLocative(tokens, items, place)) return next.phrase
  if (before?.kind === 'noun' && isThere(tokens, before.phrase) && group.lemma === 'be') return next.phrase
  if (group.lemma === 'be' && group.head === group.firstToken && isQuestionWord(items, place - 1))
    return next.phrase
  const free =
    before === undefined || before.kind === 'comma' || before.kind === 'quote' || before.kind === 'stop'
  if (!free || group.head !== group.firstToken) return undefined
  const word = reportingWord(tokens.keys[group.head])
  if (!word || next.phrase.kind === 'figure') return undefined
  // "…, said the mayor" against "She rose, said a prayer and left".
  const quoted = before !== undefined && items[place - 2]?.kind === 'quote'
  return before?.kind === 'quote' || quoted || group.lemma === 'say' ? next.phrase : undefined
}

/** "Behind the altar stood an angel", "Among the guests was the envoy": a place, and a verb of being there. */
function isLocative(tokens: Tokens, items: readonly Item[], place: number): boolean {
  const { group } = items[place] as VerbItem
  if (
    group.passive ||
    !(posture.has(group.lemma) || (group.lemma === 'be' && group.head === group.firstToken))
  )
    return false
  return items[place - 2]?.kind === 'preposition' && isFronted(tokens, items, place - 1)
}

const posture = new Set('stand lie sit hang come go roll run rise live lurk hover loom appear'.split(' '))

/** "Is the plan ready", "What are the odds": nothing, or a question word that the sentence begins with. */
function isQuestionWord(items: readonly Item[], place: number): boolean {
  const kind = items[place]?.kind
  return place < 0 || (place === 0 && (kind === 'relative' || kind === 'subordinator'))
}

const there = keyOf('there')

function isThere(tokens: Tokens, { head }: NounPhrase): boolean {
  return tokens.keys[head] === there
}

/** The phrase that a relative word describes. */
function phraseBefore(tokens: Tokens, items: readonly Item[], place: number): NounPhrase | undefined {
  let at = place - 1
  if (items[at]?.kind === 'preposition') at--
  if (items[at]?.kind === 'comma') at--
  const item = items[at]
  if (item?.kind !== 'noun') return undefined
  if (tokens.keys[items[place]!.token] !== who || item.phrase.kind === 'name') return item.phrase
  // "the head of the army, who": a person rather than a thing; else it is the nearest.
  let root = item.phrase
  for (let outer = at - 2; outer >= 0; outer -= 2) {
    const owner = items[outer]!
    if (owner.kind !== 'noun' || !owner.phrase.attached.some(({ phrase }) => phrase === root)) break
    root = owner.phrase
  }
  return root
}

const which = keyOf('which')
const who = keyOf('who')
const whose = keyOf('whose')
