import { keyOf } from '../../../parse/key.ts'
import type { Tokens } from '../../../parse/tokens.ts'
import type { Amount } from '../../amounts.ts'
import { nounGroup } from '../../noun-groups.ts'
import { isCapital } from '../../token-tests.ts'
import { wordTest } from '../../word-flags.ts'
import { topicKey } from '../stems.ts'
import { isCalendarWord, isTimeNoun } from '../time-words.ts'
import type { ChangeCue } from './cues.ts'
import type { ChangeEvidence } from './evidence.ts'
import { isBreak } from './open.ts'
import { isTime, type Telling } from './tellings.ts'
import { distanceOf, isStrict, type PairContext, sharesContext, tieOf } from './ties.ts'

const nearReach = 6
/** So many sentences apart the two still stand beside each other. */
export const besideReach = 2

/** All that speaks for a word of change taking up two values, and against it. */
export function evidenceOf(
  tokens: Tokens,
  cue: ChangeCue,
  telling: Telling,
  contexts: ReadonlyMap<Telling, PairContext>,
): ChangeEvidence[] {
  const found: ChangeEvidence[] = []
  const context = contexts.get(telling)!
  const distance = distanceOf(cue, telling)
  const isInside = distance === 0
  if (cue.things.length === 0) {
    const isNearest = [...contexts.keys()].every(
      other => other === telling || distanceOf(cue, other) > distance,
    )
    const isTakingUp = cue.isDefinite && cue.part !== 'superlative' && cue.sentence >= telling.sentence
    found.push(isTakingUp && isNearest && distance <= nearReach ? 'bare' : 'otherThing')
  } else {
    // "The labor market": what narrows a wide word says what it is of.
    const [head, ...others] =
      cue.isWide && cue.things.length > 1 ? [...cue.things.slice(1), cue.things[0]!] : cue.things
    const tie = tieOf(tokens, cue, telling, head!, context)
    const isTiedBeside = others.some(thing => tieOf(tokens, cue, telling, thing, context) !== undefined)
    if (tie) found.push(tie)
    else if (cue.isWide && !isOnlyTime(tokens, cue) && !isStrict(tokens, cue)) found.push('wide')
    else if (!isTiedBeside) found.push('otherThing')
    if (isTiedBeside) found.push('modifier')
    // "A wider truce", after prisoners that were counted: how large a thing is that is only spoken of beside them.
    if (tie === 'nearWord' && sizes(tokens.keys[cue.token]!) && !cue.isDefinite) found.push('ofEach')
    const isAlone =
      tie &&
      [...contexts].every(([other, its]) => other === telling || !tieOf(tokens, cue, other, head!, its))
    if (isAlone && contexts.size > 1) found.push('alone')
  }
  if (isInside) found.push('inside')
  else if (sharesContext(tokens, cue, context)) found.push('context')
  if (contexts.size === 1) found.push('only')
  if (isOfEach(tokens, cue, context)) found.push('ofEach')
  else found.push(...fitOf(cue, telling))
  if (distance <= besideReach) found.push('beside')
  else if (distance <= nearReach) found.push('near')
  if (cue.isDefinite) found.push('definite')
  if (isWild(telling)) found.push('wild')
  if (telling.firstSentence !== telling.sentence && telling.amounts.some(isBare)) found.push('loose')
  if (cue.word.isSoft) found.push('soft')
  if (cue.part === 'verb') found.push('verb')
  if (cue.isNarrowed) found.push('narrowed')
  if (isCompared(tokens, cue)) found.push('compared')
  else if (!isOneTime(tokens, cue, telling)) found.push('otherTime')
  if (hasOtherName(tokens, cue, context)) found.push('otherName')
  return found
}

const than = keyOf('than')
const earlierTime = wordTest('before earlier last previous year ever')
const comparedReach = 6

/** "The extra year", "fewer months": times are what is counted there, unless a year is busier or quieter. */
function isOnlyTime({ keys }: Tokens, { word, things: [head] }: ChangeCue): boolean {
  return word.said !== 'crowd' && head !== undefined && spans(keys[head]!)
}

const spans = wordTest(
  'year years month months week weeks season seasons quarter summer winter spring autumn',
)

