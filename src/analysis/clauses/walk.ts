import { keyOf } from '../../parse/key.ts'
import type { Tokens } from '../../parse/tokens.ts'
import type { NounPhrase } from '../chunks/phrases.ts'
import { isTimePhrase } from '../chunks/time-phrases.ts'
import type { ClauseKind } from '../clauses.ts'
import { reportingWord } from '../reporting-verbs.ts'
import { keyTest } from '../word-flags.ts'
import type { Item, Subject, VerbItem } from './items.ts'

/** Prepositions that a clause can follow. */
const clausePrepositions = keyTest(
  ['after', 'before', 'as', 'since', 'until', 'till', 'than', 'like', 'for'].map(keyOf),
)
const that = keyOf('that')
const asking = keyTest(['whether', 'why', 'how'].map(keyOf))
/** Verbs besides those of saying that a question can be the object of. */
const knowing = new Set(
  'know wonder ask see decide learn show understand determine discover forget'.split(' '),
)

/** How far a subject is looked for, in items. */
const reach = 40

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

/** Walks left from a finite verb to its subject, over what stands between: adverbs, phrases, parentheses, clauses. */
export function walkLeft(
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
  if (isPostmodifier(items, places, place - 1)) return place - 1
  const subject = found[places.indexOf(place - 1)]
  return subject?.kind === 'relative' && subject.object === undefined ? subject.start : undefined
}

/** "The woman driving the van escaped", "the decision to shut the mine angered": no finite verb stands before. */
function isPostmodifier(items: readonly Item[], places: readonly number[], place: number): boolean {
  const { group } = items[place] as VerbItem
  if (group.form === 'finite' || items[place - 1]?.kind !== 'noun') return false
  return !places.some(verb => verb < place)
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
export function before(
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
        kind: tokens.keys[item.token] === that || isAsked(tokens, items, at) ? 'content' : 'subordinate',
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
      if (isFronted(tokens, items, at)) return {}
      return reportsTo(tokens, items, at) || isBehindSaying(tokens, items, at)
        ? { kind: 'content', ...above }
        : { kind: 'relative', object: item.phrase, start: place, ...above }
    default:
      return {}
  }
}

/** "On Tuesday the court", "Last week the court": a time or a place that the sentence begins with. */
export function isFronted(tokens: Tokens, items: readonly Item[], place: number): boolean {
  const item = items[place]
  if (item?.kind !== 'noun') return false
  const isGoverned = items[place - 1]?.kind === 'preposition'
  if (!isGoverned && !isTimePhrase(tokens, item.phrase)) return false
  const before = items[isGoverned ? place - 2 : place - 1]
  return before === undefined || before.kind === 'stop' || before.kind === 'coordinator'
}

/** "Asked whether", "did not say why": what is asked or told, and not when or on what condition. */
function isAsked(tokens: Tokens, items: readonly Item[], place: number): boolean {
  const { token } = items[place]!
  if (!asking(tokens.keys[token])) return false
  const before = items[place - 1]
  const verb = before?.kind === 'noun' ? items[place - 2] : before
  return (
    verb?.kind === 'verb' &&
    (reportingWord(tokens.keys[verb.group.head]) !== undefined || knowing.has(verb.group.lemma))
  )
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
