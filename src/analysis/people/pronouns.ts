import { TokenClass } from '../../parse/tokens.ts'
import type { Mention } from '../entities.ts'
import type { Facts } from '../facts.ts'
import { functionWord } from '../function-words.ts'
import { blockOf, sentenceOf } from '../locate.ts'
import type { Meaning, PiecePerson } from '../people.ts'
import { isPersonNoun } from '../person-nouns.ts'
import { Gender, gendersOf } from '../references/gender.ts'
import { isMark } from '../token-tests.ts'
import { flagLookup, wordTest } from '../word-flags.ts'

const genderOfPronoun = flagLookup([
  [Gender.masculine, 'he him his himself'],
  [Gender.feminine, 'she her hers herself'],
])
const isSubject = wordTest('he she')
const isObjectOnly = wordTest('him')
const isHer = wordTest('her')
const isWho = wordTest('who whose')
const isThe = wordTest('the')
const isOld = wordTest('old')
const isOf = wordTest('of for')
const genderOfKin = flagLookup([
  [
    Gender.masculine,
    'brother son father husband uncle nephew grandson grandfather widower stepson stepfather boyfriend fiance',
  ],
  [
    Gender.feminine,
    'sister daughter mother wife aunt niece granddaughter grandmother widow stepdaughter stepmother girlfriend fiancee',
  ],
])
/** A longer one is a list, or no prose. */
const longestSentence = 200
/** How many sentences back the one who is meant may have been named. */
const farthestBack = 4

/** How many tokens the words behind a name that say whose kin it is may take. */
const apposition = 8
/** How many pronouns back one is followed. */
const longestChain = 24
/** How many such phrases in a row are followed back. */
const deepest = 6

/** Somebody named in a sentence outside of speech. */
interface Naming {
  readonly token: number
  readonly person: number
}

/** Says whom "he" and "she" mean: the one named last as the subject, and of the right gender. */
export class PronounReader {
  readonly #facts: Facts
  readonly #persons: readonly PiecePerson[]
  readonly #personOfMention: ReadonlyMap<Mention, number>
  readonly #genders = new Map<number, number>()
  readonly #meanings = new Map<number, Meaning | null>()
  readonly #topics = new Map<number, number>()
  /** How many pronouns are being read, each for the one behind it. */
  #chain = 0
  /** How many phrases that take up the one before them are being read. */
  #depth = 0
  #bySentence: ReadonlyMap<number, readonly Naming[]> | undefined

  constructor(facts: Facts, persons: readonly PiecePerson[], personOfMention: ReadonlyMap<Mention, number>) {
    this.#facts = facts
    this.#persons = persons
    this.#personOfMention = personOfMention
  }

  genderOf(person: number): number {
    const met = this.#genders.get(person)
    if (met !== undefined) return met
    const gender = this.#readGender(person)
    this.#genders.set(person, gender)
    return gender
  }

