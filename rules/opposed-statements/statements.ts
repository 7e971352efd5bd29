import type { Facts } from '../../src/analysis/facts.ts'
import { functionWord } from '../../src/analysis/function-words.ts'
import { blockOf, sentenceOf } from '../../src/analysis/locate.ts'
import { personMeantBy, subjectParty } from '../../src/analysis/parties.ts'
import { stemOf } from '../../src/analysis/restatements.ts'
import { agree, type TimeSetting, timeSettingOf } from '../../src/analysis/time-setting.ts'
import { isToldAlike } from '../../src/analysis/told-alike.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import type { LexiconMatch } from '../../src/lexicon/match.ts'
import { wordClassKeys } from '../../src/lexicon/word-classes.ts'
import { keyOf } from '../../src/parse/key.ts'
import { areOfRivals, excludeCloseBy, isOfCloseBy } from './close-by.ts'

/** One of the expressions of the lexicon, where it stands. */
export interface Statement {
  readonly match: LexiconMatch
  readonly sentence: number
  readonly setting: TimeSetting
  readonly party: number | undefined
  /** Does a year right behind it set it apart from what is told of now: "who voted against the plan in 2022"? */
  readonly isDated: boolean
}

const dated = /^(?:(?!\bsince\b)[^,.;])*\bin (?:1[89]|20)\d\d\b/

const pronouns = new Set(['he', 'she', 'it', 'they', 'his', 'her', 'its', 'their'].map(keyOf))
/** What sets one thing beside another of its kind. */
const setsApart = wordTest(
  'another other others else elsewhere separate separately unlike instead whereas similar same different neither sister earlier previous previously',
)
const dispute =
  /\b(?:but|however|although|though|despite|den(?:y|ies|ied)|disput\w+|contradict\w+|insist\w*|claim\w*|alleg\w+|critics?|opponents?|rejected)\b/i
/** How many units before an expression a "would" or an "if" still governs it. */
const lead = 60
const fewestShared = 2
/** How many words of a charge have to be the same. */
const reach = 2

/** The longest sentence that is read, in characters: a longer one is data, and every pair in it would be read anew. */
const longestSentence = 1_000

/** The statements of a draft. */
export function statementsOf(matches: readonly LexiconMatch[], facts: Facts): Statement[] {
  return matches.flatMap(match => {
    const sentence = sentenceOf(facts.tokens, match.firstToken)
    const text = textOf(facts, sentence)
    if (text.length > longestSentence) return []
    const { hypothetical } = timeSettingOf(textBefore(facts, match, sentence))
    const setting = { ...timeSettingOf(text), hypothetical }
    const isDated = dated.test(facts.tokens.prose.slice(match.end, match.end + lead))
    return { match, sentence, setting, party: partyOf(match, facts), isDated }
  })
}

/** Can the two not both hold: another value of one slot, of one thing, and told of one time? */
export function isOpposed(a: Statement, b: Statement, facts: Facts): boolean {
  const [one, other] = [a.match.entry.labels, b.match.entry.labels]
  if (one.slot !== other.slot || one.value === other.value) return false
  if (isOfCloseBy(a) || isOfCloseBy(b)) return excludeCloseBy(facts, a, b)
  if (a.sentence === b.sentence) return false
  if (one.lasting === undefined && !isOneTime(a, b)) return false
  if (!isToldAlike(facts, a.match, b.match) && !isUndisputed(facts, a, b)) return false
  if (one.scope !== 'next' && (isApart(facts, a) || isApart(facts, b))) return false
  if (one.scope === 'party') return isOneParty(a, b, facts)
  if (one.scope === 'topic') return sharesTopic(a, b, facts)
  if (one.scope === 'next') return isOneParty(a, b, facts) && sharesNext(a, b, facts)
  return !areOfRivals(facts, a, b)
}

function isOneTime(a: Statement, b: Statement): boolean {
  const [{ setting: one, match }, { setting: other }] = [a, b]
  if (a.isDated !== b.isDated) return false
  if (one.shifted || other.shifted || !agree(one.years, other.years)) return false
  // A noun like "opposition" holds in a sentence that is a plan for the rest.
  return match.entry.labels.slot === 'stance' || one.hypothetical === other.hypothetical
}

