import type { Span } from '../../span.ts'
import type { Facts } from '../facts.ts'
import { matchesOf } from '../matches-of.ts'
import { ordinalOf, ordinalPattern } from '../number-text.ts'
import { type OwnSentence, spanOf } from '../own-sentences.ts'
import { sentencesOn, topicOf } from '../topics.ts'
import { bondIn, type ResultBond } from './bond.ts'

/** The minutes in which a player scored, as a line of scorers has them. */
export interface Scorer extends Span {
  readonly name: string
  readonly minutes: readonly number[]
}

/** A line of scorers, with the goals that stand before it where it has them ("Marston Town 3 (Okafor 12, 67; Price 113)"). */
export interface ScorersLine {
  readonly scorers: readonly Scorer[]
  readonly goals: (Span & { readonly value: number }) | undefined
}

const topic = topicOf(
  'minute extra won beat hat-trick hat trick brace double treble scored scorers winner goals goal equaliser equalizer',
)
const line =
  /^(?:(?:Goal)?[Ss]corers?: |Goals: |(?<team>\p{Lu}[\p{L}.' -]{2,40}?)(?: (?<goals>\d{1,2}) \(|: ))(?=\p{Lu}[\p{L}.' -]+,? \d{1,3})/du
const scorer =
  /(?<name>(?:\p{Lu}[\p{L}.'-]* )*\p{Lu}[\p{L}'-]+),? (?<minutes>\d{1,3}'?(?:\+\d{1,2}'?)?(?: ?\((?:pen|p|og|o\.g\.|own goal)\)| (?:pen|og))?(?:(?:, | and )\d{1,3}'?(?:\+\d{1,2}'?)?(?: ?\((?:pen|p|og)\)| (?:pen|og))?)*)/dgu
const longest = 200
const mostMinutes = 130

/** The lines of scorers of a piece. */
export function scorersLines({ blocks, tokens: { prose } }: Facts): ScorersLine[] {
  return blocks.flatMap(({ start, end, role }) => {
    if (end - start > longest || role === 'headline') return []
    const text = prose.slice(start, end)
    const head = line.exec(text)
    if (!head) return []
    const scorers = [...matchesOf(scorer, text.slice(head[0].length))].map(match => ({
      name: lastName(match.groups!.name!),
      minutes: match.groups!.minutes!.split(/, | and /).map(minute => Number.parseInt(minute, 10)),
      start: start + head[0].length + match.index,
      end: start + head[0].length + match.index + match[0].length,
    }))
    const isOfMinutes = scorers.every(({ minutes }) =>
      minutes.every(
        (minute, at) => minute >= 1 && minute <= mostMinutes && (at === 0 || minute >= minutes[at - 1]!),
      ),
    )
    if (!isOfMinutes || scorers.length === 0) return []
    const at = head.indices!.groups!.goals
    const goals = at && { start: start + at[0], end: start + at[1], value: Number(head.groups!.goals) }
    return [{ scorers, goals }]
  })
}

function lastName(name: string): string {
  return name.split(' ').at(-1)!
}

const feats: Readonly<Record<string, number>> = {
  'hat-trick': 3,
  'hat trick': 3,
  brace: 2,
  double: 2,
  treble: 3,
}
const name = "(?<name>\\p{Lu}[\\p{L}'-]+)"
const feat = new RegExp(
  `\\b${name}(?:,? whose| completed (?:his|her|an?)| scored an?| hit an?|'s?| bagged an?| had an?|, with an?)(?: \\w+)? (?<what>hat[- ]trick|brace|double|treble)\\b`,
  'dgu',
)
const minute = new RegExp(
  `\\b(?:scor\\w+|headed|struck|netted|fired|volleyed|converted|tapped|equali[sz]\\w+|made it|winner|opener)\\b[^.;]{0,60}? (?<what>(?:in|on) the (?<minute>${ordinalPattern}) minute|after (?<after>\\d{1,3}) minutes)`,
  'dgi',
)
const another =
  /\b(?:last|previous|earlier this|season|year|missed|saved|wide|disallowed|ruled out|bar|post)\b/i

