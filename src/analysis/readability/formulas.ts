import { automatedReadability } from 'automated-readability'
import { colemanLiau } from 'coleman-liau'
import { daleChallFormula, daleChallGradeLevel } from 'dale-chall-formula'
import { flesch } from 'flesch'
import { gunningFog } from 'gunning-fog'
import { smogFormula } from 'smog-formula'
import { spacheFormula } from 'spache-formula'

/** What four of the formulas want to know of a sentence. */
export type WordCounts = {
  readonly sentence: 1
  readonly word: number
  /** UTF-16 units of the words, as `character` and as `letter`. */
  readonly character: number
  readonly letter: number
  /** Words less the distinct ones of Dale and Chall's list. */
  readonly difficultWord: number
  /** Words less the distinct ones of Spache's list. */
  readonly unfamiliarWord: number
}

/** What the other three want to know. */
export type SyllableCounts = {
  readonly sentence: 1
  readonly word: number
  readonly syllable: number
  /** Words of three syllables or more. */
  readonly polysillabicWord: number
  /** Those of them that do not begin with a capital. */
  readonly complexPolysillabicWord: number
}

/** The age of reader that each formula asks for, each as retext-readability turns grades and scores to ages. */
const wordFormulas: readonly ((counts: WordCounts) => number)[] = [
  counts => gradeToAge(automatedReadability(counts)),
  counts => gradeToAge(colemanLiau(counts)),
  counts => gradeToAge(daleChallGradeLevel(daleChallFormula(counts))[1]),
  counts => gradeToAge(spacheFormula(counts)),
]
const syllableFormulas: readonly ((counts: SyllableCounts) => number)[] = [
  counts => 20 - Math.floor(flesch(counts) / 10),
  counts => gradeToAge(gunningFog(counts)),
  counts => smogToAge(smogFormula(counts)),
]

export const syllableFormulaCount = syllableFormulas.length
export const formulaCount = wordFormulas.length + syllableFormulaCount

/** How many of the formulas without syllables ask for readers above the age. */
export function wordFormulasAbove(counts: WordCounts, age: number): number {
  return wordFormulas.filter(ageOf => ageOf(counts) > age).length
}

/** How many of those with syllables do. */
export function syllableFormulasAbove(counts: SyllableCounts, age: number): number {
  return syllableFormulas.filter(ageOf => ageOf(counts) > age).length
}

/** The age at which a grade of American schools starts, on the higher end. */
export function gradeToAge(grade: number): number {
  return Math.round(grade + 5)
}

/** The age that a SMOG score stands for. */
export function smogToAge(score: number): number {
  return Math.ceil(Math.sqrt(score) + 2.5)
}
