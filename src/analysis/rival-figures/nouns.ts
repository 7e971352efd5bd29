import { keyOf } from '../../parse/key.ts'
import type { Tokens } from '../../parse/tokens.ts'
import { nounLemma } from '../lemma.ts'
import { hasNounGroup, nounGroup } from '../noun-groups.ts'
import { isPersonNoun } from '../person-nouns.ts'
import { wordTest } from '../word-flags.ts'

/** The noun of a count. */
export interface FigureNoun {
  /** The key that all nouns for one thing share. */
  readonly group: number
  /** Does it name people, and is it so wide that any of them may be meant: people, names, souls? */
  readonly isPerson: boolean
  readonly isWide: boolean
  /** Is it counted anew in each sentence: votes, points, times? */
  readonly isFleeting: boolean
}

/** How the nouns of two counts go together: `wide` is "people" beside "passengers", `none` a figure without a noun. */
export type NounTie = 'same' | 'wide' | 'none'

const wide = wordTest('people persons person names souls men women lives individuals')
const fleeting = wordTest(
  `times points goals runs games yards rounds sets innings holes strokes shots hits errors pitches laps steps votes things
   ways parts words questions degrees sides wickets overs tries frames wins losses victories reasons chances`,
)
const morePersons = wordTest(
  'dead injured wounded hurt missing arrested homeless men women children students pupils staff personnel troops victims casualties deaths fatalities names souls lives crew families members',
)

/** The noun of a count at a token. */
export function figureNoun(tokens: Tokens, head: number): FigureNoun {
  const key = tokens.keys[head]!
  const lemma = keyOf(nounLemma(tokens.prose.slice(tokens.starts[head], tokens.ends[head]).toLowerCase()))
  const group = hasNounGroup(key) ? nounGroup(key) : nounGroup(lemma)
  const isWide = wide(key)
  return {
    group,
    isFleeting: fleeting(key),
    isWide,
    isPerson: isWide || isPersonNoun(lemma) || morePersons(key),
  }
}

/** Undefined where two nouns name things of two kinds. */
export function nounTie(a: FigureNoun | undefined, b: FigureNoun | undefined): NounTie | undefined {
  if (!a || !b) return 'none'
  if (a.group === b.group) return 'same'
  return (a.isWide && b.isPerson) || (b.isWide && a.isPerson) ? 'wide' : undefined
}