/** A line of scorers against its own score and against what the piece tells of a player. */
export function* goalsOfScorers(facts: Facts): Iterable<ResultBond> {
  const telling = sentencesOn(facts, topic)
  if (telling.length === 0) return
  const lines = scorersLines(facts)
  const all = lines.flatMap(({ scorers }) => scorers)
  for (const { scorers, goals } of lines) {
    const [first] = scorers
    if (!goals || !first) continue
    const count = scorers.reduce((sum, { minutes }) => sum + minutes.length, 0)
    const there = { start: first.start, end: scorers.at(-1)!.end }
    yield { kind: 'goals', here: goals, there, fits: count === goals.value, why: `the scorers have ${count}` }
  }
  if (all.length > 0) yield* againstLines(telling, all)
  yield* countedGoals(telling)
  yield* inExtraTime(telling, all)
  for (const sentence of telling) yield* offTheField(sentence)
}

function* againstLines(telling: readonly OwnSentence[], all: readonly Scorer[]): Iterable<ResultBond> {
  for (const sentence of telling) {
    if (
      another.test(sentence.text) ||
      all.some(({ start }) => start >= sentence.start && start < sentence.end)
    )
      continue
    for (const match of matchesOf(feat, sentence.text)) {
      const own = only(all, match.groups!.name!)
      const size = feats[match.groups!.what!.toLowerCase()]
      // "The double": a cup and a league.
      if (!own || size === undefined) continue
      const fits = own.minutes.length === size
      yield {
        kind: 'goals',
        here: spanOf(sentence, match, 'what'),
        there: own,
        fits,
        why: `${own.name} has ${goalsOf(own.minutes.length)} in the line of scorers`,
      }
    }
    const [moment, ...more] = [...matchesOf(minute, sentence.text)]
    if (!moment || more.length > 0) continue
    const named = all.filter(one => sentence.text.slice(0, moment.index).includes(one.name))
    const [player] = named
    // "In the third minute of stoppage time" is 90+3 in the line.
    if (ofAddedTime.test(sentence.text.slice(moment.index))) continue
    if (
      named.length !== 1 ||
      !player ||
      (sentence.text.slice(0, moment.index).match(/\p{Lu}/gu) ?? []).length > 3
    )
      continue
    const at = ordinalOf(moment.groups!.minute ?? '') ?? Number(moment.groups!.after)
    const fits = player.minutes.some(one => Math.abs(one - at) <= 1)
    yield {
      kind: 'goals',
      here: spanOf(sentence, moment, 'what'),
      there: player,
      fits,
      why: 'the line of scorers has another minute',
    }
  }
}

const ofAddedTime =
  /^[^.;,]{0,30}?\bminute of (?:(?:first|second)-half |the )?(?:stoppage|added|injury|extra|additional)\b/i

function only(all: readonly Scorer[], wanted: string): Scorer | undefined {
  const [own, ...more] = all.filter(one => one.name === wanted)
  return more.length === 0 ? own : undefined
}

function goalsOf(count: number): string {
  return count === 1 ? 'one goal' : `${count} goals`
}

const third =
  /\b(?:added|scored|grabbed|headed|made it) (?:a|the|their|his side's|her side's|the side's|the home side's|\w+'s) (?<what>(?<nth>third|fourth|fifth|sixth))\b(?! (?:goal of the season|minute|time|of the season|straight|try|from|after))/dgi
const final = /\b(?:won|beat (?:\p{Lu}\p{L}+ ){1,3})(?: by)? ?(?<score>(?<one>\d)[-–](?<two>\d))(?!\d|-|–)/dgu
const row =
  /^(?<names>\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)?(?:, \p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)?)*,? and \p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)?) (?:all )?scored(?: the goals| their goals| for (?:the|\p{Lu}))?(?=[ .,])/du
const reach = 2

