import type { Facts } from '../../src/analysis/facts.ts'
import { sentenceOf } from '../../src/analysis/locate.ts'
import { matchesOf } from '../../src/analysis/matches-of.ts'
import { type OwnSentence, ownSentenceAt, ownSentences, spanOf } from '../../src/analysis/own-sentences.ts'
import type { Span } from '../../src/span.ts'

/** Words of a headline, or of a later sentence, and those of the body that go the other way. */
export interface Against {
  readonly here: Span
  readonly there: Span
}

interface Claim {
  readonly span: Span
  readonly isUp: boolean
  readonly thing: string
}

/** How fast prices rise is the rate of inflation, and how fast output grows is that of growth. */
const speeds = [
  {
    thing: 'inflation',
    told: /\b(?<what>(?:[Pp]rices?|[Cc]ost of living|[Ii]nflation) (?:to )?(?:(?:rises?|rising|rose|climbs?|grows?|goes up|go up) (?:(?<up>faster|more quickly|more steeply)|(?<down>slower|more slowly|less fast|less quickly))|(?<speeds>accelerates?|quickens?|picks? up|speeds? up)|(?<slows>slows?|eases?|cools?|falls back)))\b/d,
    measured:
      /\b[Ii]nflation\b[^.;]{0,60}?\b(?<what>(?<down>slowed|eased|cooled|fell|dropped|declined|dipped|came down)|(?<up>accelerated|quickened|picked up|rose|jumped|climbed|sped up)) to (?<to>\d+(?:\.\d+)?) ?(?:per cent|percent|%)[^.;]{0,30}? from (?<from>\d+(?:\.\d+)?)/d,
  },
  {
    thing: 'growth',
    told: /\b(?<what>(?:[Ee]conomy|[Gg]rowth|[Oo]utput|GDP) (?:to )?(?:(?:grows?|expands?) (?:(?<up>faster|more quickly)|(?<down>slower|more slowly))|(?<speeds>accelerates?|quickens?|picks? up|speeds? up)|(?<slows>slows?|cools?|weakens?)))\b/d,
    measured:
      /\b(?:[Gg]rowth|[Ee]conomy|GDP)\b[^.;]{0,60}?\b(?<what>(?<down>slowed|eased|cooled|fell|dropped|declined)|(?<up>accelerated|quickened|picked up|rose|jumped|sped up)) to (?<to>\d+(?:\.\d+)?) ?(?:per cent|percent|%)[^.;]{0,30}? from (?<from>\d+(?:\.\d+)?)/d,
  },
]
const priced =
  /\b(?<what>(?<thing>[A-Za-z]{3,}) (?:gets?|becomes?|is|are|grows?) (?<way>dearer|cheaper|more expensive|less expensive))\b/d
const wasPriced =
  /\b(?<thing>[A-Za-z]{3,}) (?:was|were|had become|became|got) (?<what>(?:\d+(?:\.\d+)? ?(?:per cent|percent|%) )?(?<way>cheaper|dearer|more expensive|less expensive))\b/dg

/** "Prices rise faster" over a rate of inflation that fell. */
export function* headlineSpeeds(facts: Facts): Iterable<Against> {
  const heads = facts.blocks
    .filter(({ role }) => role === 'headline' || role === 'standfirst')
    .flatMap(({ firstToken }) => ownSentenceAt(facts, sentenceOf(facts.tokens, firstToken)) ?? [])
  for (const head of heads) {
    for (const { told, measured } of speeds) {
      const match = told.exec(head.text)
      if (!match) continue
      const isUp = (match.groups!.up ?? match.groups!.speeds) !== undefined
      const [body, ...others] = bodyOf(facts).flatMap(sentence => {
        const found = measured.exec(sentence.text)
        return found ? [{ span: spanOf(sentence, found, 'what'), isUp: found.groups!.up !== undefined }] : []
      })
      if (!body || others.some(other => other.isUp !== body.isUp) || body.isUp === isUp) continue
      yield { here: spanOf(head, match, 'what'), there: body.span }
    }
    yield* otherPrice(facts, head)
  }
}

function* otherPrice(facts: Facts, head: OwnSentence): Iterable<Against> {
  const match = priced.exec(head.text)
  if (!match) return
  const thing = match.groups!.thing!.toLowerCase()
  const isUp = isDear(match.groups!.way!)
  const claims: Claim[] = bodyOf(facts).flatMap(sentence =>
    matchesOf(wasPriced, sentence.text).map(found => ({
      span: spanOf(sentence, found, 'what'),
      isUp: isDear(found.groups!.way!),
      thing: found.groups!.thing!.toLowerCase(),
    })),
  )
  const same = claims.filter(claim => claim.thing === thing)
  const [first] = same
  if (first && same.every(claim => claim.isUp !== isUp))
    yield { here: spanOf(head, match, 'what'), there: first.span }
}

function isDear(way: string): boolean {
  return /^(?:dearer|more)/i.test(way)
}

function bodyOf(facts: Facts): readonly OwnSentence[] {
  return ownSentences(facts).filter(({ role }) => role === 'body')
}
