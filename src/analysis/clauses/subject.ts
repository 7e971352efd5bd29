import { keyOf } from '../../parse/key.ts'
import type { Tokens } from '../../parse/tokens.ts'
import type { NounPhrase } from '../chunks/phrases.ts'
import type { ClauseKind } from '../clauses.ts'
import { reportingWord } from '../reporting-verbs.ts'
import { keyTest } from '../word-flags.ts'
import type { Item } from './items.ts'

/** Who acts, and how the clause hangs together with the others. */
export interface Subject {
  readonly phrase: NounPhrase | undefined
  readonly kind: ClauseKind
  readonly inverted: boolean
  /** Is it the subject of another clause that this one shares? */
  readonly shared: boolean
  /** The phrase that a relative clause describes, when it is what is acted on. */
  readonly object: NounPhrase | undefined
  readonly opener: number | undefined
  readonly parent: number | undefined
  /** Where the clause begins, as a place in the row, when it lies within another one or before it. */
  readonly start: number | undefined
}

type VerbItem = Extract<Item, { kind: 'verb' }>

/** Prepositions that a clause can follow. */
const clausePrepositions = keyTest(
  ['after', 'before', 'as', 'since', 'until', 'till', 'than', 'like', 'for'].map(keyOf),
)
const that = keyOf('that')

/** How far a subject is looked for, in items. */
const reach = 40

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
    if (antecedent === undefined && parent !== undefined) {
      return { ...base('content'), phrase: walk.phrase, opener, parent, start }
    }
    // "whose son" is no object.
    if (tokens.keys[opener] === whose)
      return { ...base('relative'), phrase: walk.phrase, opener, parent, start }
    if (walk.phrase === undefined) return { ...base('relative'), phrase: antecedent, opener, parent, start }
    return { ...base('relative'), phrase: walk.phrase, object: antecedent, opener, parent, start }
  }
  const { kind, phrase, opener, start, object } = walk
  return { ...base(kind), phrase, opener, start, object, parent: kind === 'main' ? undefined : walk.parent }
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
  if (
    before?.kind === 'comma' &&
    described?.kind === 'noun' &&
    (group.form === 'participle' || parent === undefined)
  ) {
    return { ...base(kind), phrase: described.phrase, parent, shared: true }
  }
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

/** Is the phrase at the place the object of a verb that makes it do something? */
function isToldTo(items: readonly Item[], place: number): boolean {
  const verb = items[place - 1]
  return verb?.kind === 'verb' && !verb.group.passive && directing.has(verb.group.lemma)
}

/** "said the mayor", "there were three": the phrase behind the verb, where none stands before it. */
function invertedSubject(tokens: Tokens, items: readonly Item[], place: number): NounPhrase | undefined {
  const { group } = items[place] as VerbItem
  const next = items[place + 1]
  if (next?.kind !== 'noun') return undefined
  const before = items[place - 1]
  if (before?.kind === 'noun' && isThere(tokens, before.phrase) && group.lemma === 'be') return next.phrase
  const free =
    before === undefined || before.kind === 'comma' || before.kind === 'quote' || before.kind === 'stop'
  if (!free || group.head !== group.firstToken) return undefined
  const word = reportingWord(tokens.keys[group.head])
  if (!word || next.phrase.kind === 'figure') return undefined
  // "…, said the mayor" against "She rose, said a prayer and left".
  const quoted = before !== undefined && items[place - 2]?.kind === 'quote'
  return before?.kind === 'quote' || quoted || group.lemma === 'say' ? next.phrase : undefined
}

const there = keyOf('there')

function isThere(tokens: Tokens, { head }: NounPhrase): boolean {
  return tokens.keys[head] === there
}

/** What a walk to the left of a verb has found. */
interface Walk {
  readonly phrase: NounPhrase | undefined
  readonly kind: ClauseKind
  readonly opener: number | undefined
  readonly parent: number | undefined
  /** The clause whose subject this verb shares. */
  readonly shared: number | undefined
  /** The place of the relative word that the clause begins with. */
  readonly relative: number | undefined
  readonly object: NounPhrase | undefined
  readonly start: number | undefined
}

const nothing: Walk = {
  phrase: undefined,
  kind: 'main',
  opener: undefined,
  parent: undefined,
  shared: undefined,
  relative: undefined,
  object: undefined,
  start: undefined,
}

function walkLeft(
  tokens: Tokens,
  items: readonly Item[],
  places: readonly number[],
  place: number,
  found: readonly Subject[],
): Walk {
  let at = place - 1
  const limit = Math.max(0, place - reach)
  while (at >= limit) {
    const item = items[at]!
    switch (item.kind) {
      case 'adverb':
      case 'quote':
      case 'particle':
        at--
        continue
      case 'relative':
        return { ...nothing, relative: at }
      case 'coordinator':
        return { ...nothing, shared: clauseBefore(items, places, at, found) }
      case 'subordinator':
        return { ...nothing, kind: 'subordinate', opener: item.token }
      case 'comma': {
        const opened = openedParenthesis(items, places, at)
        if (opened === undefined) return { ...nothing, shared: clauseBefore(items, places, at, found) }
        at = opened - 1
        continue
      }
      case 'noun': {
        const governed =
          items[at - 1]?.kind === 'preposition' && !clausePrepositions(tokens.keys[items[at - 1]!.token])
        if (governed) {
          at -= 2
          continue
        }
        const over = objectOfClosed(tokens, items, places, at, found)
        if (over !== undefined) {
          at = over - 1
          continue
        }
        const first = coordinationStart(items, at)
        if (first < at && items[first - 1]?.kind === 'preposition') {
          at = first - 2
          continue
        }
        return {
          ...nothing,
          phrase: (items[first] as Extract<Item, { kind: 'noun' }>).phrase,
          ...before(tokens, items, places, first),
        }
      }
      case 'verb': {
        // A clause that stands between subject and verb: "the man who was arrested died", "the horse raced … fell".
        const start = clauseStart(items, places, at, found)
        if (start === undefined) return { ...nothing, shared: indexOfPlace(places, at) }
        at = start - 1
        continue
      }
      case 'adjective':
      case 'other':
      case 'preposition':
        at--
        continue
      default:
        return nothing
    }
  }
  return nothing
}

