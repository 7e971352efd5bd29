import { figuresBehindNames } from '../../src/analysis/amounts/behind-names.ts'
import { statedRange } from '../../src/analysis/amounts/range.ts'
import type { Amount } from '../../src/analysis/amounts.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { type OwnSentence, ownSentenceAt } from '../../src/analysis/own-sentences.ts'
import { areApart } from '../../src/analysis/quantities/range.ts'
import { isSlipOf } from '../../src/analysis/slips.ts'
import { wordTrigger } from '../../src/analysis/triggers.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { keyOf } from '../../src/parse/key.ts'
import type { Tokens } from '../../src/parse/tokens.ts'
import type { Span } from '../../src/span.ts'

/** A lead in votes that what the two got does not give. */
export interface BrokenLead {
  readonly lead: Span
  readonly first: Span
  readonly second: Span
  readonly right: number
}

const leads = wordTrigger('majority margin gap lead plurality difference ahead behind by')
const voting = wordTrigger('vote votes ballots')
const by = keyOf('by')
const votes = wordTest('vote votes ballots')
/** Right behind a lead stands how large it is, or what it is said of. */
const linking = wordTest(
  'of was is stood at just only a an about over little some nearly almost around than more exactly mere by final',
)
const winning = wordTest(
  'won beat beats beating defeated defeating unseated ousted edged win wins winning victory led leads',
)
/** Another election, a forecast, an early count. */
const another =
  /\b(?:previous|earlier|last (?:time|year|election|\w+ (?:election|year))|general election|in (?:19|20)\d\d|ago|polls?|surveys?|forecast\w*|predict\w*|expected|exit|early returns|before dawn|at first|initial\w*|once|had (?:put|given|led)|canvass|primary|runoff|ward|district|county|precinct|needed|required|results in|reporting|counted|precincts|constituencies)\b/i
/** "A year later, a larger version lost by 414 votes": told of another vote from its first word on. */
const otherVote =
  /^(?:(?:a|one|two|three|four|five) (?:years?|months?|weeks?) (?:later|earlier|before)|the (?:first|second|next|previous) (?:time|attempt|try|year))\b/i
/** No election with fewer votes has its lead told without a word for it. */
const fewestVotes = 100
/** How far off a lead may be and still be meant for the two figures. */
const farthest = 0.5
const reach = 7
/** A piece with more figures tells of several votes. */
const mostCounts = 60
const before = 70
const behind = 30
const loose = 1.15

interface Pair {
  readonly first: Amount
  readonly second: Amount
}

/** "14,872 votes …, second with 11,936", and "her majority of 3,936". */
export function* brokenLeads(facts: Facts): Iterable<BrokenLead> {
  const places = leads(facts.tokens)
  if (places.length === 0 || voting(facts.tokens).length === 0) return
  const counts = [...facts.amounts.filter(isVoteCount), ...figuresBehindNames(facts)].sort(
    (a, b) => a.start - b.start,
  )
  if (counts.length < 3 || counts.length > mostCounts) return
  const told = counts.filter(count => leadBefore(facts.tokens, count, places))
  const own = counts.filter(count => !told.includes(count))
  const pair = pairOf(facts, own)
  if (!pair) return
  const right = Math.abs(pair.first.low - pair.second.low)
  // "A difference of 129 … leaving her ahead by 133": the lead of the two is told, and another one is that of another count.
  if (told.some(lead => lead.low === right)) return
  for (const lead of told) {
    const range = rangeOfLead(lead, facts.tokens.prose)
    const sentence = ownSentenceAt(facts, lead.sentence)
    if (!sentence || otherVote.test(sentence.text) || another.test(around(sentence, lead))) continue
    if (isOfOthers(facts, lead, pair)) continue
    if (
      own.some((one, index) =>
        own.slice(index + 1).some(two => !areApart(exactly(Math.abs(one.low - two.low)), range)),
      )
    )
      continue
    const isNear = Math.abs(lead.low - right) <= farthest * Math.max(lead.low, right)
    if (!isNear && !isSlipOf(lead.low, right)) continue
    yield { lead, first: pair.first, second: pair.second, right }
  }
}

