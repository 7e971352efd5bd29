import { keyOf } from '../../parse/key.ts'
import { Shape, TokenClass, type Tokens } from '../../parse/tokens.ts'
import { speechTraits } from '../dictionary/traits.ts'
import { traitsOf, WordTrait } from '../dictionary.ts'
import { FunctionWord, functionWord } from '../function-words.ts'
import { smallNumbers } from '../quantities/number-words.ts'
import { isMark } from '../token-tests.ts'
import { wordTest } from '../word-flags.ts'

/** What a figure counts, as a range of tokens. */
export interface CountedPhrase {
  readonly firstToken: number
  /** The noun, or the participle that stands for one ("14 injured"). */
  readonly head: number
  readonly endToken: number
  /** Does the figure say how many of a larger number ("12 of the 40 passengers")? */
  readonly partitive: boolean
}

/** Participles and adjectives that stand for people: "14 injured", "the two missing". */
const people = wordTest(
  'dead injured wounded killed missing hurt arrested homeless ill sick unaccounted detained trapped',
)
const invariable = wordTest(
  'people men women children police sheep fish deer cattle aircraft series species troops staff personnel youth clergy faculty crew spacecraft offspring bison geese teeth feet mice oxen dice data media criteria',
)
/** Words that look like plurals and are none, or that may not be the head. */
const noHead = wordTest(
  'previous various serious famous numerous religious dangerous always less plus minus versus news perhaps across as is was this its his has does us yes thus ours theirs hers times',
)
/** Nouns by their dictionary that are none behind a figure. */
const noSingular = wordTest(
  'most least straight consecutive successive two three four five six seven eight nine ten won',
)
const others = wordTest('other others')
/** Nouns that the dictionary has as verbs alone. */
const alsoNoun = wordTest('test report check support control design transport')
const object = wordTest('them him me us it')
const timeNoun = wordTest('day week month quarter year season decade century')
const lastOrNext = wordTest('last next past previous coming')
const additional = wordTest('more other additional further extra new fewer less such')
/** "Three-year-old", "two-mile-long": how the size is taken, and not what has it. */
const measureOf = wordTest('old long wide high tall deep thick')
const remark = wordTest('plus odd +')
const or = keyOf('or')
const afterOr = wordTest('so more fewer less')
const of = keyOf('of')
const the = keyOf('the')
const barrier =
  FunctionWord.preposition |
  FunctionWord.coordinator |
  FunctionWord.subordinator |
  FunctionWord.auxiliary |
  FunctionWord.relative |
  FunctionWord.determiner |
  FunctionWord.pronoun

/** A phrase of more words than this behind a figure is no noun with its modifiers. */
const reach = 6

/**
 * What a figure that ends before a token counts: the noun right after it, or after "of the".
 * @param at the token after the figure
 * @param end the token after the sentence's last one
 * @param single is the figure one, so that the noun is in the singular?
 */
export function countedAfter(
  tokens: Tokens,
  at: number,
  end: number,
  single: boolean,
): CountedPhrase | undefined {
  if (at >= end) return undefined
  if (tokens.keys[at] === of || (isDeterminer(tokens, at) && !isTimeAfter(tokens, at))) {
    const start = skipDeterminers(tokens, tokens.keys[at] === of ? at + 1 : at, end)
    const head = headFrom(tokens, start, end, false) ?? firstNoun(tokens, start, end)
    return head === undefined ? undefined : { firstToken: start, head, endToken: head + 1, partitive: true }
  }
  const start = pastQuote(tokens, pastRemark(tokens, at, end), end)
  if (start === at && isMark(tokens, at, '-') && tokens.ends[at - 1] === tokens.starts[at]) {
    return attributive(tokens, at, end)
  }
  if (tokens.keys[start] === of) return countedAfter(tokens, start, end, single)
  const head = headFrom(tokens, start, end, single)
  return head === undefined ? undefined : { firstToken: start, head, endToken: head + 1, partitive: false }
}

/** "Ten percent this year": when, and not of what. */
function isTimeAfter(tokens: Tokens, determiner: number): boolean {
  const key = tokens.keys[determiner + 1] ?? 0
  return timeNoun(key) || (lastOrNext(key) && timeNoun(tokens.keys[determiner + 2] ?? 0))
}

