import type { Span } from '../span.ts'
import type { Facts } from './facts.ts'
import { matchesOf } from './matches-of.ts'
import { type OwnSentence, ownSentenceAt } from './own-sentences.ts'
import { personMeantBy, subjectParty } from './parties.ts'
import { agreeInTime, type TimeSetting, timeSettingOf } from './time-setting.ts'
import { tokenFrom } from './token-tests.ts'
import { isToldAlike } from './told-alike.ts'
import { sentenceNumbersOn, type Topic, topicOf } from './topics.ts'

/** Words that tell in which of some states a thing is. */
export interface Cue {
  readonly value: string
  /** Words of which the sentence must have one. */
  readonly topic: Topic
  readonly pattern: RegExp
  /** The words deny something by themselves, so that a "no" among them turns nothing round. */
  readonly denies: boolean
}

/** States of one thing that exclude one another, each with the words that tell it, straight out or by the way. */
export interface CueSlot {
  readonly name: string
  readonly cues: readonly Cue[]
  /**
   * What has to be the same: nothing beyond the piece, the one of whom it is said, the thing that the denial is about
   * ("at the palace"), or the words that the second side goes on with ("an hour spent on" them).
   */
  readonly scope: 'piece' | 'party' | 'place' | 'topic'
  /** Holds for good: neither the time of a sentence matters, nor that it tells of another day. */
  readonly lasting: boolean
  /** What the piece has to be about. */
  readonly within: RegExp | undefined
  /** Words in either sentence that set the two apart. */
  readonly unless: RegExp | undefined
  /** What the sentence of the second side has to have. */
  readonly near: RegExp | undefined
  /** How many sentences apart the two may stand. */
  readonly reach?: number
}

export interface CueClash {
  readonly slot: CueSlot
  readonly here: Span
  readonly there: Span
}

/** The words of one side of a slot: those of which a sentence must have one, and the pattern. */
export type Side = readonly [guard: string, pattern: string]

interface Limits {
  readonly scope?: CueSlot['scope']
  readonly lasting?: boolean
  readonly within?: RegExp
  readonly unless?: RegExp
  readonly near?: RegExp
}

const nobody =
  "(?:nobody|no one|no-one|not one|not a (?:single )?(?:person|soul|man|woman|child)|(?:none|neither|not one|not a single one) of (?:the|them|those|its|their|his|her|us)(?: [\\w'-]+){0,4}?|no (?:other )?(?:people|person|members?|staff|workers?|passengers?|residents?|players?|guests?|pupils?|students?|children|spectators?|visitors?|civilians?|soldiers?|officers?|firefighters?|patients?))"
const none =
  "(?:no|not an?(?: single)?|not one|never an?|not any|n't (?:an?|any)|without (?:an?|any|so much as an?|the)|lacks? (?:an?|any)|zero)"

/** Something that is not there, or never happened, and what shows that it is, or did. */
export function absence(name: string, absent: Side, present: Side, limits: Limits = {}): CueSlot {
  return slotOf(name, [cue('absent', absent, true), cue('present', present, false)], limits)
}

/** Small words of patterns, which a sentence may have for any reason. */
const small = new Set(
  'was were had has have the and with from who that his her their its for into out off over not been are is be by on at in of to an one two three four five six which when while where then there this them they she him said told took take came come went made make got get put set own all any some few many first last under after before about said could would will still more most each both such'.split(
    ' ',
  ),
)

/** The words of a pattern by which its sentences are looked for. */
function guardOf(pattern: string): string {
  const words = pattern.replaceAll(/\\[a-zA-Z]|\?<\w+>|\[[^\]]*\]/g, ' ').match(/[a-zA-Z?]{3,}/g) ?? []
  return [
    ...new Set(
      words.flatMap(word => {
        const optional = /^(\w+?)(\w)\?(\w*)$/.exec(word)
        const forms = optional
          ? [optional[1]! + optional[3]!, optional[1]! + optional[2]! + optional[3]!]
          : [word.replaceAll('?', '')]
        return forms.map(form => form.toLowerCase())
      }),
    ),
  ]
    .filter(word => word.length > 2 && !small.has(word))
    .join(' ')
}

/**
 * Two states of what the piece is about, in sentences near one another: further apart another thing may be meant.
 * @param unless words of either sentence that set the two apart
 */
export function wide(name: string, one: string, other: string, unless: RegExp): CueSlot {
  const sides = [cue('one', [guardOf(one), one], false), cue('other', [guardOf(other), other], false)]
  return { ...slotOf(name, sides, { unless }), reach: nearby }
}

