import { wordClassKeys } from '../lexicon/word-classes.ts'
import { keyOf } from '../parse/key.ts'
import { TokenClass, type Tokens } from '../parse/tokens.ts'
import { keyTrigger } from './triggers.ts'
import type { Voices } from './voices.ts'
import { keyFlags } from './word-flags.ts'

/**
 * What kind of piece a draft is:
 * - report: news, the writer keeps out of it (anything short or undecided, too)
 * - review: criticism of books, plays, music
 * - personal: a column, a letter or an interview, told by an I or a we
 * - comment: a long piece that leans on hardly anybody's words
 */
export type Genre = 'report' | 'review' | 'personal' | 'comment'

/** A piece with fewer tokens than this shows no genre. */
const shortest = 100
/** A report of so many tokens has at least so many words of saying in a thousand. */
const sourcing = [
  { tokens: 1000, rate: 6 },
  { tokens: 500, rate: 2 },
]

const artsKeys = [
  ...wordClassKeys('arts'),
  ...(
    'book books author authors biography memoir chapter readers reader characters cast audience screen scene ' +
    'scenes stage performance performances song songs jazz record recording recordings dance dancer dancers ' +
    'costumes director plot story television broadway singer singers singing music composer score script ' +
    'photography tale narrative prose verse concert'
  )
    .split(' ')
    .map(keyOf),
]
const singularKeys = 'i me my mine myself'.split(' ').map(keyOf)
const Sign = { arts: 1, saying: 2, person: 4, singular: 8 } as const
const signs: readonly (readonly [number, Iterable<number>])[] = [
  [Sign.arts, artsKeys],
  [Sign.saying, wordClassKeys('saying')],
  [Sign.person, [...singularKeys, ...'you your we us our'.split(' ').map(keyOf)]],
  [Sign.singular, singularKeys],
]
const signsOf = keyFlags(signs)
const signTokens = keyTrigger(signs.flatMap(([, keys]) => [...keys]))

/**
 * Tells the genre by how often, per thousand tokens, the piece speaks of the arts, of its writer, and of what others
 * said. The bounds lie where news agencies' copy and criticism of several decades part.
 */
export function findGenre(tokens: Tokens, voices: Voices): Genre {
  if (tokens.count < shortest) return 'report'
  const { keys, classes } = tokens
  let arts = 0
  let saying = 0
  let persons = 0
  let singular = 0
  for (const index of signTokens(tokens)) {
    const flags = signsOf(keys[index]!)
    if (classes[index] === TokenClass.punctuation) continue
    if ((flags & Sign.arts) !== 0) arts++
    else if ((flags & Sign.saying) !== 0) saying++
    else if (!voices.isQuoted({ start: tokens.starts[index]!, end: tokens.ends[index]! })) {
      persons++
      if ((flags & Sign.singular) !== 0) singular++
    }
  }
  const rate = (count: number) => (1000 * count) / tokens.count
  if (persons >= 4 && rate(persons) >= 12 && (rate(singular) >= 8 || rate(saying) < 8)) return 'personal'
  if (rate(arts) >= 9 && rate(saying) < 6) return 'review'
  const unsourced = sourcing.some(due => tokens.count >= due.tokens && rate(saying) < due.rate)
  return unsourced ? 'comment' : 'report'
}
