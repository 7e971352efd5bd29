import { keyOf } from '../../parse/key.ts'
import { TokenClass, type Tokens } from '../../parse/tokens.ts'
import type { Span } from '../../span.ts'
import { amountsIn } from '../amounts/in-sentence.ts'
import type { Amount, AmountKind } from '../amounts.ts'
import type { Changes, Direction, Movement, ValuePair } from '../changes.ts'
import type { Facts } from '../facts.ts'
import { isCapital } from '../token-tests.ts'
import { wordTest } from '../word-flags.ts'
import { fieldsIn, fieldsOfWord, isGoodWhenUp } from './fields.ts'
import { topicKey } from './stems.ts'
import { isDateWord } from './when.ts'

/** What the piece tells of a change, by two values, by a difference or by a verb. */
export interface Telling extends Span {
  readonly direction: 'up' | 'down'
  readonly firstSentence: number
  readonly sentence: number
  /** What moves, and what else these sentences speak of. */
  readonly stems: ReadonlySet<number>
  /** The token of what moves, where a verb tells it. */
  readonly head: number | undefined
  readonly isMeasured: boolean
  /** Is it so many minutes or days? */
  readonly isTime: boolean
}

/** A word of change, and what it speaks of, which went the other way. */
export interface Opposed {
  readonly movement: Movement
  readonly telling: Telling
}

/** How many sentences apart a word and what it takes up may stand, by how they are tied. */
const sameWord = 40
const sameField = 5
const bare = 3

const isCut = wordTest('cut cuts')
const ofWhat = wordTest('in to of')
/**
 * A piece with more words of change than this for each sentence, as a company's results, tells of many measures by turns,
 * and which one a word takes up cannot be told.
 */
const mostPerSentence = 0.4
const fewMovements = 2

/** The words of change that go against all that the piece tells of the same thing. */
export function opposedMovements(facts: Facts): Opposed[] {
  const { tokens, changes } = facts
  const most = Math.max(fewMovements, mostPerSentence * (tokens.sentences.length - 1))
  if (changes.movements.length > most) return []
  const taking = changes.movements.filter(movement => isTaking(facts, movement))
  if (taking.length === 0) return []
  const tellings = tellingsOf(facts)
  const fields = new Map<Telling, ReadonlySet<number>>()
  const fieldsOf = (telling: Telling) => {
    const known = fields.get(telling)
    if (known) return known
    const found = fieldsIn(
      tokens,
      tokens.sentences[telling.firstSentence]!,
      tokens.sentences[telling.sentence + 1]!,
    )
    fields.set(telling, found)
    return found
  }
  return taking.flatMap(movement => {
    const own = linked(tokens, movement, tellings, fieldsOf)
    const directions = own.map(telling => directionFor(tokens, movement, telling))
    const [telling] = own
    if (!telling || directions.some((direction, index) => direction !== oppositeOf(own[index]!.direction)))
      return []
    return isSaidElsewhere(changes, movement, telling, directions[0]!) ? [] : [{ movement, telling }]
  })
}

/** Does the word speak of a change as known, or tell one that has no figure beside it? */
function isTaking({ tokens, amounts, changes }: Facts, movement: Movement): boolean {
  if (movement.isElsewhere) return false
  // A cut by itself may be one in the skin, or of meat.
  const [last, next] = [tokens.keys[movement.endToken - 1]!, tokens.keys[movement.endToken] ?? 0]
  if (movement.form !== 'verb' && isCut(last) && !ofWhat(next)) return false
  if (movement.form === 'verb' || movement.form === 'predicate')
    return (
      (movement.form === 'predicate' || movement.things.length > 0) &&
      isApart(tokens, changes.pairs, amounts, movement)
    )
  return movement.isDefinite || movement.form === 'comparative'
}

/** Has its sentence no figures, or only two values behind it? */
function isApart(
  { starts }: Tokens,
  pairs: readonly ValuePair[],
  amounts: readonly Amount[],
  { sentence, endToken }: Movement,
): boolean {
  if (!hasFigure(amounts, sentence)) return true
  const own = pairs.filter(pair => pair.firstSentence === sentence)
  const [pair] = own
  return pair !== undefined && own.length === 1 && starts[endToken]! <= pair.start
}

