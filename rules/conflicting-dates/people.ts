import type { Facts } from '../../src/analysis/facts.ts'
import { type OwnSentence, spanOf } from '../../src/analysis/own-sentences.ts'
import { personMeantBy } from '../../src/analysis/parties.ts'
import { yearBounds } from '../../src/analysis/piece-year.ts'
import { tokenFrom } from '../../src/analysis/token-tests.ts'
import type { Span } from '../../src/span.ts'
import type { Clash } from './clash.ts'
import type { TimedSentences } from './sentences.ts'

const birth =
  /\bborn(?: \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)*)?(?: (?:on|in) [^.;:]{0,60}?)?(?<![\d,])\b(?<year>1[89]\d\d|20[0-2]\d)\b/dgu
const lifespan = /\((?:born )?(?<from>1[4-9]\d\d|20\d\d) ?[-–] ?(?<to>1[4-9]\d\d|20\d\d)\)/dg
const death =
  /\bdied(?: [^.;:,]{0,40}?)? in (?:(?:\p{Lu}\p{L}+\.?) )?(?:\d{1,2}, )?(?<year>1[89]\d\d|20\d\d),? (?:at (?:the )?(?:age of )?|aged )(?<age>\d{1,3})\b/dgu
const aged =
  /\b(?:died|dead|death)\b[^.;]{0,60}?\b(?:at (?:the )?(?:age of )|at |aged )(?<age>\d{2,3})\b(?![:.]\d|,\d| (?:a\.m|p\.m|percent|miles|feet|Street|Avenue|his|her|home))/dg

interface Birth {
  readonly year: number
  readonly span: Span
}

/** Ages of people that do not fit the year of birth that the piece gives. */
export function* agesOfPeople({ life: sentences }: TimedSentences, facts: Facts): Iterable<Clash> {
  if (sentences.length === 0) return
  const births = new Map<number, Birth>()
  for (const sentence of sentences) {
    if (!sentence.text.includes('born')) continue
    for (const match of sentence.text.matchAll(birth)) {
      const person = personBefore(facts, sentence, match.index)
      if (person !== undefined && !births.has(person))
        births.set(person, { year: Number(match.groups!.year), span: spanOf(sentence, match) })
    }
  }
  for (const sentence of sentences) {
    yield* spans(sentence)
    if (births.size === 0 || !sentence.text.includes('died')) continue
    for (const match of sentence.text.matchAll(death)) {
      const person = personBefore(facts, sentence, match.index)
      const born = person === undefined ? undefined : births.get(person)
      if (born && !isAge(Number(match.groups!.age), born.year, Number(match.groups!.year)))
        yield clash(spanOf(sentence, match, 'age'), born.span, born.year, Number(match.groups!.year))
    }
  }
  if (births.size > 0) yield* presentAges(facts, births)
}

/** "Vera Lund (1932-2001) … died at 75" */
function* spans(sentence: OwnSentence): Iterable<Clash> {
  if (!sentence.text.includes('(')) return
  const [life, ...more] = sentence.text.matchAll(lifespan)
  const [age, ...others] = sentence.text.matchAll(aged)
  if (!life || !age || more.length > 0 || others.length > 0) return
  const [from, to] = [Number(life.groups!.from), Number(life.groups!.to)]
  if (!isAge(Number(age.groups!.age), from, to))
    yield clash(spanOf(sentence, age, 'age'), spanOf(sentence, life), from, to)
}

/** `Vera Lund, 58,` of somebody who was born in 1982. */
function* presentAges(facts: Facts, births: ReadonlyMap<number, Birth>): Iterable<Clash> {
  const bounds = yearBounds(facts)
  const { prose } = facts.tokens
  for (const [person, { year, span }] of births) {
    for (const mention of facts.entities.entities[person]!.mentions) {
      const match = /^, (\d{1,3})(?=[,.])/.exec(prose.slice(mention.end, mention.end + 6))
      if (!match || facts.voices.isQuoted(mention)) continue
      const age = Number(match[1])
      if (year + age <= bounds.latest && year + age + 1 >= bounds.earliest) continue
      const start = mention.end + 2
      yield {
        messageId: 'born',
        here: { start, end: start + match[1]!.length },
        there: [span],
        right: `${year} and ${age} years make ${year + age}`,
      }
      break
    }
  }
}

function isAge(age: number, from: number, to: number): boolean {
  return to - from === age || to - from - 1 === age
}

function clash(here: Span, there: Span, from: number, to: number): Clash {
  return {
    messageId: 'born',
    here,
    there: [there],
    right: `from ${from} to ${to} are ${to - from} years at most`,
  }
}

/** The one person of whom the words are said: the only one named before them, or whom the pronoun before them means. */
function personBefore(facts: Facts, sentence: OwnSentence, index: number): number | undefined {
  const { tokens, entities } = facts
  const end = tokenFrom(tokens, sentence.start + index)
  const people = new Set<number>()
  for (let token = tokens.sentences[sentence.number]!; token < end; token++) {
    const mention = entities.mentionAt(token)
    if (mention && entities.entities[mention.entity]?.kind === 'person') people.add(mention.entity)
  }
  if (people.size > 0) return people.size === 1 ? [...people][0] : undefined
  const first = tokens.sentences[sentence.number]!
  return /^(?:He|She)\b/.test(sentence.text) ? personMeantBy(facts, first) : undefined
}
