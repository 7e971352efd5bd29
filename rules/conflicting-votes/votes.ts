import { matchesOf } from '../../src/analysis/matches-of.ts'
import { numberOf, numberPattern } from '../../src/analysis/number-text.ts'
import type { OwnSentence } from '../../src/analysis/own-sentences.ts'
import { type TimeSetting, timeSettingOf } from '../../src/analysis/time-setting.ts'
import type { Span } from '../../src/span.ts'

/** A place that tells how a vote went. */
export interface VoteClaim extends Span {
  readonly kind: 'tally' | 'unanimous'
  /** Votes of the two sides as they stand; a unanimous vote has none against. */
  readonly first: number
  readonly second: number
  /** Does it point back to a vote that has been told ("the 5-2 vote", "Tuesday's unanimous vote")? */
  readonly definite: boolean
  readonly sentence: OwnSentence
  /** The bodies that the sentence names: a committee is not the council. */
  readonly bodies: ReadonlySet<string>
  readonly setting: TimeSetting
}

const voteWords = /\b(?:vot(?:e|ed|es|ing)|decision|ruling|ruled|unanim\w*|dissent\w*)\b/i
const tally = new RegExp(
  `(?<![\\w$£€.,-])(?<first>${numberPattern})(?<named> votes?)?(?:-to-|-|–| to )(?<second>${numberPattern})(?![\\w%,.]*\\d|[-–]\\w|\\s?(?:%|percent|per cent|per|p\\.m|a\\.m|years?|points?|goals?|seats?|million|billion)\\b)`,
  'dgi',
)
/** "31 votes for and 30 against", "by 31 votes against 30". */
const bothSides = new RegExp(
  `(?<![\\w$£€.,-])(?<first>${numberPattern})(?:(?: (?:votes?|members|councill?ors|delegates|lawmakers|senators))?(?: voted| voting)? (?:for|in favou?r)(?:,| and| to|, with) (?<second>${numberPattern})(?: \\w+)? (?:against|opposed)\\b| votes? against (?<other>${numberPattern})\\b)`,
  'dgi',
)
const twoNumbers =
  /\d(?: votes?)?(?:-|–| to )\w|-to-\w|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?: votes?)? to \w/i
const voteBefore =
  /\b(?:vot(?:e|ed|es|ing)(?: (?:was|were|of|on|stood at|came to|by|in favou?r,?|again|\w+day(?: night)?))*|margin of|count of|tally of|majority of|ruled|split|divided),? $/i
const voteAfter =
  /^,? (?:vote|votes|decision|ruling|split|majority|verdict|margin|(?:to (?:approve|reject|adopt|close|hire|deny|pass|adjourn|recommend|censure|ban|keep|override|fire|uphold|overturn|dismiss|remove|expel|impeach)\b)|against\b|in favou?r\b|along\b|with)/i
const game =
  /\b(?:beat|lost to|lead|loss|game|match|series|season|goals?|innings?|halftime|scored|quarter|odds|set|tie-?break|final score)\b/i
const unanimity =
  /\b(?:unanimous(?:ly)?|without (?:a (?:single )?)?dissent(?:ing (?:vote|voice))?|without opposition)\b/gi
const weakened =
  /\b(?:not|n't|near|nearly|almost|virtually|never|require[sd]?|needs?|less than)[- ]+(?:been |a )?$/i
const inPart = /\b(?:part|parts|point|points|count|aspect|question|issue|rest) (?:of [^.;]*)?(?:was|were) $/i
const definiteBefore =
  /\b(?:the|that|this|its|their|\w+'s)(?: (?:board|council|court|jury|panel|party|\w+day)(?:'s)?)? $/i
