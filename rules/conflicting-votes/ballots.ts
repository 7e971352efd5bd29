import type { Facts } from '../../src/analysis/facts.ts'
import { matchesOf } from '../../src/analysis/matches-of.ts'
import { numberOf, numberPattern } from '../../src/analysis/number-text.ts'
import { type OwnSentence, ownSentenceAt, spanOf } from '../../src/analysis/own-sentences.ts'
import { isMark } from '../../src/analysis/token-tests.ts'
import { keyTest } from '../../src/analysis/word-flags.ts'
import { keyOf } from '../../src/parse/key.ts'
import type { Span } from '../../src/span.ts'

/** Named people on one side of a vote. */
export interface Ballots extends Span {
  readonly side: 'for' | 'against'
  readonly count: number
  /** Are these all of that side ("No: Whitlock and Rudd"), or some of them? */
  readonly whole: boolean
}

const rollCall =
  /^(?<label>Yes|Yeas?|Ayes?|For|In favou?r|Nos?|Noes|Nays?|Against|Opposed): (?<names>\p{Lu}[^:;]*)$/u
const lone =
  /\b(?:(?:lone|sole|only) (?:dissent(?:er|ing (?:vote|voice|member))?|(?:no|nay) vote|vote against|member to vote (?:no|against)))\b/gi
const against = /\bvoted (?:no|nay|against)\b|\bdissented\b|\bcast (?:a|the) (?:dissenting|no) vote\b/gi
const uncertain =
  /\b(?:would|could|might|may|if|not|had|have|has|will|previously|earlier|last|year|month|in \d{4})\b/i
const joined = /(?<!\w)(?<count>\d+|two|three|four|five|six) (?:\w+ )?(?:voted (?:no|against)|dissented)\b/gi

/**
 * The lists, and the lone dissenters, of a piece.
 * @param voting those of its sentences that tell of votes
 */
export function ballotsIn(sentences: readonly OwnSentence[], voting: readonly OwnSentence[]): Ballots[] {
  return [
    ...sentences.flatMap(sentence => [...listed(sentence)]),
    ...voting.flatMap(sentence => [...counted(sentence)]),
  ]
}

const label = keyTest(
  'yes yea yeas aye ayes for in no nos noes nay nays against opposed'.split(' ').map(keyOf),
)
const labelWords = 3

/** The lines that begin with the label of a roll call and a colon: "No: Whitlock and Rudd". */
export function rollCalls(facts: Facts): OwnSentence[] {
  const { tokens } = facts
  const found: OwnSentence[] = []
  for (let number = 0; number + 1 < tokens.sentences.length; number++) {
    const first = tokens.sentences[number]!
    if (!label(tokens.keys[first]!)) continue
    let index = first + 1
    while (index < first + labelWords && !isMark(tokens, index, ':')) index++
    const sentence = isMark(tokens, index, ':') ? ownSentenceAt(facts, number) : undefined
    if (sentence) found.push(sentence)
  }
  return found
}

/** Has the piece any tally with such a side? It need not be one that is told with the word vote: "approved the purchase 6-1". */
export function isSideOfTally(prose: string, count: number): boolean {
  for (const { groups } of matchesOf(votes, prose))
    if (numberOf(groups!.yes!) === count || numberOf(groups!.no!) === count) return true
  return false
}

/** Has the piece any tally with votes on both sides? */
export function hasDissent(prose: string): boolean {
  for (const { groups } of matchesOf(votes, prose))
    if (numberOf(groups!.yes!) !== 0 && numberOf(groups!.no!) !== 0) return true
  return false
}

/** Where the writer names people who voted against, however many. */
export function dissentersIn(sentences: readonly OwnSentence[]): Span[] {
  return sentences.flatMap(sentence =>
    matchesOf(against, sentence.text)
      .filter(match => !uncertain.test(sentence.text.slice(0, match.index + match[0].length)))
      .filter(match => /\p{Lu}\w+,?(?: who)? $/u.test(sentence.text.slice(0, match.index)))
      // "Who voted against the scheme in 2022" tells of another vote.
      .filter(match => !/^[^.;]*?\bin \d{4}\b/.test(sentence.text.slice(match.index)))
      .map(match => spanOf(sentence, match)),
  )
}

