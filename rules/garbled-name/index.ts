import { defineRule } from '../../src/rule/define-rule.ts'
import type { Finding } from '../../src/rule/rule.ts'
import { otherAcronyms, swappedAcronyms } from './acronyms.ts'
import { missingArticles } from './articles.ts'
import { addedCapitals, brandSpellings, lostCapitals } from './brands.ts'
import { nearCapitalWords } from './capital-words.ts'
import { nearOtherMentions } from './document-names.ts'
import { documentWords } from './document-words.ts'
import { nearFullNames } from './full-names.ts'
import { knownForms } from './known-forms.ts'
import { nearKnownNames } from './known-names.ts'
import { nearKnownWords } from './known-words.ts'
import { lowerCaseDaysAndPeoples, lowerCaseNames, lowerCasePlaces } from './letter-case.ts'
import { nounsForAdjectives } from './name-grammar.ts'
import { strikingTokens } from './striking-tokens.ts'
import { wrongTitles } from './titles.ts'
import { nearWholeNames } from './whole-names.ts'
import { joinedAndSplit } from './written-together.ts'

export default defineRule({
  id: 'garbled-name',
  category: 'name',
  summary: 'A name that is not quite what it is elsewhere, in the piece or in the world',
  status: 'stable',
  gate: false,
  messages: {
    known: '“{found}” is a garbled form of “{name}”',
    elsewhere: '“{found}” is “{name}” elsewhere in this piece',
    lower: '“{found}” is a name and has a capital elsewhere in this piece',
    joined: '“{found}” runs the words of a name together',
    case: '“{found}” is spelt “{name}”',
    article: '“{found}” needs “the”',
    split: '“{found}” breaks a name in two',
    acronym: '“{found}” is not the acronym of {name}',
    title: 'The head of {name} is not called “{found}”',
    owned: '“{found}” makes {name} a part of {owner}',
    misfit: '“{found}” does not have the initials of the name before it',
    initials: '“{found}” does not have its letters in the order of the name before it',
  },
  defaults: {},
  options: {},
  lexicon: false,
  *check({ facts, prose }) {
    const words = documentWords(facts)
    const striking = strikingTokens(facts.tokens)
    yield* apart(prose.length, [
      ...nearKnownNames(facts),
      ...brandSpellings(facts, striking),
      ...addedCapitals(facts, striking),
      ...lostCapitals(facts, striking),
      ...joinedAndSplit(facts, words, striking),
      ...nearFullNames(facts, words),
      ...nearOtherMentions(facts, words),
      ...nearCapitalWords(facts, striking),
      ...nearWholeNames(facts),
      ...nearKnownWords(facts, words),
      ...lowerCaseNames(facts, words, striking),
      ...lowerCasePlaces(facts, words, striking),
      ...lowerCaseDaysAndPeoples(facts, striking),
      ...knownForms(facts, striking),
      ...wrongTitles(facts),
      ...missingArticles(facts),
      ...nounsForAdjectives(facts),
      ...otherAcronyms(facts, striking),
      ...swappedAcronyms(facts, striking),
    ])
  },
})

/** Of findings that overlap, or that hold each other's place to be right, the first one: the surer come first, and those of raw copy last. */
function* apart(length: number, findings: readonly Finding[]): Iterable<Finding> {
  if (findings.length === 0) return
  const taken = new Uint8Array(length + 1)
  const isWeak = ({ shownIn }: Finding) => shownIn === 'raw'
  for (const finding of [...findings.filter(one => !isWeak(one)), ...findings.filter(isWeak)]) {
    if (taken[finding.start] || taken[finding.end - 1]) continue
    for (const { start, end } of [finding, ...(finding.related ?? [])]) taken.fill(1, start, end)
    yield finding
  }
}
