import type { NounPhrase } from '../../src/analysis/chunks/phrases.ts'
import type { Clause } from '../../src/analysis/clauses.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { hasNounGroup, nounGroup } from '../../src/analysis/noun-groups.ts'
import type { OwnSentence } from '../../src/analysis/own-sentences.ts'
import { referenceAt } from '../../src/analysis/references/at.ts'
import { cachedStem } from '../../src/analysis/stems.ts'
import { timeSettingOf } from '../../src/analysis/time-setting.ts'
import { sentenceOf } from '../../src/analysis/token-tests.ts'
import type { Span } from '../../src/span.ts'
import { contentOf } from './content.ts'
import { type OutcomeVerb, outcomePlaces, outcomesOf } from './outcome-words.ts'

/** An outcome that a summary tells, and the opposite one of the body. */
export interface OutcomeClash {
  readonly kind: 'outcome'
  readonly here: Span
  readonly there: Span
}

interface Told {
  readonly verb: OutcomeVerb
  readonly sentence: OwnSentence
  readonly span: Span
  /** Whom the outcome is about; undefined where the words do not tell. */
  readonly about: number | undefined
  readonly negated: boolean
}

/** The outcomes of rows whose opposite the body tells of the same thing, where the body has no word for what the row says. */
export function* outcomeClashes(
  facts: Facts,
  rows: readonly OwnSentence[],
  body: readonly OwnSentence[],
): Iterable<OutcomeClash> {
  const sentences = new Set(outcomePlaces(facts.tokens).map(token => sentenceOf(facts.tokens, token)))
  const hasVerb = ({ number }: OwnSentence) => sentences.has(number)
  const summaries = rows.filter(hasVerb).flatMap(row => outcomesIn(facts, row, false))
  if (summaries.length === 0) return
  const told = body.filter(hasVerb).flatMap(sentence => outcomesIn(facts, sentence, true))
  for (const row of summaries) {
    if (told.some(other => isOutcome(row, other) && isAgreed(row, other) && !isOther(row, other))) continue
    const opposed = told.filter(other => isOutcome(row, other) && isOpposed(row, other))
    const clash = opposed.find(other => isOne(row, other))
    if (clash) yield { kind: 'outcome', here: row.span, there: clash.span }
  }
}

function isOutcome({ verb }: Told, other: Told): boolean {
  return verb.outcome === other.verb.outcome
}

function isAgreed(row: Told, other: Told): boolean {
  return row.verb.value === other.verb.value && row.negated === other.negated
}

function isOpposed(row: Told, other: Told): boolean {
  return row.negated === other.negated
    ? row.verb.value !== other.verb.value && !row.negated
    : row.verb.value === other.verb.value
}

function isOther(a: Told, b: Told): boolean {
  if (a.about === undefined || b.about === undefined) return false
  return a.about !== b.about && a.about < 0 === b.about < 0
}

const apart =
  /\b(?:another|other|earlier|previous\w*|rival|former\w*|instead|until|would have|first|initially|last (?:year|time|month|season)|ago|amendment)\b/i

/** Are both about one thing, by its name or noun and one word more, or by words alone? */
function isOne(row: Told, other: Told): boolean {
  if (isOther(row, other) || apart.test(other.sentence.text)) return false
  const { shifted, years } = timeSettingOf(other.sentence.text)
  if (shifted || years.size > 0) return false
  const words = contentOf(other.sentence.text)
  let shared = 0
  for (const word of contentOf(row.sentence.text)) if (words.has(word)) shared++
  return row.about !== undefined && row.about === other.about ? shared >= 1 : shared >= 3
}

