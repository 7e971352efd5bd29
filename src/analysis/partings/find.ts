import { inflect } from '../../lexicon/inflect.ts'
import { keyOf } from '../../parse/key.ts'
import { TokenClass } from '../../parse/tokens.ts'
import type { Span } from '../../span.ts'
import type { NounPhrase } from '../chunks/phrases.ts'
import type { Clause } from '../clauses.ts'
import type { Facts } from '../facts.ts'
import { ownSentenceAt } from '../own-sentences.ts'
import { whoIs } from '../people/whoever.ts'
import { peopleOf } from '../people.ts'
import { isPersonNoun } from '../person-nouns.ts'
import { sentenceOf, tokenFrom } from '../token-tests.ts'
import { topicOf } from '../topics.ts'
import { keyTrigger } from '../triggers.ts'
import { wordTest } from '../word-flags.ts'
import { forcedOn, offered, partingFamilies, pleas, resolved, type Will, type Wordings } from './words.ts'

/** One telling of a parting: who parts, by whose will. */
export interface Parting extends Span {
  readonly family: string
  readonly will: Will
  readonly sentence: number
  /** Whoever parts, where it is known: a person of the piece. */
  readonly person: number | undefined
  /** Of others the key of the noun, or of the name's last word. */
  readonly noun: number | undefined
  /** The noun of what is sold or given. */
  readonly thing: number | undefined
  /** Told by a noun, or in a clause that takes it for known. */
  readonly presupposed: boolean
  /** Told by a noun, "his sacking", which means the one that the piece has told of. */
  readonly nominal: boolean
}

interface Use {
  readonly family: string
  readonly will: Will
  readonly leaver: 'subject' | 'object'
  readonly objects: ReadonlySet<string> | undefined
}

const usesByVerb = new Map<string, Use[]>()
/** The verbs of phrasal ones: give of "give up". */
const phrasal = new Set<string>()
const nounUses = new Map<
  number,
  { readonly family: string; readonly will: Will; readonly isPerson: boolean }[]
>()
interface Sign {
  readonly way: string
  /** The adverb of a phrasal verb, and the nouns that have to be its object, which must stand near. */
  readonly particle: number | undefined
  readonly objects: ReadonlySet<number> | undefined
}

/** The families and wills that a form of a word may tell. */
const tellingOfKey = new Map<number, Sign[]>()

function tell(word: string, sign: Sign): void {
  const key = keyOf(word)
  const signs = tellingOfKey.get(key)
  if (signs) signs.push(sign)
  else tellingOfKey.set(key, [sign])
}

/** How many tokens behind the verb its adverb, and its object, may stand. */
const particleReach = 5
const objectReach = 9

function standsNear({ keys }: Facts['tokens'], token: number, { particle, objects }: Sign): boolean {
  if (particle !== undefined && !keys.subarray(token + 1, token + 1 + particleReach).includes(particle))
    return false
  return (
    objects === undefined || keys.subarray(token + 1, token + 1 + objectReach).some(key => objects.has(key))
  )
}

function readWordings(family: string, will: Will, wordings: Wordings): void {
  for (const leaver of ['subject', 'object'] as const) {
    for (const entry of wordings[leaver].split(/\s+/).filter(Boolean)) {
      const [verb = '', objects] = entry.split(':')
      const use = {
        family,
        will,
        leaver,
        objects: objects === undefined ? undefined : new Set(objects.split(',')),
      }
      if (verb.includes('+')) phrasal.add(verb.split('+')[0]!)
      usesByVerb.set(verb, [...(usesByVerb.get(verb) ?? []), use])
      const [base = '', adverb] = verb.split('+')
      const sign = {
        way: `${family} ${will}`,
        particle: adverb === undefined ? undefined : keyOf(adverb),
        objects: objects === undefined ? undefined : new Set(objects.split(',').map(keyOf)),
      }
      for (const form of [...inflect(base, 'verb').values()].flat()) tell(form, sign)
    }
  }
  for (const [words, isPerson] of [
    [wordings.nouns, false],
    [wordings.persons, true],
  ] as const) {
    for (const noun of words.split(/\s+/).filter(Boolean)) {
      nounUses.set(keyOf(noun), [...(nounUses.get(keyOf(noun)) ?? []), { family, will, isPerson }])
      tell(noun, { way: `${family} ${will}`, particle: undefined, objects: undefined })
    }
  }
}

