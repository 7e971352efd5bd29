import { buildTrie, type Trie, type TriePath } from '../../lexicon/trie.ts'
import { keyOf } from '../../parse/key.ts'
import { makeTable, type TraitTable } from '../dictionary/table.ts'
import { foldWord } from './fold.ts'
import type { KnownEntity } from './known-entity.ts'
import { type DistinctWord, formsPerEntity, type HashIndex, PersonalName } from './layout.ts'
import { foldedWords, tokensOfName } from './name-words.ts'
import { readOfficers } from './officers.ts'
import {
  joinedSignature,
  lettersDropped,
  pairSignatures,
  signaturesOf,
  synonymSignatures,
} from './signature.ts'
import { shortestBySound, soundKey } from './sound.ts'
import { readFactFile } from './source.ts'
import { fullForms, spellingsOf } from './spellings.ts'

/** White-space separated names, and groups of words, one a line. */
export interface WordLists {
  readonly given: string
  readonly feminine: string
  readonly masculine: string
  readonly surnames: string
  readonly synonyms: string
  readonly related: string
  readonly givenVariants: string
  readonly officers: string
}

export interface CompiledFacts {
  readonly trie: Trie
  readonly entities: readonly KnownEntity[]
  /** Signatures of the full forms: the value is the entity's index × {@link formsPerEntity} + the form's. */
  readonly signatures: HashIndex
  readonly words: readonly DistinctWord[]
  /** The words with one letter left out, and as they are: the value is the word's index. */
  readonly letters: HashIndex
  /** Brands and bodies of one word with a capital inside (eBay), by the key of their letters; values as above. */
  readonly oddCapitals: HashIndex
  /** Words that sound alike, by {@link soundKey}: the value is the word's index. */
  readonly sounds: HashIndex
  /** Names of bodies of three words and more under what is left of them without two words; values as above. */
  readonly pairs: HashIndex
  /** The groups of near-synonyms that a word is in, by its key. */
  readonly synonyms: HashIndex
  /** The groups of words of one kind that a word is in, by its key. */
  readonly related: HashIndex
  /** In how many names of several words, of anything but people, a word stands, by its key. */
  readonly wordCounts: HashIndex
  /** The same for names of what each place has alone. */
  readonly localWords: HashIndex
  /** The groups of spellings of one given name that a word is in, by its key. */
  readonly givenVariants: HashIndex
  readonly personalNames: TraitTable
}

const shortestDistinctWord = 5
/** Counties, streets and rivers have too many namesakes that differ in a letter (Wiltshire, Wilshire). */
const shortestOtherPlace = 10
const shortestLandmark = 7
const landmarks = new Set(['landmark', 'park', 'mountain', 'residence'])

/**
 * Compiles the fact base; runs only when the project is built.
 * @param files the YAML files, by path
 * @param lists the lists of words, each as its file has it
 * @throws {Error} on anything wrong in a file, and on a name shared by two entries of which one states no sense
 */
