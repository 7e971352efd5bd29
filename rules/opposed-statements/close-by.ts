import { type Bearer, bearersOf, type Role, shareBearer } from '../../src/analysis/bearers.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { type OwnSentence, ownSentenceAt } from '../../src/analysis/own-sentences.ts'
import { agreeInTime, timeSettingOf } from '../../src/analysis/time-setting.ts'
import { isToldAlike } from '../../src/analysis/told-alike.ts'
import type { LexiconMatch } from '../../src/lexicon/match.ts'
import type { Span } from '../../src/span.ts'

/** An expression of the lexicon, and the sentence in which it stands. */
interface Placed {
  readonly match: LexiconMatch
  readonly sentence: number
}

/** The scopes in which one and the same has to be spoken of. */
const joining = new Set(['bearer', 'party', 'topic', 'next'])
/** The roles of an expression that names none. */
const anyRole: readonly Role[] = ['owner', 'self', 'noun', 'subject']

/** Does an expression exclude another only where the two stand close together? */
export function isOfCloseBy({ match }: Placed): boolean {
  const { scope } = match.entry.labels
  return scope === 'bearer' || scope === 'near'
}

/** How many sentences apart two expressions may stand that one bearer joins, and that nothing but their nearness does. */
const bearerReach = 3
const nearReach = 1

/** What turns a statement round, or sets it beside another thing. */
const excuse =
  /\b(?:not|never|no|nor|neither|cannot|hardly|barely|scarcely|former|formerly|once|until|till|later|then|but|although|though|despite|unlike|instead|rather|if|unless|would|could|might|may|should|whether|nearly|almost|about to|as if|as though|like|originally|initially|at first|usually|normally|previously|other|others|another|else|elsewhere|second|except|apart from|so-called|used to|again|so far|yet|after|afterwards|replaced|become|became|planned|plans|proposed|wants?|wanted|hopes?|hoped|however|while|whereas|both|either|partly|half|had been|claim\w*|alleg\w+|mistak\w+|den(?:y|ies|ied)|fake|false|supposed\w*|rumou?r\w*|joke\w*|would-be|story|novel|film|play|movie|series|fictional|character)\b|n't\b/i
/** What sets one of two sentences at another time. */
const otherTime = /\b(?:previous|earlier|next|last|ago|before|since|now|expected)\b/i
/** What turns round a statement of what holds for good. */
const lastingExcuse =
  /\b(?:not|never|no longer|nor|neither|former|formerly|until|unlike|if|unless|would have|as if|as though|like a|so-called|imaginary|fictional|novel|film|movie|character|plays?|played|adopted|foster|half|in-law|step\w*|called|honorary|whether|may|might|could|used to|another|other|others|else|second)\b|n't\b/i

/** Are two expressions that stand close together said of one bearer, or of one happening, as fact and of one time? */
export function excludeCloseBy(facts: Facts, a: Placed, b: Placed): boolean {
  const [first, second] = a.match.firstToken < b.match.firstToken ? [a, b] : [b, a]
  const { labels } = first.match.entry
  const apart = second.sentence - first.sentence
  const isJoined = [first, second].some(({ match }) => joining.has(match.entry.labels.scope ?? ''))
  if (apart > (isJoined ? bearerReach : nearReach)) return false
  if (second.match.firstToken < first.match.endToken) return false
  const [one, other] = [ownSentenceAt(facts, first.sentence), ownSentenceAt(facts, second.sentence)]
  if (!one || !other || one.block !== other.block) return false
  const spans = [first.match, second.match]
  const sentences = apart > 0 ? [one, other] : [one]
  if (sentences.some(sentence => isExcused(sentence, spans, labels.lasting))) return false
  if (apart > 0 && labels.lasting === undefined) {
    if (sentences.some(sentence => otherTime.test(restOf(sentence, spans)))) return false
    if (!agreeInTime(timeSettingOf(one.text), timeSettingOf(other.text))) return false
  }
  if (!isToldAlike(facts, first.match, second.match)) return false
  return (
    !isJoined ||
    shareBearer(facts, bearers(facts, first.match), bearers(facts, second.match), [first.match, second.match])
  )
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

function rolesOf({ entry }: LexiconMatch): readonly Role[] {
  return entry.labels.of === undefined ? anyRole : (entry.labels.of.split(' ') as Role[])
}
