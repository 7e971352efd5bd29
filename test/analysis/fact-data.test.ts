import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readFactFile } from '../../src/analysis/fact-base/source.ts'

const folder = new URL('../../src/analysis/fact-base/', import.meta.url)
const entries = readdirSync(folder)
  .filter(name => name.endsWith('.yaml'))
  .flatMap(name => readFactFile(readFileSync(new URL(name, folder), 'utf8'), name))
const names = new Set(entries.map(({ name }) => name))
const states = new Set(entries.filter(({ sort }) => sort === 'state').map(({ name }) => name))

describe('the data of the fact base', () => {
  it('says of each country that it is a state with an entry', () => {
    const strangers = entries.filter(({ country }) => country !== undefined && !states.has(country))
    expect(strangers.map(({ name, country }) => `${name}: ${country}`)).toEqual([])
  })

  it('lets people lead only what has an entry', () => {
    const unknown = entries.flatMap(({ name, offices = [] }) =>
      offices.filter(office => !names.has(office.of)).map(office => `${name}: ${office.of}`),
    )
    expect(unknown).toEqual([])
  })

  it('has one holder at a time for each office, whose years run forwards', () => {
    const holders = new Map<string, string>()
    const wrong: string[] = []
    for (const { name, offices = [] } of entries) {
      for (const { of, as, since, until } of offices) {
        if (since !== undefined && until !== undefined && since > until)
          wrong.push(`${name}: ${since}–${until}`)
        if (until !== undefined) continue
        const office = `${as} of ${of}`
        const other = holders.get(office)
        if (other !== undefined) wrong.push(`${office}: ${other} and ${name}`)
        holders.set(office, name)
      }
    }
    expect(wrong).toEqual([])
  })

  it('refers to people by a part of their name', () => {
    const strange = entries.filter(({ name, family }) => family !== undefined && !name.includes(family))
    expect(strange.map(({ name, family }) => `${name}: ${family}`)).toEqual([])
  })

  it('writes names without leftovers of notation', () => {
    const texts = entries.flatMap(entry => [
      entry.name,
      ...entry.aliases,
      ...entry.acronyms,
      ...entry.adjectives,
      ...entry.demonyms,
      ...[entry.capital, entry.country, entry.family, entry.sense].filter(text => text !== undefined),
    ])
    const odd = /[=*@#^{}[\]|<>_“”]|\s{2}|^\s|\s$|^-$/
    expect(texts.filter(text => odd.test(text))).toEqual([])
  })
})