function outcomesIn(facts: Facts, sentence: OwnSentence, isBody: boolean): Told[] {
  const { tokens } = facts
  return facts.clauses(sentence.number).flatMap(clause => {
    const { verb } = clause
    const start = tokens.starts[verb.firstToken]!
    const isPossible = verb.modal !== undefined && verb.modal !== 'will'
    if (sentence.text[start - sentence.start] === ' ' || isPossible || (isBody && isOpen(clause))) return []
    const { tail, about } = tailOf(facts, clause)
    return outcomesOf(verb.lemma, tail).map(outcome => ({
      verb: outcome,
      sentence,
      span: { start, end: tokens.ends[Math.max(verb.endToken - 1, verb.particle ?? 0)]! },
      about: headIn(facts, about ?? aboutOf(clause, outcome.tie, facts)),
      negated: verb.negated && tail !== notMoved,
    }))
  })
}

/** Told as a plan or an aim; a headline tells an outcome by an infinitive, too ("to sign"). */
function isOpen({ kind, verb }: Clause): boolean {
  return kind === 'infinitive' || verb.form === 'infinitive' || verb.form === 'ing'
}

const notMoved = 'not'
const staying = new Set(['leave', 'keep', 'hold'])
const moving = new Set(['move', 'budge', 'shift'])
const unmoved = /^(?:at|where|alone|unchanged|untouched)$/

/** What makes another verb of a verb: its particle, "voted against", "left it at", "has not moved"; and whom that is about. */
function tailOf(
  facts: Facts,
  { verb, object }: Clause,
): { readonly tail?: string; readonly about?: NounPhrase | undefined } {
  const { tokens } = facts
  const wordAt = (token: number) =>
    token < tokens.count ? tokens.prose.slice(tokens.starts[token]!, tokens.ends[token]!).toLowerCase() : ''
  if (verb.particle !== undefined) return { tail: wordAt(verb.particle) }
  if (verb.lemma === 'vote') {
    // "Voted seven to six against the plan": a parser hangs "against" on the figure.
    for (let at = verb.endToken; at < verb.endToken + voteReach; at++) {
      const word = wordAt(at)
      if (word === 'for' || word === 'against')
        return { tail: word, about: phraseFrom(facts, verb.head, at + 1) }
      if (/^[.,;:]$/.test(word)) break
    }
  }
  if (staying.has(verb.lemma) && object && unmoved.test(wordAt(object.endToken))) return { tail: 'at' }
  return verb.negated && moving.has(verb.lemma) ? { tail: notMoved } : {}
}

const voteReach = 8

/** The noun phrase that begins at a token, in the sentence of another one. */
function phraseFrom(facts: Facts, inside: number, token: number): NounPhrase | undefined {
  return facts
    .chunks(sentenceOf(facts.tokens, inside))
    .nounPhrases.find(({ firstToken }) => firstToken === token)
}

/** Whom an outcome is about; a headline leaves out the "is" of a passive. */
function aboutOf(
  { verb, subject, object }: Clause,
  tie: OutcomeVerb['tie'],
  { entities }: Facts,
): NounPhrase | undefined {
  // "Kent lost Marsha Deane to the fourth ball": one of their own, and not the match.
  if (tie === 'subject' && object && entities.mentionAt(object.head)) return undefined
  if (verb.passive || tie === 'subject') return subject
  return object ?? (tie === 'patient' && verb.form !== 'finite' ? subject : undefined)
}

/** The entity of a phrase, below zero, or the key of its noun; undefined for a pronoun that means nobody known. */
function headIn(facts: Facts, phrase: NounPhrase | undefined): number | undefined {
  if (!phrase) return undefined
  const { head, kind } = phrase
  const { tokens, entities } = facts
  const entity = entities.mentionAt(head)?.entity ?? referenceAt(facts, head)?.entity
  if (entity !== undefined) return -1 - entity
  if (kind === 'pronoun' || kind === 'figure') return undefined
  const key = tokens.keys[head]!
  return hasNounGroup(key)
    ? nounGroup(key)
    : cachedStem(tokens.prose, key, tokens.starts[head]!, tokens.ends[head]!)
}
