import { TokenClass, type Tokens } from '../../parse/tokens.ts'
import type { Span } from '../../span.ts'
import type { Facts } from '../facts.ts'
import { isMark, sentenceOf } from '../token-tests.ts'
import { wordTest } from '../word-flags.ts'

/** The age of somebody, as the text tells it. */
export interface ToldAge extends Span {
  readonly years: number
  /**
   * - now: "Vera Lund, 45,", "is 45", "now 45": of the day of the piece
   * - turned: "turned 45": of a time that is told beside it, or of the day of the piece
   * - when: "was 45 when …": of what the clause tells
   * - at: "aged 45", "at the age of 45", "as a 45-year-old": of a time beside it
   */
  readonly form: 'now' | 'turned' | 'when' | 'at'
  readonly sentence: number
  /** The token of the figure, and that of the word which makes an age of it. */
  readonly figure: number
  readonly cue: number
}

const youngest = 3
const oldest = 110
const filler = wordTest('just only already still barely')
const was = wordTest('was were')
const there = wordTest('there')
const is = wordTest("is 's")
const now = wordTest('now')
const turned = wordTest('turned turns turning turn')
const aged = wordTest('aged age')
const at = wordTest('at')
const of = wordTest('of')
const when = wordTest('when as')
const article = wordTest('a an')
const as = wordTest('as')
/** What may follow a bare figure that is an age. */
const open = wordTest('when in at this last next and but on years while he she')
const pronoun = wordTest('he she')
/** "Died at 75 in Malmo" */
const ofLife = wordTest('died dies dead married retired')
const joins = wordTest('and with or')
const years = wordTest('year years')
const old = wordTest('old')

/** A figure that may be an age. */
interface Figure extends Span {
  readonly years: number
  readonly firstToken: number
  readonly endToken: number
  readonly sentence: number
  /** Is "years" part of it? */
  readonly isYears: boolean
}

/** Every age in years of somebody, in order. */
export function toldAges(facts: Facts): ToldAge[] {
  const { tokens } = facts
  const appositions = new Set(
    facts.ages.flatMap(({ form, firstToken }) => (form === 'apposition' ? [firstToken] : [])),
  )
  const found: ToldAge[] = []
  for (const figure of figuresOf(facts)) {
    const { firstToken, start, end, sentence, years } = figure
    const isApposition = appositions.has(firstToken) || (!figure.isYears && isBesideName(facts, figure))
    const read = isApposition ? { form: 'now' as const, cue: firstToken - 2 } : readAge(tokens, figure)
    if (read) found.push({ ...read, years, start, end, sentence, figure: firstToken })
  }
  return found
}

/** The figures of the draft, and those which the ages take from them: "aged 19", "at the age of 19". */
function figuresOf({ tokens, amounts, ages }: Facts): Figure[] {
  const found: Figure[] = []
  const isAge = (low: number, high: number) =>
    low === high && Number.isInteger(low) && low >= youngest && low <= oldest
  const taken = new Set<number>()
  for (const { kind, unit, low, high, precision, start, end, firstToken, endToken, sentence } of amounts) {
    const isYears = kind === 'measure' && unit?.name === 'year'
    if (!isAge(low, high) || precision !== 'exact' || (kind !== 'count' && !isYears)) continue
    taken.add(firstToken)
    found.push({ years: low, start, end, firstToken, endToken, sentence, isYears })
  }
  for (const { form, low, high, end, endToken, sentence } of ages) {
    const figure = endToken - 1
    if ((form !== 'aged' && form !== 'apposition') || !isAge(low, high) || taken.has(figure)) continue
    const start = tokens.starts[figure]!
    found.push({ years: low, start, end, firstToken: figure, endToken, sentence, isYears: false })
  }
  return found.sort((a, b) => a.start - b.start)
}

/** "Vera Lund, 45," */
function isBesideName({ tokens, entities }: Facts, { firstToken, endToken }: Figure): boolean {
  return (
    isMark(tokens, firstToken - 1, ',') &&
    isMark(tokens, endToken, ',') &&
    entities.entities[entities.mentionAt(firstToken - 2)?.entity ?? -1]?.kind === 'person'
  )
}

function readAge(tokens: Tokens, figure: Figure): Pick<ToldAge, 'form' | 'cue'> | undefined {
  const { keys } = tokens
  const { firstToken, endToken, isYears } = figure
  const tie = isMark(tokens, endToken, '-') ? endToken + 1 : endToken
  // "45-year-old", "45 years old": the unit is part of the figure.
  if (isYears && !old(keys[tie] ?? 0)) return undefined
  let before = firstToken - 1
  while (before > 0 && filler(keys[before]!)) before--
  const cue = keys[before] ?? 0
  if (isYears && tie > endToken)
    return article(cue) && as(keys[before - 1] ?? 0) ? { form: 'at', cue: before - 1 } : undefined
  const behind = isYears ? tie + 1 : endToken
  // "She was 59 and spoke no Portuguese"
  const isOfPerson = (was(cue) || is(cue)) && pronoun(keys[before - 1] ?? 0) && joins(keys[behind] ?? 0)
  if (!isYears && !isOfPerson && !isOpen(tokens, behind)) return undefined
  if (now(cue)) {
    const isBound = isMark(tokens, before - 1, ',') || is(keys[before - 1] ?? 0) || isFirst(tokens, before)
    return isBound ? { form: 'now', cue: is(keys[before - 1] ?? 0) ? before - 1 : before } : undefined
  }
  if (turned(cue)) return { form: 'turned', cue: before }
  if (is(cue)) return { form: 'now', cue: before }
  // "In 2008 there were 41"
  if (was(cue) && there(keys[before - 1] ?? 0)) return undefined
  if (was(cue)) return when(keys[behind] ?? 0) ? { form: 'when', cue: before } : { form: 'at', cue: before }
  if (aged(cue)) return { form: 'at', cue: before }
  if (of(cue) && aged(keys[before - 1] ?? 0)) return { form: 'at', cue: phraseFrom(tokens, before - 1) }
  const isClosed = tokens.classes[behind] === TokenClass.punctuation || ofLife(keys[before - 1] ?? 0)
  const isAt = at(cue) && isClosed
  return isAt && !isYears ? { form: 'at', cue: before } : undefined
}

/** "At the tender age of": where the phrase begins. */
function phraseFrom({ keys }: Tokens, age: number): number {
  for (let token = age - 1; token > 0 && token >= age - longestPhrase; token--)
    if (at(keys[token]!)) return token
  return age
}

const longestPhrase = 3

function isFirst(tokens: Tokens, token: number): boolean {
  return token === tokens.sentences[sentenceOf(tokens, token)]
}

/** A mark or a word behind the figure that is not counted by it. */
function isOpen(tokens: Tokens, token: number): boolean {
  if (token >= tokens.count || isFirst(tokens, token)) return true
  if (tokens.classes[token] === TokenClass.word) {
    if (years(tokens.keys[token]!)) return old(tokens.keys[token + 1] ?? 0)
    return open(tokens.keys[token]!)
  }
  return (
    [',', '.', ';', ')', '—', '–'].some(mark => isMark(tokens, token, mark)) &&
    tokens.classes[token + 1] !== TokenClass.number
  )
}