export function compileFactBase(files: ReadonlyMap<string, string>, lists: WordLists): CompiledFacts {
  const groups = readGroups(lists.synonyms)
  const officers = readOfficers(lists.officers)
  const entities = [...files].flatMap(([path, text]) =>
    readFactFile(text, path).map(entity => withOfficers(entity, officers)),
  )
  const paths: TriePath[] = []
  const owners = new Map<string, number>()
  const problems: string[] = []
  entities.forEach((entity, index) => {
    if (entity.aliases.length + 1 >= formsPerEntity) problems.push(`${entity.name}: too many aliases`)
    for (const { text, form } of isOnlyNear(entity) ? [] : spellingsOf(entity)) {
      const tokens = tokensOfName(text)
      paths.push({ keys: Array.from(tokens.keys), terminal: index * 16 + form })
    }
    for (const text of entity.local ? [] : [...fullForms(entity), ...entity.acronyms]) {
      const owner = owners.get(text.toLowerCase())
      if (owner === undefined) owners.set(text.toLowerCase(), index)
      else if (!entities[owner]!.sense || !entity.sense) {
        problems.push(
          `“${text}” names both ${entities[owner]!.name} and ${entity.name}; state the sense of each`,
        )
      }
    }
  })
  for (const name of officers.keys())
    if (!entities.some(entity => entity.officers && entity.name === name))
      problems.push(`the officers of ${name}, which is no body here`)
  if (problems.length > 0) throw new Error(`the fact base:\n${problems.join('\n')}`)
  const words = distinctWords(entities)
  return {
    trie: buildTrie(paths),
    entities,
    signatures: indexOf(signaturePairs(entities, groups)),
    pairs: indexOf(pairsLeftOut(entities)),
    words,
    letters: indexOf(
      words.flatMap(({ text }, index): [number, number][] =>
        [text, ...lettersDropped(text)].map(variant => [keyOf(variant), index]),
      ),
    ),
    sounds: indexOf(
      words.flatMap(({ text }, index): [number, number][] =>
        text.length < shortestBySound ? [] : [[soundKey(foldWord(text)), index]],
      ),
    ),
    synonyms: groupIndex(groups),
    related: groupIndex(readGroups(lists.related)),
    wordCounts: countIndex(entities),
    localWords: countIndex(entities.filter(({ local }) => local !== undefined)),
    givenVariants: groupIndex(readGroups(lists.givenVariants)),
    oddCapitals: indexOf(oddCapitalPairs(entities)),
    personalNames: makeTable(personalNames(lists)).table,
  }
}

function withOfficers(entity: KnownEntity, officers: ReadonlyMap<string, readonly string[]>): KnownEntity {
  const own = entity.kind === 'organisation' ? officers.get(entity.name) : undefined
  return own ? { ...entity, officers: own } : entity
}

/**
 * Is an entity never found in a text, but only what comes near to its name: what each place has, which is nobody in
 * particular, and a town, whose name is that of too many people?
 */
function isOnlyNear({ local, kind, sort }: KnownEntity): boolean {
  return local !== undefined || (kind === 'place' && sort === 'town')
}

function countIndex(entities: readonly KnownEntity[]): HashIndex {
  return indexOf([...wordCounts(entities)].map(([word, count]): [number, number] => [keyOf(word), count]))
}

/** In how many entities each word of a name of several words stands. */
function wordCounts(entities: readonly KnownEntity[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const entity of entities) {
    if (entity.kind === 'person') continue
    const words = fullForms(entity)
      .map(foldedWords)
      .filter(({ length }) => length > 1)
      .flat()
    for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  return counts
}

function groupIndex(groups: ReadonlyMap<string, readonly number[]>): HashIndex {
  return indexOf(
    [...groups].flatMap(([word, list]) => list.map((group): [number, number] => [keyOf(word), group])),
  )
}

/** The numbers of the groups of each word: one group a line, `#` begins a comment. */
function readGroups(text: string): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>()
  const lines = text.split('\n').filter(line => line !== '' && !line.startsWith('#'))
  lines.forEach((line, group) => {
    for (const word of new Set(line.split(' ').map(foldWord)))
      groups.set(word, [...(groups.get(word) ?? []), group])
  })
  return groups
}

function signaturePairs(
  entities: readonly KnownEntity[],
  groups: ReadonlyMap<string, readonly number[]>,
): [number, number][] {
  return entities.flatMap((entity, index) => {
    return fullForms(entity).flatMap((text, form): [number, number][] => {
      const words = foldedWords(text)
      const value = index * formsPerEntity + form
      const joined: [number, number][] =
        words.length < 6 && words.join('').length > 6 && entity.generic !== true
          ? [[joinedSignature(words), value]]
          : []
      const hashes = [
        ...signaturesOf(words).map(({ hash }) => hash),
        ...synonymSignatures(words, word => groups.get(word) ?? []),
      ]
      return [...hashes.map((hash): [number, number] => [hash, value]), ...joined]
    })
  })
}