/** How many sentences apart. */
const nearby = 4

/** Two states of a thing, each told straight out or shown by the way. */
export function opposites(name: string, one: Side, other: Side, limits: Limits = {}): CueSlot {
  return slotOf(name, [cue('one', one, false), cue('other', other, false)], limits)
}

function slotOf(name: string, cues: readonly Cue[], limits: Limits): CueSlot {
  return {
    name,
    cues,
    scope: 'piece',
    lasting: false,
    within: undefined,
    unless: undefined,
    near: undefined,
    ...limits,
  }
}

function cue(value: string, [guard, pattern]: Side, denies: boolean): Cue {
  const full = pattern.replaceAll('{nobody}', nobody).replaceAll('{none}', none)
  return {
    value,
    topic: topicOf(guard.replaceAll('-', ' ')),
    pattern: new RegExp(`(?<![\\w-])(?:${full})(?![\\w-])`, 'gi'),
    denies,
  }
}

interface Told {
  readonly cue: Cue
  readonly sentence: OwnSentence
  readonly span: Span
  readonly setting: TimeSetting
  /** The words of the clause before the cue. */
  readonly lead: string
  readonly rest: string
  /** What the words themselves name as their topic. */
  readonly topic: string | undefined
}

/** How many statements of one side are held against the other. */
const most = 24

/** The first pair of each slot that cannot both hold of one thing at one time. */
export function* clashesOf(slots: readonly CueSlot[], facts: Facts): Iterable<CueClash> {
  for (const slot of slots) {
    const [one, other] = slot.cues as readonly [Cue, Cue]
    if (one.topic.places(facts.tokens).length === 0 || other.topic.places(facts.tokens).length === 0) continue
    const first = toldBy(one, facts)
    if (first.length === 0) continue
    const second = toldBy(other, facts)
    if (second.length === 0 || (slot.within && !slot.within.test(facts.tokens.prose))) continue
    const clash = clashOf(slot, first, second, facts)
    if (clash) yield clash
  }
}

function toldBy(cue: Cue, facts: Facts): Told[] {
  const found: Told[] = []
  for (const number of sentenceNumbersOn(facts, cue.topic)) {
    const sentence = ownSentenceAt(facts, number)
    if (!sentence) continue
    for (const match of matchesOf(cue.pattern, sentence.text)) {
      const start = match.index
      const end = start + match[0].length
      const lead = clauseBefore(sentence.text, start)
      const rest = sentence.text.slice(end)
      if (isUnsure(lead, rest) || (!cue.denies && isNegated(lead))) continue
      found.push({
        cue,
        sentence,
        span: { start: sentence.start + start, end: sentence.start + end },
        setting: timeSettingOf(sentence.text),
        lead,
        rest,
        topic: match.groups?.topic,
      })
      if (found.length >= most) return found
    }
  }
  return found
}

function clashOf(
  slot: CueSlot,
  first: readonly Told[],
  second: readonly Told[],
  facts: Facts,
): CueClash | undefined {
  for (const a of first)
    for (const b of second) {
      if (a.sentence === b.sentence || !isOneCase(slot, a, b, facts)) continue
      const [there, here] = a.span.start < b.span.start ? [a, b] : [b, a]
      return { slot, here: here.span, there: there.span }
    }
  return undefined
}

/** Words that set the thing of a sentence beside another of its kind. */
const apart =
  /\b(?:another|elsewhere|unlike|whereas|similar|neighbou?ring|nearby|rival|previous|previously|predecessor|former|formerly|in contrast|instead|rather than|separate|separately|usually|often|sometimes|used to)\b/i
/** A state that ended. */
const ended =
  /\b(?:until|at first|initially|so far|by then|no longer|any ?more|originally|till|not yet|has yet)\b/i
/** Another time than that of the piece. */
const otherTime =
  /\b(?:ago|(?:last|next) (?:year|month|season|spring|summer|autumn|fall|winter|time|decade|century)|earlier (?:this|that|in)|the year before|years? (?:before|later|earlier)|(?:months?|weeks?) (?:before|later|earlier)|in the (?:past|future)|decades?|once (?:a|had|was|were)|historically|in recent years|every year|each year)\b/i