/** How many sentences from the two figures a lead may stand, whoever its sentence names. */
const besideReach = 2

/** "Retained his own by 640 votes": told, further away, of somebody whom the sentences of the two figures do not name. */
function isOfOthers({ entities, tokens }: Facts, lead: Amount, { first, second }: Pair): boolean {
  const far = Math.min(...[first, second].map(({ sentence }) => Math.abs(sentence - lead.sentence)))
  if (far <= besideReach) return false
  const namedIn = (sentence: number): ReadonlySet<number> => {
    const found = new Set<number>()
    for (let token = tokens.sentences[sentence]!; token < tokens.sentences[sentence + 1]!; token++) {
      const mention = entities.mentionAt(token)
      if (mention && entities.entities[mention.entity]?.kind === 'person') found.add(mention.entity)
    }
    return found
  }
  const named = namedIn(lead.sentence)
  const known = new Set([...namedIn(first.sentence), ...namedIn(second.sentence)])
  return named.size > 0 && known.size > 0 && ![...named].some(one => known.has(one))
}

/** The words beside a lead, which can set it in another time. */
function around({ text, start }: OwnSentence, lead: Amount): string {
  return text.slice(Math.max(0, lead.start - start - before), lead.end - start + behind)
}

/** "A little over 12,000" is not 300,000. */
function rangeOfLead(lead: Amount, prose: string) {
  const { low, high } = statedRange(lead, prose)
  return { low: Math.max(low, lead.low / loose), high: Math.min(high, lead.low * loose) }
}

function exactly(value: number) {
  return { low: value, high: value }
}

function isVoteCount({ kind, low, high }: Amount): boolean {
  return kind === 'count' && low === high && Number.isInteger(low) && low >= fewestVotes
}

/** "A majority of 3,936", "the gap, a little over 12,000 votes,", "beat her by 3,936 votes", "3,936 votes ahead". */
function leadBefore(tokens: Tokens, amount: Amount, places: readonly number[]): boolean {
  const { keys } = tokens
  const isOfVotes = amount.counted !== undefined && votes(keys[amount.counted.head]!)
  return places.some(place => {
    const gap = amount.firstToken - place
    if (gap < 0)
      return (
        isOfVotes && place - amount.counted!.endToken <= 1 && place >= amount.endToken && keys[place] !== by
      )
    if (gap > reach || place < tokens.sentences[amount.sentence]!) return false
    const isBy = keys[place] === by
    // "Cast by post: 10,812 postal votes"
    for (let index = place + 1; index < amount.firstToken; index++)
      if (!linking(keys[index]!) && (isBy || tokens.prose[tokens.starts[index]!] !== ',')) return false
    return !isBy || (gap <= 4 && (isOfVotes || wins(tokens, amount)))
  })
}

function wins(tokens: Tokens, { firstToken, sentence }: Amount): boolean {
  for (let index = firstToken - 1; index >= Math.max(tokens.sentences[sentence]!, firstToken - 12); index--)
    if (winning(tokens.keys[index]!)) return true
  return false
}

/** What the two who came first got: two figures of one sentence or of neighbours, the first of them of votes. */
function pairOf({ tokens }: Facts, counts: readonly Amount[]): Pair | undefined {
  for (const [index, first] of counts.entries()) {
    const second = counts[index + 1]
    if (!second || second.sentence - first.sentence > 1) continue
    const isOfVotes = [first, second].some(({ counted }) => counted && votes(tokens.keys[counted.head]!))
    if (isOfVotes && first.precision === 'exact' && second.precision === 'exact' && first.low !== second.low)
      return { first, second }
  }
  return undefined
}
