import type { Facts } from '../facts.ts'
import { matchesOf } from '../matches-of.ts'
import { numberOf, numberPattern } from '../number-text.ts'
import { type OwnSentence, spanOf } from '../own-sentences.ts'
import { sentencesOn, topicOf } from '../topics.ts'
import { bondIn, type ResultBond } from './bond.ts'

const topic = topicOf('vote votes seats')
const percent = '(?: ?%| percent| per cent)'
const party =
  "(?:the |his \\w+ |her \\w+ |(?:Mr|Ms|Mrs|Dr)\\.? )?\\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}.'’-]*){0,3}"
const shares = new RegExp(
  `(?<a>\\d{1,2}(?:\\.\\d+)?)${percent} of the (?:\\w+ )?votes?(?: cast)?,?(?: and| to| against|,)? (?:for )?(?:${party}|(?:his|her) only (?:opponent|rival|challenger),?(?: ${party},?)?)(?: (?:had|took|won|got|received|on|with))? (?<b>\\d{1,2}(?:\\.\\d+)?)(?:${percent})?(?:(?:,| and|, and) (?:for )?${party}(?: (?:had|took|won|got|received))? (?<c>\\d{1,2}(?:\\.\\d+)?)(?:${percent})?)?(?=[.,;]| and | in the second|$)`,
  'dgu',
)
const only = new RegExp(
  `(?<a>\\d{1,2}(?:\\.\\d+)?)${percent} of the votes?, and (?:his|her) only (?:opponent|rival|challenger),?(?: ${party},?)? (?:had|took|won|got|received) (?<b>\\d{1,2}(?:\\.\\d+)?)${percent}`,
  'dgu',
)
const another =
  /\b(?:compared|earlier|previous|last|poll\w*|approv\w*|men|women|20\d\d|from|up|down|first round|than|turnout|districts?|county|rural|urban)\b/i
const rounding = 0.2

/** "Had 52.4 percent of the vote and Mr. Lowe 49.6": more than all. */
function* sharesOfVote(sentence: OwnSentence): Iterable<ResultBond> {
  if (!/percent|per cent|%/.test(sentence.text)) return
  for (const pattern of [shares, only])
    for (const match of matchesOf(pattern, sentence.text)) {
      const { a, b, c } = match.groups!
      // Two with their words of percent are held against each other as two shares of one whole.
      if (pattern === shares && c === undefined) continue
      const sum = Number(a) + Number(b) + Number(c ?? 0)
      const isWhole = [a, b, c].every(one => one === undefined || !one.includes('.'))
      const fits = sum <= 100 + (isWhole ? 1 : rounding)
      if (!fits && another.test(sentence.text)) continue
      const why = `together they are ${Number(sum.toFixed(2))} percent`
      yield bondIn(sentence, match, {
        kind: 'votes',
        here: c === undefined ? 'b' : 'c',
        there: 'a',
        fits,
        why,
      })
      return
    }
}

const n = (name: string) => `(?<${name}>${numberPattern})`
const coalition = new RegExp(
  `\\b(?:coalition|alliance|bloc|pact|government) of (?:the )?${party}, with ${n('a')} seats,? and (?:the )?${party}, with ${n('b')}(?: seats)?,? (?:holds|has|have|hold|controls|commands|would have|will have) (?<sum>${n('c')}(?: of (?:the |its )?\\d+)?(?: seats)?)`,
  'dgu',
)
const moved = new RegExp(
  `\\b(?<verb>lost|gained|won|picked up) (?<by>${n('a')} seats?),? (?:and )?(?:now |will now )?(?:holds?|has|have|holding|with) (?<now>${n('b')})(?: seats)?,? (?:down|up) from ${n('c')}\\b`,
  'dgi',
)

/** "A coalition of Labour, with 44 seats, and the Greens, with 11, holds 57", "lost 12 seats and now hold 40, down from 50". */
function* seatsTold(sentence: OwnSentence): Iterable<ResultBond> {
  for (const match of matchesOf(coalition, sentence.text)) {
    const [a, b, c] = ['a', 'b', 'c'].map(group => numberOf(match.groups![group]!)!)
    const why = `together they have ${a! + b!}`
    yield {
      kind: 'majority',
      here: spanOf(sentence, match, 'sum'),
      there: spanOf(sentence, match, 'a'),
      fits: a! + b! === c,
      why,
    }
  }
  for (const match of matchesOf(moved, sentence.text)) {
    const [by, now, before] = ['a', 'b', 'c'].map(group => numberOf(match.groups![group]!)!)
    const right = Math.abs(now! - before!)
    yield bondIn(sentence, match, {
      kind: 'majority',
      here: 'by',
      there: 'now',
      fits: by === right,
      why: `the difference is ${right}`,
    })
  }
}

/** Shares of a vote and seats of parties that stand side by side. */
export function* sharesAndSeats(facts: Facts): Iterable<ResultBond> {
  for (const sentence of sentencesOn(facts, topic)) {
    if (!/\d/.test(sentence.text)) continue
    yield* sharesOfVote(sentence)
    if (/\bseats?\b/.test(sentence.text)) yield* seatsTold(sentence)
  }
}
