import type { EventState } from '../../src/analysis/event-state.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { sentenceOf } from '../../src/analysis/locate.ts'
import { isMark } from '../../src/analysis/token-tests.ts'
import { keyTrigger } from '../../src/analysis/triggers.ts'
import { wordKeys } from '../../src/analysis/vocabulary.ts'
import { keyTest } from '../../src/analysis/word-flags.ts'
import { keyOf } from '../../src/parse/key.ts'
import { Shape, type Tokens } from '../../src/parse/tokens.ts'

/** Words of which only one can be true of a side; the forms of a line say the same. */
const directions = ['north northern', 'south southern', 'east eastern', 'west western']
const bounds = ['northbound', 'southbound', 'eastbound', 'westbound']
const hands = ['left', 'right']
const storeys = [
  'first 1st',
  'second 2nd',
  'third 3rd',
  'fourth 4th',
  'fifth 5th',
  'sixth 6th',
  'seventh 7th',
  'eighth 8th',
  'ninth 9th',
  'tenth 10th',
  '11th eleventh',
  '12th twelfth',
  '13th',
  '14th',
  '15th',
  '16th',
  '17th',
  '18th',
  '19th',
  '20th',
  'ground',
  'top',
]
const grounds = ['home', 'away']

const sidedThings =
  'bank banks border frontier side shore coast wing gate slope edge suburb suburbs end entrance wall face tip tower flank rim outskirts tunnel stand'
const handed =
  'knee leg ankle foot arm elbow wrist hand shoulder eye ear hip thigh calf hamstring lung kidney ventricle thumb heel lane turn bank side wing'
const results = 'win victory defeat loss draw match game fixture'

const sideOf = new Map<number, { set: number; value: string }>()
for (const [set, values] of [directions, bounds, hands, storeys, grounds].entries())
  for (const line of values)
    for (const word of line.split(' ')) sideOf.set(keyOf(word), { set, value: line.split(' ')[0]! })

const nounSets = [sidedThings, '', handed, 'floor storey', results].map(words => keyTest(wordKeys(words)))
const boundSet = 1
const numbered = keyTest(wordKeys('platform gate pier ward room terminal runway courtroom berth dock'))
const numberedKeys = wordKeys('platform gate pier ward room terminal runway courtroom berth dock')
const moving = keyTest(
  wordKeys(
    'moved moving moves headed heading heads traveled traveling travelled travelling drifted drifting sailed sailing flew flying drove driving marched marching fled',
  ),
)
const played = keyTest(wordKeys('beat won lost drew defeated'))
const definite = keyTest(wordKeys('the its his her their this'))
const home = keyOf('home')
const at = keyOf('at')
const groundSet = 4
const plural = keyTest(wordKeys('banks suburbs'))

const sided = keyTest(wordKeys('bank banks shore shores side sides coast slope slopes'))
const eitherTokens = keyTrigger(wordKeys('other opposite both either far'))
const sidedTokens = keyTrigger([...sideOf.keys(), ...numberedKeys])

/** The sides, floors, hands and numbers that things are placed by: "the west bank", "platform 4", "his left knee". */
export function sides(facts: Facts): EventState[] {
  const { tokens } = facts
  const found: EventState[] = []
  const hasBoth = speaksOfBoth(tokens)
  for (const index of sidedTokens(tokens)) {
    const key = tokens.keys[index]!
    const sentence = sentenceOf(tokens, index)
    const place = numbered(key)
      ? numberAt(tokens, index)
      : (sideAt(tokens, index) ??
        headingAt(tokens, index) ??
        homeAt(tokens, index, tokens.sentences[sentence]!))
    if (place && !(hasBoth && sided(place.noun))) found.push({ ...place, sentence })
  }
  return found
}

/** A piece that has "the other side" or "both banks" places things on either. */
function speaksOfBoth(tokens: Tokens): boolean {
  return [...eitherTokens(tokens)].some(index => sided(tokens.keys[index + 1] ?? 0))
}

type Found = Omit<EventState, 'sentence'>

/** A proper name (the West Bank, North Shore) is no side. */
function sideAt(tokens: Tokens, index: number): Found | undefined {
  const { set, value } = sideOf.get(tokens.keys[index]!)!
  if (tokens.shapes[index] === Shape.capitalised && tokens.shapes[index + 1] !== Shape.lower) return undefined
  if (isMark(tokens, index - 1, '-')) return undefined
  if (set === boundSet)
    return { slot: 'direction', value, firstToken: index, endToken: index + 1, noun: tokens.keys[index]! }
  const noun = isMark(tokens, index + 1, '-') ? index + 2 : index + 1
  const key = tokens.keys[noun] ?? 0
  if (!nounSets[set]!(key) || tokens.shapes[noun] !== Shape.lower || plural(key)) return undefined
  const slot = set === groundSet ? 'ground' : `${set} ${key}`
  const known = definite(tokens.keys[index - 1] ?? 0) || set === groundSet
  return { slot, value, firstToken: index, endToken: noun + 1, noun: key, known }
}

/** "moved north": a heading, without a noun. */
function headingAt(tokens: Tokens, index: number): Found | undefined {
  const { set, value } = sideOf.get(tokens.keys[index]!)!
  if (set !== 0 || !moving(tokens.keys[index - 1] ?? 0)) return undefined
  return { slot: 'heading', value, firstToken: index, endToken: index + 1, noun: 0 }
}

/** "beat Alston 2-1 at home" */
function homeAt(tokens: Tokens, index: number, sentenceStart: number): Found | undefined {
  if (tokens.keys[index] !== home || tokens.keys[index - 1] !== at) return undefined
  for (let before = index - 2; before >= sentenceStart; before--)
    if (played(tokens.keys[before]!))
      return {
        slot: 'ground',
        value: 'home',
        firstToken: index - 1,
        endToken: index + 1,
        noun: 0,
        known: true,
      }
  return undefined
}

function numberAt(tokens: Tokens, index: number): Found | undefined {
  const text = tokens.prose.slice(tokens.starts[index + 1]!, tokens.ends[index + 1]!)
  if (!/^\d{1,3}[A-Z]?$/.test(text) || tokens.starts[index + 1]! > tokens.ends[index]! + 1) return undefined
  const noun = tokens.keys[index]!
  return { slot: `number ${noun}`, value: text, firstToken: index, endToken: index + 2, noun }
}

const determiner = keyTest(wordKeys('the a an its his her their this that one another'))
const placing = keyTest(wordKeys('on at in along by near'))

/** "A runway on the north side" and "the terminal on the south side": each says what is there, and it is not the same. */
export function ofTwoThings({ tokens }: Facts, here: EventState, there: EventState): boolean {
  const [one, other] = [thingAt(tokens, here), thingAt(tokens, there)]
  return one !== undefined && other !== undefined && one !== other
}

/** Key of the noun that a side is said of: "the terminal on the south side". */
function thingAt({ keys }: Tokens, { firstToken }: EventState): number | undefined {
  const at = definite(keys[firstToken - 1] ?? 0) ? firstToken - 2 : firstToken - 1
  return placing(keys[at] ?? 0) && determiner(keys[at - 2] ?? 0) ? keys[at - 1] : undefined
}