/** Past a word on how exact the figure is: "100-plus bridges", "500 or so guests", "ten or more calls". */
function pastRemark(tokens: Tokens, at: number, end: number): number {
  const { keys: words } = tokens
  const next = isMark(tokens, at, '-') ? at + 1 : at
  if (next < end && remark(words[next]!)) return next + 1
  return at + 1 < end && words[at] === or && afterOr(words[at + 1]!) ? at + 2 : at
}

/** 'Two "diversions"': past the mark that opens a quoted noun. */
function pastQuote(tokens: Tokens, at: number, end: number): number {
  const isMarked = isMark(tokens, at, '"') || isMark(tokens, at, '“')
  // A mark that touches the figure closes a quotation, or means inches.
  const isOpening = isMarked && tokens.ends[at - 1] !== tokens.starts[at]
  return isOpening && at + 1 < end && tokens.classes[at + 1] === TokenClass.word ? at + 1 : at
}

/** "The 5,000-seat hall" counts seats. */
function attributive(tokens: Tokens, hyphen: number, end: number): CountedPhrase | undefined {
  const head = hyphen + 1
  const isJoined = head < end && tokens.starts[head] === tokens.ends[hyphen]
  const isName = tokens.classes[head] === TokenClass.word && functionWord(tokens.keys[head]!) === 0
  return isJoined && isName && !measureOf(tokens.keys[head]!)
    ? { firstToken: head, head, endToken: head + 1, partitive: false }
    : undefined
}

/** "Of the 40 passengers", "of his six children": past articles, possessives and another figure. */
function skipDeterminers(tokens: Tokens, at: number, end: number): number {
  let index = at
  while (index < Math.min(end, at + 4)) {
    const owner = lastOrNext(tokens.keys[index]!) ? index + 1 : index
    const isOwner = tokens.classes[owner + 1] === TokenClass.clitic
    const isFigure = tokens.classes[index] === TokenClass.number || smallNumbers.has(tokens.keys[index]!)
    if (!isOwner && !isFigure && !isDeterminer(tokens, index)) break
    index = isOwner ? owner + 2 : index + 1
  }
  return index
}

/** "Half the island", "two of his sons". */
function isDeterminer(tokens: Tokens, index: number): boolean {
  const key = tokens.keys[index]!
  return (functionWord(key) & FunctionWord.determiner) !== 0 && !additional(key)
}

/** The last of the first plurals behind the figure, or a word that stands for people. */
function headFrom(tokens: Tokens, at: number, end: number, single: boolean): number | undefined {
  let head: number | undefined
  for (let index = at; index < Math.min(end, at + reach); index++) {
    const key = tokens.keys[index]!
    if (isJoint(tokens, index) || isOfCompound(tokens, index)) continue
    if (tokens.classes[index] !== TokenClass.word) break
    // "Under-developed" has no preposition in it.
    if ((functionWord(key) & barrier) !== 0 && !additional(key) && !isJoint(tokens, index + 1)) break
    if (single) {
      if (isVerbOfName(tokens, index)) break
      if (isSingularNoun(tokens, index)) head = index
      if (head !== undefined && !goesOn(tokens, index + 1)) break
    } else if (isPluralNoun(tokens, index)) head = index
    else if (head !== undefined) break
    else if (people(key)) return isPluralNoun(tokens, index + 1) ? index + 1 : index
    else if (!isModifier(tokens, index)) return undefined
  }
  if (head === undefined && others(tokens.keys[at]!)) return at
  return head
}

/** "She first sang Lucia": a form of the past right before a name. */
function isVerbOfName(tokens: Tokens, index: number): boolean {
  const traits = traitsOf(tokens.keys[index]!)
  if (tokens.shapes[index] !== Shape.lower) return false
  const isPast = (traits & WordTrait.past) !== 0 && (traits & (WordTrait.noun | WordTrait.adjective)) === 0
  return isPast && index + 1 < tokens.count && tokens.shapes[index + 1]! >= Shape.capitalised
}

