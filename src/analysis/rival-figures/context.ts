import { inflect, irregularVerbBases } from '../../lexicon/inflect.ts'
import { keyOf } from '../../parse/key.ts'
import { TokenClass, type Tokens } from '../../parse/tokens.ts'
import type { Amount } from '../amounts.ts'
import type { Facts } from '../facts.ts'
import { functionWord } from '../function-words.ts'
import { hasNounGroup, nounGroup } from '../noun-groups.ts'
import { cachedStem, stemOf } from '../stems.ts'
import { type TimeSetting, timeSettingOf } from '../time-setting.ts'
import { wordTest } from '../word-flags.ts'
import { type FigureFrame, fates, framesOf } from './frames.ts'
import type { FigureMention } from './mentions.ts'

const before = 12
const after = 14
/** So near stands the lot of those who are counted. */
const fateReach = 8
const estimateReach = 5
const another = wordTest(
  'another other others additional further more extra remaining including double twice triple',
)
const estimate = wordTest(
  `first initially originally early earlier estimated expected planned predicted projected target goal hoped asked applied
   budgeted offered minimum maximum revised corrected wanted demanded meant predicting designed`,
)

/** "A year earlier" says when, and nothing of a guess. */
const timeSpans = wordTest('year years month months week weeks day days quarter decade decades hour hours')
const earlier = keyOf('earlier')

/** "The first design, published in 2019, had 24 turbines." */
const openingEstimate = wordTest('first original initial earlier previous old')

const comparison = wordTest(
  'from against versus vs compared double twice triple treble surpassing surpassed beating topping exceeding exceeded eclipsing',
)
const movement = wordTest('down up rose fell')
const revision = wordTest(
  'initially originally revised corrected updated amended wrongly mistakenly withdrew retracted',
)
const atFirst = /\b(?:at first|first (?:said|put|reported|gave|given|estimated))\b/i
const past =
  /\b(?:(?:last|previous|next|prior|past|following|preceding) (?:\w+ )?(?:years?|months?|seasons?|decades?|century|spring|summer|autumn|fall|winter|time|quarter)|(?:year|month|season|decade|centurie)s? (?:ago|before|earlier)|(?:long|some time) ago|same (?:period|month|quarter)|(?:previous|earlier|former|old) (?:record|high|low|best|peak|mark))\b/i
const rate = wordTest('a an per each every apiece')
const average = wordTest('averaged averages averaging')
/** So near stands the time that a figure is told of. */
const beside = 8

/** What the words around a figure say of it. */
export class FigureContext {
  /** Content words of the sentence near it, as stems. */
  readonly words = new Set<number>()
  /** What it is told as, and the lot that stands nearest to it. */
  readonly frames = new Set<FigureFrame>()
  readonly fate: FigureFrame | undefined
  /** The named things of the sentence near it. */
  readonly names = new Set<number>()
  /** One more of its kind, or the rest: "another 14". */
  readonly isAnother: boolean = false
  /** Told as a plan, a guess or a first version. */
  readonly isEstimate: boolean = false
  /** Where something began, or what it is held against: "from 44", "against 58 in April". */
  readonly isCompared: boolean
  readonly #hasRevision: boolean = false
  /** So much each: "£40 a head". */
  readonly isRate: boolean
  readonly #text: () => string
  readonly #beside: () => string
  #setting: TimeSetting | undefined