  mayBe(pronoun: number, person: number): boolean {
    return (genderOfPronoun(this.#facts.tokens.keys[pronoun]!) & this.genderOf(person)) !== 0
  }

  meantBy(token: number): Meaning | undefined {
    if (genderOfPronoun(this.#facts.tokens.keys[token] ?? 0) === 0) return undefined
    const met = this.#meanings.get(token)
    if (met !== undefined) return met ?? undefined
    // What a pronoun means may hang on the one before it, and so on.
    if (this.#chain === longestChain) return undefined
    this.#chain++
    this.#meanings.set(token, null)
    const meaning = this.#read(token)
    this.#chain--
    this.#meanings.set(token, meaning ?? null)
    return meaning
  }

  #read(token: number): Meaning | undefined {
    const { tokens } = this.#facts
    const gender = genderOfPronoun(tokens.keys[token] ?? 0)
    if (gender === 0 || this.#isSpoken(token)) return undefined
    const sentence = sentenceOf(tokens, token)
    const floor = tokens.sentences[sentence]!
    if (tokens.sentences[sentence + 1]! - floor > longestSentence) return undefined
    const isObject = isObjectOnly(tokens.keys[token]!) || (isHer(tokens.keys[token]!) && !this.#owns(token))
    const antecedent = this.#antecedent(floor, token)
    if (antecedent !== undefined && !isObject && (this.genderOf(antecedent) & gender) !== 0)
      return { person: antecedent, sure: true }
    const named = this.#bearerBefore(token)
    const own = this.#bestOf(this.#namedIn(sentence), gender, floor, token, isObject, named)
    if (own) return own
    return this.#fromBefore(sentence, gender)
  }

  /** The Lund of "Lund, who had gone alone without his dog": nothing closes the clause of "who" yet. */
  #antecedent(floor: number, token: number): number | undefined {
    const { tokens, entities } = this.#facts
    for (let at = token - 1; at > floor; at--) {
      if (tokens.classes[at] === TokenClass.punctuation && !isMark(tokens, at, '-')) return undefined
      if (!isWho(tokens.keys[at]!)) continue
      const mention = entities.mentionAt(isMark(tokens, at - 1, ',') ? at - 2 : at - 1)
      return mention && this.#personOfMention.get(mention)
    }
    return undefined
  }

  /** The Bevan of "Bevan, her uncle", who is not "her". */
  #bearerBefore(token: number): number | undefined {
    const { tokens, entities } = this.#facts
    if (!isMark(tokens, token - 1, ',')) return undefined
    const isAged = tokens.classes[token - 2] === TokenClass.number && isMark(tokens, token - 3, ',')
    const mention = entities.mentionAt(isAged ? token - 4 : token - 2)
    return mention && this.#personOfMention.get(mention)
  }

  /** Whom the nearest sentence before one speaks of that names somebody of the gender. */
  #fromBefore(sentence: number, gender: number): Meaning | undefined {
    const { tokens } = this.#facts
    const role = blockOf(this.#facts.blocks, tokens.sentences[sentence]!)?.role
    for (let back = 1; back <= farthestBack && sentence - back >= 0; back++) {
      const first = tokens.sentences[sentence - back]!
      if (blockOf(this.#facts.blocks, first)?.role !== role) return undefined
      const best = this.#bestOf(
        this.#namedIn(sentence - back),
        gender,
        first,
        tokens.sentences[sentence - back + 1]!,
        false,
      )
      if (best) return back === 1 ? best : { ...best, sure: false }
    }
    return undefined
  }

  /** The one of a stretch whom a pronoun means: whom the first pronoun in it means, or the first that is named. */
  #bestOf(
    namings: readonly Naming[],
    gender: number,
    first: number,
    end: number,
    isObject: boolean,
    excluded?: number,
  ): Meaning | undefined {
    const { tokens } = this.#facts
    const found: number[] = []
    let isSure = true
    // The one named or meant last, and whether it owns something there.
    let last: number | undefined
    let isOwner = false
    let at = 0
    for (let token = first; token < end; token++) {
      const isNamed = namings[at]?.token === token
      let person: number | undefined
      if (isNamed) person = namings[at++]!.person
      else if (token === first && this.#takesUp(token)) person = this.#topicBefore(token, gender)
      else if ((genderOfPronoun(tokens.keys[token]!) & gender) !== 0) {
        const meaning = this.meantBy(token)
        person = meaning?.person
        isSure &&= meaning?.sure ?? true
      }
      if (person === undefined || person === excluded) continue
      if (isNamed && (this.genderOf(person) & gender) === 0) continue
      isOwner = this.#isOwner(token)
      last = person
      if (found.includes(person)) continue
      found.push(person)
    }
    // The subject does nothing to itself: "Lund thanked her". But "Lund's book made her rich".
    const subject = isObject && !isOwner ? last : undefined
    const person = found.find(one => one !== subject)
    return person === undefined ? undefined : { person, sure: isSure && found.length === 1 }
  }

  /** "The 23-year-old won", "The Australian won": a phrase that takes up whoever was spoken of, with a verb behind it. */
  #takesUp(token: number): boolean {
    const { tokens, entities } = this.#facts
    if (!isThe(tokens.keys[token]!)) return false
    for (let head = token + 1; head < token + 6; head++) {
      const key = tokens.keys[head] ?? 0
      const isHead = isOld(key) || isPersonNoun(key) || entities.mentionAt(head)?.form === 'people'
      if (!isHead) continue
      const next = tokens.keys[head + 1] ?? 0
      return !isMark(tokens, head + 1, '-') && !isOf(next) && entities.mentionAt(head + 1) === undefined
    }
    return false
  }

  #topicBefore(token: number, gender: number): number | undefined {
    const sentence = sentenceOf(this.#facts.tokens, token)
    const met = this.#topics.get(sentence * 4 + gender)
    if (met !== undefined) return met < 0 ? undefined : met
    if (this.#depth === deepest) return undefined
    this.#topics.set(sentence * 4 + gender, -1)
    this.#depth++
    const person = this.#fromBefore(sentence, gender)?.person
    this.#depth--
    if (person !== undefined) this.#topics.set(sentence * 4 + gender, person)
    return person
  }

  /** "Lund's", "her" of "her book": whoever owns the subject is no subject. */
  #isOwner(token: number): boolean {
    const { tokens, entities } = this.#facts
    const end = entities.mentionAt(token)?.endToken
    if (end !== undefined) return tokens.classes[end] === TokenClass.clitic
    return !isSubject(tokens.keys[token]!) && !isObjectOnly(tokens.keys[token]!)
  }

  /** "Her house" owns, "told her" does not. */
  #owns(token: number): boolean {
    const { tokens } = this.#facts
    const next = token + 1
    if (next >= tokens.count || tokens.ends[next]! - tokens.starts[next]! < 2) return false
    return functionWord(tokens.keys[next]!) === 0 && !isMark(tokens, next, ',')
  }

  #namedIn(sentence: number): readonly Naming[] {
    this.#bySentence ??= this.#index()
    return this.#bySentence.get(sentence) ?? []
  }

  #index(): ReadonlyMap<number, readonly Naming[]> {
    const { tokens, entities } = this.#facts
    const bySentence = new Map<number, Naming[]>()
    for (const mention of entities.mentions) {
      const person = this.#personOfMention.get(mention)
      if (person === undefined || mention.styled || this.#isSpoken(mention.firstToken)) continue
      const sentence = sentenceOf(tokens, mention.firstToken)
      const naming = { token: mention.firstToken, person }
      const list = bySentence.get(sentence)
      if (list) list.push(naming)
      else bySentence.set(sentence, [naming])
    }
    return bySentence
  }

  #isSpoken(token: number): boolean {
    const { tokens, voices } = this.#facts
    const span = { start: tokens.starts[token]!, end: tokens.ends[token]! }
    return voices.isSpoken(span) || voices.isTurn(span)
  }

  /** By title and given name; else by a word of kinship beside the name, and then by the pronouns that follow it. */
  #readGender(person: number): number {
    const { tokens, entities } = this.#facts
    const { mentions } = this.#persons[person]!
    for (const entity of new Set(mentions.map(({ entity }) => entity))) {
      const one = entities.entities[entity]!
      const isNamedInFull = one.mentions.some(({ words }) => words.length > 1)
      const gender = isNamedInFull ? gendersOf(tokens, one) : Gender.any
      if (gender !== Gender.any) return gender
    }
    for (const { firstToken, endToken } of mentions) {
      const noun = isMark(tokens, firstToken - 1, ',') ? firstToken - 2 : firstToken - 1
      const gender = genderOfKin(tokens.keys[noun] ?? 0) || this.#kinGenderAfter(endToken)
      if (gender !== 0) return gender
    }
    return this.#voteOf(mentions, person)
  }

