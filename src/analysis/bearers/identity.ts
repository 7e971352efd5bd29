import { keyOf } from '../../parse/key.ts'
import type { Bearer } from '../bearers.ts'
import type { NounPhrase } from '../chunks.ts'
import type { Clause } from '../clauses.ts'
import type { Facts } from '../facts.ts'
import { nounLemma } from '../lemma.ts'
import { nounGroup } from '../noun-groups.ts'
import { isKinNoun, isPersonNoun } from '../person-nouns.ts'
import { referenceAt } from '../references/at.ts'
import { isMark, sentenceOf } from '../token-tests.ts'
import { keyTest, wordTest } from '../word-flags.ts'

const isHeOrShe = wordTest('he she him her his')
const isIt = wordTest('it its')
const isThey = wordTest('they them their')
/** Nouns of several that "they" takes up, and of somebody that "it" does not. */
const isGroup = keyTest(
  'couple family team band pair duo trio quartet crew group company firm side club board staff council committee'
    .split(' ')
    .map(keyOf),
)
const isSomebody = wordTest(
  'bachelor widow widower orphan child teetotaler teetotaller man woman boy girl person poet miner robber infant baby twin fan guest donor thief chief cook guide clerk boss',
)

/** By what names, and nouns, a phrase means its thing: those of its apposition and of its title among them. */
export function identitiesOf(facts: Facts, phrase: NounPhrase): Bearer[] {
  if (phrase.kind === 'pronoun') {
    const meant = antecedentOf(facts, phrase.head)
    return meant ? namesOf(facts, meant) : []
  }
  return namesOf(facts, phrase)
}

function namesOf(facts: Facts, phrase: NounPhrase): Bearer[] {
  const hosts = facts
    .chunks(sentenceOf(facts.tokens, phrase.head))
    .nounPhrases.filter(one => one.apposition?.head === phrase.head || isBeside(facts, one, phrase))
  const beside = phrase.apposition ? [phrase.apposition] : []
  return [phrase, ...beside, ...hosts].map(one => bearer(facts, one))
}

/** "Ann Roe, a doctor who": a name, and what it is said to be. */
function isBeside({ tokens }: Facts, name: NounPhrase, phrase: NounPhrase): boolean {
  return (
    name.kind === 'name' &&
    name.endToken === phrase.firstToken - 1 &&
    isMark(tokens, name.endToken, ',') &&
    phrase.determiner === phrase.firstToken &&
    isArticle(tokens.keys[phrase.firstToken]!)
  )
}

const isArticle = wordTest('a an')

function bearer(facts: Facts, phrase: NounPhrase): Bearer {
  const { head, kind } = phrase
  const mention = facts.entities.mentionAt(head)
  const entity = mention?.entity ?? referenceAt(facts, head)?.entity
  return { head, phrase, entity, noun: kind === 'noun' ? nounAt(facts, head) : undefined }
}

function nounAt({ tokens }: Facts, head: number): number {
  const text = tokens.prose.slice(tokens.starts[head]!, tokens.ends[head]!).toLowerCase()
  return nounGroup(keyOf(nounLemma(text)))
}

/** The phrase that a pronoun, or a possessive, takes up: the subject before it, of its sentence or of the one before. */
export function antecedentOf(facts: Facts, pronoun: number): NounPhrase | undefined {
  const sentence = sentenceOf(facts.tokens, pronoun)
  const joined = joinedBefore(facts, sentence, pronoun)
  if (joined) return joined
  const clauses = facts.clauses(sentence).filter(clause => !isAside(facts, clause))
  const before = clauses.flatMap(({ kind, subject }) =>
    subject !== undefined && subject.endToken <= pronoun ? [{ kind, subject }] : [],
  )
  for (const kinds of [leading, undefined]) {
    const own = before.findLast(
      ({ kind, subject }) => (kinds === undefined || kinds.has(kind)) && canMean(facts, pronoun, subject),
    )?.subject
    if (own) return hasRival(facts, sentence, own, pronoun) ? undefined : own
  }
  const opening = openingPhrase(facts, sentence)
  if (opening && opening.endToken <= pronoun && canMean(facts, pronoun, opening)) return opening
  // "Its neighbor keeps its navy": the sentence has a subject of its own.
  if (sentence === 0 || before.some(({ subject }) => subject.kind !== 'pronoun')) return undefined
  const first = facts.clauses(sentence - 1).find(({ kind }) => kind === 'main')?.subject
  const meant = [first, openingPhrase(facts, sentence - 1)].find(
    phrase => phrase && canMean(facts, pronoun, phrase),
  )
  return meant && !hasRival(facts, sentence - 1, meant, pronoun) ? meant : undefined
}

/** "The mayor and his wife": what "and" joins the possessive to. */
function joinedBefore(facts: Facts, sentence: number, pronoun: number): NounPhrase | undefined {
  if (!isAnd(facts.tokens.keys[pronoun - 1] ?? 0)) return undefined
  return facts
    .chunks(sentence)
    .nounPhrases.find(phrase => phrase.endToken === pronoun - 1 && canMean(facts, pronoun, phrase))
}

