import type { Facts } from '../facts.ts'
import { matchesOf } from '../matches-of.ts'
import { ownSentenceAt } from '../own-sentences.ts'
import { peopleOf } from '../people.ts'
import { tokenFrom } from '../token-tests.ts'
import type { Parting } from './parting.ts'
import { forcedOn, offered, pleas, resolved, type Will } from './words.ts'

/** Of what a noun for something forced on somebody tells. */
const familyOfNoun: Readonly<Record<string, string>> = { sale: 'goods', move: 'home', closure: 'closure' }

/** Pleas to stay, sales forced on somebody, minds made up. */
export function byCues(facts: Facts, number: number): Parting[] {
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
      isSeveral: false,
      thing: undefined,
      presupposed: true,
      nominal: true,
      start,
      end: start + match[0].length,
    })
  }
  for (const pattern of [pleas, offered])
    for (const match of matchesOf(pattern, own.text))
      add(match, 'post', 'own', own.start + match.indices!.groups!.who![0])
  for (const match of matchesOf(forcedOn, own.text))
    add(
      match,
      familyOfNoun[match.groups!.what!] ?? 'post',
      'other',
      own.start + match.indices!.groups!.who![0],
    )
  for (const match of matchesOf(resolved, own.text)) {
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
