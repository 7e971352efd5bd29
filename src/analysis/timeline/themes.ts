import { keyOf } from '../../parse/key.ts'
import type { Span } from '../../span.ts'
import type { NounPhrase } from '../chunks/phrases.ts'
import type { Clause } from '../clauses.ts'
import type { Facts } from '../facts.ts'
import { nounLemma } from '../lemma.ts'
import { nounGroup } from '../noun-groups.ts'
import { ownSentenceAt } from '../own-sentences.ts'
import { peopleOf } from '../people.ts'
import { isPersonNoun } from '../person-nouns.ts'
import { referenceAt } from '../references/at.ts'
import { sentenceOf } from '../token-tests.ts'
import { wordTrigger } from '../triggers.ts'
import { wordTest } from '../word-flags.ts'
import { entityOf } from './acts.ts'
import { happeningNoun } from './event-words.ts'

/** The thing or person to which something happens. */
export interface Theme {
  /** The number of an entity, where it is named or a pronoun means it. */
  readonly entity: number | undefined
  /** The key of its noun, or of the group of nouns that are used by turns. */
  readonly noun: number | undefined
  readonly isPlural: boolean
  readonly modifiers: ReadonlySet<number>
  readonly isDefinite: boolean
  readonly isPerson: boolean
  /** Is it something that comes round, so that two years are two of it? */
  readonly isRecurrent: boolean
}

const it = wordTest('it its')
const indefinite = wordTest('a an any some each every another no')
/** Words that tell one of several. */
const several = wordTest(
  'another second third fourth next previous earlier later other new old original former first last both either each every future planned proposed replacement two three four five several',
)

/** What a phrase means, as far as it can be told from others; undefined for what cannot. */
export function themeOf(facts: Facts, phrase: NounPhrase | undefined, clause?: Clause): Theme | undefined {
  if (!phrase || phrase.coordinated.length > 0 || phrase.kind === 'figure') return undefined
  const { tokens } = facts
  const key = tokens.keys[phrase.head]!
  if (person(key)) return personMeant(facts, phrase.head)
  const named = phrase.possessor ? undefined : peopleOf(facts).personAt(phrase.head)
  if (named !== undefined) return ofPerson(named)
  const entity = entityOf(facts, phrase)
  if (entity !== undefined) return { ...nothing, entity, isPerson: isPersonEntity(facts, entity) }
  if (phrase.kind === 'pronoun') return it(key) ? themeMeant(facts, phrase.head, clause) : undefined
  if (phrase.kind === 'name') return { ...nothing, noun: key }
  if (phrase.modifiers.some(token => several(tokens.keys[token]!))) return undefined
  return themeOfNoun(facts, phrase)
}

const nothing = {
  entity: undefined,
  noun: undefined,
  isPlural: false,
  modifiers: new Set<number>(),
  isDefinite: true,
  isPerson: false,
  isRecurrent: false,
} as const

/** Something by the key of its noun's group alone, as a verb means it. */
export function themeOfKey(noun: number): Theme {
  return { ...nothing, noun, isRecurrent: true }
}

/** What a noun that names an event means: the event itself. */
export function themeOfEvent(facts: Facts, phrase: NounPhrase, time: Span): Theme | undefined {
  if (phrase.modifiers.some(token => several(facts.tokens.keys[token]!))) return undefined
  const { starts } = facts.tokens
  const isOfTime = (token: number) => starts[token]! >= time.start && starts[token]! < time.end
  return themeOfNoun(facts, phrase, token => !isOfTime(token))
}

function themeOfNoun(
  { tokens }: Facts,
  phrase: NounPhrase,
  isOwn: (token: number) => boolean = () => true,
): Theme {
  const { head, determiner, possessor, number } = phrase
  const modifiers = phrase.modifiers.filter(isOwn)
  const word = tokens.prose.slice(tokens.starts[head]!, tokens.ends[head]!).toLowerCase()
  const key = keyOf(nounLemma(word))
  return {
    entity: undefined,
    noun: nounGroup(key),
    isPlural: number === 'plural',
    modifiers: new Set(modifiers.map(token => tokens.keys[token]!)),
    isDefinite:
      possessor !== undefined || (determiner !== undefined && !indefinite(tokens.keys[determiner]!)),
    isPerson: isPersonNoun(tokens.keys[head]!),
    isRecurrent: happeningNoun(key) === 'dated',
  }
}

function isPersonEntity({ entities }: Facts, entity: number): boolean {
  return entities.entities[entity]?.kind === 'person'
}

/** "It", "its": the subject of the main clause of its sentence, or of the sentence before where it is the subject itself. */
function themeMeant(facts: Facts, pronoun: number, clause: Clause | undefined): Theme | undefined {
  const { tokens } = facts
  const sentence = sentenceOf(tokens, pronoun)
  const main = subjectOf(facts, sentence)
  const isMain = main?.head === pronoun
  if (main && !isMain && main.number !== 'plural')
    return main.kind !== 'pronoun' && clause?.kind !== 'main' ? themeOf(facts, main) : undefined
  const [own, before] = [ownSentenceAt(facts, sentence), ownSentenceAt(facts, sentence - 1)]
  if (!before || own?.block !== before.block) return undefined
  const subject = subjectOf(facts, sentence - 1)
  return subject && subject.kind !== 'pronoun' ? themeOf(facts, subject) : undefined
}

function subjectOf(facts: Facts, sentence: number): NounPhrase | undefined {
  return facts.clauses(sentence).find(({ kind }) => kind === 'main')?.subject
}

/** What a possessive pronoun before a noun means. */
export function ownerMeant(facts: Facts, determiner: number): Theme | undefined {
  const key = facts.tokens.keys[determiner]!
  if (person(key)) return personMeant(facts, determiner)
  if (!it(key)) return undefined
  const entity = referenceAt(facts, determiner)?.entity
  return entity === undefined ? themeMeant(facts, determiner, undefined) : { ...nothing, entity }
}

const person = wordTest('he she his her')

/** Whom a pronoun means, where nobody else can be meant: the person of whom the piece speaks far more than of others. */
function personMeant(facts: Facts, token: number): Theme | undefined {
  const { tokens } = facts
  const [men, women] = [he(tokens).length, she(tokens).length]
  const [own, others] = isHe(tokens.keys[token]!) ? [men, women] : [women, men]
  if (own < others * dominance) return undefined
  const people = peopleOf(facts)
  const meant = people.meantBy(token)
  return meant?.sure && meant.person === people.main ? ofPerson(meant.person) : undefined
}

const isHe = wordTest('he his')
const he = wordTrigger('he')
const she = wordTrigger('she')
const dominance = 2

/** Persons have numbers of their own, beyond those of the entities. */
const persons = 1_000_000

function ofPerson(number: number): Theme {
  return { ...nothing, entity: persons + number, isPerson: true }
}

/** Can two phrases mean one thing, and hardly two? */
export function isSameTheme(earlier: Theme, later: Theme): boolean {
  if (earlier.entity !== undefined || later.entity !== undefined) return earlier.entity === later.entity
  if (earlier.noun !== later.noun || earlier.isPlural !== later.isPlural || !later.isDefinite) return false
  const [small, large] =
    earlier.modifiers.size <= later.modifiers.size
      ? [earlier.modifiers, later.modifiers]
      : [later.modifiers, earlier.modifiers]
  for (const word of small) if (!large.has(word)) return false
  return true
}
