import type { Amount } from '../amounts.ts'
import { type FiguredPassage, figure, figuredSentence } from '../bonds/figured.ts'
import { rangeOfShare } from '../changes/share-range.ts'
import type { Facts } from '../facts.ts'
import { matchesOf } from '../matches-of.ts'
import { areApart } from '../quantities/range.ts'
import { sentenceNumbersOn, topicOf } from '../topics.ts'
import { sizeOfShare, type WrongPortion } from './portion.ts'

/*
 * The shares of two sides that have all the votes between them: "2,914 to 2,606, or 52.8 percent to 47.2", "3,902 to 3,318. That
 * is 54 percent in favor".
 */

const words = "[a-z'-]+"
const tally = `(?:${figure('one', 'c')}(?: ${words}){0,4}? (?:to|against|and) ${figure('other', 'c')}|${figure('both', 'v')})`
const shares = `${figure('share', 'p')} (?:to|against) ${figure('rest', 'p')}`
/** Both counts and both shares in one sentence. */
const both = new RegExp(
  `${tally}(?: ${words}){0,3}(?:,|:| [–—]| \\() ?(?:or |that is )?(?:about )?${shares}(?! of)`,
  'g',
)
const favour = 'in favou?r|for it|yes'
/** Both counts, and the share of those in favor. */
const one = new RegExp(
  `(?<!\\bof )${tally}(?: ${words}){0,3}(?:, (?:or )?|[^‹›.;:!?]{0,90}\\. that (?:is|was|means) )(?:about )?${figure('share', 'p')} (?:${favour})\\b`,
  'g',
)
/** "Passed, 52 percent to 48 percent". */
const outcome = new RegExp(
  `\\b(?:passed|failed|carried|defeated|rejected|approved|ahead|trailed|trails|leads|led|won|lost)(?: (?:by|it|with|narrowly|easily))?,? ${shares}(?=[,.;:)]|$)`,
  'g',
)
const topic = topicOf('percent per pct %')
const most = 101.2

/** The shares of two sides that their votes, or the share of the other side, do not give. */
export function* wrongVotes(facts: Facts): Iterable<WrongPortion> {
  for (const number of sentenceNumbersOn(facts, topic)) {
    const own = figuredSentence(facts, number)
    if (!own) continue
    for (const match of matchesOf(both, own.text)) yield* wrongOfBoth(facts, own, match)
    const before = number > 0 ? figuredSentence(facts, number - 1) : undefined
    for (const passage of before ? [own, joined(before, own)] : [own])
      for (const match of matchesOf(one, passage.text)) {
        const votes = votesOf(passage, match)
        const share = at(passage, match, 'share')!
        if (!votes || votes.of.some(({ low }) => low === 0)) continue
        const wrong = misfit(facts, share, votes)
        if (wrong) yield wrong
      }
    for (const match of matchesOf(outcome, own.text)) {
      const [share, rest] = [at(own, match, 'share')!, at(own, match, 'rest')!]
      if (share.low + rest.low > most)
        yield { share: rest, there: [share], right: 1 - sizeOfShare(share), way: 'rest' }
    }
  }
}

interface Votes {
  readonly of: readonly [Amount, ...Amount[]]
  readonly first: number
}

/** Where the one share fits the votes, the other one has to. */
function* wrongOfBoth(facts: Facts, passage: FiguredPassage, match: RegExpExecArray): Iterable<WrongPortion> {
  const votes = votesOf(passage, match)
  if (!votes) return
  const rest = { ...votes, first: 1 - votes.first }
  const [share, other] = [at(passage, match, 'share')!, at(passage, match, 'rest')!]
  const [one, two] = [misfit(facts, share, votes), misfit(facts, other, rest)]
  if (one && !two) yield one
  if (two && !one) yield two
}

function misfit(facts: Facts, share: Amount, { of, first }: Votes): WrongPortion | undefined {
  const stated = rangeOfShare(facts.tokens, share)
  // "That is 54 percent in favor" is said of the larger side or the smaller one.
  return areApart({ low: first, high: first }, stated)
    ? { share, there: of, right: first, way: 'part' }
    : undefined
}

function votesOf(passage: FiguredPassage, match: RegExpExecArray): Votes | undefined {
  const tallied = at(passage, match, 'both')
  if (tallied)
    return tallied.against
      ? { of: [tallied], first: tallied.low / (tallied.low + tallied.against) }
      : undefined
  const [a, b] = [at(passage, match, 'one')!, at(passage, match, 'other')!]
  return a.low + b.low > 0 && a.low === a.high && b.low === b.high
    ? { of: [a, b], first: a.low / (a.low + b.low) }
    : undefined
}

function at({ figures }: FiguredPassage, { groups }: RegExpExecArray, name: string): Amount | undefined {
  return figures[Number(groups?.[name] ?? -1)]
}

function joined(before: FiguredPassage, own: FiguredPassage): FiguredPassage {
  const count = before.figures.length
  const moved = own.text.replaceAll(
    /(‹[a-z])(\d+)›/g,
    (_, sign: string, index: string) => `${sign}${Number(index) + count}›`,
  )
  return { text: `${before.text} ${moved}`, figures: [...before.figures, ...own.figures] }
}
