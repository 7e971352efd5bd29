import type { Facts } from '../../src/analysis/facts.ts'
import { ownSentenceAt } from '../../src/analysis/own-sentences.ts'
import { sentencesOn, topicOf } from '../../src/analysis/topics.ts'
import type { Broken } from './broken.ts'

const made =
  /\b(?:built|founded|completed|constructed|erected|painted|written|made|founding|dates from|dating from) (?:\w+ )?in (?<year>1[1-9]\d\d)\b/
const century =
  /\b(?<all>(?<n>1[1-9]|2[01])(?:th|st)[- ]century) (?:house|houses|church|churches|building|buildings|painting|paintings|castle|castles|bridge|bridges|tower|towers|farmhouse|farmhouses|book|books|mansion|mansions|palace|palaces|mill|mills|chapel|manor)\b/d
const takenUp = /^\W*(?:It is (?:one of|a|an|the)|It was (?:one of|a)|The 1\d(?:th|st)[- ]century)\b/
const rebuilt =
  /\b(?:rebuilt|restored|original|older|foundations?|site|replaced|style|copy|replica|renovated|again|former|other|than)\b/i
const guard = topicOf('century')

/** "The house was built in 1734. It is one of few 17th-century houses": a century that the year is not in. */
export function* brokenCenturies(facts: Facts): Iterable<Broken> {
  for (const sentence of sentencesOn(facts, guard)) {
    const match = century.exec(sentence.text)
    if (!match) continue
    const before = ownSentenceAt(facts, sentence.number - 1)
    const telling = made.test(sentence.text) ? sentence : takenUp.test(sentence.text) ? before : undefined
    const year = telling && made.exec(telling.text)?.groups?.year
    if (!year || rebuilt.test(sentence.text) || rebuilt.test(telling.text)) continue
    const right = Math.ceil(Number(year) / 100)
    if (Number(match.groups!.n) === right) continue
    const [start, end] = match.indices!.groups!.all!
    yield {
      start: sentence.start + start,
      end: sentence.start + end,
      fact: `${year} is in the ${right}${right === 21 ? 'st' : 'th'} century`,
    }
  }
}
