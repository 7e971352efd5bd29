/** What is known of a rival at a place, but for what is dear to know; logarithms are common ones. */
export interface TopicalRival {
  /** How common the written word is, and how much more common the rival. */
  readonly word: number
  readonly rarer: number
  /** How much likelier it makes the words around. */
  readonly gain: number
  /** Does the written word stand elsewhere in the draft as well? */
  readonly isRepeated: boolean
}

/**
 * What speaks for a word of content in place of another, in log-odds: fitted to slips made in the clean copy that may be read, and
 * to the same copy as it is, by `npm run weights:topics`.
 */
export const topicWeights = {
  gain: 1.53,
  rarer: -1.64,
  word: -0.52,
  placed: 0.33,
  topic: 7.45,
  repeated: -1.04,
  always: -2.45,
}

/** From which sum on a rival is taken for what is meant: hardly a word of finished copy in a hundred thousand comes to it. */
export const enoughOfTopic = 5.6
/** The gain by parts of speech and word classes is not believed beyond this (natural logarithms). */
const mostPlaced = 12
const leastPlaced = -5
/** No word goes so much better with what is spoken of. */
const mostTopic = 0.9

/** What speaks for a rival. @param topic how much better it goes with what is spoken of; @param placed the gain by parts of speech */
export function topicSumOf(rival: TopicalRival, topic: number, placed: number): number {
  return withoutTopic(rival) + topicWeights.topic * topic + topicWeights.placed * believedPlaced(placed)
}

/** Can nothing that is still to be known speak enough for a rival? */
export function isHopeless(rival: TopicalRival, topic = mostTopic): boolean {
  return topicSumOf(rival, topic, mostPlaced) < enoughOfTopic
}

/** As much of the gain by parts of speech and word classes as is believed. */
export function believedPlaced(placed: number): number {
  return Math.min(mostPlaced, Math.max(leastPlaced, placed))
}

function withoutTopic({ word, rarer, gain, isRepeated }: TopicalRival): number {
  return (
    topicWeights.always +
    topicWeights.gain * gain +
    topicWeights.rarer * rarer +
    topicWeights.word * word +
    (isRepeated ? topicWeights.repeated : 0)
  )
}
