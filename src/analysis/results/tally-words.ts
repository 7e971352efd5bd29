import type { Facts } from '../facts.ts'
import { matchesOf } from '../matches-of.ts'
import { numberOf, numberPattern } from '../number-text.ts'
import type { OwnSentence } from '../own-sentences.ts'
import { sentencesOn, topicOf } from '../topics.ts'
import { bondIn, type ResultBond } from './bond.ts'

const topic = topicOf(
  'win victory triumph defeat loss draw tie stalemate drew won beat defeated lost level tied even evenly winner winning beating edged',
)
const pair = `(?<pair>(?<one>\\d{1,3})[-–](?<two>\\d{1,3}))(?![\\d–]|-\\d|[.,]\\d|%)`
const number = `(?<![\\w$£€.,-])`
/** A side has as many as the other, or one has more: the word says which, right beside the two numbers. */
const beside = [
  new RegExp(
    `${number}${pair} (?:[a-z-]+ ){0,2}?(?<word>win|victory|triumph|defeat|loss|draw|tie|stalemate)\\b(?!-)`,
    'dg',
  ),
  new RegExp(
    `\\b(?<word>drew|drawn|draw|tied|won|beat|lost),? (?:(?:(?:at|the) )?\\p{Lu}[\\p{L}'.]+ ){0,3}${pair}`,
    'dgu',
  ),
  new RegExp(
    `\\b(?:a |an )(?<word>tied|even) (?:vote|score|count) of (?<pair>(?<one>${numberPattern})(?:[-–]| to )(?<two>${numberPattern}))\\b`,
    'dg',
  ),
  new RegExp(
    `\\b(?:split|divided) (?<word>evenly|equally),? (?:with )?(?<pair>(?<one>${numberPattern})\\b[^.;,]{0,25}?,? (?:and|to) (?<two>${numberPattern}))\\b`,
    'dg',
  ),
]
const equal = /^(?:draw|drawn|tie|stalemate|drew|tied|even|evenly|equally)$/
/** What settles a match that is level, and what counts otherwise than goals. */
const settled =
  /\b(?:penalt\w+|shoot-?out|aggregate|away goals|extra|overtime|legs?|tie-?break\w*|record|odds|raffle|lottery|series|seeded|on points|games|handicap|bowl-out|super over|countback)\b/i

/** "A 2-2 win", "drew 3-1", "on a tied vote of 12 to 11". */
function* levelOrNot(sentence: OwnSentence): Iterable<ResultBond> {
  for (const pattern of beside)
    for (const match of matchesOf(pattern, sentence.text)) {
      const one = numberOf(match.groups!.one!)
      const two = numberOf(match.groups!.two!)
      if (one === undefined || two === undefined) continue
      const isLevel = equal.test(match.groups!.word!)
      const fits = (one === two) === isLevel
      if (!fits && settled.test(sentence.text)) continue
      const why = isLevel ? 'one side has more' : 'both sides have the same'
      yield bondIn(sentence, match, { kind: 'side', here: 'word', there: 'pair', fits, why })
    }
}

const deciding =
  /\b(?<word>winner|winning (?:goal|run|try|penalty|basket))\b[^.;]{0,70}?\b(?:gave|earned|secured|salvaged|rescued|brought|handed|for) (?:[^.;,]{0,30}? )?(?<draw>(?:\d{1,2}[-–]\d{1,2} |goalless |late |deserved )*draw)\b/dgi

/** "His winner gave the side a 2-2 draw". */
function* winnersOfDraws(sentence: OwnSentence): Iterable<ResultBond> {
  for (const match of matchesOf(deciding, sentence.text)) {
    if (/\b(?:but|after|before|next|last|from|since|when)\b/i.test(match[0])) continue
    const why = 'nobody wins a draw'
    yield bondIn(sentence, match, { kind: 'side', here: 'word', there: 'draw', fits: false, why })
  }
}

const verb = '(?<word>won|beat|beats|beating|defeated|defeating|defeats|edged|edging|unseated|ousted)'
const ahead = [
  new RegExp(
    `\\b${verb}\\b[^.;\\d]{0,80}?(?: by|,| with)? (?<pair>(?<one>${numberPattern})(?: votes)?(?:-| to )(?<two>${numberPattern})(?: votes)?)(?<of>[^.;,]{0,30})`,
    'dgi',
  ),
]
const passive = /\b(?:was|were|been|being|be|is|are|not|never|had|have|having|would|who|which) (?:\w+ )?$/i
const ofVotes = /\bvotes?\b/

/** "Beat her rival by 8,104 votes to 8,340": the winner has fewer. */
function* winnersWithLess(sentence: OwnSentence): Iterable<ResultBond> {
  if (!ofVotes.test(sentence.text)) return
  for (const pattern of ahead)
    for (const match of matchesOf(pattern, sentence.text)) {
      if (!ofVotes.test(match[0]) || /\b(?:lost|but|despite|although|while)\b/.test(match[0])) continue
      if (/\b(?:was|were|been|being|be|not|never) $/i.test(sentence.text.slice(0, match.index))) continue
      const one = numberOf(match.groups!.one!)
      const two = numberOf(match.groups!.two!)
      if (one === undefined || two === undefined || one === two) continue
      const why = 'the winner has fewer'
      yield bondIn(sentence, match, { kind: 'votes', here: 'word', there: 'pair', fits: one > two, why })
    }
}

const score = new RegExp(
  `\\b(?<word>won|beat|defeated)(?: (?:the |at )?\\p{Lu}[\\p{L}'.]+(?: \\p{Lu}[\\p{L}'.]+){0,2})? ${pair}`,
  'dgu',
)

/** "Won 1-3": the winner's score comes first. */
function* winnersBehind(sentence: OwnSentence): Iterable<ResultBond> {
  for (const match of matchesOf(score, sentence.text)) {
    if (passive.test(sentence.text.slice(0, match.index)) && match.groups!.word !== 'won') continue
    const [one, two] = [Number(match.groups!.one), Number(match.groups!.two)]
    if (one === two) continue
    const fits = one > two
    if (!fits && (settled.test(sentence.text) || /\d[-–]\d+,|\d, \d/.test(sentence.text))) continue
    yield bondIn(sentence, match, {
      kind: 'side',
      here: 'word',
      there: 'pair',
      fits,
      why: 'the winner has less',
    })
  }
}

/** What the words right beside a score or a count of votes say of it. */
export function* tallyWords(facts: Facts): Iterable<ResultBond> {
  for (const sentence of sentencesOn(facts, topic)) {
    if (!/\d|\bto\b|evenly|equally|\bdraw\b/.test(sentence.text)) continue
    yield* levelOrNot(sentence)
    yield* winnersOfDraws(sentence)
    yield* winnersWithLess(sentence)
    yield* winnersBehind(sentence)
  }
}
