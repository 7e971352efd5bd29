import { antecedentOf } from '../../src/analysis/bearers/identity.ts'
import type { NounPhrase } from '../../src/analysis/chunks.ts'
import type { Clause } from '../../src/analysis/clauses.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { matchesOf } from '../../src/analysis/matches-of.ts'
import type { OwnSentence } from '../../src/analysis/own-sentences.ts'
import { whoIs } from '../../src/analysis/people/whoever.ts'
import { referenceAt } from '../../src/analysis/references/at.ts'
import { agreeInTime, timeSettingOf } from '../../src/analysis/time-setting.ts'
import { sentenceOf, tokenFrom } from '../../src/analysis/token-tests.ts'
import { isToldAlike } from '../../src/analysis/told-alike.ts'
import { sentencesOn, topicOf } from '../../src/analysis/topics.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import type { Span } from '../../src/span.ts'

/** Words that say of whatever somebody did that it was that one's own will, or that it was not. */
interface Will extends Span {
  readonly isOwn: boolean
  readonly sentence: OwnSentence
  /** A person, a body or a named thing; whoever acts. */
  readonly actor: string
}

/** Two wills about what one did that cannot both be. */
export interface OpposedWills {
  readonly here: Span
  readonly there: Span
  /** Is it told of one, by what the words say? */
  readonly isOfOne: boolean
}

const self = '(?:himself|herself|itself|themselves)'
const their = '(?:his|her|its|their)'
const compelled = 'obliged|forced|compelled|ordered|instructed|directed|coerced|commanded'
/** What the one who acts is the subject of. */
const ownBySubject = new RegExp(
  `\\b(?:(?:of|by) ${their} own (?:accord|free will|volition|choosing|choice)|(?:on|at|upon) ${their} own (?:initiative|request|insistence)|without (?:any )?(?:prompting|compulsion|coercion|outside pressure|being (?:asked|told|forced|ordered|pushed|prompted|pressed|made))|unprompted|unbidden|(?:is|was|were|are|been|be) (?:not|never|under no) (?:${compelled}|obligation)|for ${self}(?<= (?:chose|chosen|picked|choosing|decided|selected)\\b[^.;]{0,50})|made up ${their} own minds?)`,
  'dgi',
)
const forcedBySubject = new RegExp(
  `\\b(?:(?:is|was|were|are|been|being) (?:${compelled}) (?:by [^.;,]{1,40}? )?(?:to|out|off|from)\\b|against ${their} will|(?:given|had|left with) no (?:choice|option|alternative|say)\\b|under (?:duress|compulsion|orders)|(?:on|under) (?:the )?orders (?:of|from)|at the (?:insistence|behest|demand|orders?) of)`,
  'dgi',
)
/** What is done to the one who acts, who stands behind the words. */
const ownByObject =
  /\b(?:nobody|no one|no-one|no law|no rule|no contract|no court|nothing) (?:had |has )?(?:obliges?d?|requires?d?|forces?d?|compels?|compelled|made|makes|ordered|told)(?= )/dgi
const forcedByObject =
  /(?<!\b(?:not|never|nobody|nothing|one|law|rule|contract|court|was|were|is|are|been|being|be) )\b(?:obliged|forced|compelled|ordered|coerced)(?= (?:the |its |their |his |her |an? )?[\w'’-]+(?: [\w'’-]+){0,4} (?:to|into|out|from)\b)|\b(?:forced|imposed|foisted) (?:up)?on(?= )/dgi
const ownTopic = topicOf(
  `accord volition choosing choice initiative request insistence free unprompted unbidden without himself herself itself themselves mind minds
  obligation obliged forced compelled ordered instructed directed coerced commanded nobody nothing one law rule contract court`,
)
const forcedTopic = topicOf(
  `obliged forced compelled ordered instructed directed coerced commanded against no duress compulsion orders order insistence behest
  demand imposed foisted`,
)
/** What makes it a will of another time, or none that is told as fact. */
const doubt =
  /\b(?:would|could|might|may|should|if|unless|whether|den(?:y|ies|ied)|claim\w*|alleg\w*|later|then|again|until|unlike|instead|rather than|next time|in future|else|others?|another|both|either|threaten\w*|plans?|planned|will|in practice|in effect|effectively|officially|not|never|no longer)\b|n't\b/i

