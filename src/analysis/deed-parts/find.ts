import { verbForms } from '../../lexicon/inflect.ts'
import { wordClassKeys } from '../../lexicon/word-classes.ts'
import { keyOf } from '../../parse/key.ts'
import type { Span } from '../../span.ts'
import type { NounPhrase } from '../chunks/phrases.ts'
import type { Clause } from '../clauses.ts'
import { deedFamilies, deedTokens, familiesTold, wordsOf } from '../deeds/acts.ts'
import type { DeedFamily, Part } from '../deeds/family.ts'
import { toldByClause, toldByNoun } from '../deeds/read.ts'
import type { Facts } from '../facts.ts'
import { sentenceOf } from '../locate.ts'
import { isOwnWord } from '../own-words.ts'
import { referenceAt } from '../references/at.ts'
import { stemOf } from '../stems.ts'
import { keyTrigger } from '../triggers.ts'

const particles = new Set(['away', 'off', 'out', 'over'].map(keyOf))
const copulas = new Set(['be', 'become', 'remain'])
const forKey = keyOf('for')

export type PartName = 'doer' | 'other'

/** Somebody or something in a piece: an entity, or what a common noun names. */
export type Player = string

/** A deed as a clause tells it, with both who take part. */
export interface PlayedDeed extends Span {
  readonly family: PlayedFamily
  readonly players: Readonly<Record<PartName, Player>>
  readonly names: Readonly<Record<PartName, string>>
  readonly sentence: number
}

/** A sign, elsewhere, that somebody plays a part. */
export interface PartSign extends Span {
  readonly part: PartName
  readonly player: Player
  readonly sentence: number
}

/** A family of which more than the deed itself tells who plays which part. */
export type PlayedFamily = DeedFamily & Required<Pick<DeedFamily, PartName>>

function isPlayed(family: DeedFamily): family is PlayedFamily {
  return [family.doer, family.other].some(part => part?.acts ?? part?.suffers ?? part?.owns ?? part?.nouns)
}

/** The families of whose parts each word may be a sign, by the key of its form. */
const familiesOfSign = new Map<number, Set<PlayedFamily>>()
for (const family of deedFamilies.filter(isPlayed)) {
  const { doer, other } = family
  for (const list of [doer.acts, doer.suffers, other.acts, other.suffers])
    for (const entry of wordsOf(list))
      for (const form of verbForms(entry.split(/[+:]/)[0]!)) addWord(form, family)
  for (const list of [doer.owns, other.owns, doer.nouns, other.nouns])
    for (const word of wordsOf(list)) addWord(word, family)
}

const signTokens = keyTrigger(familiesOfSign.keys())

/** The sentences of the writer's that may have to do with a family, by family. */
export function sentencesByFamily(facts: Facts): ReadonlyMap<DeedFamily, ReadonlySet<number>> {
  const { tokens } = facts
  const found = new Map<DeedFamily, Set<number>>()
  const add = (token: number, families: Iterable<DeedFamily>) => {
    if (!isOwnWord(facts, token)) return
    const sentence = sentenceOf(tokens, token)
    for (const family of families) {
      const own = found.get(family)
      if (own) own.add(sentence)
      else found.set(family, new Set([sentence]))
    }
  }
  for (const token of deedTokens(tokens)) add(token, familiesTold(tokens, token, false))
  for (const token of signTokens(tokens)) add(token, familiesOfSign.get(tokens.keys[token]!)!)
  return found
}

function addWord(word: string, family: PlayedFamily): void {
  const key = keyOf(word)
  familiesOfSign.set(key, (familiesOfSign.get(key) ?? new Set()).add(family))
}

/** The deeds that the piece tells of in the writer's words, each with both of its sides, as far as it tells more of them. */
export function deedsTold(
  facts: Facts,
  sentences: ReadonlyMap<DeedFamily, ReadonlySet<number>> = sentencesByFamily(facts),
): PlayedDeed[] {
  const deeds: PlayedDeed[] = []
  let done = -1
  for (const token of deedTokens(facts.tokens)) {
    const sentence = sentenceOf(facts.tokens, token)
    if (sentence === done || !isOwnWord(facts, token)) continue
    // A deed that one sentence tells of alone contradicts nothing, and need not be read.
    const families = familiesTold(facts.tokens, token, false)
    if (!families.some(family => isPlayed(family) && (sentences.get(family)?.size ?? 0) > 1)) continue
    done = sentence
    for (const clause of facts.clauses(sentence)) {
      const deed = deedOf(facts, clause, sentence)
      if (deed) deeds.push(deed)
    }
    for (const phrase of facts.chunks(sentence).nounPhrases) {
      const deed = deedInNoun(facts, phrase, sentence)
      if (deed) deeds.push(deed)
    }
  }
  return deeds
}

