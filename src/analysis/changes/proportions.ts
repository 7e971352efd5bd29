import { keyOf } from '../../parse/key.ts'
import type { Tokens } from '../../parse/tokens.ts'
import type { Amount } from '../amounts.ts'
import type { Proportion } from '../changes.ts'
import type { Facts } from '../facts.ts'
import { type PartsOfSpeech, Tag } from '../parts-of-speech.ts'
import { isCapital, isMark } from '../token-tests.ts'
import { wordTest } from '../word-flags.ts'
import { isGoodWhenUp } from './fields.ts'
import { nounAfter, subjectOf, thingBehind, topicsIn } from './movements.ts'
import { rangeOfShare } from './share-range.ts'
import { topicKey } from './stems.ts'
import { type ChangeWord, changeWord } from './words.ts'

const upward = wordTest(
  'more higher larger bigger greater dearer costlier above longer heavier up extra over taller wider faster',
)
const downward = wordTest(
  'less fewer lower smaller cheaper below shorter lighter down off under slower narrower',
)
const raising = wordTest('raise raises raised raising lift lifts lifted lifting up boost boosted boosts put')
const cutting = wordTest(
  'cut cuts cutting reduce reduces reduced reducing lower lowers lowered lowering trim trims trimmed trimming slash slashed slashes down shave shaved',
)
const inWord = keyOf('in')
const half = keyOf('half')
const on = keyOf('on')
const top = keyOf('top')
const by = keyOf('by')
const than = keyOf('than')
const to = keyOf('to')
const fillers = wordTest(
  'about nearly almost roughly some around just only a an the more less fewer than over under well by fully exactly another barely close to approximately at least as much up',
)
const determiner = wordTest('the its their his her our this that these those')
const phrasal = wordTest(
  'made make makes making take takes took taken taking set sets gave give picked use used',
)
const linking = wordTest('of was is were been at reached came equals equaled equalled means meant')
const reach = 9
const looseFactor = 0.12
/** What a change in percent may come to at most. */
const mostPercent = 400

/** Every statement of the draft that something changed by so much, in order. */
export function findProportions({ tokens, amounts, partsOfSpeech }: Facts): Proportion[] {
  return amounts.flatMap(
    (amount, index) => proportionAt(tokens, partsOfSpeech, amount, amounts[index - 1]) ?? [],
  )
}

function proportionAt(
  tokens: Tokens,
  tags: PartsOfSpeech,
  amount: Amount,
  before: Amount | undefined,
): Proportion | undefined {
  const { kind, sentence } = amount
  if (amount.low !== amount.high) return undefined
  const times = timesAs(tokens, amount)
  if (times !== undefined) {
    const slack = amount.precision === 'about' ? looseFactor * 2 : looseFactor
    return made(tokens, tags, amount, {
      direction: times < 1 ? 'down' : 'up',
      low: amount.precision === 'at-most' ? 0 : times * (1 - slack),
      high: amount.precision === 'at-least' ? Number.POSITIVE_INFINITY : times * (1 + slack),
      word: undefined,
    })
  }
  const left = leftOf(tokens, amount)
  if (left) {
    const { low, high } = rangeOfShare(tokens, amount)
    return made(
      tokens,
      tags,
      amount,
      left === 'left'
        ? { direction: 'down', low, high, word: undefined }
        : { direction: 'down', low: 1 - high, high: 1 - low, word: undefined },
    )
  }
  if (kind === 'multiple') return multipleAt(tokens, tags, amount)
  if (kind !== 'share' && kind !== 'percent') return undefined
  if (kind === 'percent' && amount.low > mostPercent) return undefined
  const least = before?.sentence === sentence ? before.endToken : tokens.sentences[sentence]!
  const told = behind(tokens, amount) ?? inFront(tokens, amount, least, tokens.sentences[sentence]!)
  if (!told) return undefined
  const { low, high } = rangeOfShare(tokens, amount)
  const isUp = told.direction === 'up'
  return made(tokens, tags, amount, {
    direction: told.direction,
    low: isUp ? 1 + low : Math.max(0, 1 - high),
    high: isUp ? 1 + high : 1 - low,
    word: told.word,
  })
}

interface Told {
  readonly direction: 'up' | 'down'
  /** The noun or verb of change, where there is one. */
  readonly word: number | undefined
}

