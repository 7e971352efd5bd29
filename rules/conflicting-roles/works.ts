import type { Mention } from '../../src/analysis/entities.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { sentenceOf } from '../../src/analysis/locate.ts'
import { isMark } from '../../src/analysis/token-tests.ts'
import { wordTrigger } from '../../src/analysis/triggers.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { keyOf } from '../../src/parse/key.ts'
import { Shape, type Tokens } from '../../src/parse/tokens.ts'
import { phraseAfter } from './descriptions.ts'
import type { Trait } from './trait.ts'

const working = wordTest('works worked employed')
const having = wordTest('has is have been')
const who = keyOf('who')
const the = keyOf('the')
const affiliation = wordTest('at with for')
/** Who is said to be at a body without working for it, or did so at another time. */
const elsewhere = wordTest(
  'former formerly then previously once later ago fellow member alumnus graduate student spokesman spokeswoman spokesperson lawyer attorney visiting adjunct senior-advisor guest part consultant adviser advisor volunteer intern since until',
)
/** "The rail company" before the name. */
const longestApposition = 4

/** The firms and offices that people work for: ", an engineer at Transo,", ", who works for Transo,". */
export function employers(facts: Facts, mentions: readonly Mention[]): Trait[] {
  const found: Trait[] = []
  for (const mention of mentions) {
    const { tokens } = facts
    if (!isMark(tokens, mention.endToken, ',')) continue
    const at = workAfter(tokens, mention.endToken + 1) ?? phraseAfter(tokens, mention)?.endToken
    if (at === undefined || !affiliation(tokens.keys[at] ?? 0)) continue
    const body = bodyAfter(facts, at + 1)
    if (!body || isElsewhere(tokens, mention.firstToken)) continue
    const { start, end, entity } = body
    found.push({
      person: mention.entity,
      of: `employer of ${mention.entity}`,
      group: String(entity),
      value: `at ${tokens.prose.slice(start, end)}`,
      start,
      end,
    })
  }
  return found
}

/** The preposition of "who has worked for", "who works at". */
function workAfter({ keys }: Tokens, first: number): number | undefined {
  if (keys[first] !== who) return undefined
  let at = first + 1
  while (having(keys[at] ?? 0)) at++
  // "Who worked for" is over; "who has worked for" is not.
  const isPresent = at > first + 1 || keys[at] === keyOf('works')
  return isPresent && working(keys[at] ?? 0) ? at + 1 : undefined
}

function bodyAfter({ tokens, entities }: Facts, first: number): Mention | undefined {
  const isDescribed = tokens.keys[first] === the
  for (let at = first; at <= first + (isDescribed ? longestApposition : 0); at++) {
    const mention = entities.mentionAt(at)
    if (mention?.firstToken === at) {
      const { kind } = entities.entities[mention.entity]!
      const isBody = kind === 'organisation' || kind === 'brand' || kind === 'unknown'
      return isBody && mention.form !== 'people' && !mention.doubtful ? mention : undefined
    }
    if (tokens.shapes[at] !== Shape.lower) return undefined
  }
  return undefined
}

function isElsewhere(tokens: Tokens, token: number): boolean {
  const sentence = sentenceOf(tokens, token)
  for (let index = tokens.sentences[sentence]!; index < tokens.sentences[sentence + 1]!; index++)
    if (elsewhere(tokens.keys[index]!)) return true
  return false
}

const isSubject = wordTest(
  `chemistry history physics biology mathematics math law economics philosophy english french german spanish music art geography
   literature sociology psychology engineering medicine geology astronomy theology anthropology linguistics botany zoology
   statistics journalism nursing architecture`,
)
const chairs = wordTrigger('professor professors lecturer teacher teaches')
const isChair = wordTest('professor lecturer teacher')
const isTeaching = wordTest('teaches')
const of = keyOf('of')
const reach = 9

/** What people teach: ", a professor of chemistry at", ", who teaches history". */
export function fields(facts: Facts, mentions: readonly Mention[]): Trait[] {
  const { tokens } = facts
  if (chairs(tokens).length === 0) return []
  const found: Trait[] = []
  for (const mention of mentions) {
    const at = fieldAfter(tokens, mention.endToken)
    if (at === undefined || isElsewhere(tokens, mention.firstToken)) continue
    const [start, end] = [tokens.starts[at]!, tokens.ends[at]!]
    const value = tokens.prose.slice(start, end)
    found.push({
      person: mention.entity,
      of: `field of ${mention.entity}`,
      group: value.toLowerCase(),
      value: `in ${value}`,
      start,
      end,
    })
  }
  return found
}

/** The subject in the words behind a name, before any other name. */
function fieldAfter({ keys, shapes }: Tokens, end: number): number | undefined {
  for (let index = end; index < end + reach; index++) {
    const key = keys[index] ?? 0
    if (shapes[index]! >= Shape.capitalised && !isSubject(key)) return undefined
    if (!isSubject(key)) continue
    const before = keys[index - 1] ?? 0
    const isOfChair = before === of && isChair(keys[index - 2] ?? 0)
    return isOfChair || isTeaching(before) || isChair(keys[index + 1] ?? 0) ? index : undefined
  }
  return undefined
}