  /** "Bevan, her mother's brother,": by the last word for kin of what is said of the name. */
  #kinGenderAfter(end: number): number {
    const { tokens } = this.#facts
    if (!isMark(tokens, end, ',')) return 0
    let gender = 0
    for (let token = end + 1; token < Math.min(tokens.count, end + apposition); token++) {
      if (isMark(tokens, token, ',') || isMark(tokens, token, '.')) return gender
      gender = genderOfKin(tokens.keys[token]!) || gender
    }
    return 0
  }

  /** The pronouns of the sentences where nobody else is named, and of those that begin the next one. */
  #voteOf(mentions: readonly Mention[], person: number): number {
    const { tokens } = this.#facts
    let [he, she] = [0, 0]
    for (const { firstToken, endToken } of mentions) {
      const sentence = sentenceOf(tokens, firstToken)
      if (this.#namedIn(sentence).some(naming => naming.person !== person)) continue
      const end = Math.min(tokens.sentences[sentence + 1]!, endToken + longestSentence)
      for (let token = endToken; token <= end && token < tokens.count; token++) {
        if (token === end && !isSubject(tokens.keys[token]!)) break
        const gender = this.#isSpoken(token) ? 0 : genderOfPronoun(tokens.keys[token]!)
        if (gender === Gender.masculine) he++
        else if (gender === Gender.feminine) she++
      }
    }
    if (he === she) return Gender.any
    return he > she ? Gender.masculine : Gender.feminine
  }
}
