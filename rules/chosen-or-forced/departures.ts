import type { Facts } from '../../src/analysis/facts.ts'
import { sentenceOf } from '../../src/analysis/locate.ts'
import { objectParty, type Party, subjectParty } from '../../src/analysis/parties.ts'
import type { LexiconMatch } from '../../src/lexicon/match.ts'
import { wordClassKeys } from '../../src/lexicon/word-classes.ts'
import { TokenClass, type Tokens } from '../../src/parse/tokens.ts'

/** Somebody's leaving of a post or a group, as one phrase tells it. */
export interface Departure {
  readonly match: LexiconMatch
  readonly manner: 'chosen' | 'forced'
  readonly party: Party
  /** What is left, where the phrase names it ("in the G8"). */
  readonly group?: Party
  /** The years and months that its clause names, as token keys. */
  readonly times: ReadonlySet<number>
}

/** How far after the phrase the group may be named, and a time of the clause. */
const groupReach = 4
const clauseReach = 8

/** The departures whose party the text makes plain. */
export function departures(matches: readonly LexiconMatch[], facts: Facts): Departure[] {
  return matches.flatMap(match => {
    const { manner, who } = match.entry.labels
    if (manner !== 'chosen' && manner !== 'forced') return []
    const party =
      who === 'object'
        ? objectParty(facts, match.firstToken, match.endToken)
        : subjectParty(facts, match.firstToken)
    if (party === undefined) return []
    const group = groupAfter(match, facts, party)
    return [
      { match, manner, party, ...(group === undefined ? {} : { group }), times: timesBeside(match, facts) },
    ]
  })
}

function groupAfter(match: LexiconMatch, facts: Facts, party: Party): Party | undefined {
  for (let index = match.endToken; index < match.endToken + groupReach; index++) {
    const mention = facts.entities.mentionAt(index)
    if (mention) return mention.entity === party ? undefined : mention.entity
  }
  return undefined
}

/** The years and months of the phrase's own clause: right after it, or set before the sentence ("In March, …"). */
function timesBeside(match: LexiconMatch, { tokens }: Facts): Set<number> {
  const start = tokens.sentences[sentenceOf(tokens, match.firstToken)]!
  return new Set([
    ...timesFrom(tokens, match.endToken),
    ...(start === match.firstToken ? [] : timesFrom(tokens, start)),
  ])
}

function timesFrom(tokens: Tokens, first: number): number[] {
  const times: number[] = []
  for (let index = first; index < Math.min(first + clauseReach, tokens.count); index++) {
    if (tokens.classes[index] === TokenClass.punctuation) break
    const isYear = /^(?:1[7-9]|20)\d\d$/.test(tokens.prose.slice(tokens.starts[index]!, tokens.ends[index]!))
    if (isYear || wordClassKeys('month').has(tokens.keys[index]!)) times.push(tokens.keys[index]!)
  }
  return times
}
