import {
  type Bearer,
  bearersOf,
  haveRivalBearers,
  type Role,
  shareBearer,
} from '../../src/analysis/bearers.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { type OwnSentence, ownSentenceAt } from '../../src/analysis/own-sentences.ts'
import { agreeInTime, timeSettingOf } from '../../src/analysis/time-setting.ts'
import { isToldAlike } from '../../src/analysis/told-alike.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import type { LexiconMatch } from '../../src/lexicon/match.ts'
import type { Span } from '../../src/span.ts'

/** An expression of the lexicon, and the sentence in which it stands. */
interface Placed {
  readonly match: LexiconMatch
  readonly sentence: number
}

/** Does an expression exclude another only where the two stand close together? */
export function isOfCloseBy({ match }: Placed): boolean {
  return reachOf(match) !== undefined
}

/** How many sentences on an expression may be excluded: further where one bearer joins the two, which is named by its role. */
function reachOf(match: LexiconMatch): number | undefined {
  const { of, scope } = match.entry.labels
  if (isNearby(match)) return scope === 'near' ? 1 : 0
  return of === undefined ? undefined : bearerReach
}

/** Need the two only stand near one another? */
function isNearby({ entry }: LexiconMatch): boolean {
  return entry.labels.scope === 'near' || entry.labels.scope === 'sentence'
}

const bearerReach = 3
/** The roles of an expression that may stand anywhere in a piece as well, and names none. */
const anyRole: readonly Role[] = ['owner', 'noun', 'subject', 'self']

/** What turns a statement round, or sets it beside another thing. */
const excuse =
  /\b(?:not|never|no|nor|neither|cannot|hardly|barely|scarcely|former|formerly|once|until|till|later|then|but|although|though|despite|unlike|instead|rather|if|unless|would|could|might|may|should|whether|nearly|almost|about to|as if|as though|like|originally|initially|at first|usually|normally|previously|other|others|another|else|elsewhere|second|except|apart from|so-called|used to|again|so far|yet|after|afterwards|replaced|become|became|planned|plans|proposed|wants?|wanted|hopes?|hoped|however|while|whereas|both|either|partly|half|had been|claim\w*|alleg\w+|mistak\w+|den(?:y|ies|ied)|fake|false|supposed\w*|rumou?r\w*|joke\w*|would-be|story|novel|film|play|movie|series|fictional|character)\b|n't\b/i
/** What sets one part of a sentence at another time. */
const otherTime =
  /\b(?:now|ago|next|afterwards?|for (?:years|decades|months|a year|\w+ years)|this (?:year|season|time|week|month)|weekdays?|weekends?|\w+days|spring|summer|autumn|winter)\b/i
/** What sets one of two sentences at another time. */
const anotherTime = /\b(?:previous|earlier|last|before|since|expected)\b/i
/** What opens a sentence that goes on at another time, or in another place. */
const opener =
  /^(?:In|On|At|By|During|From|After|Before|When|Since|Until|This|Later|Elsewhere|Outside|Inside)\b/
const year = /\b(?:1[5-9]|20)\d\d\b/
/** What turns round a statement of what holds for good. */
const lastingExcuse =
  /\b(?:not|never|no longer|nor|neither|former|formerly|once|until|unlike|if|unless|would have|as if|as though|like a|so-called|imaginary|fictional|novel|film|movie|character|plays?|played|adopted|foster|half|in-law|step\w*|called|honorary|whether|may|might|could|used to|another|other|others|else|second)\b|n't\b/i

