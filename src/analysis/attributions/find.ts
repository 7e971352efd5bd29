import { keyOf } from '../../parse/key.ts'
import type { Tokens } from '../../parse/tokens.ts'
import type { Span } from '../../span.ts'
import type { Attribution } from '../attributions.ts'
import type { Block } from '../blocks.ts'
import { FunctionWord, functionWord } from '../function-words.ts'
import { findPartsOfSpeech, type PartsOfSpeech } from '../parts-of-speech.ts'
import type { Quotation } from '../quotations.ts'
import { isAccordingTo, reportingVerbAt } from '../reporting-cues.ts'
import { type ReportingWord, reportingKeys, type Stance } from '../reporting-verbs.ts'
import { sourceAfter, type TokenRange } from '../source-phrases.ts'
import { isWord, tokenFrom } from '../token-tests.ts'
import { keyTrigger } from '../triggers.ts'
import { keyTest } from '../word-flags.ts'
import { contentAround } from './around.ts'
import type { Clause, QuotedTokens } from './clause.ts'
import { contentOf, isInverted } from './content.ts'
import { isNamed } from './named.ts'
import { reportsNothing } from './no-report.ts'
import { otherCueAt, otherCueKeys } from './other-cues.ts'
import { authorOf, isNegated, isOnlyPossible, isPassive, passiveAgent, subjectOf } from './subject.ts'

const isOtherCue = keyTest(otherCueKeys)
/** What can be a cue of any kind. */
const cueTokens = keyTrigger([...reportingKeys(), ...otherCueKeys, keyOf('according')])

/**
 * Every clause that is somebody's word: "X says that …", "…, says X", "according to X, …", "X denied …", a passive
 * with its agent, and direct speech with its speaker. In the order of their verbs.
 */
export function findAttributions(
  _prose: string,
  tokens: Tokens,
  blocks: readonly Block[],
  quotations: readonly Quotation[],
  partsOfSpeech: PartsOfSpeech = findPartsOfSpeech(tokens),
): Attribution[] {
  const attributions: Attribution[] = []
  const spoken = outermost(tokens, quotations)
  let sentence = 0
  let block = 0
  let quotation = 0
  for (const verb of cueTokens(tokens)) {
    const according = isAccordingTo(tokens, verb)
    const word = according ? undefined : reportingVerbAt(tokens, verb)
    if (word && reportsNothing(tokens, partsOfSpeech, verb, word)) continue
    if (!according && word === undefined && !isOtherCue(tokens.keys[verb])) continue
    while (tokens.sentences[sentence + 1] <= verb) sentence++
    while (block < blocks.length - 1 && blocks[block].endToken <= verb) block++
    while (quotation < spoken.length && spoken[quotation].after <= verb) quotation++
    if (blocks.length === 0 || verb < blocks[block].firstToken || verb >= blocks[block].endToken) continue
    const clause: Clause = {
      first: afterDateline(tokens, tokens.sentences[sentence], blocks[block]),
      end: tokens.sentences[sentence + 1],
      block: blocks[block],
      before: spoken[quotation - 1],
      around:
        spoken[quotation] !== undefined && spoken[quotation].first <= verb ? spoken[quotation] : undefined,
      after:
        spoken[quotation] !== undefined && spoken[quotation].first <= verb
          ? spoken[quotation + 1]
          : spoken[quotation],
    }
    const found = according
      ? accordingTo(tokens, verb, clause)
      : ((word && byVerb(tokens, verb, word, bounded(clause))) ?? byOtherCue(tokens, verb, bounded(clause)))
    if (found !== undefined) attributions.push(found)
  }
  return attributions
}

/** "Each develops according to the area it serves": what it depends on, not who says it. */
function dependsOn(tokens: Tokens, { end }: TokenRange): boolean {
  if (!isWord(tokens, end)) return false
  const flag = functionWord(tokens.keys[end])
  return (flag & FunctionWord.pronoun) !== 0 && (flag & FunctionWord.determiner) === 0
}

