import { describe, expect, test } from 'vitest'
import { lemmaOf, nounLemma, verbLemma } from '../../src/analysis/lemma.ts'
import { Tag } from '../../src/analysis/parts-of-speech.ts'
import { factsOf } from './phrase-text.ts'

describe('the base of a verb', () => {
  test.each(
    `said say, ran run, found find, left leave, felt feel, rose rise, ground grind, saw see, hoping hope, hopping hop,
     planned plan, agreed agree, dying die, tying tie, studied study, goes go, passes pass, pushes push, releases release,
     travelled travel, admitted admit, committing commit, panicked panic, freed free, used use, based base, lied lie,
     raises raise, focuses focus, fled flee, vetoed veto, chose choose, been be, does do, fired fire, sued sue,
     overrode override, called call, passed pass`
      .split(/,\s+/)
      .map(pair => pair.split(' ') as [string, string]),
  )('%s → %s', (form, base) => {
    expect(verbLemma(form)).toBe(base)
  })
})

describe('the singular of a noun', () => {
  test.each(
    `men man, policies policy, buses bus, houses house, churches church, crises crisis, cases case, police police,
     heroes hero, potatoes potato, gases gas, series series, shoes shoe, knives knife, ties tie, movies movie,
     firemen fireman, stepchildren stepchild, glasses glass, phases phase, mayor mayor`
      .split(/,\s+/)
      .map(pair => pair.split(' ') as [string, string]),
  )('%s → %s', (form, singular) => {
    expect(nounLemma(form)).toBe(singular)
  })
})

test('the tag says which word it is, and a name stays as it is', () => {
  const { tokens } = factsOf('Banks leaves')
  expect(lemmaOf(tokens, 0, Tag.properNoun)).toBe('Banks')
  expect(lemmaOf(tokens, 0, Tag.nounPlural)).toBe('bank')
  expect(lemmaOf(tokens, 1, Tag.nounPlural)).toBe('leaf')
  expect(lemmaOf(tokens, 1, Tag.verbThird)).toBe('leave')
})
