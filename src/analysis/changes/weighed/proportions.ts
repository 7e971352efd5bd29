import { keyOf } from '../../../parse/key.ts'
import type { Tokens } from '../../../parse/tokens.ts'
import type { Proportion } from '../../changes.ts'
import { heaviest, sumOf } from '../../evidence.ts'
import type { Facts } from '../../facts.ts'
import { blockOf } from '../../locate.ts'
import { wordTest } from '../../word-flags.ts'
import { type Basis, basesOf } from '../bases.ts'
import { fits, fitsNearby, isNear, isOfEstimate, isOfPercents, type Misfit, sharesIn } from '../misfits.ts'
import { canBeOf, hasBaseOfItsOwn, isComparedHere } from '../own-base.ts'
import { topicKey } from '../stems.ts'
import type { ChangeCue } from './cues.ts'
import { weights } from './evidence.ts'
import { isWideHead, phraseAt } from './phrases.ts'
import { evidenceOf } from './reasons.ts'
import type { Telling } from './tellings.ts'
import { contextOf } from './ties.ts'

/** What the reasons have to come to where the values stand right before, or the proportion sums up the piece. */
const least = 4
/** … and where they stand elsewhere: of what less ties, fresh copy had three false ones and fresh drafts none right. */
const leastElsewhere = 7
/** A slip is seldom greater. */
const mostFactor = 3
/** … and mostly no greater than this. */
const slip = 2

/** No piece tells of more changes; of a text that does, only those near by are looked at. */
const mostOfPiece = 200
const reachAmongMany = 8

/** Those of a list that stand near a sentence; all of them, unless there are very many. */
function nearest<Item>(
  items: readonly Item[],
  sentenceOf: (item: Item) => number,
): (sentence: number) => readonly Item[] {
  if (items.length <= mostOfPiece) return () => items
  const bySentence = new Map<number, Item[]>()
  for (const item of items) {
    const known = bySentence.get(sentenceOf(item))
    if (known) known.push(item)
    else bySentence.set(sentenceOf(item), [item])
  }
  const steps = Array.from({ length: 2 * reachAmongMany + 1 }, (_, step) => step - reachAmongMany)
  return sentence => steps.flatMap(step => bySentence.get(sentence + step) ?? [])
}

const summing: ReadonlySet<string> = new Set(['headline', 'summary', 'list', 'fact-box', 'standfirst'])

const definite = wordTest('the this that these those its their his her our such')
const of = keyOf('of')

/** The proportions that no two values of the piece give, and that the weight of the reasons ties to two of them. */
export function weighedMisfits(facts: Facts): Misfit[] {
  const { tokens, changes } = facts
  if (changes.proportions.length === 0) return []
  const tied = basesOf(facts).map(values => {
    const telling = tellingOf(values)
    return { values, telling, context: contextOf(tokens, telling) }
  })
  if (tied.length === 0) return []
  const near = nearest(tied, ({ values }) => values.sentence)
  const others = nearest(changes.proportions, ({ sentence }) => sentence)
  return changes.proportions.flatMap(proportion => {
    const own = near(proportion.sentence)
    if (own.some(({ values }) => fits(proportion, values))) return []
    if (hasBaseOfItsOwn(tokens, proportion.amount) || isComparedHere(tokens, proportion.amount)) return []
    const cue = cueOf(facts, proportion)
    const isEstimate = isOfEstimate(tokens, proportion)
    const contexts = new Map(own.map(({ telling, context }) => [telling, context]))
    const weighed = own.flatMap(({ telling, values }) => {
      const isOneWay = values.low >= 1 === (proportion.direction === 'up')
      if (
        !isOneWay ||
        values.isEstimate !== isEstimate ||
        isOfPercents(proportion.amount, values) ||
        !canBeOf(tokens, proportion.amount, values) ||
        !isNear(proportion, values, mostFactor)
      )
        return []
      return [
        {
          values,
          weight:
            sumOf(weights, evidenceOf(tokens, cue, telling, contexts)) +
            (isNear(proportion, values, slip) ? 1 : 0),
        },
      ]
    })
    const best = heaviest(weighed)
    if (!best || fitsNearby(facts, proportion, best.values)) return []
    if (best.values.sentence === proportion.sentence && sharesIn(facts, proportion) > 1) return []
    // What another proportion gives rightly is not meant by this one.
    if (others(best.values.sentence).some(other => fits(other, best.values))) return []
    return best.weight >= (isClose(facts, proportion, best.values) ? least : leastElsewhere)
      ? [{ proportion, values: best.values }]
      : []
  })
}

function isClose({ blocks }: Facts, { sentence, amount }: Proportion, values: Basis): boolean {
  const apart = sentence - values.sentence
  return (apart >= 0 && apart <= 1) || summing.has(blockOf(blocks, amount.firstToken)?.role ?? '')
}

function tellingOf({ earlier, later, start, end, firstSentence, sentence, low }: Basis): Telling {
  return {
    direction: low >= 1 ? 'up' : 'down',
    firstSentence,
    sentence,
    start,
    end,
    amounts: [later, earlier],
    isPair: true,
  }
}

/** The proportion as a word of change. */
function cueOf(facts: Facts, { amount, direction, objects }: Proportion): ChangeCue {
  const { tokens } = facts
  const { firstToken, endToken, sentence, start, end } = amount
  const isOf = tokens.keys[endToken] === of
  const behind = isOf ? phraseAt(facts, endToken + 1, tokens.sentences[sentence + 1]!, true) : undefined
  const things = objects.length > 0 ? objects : (behind?.things ?? [])
  const [head] = things
  return {
    word: { direction, said: 'size', parts: new Set(['noun']), isSoft: false },
    part: 'noun',
    token: firstToken,
    sentence,
    start,
    end,
    endToken: behind?.endToken ?? endToken,
    // "A rise of a quarter" is told of what the reader knows.
    isDefinite: things.length === 0 || isKnown(tokens, firstToken),
    things: things.filter(thing => topicKey(tokens, thing) !== undefined || isWideHead(tokens.keys[thing]!)),
    isWide: head !== undefined && isWideHead(tokens.keys[head]!),
    isNarrowed: false,
  }
}

function isKnown({ keys }: Tokens, firstToken: number): boolean {
  return definite(keys[firstToken - 1] ?? 0)
}
