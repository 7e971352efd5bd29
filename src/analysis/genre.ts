import { wordClassKeys } from '../lexicon/word-classes.ts'
import { keyOf } from '../parse/key.ts'
import { TokenClass, type Tokens } from '../parse/tokens.ts'
import type { Span } from '../span.ts'
import type { Block } from './blocks.ts'
import { keyTrigger } from './triggers.ts'
import type { Voices } from './voices.ts'
import { keyFlags } from './word-flags.ts'

/**
 * What kind of piece a draft is:
 * - report: news, the writer keeps out of it (anything short or undecided, too)
 * - review: criticism of books, plays, music, restaurants
 * - personal: a column, a letter or an interview, told by an I or a we
 * - comment: a long piece that leans on hardly anybody's words, or one that is labelled so
 * - obituary: a life told after its end; kind words are its custom
 */
export type Genre = 'report' | 'review' | 'personal' | 'comment' | 'obituary'

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
const tableKeys =
  'menu dish dishes dessert desserts appetizer appetizers entree entrees starter starters sauce waiter waiters waitress dining kitchen pasta risotto roast grilled chef wine wines tasted flavour flavours flavor flavors plate plates'
    .split(' ')
    .map(keyOf)
const singularKeys = 'i me my mine myself'.split(' ').map(keyOf)
/** What a narrator does, too: they do not show that somebody was asked. */
const narratingKeys: ReadonlySet<number> = new Set('tell tells telling'.split(' ').map(keyOf))
const Sign = { arts: 1, saying: 2, person: 4, singular: 8, table: 16, death: 32, survived: 64 } as const
const signs: readonly (readonly [number, Iterable<number>])[] = [
  [Sign.arts, artsKeys],
  [Sign.saying, [...wordClassKeys('saying')].filter(key => !narratingKeys.has(key))],
  [Sign.person, [...singularKeys, ...'you your we us our'.split(' ').map(keyOf)]],
  [Sign.singular, singularKeys],
  [Sign.table, tableKeys],
  [Sign.death, 'dies died death'.split(' ').map(keyOf)],
  [Sign.survived, ['survived', 'survivors'].map(keyOf)],
]
const signsOf = keyFlags(signs)
const signTokens = keyTrigger(signs.flatMap(([, keys]) => [...keys]))
const survivorsNext = new Set(['by', 'include'].map(keyOf))
/** How far into a piece on somebody's death the death is told, in tokens. */
const deathTold = 120

/** What a desk writes over a piece that is not a report, alone or before a colon. An analysis is held to be a report. */
const label =
  /^(?<comment>opinion|comment|commentary|editorial|column|op-ed|viewpoint|letters? to the editor)?(?<review>(?:(?:book|film|movie|theatre|theater|restaurant|music|album|concert|television|tv|dance|art) )?reviews?)?(?<rest>$|:\s)/i
/** How many blocks a label may stand in. */
const labelled = 3
/** “Review: police failed to act” is the headline of a report, and a report has sources. */
const sourced = 6

/**
 * Tells the genre by how often, per thousand tokens, the piece speaks of the arts, of its writer, and of what others
 * said. The bounds lie where news agencies' copy and criticism of several decades part.
 */
export function findGenre(tokens: Tokens, voices: Voices, blocks: readonly Block[]): Genre {
  const labelledAs = genreOfLabel(tokens.prose, blocks)
  if (labelledAs?.isAlone) return labelledAs.genre
  if (tokens.count < shortest) return 'report'
  const { keys, classes } = tokens
  let arts = 0
  let saying = 0
  let persons = 0
  let singular = 0
  let table = 0
  let tellsDeath = false
  let namesSurvivors = false
  // The I of an interview is not its writer.
  const isOthers = (span: Span) => voices.isQuoted(span) || voices.isTurn(span)
  for (const index of signTokens(tokens)) {
    const flags = signsOf(keys[index]!)
    if (classes[index] === TokenClass.punctuation) continue
    if ((flags & Sign.arts) !== 0) arts++
    else if ((flags & Sign.saying) !== 0) saying++
    else if ((flags & Sign.table) !== 0) table++
    else if ((flags & Sign.death) !== 0) tellsDeath ||= index < deathTold
    else if ((flags & Sign.survived) !== 0) namesSurvivors ||= survivorsNext.has(keys[index + 1]!)
    else if (!isOthers({ start: tokens.starts[index]!, end: tokens.ends[index]! })) {
      persons++
      if ((flags & Sign.singular) !== 0) singular++
    }
  }
  const rate = (count: number) => (1000 * count) / tokens.count
  if (tellsDeath && namesSurvivors) return 'obituary'
  if (labelledAs && rate(saying) < sourced) return labelledAs.genre
  if (persons >= 4 && rate(persons) >= 12 && (rate(singular) >= 8 || rate(saying) < 8)) return 'personal'
  if ((rate(arts) >= 9 || rate(table) >= 30) && rate(saying) < 6) return 'review'
  const unsourced = sourcing.some(due => tokens.count >= due.tokens && rate(saying) < due.rate)
  return unsourced ? 'comment' : 'report'
}

/** The genre that a label at the top names, and whether the label has its block for itself. */
function genreOfLabel(
  prose: string,
  blocks: readonly Block[],
): { readonly genre: Genre; readonly isAlone: boolean } | undefined {
  for (const { start, end } of blocks.slice(0, labelled)) {
    const named = label.exec(prose.slice(start, Math.min(end, start + 40)).trim())?.groups
    if (named?.comment !== undefined && named.review === undefined)
      return { genre: 'comment', isAlone: named.rest === '' }
    if (named?.review !== undefined && named.comment === undefined)
      return { genre: 'review', isAlone: named.rest === '' }
  }
  return undefined
}
