import { automatedReadability } from 'automated-readability'
import { colemanLiau } from 'coleman-liau'
import { daleChallFormula, daleChallGradeLevel } from 'dale-chall-formula'
import { flesch } from 'flesch'
import { gunningFog } from 'gunning-fog'
import { smogFormula } from 'smog-formula'
import { spacheFormula } from 'spache-formula'

/** What the formulas want to know of a text; the names are theirs. */
export interface TextCounts {
  sentence: number
  word: number
  letter: number
  character: number
  syllable: number
  /** Words of three syllables and more. */
  polysillabicWord: number
  /** Those of them that do not begin with a capital. */
  complexPolysillabicWord: number
  /** Words that are not on the list of Dale and Chall. */
  difficultWord: number
  /** Words that are not on the list of Spache. */
  unfamiliarWord: number
}

/** The grade of an American school that each formula asks for; Flesch's is a score, the higher the easier. */
export interface Grades {
  readonly automatedReadability: number
  readonly colemanLiau: number
  readonly daleChall: number
  readonly fleschReadingEase: number
  readonly gunningFog: number
  readonly smog: number
  readonly spache: number
}

/** The formulas over a whole text, with one decimal. */
export function gradesOf(counts: Readonly<TextCounts>): Grades {
  return {
    automatedReadability: rounded(automatedReadability(counts)),
    colemanLiau: rounded(colemanLiau(counts)),
    daleChall: rounded(topOf(daleChallGradeLevel(daleChallFormula(counts)))),
    fleschReadingEase: rounded(flesch(counts)),
    gunningFog: rounded(gunningFog(counts)),
    smog: rounded(smogFormula(counts)),
    spache: rounded(spacheFormula(counts)),
  }
}

/** The upper grade of a range; the lower one where it is open, as for college and beyond. */
function topOf([low, high]: readonly [number, number]): number {
  return Number.isFinite(high) ? high : low
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10
}
