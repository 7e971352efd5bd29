import type { Facts } from '../../src/analysis/facts.ts'
import { quantitiesIn, sentenceOf } from '../../src/analysis/locate.ts'
import { objectParty, type Party, subjectParty } from '../../src/analysis/parties.ts'
import type { LexiconMatch } from '../../src/lexicon/match.ts'
import { wordClassKeys } from '../../src/lexicon/word-classes.ts'

/** Somebody's leaving of a post or a group, as one phrase tells it. */
export interface Departure {
  readonly match: LexiconMatch
  readonly manner: 'chosen' | 'forced'
  readonly party: Party
  /** What is left, where the phrase names it ("in the G8"). */
  readonly group?: Party
  /** The years and months that its sentence names. */
  readonly times: ReadonlySet<number>
}

/** How far after the phrase the group may be named. */
const groupReach = 4

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

function timesBeside(match: LexiconMatch, facts: Facts): Set<number> {
  const { tokens } = facts
  const sentence = sentenceOf(tokens, match.firstToken)
  const times = new Set<number>()
  for (const { value, unit } of quantitiesIn(facts.quantities, sentence)) {
    if (unit === 'count' && value >= 1700 && value <= 2100) times.add(value)
  }
  for (let index = tokens.sentences[sentence]!; index < tokens.sentences[sentence + 1]!; index++) {
    if (wordClassKeys('month').has(tokens.keys[index]!)) times.add(tokens.keys[index]!)
  }
  return times
}