/** How many wills back one is held against another. */
const nearby = 24
/** How many letters before the words say whether they are told as fact. */
const nearBefore = 45

/** Who is told to have done something of free will in one place, and under compulsion in another. */
export function* opposedWills(facts: Facts): Iterable<OpposedWills> {
  // Hardly a piece tells of somebody's own will in so many words: force is looked for where one does.
  const own = sentencesOn(facts, ownTopic).flatMap(sentence => [
    ...read(facts, sentence, ownBySubject, true, false),
    ...read(facts, sentence, ownByObject, true, true),
  ])
  if (own.length === 0) return
  const forced = sentencesOn(facts, forcedTopic).flatMap(sentence => [
    ...read(facts, sentence, forcedBySubject, false, false),
    ...read(facts, sentence, forcedByObject, false, true),
  ])
  const wills = [...own, ...forced].sort((a, b) => a.start - b.start)
  const opposed = wills.flatMap((later, index) =>
    wills
      .slice(Math.max(0, index - nearby), index)
      .filter(earlier => areOpposed(facts, earlier, later))
      .map(earlier => ({ here: later, there: earlier, isOfOne: earlier.actor === later.actor })),
  )
  // In one piece the park and the company may be one.
  const told = opposed.find(({ isOfOne }) => isOfOne) ?? opposed[0]
  if (told) yield told
}

function areOpposed(facts: Facts, a: Will, b: Will): boolean {
  if (a.isOwn === b.isOwn || a.sentence.number === b.sentence.number) return false
  return (
    agreeInTime(timeSettingOf(a.sentence.text), timeSettingOf(b.sentence.text)) && isToldAlike(facts, a, b)
  )
}

function read(
  facts: Facts,
  sentence: OwnSentence,
  pattern: RegExp,
  isOwn: boolean,
  isBehind: boolean,
): Will[] {
  return matchesOf(pattern, sentence.text).flatMap(match => {
    const start = sentence.start + match.index
    const end = start + match[0].length
    const before = sentence.text.slice(Math.max(0, match.index - nearBefore), match.index)
    const first = tokenFrom(facts.tokens, start)
    const last = tokenFrom(facts.tokens, end)
    const phrase = isBehind ? phraseFrom(facts, last) : subjectOf(facts, first)
    const actor = phrase && !doubt.test(before) ? actorOf(facts, phrase) : undefined
    return actor === undefined ? [] : [{ isOwn, sentence, actor, start, end }]
  })
}

function phraseFrom(facts: Facts, token: number): NounPhrase | undefined {
  return facts
    .chunks(sentenceOf(facts.tokens, token))
    .nounPhrases.find(({ firstToken }) => firstToken === token)
}

/** Whoever does what the words tell of: the subject of the clause in which they stand. */
function subjectOf(facts: Facts, token: number): NounPhrase | undefined {
  const clauses = facts.clauses(sentenceOf(facts.tokens, token))
  const holds = ({ verb }: Clause) => token >= verb.firstToken && token < verb.endToken
  return (clauses.find(holds) ?? clauses.findLast(({ verb }) => verb.firstToken < token))?.subject
}

const isPronoun = wordTest('it they its their them he she him her')
const isDefinite = wordTest('the this that')

/** The person or the body that a phrase means; of a noun, the noun with "the". */
function actorOf(facts: Facts, phrase: NounPhrase): string | undefined {
  const { tokens, entities } = facts
  const person = whoIs(facts, phrase)
  if (person !== undefined) return `person ${person}`
  if (isPronoun(tokens.keys[phrase.head]!)) {
    const meant = antecedentOf(facts, phrase.head)
    return meant && meant.kind !== 'pronoun' ? actorOf(facts, meant) : undefined
  }
  const entity = entities.mentionAt(phrase.head)?.entity ?? referenceAt(facts, phrase.head)?.entity
  if (entity !== undefined) return `entity ${entity}`
  const isThe = phrase.determiner !== undefined && isDefinite(tokens.keys[phrase.determiner]!)
  return isThe ? `the ${tokens.keys[phrase.head]}` : undefined
}
