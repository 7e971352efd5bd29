import type { Tokens } from '../../parse/tokens.ts'
import type { Span } from '../../span.ts'
import type { Direction } from '../changes.ts'
import type { Facts } from '../facts.ts'
import { isOwnWord } from '../own-words.ts'
import { Tag } from '../parts-of-speech.ts'
import { isCapital } from '../token-tests.ts'
import { wordTest } from '../word-flags.ts'
import { fieldsOfWord } from './fields.ts'
import { goesOn } from './lasting.ts'
import { topicKey } from './stems.ts'
import { toldChanges } from './told-words.ts'
import { type ChangeCue, changeCues } from './weighed/cues.ts'
import { kinOf, rivalRowsOf } from './weighed/kin.ts'
import { isOneTime } from './weighed/reasons.ts'
import { tellingsOf } from './weighed/tellings.ts'
import { isStrict } from './weighed/ties.ts'

/** A word that takes up a change as known, and the sentence that tells the opposite of the same thing. */
export interface OpposedWord {
  readonly cue: ChangeCue
  readonly told: Span
}

/** A change that is told in words or in figures. */
interface Change extends Span {
  readonly direction: Direction
  readonly sentence: number
  readonly things: readonly number[]
  readonly isInWords: boolean
  /** Are the two values sums of money? */
  readonly isMoney: boolean
}

/** "The decline in burglaries" of a piece whose burglaries climbed, and did nothing else. */
export function opposedWords(facts: Facts): OpposedWord[] {
  const cues = changeCues(facts)
  const takingUp = cues.filter(cue => isTakingUp(facts, cue))
  const told = takingUp.length === 0 ? [] : allChanges(facts)
  if (told.length === 0) return []
  const { tokens, changes } = facts
  return takingUp.flatMap(cue => {
    const { direction } = cue.word
    const against = told.filter(
      one =>
        isOpposite(direction, one.direction) &&
        isApart(cue, one) &&
        (cue.part !== 'verb' || (one.isInWords && goesOn(tokens, one.sentence))),
    )
    if (against.length === 0) return []
    const sameWay = [
      ...told
        .filter(one => one.direction === direction && !(cue.part === 'verb' && one.start === cue.start))
        .map(one => one.things),
      ...cues.filter(other => other !== cue && other.word.direction === direction).map(other => other.things),
      ...changes.movements
        .filter(other => other.firstToken !== cue.token && other.direction === direction)
        .map(other => other.things),
    ]
    const same = against.find(one => one.isInWords && isOfOne(tokens, cue.things, one.things))
    const there =
      same && !sameWay.some(things => isAbout(tokens, cue.things, things))
        ? same
        : sameWay.length === 0 && cue.isDefinite && !isStrict(tokens, cue)
          ? (against.find(one => isKin(tokens, cue.things, one.things) || isOfPrice(tokens, cue, one)) ??
            (isNew(tokens, cue) ? nearest(tokens, cue, against) : undefined))
          : undefined
    return there && isOneTime(tokens, cue, { firstSentence: there.sentence, sentence: there.sentence })
      ? [{ cue, told: there }]
      : []
  })
}

function allChanges(facts: Facts): Change[] {
  const inWords = toldChanges(facts).map(one => ({ ...one, isInWords: true, isMoney: false }))
  const inFigures = tellingsOf(facts.changes).map(
    ({ direction, firstSentence, sentence, start, end, amounts }) => ({
      direction,
      sentence: firstSentence,
      start,
      end,
      things: topicsOf(facts.tokens, firstSentence, sentence),
      isInWords: false,
      isMoney: amounts.some(({ kind }) => kind === 'money'),
    }),
  )
  return [...inWords, ...inFigures]
}

function topicsOf(tokens: Tokens, firstSentence: number, sentence: number): number[] {
  const found: number[] = []
  for (let token = tokens.sentences[firstSentence]!; token < tokens.sentences[sentence + 1]!; token++)
    if (topicKey(tokens, token) !== undefined) found.push(token)
  return found
}

function isApart({ sentence }: ChangeCue, change: Change): boolean {
  return change.sentence !== sentence
}

