import { describe, expect, test } from 'vitest'
import { createFacts } from '../../../src/analysis/document-facts.ts'
import type { Entities, Entity } from '../../../src/analysis/entities.ts'
import { text } from '../../../src/formats/text.ts'
import { tokenise } from '../../../src/parse/tokenise.ts'

function entitiesIn(source: string): Entities {
  const draft = text.read(source)
  return createFacts(draft, tokenise(draft.prose, draft.blocks)).entities
}

/** Each entity as its name and the text of its mentions. */
function summaryOf(source: string): Record<string, string[]> {
  const { entities } = entitiesIn(source)
  return Object.fromEntries(
    entities.map(({ name, mentions }) => [name, mentions.map(({ start, end }) => source.slice(start, end))]),
  )
}

function entityNamed(source: string, name: string): Entity {
  const found = entitiesIn(source).entities.find(entity => entity.name === name)
  if (!found) throw new Error(`no entity "${name}" in "${source}"`)
  return found
}

describe('where names begin and end', () => {
  test('small words hold the name of a body together', () => {
    expect(summaryOf('He left the German Marshal Fund of United States in May.')).toEqual({
      'German Marshal Fund of United States': ['German Marshal Fund of United States'],
    })
    expect(
      Object.keys(summaryOf('The Organization for Safety and Co-operation in Europe met the press.')),
    ).toEqual(['Organization for Safety and Co-operation in Europe'])
  })

  test('a title and a possessive are no part of a name', () => {
    const source = "President Halvard Reyersen's plan failed."
    const [mention] = entitiesIn(source).mentions
    expect(source.slice(mention.start, mention.end)).toBe('Halvard Reyersen')
    expect(mention.titled).toBe(true)
  })

  test('particles, initials and hyphens stay inside', () => {
    expect(Object.keys(summaryOf('They met J. R. Aldous, Joost van der Meel and Ana Tran-Oakes.'))).toEqual([
      'J. R. Aldous',
      'Joost van der Meel',
      'Ana Tran-Oakes',
    ])
  })

  test('an ordinary word that begins a sentence is no name', () => {
    expect(summaryOf('Residents waited. Yesterday it rained. Nobody came.')).toEqual({})
  })

  test('it is one where it is one elsewhere', () => {
    expect(summaryOf('They read Bloom in class. Bloom is long.')).toEqual({ Bloom: ['Bloom', 'Bloom'] })
  })

  test('weekdays and months are no names, people called after them are', () => {
    expect(Object.keys(summaryOf('On Monday in April we met April Halloway and Will Hartnell.'))).toEqual([
      'April Halloway',
      'Will Hartnell',
    ])
  })

  test('a heading with a capital on every word gives only what cannot be ordinary words', () => {
    const source = 'Tarvik Loses Vote After Long Night\n\nMila Tavrik lost the vote on Monday, aides said.'
    expect(Object.keys(summaryOf(source))).toEqual(['Mila Tavrik', 'Tarvik'])
  })
})

describe('who is who', () => {
  test('a surname and a given name link to the full name, before it as well', () => {
    expect(
      summaryOf('Okonjo leads again.\n\nEmeka Okonjo scored. Then Okonjo left, and Emeka wept.'),
    ).toEqual({
      'Emeka Okonjo': ['Okonjo', 'Emeka Okonjo', 'Okonjo', 'Emeka'],
    })
  })

  test('a surname that two people share links to the one named last', () => {
    const { entities } = entitiesIn('Joe Hartnell shot. Hartnell ran. Amy Hartnell saved. Hartnell laughed.')
    expect(entities.map(({ name, mentions }) => [name, mentions.length])).toEqual([
      ['Joe Hartnell', 2],
      ['Amy Hartnell', 2],
    ])
  })

  test('an acronym links to the name that has its initials', () => {
    expect(summaryOf('The Northern Harbour Council met. The NHC agreed.')).toEqual({
      'Northern Harbour Council': ['Northern Harbour Council', 'NHC'],
    })
  })

  test('what the fact base knows comes with its facts', () => {
    const source = 'Putin spoke for Russia. NATO and the Russians did not.'
    expect(entityNamed(source, 'Vladimir Putin').known?.leads).toBe('Russia')
    expect(entityNamed(source, 'Russia').mentions.map(({ form }) => form)).toEqual(['full', 'people'])
    expect(entityNamed(source, 'North Atlantic Treaty Organization').known?.kind).toBe('organisation')
  })

  test('a surname that many bear is not the best-known bearer of it', () => {
    expect(entitiesIn('The mayor met Johnson at noon.').entities[0].known).toBeUndefined()
  })

  test('a surname of several known people is the one in office; of none in office, a person and no more', () => {
    expect(entitiesIn('On Monday Trump signed.').entities[0].known?.leads).toBe('United States')
    const [clinton] = entitiesIn('On Monday Clinton spoke.').entities
    expect([clinton.known, clinton.kind]).toEqual([undefined, 'person'])
  })

  test('the kind follows from the words of a name and those beside it', () => {
    const source = 'Dr. Voss of Larkin Hospital crossed the Sarrow Strait to Hexley.'
    expect(entitiesIn(source).entities.map(({ name, kind }) => [name, kind])).toEqual([
      ['Larkin Hospital', 'organisation'],
      ['Sarrow Strait', 'place'],
      ['Voss', 'person'],
      ['Hexley', 'unknown'],
    ])
  })

  test('a mention is found by any of its tokens', () => {
    const source = 'Then the Sarrow Strait froze.'
    const { mentions, mentionAt } = entitiesIn(source)
    expect([1, 2, 3, 4].map(token => mentionAt(token))).toEqual([
      undefined,
      mentions[0],
      mentions[0],
      undefined,
    ])
  })
})
