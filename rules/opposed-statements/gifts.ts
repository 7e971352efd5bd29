import type { Facts } from '../../src/analysis/facts.ts'
import { matchesOf } from '../../src/analysis/matches-of.ts'
import { type OwnSentence, ownSentences, spanOf } from '../../src/analysis/own-sentences.ts'
import { agree, timeSettingOf } from '../../src/analysis/time-setting.ts'
import { wordTrigger } from '../../src/analysis/triggers.ts'
import type { Span } from '../../src/span.ts'

/** Two places of which one excludes the other. */
export interface Opposition {
  readonly here: Span
  readonly there: Span
}

/** What one thing can be called by turns. */
const things = [
  'land site plot parcel property acres field farm tract ground grounds lot',
  'house building hall mansion barn cottage home',
  'painting portrait picture canvas watercolor',
  'sculpture statue bust bronze',
  'collection archive papers library manuscripts',
  'paper mill company business',
].map(line => line.split(' '))
const nouns = things.flat().join('|')

const gave = new RegExp(
  `\\b(?<what>gave|donated|deeded|bequeathed|presented) (?:the|its|their|his|her|an?) (?:[\\w-]+ ){0,3}?(?<noun>${nouns}) to (?:the )?(?<receiver>[\\w-]+)`,
  'dgi',
)
const bought = new RegExp(
  `\\b(?:the )?(?<buyer>[\\w-]+) (?:had |has )?(?<what>bought|purchased|paid for) (?:the|that|this|its) (?:[\\w-]+ ){0,2}?(?<noun>${nouns})\\b`,
  'dgi',
)
const giving = wordTrigger('gave donated deeded bequeathed presented')
const buying = wordTrigger('bought purchased paid')
const transfer = /\b(?:gave|donated|deeded|bequeathed|presented|bought|purchased|paid for)\b/i
const other = /\b(?:another|second|adjoining|adjacent|neighbou?ring|nearby|other|more|additional|back)\b/i

/** A thing that somebody was given in one place, and bought in another. */
export function* givenAndBought(facts: Facts): Iterable<Opposition> {
  if (giving(facts.tokens).length === 0 || buying(facts.tokens).length === 0) return
  const sentences = ownSentences(facts).filter(({ text }) => transfer.test(text))
  const gifts = sentences.flatMap(sentence => placesOf(sentence, gave, 'receiver'))
  if (gifts.length === 0) return
  const purchases = sentences.flatMap(sentence => placesOf(sentence, bought, 'buyer'))
  for (const purchase of purchases) {
    const gift = gifts.find(
      one => one.who === purchase.who && one.kind === purchase.kind && agree(one.years, purchase.years),
    )
    if (gift && gifts.length === 1 && purchases.length === 1) yield { here: purchase.span, there: gift.span }
  }
}

interface Transfer {
  readonly span: Span
  readonly who: string
  readonly kind: number
  readonly years: ReadonlySet<string>
}

function placesOf(sentence: OwnSentence, pattern: RegExp, who: 'receiver' | 'buyer'): Transfer[] {
  return matchesOf(pattern, sentence.text).flatMap(match => {
    const noun = match.groups!.noun!.toLowerCase()
    if (other.test(match[0])) return []
    return [
      {
        span: spanOf(sentence, match, 'what'),
        who: match.groups![who]!.toLowerCase(),
        kind: things.findIndex(words => words.includes(noun)),
        years: timeSettingOf(sentence.text).years,
      },
    ]
  })
}
