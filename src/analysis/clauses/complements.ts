import { keyOf } from '../../parse/key.ts'
import type { Tokens } from '../../parse/tokens.ts'
import type { NounPhrase, VerbGroup } from '../chunks/phrases.ts'
import { isTimePhrase } from '../chunks/time-phrases.ts'
import type { Adverbial, Clause } from '../clauses.ts'
import type { Item, Subject } from './items.ts'

/** Verbs whose noun or adjective says what the subject is. */
const copulas = new Set('be become remain seem appear stay look feel sound prove turn grow'.split(' '))
/** Verbs that an adjective follows, and verbs that one follows behind the object: "left him dead". */
const predicative = new Set([
  ...copulas,
  ...'go come fall run stand lie sit die get keep plead hold stop leave find'.split(' '),
])
const resultative = new Set(
  'leave find make keep hold declare consider rule call render drive set'.split(' '),
)
/** Verbs with a receiver before the object. */
const ditransitives = new Set(
  `give tell send show offer hand pay lend award grant deny teach ask cost owe pass sell promise bring buy earn save
   charge fine leave assign feed serve write read throw win wish allow deal guarantee`.split(/\s+/),
)
/** Verbs whose second noun says what the object becomes or is called. */
const naming = new Set(
  'name call elect appoint make declare consider brand dub label crown proclaim'.split(' '),
)
const by = keyOf('by')
type Complements = Pick<Clause, 'object' | 'indirectObject' | 'complement' | 'adverbials' | 'agent'>

/** What follows a verb, as far as its clause goes. */
export function complementsOf(
  tokens: Tokens,
  items: readonly Item[],
  place: number,
  group: VerbGroup,
  subject: Subject,
  taken: ReadonlySet<NounPhrase>,
): Complements {
  const nouns: NounPhrase[] = []
  const adverbials: Adverbial[] = []
  let adjective: number | undefined
  let agent: NounPhrase | undefined
  let preposition: number | undefined
  for (let at = place + 1; at < items.length; at++) {
    const item = items[at]!
    if (item.kind === 'noun') {
      const { phrase } = item
      if (taken.has(phrase) || (subject.inverted && phrase === subject.phrase)) {
        if (subject.inverted && phrase === subject.phrase) continue
        break
      }
      if (preposition === undefined) {
        if (isTimePhrase(tokens, phrase)) adverbials.push({ preposition: undefined, phrase })
        else if (!isJoinedTo(nouns, phrase)) nouns.push(phrase)
      } else if (
        group.passive &&
        agent === undefined &&
        tokens.keys[preposition] === by &&
        !isTimePhrase(tokens, phrase)
      ) {
        agent = phrase
      } else if (!isAttached(items, place, phrase)) adverbials.push({ preposition, phrase })
      preposition = undefined
    } else if (item.kind === 'preposition') preposition = item.token
    else if (item.kind === 'adjective' && (nouns.length === 0 ? predicative : resultative).has(group.lemma))
      adjective ??= item.token
    else if (ends(items, at)) break
  }
  const { object, indirectObject, complement } = rolesOf(group.lemma, group.passive, nouns)
  return { object, indirectObject, complement: complement ?? adjective, adverbials, agent }
}

/** The roles of the phrases right behind the verb. */
function rolesOf(
  lemma: string,
  passive: boolean,
  nouns: readonly NounPhrase[],
): Pick<Complements, 'object' | 'indirectObject' | 'complement'> {
  const [first, second] = nouns
  const none = { object: undefined, indirectObject: undefined, complement: undefined }
  if (first === undefined) return none
  if (passive) return ditransitives.has(lemma) ? { ...none, object: first } : { ...none, complement: first }
  if (copulas.has(lemma)) return { ...none, complement: first }
  if (second !== undefined && ditransitives.has(lemma))
    return { ...none, object: second, indirectObject: first }
  if (second !== undefined && naming.has(lemma)) return { ...none, object: first, complement: second }
  return { ...none, object: first }
}

/** Does the clause end at the item? */
function ends(items: readonly Item[], at: number): boolean {
  switch (items[at]!.kind) {
    case 'verb':
    case 'stop':
    case 'subordinator':
    case 'relative':
    case 'comma':
      return true
    case 'coordinator':
      // What "and" joins to the object stands in the phrase.
      return items[at + 1]?.kind !== 'noun'
    default:
      return false
  }
}

/** Is the phrase part of another one: joined by "and", or a name that says the same? */
function isJoinedTo(nouns: readonly NounPhrase[], phrase: NounPhrase): boolean {
  return nouns.some(({ coordinated, apposition }) => coordinated.includes(phrase) || apposition === phrase)
}

/** Does the phrase hang on a noun behind the verb ("the head of the army")? */
function isAttached(items: readonly Item[], place: number, phrase: NounPhrase): boolean {
  for (let at = place + 1; at < items.length; at++) {
    const item = items[at]!
    if (item.kind !== 'noun') continue
    if (item.phrase === phrase) return false
    if (item.phrase.attached.some(attached => attached.phrase === phrase)) return true
  }
  return false
}
