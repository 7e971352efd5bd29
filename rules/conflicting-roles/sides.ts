import type { Facts } from '../../src/analysis/facts.ts'
import { functionWord } from '../../src/analysis/function-words.ts'
import { peopleOf } from '../../src/analysis/people.ts'
import { isMark, sentenceOf } from '../../src/analysis/token-tests.ts'
import { wordTrigger } from '../../src/analysis/triggers.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { keyOf } from '../../src/parse/key.ts'
import { bearerOf, entityOf, personEnding } from './bearers.ts'
import { isElsewhere } from './roles.ts'
import type { Trait } from './trait.ts'

/** Those who are against one another in one matter, a slot a line; who acts for one group does not act for another. */
const slots: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'side in court': {
    prosecution: 'prosecution state crown commonwealth',
    defence: 'defense defence defendant defendants accused',
  },
  'side in the suit': {
    plaintiff: 'plaintiff plaintiffs claimant claimants',
    defendant: 'defendant defendants',
  },
  'side in the dispute': {
    employer: 'company companies employer employers management firm owners bosses',
    workers: 'union unions workers drivers employees staff strikers teachers nurses miners pickers crews',
  },
  'side of the lease': {
    landlord: 'landlord landlords landlady',
    tenant: 'tenant tenants renters',
  },
  'side in the deal': { buyer: 'buyer buyers bidder', seller: 'seller sellers' },
}

const groupsOf = new Map<number, { slot: string; group: string }[]>()
for (const [slot, groups] of Object.entries(slots))
  for (const [group, words] of Object.entries(groups))
    for (const key of words.split(' ').map(keyOf))
      groupsOf.set(key, [...(groupsOf.get(key) ?? []), { slot, group }])

const clientTokens = wordTrigger(
  Object.values(slots)
    .flatMap(groups => Object.values(groups))
    .join(' '),
)
const courtTokens = wordTrigger(
  'prosecutor prosecuting prosecutes defending attorney lawyer counsel barrister solicitor represents represented representing defended',
)
const isFor = wordTest('for')
const isBehalf = wordTest('behalf')
const isDeterminer = wordTest('the a an its their')
const isRepresenting = wordTest('represents represent represented representing')
const isSpeaking = wordTest(
  'speaks spoke speaking acts acted acting appears appeared appearing argued arguing',
)
const isAgent = wordTest(
  'lawyer attorney solicitor barrister counsel spokesman spokeswoman spokesperson negotiator argument',
)
const isOffice = wordTest(
  'leader official president spokesman spokeswoman secretary executive negotiator organizer organiser',
)
const isOwner = wordTest('whose')
const isPossessive = wordTest('his her')
const mostModifiers = 3

/** For whom somebody speaks or acts: "Faulk, for the company", "who represents the tenants", "a lawyer for the drivers". */
export function sides(facts: Facts): Trait[] {
  const { tokens } = facts
  const found: Trait[] = []
  const add = (person: number | undefined, slot: string, group: string, first: number, last: number) => {
    const entity = person === undefined ? undefined : entityOf(facts, person)
    const span = { start: tokens.starts[first]!, end: tokens.ends[last]! }
    if (entity === undefined || facts.voices.isQuoted(span) || facts.voices.isTurn(span)) return
    const value = tokens.prose.slice(span.start, span.end)
    found.push({ person: entity, of: `${slot} of ${entity}`, group, value, ...span })
  }
  for (const token of clientTokens(tokens)) {
    const acting = actingBefore(facts, token)
    if (acting)
      for (const { slot, group } of groupsOf.get(tokens.keys[token]!)!)
        add(acting.person, slot, group, acting.first, token)
  }
  for (const token of courtTokens(tokens)) {
    const own = inCourt(facts, token)
    if (own) add(own.person, 'side in court', own.group, own.first, own.last)
  }
  return found.sort((a, b) => a.start - b.start)
}

interface Acting {
  readonly person: number | undefined
  readonly first: number
}

/** Who acts for those whom a token names. */
function actingBefore(facts: Facts, token: number): Acting | undefined {
  const { tokens } = facts
  const { keys } = tokens
  // "Union leader Max Adeyemi", "the company spokesman, Leo Brandt"
  if (isOffice(keys[token + 1] ?? 0)) {
    const named = peopleOf(facts).personAt(isMark(tokens, token + 2, ',') ? token + 3 : token + 2)
    return named === undefined || isElsewhereBefore(facts, token)
      ? undefined
      : { person: named, first: token }
  }
  let at = token - 1
  while (token - at <= mostModifiers && functionWord(keys[at] ?? 0) === 0 && !isMark(tokens, at, ',')) at--
  if (!isDeterminer(keys[at] ?? 0)) return undefined
  at--
  if (isRepresenting(keys[at] ?? 0)) return { person: bearerOf(facts, at), first: at }
  // "Sadiq told the court on behalf of the defendant"
  if (isBehalf(keys[at - 1] ?? 0)) return { person: onlyPersonBefore(facts, at - 2), first: at - 2 }
  if (!isFor(keys[at] ?? 0)) return undefined
  const start = tokens.sentences[sentenceOf(tokens, token)]!
  const people = peopleOf(facts)
  // "For the defense, Erik Brandt replied"
  if (at === start)
    return isMark(tokens, token + 1, ',') ? { person: people.personAt(token + 2), first: at } : undefined
  const before = at - 1
  // "Dominic Faulk, for the company, told"
  if (isMark(tokens, before, ','))
    return isMark(tokens, token + 1, ',')
      ? { person: personEnding(facts, people, before - 1), first: at }
      : undefined
  if (isSpeaking(keys[before]!)) return { person: bearerOf(facts, before), first: before }
  if (!isAgent(keys[before]!)) return undefined
  const first = phraseStart(facts, before, start)
  return first === undefined ? undefined : { person: bearerOfPhrase(facts, first), first }
}

