import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { expandStem, readAffixes } from '../../src/analysis/dictionary/affixes.ts'
import { derivationOf } from '../../src/analysis/dictionary/derivation.ts'
import { editCost } from '../../src/analysis/dictionary/edit-cost.ts'
import { expandWords } from '../../src/analysis/dictionary/expand.ts'
import { splitJoined } from '../../src/analysis/dictionary/joined.ts'
import { suggestionsFor } from '../../src/analysis/dictionary/suggest.ts'
import { makeTable, packTable, traitsIn, unpackTable } from '../../src/analysis/dictionary/table.ts'
import {
  isCommon,
  isLowerWord,
  isProperOnly,
  isWord,
  traitsOf,
  WordTrait,
} from '../../src/analysis/dictionary.ts'
import { keyOf } from '../../src/parse/key.ts'

const affixes = readAffixes(
  [
    'NOSUGGEST !',
    'ONLYINCOMPOUND c',
    'PFX U Y 1',
    'PFX U 0 un .',
    'SFX D Y 4',
    'SFX D 0 d e',
    'SFX D y ied [^aeiou]y',
    'SFX D 0 ed [^ey]',
    'SFX D 0 ed [aeiou]y',
    'SFX V N 2',
    'SFX V e ive e',
    'SFX V 0 ive [^e]',
    'SFX M Y 1',
    "SFX M 0 's .",
  ].join('\n'),
)
const spellingsOf = (stem: string, flags: string) =>
  expandStem(stem, flags, affixes).map(({ spelling }) => spelling)

describe('affixes', () => {
  test('suffixes follow their conditions', () => {
    expect(spellingsOf('try', 'D')).toEqual(['try', 'tried'])
    expect(spellingsOf('play', 'D')).toEqual(['play', 'played'])
    expect(spellingsOf('tie', 'D')).toEqual(['tie', 'tied'])
  })

  test('a prefix crosses with suffixes that allow it, and not with others', () => {
    expect(spellingsOf('do', 'UD').sort()).toEqual(['do', 'doed', 'undo', 'undoed'])
    expect(spellingsOf('act', 'UV').sort()).toEqual(['act', 'active', 'unact'])
  })

  test('possessives are left to the clitic', () => {
    expect(spellingsOf('dog', 'M')).toEqual(['dog'])
  })

  test('a rule before its header is an error', () => {
    expect(() => readAffixes('SFX X 0 s .')).toThrow('"X"')
  })
})

describe('expansion', () => {
  const source = {
    words: "3\nplay/MD\nbad/D!\nth/c\nParis\nclaim's\nclaim/D",
    affixes,
    traits: WordTrait.american,
  }
  const spellings = expandWords([source], 'play')

  test('names keep their capital as a trait, words of compounds only are left out', () => {
    expect(spellings.get('paris')! & (WordTrait.capital | WordTrait.lower)).toBe(WordTrait.capital)
    expect(spellings.has('th')).toBe(false)
  })

  test('flags of the word reach its forms', () => {
    expect(spellings.get('played')! & (WordTrait.past | WordTrait.common)).toBe(
      WordTrait.past | WordTrait.common,
    )
    expect(spellings.get('badded') ?? spellings.get('baded')! & WordTrait.unsuggested).not.toBe(0)
    expect(spellings.get('claim')! & WordTrait.noun).toBe(WordTrait.noun)
  })
})

describe('table', () => {
  const spellings = new Map(
    Array.from({ length: 5000 }, (_, index) => [`word${index}`, (index % 1000) | 1] as const),
  )
  const { table, collisions } = makeTable(spellings)

  test('every spelling is found with its traits, through a file and back', () => {
    const read = unpackTable(packTable(table))
    expect(collisions).toBe(0)
    for (const [spelling, traits] of spellings) expect(traitsIn(read, keyOf(spelling))).toBe(traits)
    expect(traitsIn(read, keyOf('absent'))).toBe(0)
  })

  test('a file that does not begin at a multiple of four is read all the same', () => {
    const packed = packTable(table)
    const shifted = new Uint8Array(packed.length + 1)
    shifted.set(packed, 1)
    expect(traitsIn(unpackTable(shifted.subarray(1)), keyOf('word7'))).toBe(spellings.get('word7'))
  })
})

