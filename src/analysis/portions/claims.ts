import { keyOf } from '../../parse/key.ts'
import type { Amount } from '../amounts.ts'
import { figure, figuredSentence } from '../bonds/figured.ts'
import { changeWord } from '../changes/words.ts'
import type { Facts } from '../facts.ts'
import { matchesOf } from '../matches-of.ts'
import { sentenceNumbersOn, topicOf } from '../topics.ts'
import { isPlainSize, isShare } from './portion.ts'

/** A change by a share, with what the words right beside it say of its values. */
export interface ChangeClaim {
  readonly share: Amount
  readonly direction: 'up' | 'down'
  readonly earlier?: Amount
  readonly later?: Amount
  /** What lies between the two, told as a size of its own. */
  readonly step?: Amount
  /** How many sentences before its own the other values may stand. */
  readonly reach: number
}

/** Words before a share that leave it as exact as it was. */
export const about =
  '(?:(?:or|about|roughly|around|nearly|almost|just|some|only|exactly|more|less|than|over|under|a little|slightly|well|fully|still|another|an?) )*'
const being =
  '(?:is|was|would be|means|meant|represents|represented|amounts to|amounted to|came to|comes to|makes|marks|marked)'
const share = figure('share', 'ps')
const comparative =
  '(?<word>more|fewer|less|higher|lower|larger|smaller|bigger|greater|dearer|cheaper|longer|shorter|above|below|over|under|up|down)'
const words = "[a-z’'-]+"

interface Form {
  readonly pattern: RegExp
  readonly reach: number
}

const forms: readonly Form[] = [
  // "…, a drop of 1,080, or 18 percent", "That is a loss of 56, or 4.7 percent"
  {
    pattern: new RegExp(
      `(?<word>[a-z]+) of ${about}${figure('step', 'cmu')}(?: ${words})?, ${about}${share}(?=[,.;)]|$)`,
      'g',
    ),
    reach: 1,
  },
  // "up £26.70, or 22 percent, on last year's £121.50"
  {
    pattern: new RegExp(
      `(?<word>up|down|rose|fell|gained|lost|risen|fallen|climbed|dropped)(?: by)? ${about}${figure('step', 'cmu')}(?: ${words})?, ${about}${share},? (?:on|over|from|against) (?:${words} ){0,3}${figure('earlier', 'cmu')}`,
      'g',
    ),
    reach: 0,
  },
  // "a drop of 16 percent"
  {
    pattern: new RegExp(
      `(?:, |,? [–—] | \\(|; )(?:(?:which|that|this) ${being} )?(?:an? |the )?(?:[a-z-]+ ){0,2}?(?<word>[a-z]+) of ${about}${share}`,
      'g',
    ),
    reach: 1,
  },
  {
    pattern: new RegExp(
      `^(?:that|this|it) ${being} (?:an? |the )?(?:[a-z-]+ ){0,2}?(?<word>[a-z]+) of ${about}${share}`,
      'g',
    ),
    reach: 2,
  },
  {
    pattern: new RegExp(
      `^the (?:[a-z-]+ ){0,2}?(?<word>[a-z]+)(?: of|,| was| is| comes to| came to| amounts to) ${about}${share}|^the ${about}${figure('share2', 'ps')} (?<word2>[a-z]+)`,
      'g',
    ),
    reach: 2,
  },
  // "it cut that forecast by 15 percent, to 350,200", "an increase of 5 percent, to £819"
  {
    pattern: new RegExp(
      `(?<word>cut|cuts|reduce|reduced|lowered|raised|raise|lifted|increased|fell|rose|dropped|climbed) (?:(?:it|them|that|this|those|these|the|its|their)(?: ${words}){0,2} by|as much as) ${about}${share}(?: ${words}){0,4},? to ${about}${figure('later', 'cmu')}`,
      'g',
    ),
    reach: 2,
  },
  {
    pattern: new RegExp(
      `(?<word>increase|rise|cut|reduction|raise|drop|hike) of ${about}${share}, (?:to|which would (?:have )?(?:made|make|take|taken|bring|brought|cut|raise|raised|reduce|reduced) (?:it|them|that|the|this)(?: ${words})? to) ${about}${figure('later', 'cmu')}`,
      'g',
    ),
    reach: 2,
  },
  // "10 percent smaller than the 5,400"
  {
    pattern: new RegExp(
      `${share},? ${comparative}(?: ${words}){0,2}? (?:than|on) (?:${words} ){0,4}?(?:${words}, which (?:is|was) )?${figure('earlier', 'cmu')}`,
      'g',
    ),
    reach: 1,
  },
  // "13,500, or 36 percent fewer"
  {
    pattern: new RegExp(
      `${figure('later', 'cmu')}(?: ${words}){0,3}, ${about}${share} ${comparative}(?=[,.;)]|$)`,
      'g',
    ),
    reach: 1,
  },
  // "97,000 by 2023-24, still about 18 percent below the level", "2,640 a day, 10 percent higher than forecast"
  {
    pattern: new RegExp(
      `${figure('later', 'cmu')}[^‹›.;:!?]{0,30}, ${about}${share} ${comparative}(?: than)? (?:the level|forecast|expected|planned|it was|before|what)`,
      'g',
    ),
    reach: 2,
  },
  // "were 31 percent lower: 45 compared with 65", "the reduction was only 13 percent, with 58 here and 67 there"
  {
    pattern: new RegExp(
      `${share} ${comparative}[^‹›.;:!?]{0,40}: ${figure('later', 'cmu')}[^‹›.;:!?]{0,40} (?:compared with|against|versus|to) ${figure('earlier', 'cmu')}`,
      'g',
    ),
    reach: 0,
  },
  {
    pattern: new RegExp(
      `the (?<word>[a-z]+) was ${about}${share}, with ${figure('later', 'cmu')}[^‹›.;:!?]{0,50} and ${figure('earlier', 'cmu')}`,
      'g',
    ),
    reach: 0,
  },
]
const topic = topicOf('percent per pct % half third thirds quarter quarters fifth fifths tenth')
/** Of more than two values, or of others. */
const ofMore =
  /^ (?:(?:an?|per|each|every) (?:year|month|week|quarter|day)\b(?! (?:earlier|ago|before))|annually|on average|in real terms|in (?:the )?[a-z]+(?! years| months| decades?| weeks| days))/

