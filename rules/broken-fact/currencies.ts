import type { Facts } from '../../src/analysis/facts.ts'
import type { OwnSentence } from '../../src/analysis/own-sentences.ts'
import { sentencesOn, topicOf } from '../../src/analysis/topics.ts'
import type { Broken } from './broken.ts'

/** Currencies that are used in few states, by the names of the fact base. Those that many take are left out. */
const currencies: ReadonlyMap<string, readonly string[]> = new Map([
  ['won', ['South Korea', 'North Korea']],
  ['yen', ['Japan']],
  ['yuan', ['China', 'Hong Kong', 'Taiwan']],
  ['rubles', ['Russia', 'Belarus']],
  ['roubles', ['Russia', 'Belarus']],
  ['zlotys', ['Poland']],
  ['forints', ['Hungary']],
  ['shekels', ['Israel', 'Palestine']],
  ['hryvnias', ['Ukraine']],
  ['baht', ['Thailand', 'Laos', 'Myanmar', 'Cambodia']],
  ['rand', ['South Africa', 'Namibia', 'Lesotho', 'Eswatini']],
  ['naira', ['Nigeria', 'Benin']],
  ['dong', ['Vietnam']],
  ['ringgit', ['Malaysia', 'Brunei']],
  ['lari', ['Georgia']],
  ['reais', ['Brazil']],
])
const amount = new RegExp(
  `(?<all>\\b\\d[\\d,.]* (?:(?:million|billion) )?(?<currency>${[...currencies.keys()].join('|')}))\\b`,
  'd',
)
const guard = topicOf([...currencies.keys()].join(' '))
const priced = /\b(?:costs?|charges?|is sold for|sells for|sell for|priced at|rent is|fare is|ticket)\b/i

/** A price in one state that is in the money of another: "A night in Tokyo costs 12,000 won". */
export function* brokenCurrencies(facts: Facts): Iterable<Broken> {
  for (const sentence of sentencesOn(facts, guard)) {
    const match = amount.exec(sentence.text)
    if (!match || !priced.test(sentence.text)) continue
    const states = statesIn(facts, sentence)
    const [state] = states
    const { all, currency } = match.groups as { all: string; currency: string }
    if (states.size !== 1 || state === undefined || currencies.get(currency)!.includes(state)) continue
    const start = sentence.start + match.index
    yield {
      start,
      end: start + all.length,
      fact: `${state} does not pay in ${currency}`,
    }
  }
}

/** The states that a sentence names, or of which it names a city. */
function statesIn({ entities }: Facts, { start, end }: OwnSentence): Set<string> {
  const states = new Set<string>()
  for (const mention of entities.mentions) {
    if (mention.start < start || mention.end > end) continue
    const known = entities.entities[mention.entity]!.known
    if (known?.kind !== 'place') continue
    const state = known.sort === 'state' ? known.name : known.country
    if (state) states.add(state)
  }
  return states
}