/** "Won 2-0. Foley, Archer and Prado scored the goals", "Lowe added a third. Kingsford won 2-0". */
function* countedGoals(telling: readonly OwnSentence[]): Iterable<ResultBond> {
  const results = telling.flatMap(sentence =>
    [...matchesOf(final, sentence.text)].map(match => ({ sentence, match })),
  )
  const [result, ...others] = results
  if (!result || others.some(({ match }) => match.groups!.score !== result.match.groups!.score)) return
  const most = Math.max(Number(result.match.groups!.one), Number(result.match.groups!.two))
  const all = Number(result.match.groups!.one) + Number(result.match.groups!.two)
  const there = spanOf(result.sentence, result.match, 'score')
  for (const sentence of telling) {
    if (
      sentence.block !== result.sentence.block ||
      Math.abs(sentence.number - result.sentence.number) > reach
    )
      continue
    if (/\b(?:season|last|previous|career|penalt\w+|shoot-?out|tries|touchdowns?)\b/i.test(sentence.text))
      continue
    for (const match of matchesOf(third, sentence.text)) {
      const nth = ordinalOf(match.groups!.nth!)!
      yield {
        kind: 'goals',
        here: spanOf(sentence, match, 'what'),
        there,
        fits: nth <= most,
        why: 'no side has so many goals',
      }
    }
    const match = row.exec(sentence.text)
    if (!match) continue
    const count = match.groups!.names!.split(/, and |, | and /).length
    const least = sentence === result.sentence ? all : / (?:the|their) goals/.test(match[0]) ? most : all
    yield {
      kind: 'goals',
      here: spanOf(sentence, match, 'names'),
      there,
      fits: count <= least,
      why: `they are ${count} scorers`,
    }
  }
}

const extra = /\b(?<what>after extra[- ]time|went to extra[- ]time|\(aet\)|in extra[- ]time)\b/di
const winner = new RegExp(
  `\\b(?:winner|winning goal|settled|decisive goal|decided)\\b[^.;]{0,70}?(?<what>in the (?<minute>${ordinalPattern}) minute)`,
  'di',
)
const regular = 90

const off = new RegExp(
  `\\bwho (?:was|had been) (?<there>(?:sent off|dismissed|substituted|booked twice|carried off|taken off|replaced|withdrawn) (?:in|after) the (?<one>${ordinalPattern}) minute),[^.;]{0,60}?\\b(?:scored|headed|struck|saved|made|fired|converted|netted|volleyed|tapped|crossed|set up)\\b[^.;]{0,40}? (?<here>in the (?<two>${ordinalPattern}))\\b`,
  'dgi',
)

/** "Who was sent off in the 60th minute, headed the winner in the 88th". */
function* offTheField(sentence: OwnSentence): Iterable<ResultBond> {
  for (const match of matchesOf(off, sentence.text)) {
    const fits = ordinalOf(match.groups!.two!)! <= ordinalOf(match.groups!.one!)!
    yield bondIn(sentence, match, {
      kind: 'goals',
      here: 'here',
      there: 'there',
      fits,
      why: 'the player had left the field',
    })
  }
}

/** A match that was won after extra time, and a winner in the 83rd minute. */
function* inExtraTime(telling: readonly OwnSentence[], all: readonly Scorer[]): Iterable<ResultBond> {
  if (all.length > 0 && !all.some(({ minutes }) => minutes.some(minute => minute > regular))) return
  const claims = telling.filter(({ text }) => extra.test(text))
  for (const sentence of telling) {
    const match = winner.exec(sentence.text)
    const told = claims.find(
      claim => claim.block === sentence.block && Math.abs(claim.number - sentence.number) <= reach,
    )
    const minute = match && ordinalOf(match.groups!.minute!)
    if (!match || !told || !minute || /\b(?:last|previous|semi|round)\b/i.test(sentence.text + told.text))
      continue
    const there = spanOf(told, extra.exec(told.text)!, 'what')
    yield {
      kind: 'goals',
      here: spanOf(sentence, match, 'what'),
      there,
      fits: minute > regular,
      why: 'extra time begins after the 90th minute',
    }
  }
}
