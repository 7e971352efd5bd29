import { automatedReadability } from 'automated-readability'
import { colemanLiau } from 'coleman-liau'
import { daleChallFormula, daleChallGradeLevel } from 'dale-chall-formula'
import { flesch } from 'flesch'
import { gunningFog } from 'gunning-fog'
import { smogFormula } from 'smog-formula'
import { spacheFormula } from 'spache-formula'

/** What the formulas want to know of a sentence, as retext-readability counts it. */
export type Counts = {
  readonly sentence: 1
  readonly word: number
  /** UTF-16 units of the words, as `character` and as `letter`. */
  readonly character: number
  readonly letter: number
  readonly syllable: number
  /** Words of three syllables or more. */
  readonly polysillabicWord: number
  /** Those of them that do not begin with a capital. */
  readonly complexPolysillabicWord: number
  /** Words less the distinct ones of Dale and Chall's list. */
  readonly difficultWord: number
  /** Words less the distinct ones of Spache's list. */
  readonly unfamiliarWord: number
}

/** The age of reader that each formula asks for, each as retext-readability turns grades and scores to ages. */
const ages: readonly ((counts: Counts) => number)[] = [
  counts => gradeToAge(automatedReadability(counts)),
  counts => gradeToAge(colemanLiau(counts)),
  counts => gradeToAge(daleChallGradeLevel(daleChallFormula(counts))[1]),
  counts => 20 - Math.floor(flesch(counts) / 10),
  counts => gradeToAge(gunningFog(counts)),
  counts => smogToAge(smogFormula(counts)),
  counts => gradeToAge(spacheFormula(counts)),
]

export const formulaCount = ages.length

/** How many of the formulas ask for readers above the age. */
export function formulasAbove(counts: Counts, age: number): number {
  return ages.filter(ageOf => ageOf(counts) > age).length
}

/** The age at which a grade of American schools starts, on the higher end. */
export function gradeToAge(grade: number): number {
  return Math.round(grade + 5)
}

/** The age that a SMOG score stands for. */
export function smogToAge(score: number): number {
  return Math.ceil(Math.sqrt(score) + 2.5)
}