/** The one person whom the sentence names before a token. */
function onlyPersonBefore(facts: Facts, token: number): number | undefined {
  const { tokens } = facts
  const people = peopleOf(facts)
  const named = new Set<number>()
  for (let at = tokens.sentences[sentenceOf(tokens, token)]!; at < token; at++) {
    const person = people.personAt(at)
    if (person !== undefined) named.add(person)
  }
  return named.size === 1 ? [...named][0] : undefined
}

/** Where "a lawyer", "the lead negotiator", "whose argument" begins. */
function phraseStart({ tokens }: Facts, head: number, start: number): number | undefined {
  for (let at = head - 1; at >= Math.max(start, head - mostModifiers - 1); at--) {
    const key = tokens.keys[at]!
    if (isDeterminer(key) || isOwner(key)) return at
    if (isElsewhere(key) || functionWord(key) !== 0 || isMark(tokens, at, ',')) return undefined
  }
  return undefined
}

function bearerOfPhrase(facts: Facts, first: number): number | undefined {
  return isOwner(facts.tokens.keys[first]!)
    ? personEnding(facts, peopleOf(facts), first)
    : bearerOf(facts, first)
}

interface Own extends Acting {
  readonly group: string
  readonly last: number
}

const isProsecutor = wordTest('prosecutor')
const isProsecuting = wordTest('prosecuting prosecutes')
const isDefending = wordTest('defending')
const isOfState = wordTest('u.s. us district state county federal')
const isOfDefence = wordTest('defense defence')
const isAssistant = wordTest('assistant')
const isLawyer = wordTest('attorney lawyer counsel barrister solicitor')
const isRepresentedBy = wordTest('represents represented representing defended')

/** "Assistant U.S. Attorney Nakai", "prosecuting,", "the prosecutor,", "who represents Lockhart". */
function inCourt(facts: Facts, token: number): Own | undefined {
  const { tokens } = facts
  const { keys } = tokens
  const key = keys[token]!
  const people = peopleOf(facts)
  const before = keys[token - 1] ?? 0
  if (isRepresentedBy(key)) {
    const client = people.personAt(token + 1)
    if (client === undefined && !isName(facts, token + 1)) return undefined
    const person = bearerOf(facts, token)
    return person === client ? undefined : { person, first: token, last: token + 1, group: 'defence' }
  }
  if (isProsecuting(key) || isDefending(key)) {
    const group = isDefending(key) ? 'defence' : 'prosecution'
    const isApposed = isMark(tokens, token - 1, ',') && isMark(tokens, token + 1, ',')
    const isCase = !isDefending(key) && isDeterminer(keys[token + 1] ?? 0)
    return isApposed || isCase
      ? { person: bearerOf(facts, token), first: token, last: token, group }
      : undefined
  }
  // "His lawyer, Jill Nash, declined"
  if (isLawyer(key) && isPossessive(before)) {
    const named = people.personAt(isMark(tokens, token + 1, ',') ? token + 2 : token + 1)
    return named === undefined
      ? undefined
      : { person: named, first: token - 1, last: token, group: 'defence' }
  }
  const group =
    isProsecutor(key) ||
    (isLawyer(key) &&
      isOfState(before) &&
      (isAssistant(keys[token - 2] ?? 0) || people.personAt(token + 1) !== undefined))
      ? 'prosecution'
      : isLawyer(key) && isOfDefence(before)
        ? 'defence'
        : undefined
  if (group === undefined) return undefined
  const titled = people.personAt(token + 1)
  if (titled !== undefined)
    return isElsewhereBefore(facts, token)
      ? undefined
      : { person: titled, first: token - 1, last: token, group }
  const first = phraseStart(facts, token, tokens.sentences[sentenceOf(tokens, token)]!)
  return first === undefined ? undefined : { person: bearerOf(facts, first), first, last: token, group }
}

const kinds: ReadonlySet<string> = new Set(['person', 'unknown'])

/** Is it the name of somebody, or of something not known? */
function isName({ entities }: Facts, token: number): boolean {
  const mention = entities.mentionAt(token)
  return mention !== undefined && kinds.has(entities.entities[mention.entity]!.kind)
}

const isFormer = wordTest('former ex onetime retired')

function isElsewhereBefore({ tokens }: Facts, token: number): boolean {
  for (let at = token - 1; at >= token - mostModifiers; at--) if (isFormer(tokens.keys[at] ?? 0)) return true
  return false
}