describe('the dictionary', () => {
  test('knows every variety of English, and which one a spelling is of', () => {
    for (const word of 'color colour organise organize aluminium center centre traveller traveler'.split(
      ' ',
    )) {
      expect(isLowerWord(keyOf(word)), word).toBe(true)
    }
    expect(traitsOf(keyOf('colour')) & WordTrait.american).toBe(0)
    expect(traitsOf(keyOf('color')) & WordTrait.british).toBe(0)
  })

  test('knows forms by affix, and the supplement', () => {
    for (const word of "unconcealed claims tried don't livestream paywall crowdfunding ceasefire".split(
      ' ',
    )) {
      expect(isWord(keyOf(word)), word).toBe(true)
    }
    for (const word of 'recieve teh ther thier dont'.split(' ')) expect(isWord(keyOf(word)), word).toBe(false)
  })

  test('tells names from words', () => {
    expect(isProperOnly(keyOf('Ukraine'))).toBe(true)
    expect(isProperOnly(keyOf('Polish'))).toBe(false)
    expect(isProperOnly(keyOf('house'))).toBe(false)
  })

  test('tells plurals and third persons by affix', () => {
    expect(traitsOf(keyOf('claims')) & (WordTrait.plural | WordTrait.third)).toBe(
      WordTrait.plural | WordTrait.third,
    )
    expect(traitsOf(keyOf('houses')) & WordTrait.plural).toBe(WordTrait.plural)
    expect(traitsOf(keyOf('series')) & WordTrait.plural).toBe(0)
  })

  test('knows what is common', () => {
    expect(isCommon(keyOf('government'))).toBe(true)
    expect(isCommon(keyOf('occurred'))).toBe(true)
    expect(isCommon(keyOf('aardvark'))).toBe(false)
  })

  test('hardly any two of its words share a key', () => {
    const [places = '', ...words] = readFileSync(
      new URL('../../generated/words.bin', import.meta.url),
      'utf8',
    ).split('\n')
    expect(Object.keys(JSON.parse(places)).length).toBeGreaterThan(200)
    const keys = new Set(words.map(word => keyOf(word.replace('+', ''))))
    expect(words.length).toBeGreaterThan(75_000)
    expect(words.length - keys.size).toBeLessThan(10)
  })
})

describe('edit cost', () => {
  test('ranks slips by how easily they are made', () => {
    const doubled = editCost('untill', 'until', 2)
    const swapped = editCost('recieve', 'receive', 2)
    const vowel = editCost('seperate', 'separate', 2)
    const other = editCost('separabe', 'separate', 2)
    expect([doubled, swapped, vowel, other]).toEqual([0.4, 0.6, 0.7, 1])
    expect(editCost('dont', "don't", 2)).toBe(0.3)
    expect(editCost('same', 'same', 1)).toBe(0)
  })

  test('gives up above the limit, and on words beyond reason', () => {
    expect(editCost('house', 'garden', 1)).toBe(Infinity)
    expect(editCost('a'.repeat(100), 'a'.repeat(99), 1)).toBe(Infinity)
  })

  test('a wrong first letter is less likely than any other', () => {
    expect(editCost('bouse', 'house', 3)).toBeGreaterThan(editCost('hoube', 'house', 3))
  })
})

describe('suggestions', () => {
  test.each([
    ['recieve', 'receive'],
    ['definately', 'definitely'],
    ['goverment', 'government'],
    ['tommorow', 'tomorrow'],
    ['acheive', 'achieve'],
    ['didnt', "didn't"],
  ])('%s → %s', (written, meant) => {
    expect(suggestionsFor(written, 1.5)[0]?.word).toBe(meant)
  })

  test('never puts an offensive word forward', () => {
    expect(suggestionsFor('shitty', 1).map(({ word }) => word)).not.toContain('shitty')
  })
})

describe('derivation', () => {
  test.each('nonpartisan taskforce kelplike unbuyable floodproof rezone'.split(' '))(
    '%s is derivable',
    word => {
      expect(derivationOf(word)).not.toBe('none')
    },
  )

  test.each('recieve goverment ocurr xyzzy manageble'.split(' '))('%s is not', word => {
    expect(derivationOf(word)).toBe('none')
  })
})

describe('joined words', () => {
  test.each([
    ['aswell', 'as well'],
    ['thetime', 'the time'],
    ['ofcourse', 'of course'],
    ['inthe', 'in the'],
  ])('%s → %s', (word, apart) => {
    const joined = splitJoined(word, suggestionsFor(word, 1))
    expect(joined && `${joined.left} ${joined.right}`).toBe(apart)
  })

  test.each('recieve comission seperate forgotton'.split(' '))('%s is one word misspelt', word => {
    expect(splitJoined(word, suggestionsFor(word, 1))).toBeUndefined()
  })
})
