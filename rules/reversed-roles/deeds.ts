import type { Facts } from '../../src/analysis/facts.ts'
import { blockOf, sentenceOf } from '../../src/analysis/locate.ts'
import { type Party, subjectParty } from '../../src/analysis/parties.ts'
import { type TimeSetting, timeSettingOf } from '../../src/analysis/time-setting.ts'
import { isCapital } from '../../src/analysis/token-tests.ts'
import type { LexiconMatch } from '../../src/lexicon/match.ts'
import { wordClassKeys } from '../../src/lexicon/word-classes.ts'
import { keyOf } from '../../src/parse/key.ts'
import { TokenClass, type Tokens } from '../../src/parse/tokens.ts'

/** One of the two sides of a deed. */
export interface Side {
  /** The name as the text has it in full. */
  readonly name: string
  /**
   * The word of the name by which a second reference goes: the family name of a person, the first word of a body.
   * "York" and "York City", "Larkfield" and "Larkfield Packaging of Toledo" are one side of one deed.
   */
  readonly key: string
}

/** Who did what to whom, as one place tells it. */
export interface Deed {
  readonly relation: string
  readonly agent: Side
  readonly patient: Side
  readonly match: LexiconMatch
}

/** How many tokens after the phrase the object, and the one after a preposition, may stand. */
const objectReach = 3
const prepositionReach = 9

const by = keyOf('by')
const comma = keyOf(',')
const to = keyOf('to')
const of = keyOf('of')
const controls = new Set(
  ['agreed', 'agrees', 'voted', 'decided', 'plans', 'planned', 'offered', 'moved', 'promised'].map(keyOf),
)
const articles = new Set(['the', 'a', 'an', 'its', 'rival', 'neighboring'].map(keyOf))
const ownWords = new Set(['company', 'firm', 'business', 'club', 'itself', 'group'].map(keyOf))

/** The deeds whose two sides the text names. */
export function deedsOf(matches: readonly LexiconMatch[], facts: Facts): Deed[] {
  return matches.flatMap(match => {
    if (hasNameInside(match, facts.tokens)) return []
    const { relation, agent: agentPlace, patient: patientPlace } = match.entry.labels
    if (relation === undefined || agentPlace === undefined || patientPlace === undefined) return []
    const passive = isPassive(match, facts)
    const agent =
      passive && agentPlace === 'subject' ? partyAfter(facts, match, by) : partyAt(agentPlace, match, facts)
    const patient =
      passive && patientPlace === 'object' ? subjectOf(match, facts) : partyAt(patientPlace, match, facts)
    const whole =
      patient ?? (patientPlace === 'object' && agent !== undefined ? ownName(match, facts, agent) : undefined)
    if (agent === undefined || whole === undefined || agent.key === whole.key) return []
    return [{ relation, agent, patient: whole, match }]
  })
}

/** "Kent lost Marsha Deane to the fourth ball": whom a phrase names in its midst is part of another deed. */
function hasNameInside({ firstToken, endToken }: LexiconMatch, tokens: Tokens): boolean {
  for (let at = firstToken + 1; at < endToken; at++) if (isCapital(tokens, at)) return true
  return false
}

/** What opens a sentence before a body is not its name: "Shareholders of Kennebago", "Shares of Larkfield". */
const people = /^\p{Lu}\p{Ll}+s of (?=\p{Lu})/u

function sideOf(party: Party, { entities }: Facts): Side {
  const { name, kind } = entities.entities[party]!
  const core = name.replace(people, '').split(' of ')[0]!
  const words = core.toLowerCase().split(' ')
  return { name: core, key: (kind === 'person' ? words.at(-1) : words[0]) ?? core }
}

function partyAt(place: string, match: LexiconMatch, facts: Facts): Side | undefined {
  if (place === 'subject') return subjectOf(match, facts)
  if (place === 'object') return objectAfter(facts, match.endToken)
  if (place === 'owner') return ownerBefore(facts, match.firstToken)
  return partyAfter(facts, match, keyOf(place))
}

