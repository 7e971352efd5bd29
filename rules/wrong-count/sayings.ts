import { wordTest } from '../../src/analysis/word-flags.ts'

/** Nouns that announce what is then said, rather than people or things who do it. */
export const isSaying = wordTest(
  `undertakings demands steps reasons conditions points goals aims measures promises pledges proposals changes questions
   tasks rules recommendations principles options ways things priorities requests terms duties lessons
   problems causes commitments requirements objectives ideas suggestions concessions complaints arguments factors stages
   amendments reforms targets exceptions benefits advantages functions purposes improvements mistakes errors signs`,
)
