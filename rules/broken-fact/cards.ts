import type { Facts } from '../../src/analysis/facts.ts'
import { matchesOf } from '../../src/analysis/matches-of.ts'
import { numberOf, numberPattern } from '../../src/analysis/number-text.ts'
import { type OwnSentence, spanOf } from '../../src/analysis/own-sentences.ts'
import { sentencesOn, topicOf } from '../../src/analysis/topics.ts'
import type { Broken } from './broken.ts'

interface Game {
  readonly about: RegExp
  readonly size: number
  /** The cards and penalties that take a player off. */
  readonly off: RegExp
  readonly name: string
}

/** Only words that one of the games has and the other has not. */
const games: readonly Game[] = [
  {
    name: 'rugby union',
    size: 15,
    about: /\b(?:scrums?|line-?outs?|fly-half|hooker|flanker|prop|rucks?|mauls?|Six Nations)\b/i,
    off: /\b(?:yellow card|red card|sin[- ]bin(?:ned)?|sent off|sent to the (?:sin )?bin|shown (?:a|the)[^.]{0,40}?\b(?:yellow|red)\b)/i,
  },
  {
    name: 'football',
    size: 11,
    about:
      /\b(?:goalkeeper|striker|midfielder|offside|corner kick|centre-back|center-back|equali[sz]er|penalty shoot-?out)\b/i,
    off: /\b(?:(?<!no )red card|sent off|second (?:yellow|booking)|shown (?:a straight |a |the )red|dismissed for)\b/i,
  },
]
const notThese =
  /\b(?:[Rr]ugby [Ll]eague|Super League|sevens|seven-a-side|five-a-side|13-a-side|futsal|hockey|touch rugby)\b/
const guard = topicOf('men players women')
const short = new RegExp(
  `\\b(?<all>(?:with|down to|reduced to|played on with|against|their|had|the) (?<n>${numberPattern}) (?:men|players|women)|(?<n2>${numberPattern})-man \\w+)\\b`,
  'dg',
)
const cardGuard = topicOf('card cards yellow red sent bin binned sin-bin dismissed booking')
const onlyCard = /\b(?:the only|the sole|the match's one|the one) (?:red |yellow )?card\b/i
const bench =
  /\b(?:squad|bench|substitut\w*|training|toured|party|pack|scrum|wall|behind the ball|back line|forwards|scored|injured|unused)\b/i

/** The number of those left on the field, where one card was shown: of fifteen men fourteen are left. */
export function* brokenCards(facts: Facts): Iterable<Broken> {
  const left = sentencesOn(facts, guard).filter(({ text }) => !bench.test(text) && text.search(short) >= 0)
  if (left.length === 0) return
  const cards = sentencesOn(facts, cardGuard)
  const prose = facts.tokens.prose
  const playing = games.filter(({ about }) => about.test(prose))
  const [game] = playing
  if (game === undefined || playing.length > 1 || notThese.test(prose)) return
  const shown = cards.filter(({ text }) => game.off.test(text))
  const [card] = shown
  if (card === undefined || (shown.length > 1 && !shown.some(({ text }) => onlyCard.test(text)))) return
  for (const sentence of left) yield* tooMany(sentence, game, card)
}

function* tooMany(sentence: OwnSentence, { size, name }: Game, card: OwnSentence): Iterable<Broken> {
  if (sentence.number < card.number) return
  for (const match of matchesOf(short, sentence.text)) {
    const men = numberOf(match.groups!.n ?? match.groups!.n2!)
    if (men === undefined || men === size || men === size - 1 || men < size - 3 || men > size + 1) continue
    yield {
      ...spanOf(sentence, match, 'all'),
      related: { start: card.start, end: card.end },
      fact: `of the ${size} players of a side in ${name} one card leaves ${size - 1}`,
    }
  }
}
