import type { Tokens } from '../../parse/tokens.ts'
import { flagLookup } from '../word-flags.ts'
import { weighComparative, weighLonger, weighManner } from './contexts/grades.ts'
import { weighIng } from './contexts/ing.ts'
import { weighParticle } from './contexts/particles.ts'
import {
  weighApproximate,
  weighAs,
  weighBoth,
  weighDegree,
  weighOne,
  weighQuantifier,
} from './contexts/quantifiers.ts'
import {
  weighClitic,
  weighDemonstrative,
  weighHer,
  weighLetUs,
  weighNo,
  weighOf,
  weighOnce,
  weighOwn,
  weighSo,
  weighThere,
  weighUsed,
  weighWhat,
} from './contexts/small-words.ts'
import { weighThat } from './contexts/that.ts'
import { weighTo } from './contexts/to.ts'
import type { ContextRule } from './contexts/weights.ts'
import type { Lattice } from './lattice.ts'
import { Tag } from './tags.ts'

/*
 * What the neighbours of a word say about it before the sequence is decided: a trigram of tags does not know the words,
 * and sees nothing ahead. Each rule makes some tags of a few small words cheaper or dearer.
 */
const table: readonly (readonly [rule: ContextRule, words: string])[] = [
  [weighAs, 'as'],
  [weighApproximate, 'about around'],
  [weighThat, 'that'],
  [weighHer, 'her'],
  [weighTo, 'to'],
  [weighQuantifier, 'some any each all half many few several either neither another much fewer enough'],
  [weighDegree, 'more less most least'],
  [weighOne, 'one'],
  [weighWhat, 'what which whatever'],
  [weighOnce, 'once'],
  [weighOwn, 'own'],
  [weighSo, 'so'],
  [weighNo, 'no'],
  [weighThere, 'there'],
  [weighOf, 'of'],
  [weighLetUs, 'let'],
  [weighClitic, "'s"],
  [weighParticle, 'up out off down over in on back away through by'],
  [weighUsed, 'used'],
  [weighBoth, 'both'],
  [weighLonger, 'longer'],
  [weighComparative, 'better worse closer higher lower deeper best worst'],
  [weighManner, 'hard early late fast straight'],
  [weighDemonstrative, 'this these those'],
]

/** The place of a word's rule in the table, from 1; 0 for a word without one. */
const ruleOf = flagLookup(table.map(([, words], index) => [index + 1, words]))

/** Adjusts the costs of the words whose neighbours tell what they are. */
export function weighContexts(lattice: Lattice, tokens: Tokens): void {
  for (let place = 0; place < lattice.length; place++) {
    const rule = ruleOf(tokens.keys[lattice.tokens[place]])
    if (rule !== 0) table[rule - 1]![0](lattice, tokens, place)
    else if (lattice.can(place, Tag.verbIng)) weighIng(lattice, tokens, place)
  }
}