/** "a strike that closed the port has ended": where the clause begins whose object the phrase at the place is. */
function objectOfClosed(
  tokens: Tokens,
  items: readonly Item[],
  places: readonly number[],
  place: number,
  found: readonly Subject[],
): number | undefined {
  const verb = items[place - 1]
  if (verb?.kind !== 'verb' || reportingWord(tokens.keys[verb.group.head]) !== undefined) return undefined
  const subject = found[places.indexOf(place - 1)]
  return subject?.kind === 'relative' && subject.object === undefined ? subject.start : undefined
}

/** "A and B": the first of the phrases that the one at the place is joined to. */
function coordinationStart(items: readonly Item[], place: number): number {
  const { phrase } = items[place] as Extract<Item, { kind: 'noun' }>
  for (let at = place - 1; at >= Math.max(0, place - 12); at--) {
    const item = items[at]!
    if (item.kind === 'verb' || item.kind === 'stop') break
    if (
      item.kind === 'noun' &&
      (item.phrase.coordinated.includes(phrase) || item.phrase.apposition === phrase)
    )
      return at
  }
  return place
}

/** What stands before a subject tells what kind of clause it begins. */
function before(
  tokens: Tokens,
  items: readonly Item[],
  places: readonly number[],
  place: number,
): Partial<Walk> {
  let at = place - 1
  while (at >= 0 && (items[at]!.kind === 'quote' || items[at]!.kind === 'adverb')) at--
  const item = items[at]
  const parent = places.findLastIndex(verb => verb < place)
  const above = parent >= 0 ? { parent } : {}
  switch (item?.kind) {
    case 'subordinator':
      return {
        kind: tokens.keys[item.token] === that ? 'content' : 'subordinate',
        opener: item.token,
        start: at,
        ...above,
      }
    case 'preposition':
      return { kind: 'subordinate', opener: item.token, start: at, ...above }
    case 'relative':
      return { relative: at }
    case 'verb':
      return { kind: 'content', ...above }
    case 'noun':
      return reportsTo(tokens, items, at) || isBehindSaying(tokens, items, at)
        ? { kind: 'content', ...above }
        : { kind: 'relative', object: item.phrase, start: place, ...above }
    default:
      return {}
  }
}

/** "said on Friday it would": does only a phrase with a preposition stand between the clause and a word of saying? */
function isBehindSaying(tokens: Tokens, items: readonly Item[], place: number): boolean {
  const verb = items[place - 2]
  if (items[place - 1]?.kind !== 'preposition' || verb?.kind !== 'verb') return false
  return reportingWord(tokens.keys[verb.group.head]) !== undefined
}

/** "told reporters he would": is the phrase the hearer of a word of saying? */
function reportsTo(tokens: Tokens, items: readonly Item[], place: number): boolean {
  const verb = items[place - 1]
  return verb?.kind === 'verb' && reportingWord(tokens.keys[verb.group.head]) !== undefined
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

const who = keyOf('who')
const whose = keyOf('whose')

/** Where the parenthesis begins that the comma at the place closes; undefined when it closes none. */
function openedParenthesis(
  items: readonly Item[],
  places: readonly number[],
  place: number,
): number | undefined {
  for (let at = place - 1; at >= Math.max(0, place - reach); at--) {
    const item = items[at]!
    if (item.kind === 'stop') return undefined
    if (item.kind !== 'comma') continue
    const first = items[at + 1]!
    const finite = places.some(
      verb => verb > at && verb < place && (items[verb] as VerbItem).group.form === 'finite',
    )
    if (first.kind === 'relative' || first.kind === 'subordinator') return at
    if (first.kind === 'preposition' && items[at + 2]?.kind === 'relative') return at
    if (!finite && first.kind !== 'coordinator') return at
    return undefined
  }
  return undefined
}

/** Where the clause of the verb at the place begins, when it lies within another one. */
function clauseStart(
  items: readonly Item[],
  places: readonly number[],
  place: number,
  found: readonly Subject[],
): number | undefined {
  const { group } = items[place] as VerbItem
  if (group.form !== 'finite') return place
  const subject = found[places.indexOf(place)]
  return subject?.kind === 'relative' || subject?.kind === 'subordinate' || subject?.kind === 'content'
    ? subject.start
    : undefined
}

/** The clause that a coordinator, or a comma in a list of verbs, joins the verb to. */
function clauseBefore(
  items: readonly Item[],
  places: readonly number[],
  place: number,
  found: readonly Subject[],
): number | undefined {
  for (let index = found.length - 1; index >= 0; index--) {
    const verb = places[index]!
    if (verb > place) continue
    if ((items[verb] as VerbItem).group.form === 'finite') return index
  }
  return undefined
}

function indexOfPlace(places: readonly number[], place: number): number | undefined {
  const index = places.indexOf(place)
  return index < 0 ? undefined : index
}
