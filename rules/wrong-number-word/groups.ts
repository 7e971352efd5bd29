import { matchesOf } from '../../src/analysis/matches-of.ts'
import { numberOf, numberPattern, ordinalOf, ordinalPattern } from '../../src/analysis/number-text.ts'
import { type OwnSentence, spanOf } from '../../src/analysis/own-sentences.ts'
import type { Misfit } from './misfit.ts'

/** Words for groups, contests and stretches of time whose size is fixed. */
const groupSizes: Readonly<Record<string, number>> = {
  duo: 2,
  duet: 2,
  trio: 3,
  threesome: 3,
  quartet: 4,
  foursome: 4,
  quintet: 5,
  sextet: 6,
  septet: 7,
  octet: 8,
}
const contestSizes: Readonly<Record<string, number>> = {
  biathlon: 2,
  triathlon: 3,
  tetrathlon: 4,
  pentathlon: 5,
  heptathlon: 7,
  decathlon: 10,
  trilogy: 3,
  tetralogy: 4,
  diptych: 2,
  triptych: 3,
}
const daySizes: Readonly<Record<string, number>> = { fortnight: 14, weekend: 2 }
const jubilees: Readonly<Record<string, number>> = {
  centenary: 100,
  centennial: 100,
  bicentenary: 200,
  bicentennial: 200,
  tercentenary: 300,
  sesquicentennial: 150,
  quincentenary: 500,
}

const sizes = { ...groupSizes, ...contestSizes }
const words = Object.keys(sizes).join('|')
const named = new RegExp(`(?:${words})`, 'i')
const members = 'member|piece|person|man|woman|strong|part|event|panel|volume|book|sport|discipline|film'
const compound = new RegExp(`\\b(?<count>${numberPattern})-(?:${members}) (?<word>${words})\\b`, 'dgi')
const partsOf = new RegExp(
  `\\b(?:the|all|its) (?<count>${numberPattern}) (?:members|singers|players|musicians|events|parts|panels|volumes|books|films|disciplines) of (?:the|a|this|that|its) (?:\\w+ )?(?<word>${words})\\b`,
  'dgi',
)
const days = new RegExp(
  `\\b(?<count>${numberPattern})-day (?<word>${Object.keys(daySizes).join('|')})\\b`,
  'dgi',
)
const years = new RegExp(
  `\\b(?<count>${ordinalPattern}|${numberPattern}-year) (?<word>${Object.keys(jubilees).join('|')})\\b`,
  'dgi',
)
const twins = new RegExp(
  `\\b(?:gave birth to|had|has|mother of|father of|parents of) (?<word>twins|triplets|quadruplets|quintuplets)\\b[^.;]{0,40}?(?:, | — |: |\\()(?:all )?(?<count>${numberPattern}) (?:boys|girls|sons|daughters|babies)\\b(?! and)`,
  'dgi',
)
const births: Readonly<Record<string, number>> = { twins: 2, triplets: 3, quadruplets: 4, quintuplets: 5 }

/** "A five-member quartet", "the six events of the pentathlon", "a 10-day fortnight". */
export function* groups(sentences: readonly OwnSentence[]): Iterable<Misfit> {
  for (const sentence of sentences) {
    const { text } = sentence
    if (/duo|duet|trio|some|tet|athlon|logy|tych/.test(text) && named.test(text)) {
      if (text.includes('-')) yield* check(sentence, compound, sizes)
      if (text.includes(' of ')) yield* check(sentence, partsOf, sizes)
    }
    if (text.includes('-day ')) yield* check(sentence, days, daySizes)
    if (text.includes('enten')) yield* check(sentence, years, jubilees)
    if (/twins|plets/.test(text)) yield* check(sentence, twins, births)
  }
}

function* check(
  sentence: OwnSentence,
  pattern: RegExp,
  known: Readonly<Record<string, number>>,
): Iterable<Misfit> {
  for (const match of matchesOf(pattern, sentence.text)) {
    const word = match.groups!.word!.toLowerCase()
    const size = known[word]
    const text = match.groups!.count!.toLowerCase().replace(/-year$/, '')
    const count = numberOf(text) ?? ordinalOf(text)
    if (size === undefined || count === undefined || count === size || isUsual(word, count)) continue
    const article = /^(?:twins|triplets|quad|quint\w+lets)/.test(word)
      ? ''
      : /^[aeiou]/.test(word)
        ? 'an '
        : 'a '
    yield {
      messageId: 'size',
      here: spanOf(sentence, match),
      word: `${article}${word}`,
      right: article === '' ? `${size} children` : `${size} ${unitOf(known)}`,
    }
  }
}

function unitOf(known: Readonly<Record<string, number>>): string {
  return known === daySizes ? 'days' : known === jubilees ? 'years' : 'in number'
}

/** A long weekend has three days or four. */
function isUsual(word: string, count: number): boolean {
  return (
    word === 'week' ||
    (word === 'weekend' && count <= 4) ||
    (word === 'fortnight' && count >= 14 && count <= 15)
  )
}
