import { keyOf } from '../../parse/key.ts'
import { TokenClass, type Tokens } from '../../parse/tokens.ts'
import type { Span } from '../../span.ts'
import type { Movement } from '../changes.ts'
import type { Facts } from '../facts.ts'
import { FunctionWord, functionWord } from '../function-words.ts'
import { isOwnWord } from '../own-words.ts'
import { Tag } from '../parts-of-speech.ts'
import { isMark, sentenceOf } from '../token-tests.ts'
import { wordTrigger } from '../triggers.ts'
import { wordTest } from '../word-flags.ts'
import { lastingChanges } from './lasting.ts'
import { subjectOf } from './movements.ts'
import { topicKey } from './stems.ts'
import { isOpen } from './weighed/open.ts'
import { phraseAt } from './weighed/phrases.ts'

/** A change that a sentence tells, whether or not in figures: "rents have come down", "the bank cut its rate". */
export interface ToldChange extends Span {
  readonly direction: Movement['direction']
  readonly token: number
  readonly sentence: number
  /** The tokens of what changes, its head first. */
  readonly things: readonly number[]
}

/** With "up" and "down" these tell a change of what is their subject. */
const carrying = wordTest(
  'go goes went gone going come comes came coming is are was were been edged crept inched shot ticked drifted closed ended finished',
)
const closing = wordTest('closed close closes ended ends finished finishes traded trading opened')
const up = wordTest('up higher')
const raisingWords =
  'raise raises raised raising lift lifts lifted lifting boost boosts boosted boosting hike hikes hiked hiking'
const cuttingWords =
  'cut cuts cutting reduce reduces reduced reducing lower lowers lowered lowering trim trims trimmed trimming slash slashes slashed slashing curb curbs curbed curbing'
const raising = wordTest(raisingWords)
const cutting = wordTest(cuttingWords)
const each = wordTest('every each this last all')
const triggers = wordTrigger(`up down higher ${raisingWords} ${cuttingWords}`)
const fewer = wordTest('fewer')
const measureReach = 5
const had = keyOf('had')
const being = wordTest('is are was were been be steadily slowly still now keeps kept')

/** Every change that the piece tells of by a verb in its own words, in order. */
export function toldChanges(facts: Facts): ToldChange[] {
  const { tokens, changes } = facts
  const found: ToldChange[] = []
  for (const movement of changes.movements) {
    const { form, firstToken, endToken, things, isElsewhere, direction, sentence } = movement
    // "Fewer students chose German": told of the subject that it opens.
    const isOpening =
      form === 'comparative' && fewer(tokens.keys[firstToken]!) && firstToken === tokens.sentences[sentence]
    if (isElsewhere || (form !== 'verb' && form !== 'predicate' && !isOpening)) continue
    const object = form === 'verb' ? objectOf(facts, endToken, sentence) : undefined
    const told = object ?? things
    if (told.length > 0 && isTold(facts, firstToken, endToken, told))
      found.push({
        direction,
        token: firstToken,
        sentence,
        things: told,
        ...spanOf(tokens, firstToken, endToken),
      })
  }
  for (const token of triggers(tokens)) {
    const told = byParticle(facts, token) ?? byAgent(facts, token)
    if (told && isTold(facts, told.token, token + 1, told.things)) found.push(told)
  }
  for (const told of lastingChanges(facts))
    if (isTold(facts, told.token, told.token + 1, told.things)) found.push(told)
  return found.sort((a, b) => a.token - b.token)
}

/** Is it affirmed, of this time, and in the writer's own words? */
function isTold(facts: Facts, token: number, endToken: number, things: readonly number[]): boolean {
  const { tokens } = facts
  if (!isOwnWord(facts, token) || isOfOnePlace(tokens, token)) return false
  const before = tokens.keys[token - 1] ?? 0
  // "Had fallen before", "signs of recovering": another time, or no statement at all.
  if (before === had) return false
  if (facts.partsOfSpeech.tagOf(token) === Tag.verbIng && !being(before)) return false
  const sentence = sentenceOf(tokens, token)
  const reading = { part: 'verb' as const, things, isDefinite: false, endToken }
  return !isOpen(tokens, token, reading, tokens.sentences[sentence]!, tokens.sentences[sentence + 1]!)
}