/** "A third more", "12 percent above", "a 20 percent increase", "a fifth on top of". */
function behind(tokens: Tokens, amount: Amount): Told | undefined {
  const { keys, sentences } = tokens
  const end = sentences[amount.sentence + 1]!
  // "$1.5 million, or 30 percent, more than the $5 million".
  const isParted = isMark(tokens, amount.endToken, ',') && keys[amount.endToken + 2] === than
  const endToken = isParted ? amount.endToken + 1 : amount.endToken
  const key = keys[endToken] ?? 0
  if (endToken >= end) return undefined
  if (upward(key) || (key === on && keys[endToken + 1] === top)) return { direction: 'up', word: undefined }
  if (downward(key)) return { direction: 'down', word: undefined }
  for (let token = endToken; token < Math.min(end, endToken + 2); token++) {
    const word = changeWord(keys[token]!)
    const direction = word?.forms.has('noun') ? wayOf(tokens, word, token) : undefined
    if (direction) return { direction, word: token }
  }
  return undefined
}

/** "Fell by a third", "up 12 percent", "the gain was 12 percent", "a reduction of 9 percent", "the cut, a third, …". */
function inFront(tokens: Tokens, { firstToken }: Amount, least: number, start: number): Told | undefined {
  const { keys } = tokens
  let at = firstToken - 1
  let hasBy = false
  while (at > least && fillers(keys[at]!)) {
    if (keys[at] === by) hasBy = true
    if (keys[at] === to || keys[at] === than) {
      // "Rose to 12 percent" is where it ended; "more than a third" is no comparison.
      if (keys[at] === to && keys[at - 1] !== keyOf('close')) return undefined
    }
    if (keys[at] === keyOf('up')) break
    at--
  }
  if (at < least) return undefined
  // "Cut them in half"
  const isInHalf = keys[at] === inWord && keys[firstToken] === half
  for (let token = at - 1; isInHalf && token >= Math.max(least, at - 3); token--)
    if (cutting(keys[token]!)) return { direction: 'down', word: token }
  // "A profit lower by a quarter".
  const isCompared = keys[at + 1] === by && (upward(keys[at]!) || downward(keys[at]!))
  if (isCompared) return { direction: upward(keys[at]!) ? 'up' : 'down', word: at }
  const direct = isUpOfVerb(keys, at) ? undefined : directionOf(tokens, at)
  if (direct) return { direction: direct, word: at }
  const isLinked = hasBy || linking(keys[at]!) || isMark(tokens, at, ',') || isMark(tokens, at, ':')
  if (!isLinked) return undefined
  // "Went up from $800 to $1,000 within two years, by 25 percent"
  for (let token = at - 1; token >= (hasBy ? start : Math.max(least, at - reach)); token--) {
    if (isMark(tokens, token, ';')) return undefined
    const word = changeWord(keys[token]!)
    const direction = directionOf(tokens, token)
    if (!direction) continue
    const isNoun = word?.forms.has('noun') ?? false
    if (hasBy || isNoun) return { direction, word: token }
  }
  return undefined
}

/** "Made up half of it" tells of no rise. */
function isUpOfVerb(keys: Uint32Array, token: number): boolean {
  return keys[token] === keyOf('up') && phrasal(keys[token - 1] ?? 0)
}

function directionOf(tokens: Tokens, token: number): 'up' | 'down' | undefined {
  const key = tokens.keys[token]!
  const word = changeWord(key)
  const direction = word && wayOf(tokens, word, token)
  if (direction) return word.forms.has('comparative') ? undefined : direction
  return raising(key) ? 'up' : cutting(key) ? 'down' : undefined
}

const goodReach = 9

/** Which way sizes go; an improvement goes the way that is good for what it is of: "of 8 percent in profit". */
function wayOf(tokens: Tokens, { direction, forms }: ChangeWord, token: number): 'up' | 'down' | undefined {
  if (direction === 'up' || direction === 'down') return direction
  const isGood = forms.has('noun') ? isGoodWhenUp(tokens, token - 2, token + goodReach) : undefined
  return isGood === undefined ? undefined : (direction === 'better') === isGood ? 'up' : 'down'
}

const as = keyOf('as')
const quantity = wordTest('many much long large big high far heavy')
const again = keyOf('again')

/** "Twice as much", "three times as many", "half as many", "half as much again". */
function timesAs({ keys }: Tokens, { kind, low, endToken }: Amount): number | undefined {
  if (keys[endToken] !== as || !quantity(keys[endToken + 1] ?? 0)) return undefined
  if (kind === 'multiple') return low
  if (kind !== 'share') return undefined
  return keys[endToken + 2] === again ? 1 + low : low
}

const of = keyOf('of')
const what = keyOf('what')
const its = wordTest('its their his her')
const old = wordTest('old former previous earlier original')
const losing = wordTest('lost lose loses losing shed sheds shedding')