const isAnd = wordTest('and with')

/**
 * Another between the subject and the pronoun who may be meant as well: for "he" somebody, for "it" a thing that is told
 * of for the first time ("tracked by a plane, and its pilot").
 */
function hasRival(facts: Facts, sentence: number, subject: NounPhrase, pronoun: number): boolean {
  const { tokens } = facts
  const isPerson = isHeOrShe(tokens.keys[pronoun]!)
  if (isPerson && subject.determiner !== undefined && isHeOrShe(tokens.keys[subject.determiner]!)) return true
  // "…, its exhaust cold": what hangs on by a comma may be that of any thing before it.
  const isLoose = isMark(tokens, pronoun - 1, ',')
  const asides = facts.clauses(sentence).filter(clause => isAside(facts, clause))
  const owned = facts
    .chunks(sentenceOf(tokens, pronoun))
    .nounPhrases.find(({ determiner }) => determiner === pronoun)
  return facts.chunks(sentence).nounPhrases.some(
    phrase =>
      phrase.firstToken >= subject.endToken &&
      !asides.some(aside => aside.subject?.head === phrase.head) &&
      phrase.endToken <= pronoun &&
      phrase.head !== subject.apposition?.head &&
      // "Has never had a layoff. In its last layoff": nothing has itself.
      !(owned && isOfOneKind(facts, phrase, owned)) &&
      (isPerson
        ? canMean(facts, pronoun, phrase) || isDoer(facts, phrase)
        : (isLoose || isNew(facts, phrase) || isOfOneKind(facts, phrase, subject)) &&
          canMean(facts, pronoun, phrase)),
  )
}

const doer = /(?:er|or|ist|man|ian|ee|ent|ant)$/

/** Somebody, by the ending of the noun: "the burglar" is none, and "the robber" one. */
function isDoer({ tokens }: Facts, { head, kind, number }: NounPhrase): boolean {
  return (
    kind === 'noun' &&
    number !== 'plural' &&
    doer.test(tokens.prose.slice(tokens.starts[head]!, tokens.ends[head]!))
  )
}

function isOfOneKind(facts: Facts, phrase: NounPhrase, subject: NounPhrase): boolean {
  return phrase.kind === 'noun' && nounAt(facts, phrase.head) === nounAt(facts, subject.head)
}

/** "A plane", and no complement ("is a widow") or apposition. */
function isNew({ tokens }: Facts, { determiner, firstToken }: NounPhrase): boolean {
  return (
    determiner !== undefined &&
    isArticle(tokens.keys[determiner]!) &&
    !isBeing(tokens.keys[firstToken - 1] ?? 0) &&
    !isMark(tokens, firstToken - 1, ',')
  )
}

const isBeing = wordTest('is was are were be been remains remained became becomes as')

/** The clauses whose subject a pronoun takes up before that of any other. */
const leading: ReadonlySet<Clause['kind']> = new Set(['main', 'content'])

/** ", the sheriff said,": who speaks is not the one of whom the sentence goes on to tell. */
function isAside({ tokens, clauses }: Facts, { subject }: Clause): boolean {
  if (subject === undefined || !isMark(tokens, subject.firstToken - 1, ',')) return false
  return clauses(sentenceOf(tokens, subject.head)).some(
    ({ subject: speaker, verb }) =>
      speaker?.head === subject.head &&
      isSaying(tokens.keys[verb.head]!) &&
      isMark(tokens, verb.endToken, ','),
  )
}

const isSaying = wordTest('said says told')

/** The phrase with which a sentence begins. */
function openingPhrase({ tokens, chunks }: Facts, sentence: number): NounPhrase | undefined {
  const [first] = chunks(sentence).nounPhrases
  return first?.firstToken === tokens.sentences[sentence] ? first : undefined
}

/** May the pronoun stand for the phrase, by number and by who or what it is? */
function canMean(facts: Facts, pronoun: number, phrase: NounPhrase): boolean {
  const { tokens, entities } = facts
  const key = tokens.keys[pronoun]!
  const { head, kind, number } = phrase
  if (kind === 'pronoun' || kind === 'figure') return false
  const noun = kind === 'noun' ? nounKey(facts, head) : 0
  const mention = kind === 'name' ? entities.mentionAt(head) : undefined
  const entityKind = mention && entities.entities[mention.entity]?.kind
  const isPerson = entityKind === 'person' || isPersonNoun(noun) || isKinNoun(noun) || isSomebody(noun)
  if (isHeOrShe(key))
    return number !== 'plural' && (isPerson || (kind === 'name' && entityKind === 'unknown'))
  if (isIt(key)) return number !== 'plural' && !isPerson
  if (isThey(key)) return number !== 'singular' || isGroup(noun)
  return false
}

function nounKey({ tokens }: Facts, head: number): number {
  return keyOf(nounLemma(tokens.prose.slice(tokens.starts[head]!, tokens.ends[head]!).toLowerCase()))
}
