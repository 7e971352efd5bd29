import type { DateMention } from '../../src/analysis/dates.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { sentenceOf } from '../../src/analysis/locate.ts'
import { type OwnSentence, ownSentenceAt } from '../../src/analysis/own-sentences.ts'
import { tokenFrom } from '../../src/analysis/token-tests.ts'
import { sentencesOn, topicOf } from '../../src/analysis/topics.ts'

const topics = {
  age: topicOf('old anniversary birthday'),
  origin: topicOf('built opened founded established completed erected constructed formed'),
  ago: topicOf('ago'),
  ahead: topicOf('now hence'),
  life: topicOf('born died dies dead death passed'),
  duration: topicOf('years year decade decades times twice term'),
  gap: topicOf('day days week weeks'),
}

/** The sentences of a draft that may tell of times, by what they may tell. */
export interface TimedSentences {
  readonly age: readonly OwnSentence[]
  readonly origin: readonly OwnSentence[]
  readonly ago: readonly OwnSentence[]
  readonly ahead: readonly OwnSentence[]
  readonly life: readonly OwnSentence[]
  readonly duration: readonly OwnSentence[]
  readonly gap: readonly OwnSentence[]
  /** The sentences that name days, in order, with them. */
  readonly dated: ReadonlyMap<OwnSentence, readonly DateMention[]>
}

/** Cuts out only the sentences of which one word may lead to something. */
export function timedSentences(facts: Facts): TimedSentences {
  return {
    age: sentencesOn(facts, topics.age),
    origin: sentencesOn(facts, topics.origin),
    ago: sentencesOn(facts, topics.ago),
    ahead: sentencesOn(facts, topics.ahead),
    life: sentencesOn(facts, topics.life),
    duration: sentencesOn(facts, topics.duration),
    gap: sentencesOn(facts, topics.gap),
    dated: datedSentences(facts),
  }
}

function datedSentences(facts: Facts): ReadonlyMap<OwnSentence, readonly DateMention[]> {
  const { dates, tokens } = facts
  const found = new Map<OwnSentence, DateMention[]>()
  for (const date of dates) {
    const sentence = ownSentenceAt(facts, sentenceOf(tokens, tokenFrom(tokens, date.start)))
    if (!sentence || date.end > sentence.end) continue
    const own = found.get(sentence)
    if (own) own.push(date)
    else found.set(sentence, [date])
  }
  return found
}