/** Bodies whose names are their own; those of three words where they are known by an acronym or with the article. */
function pairsLeftOut(entities: readonly KnownEntity[]): [number, number][] {
  return entities.flatMap((entity, index) => {
    if (entity.kind !== 'organisation' || entity.generic === true || entity.local !== undefined) return []
    const isFixed = entity.article !== undefined || entity.acronyms.length > 0
    return fullForms(entity).flatMap((text, form): [number, number][] => {
      const words = foldedWords(text)
      if (words.length === 3 && !isFixed) return []
      return pairSignatures(words).map(hash => [hash, index * formsPerEntity + form])
    })
  })
}

function oddCapitalPairs(entities: readonly KnownEntity[]): [number, number][] {
  return entities.flatMap((entity, index) =>
    entity.kind === 'brand' || entity.kind === 'organisation'
      ? fullForms(entity).flatMap((text, form): [number, number][] =>
          /^\p{L}*(?:\p{Ll}\p{L}*\p{Lu}|^\p{Lu}{2,}\p{Ll})\p{L}*$/u.test(text)
            ? [[keyOf(text), index * formsPerEntity + form]]
            : [],
        )
      : [],
  )
}

/** Long names of one word: of bodies, states, cities, peoples and brands, and the surnames of people. */
function distinctWords(entities: readonly KnownEntity[]): DistinctWord[] {
  const kinds = new Map<string, { personal: boolean; town: boolean }>()
  for (const entity of entities) {
    const isPerson = entity.kind === 'person'
    const isTown = entity.kind === 'place' && entity.sort === 'town'
    const shortest = shortestFor(entity)
    const names = isPerson
      ? [entity.family ?? '']
      : [...fullForms(entity), ...entity.adjectives, ...entity.demonyms].map(withoutParticle)
    for (const word of names) {
      if (word.length < shortest || !/^\p{Lu}[\p{L}-]+$/u.test(word)) continue
      const { personal = true, town = true } = kinds.get(word) ?? {}
      kinds.set(word, { personal: personal && isPerson, town: town && isTown })
    }
  }
  return [...kinds].map(([text, kind]) => ({ text, ...kind }))
}

/** Al Jazeera, La Paz: what is told from a misspelling is the word. */
function withoutParticle(name: string): string {
  return name.replace(/^(?:Al|El|La|Le|De) (?=\p{Lu}[\p{L}-]+$)/u, '')
}

function shortestFor({ kind, sort }: KnownEntity): number {
  if (kind !== 'place' || sort === 'state' || sort === 'city' || sort === 'town') return shortestDistinctWord
  return sort === undefined || landmarks.has(sort) ? shortestLandmark : shortestOtherPlace
}

function personalNames({ given, feminine, masculine, surnames }: WordLists): Map<string, number> {
  const traits = new Map<string, number>()
  const add = (text: string, trait: number) => {
    for (const word of text.replaceAll(/#.*/g, '').split(/\s+/).filter(Boolean)) {
      traits.set(word, (traits.get(word) ?? 0) | trait)
    }
  }
  add(given, PersonalName.given)
  add(feminine, PersonalName.given | PersonalName.feminine)
  add(masculine, PersonalName.given | PersonalName.masculine)
  add(surnames, PersonalName.surname)
  return traits
}

function indexOf(pairs: readonly (readonly [hash: number, value: number])[]): HashIndex {
  const sorted = [...pairs].sort((a, b) => a[0] - b[0] || a[1] - b[1])
  const unique = sorted.filter(
    ([hash, value], index) =>
      index === 0 || sorted[index - 1]![0] !== hash || sorted[index - 1]![1] !== value,
  )
  return {
    hashes: Uint32Array.from(unique, ([hash]) => hash),
    values: Uint32Array.from(unique, ([, value]) => value),
  }
}