  constructor({ tokens, entities }: Facts, { amount }: FigureMention) {
    const { keys, classes, sentences, prose, starts, ends } = tokens
    const { sentence, firstToken, endToken, counted } = amount
    const start = Math.max(sentences[sentence]!, firstToken - before)
    const end = Math.min(sentences[sentence + 1]!, endToken + after)
    let nearest = fateReach
    for (let index = start; index < end; index++) {
      if (index >= firstToken && index < endToken) continue
      const key = keys[index]!
      const gap = index < firstToken ? firstToken - index : index - endToken + 1
      const name = entities.mentionAt(index)
      if (name) this.names.add(name.entity)
      for (const frame of framesOf(key)) {
        this.frames.add(frame)
        if (gap < nearest && fates.has(frame)) {
          nearest = gap
          this.fate = frame
        }
      }
      if (classes[index] !== TokenClass.word) continue
      if (revision(key)) this.#hasRevision = true
      if (gap <= estimateReach && estimate(key) && !isOfTime(keys, index)) this.isEstimate = true
      if (another(key) && index >= firstToken - 2 && index <= (counted?.head ?? endToken))
        this.isAnother = true
      if (functionWord(key) !== 0 || index === counted?.head) continue
      this.words.add(wordOf(tokens, index))
    }
    const opening = sentences[sentence]!
    if (openingEstimate(keys[opening + 1] ?? 0) && opening + 1 < firstToken) this.isEstimate = true
    this.isCompared = isComparedAt(tokens, amount, start)
    // The headline above "A man …" is no price for each.
    this.isRate =
      (endToken < sentences[sentence + 1]! && rate(keys[endToken]!)) || average(keys[firstToken - 1] ?? 0)
    this.#beside = () => {
      const last = figureBehind(tokens, counted?.endToken ?? endToken, Math.min(end, endToken + beside))
      return prose.slice(starts[Math.max(start, firstToken - beside)]!, ends[last - 1]!)
    }
    this.#text = () => prose.slice(starts[start]!, ends[end - 1]!)
  }

  /** Told of a figure that was mended. */
  get isRevised(): boolean {
    return this.#hasRevision || atFirst.test(this.#text())
  }

  /** Set in another time by its words: "last year", "a decade ago". */
  get isPast(): boolean {
    return past.test(this.#beside())
  }

  /** When the words around it play; read when it is asked for. */
  get setting(): TimeSetting {
    this.#setting ??= timeSettingOf(this.#text())
    return this.#setting
  }
}

function isOfTime(keys: Tokens['keys'], token: number): boolean {
  return keys[token] === earlier && timeSpans(keys[token - 1] ?? 0)
}

/** "2,610, up from 2,275 a year ago": what stands behind the next figure is said of that; the end, where none stands. */
function figureBehind({ classes, keys }: Tokens, first: number, end: number): number {
  for (let token = first; token < end; token++)
    if (classes[token] === TokenClass.number && comparison(keys[token - 1] ?? 0)) return token
  return end
}

let bases: ReadonlyMap<number, number> | undefined

/** A word as it is compared: "stole" as "steals" is, "blaze" as "fire" is. */
export function wordOf({ keys, prose, starts, ends }: Tokens, token: number): number {
  const key = keys[token]!
  if (hasNounGroup(key)) return nounGroup(key)
  bases ??= irregularBases()
  return bases.get(key) ?? cachedStem(prose, key, starts[token]!, ends[token]!)
}

function irregularBases(): ReadonlyMap<number, number> {
  const found = new Map<number, number>()
  for (const base of irregularVerbBases)
    for (const form of [...inflect(base, 'verb').values()].flat()) found.set(keyOf(form), keyOf(stemOf(base)))
  return found
}

/** In how many contexts each word stands. */
export function wordCounts(contexts: Iterable<FigureContext>): ReadonlyMap<number, number> {
  const counts = new Map<number, number>()
  for (const { words } of contexts) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

/** Right before the figure, or before whose it is: "from last year's $2.40". */
function isComparedAt({ keys, classes }: Tokens, { firstToken }: Amount, start: number): boolean {
  const last = firstToken - 1
  for (let index = last; index >= Math.max(start, firstToken - 5); index--) {
    const key = keys[index]!
    if (comparison(key)) return index === last || !movement(keys[last]!)
    if (classes[index] === TokenClass.punctuation) return false
    if (index < last - 1 && classes[last] !== TokenClass.clitic) return false
  }
  return false
}