/** "A quieter year than the one before": the word itself sets it against an earlier time. */
function isCompared({ keys, sentences }: Tokens, { endToken, sentence }: ChangeCue): boolean {
  const end = Math.min(sentences[sentence + 1]!, endToken + comparedReach)
  let hasThan = false
  for (let token = endToken; token < end; token++) {
    if (keys[token] === than) hasThan = true
    else if (hasThan && earlierTime(keys[token]!)) return true
  }
  return false
}

const sizes = wordTest('larger bigger smaller greater wider narrower taller fatter thinner deeper heavier')

/** "The larger boats", where boats are counted: how large each is, and not how many there are. */
function isOfEach(tokens: Tokens, { token, things }: ChangeCue, { counted, own }: PairContext): boolean {
  const [head] = things
  if (head === undefined || !sizes(tokens.keys[token]!) || !tokens.prose.endsWith('s', tokens.ends[head]!))
    return false
  return counted.has(nounGroup(tokens.keys[head]!)) || own.has(topicKey(tokens, head) ?? 0)
}

/** Can the word be said of such values? */
function fitOf({ word: { said } }: ChangeCue, { amounts }: Telling): ChangeEvidence[] {
  if (amounts.length === 0) return []
  const is = (test: (amount: Amount) => boolean) => amounts.some(test)
  if (said === 'price') return [is(({ kind }) => kind === 'money') ? 'closely' : 'unfitting']
  if (said === 'crowd')
    return [is(({ kind }) => kind === 'count' || kind === 'share') ? 'fitting' : 'unfitting']
  if (said === 'length') return [is(({ kind }) => kind === 'measure') ? 'closely' : 'unfitting']
  if (said === 'pace') return is(isTime) ? ['closely'] : []
  if (said === 'heat') return [is(isHeat) ? 'closely' : 'unfitting']
  return []
}

/** Values further apart are seldom of one thing. */
const mostRatio = 4

function isWild({ amounts: [one, other] }: Telling): boolean {
  if (!one || !other) return false
  return Math.max(one.low, other.low) > mostRatio * Math.min(one.low, other.low)
}

function isBare({ kind, counted }: Amount): boolean {
  return kind === 'count' && counted === undefined
}

function isHeat({ unit }: Amount): boolean {
  return unit?.dimension === 'temperature'
}

const since = wordTest('since than')
const lastWords = wordTest('last previous prior preceding')
const ago = keyOf('ago')
const sinceReach = 4
const openingReach = 6
const periodic = wordTest('year annual yearly month monthly quarterly weekly seasonal')

/** Has its clause no time of its own, or only those of the values? "Since March" and "than last year" are none. */
export function isOneTime(
  tokens: Tokens,
  { sentence, token: from, endToken }: ChangeCue,
  { firstSentence, sentence: last }: Pick<Telling, 'firstSentence' | 'sentence'>,
): boolean {
  const { keys, sentences } = tokens
  const there = new Set(keys.subarray(sentences[firstSentence]!, sentences[last + 1]!))
  let first = from
  while (first > sentences[sentence]! && !isBreak(tokens, first - 1)) first--
  // "This annual decline", after the figures of two months.
  for (let token = Math.max(first, from - sinceReach); token < from; token++)
    if (periodic(keys[token]!)) return false
  // A time that opens the sentence goes with all of it.
  if (first > sentences[sentence]! && first - sentences[sentence]! <= openingReach)
    first = sentences[sentence]!
  let end = endToken
  while (end < sentences[sentence + 1]! && !isBreak(tokens, end)) end++
  for (let token = first; token < end; token++) {
    const key = keys[token]!
    const isTime =
      isCalendarWord(tokens, token) || key === ago || (lastWords(key) && isTimeNoun(keys[token + 1] ?? 0))
    if (!isTime || there.has(key)) continue
    let back = token - 1
    while (back > token - sinceReach && !since(keys[back] ?? 0)) back--
    if (!since(keys[back] ?? 0)) return false
  }
  return true
}

/** Names the phrase somebody or some place of which the values do not speak? */
function hasOtherName(
  tokens: Tokens,
  { things, sentence }: ChangeCue,
  { own, before }: PairContext,
): boolean {
  const start = tokens.sentences[sentence]!
  return things.some(
    thing =>
      thing !== start &&
      isCapital(tokens, thing) &&
      !own.has(topicKey(tokens, thing) ?? 0) &&
      !before.has(topicKey(tokens, thing) ?? 0),
  )
}
