import type { Facts } from '../../src/analysis/facts.ts'
import { personMeantBy } from '../../src/analysis/parties.ts'
import { sentenceOf } from '../../src/analysis/token-tests.ts'
import { wordTrigger } from '../../src/analysis/triggers.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { keyOf } from '../../src/parse/key.ts'
import { TokenClass, type Tokens } from '../../src/parse/tokens.ts'
import { mayBePerson } from './people.ts'
import type { Trait } from './trait.ts'

/** Words for kin; those of one line can be said of the same person. */
const kin = new Map(
  [
    'wife widow',
    'husband widower',
    'ex-wife',
    'ex-husband',
    'son stepson',
    'daughter stepdaughter',
    'brother half-brother twin stepbrother',
    'sister half-sister stepsister',
    'father stepfather',
    'mother stepmother',
    'cousin',
    'uncle',
    'aunt',
    'nephew',
    'niece',
    'grandson',
    'granddaughter',
    'grandfather',
    'grandmother',
    'brother-in-law',
    'sister-in-law',
    'son-in-law',
    'daughter-in-law',
    'father-in-law',
    'mother-in-law',
  ].flatMap((line, group) => line.split(' ').map(word => [word, String(group)] as const)),
)

/** What the first token of a word for kin may be. */
const kinTokens = wordTrigger([...kin.keys()].flatMap(word => [word, word.split('-')[0]!]).join(' '))

const comma = keyOf(',')
const of = keyOf('of')
const the = keyOf('the')
const possessives = new Set(['his', 'her'].map(keyOf))

/** Who is what to whom: `his brother-in-law, Leon Garrity`, `Garrity, the cousin of Weems`, `Weems's cousin Leon Garrity`. */
export function kinships(facts: Facts): Trait[] {
  const { tokens } = facts
  const found: Trait[] = []
  for (const index of kinTokens(tokens)) {
    const word = kinAt(tokens, index)
    if (!word) continue
    const sides = after(facts, index, word.endToken) ?? before(facts, index, word.endToken)
    if (!sides) continue
    found.push({
      person: sides.person,
      of: `${sides.person} to ${sides.other}`,
      group: kin.get(word.text)!,
      value: word.text,
      start: tokens.starts[index]!,
      end: tokens.ends[word.endToken - 1]!,
    })
  }
  return found
}

interface Sides {
  /** The one who is the cousin. */
  readonly person: number
  /** The one whose cousin it is: a person of the piece, or somebody who is named by a noun ("the victim"). */
  readonly other: string
}

/** `his cousin, Leon Garrity`, `Weems's cousin Leon Garrity`, `the victim's cousin, Leon Garrity` */
function before(facts: Facts, index: number, endToken: number): Sides | undefined {
  const at = facts.tokens.keys[endToken] === comma ? endToken + 1 : endToken
  const person = personAt(facts, at)
  const other = person === undefined ? undefined : ownerBefore(facts, index, person)
  return person === undefined || other === undefined ? undefined : { person, other }
}

/** `Garrity, the cousin of Weems`, `Garrity, her cousin,`, `Garrity, the victim's cousin,` */
function after(facts: Facts, index: number, endToken: number): Sides | undefined {
  const { tokens } = facts
  if (tokens.keys[index - 1] === the && tokens.keys[index - 2] === comma && tokens.keys[endToken] === of) {
    const person = personAt(facts, index - 3)
    const other = personAt(facts, endToken + 1)
    return person === undefined || other === undefined ? undefined : { person, other: String(other) }
  }
  const opening = possessives.has(tokens.keys[index - 1]!) ? index - 2 : index - 4
  const closes = /^[,.;]/.test(textOf(tokens, endToken))
  if (!closes || opening < 1 || tokens.keys[opening] !== comma) return undefined
  const person = personAt(facts, opening - 1)
  const other = person === undefined ? undefined : ownerBefore(facts, index, person)
  return person === undefined || other === undefined ? undefined : { person, other }
}

/** Whose cousin: what "his" means, the name or the noun before 's. */
function ownerBefore(facts: Facts, index: number, person: number): string | undefined {
  const { tokens, entities } = facts
  if (possessives.has(tokens.keys[index - 1]!)) {
    const child = childBefore(tokens, index - 1)
    if (child !== undefined) return child
    const other = personMeantBy(facts, index - 1, person)
    return other === undefined ? undefined : String(other)
  }
  if (tokens.classes[index - 1] !== TokenClass.clitic) return undefined
  const named = entities.mentionAt(index - 2)
  if (named) return named.entity === person ? undefined : String(named.entity)
  return tokens.keys[index - 3] === the ? textOf(tokens, index - 2).toLowerCase() : undefined
}

const isChild = wordTest('girl boy child baby toddler teenager victim bride groom')
/** How far before "her" the girl may stand. */
const childReach = 12

/** "The girl was found by her uncle": the one whom no name tells, in the same sentence. */
function childBefore(tokens: Tokens, pronoun: number): string | undefined {
  const floor = Math.max(tokens.sentences[sentenceOf(tokens, pronoun)]!, pronoun - childReach)
  for (let index = pronoun - 1; index > floor; index--)
    if (isChild(tokens.keys[index]!) && tokens.keys[index - 1] === the)
      return textOf(tokens, index).toLowerCase()
  return undefined
}

function personAt({ entities }: Facts, token: number): number | undefined {
  const mention = entities.mentionAt(token)
  return mention && mayBePerson(entities.entities[mention.entity]!) ? mention.entity : undefined
}

/** A word for kin, with `-in-law` and the like. */
function kinAt(tokens: Tokens, index: number): { text: string; endToken: number } | undefined {
  if (tokens.classes[index] !== TokenClass.word) return undefined
  let endToken = index + 1
  while (
    endToken < tokens.count &&
    tokens.ends[endToken - 1] === tokens.starts[endToken] &&
    endToken < index + 5
  ) {
    const isPart = tokens.classes[endToken] === TokenClass.word || textOf(tokens, endToken) === '-'
    if (!isPart) break
    endToken++
  }
  const text = tokens.prose.slice(tokens.starts[index]!, tokens.ends[endToken - 1]!).toLowerCase()
  return kin.has(text) ? { text, endToken } : undefined
}

function textOf(tokens: Tokens, index: number): string {
  if (index >= tokens.count) return '.'
  return tokens.prose.slice(tokens.starts[index]!, tokens.ends[index]!)
}
