import { keyOf } from '../../parse/key.ts'
import { Shape, TokenClass, type Tokens } from '../../parse/tokens.ts'
import { isLowerWord, traitsOf, WordTrait } from '../dictionary.ts'
import type { Mention } from '../entities.ts'
import { type EntityKind, NameForm } from '../fact-base/known-entity.ts'
import { genderOf, isGivenName, isSurname, type KnownName, knownEntity } from '../fact-base/load.ts'
import { type NameWord, nameWords } from '../fact-base/name-words.ts'
import { FunctionWord, functionWord } from '../function-words.ts'
import { reportingWord } from '../reporting-verbs.ts'
import { isMark } from '../token-tests.ts'
import { keyTest } from '../word-flags.ts'
import type { FoundName } from './find-names.ts'
import { guessKind } from './kinds.ts'
import { type EntityDraft, Registry } from './registry.ts'
import { NameCue, nameCue } from './vocabulary.ts'

type Form = Mention['form']

/** A name with its words. */
interface WordedName {
  readonly name: FoundName
  readonly parts: readonly NameWord[]
  readonly words: readonly string[]
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
  // A surname that is a word too begins a sentence where a verb follows (White paid).
  names.forEach((one, at) => {
    if (mentions[at] || one.words.length > 1 || !isBeforeVerb(tokens, one.name)) return
    const entity = registry.bearerOf(one.words[0] ?? '', one.name.firstToken)
    if (entity !== undefined) mentions[at] = mentionOf(tokens, one, 'part', entity)
  })
  // An ordinary word with a capital at the beginning of a sentence is a name where it is one elsewhere.
  names.forEach((one, at) => {
    if (mentions[at]) return
    const entity = registry.byWords.get(one.words.length === 1 ? one.words[0]! : one.words.join(' '))
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

/** Does a past tense or a form of "be" or "have" follow, as it does a subject, or an age, "who" or 's, as it does a name? */
function isBeforeVerb(tokens: Tokens, { endToken }: FoundName): boolean {
  if (endToken >= tokens.count) return false
  if (tokens.classes[endToken] === TokenClass.clitic) return true
  if (isMark(tokens, endToken, ',') && endToken + 1 < tokens.count) {
    const isAge = tokens.classes[endToken + 1] === TokenClass.number && isMark(tokens, endToken + 2, ',')
    return isAge || (functionWord(tokens.keys[endToken + 1]!) & FunctionWord.relative) !== 0
  }
  if (tokens.shapes[endToken] !== Shape.lower) return false
  const key = tokens.keys[endToken]!
  if ((functionWord(key) & FunctionWord.auxiliary) !== 0) return true
  return (traitsOf(key) & WordTrait.past) !== 0
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
    if (form === 'full') index(registry, words.join(' '), words, entity, kind, name.firstToken, false)
    if (family && form === 'full') registry.addLast(family.toLowerCase(), entity, name.firstToken)
    return mentionOf(tokens, worded, form, entity)
  }
  const bare = words.some(word => word.length < 2) ? words.filter(word => word.length > 1) : words
  const key = bare.join(' ')
  let entity = registry.byWords.get(key)
  if (entity === undefined) {
    const kind = guessKind(tokens, name)
    entity = registry.add(undefined, kind, kind === 'person' ? tokens.keys[name.firstToken] : undefined)
    index(registry, key, bare, entity, kind, name.firstToken, mayBeGiven(tokens, name.firstToken))
  }
  return mentionOf(tokens, worded, 'full', entity)
}

function index(
  registry: Registry,
  name: string,
  words: readonly string[],
  entity: number,
  kind: EntityKind | undefined,
  from: number,
  mayBeGiven: boolean,
): void {
  const isPerson = kind === 'person'
  const personal = isPerson || kind === undefined
  registry.byWords.set(name, entity)
  if (words.length < 2) return
  if (personal) {
    const last = surnameOf(words)
    if (mayBeSurname(last, words[0], isPerson)) registry.addLast(last, entity, from)
    if (!registry.byFirst.has(words[0]) && (isPerson || mayBeGiven)) registry.byFirst.set(words[0], entity)
  } else {
    let initials = ''
    for (const word of words) initials += word[0] ?? ''
    if (!registry.byInitials.has(initials)) registry.byInitials.set(initials, entity)
  }
}

/** May the first word of an unknown name be what one is called by (Beatie Bryant), unlike that of "USI Art"? */
function mayBeGiven(tokens: Tokens, token: number): boolean {
  return tokens.shapes[token] !== Shape.upper && !isLowerWord(tokens.keys[token]!)
}

/** May the last word of a name stand for it, unlike that of "Southern Democrats" and "Virginia Governor"? */
function mayBeSurname(word: string, first: string, isPerson: boolean): boolean {
  const key = keyOf(word)
  if ((nameCue(key) & NameCue.title) !== 0) return false
  if (isPerson || !isLowerWord(key)) return true
  const isQualified = (traitsOf(keyOf(first)) & WordTrait.adjective) !== 0
  return !isQualified && (traitsOf(key) & (WordTrait.plural | WordTrait.adjective)) === 0
}

/** The last word that is no "Jr." or number. */
function surnameOf(words: readonly string[]): string {
  const last = words.at(-1)!
  const isGeneration = words.length > 2 && (nameCue(keyOf(last)) & NameCue.generation) !== 0
  return isGeneration ? words.at(-2)! : last
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
  const earlier = isWifeOf(tokens, name, part, registry)
    ? undefined
    : (part ?? initials ?? registry.byWords.get(word))
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

/** Is it "Mrs. McConnell", and the McConnell of the piece a Richard? */
function isWifeOf(
  tokens: Tokens,
  { titled, firstToken }: FoundName,
  bearer: number | undefined,
  { drafts }: Registry,
): boolean {
  if (!titled || bearer === undefined || !isMrs(tokens.keys[firstToken - 1] ?? 0)) return false
  const given = drafts[bearer]?.given
  return given !== undefined && genderOf(given) === 'masculine'
}

const isMrs = keyTest('mrs mrs. miss'.split(' ').map(keyOf))

/**
 * The well-known bearer of a surname: the only one, or the only one in office. Putin, Trump; not Johnson, nor anybody
 * without an office whose surname is a word (Low).
 */
function onlyBearer(tokens: Tokens, name: FoundName): KnownName | undefined {
  const [first, ...others] = name.known
  if (!first) return undefined
  if (first.form === NameForm.family && name.endToken - name.firstToken === 1) {
    const key = tokens.keys[name.firstToken]
    if (isSurname(key) || isGivenName(key)) return undefined
    if (isLowerWord(key) && knownEntity(first.index).leads === undefined) return undefined
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
