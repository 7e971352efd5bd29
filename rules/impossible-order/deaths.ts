import type { NounPhrase } from '../../src/analysis/chunks/phrases.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { type Act, acts, doerOf, entityOf, isBefore, spanOfAct } from '../../src/analysis/timeline/acts.ts'
import { relativeWord } from '../../src/analysis/timeline/relatives.ts'
import { wordTrigger } from '../../src/analysis/triggers.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import type { Span } from '../../src/span.ts'

/** What somebody does at a time after the death. */
export interface AfterDeath {
  readonly here: Span
  readonly there: Span
}

const signs = wordTrigger('died dies death killed murdered drowned')
/** Of the dead it is told that they are named, remembered, published, and what they had left. */
const ofTheDead = new Set(
  `die leave be become remain have appear reappear live lie rest come return inspire win receive get earn gain enter face
   feature influence stay go follow outlive survive mean make help inherit bequeath leave owe deserve say write`.split(
    /\s+/,
  ),
)
const couple = wordTest('couple pair')
const spouses = wordTest('husband wife spouse married wed marriage widow widower wedding')

/** "Her husband died in 2017", and in 2019 the couple moved: whoever is dead does nothing any more. */
export function* actsOfTheDead(facts: Facts): Iterable<AfterDeath> {
  if (signs(facts.tokens).length === 0) return
  const all = acts(facts)
  const deaths = all.filter(isDeath)
  for (const death of deaths) {
    const dead = entityOf(facts, death.clause.subject)
    const isSpouse = hasSpouse(facts, death)
    if (dead === undefined && !isSpouse) continue
    for (const act of all) {
      if (!isBefore(death.point, act.point) || !isOfTheLiving(facts, act)) continue
      const doer = act.clause.subject
      const isOwn = dead !== undefined && (doerOf(facts, act) === dead || doersOf(facts, doer).includes(dead))
      const isOfBoth = isSpouse && doer !== undefined && couple(facts.tokens.keys[doer.head]!)
      if ((!isOwn && !isOfBoth) || (isOwn && isOfAnother(facts, death, doer))) continue
      if (isOwn && mayBeNamesake(facts, doer)) continue
      // Two deaths of one person are another contradiction.
      if (deaths.some(other => other !== death && entityOf(facts, other.clause.subject) === dead)) continue
      yield { here: spanOfAct(act), there: spanOfAct(death) }
    }
  }
}

/** "His brother was killed in 1955. He left school in 1956": the pronoun comes back to the one whose brother it was. */
function isOfAnother({ tokens }: Facts, { clause, point }: Act, doer: NounPhrase | undefined): boolean {
  if (doer?.kind !== 'pronoun') return false
  const first = tokens.sentences[point.sentence.number]!
  for (let token = first; token < clause.verb.firstToken; token++)
    if (relativeWord(tokens.keys[token]!)) return true
  return false
}

/** "Marguerite Beaudry, who died in 2015," and "Mr. Beaudry", of whom there are two: the surname alone may be either's. */
function mayBeNamesake({ entities }: Facts, doer: NounPhrase | undefined): boolean {
  const mention = doer && entities.mentionAt(doer.head)
  if (!mention || mention.words.length > 1) return false
  const [surname] = mention.words
  return (
    entities.entities.filter(({ mentions }) =>
      mentions.some(({ words }) => words.length > 1 && words.at(-1) === surname),
    ).length > 1
  )
}

/** "She and her husband": each of those who do it. */
function doersOf(facts: Facts, subject: NounPhrase | undefined): (number | undefined)[] {
  if (!subject) return []
  return [{ ...subject, coordinated: [] }, ...subject.coordinated].map(one => entityOf(facts, one))
}

function isDeath({ clause: { verb, kind } }: Act): boolean {
  if (verb.tense !== 'past' && kind !== 'participle') return false
  return verb.lemma === 'die' || (verb.passive && ['kill', 'murder', 'drown'].includes(verb.lemma))
}

function isOfTheLiving(facts: Facts, { clause: { verb, kind }, point }: Act): boolean {
  // "In 2019 the couple moved" may be read without a finite verb.
  const isOnlyVerb = verb.form === 'participle' && facts.clauses(point.sentence.number).length === 1
  return (
    (verb.form === 'finite' ? verb.tense === 'past' : isOnlyVerb) &&
    (!verb.passive || isOnlyVerb) &&
    !verb.perfect &&
    kind !== 'content' &&
    !ofTheDead.has(verb.lemma)
  )
}

/** Is it a husband or a wife who died, by the words of the sentence? */
function hasSpouse({ tokens }: Facts, { point }: Act): boolean {
  const { number } = point.sentence
  for (let token = tokens.sentences[number]!; token < tokens.sentences[number + 1]!; token++)
    if (spouses(tokens.keys[token]!)) return true
  return false
}
