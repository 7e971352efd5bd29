import type { Facts } from '../facts.ts'
import { ownSentenceAt } from '../own-sentences.ts'
import { agreeInTime } from '../time-setting.ts'
import { isToldAlike } from '../told-alike.ts'
import { isOneParty } from './parties.ts'
import type { CueSlot } from './slots.ts'
import type { Told } from './told.ts'

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

/** Are the two told of one thing at one time and place, so that they exclude one another? */
export function isOneCase(slot: CueSlot, a: Told, b: Told, facts: Facts): boolean {
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
