import { Shape, TokenClass, type Tokens } from '../../parse/tokens.ts'
import type { Mention } from '../entities.ts'
import { type EntityKind, NameForm } from '../fact-base/known-entity.ts'
import { isGivenName, isSurname, type KnownName, knownEntity } from '../fact-base/load.ts'
import { type NameWord, nameWords } from '../fact-base/name-words.ts'
import { reportingWord } from '../reporting-verbs.ts'
import type { FoundName } from './find-names.ts'
import { guessKind } from './kinds.ts'
import { NameCue, nameCue } from './vocabulary.ts'

type Form = Mention['form']

/** A name with its words. */
interface WordedName {
  readonly name: FoundName
  readonly parts: readonly NameWord[]
  readonly words: readonly string[]
}

/** What has been found out of an entity. */
export interface EntityDraft {
  readonly known: number | undefined
  readonly kind: EntityKind | undefined
}

/** Somebody with a surname, from a token on. */
interface Bearer {
  readonly entity: number
  readonly from: number
}

/** The entities of a text while they are gathered, with the ways in which later mentions may refer to them. */
class Registry {
  readonly drafts: { known: number | undefined; kind: EntityKind | undefined }[] = []
  readonly byWords = new Map<string, number>()
  readonly byKnown = new Map<number, number>()
  readonly byLast = new Map<string, Bearer[]>()
  readonly byFirst = new Map<string, number>()
  readonly byInitials = new Map<string, number>()

  add(known: number | undefined, kind: EntityKind | undefined): number {
    const entity = this.drafts.push({ known, kind }) - 1
    if (known !== undefined) this.byKnown.set(known, entity)
    return entity
  }

  addLast(word: string, entity: number, from: number): void {
    const bearers = this.byLast.get(word)
    if (!bearers) this.byLast.set(word, [{ entity, from }])
    else if (bearers.at(-1)!.entity !== entity) bearers.push({ entity, from })
  }

  /** Who was last named with the surname before a token; else the first who will be. */
  bearerOf(word: string, token: number): number | undefined {
    const bearers = this.byLast.get(word)
    if (!bearers) return undefined
    let low = 0
    let high = bearers.length - 1
    while (low < high) {
      const middle = (low + high + 1) >>> 1
      if (bearers[middle].from < token) low = middle
      else high = middle - 1
    }
    return bearers[low].entity
  }
}

/**
 * Links names to entities: the full ones first, over the whole text (a headline has the surname alone), then the
 * single words, each to what has that surname, given name or acronym.
 */
export function linkNames(
  tokens: Tokens,
  found: readonly FoundName[],
): { mentions: Mention[]; drafts: EntityDraft[] } {
  const registry = new Registry()
  const names = found.map((name): WordedName => {
    const parts = nameWords(tokens, name.firstToken, name.endToken)
    const words = parts.length === 1 ? [parts[0]!.folded] : parts.map(({ folded }) => folded)
    return { name, parts, words }
  })
  const mentions = names.map(one =>
    one.words.length > 1 || isStated(one.name) ? linkFull(tokens, one, registry) : undefined,
  )
  names.forEach((one, at) => {
    if (mentions[at] || (one.name.doubtful && !isPlainlyPerson(tokens, one.name))) return
    mentions[at] = linkSingle(tokens, one, registry)
  })
  // An ordinary word with a capital at the beginning of a sentence is a name where it is one elsewhere.
  names.forEach((one, at) => {
    const entity = mentions[at] ? undefined : registry.byWords.get(one.words.join(' '))
    if (entity !== undefined) mentions[at] = mentionOf(tokens, one, 'part', entity)
  })
  return { mentions: mentions.filter(mention => mention !== undefined), drafts: registry.drafts }
}

function mentionOf(tokens: Tokens, { name, parts, words }: WordedName, form: Form, entity: number): Mention {
  const { firstToken, endToken, titled, doubtful, styled } = name
  return {
    start: tokens.starts[firstToken],
    end: tokens.ends[endToken - 1],
    firstToken,
    endToken,
    entity,
    words,
    parts,
    form,
    titled,
    doubtful,
    styled,
  }
}

/** Does a well-known person, with an ordinary word for a surname, begin the sentence (Trump's, Trump says)? */
function isPlainlyPerson(tokens: Tokens, name: FoundName): boolean {
  const only = onlyBearer(tokens, name)
  const next = name.endToken
  if (only?.form !== NameForm.family || next >= tokens.count) return false
  return tokens.classes[next] === TokenClass.clitic || reportingWord(tokens.keys[next])?.form === 'present'
}