function hasFigure(amounts: readonly Amount[], sentence: number): boolean {
  return amountsIn(amounts, sentence).some(({ kind }) => figures.has(kind))
}

const figures: ReadonlySet<AmountKind> = new Set([
  'count',
  'measure',
  'money',
  'percent',
  'points',
  'share',
  'multiple',
])

function tellingsOf({ changes: { pairs, differences, movements } }: Facts): Telling[] {
  const told: Telling[] = []
  for (const { direction, isEstimate, earlier, later, start, end, firstSentence, sentence, stems } of pairs) {
    if (isEstimate) continue
    const isTime = earlier.unit?.dimension === 'time' || later.unit?.dimension === 'time'
    told.push({
      direction,
      start,
      end,
      firstSentence,
      sentence,
      stems,
      head: undefined,
      isMeasured: true,
      isTime,
    })
  }
  for (const { direction, start, end, sentence, stems } of differences)
    told.push({
      direction,
      start,
      end,
      firstSentence: sentence,
      sentence,
      stems,
      head: undefined,
      isMeasured: true,
      isTime: false,
    })
  for (const movement of movements) {
    const telling = movement.form === 'verb' && !movement.isElsewhere ? toldByVerb(movement) : undefined
    if (telling) told.push(telling)
  }
  return told
}

function toldByVerb(movement: Movement): Telling | undefined {
  const { direction, start, end, sentence } = movement
  const [head] = movement.things
  if (head === undefined || direction === 'better' || direction === 'worse') return undefined
  const stems = new Set(movement.stems)
  return {
    direction,
    start,
    end,
    firstSentence: sentence,
    sentence,
    stems,
    head,
    isMeasured: false,
    isTime: false,
  }
}

/** The tellings that a movement takes up, by the closest of the ties that there are; nearest first. */
function linked(
  tokens: Tokens,
  movement: Movement,
  tellings: readonly Telling[],
  fieldsOf: (telling: Telling) => ReadonlySet<number>,
): Telling[] {
  const { stems, things, sentence, form, isDescribed } = movement
  const distance = (telling: Telling) => Math.abs(sentence - telling.sentence)
  const near = (reach: number) =>
    tellings
      // What a verb tells without figures may be of a part, or of another time: only what comes after takes it up.
      .filter(telling => distance(telling) <= reach && (telling.isMeasured || telling.sentence < sentence))
      .sort((a, b) => distance(a) - distance(b))
  const isOfNoun = form === 'participle' || form === 'comparative'
  // "The larger boats", "higher turnout in the suburbs": some of them, or some place, and not all.
  if (isOfNoun && isDescribed) return []
  // "Unemployment rose in March. The rate was …", "the river rose: 4 metres, where it had been 4.6"
  const beside = form === 'verb' || form === 'predicate' ? tellingsBeside(tokens, movement, tellings) : []
  if (beside.length > 0) return beside
  if (form === 'verb' || form === 'predicate') return linkedToVerb(tokens, movement, near(sameWord), fieldsOf)
  const owner = ownerOf(tokens, movement)
  const byWord = near(sameWord).filter(
    telling =>
      (owner === undefined || telling.stems.has(owner)) &&
      stems.some(stem => speaksOf(tokens, telling, stem, things)),
  )
  if (byWord.length > 0) return form === 'comparative' && isOfSome(tokens, movement) ? [] : byWord
  const own = new Set(things.flatMap(token => fieldsOfWord(tokens.keys[token]!)))
  const byVerb = near(sameWord).filter(telling => isOfVerb(tokens, telling, own, stems))
  if (byVerb.length > 0) return byVerb
  // "The pay cut" and "the rise in fees" name what they are of; "the swelling harvest" only describes it.
  const isNamed = form === 'noun' && things.length > 0 && !isMeasure(tokens, things)
  const byField = near(isNamed ? bare : sameField).filter(telling =>
    [...fieldsOf(telling)].some(field => own.has(field)),
  )
  if (byField.length > 0) return byField
  if (!movement.isDefinite || owner !== undefined || isNamed || (isDescribed && !isMeasure(tokens, things)))
    return []
  const before = near(bare).filter(telling => telling.isMeasured && telling.sentence <= sentence)
  // "The swelling harvest" after so many tons of apples: what is the measure of nothing else.
  const earlier = before.filter(telling => telling.firstSentence < sentence)
  if (stems.length === 0) return earlier
  return earlier.filter(telling => own.size === 0 || fieldsOf(telling).size === 0)
}

