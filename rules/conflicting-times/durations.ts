import type { Facts } from '../../src/analysis/facts.ts'
import { numberOf, numberPattern } from '../../src/analysis/number-text.ts'
import { ownSentenceAt } from '../../src/analysis/own-sentences.ts'
import { sentencesOn, topicOf } from '../../src/analysis/topics.ts'
import type { Clash } from './clash.ts'
import type { TimedSentence } from './clock.ts'

const lasting = new RegExp(
  `\\b(?<what>(?<count>${numberPattern})-(?<unit>hour|minute)) (?:[a-z]+ )?(?:meeting|debate|match|flight|operation|siege|standoff|stand-off|journey|search|delay|session|hearing|concert|show|trip|shift|ride|wait|blackout|outage|power cut|raid|ceremony|service|speech|drive|crossing|walk|vigil|protest|strike|battle|rescue|climb|dive|mission|spacewalk|game)\\b`,
  'di',
)
const begins =
  /\b(?:began|started|opened|set off|left|took off|from|between|kicked off|after|since|begun)\b[^.;]{0,30}$/i
const ends =
  /\b(?:ended|finished|closed|was over|to|until|till|and|landed|arrived|adjourned|concluded)\b[^.;]{0,40}$/i
const guard = topicOf('hour minute')
const rough = /\b(?:about|nearly|almost|around|over|more than|under|less than|roughly|some)(?: a)? $/i
const halfDay = 720

/** "A six-hour meeting" that began at 7 p.m. and ended at 10 p.m. */
export function* wrongLengths(facts: Facts, timed: readonly TimedSentence[]): Iterable<Clash> {
  if (timed.length === 0) return
  for (const sentence of sentencesOn(facts, guard)) {
    const match = lasting.exec(sentence.text)
    if (!match || rough.test(sentence.text.slice(0, match.index))) continue
    const near = [0, 1].map(on => ownSentenceAt(facts, sentence.number + on)?.number)
    for (const { sentence: own, times } of timed) {
      const [from, to, ...more] = times
      if (!near.includes(own.number) || !from || !to || more.length > 0) continue
      if (!begins.test(own.text.slice(0, from.from)) || !ends.test(own.text.slice(from.to, to.from))) continue
      const stated =
        (numberOf(match.groups!.count!) ?? 0) * (match.groups!.unit!.toLowerCase() === 'hour' ? 60 : 1)
      const slack = match.groups!.unit!.toLowerCase() === 'hour' ? 40 : 5
      const actual = (((to.minutes - from.minutes) % halfDay) + halfDay) % halfDay
      const off = Math.abs((stated % halfDay) - actual)
      if (Math.min(off, halfDay - off) <= slack) continue
      const [start, end] = match.indices!.groups!.what!
      yield {
        messageId: 'gap',
        here: { start: sentence.start + start, end: sentence.start + end },
        there: { start: from.start, end: to.end },
      }
    }
  }
}
