import type { Facts } from '../../src/analysis/facts.ts'
import { matchesOf } from '../../src/analysis/matches-of.ts'
import { type OwnSentence, spanOf } from '../../src/analysis/own-sentences.ts'
import { stemOf } from '../../src/analysis/restatements.ts'
import { sentencesOn, topicOf } from '../../src/analysis/topics.ts'
import type { Opposition } from './gifts.ts'

const lone = topicOf('only sole lone')
const several = topicOf('another other second fellow two three four several both')
const where = '(?:on|in|at|of|among|with|from)'
const only = new RegExp(
  `\\b(?<words>the (?:only|sole|lone) (?<noun>[a-z]+(?<!s))) ${where} (?:the |its |their |a )?(?:[\\w'-]+ )?(?<place>[A-Za-z]{4,})\\b`,
  'dg',
)
const more = new RegExp(
  `\\b(?<words>(?:another|the other|a second|fellow|(?:two|three|four|several|both) (?:other )?) ?(?<noun>[a-z]+)) ${where} (?:the |its |their |a )?(?:[\\w'-]+ )?(?<place>[A-Za-z]{4,})\\b`,
  'dgi',
)
/** Words of another time, of a part, or of what is not so. */
const apart =
  /\b(?:was|were|until|then|once|former|formerly|used to|since|when|if|would|not|no longer|left|died|replaced|another (?:city|country|town|company|team))\b/i
const plurals: Readonly<Record<string, string>> = {
  women: 'woman',
  men: 'man',
  people: 'person',
  children: 'child',
}

/** "The only woman on the board", and "another woman on the board". */
export function* onlyAndOthers(facts: Facts): Iterable<Opposition> {
  const claims = sentencesOn(facts, lone).flatMap(sentence => placesIn(sentence, only))
  if (claims.length === 0) return
  const others = sentencesOn(facts, several).flatMap(sentence => placesIn(sentence, more))
  for (const { sentence, noun, place, span } of others) {
    const there = claims.find(
      claim => claim.sentence !== sentence && claim.noun === noun && claim.place === place,
    )
    if (there) yield { here: span, there: there.span }
  }
}

function placesIn(sentence: OwnSentence, pattern: RegExp) {
  if (apart.test(sentence.text)) return []
  return matchesOf(pattern, sentence.text).map(match => {
    const { noun, place } = match.groups!
    const low = noun!.toLowerCase()
    return {
      sentence,
      noun: plurals[low] ?? stemOf(low),
      place: stemOf(place!.toLowerCase()),
      span: spanOf(sentence, match, 'words'),
    }
  })
}
