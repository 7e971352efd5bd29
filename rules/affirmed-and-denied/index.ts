import { type Conflict, denyingClaims } from '../../src/analysis/claims.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { FunctionWord, functionWord } from '../../src/analysis/function-words.ts'
import { clashesOf } from '../../src/analysis/opposed-cues.ts'
import type { Restatement } from '../../src/analysis/restatements.ts'
import { isSameMoment, isSameStory } from '../../src/analysis/same-story.ts'
import { isMark } from '../../src/analysis/token-tests.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import type { Tokens } from '../../src/parse/tokens.ts'
import { defineRule } from '../../src/rule/define-rule.ts'
import { pairFinding } from '../../src/rule/pair-finding.ts'
import type { Finding, RuleContext } from '../../src/rule/rule.ts'
import type { Span } from '../../src/span.ts'
import { absences } from './absences.ts'
import { oppositesIn } from './opposites.ts'

/** A claim and its denial are nearly the same words; anything less may be two claims. */
const leastOverlap = 0.85

export default defineRule({
  id: 'affirmed-and-denied',
  category: 'contradiction',
  summary: 'A claim that the piece makes in one place and denies in another',
  status: 'stable',
  gate: false,
  messages: {
    negated: '“{found}” denies what the piece says elsewhere in the same words: “{other}”',
    claim: '“{found}” says that it is so, but “{other}” that it is not',
    denial: '“{found}” says that it is not so, but “{other}” that it is',
    absence: '“{found}” does not go with “{other}”: {slot}, there and not there',
    opposite: '“{found}” here, but “{other}” where the piece tells the same thing elsewhere',
  },
  defaults: {},
  options: {},
  lexicon: false,
  check: findDenials,
})

function* findDenials({ facts, prose }: RuleContext<object>): Iterable<Finding> {
  const told = new Set<number>()
  const spans: Span[] = []
  for (const pair of facts.restatements) {
    const found = denial(pair, facts) ?? opposite(pair, facts)
    if (!found || !(isRepeated(pair) ? isSameMoment(facts, pair) : isSameStory(facts, pair))) continue
    const { here, there, messageId } = found
    const other = prose.slice(there.start, there.end).replaceAll(/\s+/g, ' ')
    const shown = other.length > 80 ? `${other.slice(0, 77)}…` : other
    told.add(pair.second)
    spans.push(here, there)
    yield {
      ...here,
      messageId,
      values: { other: shown },
      related: [{ ...there, reason: `“${shown}” stands here` }],
    }
  }
  for (const conflict of denyingClaims(facts)) {
    if (told.has(conflict.later.sentence)) continue
    const finding = claimFinding(conflict, prose, facts)
    spans.push(finding, ...(finding.related ?? []))
    yield finding
  }
  for (const { slot, here, there } of clashesOf(absences, facts)) {
    if (spans.some(({ start, end }) => start < here.end && here.start < end)) continue
    spans.push(here, there)
    yield pair('absence', here, there, prose, { slot: slot.name })
  }
}

function pair(
  messageId: string,
  here: Span,
  there: Span,
  prose: string,
  values: Readonly<Record<string, string>>,
): Finding {
  const finding = pairFinding(messageId, here, there, prose)
  return { ...finding, values: { ...finding.values, ...values } }
}

/** What is said of one thing in one place, and denied of it in another, in whatever words. */
function claimFinding({ earlier, later }: Conflict, prose: string, { tokens }: Facts): Finding {
  const [here, there] = [later, earlier].map(({ groupToken, firstToken, end }) => ({
    start: tokens.starts[Math.min(groupToken, firstToken)],
    end,
  }))
  const other = prose.slice(there.start, there.end).replaceAll(/\s+/g, ' ')
  return {
    ...here,
    messageId: later.polarity === 'denied' ? 'denial' : 'claim',
    values: { other },
    related: [{ ...there, reason: `“${other}” stands here` }],
  }
}

/** Nearly the same sentence over again: times and names cannot set the two apart. */
function isRepeated({ onlyFirst, onlySecond }: Restatement): boolean {
  return onlyFirst.size + onlySecond.size <= 1
}

interface Clash {
  readonly here: Span
  readonly there: Span
  readonly messageId: 'negated' | 'opposite'
}

/** One of the two has a negation and the other none. */
function denial(
  { first, second, overlap, onlyFirst, onlySecond }: Restatement,
  { tokens }: Facts,
): Clash | undefined {
  if (overlap < leastOverlap || onlyFirst.size + onlySecond.size > 4) return undefined
  const before = negations(tokens, first)
  const after = negations(tokens, second)
  if ((before.length === 0) === (after.length === 0) || before.length + after.length > 1) return undefined
  const [negation] = [...after, ...before] as [number]
  // "Within the estimate, which does not include fees": the clause is of another thing.
  if (which(tokens.keys[negation - 2] ?? 0)) return undefined
  const isAfter = after.length > 0
  return {
    here: isAfter ? wordSpan(tokens, negation) : sentenceSpan(tokens, second),
    there: isAfter ? sentenceSpan(tokens, first) : wordSpan(tokens, negation),
    messageId: 'negated',
  }
}

const which = wordTest('which')

/** One has a word, and the other its opposite. */
function opposite(pair: Restatement, { tokens }: Facts): Clash | undefined {
  const found = oppositesIn(pair, tokens)
  return (
    found && {
      here: wordSpan(tokens, found.here),
      there: wordSpan(tokens, found.there),
      messageId: 'opposite',
    }
  )
}

function negations(tokens: Tokens, sentence: number): number[] {
  const found: number[] = []
  for (let index = tokens.sentences[sentence]!; index < tokens.sentences[sentence + 1]!; index++) {
    const isNegation = (functionWord(tokens.keys[index]!) & FunctionWord.negation) !== 0
    if (isNegation && !isInAside(tokens, index, sentence)) found.push(index)
  }
  return found
}

const relative = wordTest('who which whose whom where when')

/** "The driver, who is not named, had stopped": what a clause between commas denies is not what the sentence tells. */
function isInAside(tokens: Tokens, negation: number, sentence: number): boolean {
  let open = negation
  while (open > tokens.sentences[sentence]! && !isMark(tokens, open, ',')) open--
  if (!isMark(tokens, open, ',') || !relative(tokens.keys[open + 1]!)) return false
  for (let token = negation; token < tokens.sentences[sentence + 1]!; token++)
    if (isMark(tokens, token, ',')) return true
  return false
}

function wordSpan(tokens: Tokens, token: number): Span {
  return { start: tokens.starts[token]!, end: tokens.ends[token]! }
}

function sentenceSpan(tokens: Tokens, sentence: number): Span {
  return {
    start: tokens.starts[tokens.sentences[sentence]!]!,
    end: tokens.ends[tokens.sentences[sentence + 1]! - 1]!,
  }
}