/** The one of whom a verb, or a noun with its article ("is a subsidiary of", ", the parent of"), is said. */
function subjectOf(match: LexiconMatch, facts: Facts): Side | undefined {
  const { tokens } = facts
  const before = match.firstToken - 1
  const isNoun = wordClassKeys('article').has(tokens.keys[before] ?? 0)
  if (isNoun && tokens.keys[before - 1] === comma) return sideAt(before - 2, facts)
  const isPlanned = tokens.keys[before] === to && controls.has(tokens.keys[before - 1] ?? 0)
  const party = subjectParty(facts, isNoun ? before : isPlanned ? before - 1 : match.firstToken)
  return party === undefined ? undefined : sideOf(party, facts)
}

/** Whoever is named at the token; a lone capital that is linked to no name counts by itself ("Tarn's purchase"). */
function sideAt(token: number, facts: Facts): Side | undefined {
  const mention = facts.entities.mentionAt(token)
  if (mention) return sideOf(mention.entity, facts)
  if (!isCapital(facts.tokens, token)) return undefined
  const name = facts.tokens.prose.slice(facts.tokens.starts[token]!, facts.tokens.ends[token]!)
  return { name, key: name.toLowerCase() }
}

/** The name right after the phrase, an article or a describing word between them. */
function objectAfter(facts: Facts, first: number): Side | undefined {
  for (let index = first; index < first + objectReach; index++) {
    const end = facts.entities.mentionAt(index)?.endToken ?? index + 1
    const side = sideAt(index, facts)
    if (side) return facts.tokens.classes[end] === TokenClass.clitic ? undefined : side
    if (!articles.has(facts.tokens.keys[index] ?? 0)) return undefined
  }
  return undefined
}

function ownerBefore(facts: Facts, phrase: number): Side | undefined {
  const { tokens } = facts
  for (let index = phrase - 1; index >= Math.max(0, phrase - 3); index--) {
    if (tokens.classes[index] === TokenClass.clitic) return sideAt(index - 1, facts)
  }
  return undefined
}

/** The name after the first such preposition of the clause. */
function partyAfter(facts: Facts, match: LexiconMatch, preposition: number): Side | undefined {
  const { tokens } = facts
  const end = Math.min(
    match.endToken + prepositionReach,
    tokens.sentences[sentenceOf(tokens, match.firstToken) + 1]!,
  )
  for (let index = match.endToken; index < end; index++) {
    if (tokens.classes[index] === TokenClass.punctuation) return undefined
    if (tokens.keys[index] === preposition) return objectAfter(facts, index + 1)
  }
  return undefined
}

/** "Sell the company to Larkfield": the one other body of the sentence before it. */
function ownName(match: LexiconMatch, facts: Facts, agent: Side): Side | undefined {
  const { tokens, entities } = facts
  const noun = tokens.keys[match.endToken + 1] ?? 0
  if (!articles.has(tokens.keys[match.endToken] ?? 0) || !ownWords.has(noun)) return undefined
  const sides = new Map<string, Side>()
  const dateline = blockOf(facts.blocks, match.firstToken)?.dateline?.end ?? 0
  for (
    let index = tokens.sentences[sentenceOf(tokens, match.firstToken)]!;
    index < match.firstToken;
    index++
  ) {
    const mention = entities.mentionAt(index)
    if (!mention || mention.start < dateline || !isBody(facts, mention.entity)) continue
    if (tokens.keys[mention.endToken] === of && mention.endToken - mention.firstToken === 1) continue
    const side = sideOf(mention.entity, facts)
    if (side.key !== agent.key) sides.set(side.key, side)
  }
  return sides.size === 1 ? [...sides.values()][0] : undefined
}

function isBody({ entities }: Facts, party: Party): boolean {
  const kind = entities.entities[party]?.kind
  return kind === 'organisation' || kind === 'unknown' || kind === 'brand'
}

function isPassive(match: LexiconMatch, { tokens }: Facts): boolean {
  for (let index = match.firstToken - 1; index >= Math.max(0, match.firstToken - 3); index--) {
    if (wordClassKeys('be').has(tokens.keys[index]!)) return true
    if (tokens.classes[index] !== TokenClass.word) return false
  }
  return false
}

/** The time of the sentence that holds a match. */
export function settingOf(match: LexiconMatch, { tokens }: Facts): TimeSetting {
  const sentence = sentenceOf(tokens, match.firstToken)
  const start = tokens.starts[tokens.sentences[sentence]!]!
  return timeSettingOf(tokens.prose.slice(start, tokens.ends[tokens.sentences[sentence + 1]! - 1]!))
}
