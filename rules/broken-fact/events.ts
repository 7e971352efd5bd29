import type { Facts } from '../../src/analysis/facts.ts'
import { matchesOf } from '../../src/analysis/matches-of.ts'
import { type OwnSentence, ownSentenceAt, spanOf } from '../../src/analysis/own-sentences.ts'
import { sentencesOn, type Topic, topicOf } from '../../src/analysis/topics.ts'
import type { Span } from '../../src/span.ts'
import type { Broken } from './broken.ts'
import { hosts, knownEvents } from './known-events.ts'
import { isWithin, type Years, yearsIn, yearsOf, yearsText } from './spans-of-years.ts'

interface KnownEvent {
  readonly words: readonly string[]
  readonly pattern: string
  readonly years: Years
}

const year = '(?<year>1[0-9]\\d\\d|20\\d\\d)'
const month =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.|Feb\\.|Aug\\.|Sept\\.|Oct\\.|Nov\\.|Dec\\.)'
/** What may stand between an event and its year. */
const between = `(?:,? (?:of|in|during|from|began|broke out|took place|happened|came|fell|started|ended|occurred|was signed|was passed|was fought|was won|was lost|fought|was|were|struck|hit|back|on|the|year|late|early|summer|autumn|fall|winter|spring|${month}|\\d{1,2},?))+,? |,? \\(| `
/** The event stands in a clause of time, so that an "in" behind it may be that of another deed. */
const isAside =
  /\b(?:after|before|since|following|until|despite|about|like|on|than|recall\w*|remember\w*|compared)\b[^,;]*$/i
const another =
  /\b(?:anniversary|years? (?:after|before|later|earlier)|centen\w+|film|movie|novel|book|play|musical|series|documentary|album|exhibition|reenact\w*|re-enact\w*|veterans?|memorial|monument|museum|second|third|another|next|new)\b/i

const events: readonly KnownEvent[] = knownEvents.map(line => {
  const [, words, pattern, years] = /^(.+?) \/ (.+) = (.+)$/.exec(line)!
  return { words: words!.split(' '), pattern: pattern!, years: yearsOf(years!) }
})
const topics = new Map<KnownEvent, Topic>(events.map(event => [event, topicOf(event.words.join(' '))]))

/** A year that the text gives to an event of another one: "the Velvet Revolution of 1979". */
export function* brokenEvents(facts: Facts): Iterable<Broken> {
  for (const [event, topic] of topics)
    for (const sentence of sentencesOn(facts, topic)) {
      const found = wrongYear(event, sentence) ?? yearOf(event, sentence, facts)
      if (found) yield { ...found, fact: `the year of it is ${yearsText(event.years)}` }
    }
  yield* brokenGames(facts)
}

/** Where the year stands, and the event. */
interface Dated {
  readonly start: number
  readonly end: number
  readonly related: Span
}

const patterns = new Map<KnownEvent, readonly [RegExp, RegExp, RegExp]>()