/** Of a plain fact of the piece two officials may speak; who disputes it is said to. */
function isUndisputed(facts: Facts, a: Statement, b: Statement): boolean {
  if (a.match.entry.labels.scope !== 'piece') return false
  return ![a, b].some(({ sentence }) => dispute.test(textOf(facts, sentence)))
}

/** Does the sentence set one thing beside another: "another fire", "unlike the old one"? */
function isApart({ tokens }: Facts, { sentence, match }: Statement): boolean {
  for (let index = tokens.sentences[sentence]!; index < tokens.sentences[sentence + 1]!; index++) {
    const isOwn = index >= match.firstToken && index < match.endToken
    if (!isOwn && setsApart(tokens.keys[index]!)) return true
  }
  return false
}

function isOneParty(a: Statement, b: Statement, facts: Facts): boolean {
  if (a.party !== undefined && b.party !== undefined) return a.party === b.party
  return a.party === undefined && b.party === undefined && isTakenUp(a, b, facts)
}

/** The next sentence of the block begins with a pronoun for the one of whom this one tells. */
function isTakenUp(a: Statement, b: Statement, { tokens, blocks }: Facts): boolean {
  const first = tokens.sentences[b.sentence]!
  const isNext = b.sentence === a.sentence + 1 && pronouns.has(tokens.keys[first]!)
  if (!isNext || b.match.firstToken - first > 4) return false
  return blockOf(blocks, first) === blockOf(blocks, tokens.sentences[a.sentence]!)
}

/** The one whom "his" means, the name right after ("the left-hander Vera Lund"), or the subject. */
function partyOf(match: LexiconMatch, facts: Facts): number | undefined {
  const { tokens, entities } = facts
  if (wordClassKeys('possessive').has(tokens.keys[match.firstToken]!))
    return personMeantBy(facts, match.firstToken)
  if (wordClassKeys('possessive').has(tokens.keys[match.firstToken - 1] ?? 0))
    return personMeantBy(facts, match.firstToken - 1)
  if (match.entry.labels.slot === 'hand') {
    const after = entities.mentionAt(match.endToken)
    if (after) return after.entity
  }
  return subjectParty(facts, match.firstToken)
}

function sharesTopic(a: Statement, b: Statement, facts: Facts): boolean {
  const one = stemsOf(a, facts)
  const other = stemsOf(b, facts)
  let shared = 0
  for (const stem of one) if (other.has(stem)) shared++
  return shared >= fewestShared || (shared === 1 && Math.min(one.size, other.size) === 1)
}

function stemsOf({ match, sentence }: Statement, facts: Facts): Set<string> {
  const { tokens } = facts
  const stems = new Set<string>()
  for (let index = tokens.sentences[sentence]!; index < tokens.sentences[sentence + 1]!; index++) {
    if (index >= match.firstToken && index < match.endToken) continue
    const text = tokens.prose.slice(tokens.starts[index]!, tokens.ends[index]!).toLowerCase()
    if (/^[a-z]{3,}$/.test(text) && functionWord(tokens.keys[index]!) === 0) stems.add(stemOf(text))
  }
  return stems
}

/** "Convicted of second-degree murder" and "acquitted of second-degree murder" */
function sharesNext(a: Statement, b: Statement, { tokens }: Facts): boolean {
  for (let offset = 0; offset < reach; offset++) {
    const key = tokens.keys[a.match.endToken + offset]
    if (key === undefined || key !== tokens.keys[b.match.endToken + offset]) return offset > 0 && isMark(key)
  }
  return true
}

function isMark(key: number | undefined): boolean {
  return key === undefined || key === keyOf('.') || key === keyOf(',')
}

/** What leads up to the expression, with it: a plan later in the sentence does not make it one. */
function textBefore({ tokens }: Facts, { start, end }: LexiconMatch, sentence: number): string {
  return tokens.prose.slice(Math.max(tokens.starts[tokens.sentences[sentence]!]!, start - lead), end)
}

function textOf({ tokens }: Facts, sentence: number): string {
  const last = tokens.sentences[sentence + 1]! - 1
  return tokens.prose.slice(tokens.starts[tokens.sentences[sentence]!]!, tokens.ends[last]!)
}
