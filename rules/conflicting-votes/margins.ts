import { matchesOf } from '../../src/analysis/matches-of.ts'
import { numberOf, numberPattern } from '../../src/analysis/number-text.ts'
import { type OwnSentence, spanOf } from '../../src/analysis/own-sentences.ts'
import { timeSettingOf } from '../../src/analysis/time-setting.ts'
import type { Span } from '../../src/span.ts'
import type { VoteClaim } from './votes.ts'

/** How many votes more the one side had. */
export interface Margin extends Span {
  readonly votes: number
  readonly sentence: OwnSentence
  /** The words around it, which can set it in time; those further away are of what was voted on. */
  readonly besides: string
}

const margin = new RegExp(
  `\\bby (?:(?:just|only) )?(?:a (?:margin|majority) of (?:just |only )?)?(?<all>(?:a (?:mere )?)?(?<count>single|${numberPattern}) votes?)\\b(?!,? (?:to|against|for|with)\\b)|\\b(?<compound>(?<other>single|${numberPattern})-vote (?:margin|majority|victory|win|defeat))\\b|\\bby a (?:margin|majority) of (?<bare>${numberPattern})(?=[,.;]| after| in | on )`,
  'dgi',
)
const altering =
  /\b(?:alter\w*|chang\w*|shift\w*|mov(?:ed|es|ing)|r[io]se[ns]?|gr[eo]w\w*|increas\w*|f[ae]ll\w*|drop\w*|cut|short|up|down)(?: \w+)? $/i
const rough = /\b(?:about|almost|nearly|some|over|more|fewer|less|least|around|than) $/i
const election = /\b(?:elect\w*|seat|constituency|mayor|won|beat|defeated|district|ward|poll\w*|recount)\b/i

const failed = /\b(?:lost|failed|fell|defeated|rejected|thrown out|turned down)\b/i
const carried = /\b(?:carried|passed|approved|adopted|agreed|backed)\b/i
const beside = 40
/** What has to be reached by more than half is missed, or cleared, by other numbers than lie between the two sides. */
export const higherBar = /\b(?:two-thirds|three-fifths|three-quarters|super-?majority|threshold)\b/i

/** The margins that a piece tells. */
export function marginsIn(sentences: readonly OwnSentence[]): Margin[] {
  return sentences.flatMap(sentence =>
    matchesOf(margin, sentence.text).flatMap(match => {
      const { count, other, bare, all, compound } = match.groups!
      const text = count ?? other ?? bare ?? ''
      const votes = /^single$/i.test(text) ? 1 : numberOf(text)
      if (votes === undefined || rough.test(sentence.text.slice(0, match.index + 3))) return []
      // "The result was altered by three votes" tells of no margin.
      if (altering.test(sentence.text.slice(0, match.index))) return []
      const group = all ? 'all' : compound ? 'compound' : 'bare'
      const end = match.index + match[0].length
      const besides = sentence.text.slice(Math.max(0, match.index - beside), end + beside)
      return [{ ...spanOf(sentence, match, group), votes, sentence, besides }]
    }),
  )
}

/** Does a margin that can be of this vote not come out of its figures? */
export function isBrokenMargin({ votes, sentence, besides }: Margin, vote: VoteClaim): boolean {
  const [most, least] = [Math.max(vote.first, vote.second), Math.min(vote.first, vote.second)]
  if (most - least === votes || votes > most + least) return false
  if (election.test(sentence.text) && sentence !== vote.sentence) return false
  // "A motion to that effect was lost by two votes" is none of a motion that was carried.
  if (failed.test(besides) && carried.test(vote.sentence.text) && sentence !== vote.sentence) return false
  const setting = timeSettingOf(besides)
  return setting.shifted === vote.setting.shifted && !setting.hypothetical && !vote.setting.hypothetical
}
