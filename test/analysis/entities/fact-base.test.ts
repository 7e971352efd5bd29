import { describe, expect, test } from 'vitest'
import { compileFactBase } from '../../../src/analysis/fact-base/compile.ts'
import type { HashLookup } from '../../../src/analysis/fact-base/hash-lookup.ts'
import { NameForm } from '../../../src/analysis/fact-base/known-entity.ts'
import {
  isGivenName,
  isSurname,
  knownEntity,
  namesAt,
  namesWithSignature,
  nextNameState,
  similarNameWords,
} from '../../../src/analysis/fact-base/load.ts'
import { foldedWords, tokensOfName } from '../../../src/analysis/fact-base/name-words.ts'
import { packFacts, unpackFacts } from '../../../src/analysis/fact-base/pack.ts'
import { signaturesOf } from '../../../src/analysis/fact-base/signature.ts'
import { readFactFile } from '../../../src/analysis/fact-base/source.ts'
import { keyOf } from '../../../src/parse/key.ts'

const head = 'source: tests\nas-of: 2025-06\nkind: organisation\nentries:\n'

function read(...entries: string[]) {
  return readFactFile(head + entries.map(entry => `  - ${entry}`).join('\n'), 'bodies.yaml')
}

/** What the compiled fact base has under a name as it stands in a text. */
function lookUp(name: string) {
  const tokens = tokensOfName(name)
  const state = tokens.keys.reduce(
    (at, key, index) => (index > 0 && at === 0 ? 0 : nextNameState(at, key)),
    0,
  )
  return state === 0 ? [] : namesAt(state).map(({ index, form }) => ({ name: knownEntity(index).name, form }))
}

describe('the format', () => {
  test('an entry has what it states and what follows from it', () => {
    const [entry] = read(
      '{name: Mila Tavrik, kind: person, leads: [{of: Talvonia, as: president, since: 2019, until: 2023}, {of: Moot}]}',
    )
    expect(entry).toMatchObject({ family: 'Tavrik', leads: 'Moot', kind: 'person' })
    expect(entry.offices).toHaveLength(2)
  })

  test.each([
    ['{name: The Moot}', 'without "the"'],
    ['{name: Moot, colour: red}', 'unknown field "colour"'],
    ['{name: Moot, kind: thing}', 'kind must be one of'],
    ['{name: Moot, size: 7}', 'size is {count, of}'],
    ['{name: Moot, family: Moot}', '"family" is for people'],
    ['{name: Moot, article: a}', 'can only be "the"'],
    ['{name: 1984}', '"name" must be text'],
    ['{aliases: [Moot]}', 'needs "name"'],
  ])('%s is refused', (entry, problem) => {
    expect(() => read(entry)).toThrow(problem)
  })

  test('two entries may share a name only when each says which it is', () => {
    const compile = (...entries: string[]) =>
      compileFactBase(new Map([['bodies.yaml', head + entries.map(entry => `  - ${entry}`).join('\n')]]), {
        given: 'Ana',
        feminine: '',
        masculine: '',
        surnames: 'Voss',
        synonyms: '',
        related: '',
        officers: '',
        givenVariants: '',
      })
    expect(() => compile('{name: Moot}', '{name: Council, acronym: MOOT, sense: the council}')).toThrow(
      'state the sense of each',
    )
    expect(
      compile('{name: Moot, sense: the play}', '{name: Council, acronym: MOOT, sense: the council}').entities,
    ).toHaveLength(2)
  })
})

test('what is packed is unpacked as it was', () => {
  const facts = compileFactBase(
    new Map([
      ['bodies.yaml', `${head}  - {name: Northern Harbour Council, acronym: NHC}\n  - {name: Brannock}`],
    ]),
    {
      given: 'Ana',
      feminine: '',
      masculine: '',
      surnames: 'Voss',
      synonyms: '# groups\nharbour port\nport left',
      related: '',
      officers: '',
      givenVariants: 'ana anna',
    },
  )
  const stored = unpackFacts(packFacts(facts))
  expect([0, 1].map(index => stored.entity(index))).toEqual(facts.entities)
  expect(stored.trie).toEqual(facts.trie)
  const stands = (hashes: Uint32Array, values: Uint32Array, lookUp: HashLookup) =>
    [...hashes].every((hash, at) => lookUp(hash).includes(values[at]))
  expect(stands(facts.signatures.hashes, facts.signatures.values, stored.signatures)).toBe(true)
  expect(stands(facts.letters.hashes, facts.letters.values, stored.letters)).toBe(true)
  expect(stored.signatures(1)).toEqual([])
  expect(stored.synonyms(keyOf('port'))).toEqual([0, 1])
  expect(stored.givenVariants(keyOf('anna'))).toEqual([0])
  expect(facts.words.map((_, index) => stored.word(index))).toEqual(facts.words)
})

describe('the fact base as built', () => {
  test('knows a name, its acronym, its people, its family name, and their usual styles', () => {
    expect(lookUp('Vladimir Putin')).toContainEqual({ name: 'Vladimir Putin', form: NameForm.full })
    expect(lookUp('Putin')).toContainEqual({ name: 'Vladimir Putin', form: NameForm.family })
    expect(lookUp('OSCE').map(({ form }) => form)).toEqual([NameForm.acronym])
    expect(lookUp('Spaniards')).toContainEqual({ name: 'Spain', form: NameForm.demonym })
    const security = 'Organization for Security and Co-operation in Europe'
    expect(lookUp('Organisation for Security and Cooperation in Europe').map(({ name }) => name)).toContain(
      security,
    )
    expect(lookUp('Pedro Sanchez').map(({ name }) => name)).toContain('Pedro Sánchez')
  })

  test('finds a name from which one word differs or is missing', () => {
    const near = (name: string) =>
      signaturesOf(foldedWords(name)).flatMap(({ hash }) => namesWithSignature(hash).map(({ text }) => text))
    expect(near('German Marshal Fund of the United States')).toContain(
      'German Marshall Fund of the United States',
    )
    expect(near('North Atlantic Organization')).toContain('North Atlantic Treaty Organization')
    expect(near('Zub Grol Wex')).toEqual([])
  })

  test('finds a word from which a letter differs', () => {
    expect(similarNameWords('Brazillian').map(({ text }) => text)).toEqual(['Brazilian'])
    expect(similarNameWords('Xyzzyplugh')).toEqual([])
  })

  test('knows common given names and surnames', () => {
    expect(['Monica', 'Andrei', 'Priya'].map(name => isGivenName(keyOf(name)))).toEqual([true, true, true])
    expect(['Johnson', 'Gutierrez', 'Marshal'].map(name => isSurname(keyOf(name)))).toEqual([
      true,
      true,
      false,
    ])
  })
})
