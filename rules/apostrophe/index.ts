import { defineRule } from '../../src/rule/define-rule.ts'
import { findAccents } from './accents.ts'
import { findNamesWithoutMark } from './bare-names.ts'
import { findOwnersWithoutMark } from './bare-owners.ts'
import { findBarePlurals } from './bare-plurals.ts'
import { findContractedOwners } from './contracted-owners.ts'
import { findMissingApostrophes } from './contractions.ts'
import { findLets } from './lets.ts'
import { findBareContractions, findBareOwners, findOwnersOfNothing } from './likelier.ts'
import { findMisplacedApostrophes } from './misplaced.ts'
import { findStrayApostrophes } from './plurals.ts'
import { findMissingPossessives } from './possessives.ts'
import { findVerbsWithMark } from './verbs.ts'

export default defineRule({
  id: 'apostrophe',
  category: 'typo',
  summary: 'An apostrophe that is missing, or stands where none may',
  status: 'stable',
  gate: true,
  messages: {
    contraction: '“{found}” lacks its apostrophe',
    possessive: '“{found}” lacks the apostrophe of an owner',
    plural: 'A plural has no apostrophe: “{found}”',
    stray: '“{found}” has no apostrophe',
    accent: '“{found}” has another mark for its apostrophe',
  },
  defaults: {},
  options: {},
  lexicon: false,
  *check({ facts: { tokens, partsOfSpeech, wordRows, voices } }) {
    const found = new Set<number>()
    for (const find of [
      findMissingApostrophes,
      findMissingPossessives,
      findStrayApostrophes,
      findAccents,
      findLets,
      findMisplacedApostrophes,
      findBareContractions,
      findOwnersOfNothing,
      findBareOwners,
      findContractedOwners,
      findOwnersWithoutMark,
      findVerbsWithMark,
      findNamesWithoutMark,
    ]) {
      for (const finding of find(tokens, partsOfSpeech, wordRows)) {
        if (found.has(finding.start)) continue
        found.add(finding.start)
        yield finding
      }
    }
    // "The football's on": who speaks leaves out the verb.
    for (const finding of findBarePlurals(tokens, partsOfSpeech, wordRows))
      if (!found.has(finding.start) && !voices.isSpoken(finding)) yield finding
  },
})