for (const { id, own, other } of partingFamilies) {
  readWordings(id, 'own', own)
  readWordings(id, 'other', other)
}

const tellingTokens = keyTrigger(tellingOfKey.keys())
const cueTokens = topicOf(
  'stay reconsider remain forced imposed thrust mind minds accord volition protests objections pleas offered protest disgust huff choice willingly voluntarily gladly left',
)
/** Of what the cues tell: only where somebody is made to part with such a thing do they matter. */
const familiesOfCues = ['post', 'goods', 'company', 'country']
const forcedTokens = topicOf('forced imposed thrust')
/** More sentences than this tell of many partings, and prove nothing. */
const mostSentences = 60

/** The partings of a draft in the writer's words, in order; none where one will alone is told of. */
export function findPartings(facts: Facts): Parting[] {
  const { tokens } = facts
  const told = new Map<string, Set<number>>()
  for (const token of tellingTokens(tokens)) {
    const sentence = sentenceOf(tokens, token)
    for (const sign of tellingOfKey.get(tokens.keys[token]!)!) {
      if (!standsNear(tokens, token, sign)) continue
      const { way } = sign
      const sentences = told.get(way)
      if (sentences) sentences.add(sentence)
      else told.set(way, new Set([sentence]))
    }
  }
  const hasForce =
    familiesOfCues.some(family => told.has(`${family} other`)) || forcedTokens.places(tokens).length > 0
  const places = hasForce ? cueTokens.places(tokens) : []
  const found = [...new Set(places.map(token => sentenceOf(tokens, token)))].flatMap(sentence =>
    byCues(facts, sentence),
  )
  const wanted = new Set<number>()
  for (const { id } of partingFamilies) {
    const isTold = (will: Will) =>
      told.has(`${id} ${will}`) || found.some(one => one.family === id && one.will === will)
    if (!isTold('own') || !isTold('other')) continue
    for (const will of ['own', 'other'])
      for (const sentence of told.get(`${id} ${will}`) ?? []) wanted.add(sentence)
  }
  if (wanted.size > mostSentences || (wanted.size === 0 && found.length < 2)) return []
  for (const sentence of wanted) {
    for (const clause of facts.clauses(sentence)) {
      const parting = inClause(facts, sentence, clause)
      if (parting) found.push(parting)
    }
    for (const phrase of facts.chunks(sentence).nounPhrases) found.push(...inNoun(facts, sentence, phrase))
  }
  return found.sort((a, b) => a.start - b.start)
}

const unreal = new Set(['may', 'might', 'could', 'would', 'should', 'must', 'can', 'will', 'shall'])
const isOpening = wordTest('who when after since before day week month year that')
const openingReach = 5

function inClause(facts: Facts, sentence: number, clause: Clause): Parting | undefined {
  const { tokens } = facts
  const { verb, subject } = clause
  if (
    verb.negated ||
    verb.tense === 'future' ||
    (clause.kind === 'infinitive' && !isDecided(tokens, verb.firstToken))
  )
    return undefined
  if (verb.modal !== undefined && unreal.has(verb.modal)) return undefined
  const wordOf = (token: number | undefined) =>
    token === undefined || token >= tokens.count
      ? ''
      : tokens.prose.slice(tokens.starts[token]!, tokens.ends[token]!).toLowerCase()
  if (!usesByVerb.has(verb.lemma) && !phrasal.has(verb.lemma)) return undefined
  const object = objectOf(facts, sentence, clause)
  const particle = verb.particle ?? (object ? object.endToken : verb.endToken)
  const uses = usesByVerb.get(`${verb.lemma}+${wordOf(particle)}`) ?? usesByVerb.get(verb.lemma)
  for (const { family, will, leaver, objects } of uses ?? []) {
    if (objects && !(object && objects.has(wordOf(object.head)))) continue
    if (leaver === 'subject' && verb.passive) continue
    const phrase = leaver === 'subject' || verb.passive ? subject : object
    if (!phrase) continue
    if (family !== 'goods' && !mayBeSomebody(facts, phrase)) continue
    const thing = family === 'goods' ? (will === 'own' ? object : phrase) : undefined
    return {
      family,
      will,
      sentence,
      ...leaverOf(facts, phrase),
      thing: thing && tokens.keys[thing.head],
      nominal: isOwned(tokens, verb.firstToken),
      presupposed: clause.kind === 'relative' || opens(facts, verb.firstToken),
      start: tokens.starts[verb.firstToken]!,
      end: Math.max(
        tokens.ends[verb.endToken - 1]!,
        verb.particle === undefined ? 0 : tokens.ends[verb.particle]!,
      ),
    }
  }
  return undefined
}