/** "Carrick's victory over Lindale", "Lindale's defeat by Carrick". */
function deedInNoun(facts: Facts, phrase: NounPhrase, sentence: number): PlayedDeed | undefined {
  for (const { family, doer, other } of toldByNoun(facts, phrase)) {
    const deed = isPlayed(family)
      ? deedBetween(facts, family, doer, other, { sentence, span: phrase })
      : undefined
    if (deed) return deed
  }
  return undefined
}

/** The deed with its two sides, where both are known and not the same. */
function deedBetween(
  facts: Facts,
  family: PlayedFamily,
  doer: NounPhrase,
  other: NounPhrase,
  { sentence, span }: { readonly sentence: number; readonly span: Span },
): PlayedDeed | undefined {
  const [first, second] = [playerOf(facts, doer), playerOf(facts, other)]
  if (!first || !second || first === second) return undefined
  return {
    family,
    players: { doer: first, other: second },
    names: { doer: textOf(facts, doer), other: textOf(facts, other) },
    sentence,
    start: Math.min(span.start, doer.start, other.start),
    end: Math.max(span.end, doer.end, other.end),
  }
}

function deedOf(facts: Facts, clause: Clause, sentence: number): PlayedDeed | undefined {
  if (!isPlainlyTold(clause) || clause.kind === 'infinitive') return undefined
  for (const { act, sides } of toldByClause(facts, clause)) {
    if (act.isCommon || !isPlayed(act.family)) continue
    const [doer, other] = act.turned ? [sides[1], sides[0]] : sides
    const deed = deedBetween(facts, act.family, doer, other, { sentence, span: clause.verb })
    if (deed) return deed
  }
  return undefined
}

/** Told as a fact of the piece's own time: not denied, not as possible or to come, and not as what had been before. */
function isPlainlyTold({ verb }: Clause): boolean {
  return (
    !verb.negated &&
    verb.modal === undefined &&
    verb.tense !== 'future' &&
    !(verb.perfect && verb.tense === 'past')
  )
}

/** What tells, in the clauses and phrases of a sentence, that the players of a deed play a part in it. */
export function signsIn(facts: Facts, sentence: number, { family, players }: PlayedDeed): PartSign[] {
  const signs: PartSign[] = []
  const mine = (phrase: NounPhrase | undefined): Player | undefined => {
    const player = playerOf(facts, phrase)
    return player === players.doer || player === players.other ? player : undefined
  }
  const add = (part: PartName, player: Player, span: Span) =>
    signs.push({ part, player, sentence, start: span.start, end: span.end })
  for (const clause of facts.clauses(sentence)) {
    const player = mine(clause.subject)
    const { verb, subject } = clause
    if (!isPlainlyTold(clause)) continue
    const suffering = verb.passive ? undefined : mine(clause.object)
    for (const part of ['doer', 'other'] as const) {
      if (suffering && includes(family[part].suffers, lemmaWithParticle(facts, clause)))
        add(part, suffering, { start: verb.start, end: clause.object!.end })
      const heir = forWhom(facts, clause, family[part], mine)
      if (heir) add(part, heir.player, heir.span)
      if (!player || !subject) continue
      if (clause.kind !== 'infinitive' && tellsByVerb(facts, clause, family[part]))
        add(part, player, { start: subject.start, end: verb.end })
      else if (copulas.has(verb.lemma) && isNamed(facts, clause.complement, family[part]))
        add(part, player, spanOfClause(clause))
    }
  }
  for (const phrase of facts.chunks(sentence).nounPhrases) {
    const clause = ownerByPronoun(facts, sentence, phrase)
    const owner = mine(phrase.possessor) ?? mine(clause?.subject)
    const start = mine(phrase.possessor) ? phrase.start : (clause?.subject?.start ?? phrase.start)
    const named = mine(phrase)
    for (const part of ['doer', 'other'] as const) {
      if (owner && includes(family[part].owns, wordAt(facts, phrase.head)))
        add(part, owner, { start, end: phrase.end })
      if (!phrase.apposition) continue
      const whole = { start: phrase.start, end: phrase.apposition.end }
      const beside = mine(phrase.apposition)
      if (named && isNamed(facts, phrase.apposition, family[part])) add(part, named, whole)
      else if (beside && isNamed(facts, phrase, family[part])) add(part, beside, whole)
    }
  }
  return signs
}