/** Is it, by the fact base, more than a surname that many share? */
function isStated(name: FoundName): boolean {
  return !name.doubtful && name.known.some(({ form }) => form !== NameForm.family)
}

function linkFull(tokens: Tokens, worded: WordedName, registry: Registry): Mention {
  const { name, words } = worded
  const known = chooseSense(name.known, registry)
  const form = known ? formOf(known) : 'full'
  if (known) {
    const entity = registry.byKnown.get(known.index) ?? registry.add(known.index, undefined)
    const { family, kind } = knownEntity(known.index)
    if (form === 'full') index(registry, words, entity, kind === 'person', name.firstToken)
    if (family && form === 'full') registry.addLast(family.toLowerCase(), entity, name.firstToken)
    return mentionOf(tokens, worded, form, entity)
  }
  const bare = words.some(word => word.length < 2) ? words.filter(word => word.length > 1) : words
  const key = bare.join(' ')
  let entity = registry.byWords.get(key)
  if (entity === undefined) {
    const kind = guessKind(tokens, name)
    entity = registry.add(undefined, kind)
    index(registry, bare, entity, kind === 'person' || kind === undefined, name.firstToken)
  }
  return mentionOf(tokens, worded, 'full', entity)
}

function index(
  registry: Registry,
  words: readonly string[],
  entity: number,
  personal: boolean,
  from: number,
): void {
  registry.byWords.set(words.join(' '), entity)
  if (words.length < 2) return
  if (personal) {
    registry.addLast(words.at(-1)!, entity, from)
    if (!registry.byFirst.has(words[0])) registry.byFirst.set(words[0], entity)
  } else {
    const initials = words.map(word => word[0]).join('')
    if (!registry.byInitials.has(initials)) registry.byInitials.set(initials, entity)
  }
}

function linkSingle(tokens: Tokens, worded: WordedName, registry: Registry): Mention {
  const { name, words } = worded
  const word = words[0] ?? ''
  const family = name.known.find(({ index: known }) => registry.byKnown.has(known))
  const initials = tokens.shapes[name.firstToken] === Shape.upper ? registry.byInitials.get(word) : undefined
  const part =
    registry.bearerOf(word, name.firstToken) ??
    (family && registry.byKnown.get(family.index)) ??
    registry.byFirst.get(word)
  const earlier = part ?? initials ?? registry.byWords.get(word)
  if (earlier !== undefined) {
    const form = part !== undefined ? 'part' : initials !== undefined ? 'acronym' : 'full'
    return mentionOf(tokens, worded, form, earlier)
  }
  const only = onlyBearer(tokens, name)
  const entity = only
    ? registry.add(only.index, undefined)
    : registry.add(undefined, guessSingle(tokens, name))
  registry.byWords.set(word, entity)
  return mentionOf(tokens, worded, only ? formOf(only) : 'full', entity)
}

/** The well-known bearer of a surname: the only one, or the only one in office. Putin, Trump; not Johnson. */
function onlyBearer(tokens: Tokens, name: FoundName): KnownName | undefined {
  const [first, ...others] = name.known
  if (!first) return undefined
  if (first.form === NameForm.family && name.endToken - name.firstToken === 1) {
    const key = tokens.keys[name.firstToken]
    if (isSurname(key) || isGivenName(key)) return undefined
  }
  if (others.length === 0) return first
  const inOffice = name.known.filter(({ index: known }) => knownEntity(known).leads !== undefined)
  return inOffice.length === 1 && inOffice[0].form === NameForm.family ? inOffice[0] : undefined
}

function guessSingle(tokens: Tokens, name: FoundName): EntityKind | undefined {
  if (name.known.length > 0 && name.known.every(({ form }) => form === NameForm.family)) return 'person'
  return (nameCue(tokens.keys[name.firstToken]) & NameCue.title) !== 0 ? undefined : guessKind(tokens, name)
}

/** Among several senses, the one already met in the text; else the first, if it is a full name. */
function chooseSense(known: readonly KnownName[], registry: Registry): KnownName | undefined {
  return (
    known.find(({ index: one }) => registry.byKnown.has(one)) ??
    known.find(({ form }) => form !== NameForm.family) ??
    known[0]
  )
}

function formOf({ form }: KnownName): Form {
  if (form === NameForm.acronym) return 'acronym'
  if (form === NameForm.adjective || form === NameForm.demonym) return 'people'
  return form === NameForm.family ? 'part' : 'full'
}
