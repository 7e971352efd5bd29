import type { Mention } from '../../src/analysis/entities.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { sentenceOf } from '../../src/analysis/locate.ts'
import { isMark } from '../../src/analysis/token-tests.ts'
import { keyTest, wordTest } from '../../src/analysis/word-flags.ts'
import { keyOf } from '../../src/parse/key.ts'
import { Shape, type Tokens } from '../../src/parse/tokens.ts'
import { callingsOf, descriptionSlots, politicians, type Slot, titleSlots } from './callings.ts'
import { callingsBeside, type Description } from './descriptions.ts'
import type { Trait } from './trait.ts'

/** What makes a post one of another time, or of another kind. */
export const isElsewhere = keyTest(
  'former former then ex late acting outgoing incoming past first next onetime elected elect deputy assistant associate honorary future would-be aspiring trained part amateur interim newly onetime longtime self retired mock fake so-called lay student trainee apprentice turned ever only'
    .split(' ')
    .map(keyOf),
)
const shifted = keyTest(
  'then former formerly once previously ago later promoted elected retired became used trained née plays played played portrays film novel role'
    .split(' ')
    .map(keyOf),
)
/** Slots of posts that people leave; one told with a year is told of that year. */
const passing: ReadonlySet<Slot> = new Set<Slot>(['office', 'post', 'rank', 'captaincy', 'party', 'position'])
const longestCalling = 3
const slotsBeforeName: readonly Slot[] = [...titleSlots, ...descriptionSlots]

/** The posts, trades, ranks and parties that the text gives its people in the present of the piece. */
export function roles(facts: Facts, mentions: readonly Mention[]): Trait[] {
  const found: Trait[] = []
  for (const mention of mentions) {
    for (const description of callingsBeside(facts, mention)) found.push(...rolesIn(facts, description))
  }
  return found
}

/** Words by which a description says of what party somebody is, by the group of the party. */
const parties = new Map(
  [
    'republican',
    'democrat democratic',
    'labour',
    'conservative tory',
    'green',
    'liberal',
    'independent',
    'socialist',
  ].flatMap(line => line.split(' ').map(word => [keyOf(word), line.split(' ')[0]!] as const)),
)
const isPolitician = wordTest(politicians)

const isDemocrat = wordTest('democrat')

function wordAt({ prose, starts, ends }: Tokens, token: number): string {
  return prose.slice(starts[token]!, ends[token]!).toLowerCase()
}

/** "A Conservative councillor": the party that stands before the word for one who has it. */
function partyIn({ tokens }: Facts, { mention, firstToken, endToken }: Description): Trait[] {
  if (!isPolitician(tokens.keys[endToken - 1] ?? 0)) return []
  for (let token = firstToken; token < endToken - 1; token++) {
    const own = parties.get(tokens.keys[token]!)
    if (own === undefined || tokens.shapes[token] === Shape.lower || isElsewhere(tokens.keys[token - 1] ?? 0))
      continue
    // "Liberal Democrat", "Christian Democrat"
    const next = isDemocrat(tokens.keys[token + 1] ?? 0) ? ' democrat' : ''
    const isLonger =
      isDemocrat(tokens.keys[token]!) && token > firstToken && tokens.shapes[token - 1] !== Shape.lower
    const group = isLonger ? `${wordAt(tokens, token - 1)} democrat` : `${own}${next}`
    const [start, end] = [tokens.starts[token]!, tokens.ends[endToken - 1]!]
    const { entity } = mention
    return [
      { person: entity, of: `party of ${entity}`, group, value: tokens.prose.slice(start, end), start, end },
    ]
  }
  return []
}

function rolesIn(facts: Facts, description: Description): Trait[] {
  const { mention, form, firstToken, endToken } = description
  const { tokens } = facts
  for (let first = firstToken; first <= endToken; first++)
    if (isRetired(tokens.keys[first - 1] ?? 0)) return serviceIn(facts, description, 'retired')
    else if (isElsewhere(tokens.keys[first - 1] ?? 0)) return []
  const ofParty = partyIn(facts, description)
  if (ofParty.length > 0) return isOfAnotherTime(tokens, firstToken) ? [] : ofParty
  const slots = form === 'title' ? slotsBeforeName : descriptionSlots
  for (let length = longestCalling; length > 0; length--) {
    const first = startOf(tokens, firstToken, endToken, length)
    if (first === undefined) continue
    const start = tokens.starts[first]!
    const end = tokens.ends[endToken - 1]!
    const value = tokens.prose.slice(start, end)
    const callings = callingsOf(value.toLowerCase().replace(/\.$/, ''), slots).filter(
      ({ slot }) => !passing.has(slot) || !isOfAnotherTime(tokens, first),
    )
    if (callings.length === 0) continue
    const service = isAt(tokens.keys[endToken] ?? 0) ? serviceIn(facts, description, 'at work') : []
    const held = callings.map(({ slot, group }) => ({
      person: mention.entity,
      of: `${slot} of ${mention.entity}`,
      group,
      value: value.toLowerCase(),
      start,
      end,
    }))
    return [...held, ...service]
  }
  return []
}

const isRetired = wordTest('retired')
const isAt = wordTest('at')

/** "A retired nurse", and "a nurse at St. Anne's": out of a trade, or still in it. */
function serviceIn({ tokens }: Facts, { mention, form, endToken }: Description, group: string): Trait[] {
  if (form !== 'phrase') return []
  const word = endToken - 1
  const [start, end] = [tokens.starts[word]!, tokens.ends[word]!]
  const value = tokens.prose.slice(start, end).toLowerCase()
  return callingsOf(value, ['trade']).flatMap(calling =>
    group === 'at work' && isOfAnotherTime(tokens, word)
      ? []
      : [
          {
            person: mention.entity,
            of: `work as ${calling.group} of ${mention.entity}`,
            group,
            value: group === 'retired' ? `a retired ${value}` : `a ${value} at work`,
            start,
            end,
          },
        ],
  )
}

/** The first token of the last `length` words of a phrase; a hyphenated word is one. */
function startOf(tokens: Tokens, firstToken: number, endToken: number, length: number): number | undefined {
  let first = endToken
  for (let words = 0; words < length; words++) {
    first--
    while (first - 1 > firstToken && isMark(tokens, first - 1, '-')) first -= 2
    if (first < firstToken) return undefined
  }
  return first
}

/** Is the sentence of a token told of another time than the piece's present? */
export function isOfAnotherTime(tokens: Tokens, token: number): boolean {
  if (isShifted(tokens, token)) return true
  const sentence = sentenceOf(tokens, token)
  for (let index = tokens.sentences[sentence]!; index < tokens.sentences[sentence + 1]!; index++) {
    const length = tokens.ends[index]! - tokens.starts[index]!
    if (
      length === 4 &&
      /^(?:1[5-9]|20)\d\d$/.test(tokens.prose.slice(tokens.starts[index]!, tokens.ends[index]!))
    )
      return true
  }
  return false
}

/** Do words of the sentence, and not only a year, put it at another time? */
export function isShifted(tokens: Tokens, token: number): boolean {
  const sentence = sentenceOf(tokens, token)
  for (let index = tokens.sentences[sentence]!; index < tokens.sentences[sentence + 1]!; index++)
    if (shifted(tokens.keys[index]!) && !isOneTime(tokens, index)) return true
  return false
}

/** "Cut the deck once.": one time, and no other one. */
function isOneTime(tokens: Tokens, token: number): boolean {
  return isOnce(tokens.keys[token]!) && (isMark(tokens, token + 1, '.') || isMark(tokens, token + 1, ','))
}

const isOnce = wordTest('once')
