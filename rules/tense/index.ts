import type { Attribution } from '../../src/analysis/attributions.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { isInRunningText } from '../../src/analysis/own-words.ts'
import { reportingWord } from '../../src/analysis/reporting-verbs.ts'
import { sentenceOf, tokenFrom } from '../../src/analysis/token-tests.ts'
import { defineRule } from '../../src/rule/define-rule.ts'
import { minorityFinding, mixturesOf, type StyledPlace } from '../../src/rule/majority.ts'

/** So many show a habit, and so many times the others: who says a thing now may have said another then. */
const fewest = 3
const clearLead = 3

interface Saying extends StyledPlace {
  readonly token: number
  readonly other: string
}

export default defineRule({
  id: 'tense',
  category: 'consistency',
  summary: 'A quotation that somebody “says” where the piece has “said”, or the other way round',
  status: 'trial',
  gate: false,
  messages: { mixed: '“{found}” is in the {style}, and quotations in this piece have “{other}” {times}' },
  defaults: {},
  options: {},
  lexicon: false,
  *check({ facts, prose }) {
    if (facts.quotations.length < fewest) return
    for (const { majority, minority } of mixturesOf(
      sayings(facts),
      ({ token }) => isInRunningText(facts, token) && !saysWhen(facts, token),
    )) {
      if (majority.length < fewest || majority.length < clearLead * minority.length) continue
      for (const place of minority) {
        const finding = minorityFinding(prose, place, majority, place.other)
        yield { ...finding, values: { ...finding.values, style: place.style } }
      }
    }
  },
})

/** Where direct speech is said by somebody named. */
function sayings(facts: Facts): Saying[] {
  return facts.attributions.flatMap(attribution => sayingOf(facts, attribution))
}

function sayingOf(facts: Facts, { verb, direct, named }: Attribution): Saying[] {
  const { tokens } = facts
  const token = tokenFrom(tokens, verb.start)
  const word = reportingWord(tokens.keys[token] ?? 0)
  if (!direct || !named || word?.verb.lemma !== 'say' || tokens.ends[token] !== verb.end) return []
  if (word.form !== 'past' && word.form !== 'present') return []
  const isPast = word.form === 'past'
  return [
    {
      ...verb,
      token,
      topic: 'say',
      style: isPast ? 'past tense' : 'present tense',
      other: isPast ? 'says' : 'said',
    },
  ]
}

/** Does the sentence say when: "in 1998", "last week"? */
function saysWhen({ tokens, times }: Facts, token: number): boolean {
  const sentence = sentenceOf(tokens, token)
  const start = tokens.starts[tokens.sentences[sentence]]
  const end = tokens.ends[tokens.sentences[sentence + 1] - 1]
  return times.some(time => time.start >= start && time.end <= end)
}
