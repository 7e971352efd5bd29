import type { Facts } from '../facts.ts'
import { matchesOf } from '../matches-of.ts'
import { numberOf, numberPattern, ordinalOf, ordinalPattern } from '../number-text.ts'
import type { OwnSentence } from '../own-sentences.ts'
import { sentencesOn, topicOf } from '../topics.ts'
import { bondIn, type ResultBond } from './bond.ts'

const topic = topicOf('points seats games wins games matches victory win loss defeat record votes')
const n = (name: string) => `(?<${name}>${numberPattern})`
const name = "(?:the |their (?:nearest )?rivals?,? |rivals )?\\p{Lu}[\\p{L}.'’]+(?: \\p{Lu}[\\p{L}.'’]+)*"

/** "With 52 points, three ahead of Elmham on 47". */
const lead = new RegExp(
  `\\b${n('one')} (?:points|seats|games|wins|gold medals|golds),? (?:and are |which is )?(?<gap>(?:just |only )?${n('by')}) (?:points |seats )?(?<how>more|fewer|less|ahead|clear|behind|above|below)(?: than| of)? ${name},? (?:on|with|who have|who has|which has|who are on|have|has|have|at)(?: only| just)? (?<there>${n('two')})\\b(?! (?:games?|matches|years))`,
  'dgu',
)
const down = /^(?:fewer|less|behind|below)$/

function* leadsTold(sentence: OwnSentence): Iterable<ResultBond> {
  for (const match of matchesOf(lead, sentence.text)) {
    const [one, by, two] = ['one', 'by', 'two'].map(group => numberOf(match.groups![group]!)) as number[]
    const right = down.test(match.groups!.how!) ? two! - one! : one! - two!
    const why = `${match.groups!.one} and ${match.groups!.two} are ${Math.abs(right)} apart`
    const isLess = right < 0
    yield bondIn(sentence, match, {
      kind: 'margin',
      here: 'gap',
      there: 'there',
      fits: right === by,
      why: isLess ? 'it is the other way round' : why,
    })
  }
}

const places = new RegExp(
  `\\b(?<first>${ordinalPattern})-placed? ${name},? (?:who )?(?:have|has|on|with|are on) ${n('one')}(?: points)?\\b[^.;\\d]{0,20}? (?<there>(?<second>${ordinalPattern})-placed? ${name},? (?:who )?(?:have |has |on |with |are on )?${n('two')})\\b`,
  'dgiu',
)
const ranked = new RegExp(
  `\\b(?:with|won|took) (?<here>${n('one')}) (?<unit>points|seats|votes|medals|wins)\\b,? [^.;\\d]{0,25}?\\b(?:finished first|came first|finished top|topped the [a-z]+|top the [a-z]+|finished ahead of|won)\\b,?[^.;\\d]{0,20}? ahead of ${name},? (?:on|with|who (?:have|had|won|took|got)|which (?:has|had|won|took)) (?<there>${n('two')})\\b(?! (?:games|percent|per|matches))`,
  'dgu',
)

/** "Second-placed Leyton have 41 points and third-placed Moorside 43". */
function* order(sentence: OwnSentence): Iterable<ResultBond> {
  for (const match of matchesOf(places, sentence.text)) {
    const [first, second] = [ordinalOf(match.groups!.first!), ordinalOf(match.groups!.second!)]
    const [one, two] = [numberOf(match.groups!.one!), numberOf(match.groups!.two!)]
    if (!first || !second || one === undefined || two === undefined || first === second) continue
    const fits = first < second ? one >= two : one <= two
    yield bondIn(sentence, match, {
      kind: 'margin',
      here: 'there',
      there: 'one',
      fits,
      why: 'the lower place has more',
    })
  }
  for (const match of matchesOf(ranked, sentence.text)) {
    const [one, two] = [numberOf(match.groups!.one!)!, numberOf(match.groups!.two!)!]
    yield bondIn(sentence, match, {
      kind: 'margin',
      here: 'here',
      there: 'there',
      fits: one >= two,
      why: 'whoever came first has fewer',
    })
  }
}

const after = new RegExp(
  `\\b(?<record>(?<won>\\d{1,2})-(?<lost>\\d{1,2})(?:-(?<drawn>\\d{1,2}))?) (?:after|through|in|from) (?<games>(?:their |its |the first |their first |his |her |just )?${n('n')} (?:games|matches|fights|bouts|contests|starts))\\b`,
  'dg',
)
const nth = new RegExp(
  `\\b(?:improved|moved|rose|climbed|slipped|fell|dropped|slid|went) to (?<record>(?<won>\\d{1,3})-(?<lost>\\d{1,3}))(?!-?\\d)(?<between>[^.;\\d]{0,40}?) (?:with|after) (?:its|their|his|her|the) (?<here>(?<nth>${ordinalPattern}) (?<what>win|victory|loss|defeat)) (?:of the (?:season|year|campaign)|this season)`,
  'dg',
)
const league =
  /\b(?:conference|division|league|district|home|away|road|against|since|straight|consecutive)\b/i

