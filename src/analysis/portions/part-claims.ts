import { keyOf } from '../../parse/key.ts'
import type { Amount } from '../amounts.ts'
import { type FiguredPassage, figure, figuredSentence } from '../bonds/figured.ts'
import { changeWord } from '../changes/words.ts'
import type { Facts } from '../facts.ts'
import { matchesOf } from '../matches-of.ts'
import { sentenceNumbersOn, topicOf } from '../topics.ts'
import { about } from './claims.ts'
import { isPlainSize, isShare } from './portion.ts'

/** A size and the share that it is said to be, of a whole that the words name or leave to the piece. */
export interface PartClaim {
  readonly share: Amount
  readonly part: Amount | undefined
  readonly whole: Amount | undefined
  /** What it is of, in the words behind "of". */
  readonly of: string
}

const share = figure('share', 'ps')
const part = figure('part', 'cmu')
const whole = figure('whole', 'cmu')
const words = "[a-z'-]+"
const again =
  '(?:or|which (?:is|was|were|makes|made|came to|comes to|amounts to|meant)|that is|making|equal to|equivalent to|representing)'
const rate = '(?:turnout|return|share|response|response rate|success rate|rate|yield|proportion|occupancy)'

const forms: readonly RegExp[] = [
  // "40 of 241" behind its share
  new RegExp(`${share}[^‹›.;!?]{0,60} \\(${part}(?: out)? of ${whole}\\)`, 'g'),
  // "1,577, or 83 percent", "$6.4 million (35 percent of the original cost)"
  new RegExp(
    `${part}(?! of (?!(?:them|those|these|whom)[,(]))(?: ${words}){0,4}(?:,| \\(| [–—])(?: ${again})? ${about}${share}(?:(?: of| in)(?<of>(?: ${words}){1,5}))?(?=[,.;):]| [–—]|$)`,
    'g',
  ),
  // "80 percent of the final bill, or $30.88 million", "the last 5 percent, which came to $1.93 million"
  new RegExp(
    `${share}(?: of(?<of>(?: ${words}){1,5}))?(?:,| \\() ?${again} ${about}${part}(?! (?:more|less|fewer|an?|per|each)\\b)`,
    'g',
  ),
  // "39,610 did, for a turnout of 32.7 percent of the city's 121,000", "a turnout of exactly 50 percent"
  new RegExp(
    `${part}[^‹›.;:!?]{0,40},? (?:for |with |giving |which gives )?an? (?:[a-z]+ )?${rate} of ${about}${share}(?: of (?:${words} ){1,4}?${whole})?`,
    'g',
  ),
  // "7,400 on an average day, which is 46 percent of the line's 16,100"
  new RegExp(`${part}[^‹›.;:!?]{0,70},(?: ${again})? ${about}${share} of (?:${words} ){0,4}?${whole}`, 'g'),
  // "That amounts to 60 percent of the city's 40,000 voters", "The total is still only 80 percent of the 22 million"
  new RegExp(
    `^(?:that|this|it|the total) (?:amounts to|is|was|makes|made|represents|comes to|came to) ${about}${share} of (?:${words} ){0,4}?${whole}`,
    'g',
  ),
]
const topic = topicOf('percent per pct % half third thirds quarter quarters fifth fifths tenth')

/** Every size that a draft gives with its share in one of these forms, in order. */
export function partClaims(facts: Facts): PartClaim[] {
  const claims: PartClaim[] = []
  const seen = new Set<Amount>()
  for (const number of sentenceNumbersOn(facts, topic)) {
    const passage = figuredSentence(facts, number)
    if (!passage) continue
    for (const pattern of forms)
      for (const match of matchesOf(pattern, passage.text)) {
        const at = (name: string) => passage.figures[Number(match.groups?.[name] ?? -1)]
        const [said, one, all] = [at('share')!, at('part'), at('whole')]
        if (seen.has(said) || !isShare(said) || (one && !isPlainSize(one)) || (all && !isPlainSize(all)))
          continue
        if (isOfChange(passage, match) || isNarrowed(match) || isWholeItself(passage, match)) continue
        seen.add(said)
        claims.push({ share: said, part: one, whole: all, of: match.groups?.of?.trim() ?? '' })
      }
  }
  return claims
}

/** "Rose 12 percent, or $3 million", "fell by 153, or 13 percent": a step. */
function isOfChange({ text }: FiguredPassage, { index, 0: found }: RegExpExecArray): boolean {
  const before = text.slice(Math.max(0, index - 45), index)
  const behind = text.slice(index + found.length, index + found.length + 25)
  const near = [...before.split(/[^a-z]+/).slice(-4), ...behind.split(/[^a-z]+/).slice(0, 3)]
  return near.some(word => word.length > 1 && (changeWord(keyOf(word)) !== undefined || stepping.has(word)))
}

const stepping = new Set('up down by more less fewer above below over under extra than off'.split(' '))

/** "140 pies, half of them apple": of the size, and not what it is of another. */
function isNarrowed({ groups }: RegExpExecArray): boolean {
  return /^ (?:them|those|these|whom|which|it)\b/.test(groups?.of ?? '')
}

/** "51 of the other 204 patients, or 25 percent": the size has a part of its own. */
function isWholeItself({ text }: FiguredPassage, { index }: RegExpExecArray): boolean {
  return /›(?: [a-z'-]+)? (?:out )?of (?:[a-z'-]+ ){0,2}$/.test(text.slice(Math.max(0, index - 40), index))
}
