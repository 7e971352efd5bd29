import { sentenceOf } from '../../src/analysis/locate.ts'
import { wordTrigger } from '../../src/analysis/triggers.ts'
import { wordClassKeys } from '../../src/lexicon/word-classes.ts'
import { keyOf } from '../../src/parse/key.ts'
import { TokenClass, type Tokens } from '../../src/parse/tokens.ts'
import { defineRule } from '../../src/rule/define-rule.ts'
import type { Finding, RuleContext } from '../../src/rule/rule.ts'
import { overlaps } from '../../src/span.ts'
import { findBareScores, findEveryPeriods } from './bare-numbers.ts'
import { findPluralBodies } from './bodies.ts'
import { findBarePeriods, findLessForFewer, findMiscounted } from './counts.ts'
import { findDescribedSingulars, findUncountedPersons } from './described-singulars.ts'
import { findInvertedSubjects } from './inverted.ts'
import { findJoinedVerbs } from './joined-verbs.ts'
import { findNumberedSingulars, findPointedSingulars } from './numbered.ts'
import { findLikenedSeverals, findPointedSeverals, findPointingPlains } from './pointing.ts'
import { findDisagreeingPronouns } from './pronouns.ts'
import { findSingledPlurals } from './singled-plurals.ts'
import { findDisagreeingVerbs } from './subjects.ts'
import { findThereAre, findThereIs } from './there-are.ts'

/** Singular subjects that a plural noun follows: `each of those schools`. */
const singulars = wordTrigger('each neither either one')
const of = keyOf('of')
/** What a plural verb has to become after them. */
const plurals = new Map([
  [keyOf('have'), 'has'],
  [keyOf('are'), 'is'],
  [keyOf('were'), 'was'],
  [keyOf('do'), 'does'],
])
const longestNoun = 4

export default defineRule({
  id: 'agreement',
  category: 'typo',
  summary: 'A verb or a determiner that does not agree in number',
  status: 'stable',
  gate: false,
  messages: {
    singular: '“{subject} of …” is singular, so that “{found}” does not agree with it',
    pair: '“{found}” does not agree in number',
  },
  defaults: {},
  options: {},
  lexicon: true,
  check: findDisagreement,
})

function* findDisagreement(context: RuleContext<object>): Iterable<Finding> {
  const { facts } = context
  const { tokens, voices, partsOfSpeech, wordRows } = facts
  const isPerson = (token: number) => {
    const mention = facts.entities.mentionAt(token)
    return mention !== undefined && facts.entities.entities[mention.entity]!.kind === 'person'
  }
  yield* findSingulars(context)
  const found = new Set<number>()
  // Somebody's grammar is his own.
  for (const find of [findMiscounted, findBarePeriods, findLessForFewer, findDisagreeingPronouns]) {
    for (const finding of find(tokens, partsOfSpeech)) {
      if (voices.isSpoken(finding) || context.matches.some(match => overlaps(match, finding))) continue
      found.add(finding.start)
      yield finding
    }
  }
  for (const find of [
    findJoinedVerbs,
    findDisagreeingVerbs,
    findThereAre,
    findThereIs,
    findInvertedSubjects,
    findPointingPlains,
    findLikenedSeverals,
    findPointedSeverals,
    findPluralBodies,
    findNumberedSingulars,
    findPointedSingulars,
    findSingledPlurals,
    findDescribedSingulars,
    findUncountedPersons,
    findBareScores,
    findEveryPeriods,
  ]) {
    for (const finding of find(tokens, partsOfSpeech, wordRows, isPerson)) {
      if (found.has(finding.start) || voices.isSpoken(finding)) continue
      if (context.matches.some(match => overlaps(match, finding))) continue
      found.add(finding.start)
      yield finding
    }
  }
}

function* findSingulars({
  facts: { tokens, voices },
  matches,
  prose,
}: RuleContext<object>): Iterable<Finding> {
  for (const { start, end, entry } of matches)
    yield { start, end, messageId: 'pair', replacements: entry.write }
  for (const index of singulars(tokens)) {
    if (index + 3 >= tokens.count) return
    if (tokens.keys[index + 1] !== of || !opensClause(tokens, index)) continue
    const verb = verbAfter(tokens, index + 2)
    if (verb === undefined) continue
    const place = { start: tokens.starts[verb]!, end: tokens.ends[verb]! }
    if (voices.isSpoken(place)) continue
    yield {
      ...place,
      messageId: 'singular',
      values: { subject: prose.slice(tokens.starts[index]!, tokens.ends[index]!) },
      replacements: [plurals.get(tokens.keys[verb]!)!],
    }
  }
}

/** The subject of its clause, not of another verb: "the people at one of the schools have". */
function opensClause(tokens: Tokens, index: number): boolean {
  const start = tokens.sentences[sentenceOf(tokens, index)]!
  return index === start || /^[,;:—]$/.test(prose(tokens, index - 1))
}

/** The plural verb right behind the determiner and the plural noun that follow. */
function verbAfter(tokens: Tokens, first: number): number | undefined {
  if (!wordClassKeys('determiner').has(tokens.keys[first]!)) return undefined
  for (let index = first + 1; index <= first + 1 + longestNoun && index < tokens.count; index++) {
    if (plurals.has(tokens.keys[index]!)) return /[^s]s$/.test(prose(tokens, index - 1)) ? index : undefined
    const isFree = (['preposition', 'conjunction', 'pronoun', 'modal', 'be', 'have'] as const).some(name =>
      wordClassKeys(name).has(tokens.keys[index]!),
    )
    if (tokens.classes[index] !== TokenClass.word || isFree) return undefined
  }
  return undefined
}

function prose(tokens: Tokens, index: number): string {
  return tokens.prose.slice(tokens.starts[index]!, tokens.ends[index]!)
}
