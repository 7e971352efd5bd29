import type { Span } from '../../span.ts'
import type { Facts } from '../facts.ts'
import { matchesOf } from '../matches-of.ts'
import { numberOf, numberPattern, ordinalOf, ordinalPattern } from '../number-text.ts'
import { type OwnSentence, ownSentences, spanOf } from '../own-sentences.ts'
import { tokenFrom } from '../token-tests.ts'
import { wordTrigger } from '../triggers.ts'

/** A moment of a match as its clock shows it. */
export interface MatchMoment extends Span {
  readonly sentence: OwnSentence
  /** Seconds that have been played, or that are left to play. */
  readonly seconds: number
  readonly counts: 'up' | 'down'
  /** What comes of somebody there: on the field, off it, or a deed on it. */
  readonly deed: 'on' | 'off' | 'act'
  /** The number of the entity who does it. */
  readonly player: number
}

const clockWords = wordTrigger('minute minutes seconds hour')
const count = `(?:${numberPattern})`
const up = new RegExp(
  `\\b(?:in|by|until|on|after) (?:the |only |just )?(?:(?<ordinal>${ordinalPattern}|\\d{1,3}(?:st|nd|rd|th)) minute|(?<minutes>${count}) minutes)\\b(?! (?:later|from|into|after|before|to|of|left|remaining))|\\bafter (?<half>half an hour|an hour)\\b|\\bwith (?<gone>${count}) minutes (?:gone|played|on the clock)\\b`,
  'dgi',
)
const down = new RegExp(
  `\\b(?:with|at) (?:just |only )?(?:(?<clock>\\d{1,2}:\\d\\d)|(?<minutes>${count}) minutes|(?<seconds>${count}) seconds) (?:left|to go|remaining|to play|on the clock)\\b|\\b(?<end>${count}) minutes from (?:the end|time)\\b`,
  'dgi',
)
const off =
  /\b(?:went off|limped off|hobbled off|left (?:the (?:field|pitch|game|court|ice|floor)|for good|with an? \w+ injury)|was (?:sent off|carried off|taken off|stretchered off|substituted|withdrawn|dismissed|ejected|shown a (?:straight )?red)|(?:received|picked up|was given|got) (?:a (?:straight )?red card|a second (?:yellow|booking))|fouled out|(?:fifth|sixth) foul|saw red|did not return|was replaced)\b/i
const on =
  /(?<who>\p{Lu}[\p{L}'-]+)(?:, [^,]{1,40},)? (?:came on|took (?:his|her) place|came off the bench|was (?:sent|brought) on|was introduced|entered the (?:game|match|fray)|replaced)\b/u
const act =
  /\b(?:scor\w+|goals?|tr(?:y|ies)|header|headed|shot|struck|strike|tip-in|lay-?up|dunk\w*|3-pointer|three-pointer|penalty|equali[sz]\w+|converted|touched down|crossed|volley\w*|fired|finished|tapped|netted|hit|saved|assist\w*|basket|put|broke|levell?ed|booked|tackle[sd]?|g[ai]ven?|gave|won|set up|nodded|drove|lead|made it)\b/i

/** The moments of a match in which somebody comes on, goes off, or does something, in order. */
export function matchMoments(facts: Facts): readonly MatchMoment[] {
  if (clockWords(facts.tokens).length < 2) return []
  const found: MatchMoment[] = []
  let current: number | undefined
  for (const sentence of ownSentences(facts)) {
    current = topicOfSentence(facts, sentence, current)
    for (const [pattern, counts] of [
      [up, 'up'],
      [down, 'down'],
    ] as const) {
      for (const match of matchesOf(pattern, sentence.text)) {
        const seconds = secondsOf(match)
        if (seconds === undefined) continue
        const span = spanOf(sentence, match)
        const entering = on.exec(sentence.text)
        const who = entering ? mentionFrom(facts, sentence, entering) : undefined
        if (who !== undefined) {
          found.push({ ...span, sentence, seconds, counts, deed: 'on', player: who })
          current = who
        } else if (current !== undefined && (off.test(sentence.text) || act.test(sentence.text)))
          found.push({
            ...span,
            sentence,
            seconds,
            counts,
            deed: off.test(sentence.text) ? 'off' : 'act',
            player: current,
          })
      }
    }
  }
  return found
}

function secondsOf({ groups }: RegExpExecArray): number | undefined {
  const { ordinal, minutes, gone, clock, seconds, end, half } = groups!
  if (half) return /half/i.test(half) ? 1800 : 3600
  if (clock) {
    const [minute, second] = clock.split(':').map(Number)
    return minute! * 60 + second!
  }
  if (seconds) return numberOf(seconds)
  const digits = ordinal && /^\d/.test(ordinal) ? Number.parseInt(ordinal, 10) : undefined
  const value = digits ?? (ordinal ? ordinalOf(ordinal) : numberOf(minutes ?? gone ?? end ?? ''))
  return value === undefined ? undefined : value * 60
}

function mentionFrom(facts: Facts, sentence: OwnSentence, match: RegExpExecArray): number | undefined {
  return facts.entities.mentionAt(tokenFrom(facts.tokens, sentence.start + match.index))?.entity
}

/** How many words in a sentence may still name whom it is about. */
const opening = 5

/** Whom a sentence is about: the first name that it begins with, or whoever the one before was, where it begins with a pronoun. */
function topicOfSentence(
  { entities, tokens }: Facts,
  { start, text }: OwnSentence,
  before: number | undefined,
): number | undefined {
  const first = tokenFrom(tokens, start)
  for (let at = first; at < first + opening; at++) {
    const mention = entities.mentionAt(at)
    const kind = mention && entities.entities[mention.entity]?.kind
    if (mention && (kind === 'person' || kind === 'unknown')) return mention.entity
  }
  return /^(?:\w+ ){0,5}(?:he|she|his|her)\b/i.test(text) ? before : undefined
}
