import { keyOf } from '../../parse/key.ts'
import type { Tokens } from '../../parse/tokens.ts'
import { amountsIn } from '../amounts/in-sentence.ts'
import type { Amount, AmountKind } from '../amounts.ts'
import type { Changes, Direction, Movement } from '../changes.ts'
import type { Facts } from '../facts.ts'
import { isCapital } from '../token-tests.ts'
import { wordTest } from '../word-flags.ts'
import { fieldsOfWord } from './fields.ts'
import { topicKey } from './stems.ts'
import { wideWord } from './weighed/lexicon.ts'
import { directionIn, type Telling, tellingsOf } from './weighed/tellings.ts'

/** A verb or predicate of change, and the values right behind it, which went the other way. */
export interface OpposedVerb {
  readonly movement: Movement
  readonly telling: Telling
}

/**
 * A piece with more words of change than this for each sentence, as a company's results, tells of many measures by turns,
 * and which one a word is of cannot be told.
 */
const mostPerSentence = 0.4
const fewMovements = 2
const to = keyOf('to')
const had = keyOf('had')
const from = keyOf('from')

/** The verbs and predicates of change that go against the only values behind them: "Unemployment rose. The rate was …". */
export function opposedVerbs(facts: Facts): OpposedVerb[] {
  const { tokens, changes } = facts
  const most = Math.max(fewMovements, mostPerSentence * (tokens.sentences.length - 1))
  if (changes.movements.length > most) return []
  const tellings = tellingsOf(changes)
  if (tellings.length === 0) return []
  return changes.movements.flatMap(movement => {
    const telling = isTelling(facts, movement, tellings)
      ? tellingBeside(tokens, movement, tellings)
      : undefined
    if (telling && isAgainstStandard(tokens, telling)) return []
    const word = wideWord(tokens.keys[movement.firstToken]!)
    const direction = telling && word && directionIn(tokens, word, movement.things, telling)
    if (!telling || !direction || direction === telling.direction) return []
    return isSaidElsewhere(changes, movement, telling, direction) ? [] : [{ movement, telling }]
  })
}

/** Does a verb or a predicate tell a change that has no figure beside it, or has its values right behind it? */
function isTelling({ tokens, amounts }: Facts, movement: Movement, tellings: readonly Telling[]): boolean {
  const { isElsewhere, form, things, sentence, firstToken, endToken } = movement
  // "They agreed to accelerate the delivery": nothing has changed yet.
  if (tokens.keys[firstToken - 1] === to) return false
  // "Which had risen for five summers": before what is told.
  if (tokens.keys[firstToken - 1] === had) return false
  if (isElsewhere || (form !== 'verb' && form !== 'predicate')) return false
  if (form === 'verb' && things.length === 0) return false
  if (!hasFigure(amounts, sentence)) return true
  const [own, ...more] = tellings.filter(telling => telling.isPair && telling.firstSentence === sentence)
  // "Rose 6 percent, to $18.44. They traded above $50 in 2023": how far it moved is told, and the other value is of another time.
  const isOneSentence = own?.sentence === sentence
  return own !== undefined && isOneSentence && more.length === 0 && tokens.starts[endToken]! <= own.start
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

/** The values right behind a verb or an adjective of change, in its sentence or at the start of the next one. */
function tellingBeside(
  tokens: Tokens,
  { endToken, sentence, things, form }: Movement,
  tellings: readonly Telling[],
): Telling | undefined {
  const measured = tellings.filter(
    telling => telling.firstSentence >= sentence && telling.sentence <= sentence + 1,
  )
  const [telling] = measured
  const [thing] = things
  // A person may rise or fall, too.
  const isName = thing !== undefined && isCapital(tokens, thing) && thing !== tokens.sentences[sentence]
  if (!telling || measured.length > 1 || isName || (thing === undefined && form === 'verb')) return undefined
  const { starts } = tokens
  // "Rose from 5,112 last year": the value behind "from" is the earlier one, whatever the times around it seem to say.
  if (tokens.keys[endToken] === from && telling.amounts[0]?.firstToken === endToken + 1) return undefined
  if (telling.firstSentence === sentence)
    return starts[endToken]! <= telling.start && !isJoint(tokens, endToken, telling) ? telling : undefined
  const isSame = form === 'predicate' || isOfSame(tokens, things, sentence + 1, telling)
  return isSame && !blockStart(tokens, sentence + 1) ? telling : undefined
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

/** "14 points below the 95 per cent that the agency recommends": not what it was before. */
function isAgainstStandard({ prose, sentences, starts }: Tokens, { end, sentence }: Telling): boolean {
  return standards.test(prose.slice(end, starts[sentences[sentence + 1]!] ?? prose.length))
}

const standards = /\b(?:recommend|requir|target|goal|limit|threshold|need|advis|aim|standard)/

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