/** A denial of all that has been, since a year or ever. */
const sinceYear = /\b(?:between|since|from)\b[^.;]{0,40}?\b(?<year>(?:1[89]|20)\d\d)\b/
const ever =
  /\b(?:ever|never before|never (?:once )?(?:lost|had)|in (?:its|his|her|their) (?:history|whole|entire|\w+ years?|\w+-year)|in the (?:history|\d+ years))\b/

function isOneCase(slot: CueSlot, a: Told, b: Told, facts: Facts): boolean {
  if (Math.abs(a.sentence.number - b.sentence.number) > (slot.reach ?? Number.POSITIVE_INFINITY)) return false
  if (slot.reach !== undefined && isOfOthers(a, b, facts)) return false
  if (slot.near && !slot.near.test(b.sentence.text)) return false
  if (!isToldAlike(facts, a.span, b.span)) return false
  const ofAllTime = isOfAllTime(a, b)
  if (ofAllTime !== undefined) return ofAllTime && isOnePlace(a, b, facts)
  if (slot.unless?.test(a.sentence.text) || slot.unless?.test(b.sentence.text)) return false
  if (apart.test(b.lead) || apart.test(a.lead)) return false
  if (slot.lasting) {
    if (/\b(?:until|no longer|since then)\b/i.test(a.sentence.text)) return false
  } else if (!isOneTime(a, b)) return false
  if (slot.scope === 'party') return isOneParty(a, b, facts)
  if (slot.scope === 'topic') return isOneTopic(a, b)
  return isOnePlace(a, b, facts)
}

/** Does each sentence name somebody or something, and none that the other names? */
function isOfOthers(a: Told, b: Told, { entities }: Facts): boolean {
  const [one, other] = [a, b].map(
    ({ sentence }) =>
      new Set(
        entities.mentions
          .filter(({ start, end }) => start >= sentence.start && end <= sentence.end)
          .map(({ entity }) => entity),
      ),
  ) as [Set<number>, Set<number>]
  return one.size > 0 && other.size > 0 && ![...one].some(entity => other.has(entity))
}

/** "None since 2009", and one of 2016; undefined where the denial is of one time. */
function isOfAllTime(a: Told, b: Told): boolean | undefined {
  if (!a.cue.denies) return undefined
  const since = sinceYear.exec(a.sentence.text)?.groups?.year
  const years = [...b.setting.years].map(Number)
  if (since !== undefined) return years.some(year => year >= Number(since))
  if (
    ever.test(a.sentence.text) &&
    (years.length > 0 || /\b(?:last year|years? ago)\b/.test(b.sentence.text))
  )
    return true
  return undefined
}

function isOneTime(a: Told, b: Told): boolean {
  const [one, other] = [a.sentence.text, b.sentence.text]
  // What was there for a while was there.
  if (ended.test(one) || (!a.cue.denies && ended.test(other))) return false
  if (otherTime.test(clauseOf(a)) !== otherTime.test(clauseOf(b))) return false
  if (future.test(b.lead) && !future.test(one)) return false
  return (
    agreeInTime(a.setting, b.setting) &&
    (a.setting.years.size === b.setting.years.size || a.setting.years.size + b.setting.years.size === 0)
  )
}

/** The clause of the words, as far as marks tell. */
function clauseOf({ lead, span, sentence, rest }: Told): string {
  const own = sentence.text.slice(span.start - sentence.start, span.end - sentence.start)
  return `${lead}${own}${/^[^,;:]*/.exec(rest)![0]}`
}

const future = /\b(?:will|would|going to|is to|are to|plans? to|planned)\b/

/** The words that the second side names as its topic are among those of the first. */
function isOneTopic(a: Told, b: Told): boolean {
  const words = (b.topic?.match(/[a-z-]{4,}/gi) ?? []).map(stem)
  const known = new Set((a.sentence.text.match(/[a-z-]{4,}/gi) ?? []).map(stem))
  return words.length > 0 && words.every(word => known.has(word))
}

function stem(word: string): string {
  return word.toLowerCase().replace(/(?:ies|es|s|ing|ed)$/, '')
}

function isOneParty(a: Told, b: Told, facts: Facts): boolean {
  const [one, other] = [partyOf(a, facts), partyOf(b, facts)]
  return one !== undefined && one === other
}