/** The values right behind a verb or an adjective of change, in its sentence or at the start of the next one. */
function tellingsBeside(
  tokens: Tokens,
  { endToken, sentence, things, form }: Movement,
  tellings: readonly Telling[],
): Telling[] {
  const measured = tellings.filter(
    telling => telling.isMeasured && telling.firstSentence >= sentence && telling.sentence <= sentence + 1,
  )
  const [telling] = measured
  const [thing] = things
  // A person may rise or fall, too.
  const isName = thing !== undefined && isCapital(tokens, thing) && thing !== tokens.sentences[sentence]
  if (!telling || measured.length > 1 || isName || (thing === undefined && form === 'verb')) return []
  const { starts } = tokens
  if (telling.firstSentence === sentence)
    return starts[endToken]! <= telling.start && !isJoint(tokens, endToken, telling) ? [telling] : []
  const isSame = form === 'predicate' || isOfSame(tokens, things, sentence + 1, telling)
  return isSame && !blockStart(tokens, sentence + 1) ? [telling] : []
}

/** Does the sentence name nothing else before its values than what moves, or a measure of it? */
function isOfSame(tokens: Tokens, things: readonly number[], sentence: number, { start }: Telling): boolean {
  const own = new Set(things.map(token => topicKey(tokens, token)))
  const fields = new Set(things.flatMap(token => fieldsOfWord(tokens.keys[token]!)))
  for (let token = tokens.sentences[sentence]!; tokens.starts[token]! < start; token++) {
    const key = topicKey(tokens, token)
    if (key === undefined || measuring(tokens.keys[token]!) || own.has(key)) continue
    if (!fieldsOfWord(tokens.keys[token]!).some(field => fields.has(field))) return false
  }
  return true
}

const measuring = wordTest(
  'mean average recorded costs cost stood counted measured gauge showed median needed',
)
const joining = wordTest('and but while though although as')

/** Does another clause stand between the verb and the values? */
function isJoint({ keys, starts }: Tokens, first: number, { start }: Telling): boolean {
  for (let token = first; starts[token]! < start; token++) if (joining(keys[token]!)) return true
  return false
}

function blockStart({ sentences, blocks }: Tokens, sentence: number): boolean {
  return blocks.includes(sentences[sentence]!)
}

/** "The flow of powder" and "milk powder goes the other way: deliveries have shrunk": one field, and a word in common. */
function isOfVerb(
  tokens: Tokens,
  { head, sentence }: Telling,
  fields: ReadonlySet<number>,
  stems: readonly number[],
): boolean {
  if (head === undefined || !fieldsOfWord(tokens.keys[head]!).some(field => fields.has(field))) return false
  for (let token = tokens.sentences[sentence]!; token < tokens.sentences[sentence + 1]!; token++) {
    const key = token === head ? undefined : topicKey(tokens, token)
    if (key !== undefined && stems.includes(key)) return true
  }
  return false
}

const measures = wordTest(
  'price prices cost costs number numbers rate total size level volume figure value count',
)

/** "The doubling of the price": nothing but a measure is named, which may be that of anything. */
function isMeasure({ keys }: Tokens, things: readonly number[]): boolean {
  return things.every(token => measures(keys[token]!))
}

/** The one whose fall or rise it is: "the Union's gains". */
function ownerOf(tokens: Tokens, { firstToken, things }: Movement): number | undefined {
  const owner = things.find(
    token =>
      token < firstToken && tokens.classes[token + 1] === TokenClass.clitic && isCapital(tokens, token),
  )
  return owner === undefined ? undefined : topicKey(tokens, owner)
}

