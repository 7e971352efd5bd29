import type { BlockRole } from '../../src/analysis/blocks.ts'
import type { Mention } from '../../src/analysis/entities.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { blockOf, sentenceOf } from '../../src/analysis/locate.ts'
import { keyTest } from '../../src/analysis/word-flags.ts'
import { keyOf } from '../../src/parse/key.ts'
import { Shape } from '../../src/parse/tokens.ts'
import type { Span } from '../../src/span.ts'

/** Where an event, or a thing, is said to be. */
export interface Site extends Span {
  readonly entity: number
  readonly mention: Mention
  readonly sentence: number
  readonly role: BlockRole
  /** The noun that stands right before "in Corby", or right after "Corby"; 0 when there is none. */
  readonly noun: number
  /** The events that the sentence tells of. */
  readonly events: ReadonlySet<string>
}

/** Words of an event by its name; those of a line tell of one. */
const eventWords = new Map(
  [
    'fire blaze burned burn burns inferno',
    'crash crashed crashes collision collided collides',
    'explosion blast exploded explodes explode',
    'collapse collapsed collapses',
    'talks meeting met meet meets summit session sessions negotiations conference',
    'shooting shot shoots gunman gunfire',
    'stabbing stabbed',
    'robbery robbed robs heist',
    'earthquake quake',
    'concert gig performed performance',
    'derailment derailed derails',
    'landslide avalanche mudslide',
    'ceremony wedding funeral memorial',
    'trial sentenced tried convicted',
    'race marathon regatta',
    'march rally demonstration protest marched rallied protested',
    'festival fair',
    'tornado twister',
    'signed signing treaty',
  ].flatMap(line => line.split(' ').map(word => [keyOf(word), line.split(' ')[0]!] as const)),
)
const isEventWord = keyTest(eventWords.keys())
const isEventNoun = keyTest(
  'fire blaze crash collision explosion blast talks meeting summit session negotiations conference shooting stabbing robbery earthquake quake concert derailment landslide ceremony trial race marathon rally protest festival tornado'
    .split(' ')
    .map(keyOf),
)
const preposition = keyTest(['in', 'at', 'near', 'outside'].map(keyOf))

/** The places that a preposition or an event word ties to what the sentence tells. */
export function sites(facts: Facts): Site[] {
  const { tokens, entities } = facts
  const found: Site[] = []
  // A sentence has its events once, however many places it names.
  let last = -1
  let events: ReadonlySet<string> = new Set()
  for (const mention of entities.mentions) {
    const before = mention.firstToken - 1
    const isIn = preposition(tokens.keys[before] ?? 0)
    const noun = isIn ? nounBefore(facts, before) : (tokens.keys[mention.endToken] ?? 0)
    if (!isIn && !isEventNoun(noun)) continue
    if (!isTown(facts, mention) || facts.voices.isSpoken(mention)) continue
    const sentence = sentenceOf(tokens, mention.firstToken)
    const role = blockOf(facts.blocks, mention.firstToken)?.role ?? 'body'
    if (sentence !== last) events = eventsIn(facts, sentence)
    last = sentence
    const { start, end, entity } = mention
    found.push({ start, end, entity, mention, sentence, role, noun, events })
  }
  return found
}

function nounBefore({ tokens }: Facts, preposition: number): number {
  return tokens.shapes[preposition - 1] === Shape.lower ? tokens.keys[preposition - 1]! : 0
}

/** A town, or a name of which only the "in" before it is known: a region may hold what another name says. */
function isTown({ entities }: Facts, { entity, form, doubtful }: Mention): boolean {
  const { kind, known } = entities.entities[entity]!
  if (doubtful || form === 'people') return false
  return known ? known.kind === 'place' && known.sort === 'city' : kind === 'place'
}

export function eventsIn({ tokens }: Facts, sentence: number): ReadonlySet<string> {
  const events = new Set<string>()
  for (let index = tokens.sentences[sentence]!; index < tokens.sentences[sentence + 1]!; index++) {
    const key = tokens.keys[index]!
    if (isEventWord(key)) events.add(eventWords.get(key)!)
  }
  return events
}

/** The event that the word at a site is, if it is one: "the fire in Corby", "the Corby talks". */
export function eventOf({ noun }: Site): string | undefined {
  return isEventWord(noun) ? eventWords.get(noun) : undefined
}