/** "Since his sacking he has": a verb in form, and a noun in use. */
function isOwned({ keys, classes }: Facts['tokens'], verb: number): boolean {
  return isPossessive(keys[verb - 1] ?? 0) || classes[verb - 1] === TokenClass.clitic
}

const isObject = wordTest('him her them')

/** The object behind the verb; the chunks are asked where the clause has not told it from what stands around it. */
function objectOf(facts: Facts, sentence: number, { verb, object }: Clause): NounPhrase | undefined {
  const { tokens } = facts
  const end = verb.particle === undefined ? verb.endToken : Math.max(verb.endToken, verb.particle + 1)
  if (object && object.firstToken >= verb.endToken) return object
  if (verb.passive) return undefined
  const isPronoun = isObject(tokens.keys[verb.endToken] ?? 0)
  return facts
    .chunks(sentence)
    .nounPhrases.find(({ firstToken }) => (isPronoun ? firstToken === verb.endToken : firstToken === end))
}

const isDeciding = wordTest('decided decides chose chooses opted elected preferred')
const isTo = wordTest('to')

/** "Decided to sit out": what somebody has decided to do is done by their own will. */
function isDecided({ keys }: Facts['tokens'], verb: number): boolean {
  const to = isTo(keys[verb] ?? 0) ? verb : verb - 1
  return isTo(keys[to] ?? 0) && isDeciding(keys[to - 1] ?? 0)
}

const isThing = wordTest('it which that what its')

/** A name, "he", "they", or a noun for people: nothing else has a will of its own. */
function mayBeSomebody({ tokens }: Facts, phrase: NounPhrase): boolean {
  const key = tokens.keys[phrase.head]!
  if (phrase.kind === 'pronoun') return !isThing(key)
  return (
    phrase.kind === 'name' ||
    isPersonNoun(singularKey(tokens, phrase.head)) ||
    isPersonNoun(key) ||
    isFolk(key)
  )
}

const isFolk = wordTest(
  'guards rebels people men women families villagers residents members staff workers employees directors players soldiers troops crew couple family tenants team settlers refugees miners smugglers fugitives prisoners inmates boys girls children candidates recruits',
)

function singularKey(tokens: Facts['tokens'], token: number): number {
  const word = tokens.prose.slice(tokens.starts[token]!, tokens.ends[token]!).toLowerCase()
  return keyOf(word.endsWith('s') ? word.slice(0, -1) : word)
}

function opens({ tokens }: Facts, verb: number): boolean {
  for (let at = verb - 1; at >= verb - openingReach && at >= 0; at--)
    if (isOpening(tokens.keys[at]!)) return true
  return false
}

function leaverOf(
  facts: Facts,
  phrase: NounPhrase,
): { person: number | undefined; noun: number | undefined } {
  const person = phrase.kind === 'pronoun' ? surelyMeant(facts, phrase) : whoIs(facts, phrase)
  const key = facts.tokens.keys[phrase.head]!
  return { person, noun: person === undefined && phrase.kind !== 'pronoun' ? key : undefined }
}

/** Whom a pronoun means, where it can mean nobody else; "who" means the one before it. */
function surelyMeant(facts: Facts, phrase: NounPhrase): number | undefined {
  const meaning = peopleOf(facts).meantBy(phrase.head)
  if (meaning) return meaning.sure ? meaning.person : undefined
  return whoIs(facts, phrase)
}

