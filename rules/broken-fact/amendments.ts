import type { Facts } from '../../src/analysis/facts.ts'
import { matchesOf } from '../../src/analysis/matches-of.ts'
import { type OwnSentence, spanOf } from '../../src/analysis/own-sentences.ts'
import { sentencesOn, topicOf } from '../../src/analysis/topics.ts'
import type { Broken } from './broken.ts'

/** What an amendment to the Constitution of the United States is about, in words that no other one is about. */
const subjects: readonly (readonly [RegExp, readonly number[], string])[] = [
  [
    /\b(?:free(?:dom of)? speech|freedom of (?:the press|religion|assembly)|religious liberty|free press)\b/i,
    [1, 14],
    'speech, the press and religion',
  ],
  [
    /\b(?:right to (?:bear|keep and bear|carry|own) (?:arms|guns|firearms)|gun rights)\b/i,
    [2, 14],
    'the right to bear arms',
  ],
  [
    /\b(?:unreasonable (?:search|seizure)\w*|searches and seizures|warrantless search\w*)\b/i,
    [4, 14],
    'unreasonable searches',
  ],
  [
    /\b(?:self-incrimination|incriminate himself|incriminate herself|double jeopardy|right to remain silent)\b/i,
    [5, 14],
    'self-incrimination',
  ],
  [
    /\b(?:right to (?:counsel|a lawyer|a speedy trial)|speedy trial)\b/i,
    [6, 14],
    'the right to counsel and a speedy trial',
  ],
  [/\b(?:cruel and unusual|excessive (?:bail|fines))\b/i, [8, 14], 'cruel and unusual punishment'],
  [/\b(?:abolish(?:ed|es)? slavery|abolition of slavery)\b/i, [13], 'the end of slavery'],
  [/\b(?:equal protection|birthright citizenship)\b/i, [14, 5], 'equal protection'],
  [
    /\b(?:gave women the (?:vote|right to vote)|women'?s (?:suffrage|right to vote))\b/i,
    [19],
    'the vote for women',
  ],
  [/\b(?:two terms|third term|term limits? for presidents)\b/i, [22], 'the two terms of a president'],
]
const ordinals = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
]
const named =
  /\b(?<nth>First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth|\d\d?(?:st|nd|rd|th)) Amendment\b/dg
const topic = topicOf('amendment')

/** An amendment that the piece takes for another one: "violated the First Amendment … an unreasonable search". */
export function* brokenAmendments(facts: Facts): Iterable<Broken> {
  const sentences = sentencesOn(facts, topic)
  const told = sentences.flatMap(sentence =>
    [...matchesOf(named, sentence.text)].map(match => ({
      sentence,
      match,
      number: numberOf(match.groups!.nth!),
    })),
  )
  const [one] = told
  if (!one || told.some(({ number }) => number !== one.number)) return
  for (const sentence of sentences) {
    const about = subjects.filter(([pattern]) => pattern.test(sentence.text))
    if (about.length !== 1 || isGuarded(sentence)) continue
    const [pattern, right, fact] = about[0]!
    if (right.includes(one.number)) continue
    yield {
      ...spanOf(one.sentence, one.match),
      related: spanOf(sentence, pattern.exec(sentence.text)!),
      fact: `${fact} is what amendment No. ${right[0]} is about`,
    }
    return
  }
}

function isGuarded({ text }: OwnSentence): boolean {
  return /\b(?:not|unlike|rather than|instead|state constitution)\b/i.test(text)
}

function numberOf(ordinal: string): number {
  const index = ordinals.indexOf(ordinal.toLowerCase())
  return index >= 0 ? index + 1 : Number.parseInt(ordinal, 10)
}
