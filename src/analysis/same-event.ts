import { keyOf } from '../parse/key.ts'
import { Shape, TokenClass } from '../parse/tokens.ts'
import type { EventState } from './event-state.ts'
import type { Facts } from './facts.ts'
import { functionWord } from './function-words.ts'
import { hasNounGroup, nounGroup } from './noun-groups.ts'
import { stemmer } from './restatements.ts'
import { mayBeOneTime, timeSettingOf } from './time-setting.ts'
import { keyTest } from './word-flags.ts'

const words = (text: string) => keyTest(text.split(/\s+/).map(keyOf))

/** Words that set one place beside another instead of giving the same thing two places. */
const contrasting = words(
  `other another opposite both while whereas across between then later second each respectively back return returned
   next new old also too either neither but however spread reached instead if planned plan originally usually different additional nearby neighboring neighbouring elsewhere again first`,
)
/** What happens once: the noun itself ties two sentences together, where "the" takes it up. */
const events = words(
  `fire blaze crash collision explosion blast shooting stabbing robbery attack raid collapse derailment accident landing
   rescue landslide avalanche surgery operation injury meeting talks summit ceremony service wedding funeral concert
   match race final storm tornado wreck leak strike burglary siege search ferry train ship boat truck plane bus car`,
)
/** What is done to somebody once. */
const deeds = words(
  'robbed stabbed shot killed attacked hit struck crashed died drowned born arrested assaulted mugged buried collapsed',
)
const the = keyOf('the')
const first = keyOf('first')
const afterFirst = words('in time since')
const fewestShared = 2
/** How many sentences apart two sides that are the only ones of their kind are held to be of one thing. */
const reach = 8

/** Do two sentences tell of one event or thing, so that it cannot be in two states, or places, at once? */
export class SameEvent {
  readonly #facts: Facts
  readonly #stem: (key: number, start: number, end: number) => number
  readonly #contents = new Map<string, ReadonlySet<number>>()

  constructor(facts: Facts) {
    this.#facts = facts
    this.#stem = stemmer(facts.tokens.prose)
  }

  /** @param alone are these the only two of their slot in the piece? */
  holds(earlier: EventState, later: EventState, alone: boolean): boolean {
    if (earlier.sentence === later.sentence) return false
    // What is spoken of as known is there, whatever may be done with it.
    if (alone && later.known && later.sentence - earlier.sentence <= reach)
      return this.#isOneTime(earlier.sentence, later.sentence, true)
    return this.isOneMoment(earlier.sentence, later.sentence) && this.#isTied(earlier, later)
  }

  /** May both sentences tell of one moment, and sets neither one place beside another? */
  isOneMoment(a: number, b: number): boolean {
    return this.#isOneTime(a, b, false)
  }

  #isOneTime(a: number, b: number, asFacts: boolean): boolean {
    if (this.#isContrasting(a) || this.#isContrasting(b)) return false
    const [one, other] = [timeSettingOf(this.#textOf(a)), timeSettingOf(this.#textOf(b))]
    if (asFacts) return mayBeOneTime({ ...one, hypothetical: false }, { ...other, hypothetical: false })
    return mayBeOneTime(one, other)
  }

  /** Have they two words in common, or one that is an event, and "the" before it where it is taken up? */
  #isTied(earlier: EventState, later: EventState): boolean {
    const known = this.#contentOf(earlier)
    const { tokens } = this.#facts
    let shared = 0
    for (const [index, stem] of this.#wordsOf(later)) {
      if (!known.has(stem)) continue
      const key = tokens.keys[index]!
      if (deeds(key) || ((later.lasting || events(key)) && this.#isDefinite(index))) return true
      shared++
    }
    return shared >= fewestShared
  }

  /** "The" stands before it, or it is a name. */
  #isDefinite(index: number): boolean {
    const { keys, shapes } = this.#facts.tokens
    return keys[index - 1] === the || keys[index - 2] === the || shapes[index] === Shape.capitalised
  }

  #contentOf(state: EventState): ReadonlySet<number> {
    const name = `${state.sentence} ${state.noun}`
    const known = this.#contents.get(name)
    if (known) return known
    const content = new Set(this.#wordsOf(state).map(([, stem]) => stem))
    this.#contents.set(name, content)
    return content
  }

  /** The content words of the sentence of a state, apart from the noun that both states have, each once. */
  #wordsOf({ sentence, noun }: EventState): [number, number][] {
    const { tokens } = this.#facts
    const found = new Map<number, number>()
    for (let index = tokens.sentences[sentence]!; index < tokens.sentences[sentence + 1]!; index++) {
      const key = tokens.keys[index]!
      const isContent = tokens.classes[index] === TokenClass.word || tokens.shapes[index] === Shape.none
      if (!isContent || tokens.classes[index] === TokenClass.punctuation || functionWord(key) !== 0) continue
      if (key === noun || tokens.ends[index]! - tokens.starts[index]! < 3) continue
      const stem = hasNounGroup(key)
        ? nounGroup(key)
        : this.#stem(key, tokens.starts[index]!, tokens.ends[index]!)
      if (!found.has(stem)) found.set(stem, index)
    }
    return [...found].map(([stem, index]) => [index, stem])
  }

  #isContrasting(sentence: number): boolean {
    const { tokens } = this.#facts
    for (let index = tokens.sentences[sentence]!; index < tokens.sentences[sentence + 1]!; index++)
      if (contrasting(tokens.keys[index]!) && !this.#isFirstOfAll(index)) return true
    return false
  }

  /** "The first in ten years", "for the first time": no second one is told of. */
  #isFirstOfAll(index: number): boolean {
    const { keys } = this.#facts.tokens
    return keys[index] === first && afterFirst(keys[index + 1] ?? 0)
  }

  #textOf(sentence: number): string {
    const { tokens } = this.#facts
    const last = tokens.sentences[sentence + 1]! - 1
    return tokens.prose.slice(tokens.starts[tokens.sentences[sentence]!]!, tokens.ends[last]!)
  }
}