/** Do the two speak of one field, and of no two rivals in it? */
function isKin(tokens: Tokens, [head]: readonly number[], there: readonly number[]): boolean {
  if (head === undefined) return false
  const groups = kinOf(tokens.keys[head]!)
  return (
    there.some(thing => kinOf(tokens.keys[thing]!).some(group => groups.includes(group))) &&
    !isRival(tokens, head, there)
  )
}

const priceWord = wordTest('price prices value values')

/** "The fall in prices", after two sums: what a sum is of. */
function isOfPrice({ keys }: Tokens, { things: [head] }: ChangeCue, { isMoney }: Change): boolean {
  return isMoney && head !== undefined && priceWord(keys[head]!)
}

/** "The drop in dividends", where profits rose: two things that a piece tells apart. */
function isRival({ keys }: Tokens, head: number, there: readonly number[]): boolean {
  const rows = rivalRowsOf(keys[head]!)
  return there.some(thing => rivalRowsOf(keys[thing]!).some(row => rows.includes(row)))
}

/** Is what the word is of named for the first time, and yet spoken of as known? */
function isNew(tokens: Tokens, { things, isDefinite, sentence, token }: ChangeCue): boolean {
  const [head] = things
  // "The smaller pond" tells one pond from another.
  if (head === undefined || !isDefinite || sizes(tokens.keys[token]!)) return false
  if (things.some(thing => isCapital(tokens, thing))) return false
  const key = topicKey(tokens, head)
  for (let token = 0; token < tokens.sentences[sentence]!; token++)
    if (topicKey(tokens, token) === key) return false
  return true
}

const newReach = 6

function nearest(
  tokens: Tokens,
  { sentence, things: [head] }: ChangeCue,
  changes: readonly Change[],
): Change | undefined {
  const last = changes.findLast(one => one.sentence < sentence && sentence - one.sentence <= newReach)
  return last && !isRival(tokens, head!, last.things) ? last : undefined
}

const sizes = wordTest(
  'larger bigger smaller greater wider narrower taller fatter thinner deeper heavier longer shorter',
)
/** "As ridership has grown": a state of now, which a change that goes on must agree with. */
const perfect = wordTest('has have')
const indefinite = wordTest('a an any some')

/** Does the word speak of a change as known? "A lower price" may be one that is asked for. */
function isTakingUp(facts: Facts, { things, part, word, token, isNarrowed }: ChangeCue): boolean {
  const before = facts.tokens.keys[token - 1] ?? 0
  if (indefinite(before) && facts.partsOfSpeech.tagOf(token) !== Tag.verbIng) return false
  return (
    things.length > 0 &&
    !isNarrowed &&
    part !== 'superlative' &&
    (part !== 'verb' || perfect(before)) &&
    !word.isSoft &&
    isOwnWord(facts, token)
  )
}

function isOpposite(a: Direction, b: Direction): boolean {
  return (a === 'up' && b === 'down') || (a === 'down' && b === 'up')
}

/** Are the two of one thing: one head, and nothing that tells one from the other? */
function isOfOne(tokens: Tokens, here: readonly number[], there: readonly number[]): boolean {
  const [one, other] = [keysOf(tokens, here), keysOf(tokens, there)]
  if (one.length === 0 || one[0] !== other[0]) return false
  return one.every(key => other.includes(key)) || other.every(key => one.includes(key))
}

function keysOf(tokens: Tokens, things: readonly number[]): number[] {
  return things.flatMap(thing => topicKey(tokens, thing) ?? [])
}

/** Could the second be of what the first is of? */
function isAbout(tokens: Tokens, here: readonly number[], there: readonly number[]): boolean {
  const keys = keysOf(tokens, here)
  const fields = here.flatMap(thing => fieldsOfWord(tokens.keys[thing]!))
  return (
    there.length === 0 ||
    there.some(
      thing =>
        keys.includes(topicKey(tokens, thing) ?? 0) ||
        fieldsOfWord(tokens.keys[thing]!).some(field => fields.includes(field)),
    )
  )
}