/** Of whom it is said: the one whom "his" means within the words, the subject, or the name right before. */
function partyOf({ span, sentence }: Told, facts: Facts): number | undefined {
  const { tokens, entities } = facts
  const first = tokenFrom(tokens, span.start)
  for (let token = first; token < tokens.count && tokens.starts[token]! < span.end; token++) {
    const word = tokens.prose.slice(tokens.starts[token]!, tokens.ends[token]!).toLowerCase()
    if (/^(?:his|her|he|she)$/.test(word)) return personMeantBy(facts, token) ?? lastPerson(facts, sentence)
  }
  const before = [1, 2, 3, 4]
    .map(back => entities.mentionAt(first - back))
    .find(mention => mention !== undefined)
  if (before && entities.entities[before.entity]?.kind === 'person' && before.end < span.start) {
    const gap = tokens.prose.slice(before.end, span.start)
    if (/^(?:,? (?:who|and|also|has|had|was|is|still)? ?)?$/.test(gap)) return before.entity
  }
  return subjectParty(facts, first)
}

/** The one person of a sentence, where it names but one. */
function lastPerson({ entities }: Facts, { start, end }: OwnSentence): number | undefined {
  const people = new Set<number>()
  for (const mention of entities.mentions)
    if (mention.start >= start && mention.end <= end && entities.entities[mention.entity]?.kind === 'person')
      people.add(mention.entity)
  const [only] = people
  return people.size === 1 ? only : undefined
}

const restrictor =
  /^(?:,? \w+){0,2}? (?:at|in|on|inside|outside|near|of|to|from) (?:the|its|his|her|their|a|an) (?<noun>[a-z]{4,})\b/
const anyTime =
  /^(?:time|times|end|start|beginning|day|week|night|morning|evening|afternoon|month|year|crash|fire|blast|attack|accident|incident|collapse|storm|film|movie|play|piece|game|match|case|event|explosion|flood|floods|blaze|raid|shooting|wreck|town|city|area|process|whole|country|village|first|last|second|race|shooting|hands|face|wake|middle|midst|public|course|floor|scene|spot|field)$/

/** A place of the sentence's own. */
const ownPlace = /\b(?:[Aa]t|[Oo]utside|[Ii]nside|[Nn]ear|[Ii]n) (?:the|an?|its|his|her|their) [a-z]/
/** A denial that is of one place or thing alone ("at the palace") is held against what is told of it. */
function isOnePlace(a: Told, b: Told, facts: Facts): boolean {
  for (const [one, other] of [
    [a, b],
    [b, a],
  ] as const) {
    if (!one.cue.denies) continue
    const noun = restrictor.exec(one.rest)?.groups?.noun
    if (noun === undefined || anyTime.test(noun)) continue
    const stemmed = noun.replace(/s$/, '')
    if (other.sentence.text.toLowerCase().includes(stemmed)) continue
    const before = ownSentenceAt(facts, other.sentence.number - 1)?.text ?? ''
    if (!before.toLowerCase().includes(stemmed) || ownPlace.test(other.sentence.text)) return false
  }
  return true
}

/** From the last mark, or word that begins a clause, to the cue. */
function clauseBefore(text: string, index: number): string {
  const before = text.slice(0, index)
  const from = Math.max(
    before.lastIndexOf(', '),
    before.lastIndexOf('; '),
    before.lastIndexOf(': '),
    before.lastIndexOf(' — '),
    0,
  )
  return before.slice(from)
}

const doubt =
  /\b(?:if|unless|would|could|might|may|should|whether|perhaps|possibl[ey]|expected?|expects|hopes?|hoped|hoping|fears?|feared|risk|risks|threat\w*|want(?:s|ed)?|wish\w*|plans?|planned|asked|asks|urged|demand\w*|called? for|calls for|wondered|likely|suggest\w*|propos\w+|claim\w*|alleg\w+|denied|denies|deny|insist\w*|rumou?r\w*|able to|ready to|prepar\w+|supposed|meant to|as if|as though|like|than|almost|nearly|every time|whenever|imagin\w+|dream\w*|pretend\w*|practi[cs]e\w*|avoid\w*|prevent\w*|lest|instead of|far from|in case|novel|promis\w+|vow\w*|must|need\w*)\b/i
const negation =
  /\b(?:no|not|never|nobody|none|neither|nor|without|hardly|barely|scarcely|cannot|refus\w+|fail\w*|declin\w+|rejected|stopped|lacks?|absence)\b|n't\b/i

function isUnsure(lead: string, rest: string): boolean {
  return doubt.test(lead) || /^[^,;.]{0,60}\b(?:if|unless|would have|could have|might have)\b/i.test(rest)
}

function isNegated(lead: string): boolean {
  return negation.test(lead)
}