function spanOfClause({ subject, verb, complement }: Clause): Span {
  const end = typeof complement === 'object' ? complement.end : verb.end
  return { start: subject?.start ?? verb.start, end }
}

function tellsByVerb(facts: Facts, clause: Clause, part: Part): boolean {
  const { verb, object } = clause
  if (verb.passive) return includes(part.suffers, lemmaWithParticle(facts, clause))
  return wordsOf(part.acts).some(entry => {
    const [lemma, objects] = entry.split(':')
    if (lemma !== verb.lemma) return false
    if (objects === undefined) return true
    const allowed = objects.split(',')
    return object ? allowed.includes(wordAt(facts, object.head)) : allowed.includes('-')
  })
}

/** "For Lindale it was a sixth win", "the trophy was Okafor's". */
function forWhom(
  facts: Facts,
  { subject, verb, complement, adverbials }: Clause,
  part: Part,
  mine: (phrase: NounPhrase | undefined) => Player | undefined,
): { readonly player: Player; readonly span: Span } | undefined {
  if (verb.lemma !== 'be' || typeof complement !== 'object' || !subject) return undefined
  const span = { start: subject.start, end: complement.end }
  const beneficiary = adverbials.find(
    ({ preposition }) => preposition !== undefined && facts.tokens.keys[preposition] === forKey,
  )?.phrase
  if (beneficiary && includes(part.owns, wordAt(facts, complement.head))) {
    const player = mine(beneficiary)
    return player
      ? { player, span: { start: Math.min(span.start, beneficiary.start), end: span.end } }
      : undefined
  }
  if (!complement.possessor || !includes(part.owns, wordAt(facts, subject.head))) return undefined
  const player = mine(complement.possessor)
  return player ? { player, span } : undefined
}

/** "Haas was given the jersey for his victory", "thanked his rescuer": the clause whose subject has it. */
function ownerByPronoun(facts: Facts, sentence: number, phrase: NounPhrase): Clause | undefined {
  if (
    phrase.determiner === undefined ||
    !wordClassKeys('possessive').has(facts.tokens.keys[phrase.determiner]!)
  )
    return undefined
  const clause = facts.clauses(sentence).findLast(({ verb }) => verb.start < phrase.start)
  return clause?.subject === phrase ? undefined : clause
}

/** "The buyer", "was the winner": the word that names who plays the part. */
function isNamed(facts: Facts, phrase: NounPhrase | number | undefined, part: Part): boolean {
  return (
    typeof phrase === 'object' &&
    phrase.possessor === undefined &&
    includes(part.nouns, wordAt(facts, phrase.head))
  )
}

/** Who or what a phrase means; undefined for a thing that nothing marks as one certain thing. */
function playerOf(facts: Facts, phrase: NounPhrase | undefined): Player | undefined {
  if (!phrase || phrase.coordinated.length > 0) return undefined
  const entity = facts.entities.mentionAt(phrase.head)?.entity ?? referenceAt(facts, phrase.head)?.entity
  if (entity !== undefined) return `entity ${entity}`
  if (phrase.kind === 'name') return wordAt(facts, phrase.head)
  return phrase.kind === 'noun' ? stemOf(wordAt(facts, phrase.head)) : undefined
}

/** The adverb of a phrasal verb stands behind the verb, or behind its object. */
function lemmaWithParticle(facts: Facts, { verb }: Clause): string {
  const particle =
    verb.particle ?? (particles.has(facts.tokens.keys[verb.endToken] ?? 0) ? verb.endToken : undefined)
  return particle === undefined ? verb.lemma : `${verb.lemma}+${wordAt(facts, particle)}`
}

function wordAt({ tokens }: Facts, token: number): string {
  return tokens.prose.slice(tokens.starts[token], tokens.ends[token]).toLowerCase()
}

function textOf({ tokens }: Facts, phrase: NounPhrase): string {
  return tokens.prose.slice(phrase.start, phrase.end)
}

function includes(words: string | undefined, word: string): boolean {
  return words !== undefined && ` ${words} `.includes(` ${word} `)
}
