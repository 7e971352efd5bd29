import { matchesOf } from '../../src/analysis/matches-of.ts'
import { type OwnSentence, spanOf } from '../../src/analysis/own-sentences.ts'
import type { Misfit } from './misfit.ts'

const pair =
  /\b(?<first>[AB]\d)\b[^.;]{0,40}?\b(?<ratio>twice|double|half|four times|a quarter(?: of)?) (?:the )?(?:(?:area|size|surface) of |of )?(?:an? )?(?:sheet of |page of )?(?<second>[AB]\d)\b/dg
const ratios: Readonly<Record<string, number>> = {
  twice: 2,
  double: 2,
  half: 0.5,
  'four times': 4,
  'a quarter': 0.25,
  'a quarter of': 0.25,
}
const names = new Map([
  [4, 'four times'],
  [2, 'twice'],
  [1, 'as large as'],
  [0.5, 'half'],
  [0.25, 'a quarter of'],
])

/** "A5 paper, twice the area of an A4 page": each size of a series is half the one before it (ISO 216). */
export function* paperSizes(sentences: readonly OwnSentence[]): Iterable<Misfit> {
  for (const sentence of sentences) {
    if (!/\b[AB]\d\b/.test(sentence.text)) continue
    for (const match of matchesOf(pair, sentence.text)) {
      const { first, second, ratio } = match.groups! as Record<'first' | 'second' | 'ratio', string>
      const right = 2 ** (Number(second[1]) - Number(first[1]))
      if (first[0] !== second[0] || ratios[ratio.toLowerCase()] === right) continue
      yield {
        messageId: 'paper',
        here: spanOf(sentence, match, 'ratio'),
        there: spanOf(sentence, match),
        word: first,
        right: `${names.get(right) ?? `${right} times`} ${second}`,
      }
    }
  }
}