/** "Are 9-4 after 14 games", "improved to 6-3 with their seventh victory of the season". */
function* records(sentence: OwnSentence): Iterable<ResultBond> {
  for (const match of matchesOf(after, sentence.text)) {
    const { won, lost, drawn } = match.groups!
    const sum = Number(won) + Number(lost) + Number(drawn ?? 0)
    const games = numberOf(match.groups!.n!)!
    // "Won 3-1 in 4 games", "lost 2-1 after 20 games": a score, or the first of a run.
    if (
      /\b(?:won|lost|beat|draw|drew|series|score\w*|tied)\b[^.;]{0,30}$/i.test(
        sentence.text.slice(0, match.index),
      ) ||
      / in /.test(match[0])
    )
      continue
    yield bondIn(sentence, match, {
      kind: 'sum',
      here: 'games',
      there: 'record',
      fits: sum === games,
      why: `that makes ${sum} games`,
    })
  }
  for (const match of matchesOf(nth, sentence.text)) {
    const { won, lost, what, between } = match.groups!
    if (league.test(between!)) continue
    const right = Number(/^(?:win|victory)$/.test(what!) ? won : lost)
    yield bondIn(sentence, match, {
      kind: 'sum',
      here: 'here',
      there: 'record',
      fits: ordinalOf(match.groups!.nth!) === right,
      why: `the record has ${right}`,
    })
  }
}

const wins = `(?:won ${n('won')}|${n('wins')} (?:wins|victories))`
const draws = `(?:drawn|drew|tied) ${n('drawn')}|${n('draws')} draws?|${n('ties')} ties?`
const defeats = `(?:lost) ${n('lost')}|${n('defeats')} (?:defeats?|losses|loss)`
const played = new RegExp(
  `\\b(?<parts>${wins}(?:,? (?:and )?(?:${draws}))?(?:,| and|, and) (?:${defeats}))(?:,? (?:of|in|from|out of) (?:their |its |all |the |the first |their first |his |her )?(?<games>${n('n')} (?:league )?(?:games|matches|fights|bouts)))(?<tail>(?:,| and)? (?:have|has|with) ${n('points')} points)?\\b`,
  'dgi',
)
const noDraws = /\bno draws\b|\bwithout a draw\b/i

/** "Won 12, drawn five and lost four of their 20 games". */
function* gamesPlayed(sentence: OwnSentence): Iterable<ResultBond> {
  for (const match of matchesOf(played, sentence.text)) {
    const groups = match.groups!
    const of = (...names: string[]) =>
      names.map(one => numberOf(groups[one] ?? '') ?? 0).reduce((all, one) => all + one, 0)
    const drawn = of('drawn', 'draws', 'ties')
    const sum = of('won', 'wins') + drawn + of('lost', 'defeats')
    const games = numberOf(groups.n!)!
    // Those that are missing may have been drawn, where no draws are told of.
    const fits = sum === games || (drawn === 0 && sum < games && !noDraws.test(sentence.text))
    yield bondIn(sentence, match, {
      kind: 'sum',
      here: 'games',
      there: 'parts',
      fits,
      why: `these are ${sum}`,
    })
  }
}

const unbeaten =
  /\b(?:the )?(?<what>(?:undefeated|unbeaten)(?= (?:\p{Lu}|champions?)[\p{L} ]{2,30}, \d)|winless(?= \p{Lu}[\p{L} ]{2,30}, \d))[^,]*, (?<record>(?<won>\d{1,2})-(?<lost>\d{1,2})(?:-\d)?),/dgu

/** "The undefeated Panthers, 10-1,". */
function* withoutLoss(sentence: OwnSentence): Iterable<ResultBond> {
  for (const match of matchesOf(unbeaten, sentence.text)) {
    const isWinless = match.groups!.what === 'winless'
    const fits = Number(isWinless ? match.groups!.won : match.groups!.lost) === 0
    const why = isWinless ? 'the record has a win' : 'the record has a loss'
    yield bondIn(sentence, match, { kind: 'sum', here: 'what', there: 'record', fits, why })
  }
}

/** Leads, places and records of sides, told beside their figures. */
export function* standings(facts: Facts): Iterable<ResultBond> {
  for (const sentence of sentencesOn(facts, topic)) {
    yield* leadsTold(sentence)
    yield* order(sentence)
    yield* records(sentence)
    yield* gamesPlayed(sentence)
  }
  for (const sentence of sentencesOn(facts, loneTopic)) yield* withoutLoss(sentence)
}

const loneTopic = topicOf('undefeated unbeaten winless')