/** What a verb tells again is measured elsewhere: of its subject, and of no other time than the verb. */
function linkedToVerb(
  tokens: Tokens,
  { stems, things, sentence }: Movement,
  tellings: readonly Telling[],
  fieldsOf: (telling: Telling) => ReadonlySet<number>,
): Telling[] {
  const [head] = stems
  if (head === undefined) return []
  const measured = tellings.filter(
    telling => telling.isMeasured && telling.sentence !== sentence && isOneTime(tokens, sentence, telling),
  )
  const byWord = measured.filter(telling => telling.stems.has(head) && isSubjectOf(tokens, head, telling))
  if (byWord.length > 0 || !general(tokens.keys[things[0]!]!)) return byWord
  // "As the traffic thins", after so many planes a day.
  const own = fieldsOfWord(tokens.keys[things[0]!]!)
  return measured.filter(telling => {
    const fields = fieldsOf(telling)
    // "So many percent of output" measures something else.
    if (telling.stems.has(head)) return false
    const distance = sentence - telling.sentence
    return distance > 0 && distance <= bare && (fields.size === 0 || own.some(field => fields.has(field)))
  })
}

const general = wordTest(
  'traffic output demand business trade crowd crowds numbers takings attendance turnout interest membership enrollment enrolment production harvest population queue backlog margins',
)
const of = keyOf('of')

/** Stands the word before the values of the telling, and not behind "of"? */
function isSubjectOf(tokens: Tokens, stem: number, { firstSentence, start }: Telling): boolean {
  for (let token = tokens.sentences[firstSentence]!; tokens.starts[token]! < start; token++)
    if (topicKey(tokens, token) === stem) return tokens.keys[token - 1] !== of
  return false
}

/** Has the sentence no time of its own, or only those of the telling? */
function isOneTime(tokens: Tokens, sentence: number, telling: Telling): boolean {
  const { keys, sentences } = tokens
  const there = new Set(keys.subarray(sentences[telling.firstSentence]!, sentences[telling.sentence + 1]!))
  for (let token = sentences[sentence]!; token < sentences[sentence + 1]!; token++) {
    if (isDateWord(tokens, token) && !there.has(keys[token]!)) return false
  }
  return true
}

/** Does the telling speak of it in other words than those of the movement, where they share a sentence? */
function speaksOf(
  tokens: Tokens,
  { stems, sentence }: Telling,
  stem: number,
  things: readonly number[],
): boolean {
  if (!stems.has(stem)) return false
  const end = tokens.sentences[sentence + 1]!
  const first = tokens.sentences[sentence]!
  if (!things.some(thing => thing >= first && thing < end)) return true
  for (let token = first; token < end; token++)
    if (!things.includes(token) && topicKey(tokens, token) === stem) return true
  return false
}

function isOfSome(
  { prose, starts, ends, sentences }: Tokens,
  { things, firstToken, sentence, isDefinite }: Movement,
): boolean {
  const [token] = things
  return (
    isDefinite &&
    firstToken !== sentences[sentence] &&
    token !== undefined &&
    /[^s]s$/.test(prose.slice(starts[token]!, ends[token]!))
  )
}

const speeds = wordTest('faster quicker slower quickening quickened slowing')

/** Which way a movement goes, in the measure of a telling. */
function directionFor(
  tokens: Tokens,
  { direction, firstToken }: Movement,
  telling: Telling,
): Direction | undefined {
  if (direction === 'up' || direction === 'down') {
    // The slower one takes longer.
    return telling.isTime && speeds(tokens.keys[firstToken]!) ? oppositeOf(direction) : direction
  }
  const first = tokens.sentences[telling.firstSentence]!
  const isGood = isGoodWhenUp(tokens, first, tokens.sentences[telling.sentence + 1]!)
  if (isGood === undefined) return undefined
  return (direction === 'better') === isGood ? 'up' : 'down'
}

function oppositeOf(direction: 'up' | 'down'): 'up' | 'down' {
  return direction === 'up' ? 'down' : 'up'
}

/** Does another word of the piece, of the same thing or in the same place, go the way of this one? */
function isSaidElsewhere(
  changes: Changes,
  movement: Movement,
  telling: Telling,
  direction: Direction,
): boolean {
  const [first, last] = [
    Math.min(telling.firstSentence, movement.sentence) - 1,
    Math.max(telling.sentence, movement.sentence),
  ]
  return changes.movements.some(
    other =>
      other !== movement &&
      other.direction === direction &&
      (movement.stems.length === 0
        ? other.sentence >= first && other.sentence <= last
        : other.stems.some(stem => movement.stems.includes(stem))),
  )
}