/** Is the word behind a noun a further noun of the phrase? "Won" and "cut" are verbs there. */
function goesOn(tokens: Tokens, index: number): boolean {
  return isSingularNoun(tokens, index) && (traitsOf(tokens.keys[index]!) & WordTrait.past) === 0
}

/** The hyphen within "part-time workers". */
function isJoint(tokens: Tokens, index: number): boolean {
  return (
    isMark(tokens, index, '-') &&
    tokens.ends[index - 1] === tokens.starts[index] &&
    tokens.ends[index] === tokens.starts[index + 1]
  )
}

/** The figure of "two 900-student schools". */
function isOfCompound(tokens: Tokens, index: number): boolean {
  return tokens.classes[index] === TokenClass.number && isJoint(tokens, index + 1)
}

function isPluralNoun(tokens: Tokens, index: number): boolean {
  if (index >= tokens.count || tokens.classes[index] !== TokenClass.word) return false
  const key = tokens.keys[index]!
  if (invariable(key)) return true
  if (noHead(key) || tokens.shapes[index] === Shape.upper) return false
  if ((traitsOf(key) & WordTrait.plural) !== 0 || isMen(tokens, index)) return true
  const last = tokens.prose.charCodeAt(tokens.ends[index]! - 1)
  const before = tokens.prose.charCodeAt(tokens.ends[index]! - 2)
  // An unknown word in -s, but not in -ss, -us or -is: "microgrids", "Tornado jets" (a name may be a modifier, too).
  return (
    last === 0x73 &&
    before !== 0x73 &&
    before !== 0x75 &&
    before !== 0x69 &&
    tokens.ends[index]! - tokens.starts[index]! > 3 &&
    (traitsOf(key) & (WordTrait.adjective | WordTrait.third | WordTrait.noun)) === 0
  )
}

/** "Showmen", "linesmen". */
function isMen({ prose, ends, starts }: Tokens, index: number): boolean {
  const end = ends[index]!
  return end - starts[index]! > 5 && prose.endsWith('men', end)
}

function isSingularNoun(tokens: Tokens, index: number): boolean {
  if (index >= tokens.count || tokens.classes[index] !== TokenClass.word) return false
  const key = tokens.keys[index]!
  if ((functionWord(key) & barrier) !== 0) return false
  if (additional(key) || noSingular(key)) return false
  const traits = traitsOf(key)
  if (traits === 0) return tokens.shapes[index] === Shape.lower
  return (traits & WordTrait.noun) !== 0 && (traits & WordTrait.adverb) === 0
}

/** May the word stand between a figure and its noun: an adjective, a noun, a name, a participle? */
function isModifier(tokens: Tokens, index: number): boolean {
  const key = tokens.keys[index]!
  if (additional(key) || tokens.shapes[index]! >= Shape.capitalised) return true
  const traits = traitsOf(key)
  if ((traits & speechTraits) === 0) return !object(key)
  if (alsoNoun(key)) return true
  if ((traits & (WordTrait.adjective | WordTrait.noun | WordTrait.past | WordTrait.ing)) !== 0) return true
  return isDegree(tokens, index)
}

/** "Several fairly good portraits": an adverb before an adjective. */
function isDegree(tokens: Tokens, index: number): boolean {
  const next = traitsOf(tokens.keys[index + 1] ?? 0)
  const qualities = WordTrait.adjective | WordTrait.past | WordTrait.ing
  return (traitsOf(tokens.keys[index]!) & WordTrait.adverb) !== 0 && (next & qualities) !== 0
}

/** "Half of the money", "two-thirds of France": the first noun or name, where there is no plural. */
function firstNoun(tokens: Tokens, at: number, end: number): number | undefined {
  let head: number | undefined
  for (let index = at; index < Math.min(end, at + reach); index++) {
    if (isJoint(tokens, index)) continue
    if (tokens.classes[index] !== TokenClass.word || tokens.keys[index] === the) break
    if ((functionWord(tokens.keys[index]!) & barrier) !== 0) break
    const isName = tokens.shapes[index]! >= Shape.capitalised
    if (!isName && !isSingularNoun(tokens, index)) {
      if (head !== undefined || !isModifier(tokens, index)) break
      continue
    }
    head = index
  }
  return head
}