function wrongYear(event: KnownEvent, sentence: OwnSentence): Dated | undefined {
  if (yearsIn(sentence.text).size === 0) return undefined
  const [behind, ahead] = patternsOf(event)
  for (const pattern of [behind, ahead])
    for (const match of matchesOf(pattern, sentence.text)) {
      if (isWithin(event.years, Number(match.groups!.year))) continue
      if (another.test(match[0]) || /\banniversary\b/i.test(sentence.text)) continue
      const isOf = /\bof (?:\w+ )?\d{4}$|\(\d{4}$/.test(match[0])
      if (pattern === behind && !isOf && isAside.test(sentence.text.slice(0, match.index))) continue
      return { ...spanOf(sentence, match, 'year'), related: spanOf(sentence, match, 'event') }
    }
  return undefined
}

/** "It was the year of the Velvet Revolution", behind a sentence of another year. */
function yearOf(event: KnownEvent, sentence: OwnSentence, facts: Facts): Dated | undefined {
  const match = patternsOf(event)[2].exec(sentence.text)
  if (!match || yearsIn(sentence.text).size > 0) return undefined
  const before = ownSentenceAt(facts, sentence.number - 1)
  const [told, ...others] = before ? yearsIn(before.text) : []
  if (!before || told === undefined || others.length > 0 || isWithin(event.years, told)) return undefined
  const at = before.start + before.text.indexOf(String(told))
  return { ...spanOf(sentence, match, 'event'), related: { start: at, end: at + 4 } }
}

function patternsOf(event: KnownEvent): readonly [RegExp, RegExp, RegExp] {
  const known = patterns.get(event)
  if (known) return known
  const name = `(?<event>${event.pattern})(?![-\\w])`
  const made = [
    new RegExp(`\\b${name}(?:${between})${year}\\b(?![%-]|,\\d)`, 'dg'),
    new RegExp(
      `\\b${year}(?: |, |, in |, at |, on )(?:(?:when|during|with|amid|saw|brought|the year of|the time of|the height of|the start of|the end of|the outbreak of) )?(?:the )?${name}`,
      'dg',
    ),
    new RegExp(`\\b[Ii]t was the (?:year|summer|autumn|fall|winter|spring) of the ${name}`, 'd'),
  ] as const
  patterns.set(event, made)
  return made
}

const gamesTopic = topicOf('Olympics Olympic Games Paralympics Cup')
const cities = (text: string) =>
  text.split('|').map(line => {
    const at = line.lastIndexOf(' ')
    return { city: line.slice(0, at), years: yearsOf(line.slice(at + 1)) }
  })
const games = [...cities(hosts.olympic), ...cities(hosts.winter)]
const cups = cities(hosts.cup)
const cityNames = games.map(({ city }) => city).join('|')
const cupNames = cups.map(({ city }) => city).join('|')
const olympic = '(?:(?:(?:Summer|Winter) )?Olympics|(?:(?:Summer|Winter) )?Olympic Games|Paralympics|Games)'
const gamesPatterns = [
  new RegExp(`\\b(?<all>(?:the )?${year} ${olympic} in (?<city>${cityNames}))\\b(?!,? (?:and|to)\\b)`, 'dg'),
  new RegExp(`\\b(?<all>(?<city>${cityNames}) ${olympic.replace('|Games', '')} (?:of|in) ${year})\\b`, 'dg'),
  new RegExp(`\\b(?<all>${year} (?<city>${cityNames}) ${olympic})\\b`, 'dg'),
]
const cupPatterns = [
  new RegExp(`\\b(?<all>(?:the )?${year} (?:FIFA )?World Cup in (?<city>${cupNames}))\\b`, 'dg'),
  new RegExp(`\\b(?<all>World Cup (?:of|in) ${year} in (?<city>${cupNames}))\\b`, 'dg'),
]
const otherCup =
  /\b(?:rugby|cricket|ski\w*|women|Rugby|hockey|biathlon|league|skat\w+|sevens|netball|qualif\w*|under-\d+|U-?\d+|bid|friendly|Twenty20|T20|chess|gymnast\w*|swim\w*|darts|alpine|slalom|downhill|shooting|archery|rally|Youth|youth|Special|Asian|Commonwealth|Maccabi\w*|cup tie|before|after)\b/
const summerYear =
  /\b(?<all>(?:Summer )?(?:Olympics|Olympic Games) (?:in|of) (?<year>(?:19|20)\d\d)|(?<year2>(?:19|20)\d\d) (?:Summer |Winter )?(?:Olympics|Olympic Games))\b/dg
const olympicYears = [
  ...games.flatMap(({ years }) => years.map(([from]) => from)),
  1916,
  1940,
  1944,
  2030,
  2034,
  2036,
]

/** Games that were in another city, or in a year that had none. */
function* brokenGames(facts: Facts): Iterable<Broken> {
  for (const sentence of sentencesOn(facts, gamesTopic)) {
    if (yearsIn(sentence.text).size === 0 || otherCup.test(sentence.text)) continue
    for (const [patternsOfGame, table] of [
      [gamesPatterns, games],
      [cupPatterns, cups],
    ] as const)
      for (const pattern of patternsOfGame)
        for (const match of matchesOf(pattern, sentence.text)) {
          const city = match.groups!.city!
          const years = table
            .filter(one => new RegExp(`^(?:${one.city})$`).test(city))
            .flatMap(one => one.years)
          if (isWithin(years, Number(match.groups!.year))) continue
          yield { ...spanOf(sentence, match, 'all'), fact: `${city} had them in ${yearsText(years)}` }
        }
    for (const match of matchesOf(summerYear, sentence.text)) {
      const told = Number(match.groups!.year ?? match.groups!.year2)
      if (told > 2036 || olympicYears.includes(told)) continue
      yield { ...spanOf(sentence, match, 'all'), fact: `there are no Olympic Games in ${told}` }
    }
  }
}