const isPossessive = wordTest('his her their whose')
const isThe = wordTest('the')
/** Families of what happens to people alone, so that "the abduction" needs nobody's name. */
const ofPeople = new Set(['post', 'home', 'custody', 'country', 'company'])

/** "His sacking", "the expulsion of the four", "the conscripts" */
function inNoun(facts: Facts, sentence: number, phrase: NounPhrase): Parting[] {
  const { tokens } = facts
  return (nounUses.get(tokens.keys[phrase.head]!) ?? []).flatMap(({ family, will, isPerson }) => {
    if (phrase.kind !== 'noun') return []
    const base = {
      family,
      will,
      sentence,
      thing: undefined,
      presupposed: true,
      nominal: true,
      start: phrase.start,
      end: phrase.end,
    }
    if (isPerson) return [{ ...base, person: undefined, noun: undefined }]
    const determiner = phrase.determiner ?? phrase.firstToken - 1
    if (phrase.possessor) return [{ ...base, ...leaverOf(facts, phrase.possessor) }]
    if (isPossessive(tokens.keys[determiner] ?? 0)) {
      const meaning = peopleOf(facts).meantBy(determiner)
      const person = meaning?.sure ? meaning.person : undefined
      return [{ ...base, person, noun: undefined }]
    }
    const of = phrase.attached.find(({ preposition }) => tokens.keys[preposition] === keyOf('of'))?.phrase
    if (of) return [{ ...base, ...leaverOf(facts, of) }]
    return isThe(tokens.keys[determiner] ?? 0) && ofPeople.has(family)
      ? [{ ...base, person: undefined, noun: undefined }]
      : []
  })
}

const familyOfNoun: Readonly<Record<string, string>> = { sale: 'goods', move: 'home', closure: 'closure' }

/** Pleas to stay, sales forced on somebody, minds made up. */
function byCues(facts: Facts, number: number): Parting[] {
  const own = ownSentenceAt(facts, number)
  if (!own) return []
  const found: Parting[] = []
  const people = peopleOf(facts)
  const add = (match: RegExpMatchArray, family: string, will: Will, who: number) => {
    const token = tokenFrom(facts.tokens, who)
    const meaning = people.meantBy(token)
    // "Lund said that he had asked her": nobody who is named in the sentence asks himself.
    const isNamedHere = meaning && isNamedIn(facts, number, meaning.person)
    const person = people.personAt(token) ?? (meaning?.sure && !isNamedHere ? meaning.person : undefined)
    const start = own.start + match.index!
    found.push({
      family,
      will,
      sentence: number,
      person,
      noun: undefined,
      thing: undefined,
      presupposed: true,
      nominal: true,
      start,
      end: start + match[0].length,
    })
  }
  for (const pattern of [pleas, offered])
    for (const match of own.text.matchAll(pattern))
      add(match, 'post', 'own', own.start + match.indices!.groups!.who![0])
  for (const match of own.text.matchAll(forcedOn))
    add(
      match,
      familyOfNoun[match.groups!.what!] ?? 'post',
      'other',
      own.start + match.indices!.groups!.who![0],
    )
  for (const match of own.text.matchAll(resolved)) {
    const first = tokenFrom(facts.tokens, own.start + match.index)
    let at = first - 1
    while (at >= facts.tokens.sentences[number]! && people.personAt(at) === undefined && !people.meantBy(at))
      at--
    if (at >= facts.tokens.sentences[number]!)
      for (const family of familiesOfWill(match[0], own.text))
        add(match, family, 'own', facts.tokens.starts[at]!)
  }
  return found
}

/** Of what somebody made up the mind: a sale, a journey with somebody, or the leaving of a post. */
function familiesOfWill(cue: string, sentence: string): readonly string[] {
  if (/\b(?:sell|part with|sale|sold)\b/.test(sentence)) return ['goods']
  return /\b(?:with|willingly|gladly)\b/.test(cue) ? ['company', 'country'] : ['post']
}

function isNamedIn(facts: Facts, sentence: number, person: number): boolean {
  const { sentences } = facts.tokens
  for (let at = sentences[sentence]!; at < sentences[sentence + 1]!; at++)
    if (peopleOf(facts).personAt(at) === person) return true
  return false
}