function* listed(sentence: OwnSentence): Iterable<Ballots> {
  if (!/^[YAFION][\w ]{1,10}:/.test(sentence.text)) return
  const match = rollCall.exec(sentence.text.replace(/\.$/, ''))
  if (!match) return
  const names = match.groups!.names!.split(/, and |,| and | & /).filter(name => /\p{Lu}/u.test(name))
  if (names.some(name => name.trim().split(' ').length > 4) || /\d/.test(match[0])) return
  yield {
    ...spanOf(sentence, match),
    side: /^(?:Y|A(?:ye|ye)|F|I)/.test(match.groups!.label!) ? 'for' : 'against',
    count: names.length,
    whole: true,
  }
}

function* counted(sentence: OwnSentence): Iterable<Ballots> {
  if (!/lone|sole|only|voted|dissent/i.test(sentence.text) || uncertain.test(sentence.text)) return
  for (const match of matchesOf(lone, sentence.text)) {
    yield { ...spanOf(sentence, match), side: 'against', count: 1, whole: true }
  }
  for (const match of matchesOf(joined, sentence.text)) {
    // "34 Republicans and two Democrats voted against"
    if (/\band $/i.test(sentence.text.slice(Math.max(0, match.index - 5), match.index))) continue
    const count = numberOf(match.groups!.count!)
    if (count !== undefined) yield { ...spanOf(sentence, match), side: 'against', count, whole: true }
  }
}

/** What a number of votes for and against is, as a pattern of a sentence that asks for a share. */
const shares = [
  { words: 'two-thirds', share: 2 / 3 },
  { words: 'three-fifths', share: 3 / 5 },
  { words: 'three-quarters', share: 3 / 4 },
] as const
const cleared =
  /\b(?:enough (?:to (?:clear|reach|meet|pass|exceed|satisfy)|for)|clear(?:ed|ing)|exceed(?:ed|ing|s)|surpass(?:ed|ing)|(?:more than|above|over|met|meeting|reach(?:ed|ing)|passed|passing)) (?:the |a )?(?<share>two-thirds|three-fifths|three-quarters)\b/dgi
const missed =
  /\b(?:short of|below|failing to reach|missing|missed|less than|not enough (?:for|to reach)) (?:the |a )?(?<share>two-thirds|three-fifths|three-quarters)\b/dgi
const percentage = /(?<![\w.])(?<value>\d{1,2}(?:\.\d+)?) ?(?:%|percent\b|per cent\b)/dgi
const votes = new RegExp(
  `(?<![\\w$.-])(?<yes>${numberPattern})(?:-to-|-|–| to )(?<no>${numberPattern})(?!\\w)`,
  'dgi',
)

/** A share that was cleared or missed, and the figure of the same sentence that says otherwise. */
export interface BrokenThreshold {
  readonly words: Span
  readonly figure: Span
  readonly cleared: boolean
  readonly share: string
}

/** Thresholds whose sentence holds exactly one figure that could be held against them, and it does not fit. */
export function* brokenThresholds(sentences: readonly OwnSentence[]): Iterable<BrokenThreshold> {
  for (const sentence of sentences) {
    if (!/\bt(?:wo-thirds|hree-(?:fifths|quarters))\b/i.test(sentence.text)) continue
    for (const [pattern, isCleared] of [
      [cleared, true],
      [missed, false],
    ] as const) {
      for (const match of matchesOf(pattern, sentence.text)) {
        const words = match.groups!.share!.toLowerCase()
        const share = shares.find(one => one.words === words)?.share
        const figure = figureBefore(sentence, match.index)
        if (share === undefined || !figure || figure.share >= share === isCleared) continue
        if (Math.abs(figure.share - share) < 0.004) continue
        yield { words: spanOf(sentence, match), figure, cleared: isCleared, share: words }
      }
    }
  }
}

/** The one percentage, or the one tally, that stands before the words. */
function figureBefore(sentence: OwnSentence, end: number): (Span & { share: number }) | undefined {
  const text = sentence.text.slice(0, end)
  const found = [
    ...matchesOf(percentage, text).map(match => ({ match, share: Number(match.groups!.value) / 100 })),
    ...matchesOf(votes, text).map(match => {
      const yes = numberOf(match.groups!.yes!) ?? 0
      const no = numberOf(match.groups!.no!) ?? 0
      return { match, share: yes / Math.max(1, yes + no) }
    }),
  ]
  const [only] = found
  return found.length === 1 && only && /\bvot|\bshares?\b|\bback|\bballot|\bapprov|\bsupport/i.test(text)
    ? { ...spanOf(sentence, only.match), share: only.share }
    : undefined
}
