import { rangeOfAmount } from '../../src/analysis/amounts/range.ts'
import type { Amount } from '../../src/analysis/amounts.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { matchesOf } from '../../src/analysis/matches-of.ts'
import { numberOf, numberPattern } from '../../src/analysis/number-text.ts'
import { spanOf } from '../../src/analysis/own-sentences.ts'
import { sentencesOn, topicOf } from '../../src/analysis/topics.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { keyOf } from '../../src/parse/key.ts'
import type { WrongShare } from './wrong-share.ts'

const fractions = new Map([
  ['half', 1 / 2],
  ['a third', 1 / 3],
  ['one third', 1 / 3],
  ['two thirds', 2 / 3],
  ['a quarter', 1 / 4],
  ['one quarter', 1 / 4],
  ['three quarters', 3 / 4],
  ['a fifth', 1 / 5],
  ['one fifth', 1 / 5],
  ['two fifths', 2 / 5],
  ['three fifths', 3 / 5],
  ['four fifths', 4 / 5],
  ['a tenth', 1 / 10],
])
const share = `(?<how>more than|over|just over|nearly|almost|about|roughly|around|some|less than|under|just under|exactly)?(?: )?(?<share>half|(?:a|one|two|three|four)[ -](?:thirds?|quarters?|fifths?|tenth))`
const number = `(?<![\\w.,$£€-])${numberPattern}(?![\\w%]|[.,]\\d|-\\w)`
const ofWhole = `(?<part>${number})(?: [a-z]+){0,2}(?: out)? of (?:the |its |their |his |her |all )?(?<whole>${number})`
/** "Two thirds of the House, 33 members out of 60", and "33 of the 60 members, or two thirds". */
const patterns = [
  new RegExp(
    `\\b${share} of (?:the|its|their|all|his|her|those) [^.;:\\d]{2,60}?(?:,| [-–—]|:| \\() ?(?:or |that is,? )?${ofWhole}\\b`,
    'dgi',
  ),
  new RegExp(
    `${ofWhole}(?: [a-z]+){0,4}(?:, or| \\(|,| [-–—]) ${share}(?= of them|[.,;)]|$| of the (?:total|whole|house|members|seats|votes))`,
    'dgi',
  ),
]
const loose = 0.07
const guard = topicOf('half third thirds quarter quarters fifth fifths tenth')

/** Fractions that the numbers in apposition to them do not make. */
export function* saidShares(facts: Facts): Iterable<WrongShare> {
  for (const sentence of sentencesOn(facts, guard)) {
    if (!sentence.text.includes(' of ')) continue
    for (const pattern of patterns) {
      for (const match of matchesOf(pattern, sentence.text)) {
        const { how, part, whole } = match.groups!
        const said = fractions.get(match.groups!.share!.toLowerCase().replace('-', ' '))
        const [a, b] = [numberOf(part!) ?? 0, numberOf(whole!) ?? 0]
        if (said === undefined || a <= 0 || a > b || fits(a / b, said, how?.toLowerCase())) continue
        const [start] = match.indices!.groups!.part!
        const [, end] = match.indices!.groups!.whole!
        yield {
          messageId: 'part',
          here: spanOf(sentence, match, 'share'),
          there: { start: sentence.start + start, end: sentence.start + end },
          right: `${Number(((a / b) * 100).toPrecision(3))} percent`,
          isTied: true,
        }
      }
    }
  }
}

function fits(ratio: number, said: number, how: string | undefined): boolean {
  if (how && /more|over/.test(how)) return ratio >= said - 0.005
  if (how && /less|under/.test(how)) return ratio <= said + 0.005
  return Math.abs(ratio - said) <= (how ? loose + 0.03 : loose)
}

const or = keyOf('or')
const of = keyOf('of')
const the = keyOf('the')
const sums = wordTest('sum gap hole shortfall deficit total')
/** How far behind its part the share stands. */
const reach = 8

/** "£1.4m a year, or roughly half of the sum" where the one larger sum before it is £9.2m. */
export function* sharesOfSums({ amounts, tokens }: Facts): Iterable<WrongShare> {
  for (const [index, part] of amounts.entries()) {
    const said = amounts[index + 1]
    if (part.kind !== 'money' || !said || said.sentence !== part.sentence) continue
    if (said.kind !== 'share' && said.kind !== 'percent') continue
    if (said.firstToken - part.endToken > reach || !isSameAgain(tokens.keys, part, said)) continue
    if (!sums(tokens.keys[said.endToken + 2] ?? 0) || tokens.keys[said.endToken] !== of) continue
    if (tokens.keys[said.endToken + 1] !== the) continue
    const larger = amounts
      .slice(0, index)
      .filter(({ kind, currency, low }) => kind === 'money' && currency === part.currency && low > part.low)
    const [whole] = larger
    if (!whole || larger.some(({ low }) => low !== whole.low)) continue
    const unit = said.kind === 'percent' ? 100 : 1
    const range = rangeOfAmount(said, tokens.prose)
    const ratio = part.low / whole.low
    if (ratio >= (range.low / unit) * 0.8 && ratio <= (range.high / unit) * 1.25) continue
    yield {
      messageId: 'part',
      here: { start: said.start, end: said.end },
      there: { start: whole.start, end: whole.end },
      right: `${Number((ratio * 100).toPrecision(2))} percent of it`,
    }
  }
}

function isSameAgain(keys: Uint32Array, part: Amount, said: Amount): boolean {
  for (let index = part.endToken; index < said.firstToken; index++) if (keys[index] === or) return true
  return false
}
