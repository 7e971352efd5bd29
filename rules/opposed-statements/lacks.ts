import { antecedentOf, identitiesOf } from '../../src/analysis/bearers/identity.ts'
import { type Bearer, shareBearer } from '../../src/analysis/bearers.ts'
import type { NounPhrase } from '../../src/analysis/chunks.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { nounLemma } from '../../src/analysis/lemma.ts'
import { ownSentenceAt } from '../../src/analysis/own-sentences.ts'
import { sentenceOf } from '../../src/analysis/token-tests.ts'
import { wordTrigger } from '../../src/analysis/triggers.ts'
import { keyTest, wordTest } from '../../src/analysis/word-flags.ts'
import { wordClassKeys } from '../../src/lexicon/word-classes.ts'
import { keyOf } from '../../src/parse/key.ts'
import type { Span } from '../../src/span.ts'
import { isExcused } from './close-by.ts'
import type { Opposition } from './gifts.ts'

/** What a thing has or has not, so that "its" own cannot be another's, nor meant in a figure. */
const isPart =
  wordTest(`school airport harbor harbour station jack slot port camera screen keyboard lid roof window door
  garden garage basement lift elevator kitchen chimney engine driver pilot brake wheel pedal pool library hospital clinic pub
  shop church mosque railway road bridge lock button battery charger speaker microphone antenna navy army constitution
  parliament balcony fireplace toilet bathroom shower heater sink oven porch attic cellar staircase handrail fence gate
  website office headquarters tail wing leg tooth beard ballroom restaurant bar cafe gym playground subtitle chorus
  orchestra narrator dialogue soundtrack index preface sleeve collar pocket zip hood mast sail rudder propeller oar
  runway terminal platform siren alarm sprinkler extinguisher`)
/** What may never have come about. */
const isEvent = wordTest(
  'layoff loss strike accident recall deficit fire crash defeat win fatality breach outage',
)
const having = wordTest(
  'have has had contain contains contained include includes offer offers offered boast boasts lack lacks lacked made make makes suffered suffer recorded record',
)
const isLack = wordTest('lack lacks lacked')
const isNo = wordTest('no')
const article = wordTest('a an any')
const triggers = wordTrigger('no lack lacks lacked never')
const never = keyOf('never')
const isPossessive = keyTest(wordClassKeys('possessive'))
const of = keyOf('of')
/** How many sentences on a thing that is lacking may turn up. */
const reach = 3
/** Of another, planned, or gone. */
const otherwise =
  /\b(?:new|planned|future|own|former|old|nearest|next|closed|demolished|would|will|plans?|want\w*|need\w*|raise|build|built|lost|without)\b/i

interface Lack {
  readonly bearers: readonly Bearer[]
  readonly phrase: NounPhrase
  /** From behind the bearer to the end of what is lacking. */
  readonly claim: Span
  readonly noun: string
  readonly isEver: boolean
}

/** A thing that has no part of a name, or never had an event, and that part or event as its own. */
export function* lackedAndOwned(facts: Facts): Iterable<Opposition> {
  const { tokens } = facts
  const told = new Set<number>()
  for (const token of triggers(tokens)) {
    const sentence = sentenceOf(tokens, token)
    if (told.has(sentence)) continue
    told.add(sentence)
    for (const lack of lacksIn(facts, sentence)) {
      const owned = ownedBehind(facts, sentence, lack)
      if (owned) yield { here: owned, there: lack.phrase }
    }
  }
}

function lacksIn(facts: Facts, sentence: number): Lack[] {
  const { tokens } = facts
  return facts.clauses(sentence).flatMap(({ verb, subject, object }) => {
    if (!subject || !object || verb.modal !== undefined || !having(tokens.keys[verb.head]!)) return []
    const before = tokens.keys[verb.head - 1]
    const isNever = before === never || (verb.negated && verb.perfect)
    const determiner = object.determiner === undefined ? 0 : tokens.keys[object.determiner]!
    const isLacking = isLack(tokens.keys[verb.head]!) ? article(determiner) : isNo(determiner)
    const noun = nounOf(facts, object.head)
    if (isLacking ? !isPart(keyOf(noun)) : !(isNever && article(determiner) && isEvent(keyOf(noun))))
      return []
    const claim = { start: Math.min(subject.end, verb.start), end: object.end }
    return [
      { bearers: identitiesOf(facts, subject), phrase: object, claim, noun, isEver: isNever && !isLacking },
    ]
  })
}

function ownedBehind(facts: Facts, sentence: number, lack: Lack): Span | undefined {
  const { tokens } = facts
  const last = Math.min(sentence + reach, tokens.sentences.length - 2)
  for (let at = sentence; at <= last; at++) {
    for (const phrase of facts.chunks(at).nounPhrases) {
      if (phrase.firstToken < lack.phrase.endToken || nounOf(facts, phrase.head) !== lack.noun) continue
      if (
        !lack.phrase.modifiers.every(one =>
          phrase.modifiers.some(other => tokens.keys[one] === tokens.keys[other]),
        )
      )
        continue
      if (isSo(facts, lack, phrase) && shareBearer(facts, lack.bearers, ownersOf(facts, phrase), []))
        return phrase
    }
  }
  return undefined
}

/** Is it told as fact, of the writer's own, that the part is there? */
function isSo(facts: Facts, lack: Lack, phrase: NounPhrase): boolean {
  const { tokens, voices } = facts
  if (voices.isQuoted(phrase) || voices.isQuoted(lack.phrase)) return false
  const [one, other] = [lack.phrase, phrase].map(({ head }) => ownSentenceAt(facts, sentenceOf(tokens, head)))
  if (!one || !other || one.block !== other.block || otherwise.test(other.text)) return false
  const blanks =
    one === other ? [[one, [lack.claim]] as const] : [[one, [lack.claim]] as const, [other, []] as const]
  return !blanks.some(([sentence, spans]) => isExcused(sentence, spans, lack.isEver ? 'ever' : undefined))
}

function ownersOf(facts: Facts, { determiner, possessor, attached }: NounPhrase): readonly Bearer[] {
  const { keys } = facts.tokens
  if (determiner !== undefined && isPossessive(keys[determiner]!)) {
    const meant = antecedentOf(facts, determiner)
    return meant ? identitiesOf(facts, meant) : []
  }
  const owner = possessor ?? attached.find(({ preposition }) => keys[preposition] === of)?.phrase
  return owner ? identitiesOf(facts, owner) : []
}

function nounOf({ tokens }: Facts, head: number): string {
  return nounLemma(tokens.prose.slice(tokens.starts[head]!, tokens.ends[head]!).toLowerCase())
}