/** Are two expressions that stand close together said of one bearer, or of one happening, as fact and of one time? */
export function excludeCloseBy(facts: Facts, a: Placed, b: Placed): boolean {
  const [first, second] = a.match.firstToken < b.match.firstToken ? [a, b] : [b, a]
  const { labels } = first.match.entry
  const apart = second.sentence - first.sentence
  if (apart > Math.max(...[first, second].map(({ match }) => reachOf(match) ?? 0))) return false
  if (second.match.firstToken < first.match.endToken) return false
  const [one, other] = [ownSentenceAt(facts, first.sentence), ownSentenceAt(facts, second.sentence)]
  if (!one || !other || one.block !== other.block || one.role === 'headline' || one.role === 'subhead')
    return false
  const spans = [first.match, second.match]
  const sentences = apart > 0 ? [one, other] : [one]
  if (sentences.some(sentence => isExcused(sentence, spans, labels.lasting))) return false
  if (labels.lasting === undefined) {
    if (sentences.some(sentence => otherTime.test(restOf(sentence, spans)))) return false
    if (apart > 0 && sentences.some(sentence => anotherTime.test(restOf(sentence, spans)))) return false
    if (apart > 0 && !isOneTime(one.text, other.text)) return false
  }
  if (apart > 0 && opener.test(other.text)) return false
  if (!isToldAlike(facts, first.match, second.match)) return false
  const [whose, others] = [bearers(facts, first.match), bearers(facts, second.match)]
  const isNear = [first, second].some(({ match }) => isNearby(match))
  if (isNear && isElsewhere(facts, one, other, first, second)) return false
  // "This is off until": near one another, it is enough that no two are named.
  if (isNear && (whose.length === 0 || others.length === 0)) return true
  return shareBearer(facts, whose, others, [first.match, second.match])
}

/** Are two expressions said of two things that are told apart: "the morning session", "the afternoon session"? */
export function areOfRivals(facts: Facts, a: Placed, b: Placed): boolean {
  return haveRivalBearers(facts, bearers(facts, a.match), bearers(facts, b.match))
}

/** A name, a place or a clause of its own behind the first of two that nothing but their nearness joins. */
const apartNear = /[;:]|\b(?:parts?|some|most)\b/

function isElsewhere(
  facts: Facts,
  one: OwnSentence,
  other: OwnSentence,
  first: Placed,
  second: Placed,
): boolean {
  const { tokens } = facts
  const text = tokens.prose.slice(first.match.end, Math.max(second.match.start, first.match.end))
  if (apartNear.test(text)) return true
  const seen = new Set(tokens.keys.subarray(tokens.sentences[one.number]!, first.match.endToken))
  return facts
    .chunks(other.number)
    .nounPhrases.some(
      ({ kind, head, firstToken }) =>
        kind === 'name' &&
        firstToken >= first.match.endToken &&
        !seen.has(tokens.keys[head]!) &&
        !isDay(tokens.keys[head]!),
    )
}

const isDay = wordTest('monday tuesday wednesday thursday friday saturday sunday')

/** Do both sentences tell of one time, or neither of one of its own? */
function isOneTime(one: string, other: string): boolean {
  return year.test(one) === year.test(other) && agreeInTime(timeSettingOf(one), timeSettingOf(other))
}

/**
 * Do the words of a sentence outside some spans turn it round, or set it apart?
 * @param lasting defined for what holds whenever it is told
 */
export function isExcused(
  sentence: OwnSentence,
  spans: readonly Span[],
  lasting: string | undefined,
): boolean {
  return (lasting === undefined ? excuse : lastingExcuse).test(restOf(sentence, spans))
}

/** A sentence without some spans. */
function restOf({ text, start }: OwnSentence, matches: readonly Span[]): string {
  // The month is no verb.
  let rest = text.replaceAll('May', '   ')
  for (const match of matches) {
    const [from, to] = [match.start - start, match.end - start]
    if (from >= 0 && to <= text.length) rest = rest.slice(0, from) + ' '.repeat(to - from) + rest.slice(to)
  }
  return rest
}

const known = new WeakMap<LexiconMatch, readonly Bearer[]>()

function bearers(facts: Facts, match: LexiconMatch): readonly Bearer[] {
  const before = known.get(match)
  if (before) return before
  const found = bearersOf(facts, match, rolesOf(match))
  known.set(match, found)
  return found
}

function rolesOf(match: LexiconMatch): readonly Role[] {
  const { of } = match.entry.labels
  if (of !== undefined) return of.split(' ') as Role[]
  return isNearby(match) ? [] : anyRole
}
