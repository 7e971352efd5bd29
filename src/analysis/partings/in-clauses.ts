import { keyOf } from '../../parse/key.ts'
import { TokenClass } from '../../parse/tokens.ts'
import type { NounPhrase } from '../chunks/phrases.ts'
import type { Clause } from '../clauses.ts'
import type { Facts } from '../facts.ts'
import { isPersonNoun } from '../person-nouns.ts'
import { wordTest } from '../word-flags.ts'
import { isPossessive, leaverOf } from './leavers.ts'
import type { Parting } from './parting.ts'
import { phrasal, usesByVerb } from './wordings.ts'

const unreal = new Set(['may', 'might', 'could', 'would', 'should', 'must', 'can', 'will', 'shall'])
const of = keyOf('of')
const portion = wordTest('all most some half part much many both none')
const isOpening = wordTest('who when after since before day week month year that')
const openingReach = 5

/** The parting that a clause tells by its verb, as a fact. */
export function inClause(facts: Facts, sentence: number, clause: Clause): Parting | undefined {
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
    // "Have removed all of their orchards": of what it is a part, the words behind say.
    if (!phrase || (portion(tokens.keys[phrase.head]!) && tokens.keys[phrase.endToken] === of)) continue
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