/** "Half of what he had paid" is what is left, and "lost a quarter of its value" what has gone. */
function leftOf({ keys }: Tokens, { kind, low, firstToken, endToken }: Amount): 'left' | 'gone' | undefined {
  if ((kind !== 'share' && kind !== 'percent') || low >= 100 || keys[endToken] !== of) return undefined
  let before = firstToken - 1
  while (before > 0 && fillers(keys[before]!)) before--
  if (losing(keys[before] ?? 0) && its(keys[endToken + 1] ?? 0)) return 'gone'
  const isOld = determiner(keys[endToken + 1] ?? 0) && old(keys[endToken + 2] ?? 0)
  return keys[endToken + 1] === what || isOld ? 'left' : undefined
}

/** "Doubled", "halved", "tripling". */
function multipleAt(tokens: Tokens, tags: PartsOfSpeech, amount: Amount): Proportion | undefined {
  const word = changeWord(tokens.keys[amount.firstToken]!)
  const tag = tags.tagOf(amount.firstToken)
  // "The double fault", "willing to double it": nothing has changed.
  const isGerund = /ing$/i.test(tokens.prose.slice(amount.start, amount.end))
  const isFold = /fold$/i.test(tokens.prose.slice(amount.start, amount.end))
  if (
    !isFold &&
    !isGerund &&
    tag !== Tag.verbPast &&
    tag !== Tag.verbParticiple &&
    tag !== Tag.verbThird &&
    tag !== Tag.verbIng
  )
    return undefined
  const next = changeWord(tokens.keys[amount.endToken] ?? 0)
  const isRise = isFold && next?.forms.has('noun') && next.direction === 'up'
  if ((word === undefined && !isRise) || amount.endToken !== amount.firstToken + 1) return undefined
  const { low, precision } = amount
  const [least, most] = [low * (1 - looseFactor), low * (1 + looseFactor)]
  return made(tokens, tags, amount, {
    direction: low < 1 ? 'down' : 'up',
    low: precision === 'at-most' ? 0 : precision === 'about' ? low * 0.75 : least,
    high: precision === 'at-least' ? Number.POSITIVE_INFINITY : precision === 'about' ? low * 1.2 : most,
    word: amount.firstToken,
  })
}

function made(
  tokens: Tokens,
  tags: PartsOfSpeech,
  amount: Amount,
  { word, ...range }: { direction: 'up' | 'down'; low: number; high: number; word: number | undefined },
): Proportion {
  const { sentence, start, end } = amount
  const things: number[] = []
  for (let token = tokens.sentences[sentence]!; token < tokens.sentences[sentence + 1]!; token++) {
    const isOwn = (token >= amount.firstToken && token < amount.endToken) || token === word
    if (!isOwn && !isCapital(tokens, token) && topicKey(tokens, token) !== undefined) things.push(token)
  }
  const objects =
    word === undefined ? comparedThing(tokens, tags, amount) : objectOf(tokens, tags, amount, word)
  return { ...range, amount, sentence, start, end, things, objects }
}

/** "13 percent more machinery". */
function comparedThing(tokens: Tokens, tags: PartsOfSpeech, { endToken, sentence }: Amount): number[] {
  const { things } = nounAfter(tokens, tags, endToken + 1, tokens.sentences[sentence + 1]!)
  return things
}

/** What it is that has changed by so much: "the cut in eggs, a third", "9 percent in the monthly bill", "rents fell by". */
function objectOf(
  tokens: Tokens,
  tags: PartsOfSpeech,
  { sentence, firstToken, endToken }: Amount,
  word: number,
): number[] {
  const [start, end] = [tokens.sentences[sentence]!, tokens.sentences[sentence + 1]!]
  // "Warm nights a station: doubled".
  if (isMark(tokens, word - 1, ':')) return topicsIn(tokens, start, word)
  const key = tokens.keys[word]!
  if (upward(key) || downward(key)) return subjectOf(tokens, word, start)
  // Who cuts something is not what is cut.
  if (changeWord(key) === undefined) return []
  const isNamed = tags.tagOf(word) <= Tag.nounPlural || determiner(tokens.keys[word - 1] ?? 0)
  const isNoun = changeWord(tokens.keys[word]!)?.forms.has('noun') && isNamed
  if (isNoun)
    return [
      // The share is not what it is of: "an increase of two-thirds".
      ...thingBehind(tokens, tags, word + 1, end).filter(thing => thing < firstToken || thing >= endToken),
      ...thingBehind(tokens, tags, endToken, end),
    ]
  const behind = Math.max(word, endToken - 1) + 1
  const object = determiner(tokens.keys[behind] ?? 0) ? thingBehind(tokens, tags, behind - 1, end, true) : []
  if (object.length > 0) return object
  return subjectOf(tokens, word, start)
}
