import { keyOf } from '../../parse/key.ts'
import type { NounPhrase } from '../chunks/phrases.ts'
import type { Facts } from '../facts.ts'
import { peopleOf } from '../people.ts'
import { wordTest } from '../word-flags.ts'
import { isPossessive, leaverOf } from './leavers.ts'
import type { Parting } from './parting.ts'
import { nounUses } from './wordings.ts'

const isThe = wordTest('the')
const isTheir = wordTest('their')
/** Families of what happens to people alone, so that "the abduction" needs nobody's name. */
const ofPeople = new Set(['post', 'home', 'custody', 'country', 'company'])

/** "His sacking", "the expulsion of the four", "the conscripts" */
export function inNoun(facts: Facts, sentence: number, phrase: NounPhrase): Parting[] {
  const { tokens } = facts
  return (nounUses.get(tokens.keys[phrase.head]!) ?? []).flatMap(({ family, will, isPerson }) => {
    if (phrase.kind !== 'noun') return []
    const base = {
      family,
      will,
      sentence,
      thing: undefined,
      presupposed: true,
      nominal: true,
      start: phrase.start,
      end: phrase.end,
    }
    if (isPerson)
      return [{ ...base, person: undefined, noun: undefined, isSeveral: phrase.number === 'plural' }]
    const determiner = phrase.determiner ?? phrase.firstToken - 1
    if (phrase.possessor) return [{ ...base, ...leaverOf(facts, phrase.possessor) }]
    if (isPossessive(tokens.keys[determiner] ?? 0)) {
      const meaning = peopleOf(facts).meantBy(determiner)
      const person = meaning?.sure ? meaning.person : undefined
      return [{ ...base, person, noun: undefined, isSeveral: isTheir(tokens.keys[determiner]!) }]
    }
    const of = phrase.attached.find(({ preposition }) => tokens.keys[preposition] === keyOf('of'))?.phrase
    if (of) return [{ ...base, ...leaverOf(facts, of) }]
    return isThe(tokens.keys[determiner] ?? 0) && ofPeople.has(family)
      ? [{ ...base, person: undefined, noun: undefined, isSeveral: phrase.number === 'plural' }]
      : []
  })
}