/** Every change by a share that a draft tells in one of these forms. */
export function* changeClaims(facts: Facts): Iterable<ChangeClaim> {
  const seen = new Set<Amount>()
  for (const number of sentenceNumbersOn(facts, topic)) {
    const passage = figuredSentence(facts, number)
    if (!passage) continue
    for (const { pattern, reach } of forms)
      for (const match of matchesOf(pattern, passage.text)) {
        const at = (name: string) => passage.figures[Number(match.groups?.[name] ?? -1)]
        const said = at('share') ?? at('share2')!
        const direction = directionOf(match.groups!.word ?? match.groups!.word2!)
        const behind = passage.text.slice(match.index + match[0].length)
        if (!direction || !isShare(said) || seen.has(said) || ofMore.test(behind)) continue
        const [earlier, later, step] = [at('earlier'), at('later'), at('step')]
        if ([earlier, later, step].some(one => one && !isPlainSize(one))) continue
        seen.add(said)
        yield {
          share: said,
          direction,
          reach,
          ...(earlier && { earlier }),
          ...(later && { later }),
          ...(step && { step }),
        }
      }
  }
}

const ups = new Set(
  'more higher larger bigger greater dearer longer above over up raised raise lifted increased overrun raise gained'.split(
    ' ',
  ),
)
const downs = new Set(
  'fewer less lower smaller cheaper shorter below under down cut cuts reduce reduced lowered lost saving discount'.split(
    ' ',
  ),
)

function directionOf(word: string): 'up' | 'down' | undefined {
  if (ups.has(word)) return 'up'
  if (downs.has(word)) return 'down'
  const known = changeWord(keyOf(word))
  if (!known?.forms.has('noun') && !known?.forms.has('verb')) return undefined
  return known.direction === 'up' || known.direction === 'down' ? known.direction : undefined
}