const anaphoric = /^ (?:\w+ )?(?:vote|decision|ruling|approval|verdict|backing|support)\b/i
const predicate = /\b(?:the|that|this|its|\w+'s) (?:vote|decision|ruling|verdict) (?:was|is|had been) $/i
const bodyWords =
  /\b(?:committee|subcommittee|commission|house|senate|assembly|council|board|court|jury|panel|cabinet|congress|parliament|union|shareholders|members|delegates|lords|commons|senators|lawmakers|legislature|chamber|caucus)\b/gi

/** The sentences that tell of votes. */
export function votingSentences(sentences: readonly OwnSentence[]): readonly OwnSentence[] {
  return sentences.filter(({ text }) => voteWords.test(text))
}

/** Where the writer tells how a vote went, in order, of the sentences that tell of votes. */
export function voteClaims(sentences: readonly OwnSentence[]): VoteClaim[] {
  return sentences.flatMap(sentence =>
    [...tallies(sentence), ...unanimous(sentence)].sort((a, b) => a.start - b.start),
  )
}

function* tallies(sentence: OwnSentence): Iterable<VoteClaim> {
  const { text } = sentence
  yield* sides(sentence)
  if (!twoNumbers.test(text) || game.test(text)) return
  for (const match of matchesOf(tally, text)) {
    const before = text.slice(Math.max(0, match.index - 60), match.index)
    const after = text.slice(match.index + match[0].length)
    if (!match.groups!.named && !voteBefore.test(before) && !voteAfter.test(after)) continue
    const first = numberOf(match.groups!.first!)
    const second = numberOf(match.groups!.second!)
    if (first === undefined || second === undefined || first + second < 3) continue
    const definite = definiteBefore.test(before) && anaphoric.test(after)
    yield new ToldVote({ kind: 'tally', first, second, definite }, sentence, match)
  }
}

function* sides(sentence: OwnSentence): Iterable<VoteClaim> {
  if (!/ (?:for|favou?r)\b[^.]* (?:against|opposed)| votes? against /.test(sentence.text)) return
  for (const match of matchesOf(bothSides, sentence.text)) {
    const first = numberOf(match.groups!.first!)
    const second = numberOf(match.groups!.second ?? match.groups!.other ?? '')
    if (first === undefined || second === undefined || first + second < 3) continue
    yield new ToldVote({ kind: 'tally', first, second, definite: false }, sentence, match)
  }
}

function* unanimous(sentence: OwnSentence): Iterable<VoteClaim> {
  const { text } = sentence
  if (!/nanim|ithout/.test(text)) return
  for (const match of matchesOf(unanimity, text)) {
    const before = text.slice(Math.max(0, match.index - 60), match.index)
    const after = text.slice(match.index + match[0].length)
    // "That part of the decision was unanimous", of a decision that was not.
    if (weakened.test(before) || inPart.test(before)) continue
    const definite =
      predicate.test(before) || (definiteBefore.test(before) && (anaphoric.test(after) || after === ''))
    yield new ToldVote({ kind: 'unanimous', first: 1, second: 0, definite }, sentence, match)
  }
}

/** The words beside a claim that can set it in time; further away stands when something else happens. */
function around(text: string, match: RegExpExecArray): string {
  return text.slice(Math.max(0, match.index - 40), match.index + match[0].length + 30)
}

/** A claim and its place; what it is told of is read when another claim differs. */
class ToldVote implements VoteClaim {
  readonly kind: VoteClaim['kind']
  readonly first: number
  readonly second: number
  readonly definite: boolean
  readonly sentence: OwnSentence
  readonly start: number
  readonly end: number
  readonly #match: RegExpExecArray
  #bodies: ReadonlySet<string> | undefined
  #setting: TimeSetting | undefined

  constructor(outcome: Outcome, sentence: OwnSentence, match: RegExpExecArray) {
    this.kind = outcome.kind
    this.first = outcome.first
    this.second = outcome.second
    this.definite = outcome.definite
    this.sentence = sentence
    this.start = sentence.start + match.index
    this.end = this.start + match[0].length
    this.#match = match
  }

  get bodies(): ReadonlySet<string> {
    this.#bodies ??= new Set((this.sentence.text.match(bodyWords) ?? []).map(word => word.toLowerCase()))
    return this.#bodies
  }

  get setting(): TimeSetting {
    const { index } = this.#match
    const before = this.sentence.text.slice(Math.max(0, index - 160), index)
    this.#setting ??= {
      ...timeSettingOf(around(this.sentence.text, this.#match)),
      hypothetical: timeSettingOf(before).hypothetical,
    }
    return this.#setting
  }
}

type Outcome = Pick<VoteClaim, 'kind' | 'first' | 'second' | 'definite'>
