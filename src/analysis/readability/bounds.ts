import { automatedReadability } from 'automated-readability'
import { colemanLiau } from 'coleman-liau'
import { smogFormula } from 'smog-formula'
import { spacheFormula } from 'spache-formula'
import { TokenClass, type Tokens } from '../../parse/tokens.ts'
import type { Limits } from '../readability.ts'
import { formulaCount, gradeToAge, smogToAge } from './formulas.ts'

/**
 * Can enough formulas find the sentence of the tokens [first, end) too hard? Never says no to one that they do.
 * It knows the words only roughly: tokens that touch may be one word or several, and no syllables are counted.
 */
export function mayBeHard(tokens: Tokens, first: number, end: number, limits: Limits): boolean {
  const { starts, ends, classes } = tokens
  let characters = 0
  let mostWords = 0
  let fewestWords = 0
  let touches = false
  for (let token = first; token < end; token++) {
    if (token > first && ends[token - 1] < starts[token]) touches = false
    characters += ends[token] - starts[token]
    if (classes[token] > TokenClass.mixed) continue
    mostWords++
    if (!touches) fewestWords++
    touches = true
  }
  if (mostWords < limits.minWords) return false
  return formulaCount - countBelow(characters, fewestWords, mostWords, limits.age) >= limits.formulas
}

/** How many of the formulas cannot go above the age with so many characters and words. */
function countBelow(character: number, fewestWords: number, mostWords: number, age: number): number {
  const letter = character
  const upperAges = [
    // Convex in the number of words, so that it is highest at one end.
    gradeToAge(
      Math.max(
        automatedReadability({ sentence: 1, character, word: fewestWords }),
        automatedReadability({ sentence: 1, character, word: mostWords }),
      ),
    ),
    // Rises with the letters in a word and with the words in the sentence: each at its highest.
    gradeToAge(colemanLiau({ sentence: fewestWords / mostWords, letter, word: fewestWords })),
    smogToAge(smogFormula({ sentence: 1, polysillabicWord: mostWords })),
    gradeToAge(spacheFormula({ sentence: 1, word: mostWords, unfamiliarWord: mostWords })),
  ]
  return upperAges.filter(upperAge => upperAge <= age).length
}