const inPlace = wordTest('at in for among on')
const placeReach = 8

/** "At the academy, which draws from the whole parish, tardiness went up": told of one place among several. */
function isOfOnePlace(tokens: Tokens, token: number): boolean {
  const start = tokens.sentences[sentenceOf(tokens, token)]!
  if (!inPlace(tokens.keys[start]!) || !isKnownPlace(tokens, start + 1)) return false
  for (let at = start + 2; at < Math.min(token, start + placeReach); at++)
    if (isMark(tokens, at, ',')) return true
  return false
}

const the = keyOf('the')

function isKnownPlace({ keys, starts, prose }: Tokens, token: number): boolean {
  return (
    keys[token] === the && !noPlace(keys[token + 1] ?? 0) && /[a-z]/.test(prose[starts[token + 1]!] ?? '')
  )
}

const noPlace = wordTest(
  'last first second third fourth final same past year month week quarter season summer winter spring autumn end meantime morning afternoon evening night day days months years weeks two three four five six nine ten twelve',
)

/** "Rents went up", "complaints have come down", "the shares closed 19p lower". */
function byParticle(facts: Facts, token: number): ToldChange | undefined {
  const { tokens, partsOfSpeech: tags } = facts
  const { keys, classes } = tokens
  const sentence = sentenceOf(tokens, token)
  const start = tokens.sentences[sentence]!
  // "Down the road", "up a hill", "higher education": a preposition or an adjective.
  if ((functionWord(keys[token + 1] ?? 0) & FunctionWord.determiner) !== 0 && !each(keys[token + 1]!))
    return undefined
  const next = tags.tagOf(token + 1)
  if (next === Tag.nounSingular || next === Tag.nounPlural || next === Tag.properNoun) return undefined
  let verb = token - 1
  while (verb > start && isMeasure(tokens, verb) && token - verb < measureReach) verb--
  const isClosing = closing(keys[verb] ?? 0)
  if (!isClosing && (verb !== token - 1 || !carrying(keys[verb] ?? 0))) return undefined
  if (
    classes[token + 1] === TokenClass.word &&
    (functionWord(keys[token + 1]!) & FunctionWord.preposition) !== 0 &&
    !figuring(keys[token + 1]!)
  )
    return undefined
  const things = subjectOf(tokens, verb, start)
  if (things.length === 0) return undefined
  return {
    direction: up(keys[token]!) ? 'up' : 'down',
    token: verb,
    sentence,
    things,
    start: tokens.starts[verb]!,
    end: tokens.ends[token]!,
  }
}

const figuring = wordTest('by to from at in since on for over after')

function isMeasure({ classes, prose, starts, ends }: Tokens, token: number): boolean {
  return (
    classes[token] !== TokenClass.word ||
    /^(?:p|pence|cents?|points?|percent|per|cent|pc)$/.test(prose.slice(starts[token], ends[token]))
  )
}

/** "The bank cut its key rate": what is raised or cut. */
function byAgent(facts: Facts, token: number): ToldChange | undefined {
  const { tokens, partsOfSpeech: tags } = facts
  const key = tokens.keys[token]!
  const direction = raising(key) ? 'up' : cutting(key) ? 'down' : undefined
  if (direction === undefined) return undefined
  const tag = tags.tagOf(token)
  if (tag < Tag.verbBase || tag > Tag.verbParticiple) return undefined
  const sentence = sentenceOf(tokens, token)
  const things = objectOf(facts, token + 1, sentence)
  if (!things) return undefined
  return { direction, token, sentence, things, ...spanOf(tokens, token, token + 1) }
}

/** The noun phrase right behind a verb, its head first: "its key rate". */
function objectOf(facts: Facts, at: number, sentence: number): number[] | undefined {
  const end = facts.tokens.sentences[sentence + 1]!
  const things = at < end ? phraseAt(facts, at, end, true)?.things : undefined
  const found = things?.filter(thing => topicKey(facts.tokens, thing) !== undefined) ?? []
  return found.length > 0 && found[0] === things?.[0] ? found : undefined
}

function spanOf({ starts, ends }: Tokens, first: number, end: number): Span {
  return { start: starts[first]!, end: ends[end - 1]! }
}
