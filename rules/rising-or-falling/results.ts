import type { Facts } from '../../src/analysis/facts.ts'
import { sentenceOf } from '../../src/analysis/locate.ts'
import { subjectParty } from '../../src/analysis/parties.ts'
import { timeSettingOf } from '../../src/analysis/time-setting.ts'
import { wordTrigger } from '../../src/analysis/triggers.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { TokenClass } from '../../src/parse/tokens.ts'
import type { Span } from '../../src/span.ts'

/** The one result of a side, and words that give it the other one. */
export interface TwoResults {
  readonly here: Span
  readonly there: Span
}

const won = wordTest('won beat defeated thrashed edged')
const lost = wordTest('lost')
const wins = wordTest('victory win triumph')
const losses = wordTest('defeat loss')
const verbs = 'won beat defeated thrashed edged lost'
const nouns = 'victory win triumph defeat loss'
const verbTokens = wordTrigger(verbs)
const nounTokens = wordTrigger(nouns)
const allTokens = wordTrigger(`${verbs} ${nouns}`)
const another = wordTest('over against in at to from last on of')
const dash = /^[-–—]$/

/** "Marston lost 3-1 to Ely", and "Marston's victory": the noun has nothing after it that tells of another match. */
export function* twoResults(facts: Facts): Iterable<TwoResults> {
  const { tokens, entities } = facts
  if (verbTokens(tokens).length === 0 || nounTokens(tokens).length === 0) return
  const told = new Map<number, { token: number; isWin: boolean }[]>()
  for (const index of allTokens(tokens)) {
    const key = tokens.keys[index]!
    if (won(key) || lost(key)) {
      const party = hasScoreAfter(facts, index) ? subjectParty(facts, index) : undefined
      if (party !== undefined)
        told.set(party, [...(told.get(party) ?? []), { token: index, isWin: won(key) }])
    } else if ((wins(key) || losses(key)) && tokens.classes[index - 1] === TokenClass.clitic) {
      const party = entities.mentionAt(index - 2)?.entity
      const results = (party === undefined ? undefined : told.get(party)) ?? []
      const [only] = results
      if (!only || results.length > 1 || only.isWin === wins(key) || another(tokens.keys[index + 1] ?? 0))
        continue
      if (isOfAnotherTime(facts, index) || isOfAnotherTime(facts, only.token)) continue
      yield { here: spanOf(facts, index), there: spanOf(facts, only.token) }
    }
  }
}

/** "3-1" within a few words: a match, not an argument. */
function hasScoreAfter({ tokens }: Facts, verb: number): boolean {
  for (let index = verb + 1; index < Math.min(tokens.count - 2, verb + 8); index++) {
    const isScore =
      tokens.classes[index] === TokenClass.number && tokens.classes[index + 2] === TokenClass.number
    if (isScore && dash.test(tokens.prose.slice(tokens.starts[index + 1]!, tokens.ends[index + 1]!)))
      return true
  }
  return false
}

function isOfAnotherTime({ tokens }: Facts, token: number): boolean {
  const sentence = sentenceOf(tokens, token)
  const last = tokens.sentences[sentence + 1]! - 1
  const setting = timeSettingOf(
    tokens.prose.slice(tokens.starts[tokens.sentences[sentence]!]!, tokens.ends[last]!),
  )
  return setting.shifted || setting.hypothetical
}

function spanOf({ tokens }: Facts, token: number): Span {
  return { start: tokens.starts[token]!, end: tokens.ends[token]! }
}
