import { keyOf } from '../../../parse/key.ts'
import type { Direction } from '../../changes.ts'
import { changeKeys, changeWord } from '../words.ts'

/**
 * What a word of change can be said of:
 * - size: anything that is measured
 * - price: money alone ("dearer")
 * - crowd: how much goes on, or how many come ("a quieter year", "emptier paths")
 * - pace: how fast something goes; the faster one takes less time
 * - length: distances and times ("a longer ride")
 * - heat: degrees
 */
export type Said = 'size' | 'price' | 'crowd' | 'pace' | 'length' | 'heat'

/** How a word of change is used; one word may be several of these. */
export type Part = 'verb' | 'noun' | 'adjective' | 'superlative'

/** A word of change, as wide as it can be meant. */
export interface WideWord {
  readonly direction: Direction
  readonly said: Said
  readonly parts: ReadonlySet<Part>
  /** Does it tell a state that may be without any change ("thriving", "meager")? */
  readonly isSoft: boolean
}

interface Row {
  readonly direction: Direction
  readonly said: Said
  readonly part: Part
  readonly isSoft?: boolean
  readonly words: string
}

/* Beside the words of change that are read everywhere: those that need a measure to be read by. */
const rows: readonly Row[] = [
  {
    direction: 'up',
    said: 'size',
    part: 'adjective',
    words: `burgeoning snowballing spiraling spiralling mushrooming proliferating inflated enlarged augmented elevated
      multiplied redoubled bulging upward ascending amplified booming rallying accumulating accruing advancing appreciating
      inflating enlarging bumper more`,
  },
  {
    direction: 'up',
    said: 'size',
    part: 'adjective',
    isSoft: true,
    words:
      'thriving flourishing buoyant abundant ample plentiful copious bountiful lavish generous robust resurgent vibrant',
  },
  {
    direction: 'up',
    said: 'size',
    part: 'noun',
    words: `advance advances ascent uptrend rally crescendo inflow inflows accretion accumulation enlargement escalation
      appreciation spurt uplift revival mushrooming snowballing burgeoning bulge swelling upsizing explosion addition
      additions intensification amplification`,
  },
  {
    direction: 'up',
    said: 'size',
    part: 'verb',
    words: `burgeon burgeons burgeoned snowball snowballs snowballed bulge bulges bulged appreciate appreciates appreciated
      inflate inflates inflated enlarge enlarges enlarged boom booms boomed rally rallies rallied advance advances advanced
      proliferate proliferates proliferated`,
  },
  {
    direction: 'down',
    said: 'size',
    part: 'adjective',
    words: `flagging faltering withering wilting evaporating vanishing disappearing drooping sagging collapsing eroding eroded
      decimated thinned shriveling shrivelling shriveled shrivelled curtailed trimmed pared truncated downward descending
      lowered lessened deflating depreciating retreating dwindled atrophying rarer scarcer fewer less slimmed slashed
      straitened shrunken`,
  },
  {
    direction: 'down',
    said: 'size',
    part: 'adjective',
    isSoft: true,
    words:
      'ailing struggling meager meagre scant scanty sparse skimpy paltry feeble anaemic anemic lean languishing moribund',
  },
  {
    direction: 'down',
    said: 'size',
    part: 'noun',
    words: `retreat descent downtrend rout selloff hemorrhage haemorrhage outflow outflows dent retrenchment depletion
      diminution curtailment cutback cutbacks depreciation devaluation letup lull ebb shedding drain dearth deflation decay
      atrophy dive`,
  },
  {
    direction: 'down',
    said: 'size',
    part: 'verb',
    words: `retreat retreats retreated flag flags flagged falter falters faltered wither withers withered evaporate evaporates
      evaporated sag sags sagged erode erodes eroded depreciate depreciates depreciated deflate deflates deflated shrivel
      shrivels shriveled shrivelled wilt wilts wilted`,
  },
  { direction: 'up', said: 'price', part: 'adjective', words: 'dearer costlier pricier steeper' },
  { direction: 'up', said: 'price', part: 'noun', words: 'markup' },
  { direction: 'down', said: 'price', part: 'adjective', words: 'cheaper discounted' },
  { direction: 'down', said: 'price', part: 'noun', words: 'markdown' },
  {
    direction: 'up',
    said: 'crowd',
    part: 'adjective',
    words: 'busier fuller livelier noisier brisker',
  },
  { direction: 'down', said: 'crowd', part: 'adjective', words: 'quieter calmer emptier sleepier slacker' },
  {
    direction: 'up',
    said: 'pace',
    part: 'adjective',
    words: 'faster quicker swifter speedier quickening accelerating hastening',
  },
  { direction: 'up', said: 'pace', part: 'noun', words: 'acceleration quickening' },
  { direction: 'down', said: 'pace', part: 'adjective', words: 'slower slowing slackening' },
  { direction: 'down', said: 'pace', part: 'noun', words: 'slowdown deceleration slackening slowing' },
  {
    direction: 'up',
    said: 'length',
    part: 'adjective',
    words: 'longer lengthening lengthier lengthened prolonged',
  },
  { direction: 'up', said: 'length', part: 'noun', words: 'lengthening prolongation' },
  { direction: 'down', said: 'length', part: 'adjective', words: 'shorter shortening shortened briefer' },
  { direction: 'down', said: 'length', part: 'noun', words: 'shortening' },
  { direction: 'up', said: 'heat', part: 'adjective', words: 'warmer hotter warming balmier milder' },
  { direction: 'down', said: 'heat', part: 'adjective', words: 'colder chillier cooler' },
  { direction: 'up', said: 'heat', part: 'noun', words: 'warming' },
  {
    direction: 'better',
    said: 'size',
    part: 'adjective',
    words: 'better brighter healthier rosier sunnier improving improved brightening encouraging',
  },
  { direction: 'better', said: 'size', part: 'noun', words: 'improvement improvements progress turnaround' },
  {
    direction: 'worse',
    said: 'size',
    part: 'adjective',
    words: 'worse poorer bleaker gloomier grimmer worsening deteriorating',
  },
  { direction: 'worse', said: 'size', part: 'noun', words: 'worsening deterioration setback' },
]

const words = new Map<number, WideWord>()

function add(key: number, word: Omit<WideWord, 'parts'>, part: Part): void {
  const known = words.get(key)
  // A word with a narrower sense keeps it, and what is read everywhere comes after.
  if (known) words.set(key, { ...known, parts: new Set([...known.parts, part]) })
  else words.set(key, { ...word, parts: new Set([part]) })
}

for (const { direction, said, part, words: list, isSoft = false } of rows)
  for (const word of list.trim().split(/\s+/)) add(keyOf(word), { direction, said, isSoft }, part)
/** They say when, more often than how large. */
const notWide = new Set(
  ['earlier', 'later', 'saving', 'savings', 'premium', 'cutting', 'loss', 'losses'].map(keyOf),
)

for (const key of changeKeys) {
  if (notWide.has(key)) continue
  const { direction, forms } = changeWord(key)!
  const word = { direction, said: 'size' as const, isSoft: false }
  if (forms.has('superlative')) add(key, word, 'superlative')
  if (forms.has('verb')) add(key, word, 'verb')
  if (forms.has('noun')) add(key, word, 'noun')
  if (forms.has('participle') || forms.has('comparative')) add(key, word, 'adjective')
}

/** The keys of all words of change, in the widest sense. */
export const wideKeys: readonly number[] = [...words.keys()]

/** What a word says of change, in the widest sense. */
export function wideWord(key: number): WideWord | undefined {
  return words.get(key)
}
