import { TokenClass, type Tokens } from '../../parse/tokens.ts'
import type { Amount } from '../amounts.ts'
import type { Facts } from '../facts.ts'
import { functionWord } from '../function-words.ts'
import { hasNounGroup, nounGroup } from '../noun-groups.ts'
import { cachedStem } from '../stems.ts'
import { type TimeSetting, timeSettingOf } from '../time-setting.ts'
import { wordTest } from '../word-flags.ts'
import { type FigureFrame, fates, framesOf } from './frames.ts'
import type { FigureMention } from './mentions.ts'

/** What the words around a figure say of it. */
export interface FigureContext {
  /** Content words of the sentence near it, as stems. */
  readonly words: ReadonlySet<number>
  /** The words between the figure and its noun. */
  readonly modifiers: ReadonlySet<number>
  readonly setting: TimeSetting
  /** One more of its kind, or the rest: "another 14". */
  readonly isAnother: boolean
  /** Where something began, or what it is held against: "from 44", "against 58 in April". */
  readonly isCompared: boolean
  /** Told as a plan, a guess or a first version. */
  readonly isEstimate: boolean
  /** Told of a figure that was mended. */
  readonly isRevised: boolean
  /** Told as what a figure came to. */
  readonly isGrown: boolean
  /** Set in another time by its words: "last year", "a decade ago". */
  readonly isPast: boolean
  readonly isRate: boolean
  /** What it is told as, and the lot that stands nearest to it. */
  readonly frames: ReadonlySet<FigureFrame>
  readonly fate: FigureFrame | undefined
  /** The named things of the sentence near it. */
  readonly names: ReadonlySet<number>
}

const before = 12
const after = 14
/** So near stands the time that a figure is told of. */
const beside = 8
const another = wordTest(
  'another other others additional further more extra remaining including double twice triple',
)
const comparison = wordTest('from against than versus vs compared double twice triple treble half')
const movement = wordTest('down up rose fell')
const estimate = wordTest(
  `first initially originally early earlier estimated expected planned predicted projected target goal hoped asked applied
   budgeted offered minimum maximum revised corrected wanted demanded meant predicting`,
)
const revision = wordTest(
  'initially originally revised corrected updated amended wrongly mistakenly withdrew retracted',
)
/** Right beside the figure. */
const growth = wordTest('later rose risen climbed increased')
const past =
  /\b(?:(?:last|previous|next|prior|past|following|preceding) (?:\w+ )?(?:years?|months?|seasons?|decades?|century|spring|summer|autumn|fall|winter|time|quarter)|(?:year|month|season|decade|centurie)s? (?:ago|before|earlier)|(?:long|some time) ago|same (?:period|month|quarter)|(?:previous|earlier|former|old) (?:record|high|low|best|peak|mark))\b/i
const atFirst = /\b(?:at first|first (?:said|put|reported|gave|given|estimated))\b/i
const rate = wordTest('a an per each every apiece')

const average = wordTest('averaged averages averaging')

/** Reads the words around a figure. */
export function contextOf({ tokens, entities }: Facts, { amount }: FigureMention): FigureContext {
  const { keys, classes, sentences, prose, starts, ends } = tokens
  const { sentence, firstToken, endToken, counted } = amount
  const start = Math.max(sentences[sentence]!, firstToken - before)
  const end = Math.min(sentences[sentence + 1]!, endToken + after)
  const words = new Set<number>()
  const modifiers = new Set<number>()
  let isAnother = false
  let isEstimate = false
  let isRevised = false
  let isGrown = false
  const frames = new Set<FigureFrame>()
  const names = new Set<number>()
  let fate: FigureFrame | undefined
  let nearest = 8
  for (let index = start; index < end; index++) {
    if (index >= firstToken && index < endToken) continue
    const key = keys[index]!
    const gap = index < firstToken ? firstToken - index : index - endToken + 1
    const name = entities.mentionAt(index)
    if (name) names.add(name.entity)
    for (const frame of framesOf(key)) {
      frames.add(frame)
      if (gap < nearest && fates.has(frame)) {
        nearest = gap
        fate = frame
      }
    }
    if (classes[index] !== TokenClass.word) continue
    if (gap <= 5 && estimate(key)) isEstimate = true
    if (revision(key)) isRevised = true
    if (gap <= 3 && growth(key)) isGrown = true
    if (another(key) && index >= firstToken - 2 && index <= (counted?.head ?? endToken)) isAnother = true
    if (functionWord(key) !== 0 || index === counted?.head) continue
    const stem = hasNounGroup(key) ? nounGroup(key) : cachedStem(prose, key, starts[index]!, ends[index]!)
    words.add(stem)
    if (counted && index >= counted.firstToken && index < counted.head) modifiers.add(stem)
  }
  const text = prose.slice(starts[start]!, ends[end - 1]!)
  const close = prose.slice(
    starts[Math.max(start, firstToken - beside)]!,
    ends[Math.min(end, endToken + beside) - 1]!,
  )
  return {
    words,
    modifiers,
    setting: timeSettingOf(text),
    isPast: past.test(close),
    isRevised: isRevised || atFirst.test(text),
    isGrown,
    isAnother,
    isCompared: isComparedAt(tokens, amount, start),
    isEstimate,
    // The headline above "A man …" is no price for each.
    isRate:
      (endToken < sentences[sentence + 1]! && rate(keys[endToken]!)) || average(keys[firstToken - 1] ?? 0),
    frames,
    fate,
    names,
  }
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
