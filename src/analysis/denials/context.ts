import { keyOf } from '../../parse/key.ts'
import { TokenClass } from '../../parse/tokens.ts'
import type { Facts } from '../facts.ts'
import { functionWord } from '../function-words.ts'
import { referenceAt } from '../references/at.ts'
import { type TimeSetting, timeSettingOf } from '../time-setting.ts'
import { wordTest } from '../word-flags.ts'
import { familyWordsAt } from './lexicon.ts'
import type { FamilyMention } from './mention.ts'
import { wordAt } from './owners.ts'
import { clauseEnd, clauseStart } from './polarity.ts'

/** What sets the thing of a sentence beside another of its kind. */
const apart = wordTest(
  `another elsewhere unlike whereas similar neighbouring neighboring nearby rival previous previously predecessor former formerly
   instead separate separately usually often sometimes other others otherwise next future besides apart except rather else extra further`,
)
const ordinal = wordTest('second third')
/** "A second count, to which she pleaded not guilty": what opens the sentence is another of its kind. */
const further = wordTest('second third fourth other another further remaining')
const openingReach = 2
/** "When her sight began to fail": it was there until then. */
const beginning = wordTest('began begins begun started starts stopped ceased resumed')
const turning = wordTest(
  'until yet then later eventually finally initially originally afterwards afterward soon anymore longer',
)
/** What was told at first and then mended: "first reports spoke of three dead". */
const revised = wordTest(
  'feared corrected wrongly mistakenly initially revised retracted rumours rumors rumour rumor',
)
const reports = wordTest('reports report accounts reported')
const firstOf = wordTest('first initial early earlier')
/** "Ended their unbeaten run": it was so until then. */
const ending = wordTest('end ends ended ending halt halts halted halting')
const the = keyOf('the')
/** "Never before": until now. */
const before = wordTest('before')
const never = wordTest('never')
const general = wordTest('can always usually generally typically anyone everyone whenever')
const otherTime =
  /\b(?:ago|(?:last|next|previous) (?:year|month|season|spring|summer|autumn|fall|winter|time|decade|century)|(?:the|a) (?:year|month|week|decade) (?:before|earlier)|years? (?:before|later|earlier)|decades?|once (?:a|had|was|were)|historically|in recent years)\b/i

/** What stands around a mention. */
export interface Context {
  readonly words: ReadonlySet<number>
  readonly names: ReadonlySet<number>
  /** What its places are called: the palace of "at the palace". */
  readonly places: ReadonlySet<number>
  readonly setting: TimeSetting
  readonly isPast: boolean
  readonly isApart: boolean
  readonly isTurning: boolean
  readonly isGeneral: boolean
}

const locating = wordTest('at in inside outside near on to from')
const article = wordTest('the a an')
const noPlace = wordTest(
  'course end start time times middle morning evening afternoon night day week month year years past case event first last second same way beginning wake face hands case study report statement',
)

/** Reads what stands around a mention. */
export function contextOf({ sentence, wordToken, word }: FamilyMention, facts: Facts): Context {
  const { tokens, entities } = facts
  const { keys, classes, sentences, starts, ends } = tokens
  const [first, end] = [sentences[sentence]!, sentences[sentence + 1]!]
  const words = new Set<number>()
  const names = new Set<number>()
  const places = new Set<number>()
  const clause = [clauseStart(tokens, wordToken, first), clauseEnd(tokens, wordToken, end)] as const
  let isApart = false
  for (let at = first; at < first + openingReach; at++) if (further(keys[at]!)) isApart = true
  let isTurning = beginning(keys[wordToken + 1] ?? 0)
  let isGeneral = false
  for (let at = first; at < end; at++) {
    const key = keys[at]!
    const name = entities.mentionAt(at)
    if (name) names.add(name.entity)
    const reference = referenceAt(facts, at)
    if (reference) names.add(reference.entity)
    if (revised(key) || (reports(key) && firstOf(keys[at - 1] ?? 0))) isTurning = true
    if (at >= clause[0] && at < clause[1] && at !== wordToken) {
      if (apart(key) || (Math.abs(at - wordToken) <= 2 && ordinal(key))) isApart = true
      if (turning(key) || (before(key) && (never(keys[at - 1]!) || at + 1 === clause[1]))) isTurning = true
      if (ending(key) && keys[at - 1] !== the) isApart = true
      if (general(key)) isGeneral = true
    }
    if (classes[at] !== TokenClass.word || ends[at]! - starts[at]! < 3 || functionWord(key) !== 0) continue
    if (at === wordToken || familyWordsAt(key).some(({ family }) => family === word.family)) continue
    words.add(wordAt(facts, at))
  }
  for (const { firstToken, head } of facts.chunks(sentence).nounPhrases) {
    const isPlace = locating(keys[firstToken - 1] ?? 0) && article(keys[firstToken]!) && head !== wordToken
    if (isPlace && !noPlace(keys[head]!)) places.add(wordAt(facts, head))
  }
  const text = tokens.prose.slice(starts[first]!, ends[clause[1] - 1]!)
  return {
    words,
    names,
    places,
    setting: timeSettingOf(text),
    isPast: otherTime.test(text),
    isApart,
    isTurning,
    isGeneral,
  }
}