/** The quotations that stand in no other, with their tokens. */
function outermost(tokens: Tokens, quotations: readonly Quotation[]): QuotedTokens[] {
  const quoted: QuotedTokens[] = []
  for (const { start, end, kind, utterance, speaker, depth } of quotations) {
    if (depth > 0) continue
    quoted.push({
      start,
      end,
      kind,
      utterance,
      speaker,
      first: tokenFrom(tokens, start),
      after: tokenFrom(tokens, end),
    })
  }
  return quoted
}

/** A dateline is no part of the first sentence. */
function afterDateline(tokens: Tokens, first: number, { dateline, start }: Block): number {
  return dateline !== undefined && tokens.starts[first] === start ? tokenFrom(tokens, dateline.end) : first
}

/** Inside a quotation, what is reported does not reach beyond it. */
function bounded(clause: Clause): Clause {
  const { around } = clause
  if (around === undefined) return clause
  return {
    ...clause,
    first: Math.max(clause.first, around.first + 1),
    end: Math.min(clause.end, around.after - 1),
  }
}

function accordingTo(tokens: Tokens, verb: number, clause: Clause): Attribution | undefined {
  const source = sourceAfter(tokens, verb + 2, clause.block.endToken)
  if (source === undefined || dependsOn(tokens, source)) return undefined
  const content = contentAround(tokens, verb, source, clause)
  if (content === undefined) return undefined
  return build(tokens, { first: verb, end: verb + 2 }, source, 'asserts', false, content)
}

function byOtherCue(tokens: Tokens, at: number, clause: Clause): Attribution | undefined {
  const cue = otherCueAt(tokens, at, clause)
  return cue && build(tokens, cue.words, cue.source, cue.stance, false, cue.content)
}

function byVerb(tokens: Tokens, verb: number, word: ReportingWord, clause: Clause): Attribution | undefined {
  const { verb: reporting, form } = word
  const verbs = { first: verb, end: verb + 1 }
  if (form !== 'gerund' && isPassive(tokens, verb, clause.first)) {
    const agent = passiveAgent(tokens, verb, clause.end)
    if (agent === undefined) return undefined
    const content = { start: tokens.starts[clause.first], end: lastEnd(tokens, clause.end), direct: false }
    return build(tokens, verbs, agent, reporting.stance, reporting.judges, content)
  }
  const inverted = isInverted(tokens, verb, word, clause)
    ? sourceAfter(tokens, verb + 1, clause.block.endToken)
    : undefined
  const subject = inverted ?? subjectOf(tokens, verb, form, clause.first, clause.before)
  const source = subject && authorOf(tokens, subject, clause.first)
  if (source === undefined) return undefined
  const content = contentOf(tokens, verb, word, source, inverted !== undefined, clause)
  if (content === undefined) return undefined
  const negated = isNegated(tokens, verb, source)
  if (isOnlyPossible(tokens, verb, source) && !negated) return undefined
  const stance: Stance = negated ? 'doubts' : reporting.stance
  return build(tokens, verbs, source, stance, reporting.judges, content)
}

function lastEnd(tokens: Tokens, end: number): number {
  return tokens.ends[end - 1]
}

function build(
  tokens: Tokens,
  verbs: TokenRange,
  sources: TokenRange,
  stance: Stance,
  judges: boolean,
  content: Span & { readonly direct: boolean },
): Attribution {
  const source = { start: tokens.starts[sources.first], end: tokens.ends[sources.end - 1] }
  const verb = { start: tokens.starts[verbs.first], end: tokens.ends[verbs.end - 1] }
  return {
    start: Math.min(source.start, verb.start, content.start),
    end: Math.max(source.end, verb.end, content.end),
    source,
    verb,
    stance,
    judges,
    content: { start: content.start, end: content.end },
    named: isNamed(tokens, sources),
    direct: content.direct,
  }
}
