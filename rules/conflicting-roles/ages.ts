import type { Mention } from '../../src/analysis/entities.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { sentenceOf } from '../../src/analysis/locate.ts'
import { keyOf } from '../../src/parse/key.ts'
import { TokenClass, type Tokens } from '../../src/parse/tokens.ts'
import type { Trait } from './trait.ts'

const comma = keyOf(',')
const hyphen = keyOf('-')
const year = keyOf('year')
const old = keyOf('old')
const is = keyOf('is')
const who = keyOf('who')

/** Words that set an age in another time. */
const otherTimes = new Set(
  'then when ago later earlier since was were had at before after by until'.split(' ').map(keyOf),
)

/** How many words may stand between "27-year-old" and the name ("the 27-year-old bakery owner Dale Pruitt"). */
const reach = 3

/** The ages that people have in the present of the piece: `Curtis Weems, 27, of Albany`, `the 29-year-old Weems`. */
export function ages(facts: Facts, mentions: readonly Mention[]): Trait[] {
  const { tokens } = facts
  const found: Trait[] = []
  for (const mention of mentions) {
    const place = ageAfter(tokens, mention.endToken) ?? ageBefore(tokens, mention.firstToken)
    if (!place || isOfAnotherTime(tokens, place)) continue
    const value = Number(tokens.prose.slice(tokens.starts[place.first]!, tokens.ends[place.first]!))
    found.push({
      person: mention.entity,
      of: `age of ${mention.entity}`,
      group: String(value),
      value: String(value),
      start: tokens.starts[place.first]!,
      end: tokens.ends[place.last]!,
    })
  }
  const again = found.length === 0 ? [] : takenUp(facts, mentions, found)
  return [...found, ...again].sort((a, b) => a.start - b.start)
}

const the = keyOf('the')
/** What follows the age where it stands for the person: "The 57-year-old will miss the race." */
const predicates = new Set(
  'is was has had will would said says told who and pleaded died won lost plays played lives was were could can also'
    .split(' ')
    .map(keyOf),
)
/** How many sentences back the person is named. */
const nearby = 3

/** "The 57-year-old will miss the race": whoever has an age, where nobody else is named in the sentences before. */
function takenUp({ tokens }: Facts, mentions: readonly Mention[], found: readonly Trait[]): Trait[] {
  const again: Trait[] = []
  for (let sentence = 1; sentence + 1 < tokens.sentences.length; sentence++) {
    const first = tokens.sentences[sentence]!
    if (tokens.keys[first] !== the || tokens.keys[first + 5] !== old) continue
    const place = yearsOld(tokens, first + 1)
    if (!place || !predicates.has(tokens.keys[place.last + 1] ?? 0) || isOfAnotherTime(tokens, place))
      continue
    const floor = tokens.sentences[Math.max(0, sentence - nearby)]!
    const named = new Set(
      mentions
        .filter(({ firstToken }) => firstToken >= floor && firstToken < first)
        .map(({ entity }) => entity),
    )
    const [person] = named
    const known = found.find(trait => trait.person === person)
    if (named.size !== 1 || !known) continue
    const value = Number(tokens.prose.slice(tokens.starts[place.first]!, tokens.ends[place.first]!))
    const [start, end] = [tokens.starts[place.first]!, tokens.ends[place.last]!]
    again.push({ person: known.person, of: known.of, group: String(value), value: String(value), start, end })
  }
  return again
}

interface Place {
  readonly first: number
  readonly last: number
}

/** `, 27,` or `, a 27-year-old` */
function ageAfter(tokens: Tokens, end: number): Place | undefined {
  if (tokens.keys[end] !== comma) return undefined
  if (isAge(tokens, end + 1)) {
    const closes = end + 2 >= tokens.count || /^[,.;:—)]/.test(textOf(tokens, end + 2))
    return closes ? { first: end + 1, last: end + 1 } : undefined
  }
  if (tokens.keys[end + 1] === who && tokens.keys[end + 2] === is && isAge(tokens, end + 3)) {
    const closes = end + 4 >= tokens.count || /^[,.;]/.test(textOf(tokens, end + 4))
    return closes ? { first: end + 3, last: end + 3 } : undefined
  }
  return yearsOld(tokens, end + 2)
}

/** `the 29-year-old Weems` */
function ageBefore(tokens: Tokens, first: number): Place | undefined {
  for (let index = first - 1; index >= Math.max(0, first - 1 - reach); index--) {
    if (tokens.keys[index] === old) return yearsOld(tokens, index - 4)
    if (tokens.classes[index] !== TokenClass.word) return undefined
  }
  return undefined
}

/** The five tokens of `29-year-old`, from the number on. */
function yearsOld(tokens: Tokens, index: number): Place | undefined {
  const isOne =
    index >= 0 &&
    isAge(tokens, index) &&
    tokens.keys[index + 1] === hyphen &&
    tokens.keys[index + 2] === year &&
    tokens.keys[index + 3] === hyphen &&
    tokens.keys[index + 4] === old
  return isOne ? { first: index, last: index + 4 } : undefined
}

function isAge(tokens: Tokens, index: number): boolean {
  return (
    index < tokens.count &&
    tokens.classes[index] === TokenClass.number &&
    /^\d{1,3}$/.test(textOf(tokens, index))
  )
}

/** Is a year named in the sentence, or does a word just before or after the age set it in the past? */
function isOfAnotherTime(tokens: Tokens, { first, last }: Place): boolean {
  const sentence = sentenceOf(tokens, first)
  for (let index = tokens.sentences[sentence]!; index < tokens.sentences[sentence + 1]!; index++) {
    if (/^(?:1[89]|20)\d\d$/.test(textOf(tokens, index))) return true
  }
  // Behind a comma that closes the age, the main verb may be a past one.
  const end = tokens.keys[last + 1] === comma ? last + 1 : Math.min(tokens.count, last + 3)
  for (let index = Math.max(0, first - 2); index < end; index++) {
    if (otherTimes.has(tokens.keys[index]!)) return true
  }
  return false
}

function textOf(tokens: Tokens, index: number): string {
  return tokens.prose.slice(tokens.starts[index]!, tokens.ends[index]!)
}
