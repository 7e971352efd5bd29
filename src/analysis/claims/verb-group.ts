import { keyOf } from '../../parse/key.ts'
import { Shape, TokenClass, type Tokens } from '../../parse/tokens.ts'
import { isLyAdverb } from '../adverbs.ts'
import { keyTest } from '../word-flags.ts'
import type { Certainty } from './claim.ts'
import { Turn, turnOf } from './word-groups.ts'

/** The words before a verb that belong to it. */
export interface VerbGroup {
  /** Its first token; the subject ends before it. */
  readonly first: number
  /** A form of "be" or "get" stands before the verb. */
  readonly be: boolean
  /** An auxiliary stands before it, so that a participle is no plain past. */
  readonly auxiliary: boolean
  readonly negated: boolean
  readonly certainty: Certainty
}

const longer = keyOf('longer')
const no = keyOf('no')
const without = keyOf('without')
const on = keyOf('on')
const isAble = keyTest(['can', 'could', "can't", 'cannot', "couldn't"].map(keyOf))
const isUpcoming = keyTest(['going', 'due', 'set', 'about', 'ready', 'scheduled', 'poised'].map(keyOf))
/** No verb group has more words before its verb. */
const reach = 10
const { be, have, modal, hedge, future, negation, adverb, to, failing, achieving, deciding, doing } = Turn
const { getting, seeming } = Turn
const helping = be | have | modal | doing | getting
const inGroup = helping | negation | adverb | hedge

/**
 * Reads the verb group of the verb at `verb` from right to left: what its auxiliaries and adverbs do to what it says.
 * @param floor the first token of the sentence
 */
export function verbGroupAt(tokens: Tokens, verb: number, floor: number): VerbGroup {
  let hasBe = false
  let auxiliary = false
  let negated = false
  let certainty: Certainty = 'asserted'
  let infinitive = false
  let able = false
  let at = verb - 1
  const lowest = Math.max(floor, verb - reach)
  for (; at >= lowest; at--) {
    const key = tokens.keys[at]
    const turn = turnOf(key)
    if (key === without || (key === no && tokens.keys[at + 1] === longer)) negated = !negated
    else if (key === longer && at > lowest && tokens.keys[at - 1] === no) continue
    else if ((turn & to) !== 0) {
      infinitive = true
      if (at === lowest) {
        certainty = weaker(certainty, 'planned')
        at--
        break
      }
      if ((turnOf(tokens.keys[at - 1]) & failing) !== 0) negated = !negated
      if (tokens.keys[at - 1] === on && at - 1 > lowest) at--
      certainty = weaker(certainty, infinitiveCertainty(tokens, at - 1))
      if (isGoverning(tokens, at - 1)) at--
    } else if ((turn & inGroup) !== 0) {
      if ((turn & (be | getting)) !== 0 && !infinitive) hasBe = true
      if ((turn & helping) !== 0) auxiliary = true
      if ((turn & negation) !== 0) negated = !negated
      if ((turn & future) !== 0) certainty = weaker(certainty, 'planned')
      else if (isAble(key)) able = true
      else if ((turn & hedge) !== 0) certainty = weaker(certainty, 'hedged')
    } else if (!isLyAdverb(tokens, at)) break
  }
  // What somebody could do he may not have done; what he could not do he did not.
  if (able && !negated) certainty = weaker(certainty, 'hedged')
  return { first: at + 1, be: hasBe, auxiliary, negated, certainty }
}

/** What the word before "to" makes of the infinitive. */
function infinitiveCertainty(tokens: Tokens, governing: number): Certainty {
  const turn = turnOf(tokens.keys[governing])
  if (isUpcoming(tokens.keys[governing])) return 'planned'
  if ((turn & (achieving | have | failing)) !== 0) return 'asserted'
  if ((turn & deciding) !== 0) return 'decided'
  return (turn & seeming) !== 0 ? 'hedged' : 'planned'
}

/** "failed to", "was forced to", "hopes to": the word before "to" goes with the group, and so do its auxiliaries. */
function isGoverning(tokens: Tokens, token: number): boolean {
  const { prose, ends, keys, shapes, classes } = tokens
  if (classes[token] !== TokenClass.word || shapes[token] > Shape.lower) return false
  if (turnOf(keys[token]) !== 0 || isUpcoming(keys[token])) return true
  const last = prose.charCodeAt(ends[token] - 1)
  const before = prose.charCodeAt(ends[token] - 2)
  // -ed, or -s but not -ss: "planned to", "hopes to".
  return (last === 0x64 && before === 0x65) || (last === 0x73 && before !== 0x73)
}

const order: readonly Certainty[] = ['asserted', 'decided', 'planned', 'hedged', 'conditional', 'asked']

/** The one of the two that claims less. */
export function weaker(a: Certainty, b: Certainty): Certainty {
  return order.indexOf(a) >= order.indexOf(b) ? a : b
}
