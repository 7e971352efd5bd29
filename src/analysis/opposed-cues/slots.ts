import { lazily } from '../lazily.ts'
import { type Topic, topicOf } from '../topics.ts'

/** Words that tell in which of some states a thing is. */
export interface Cue {
  readonly value: string
  /** Words of which the sentence must have one. */
  readonly topic: Topic
  readonly pattern: () => RegExp
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

/** The words of one side of a slot: those of which a sentence must have one, and the pattern. */
export type Side = readonly [guard: string, pattern: string]

interface Limits {
  readonly scope?: CueSlot['scope']
  readonly lasting?: boolean
  readonly within?: RegExp
  readonly unless?: RegExp
  readonly near?: RegExp
}

/** No place of its own is named behind it: "No one was killed at Briarwood" says nothing of the next school. */
const everywhere =
  '(?! (?:at|in|aboard) (?!(?:all|any|the|that|this|it|an?|either|both|what|his|her|its|their|connection|\\w+days?)\\b)\\w)'
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
  return {
    value,
    topic: topicOf(guard.replaceAll('-', ' ')),
    pattern: lazily(() => {
      const full = pattern
        .replaceAll('{nobody}', nobody)
        .replaceAll('{none}', none)
        .replaceAll('{everywhere}', everywhere)
      return new RegExp(`(?<![\\w-])(?:${full})(?![\\w-])`, 'gi')
    }),
    denies,
  }
}
