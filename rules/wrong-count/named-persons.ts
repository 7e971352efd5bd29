import type { Amount } from '../../src/analysis/amounts.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { type Series, seriesIn } from '../../src/analysis/series.ts'
import { isMark } from '../../src/analysis/token-tests.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { Shape } from '../../src/parse/tokens.ts'
import { isAnnouncement, isOfPeople, isOpen, spanOfRow, type ToldRow, wordsOf } from './told.ts'

/** "They are", "identified as", "named": what is named behind it is all of those who were counted. */
const naming = wordTest('are were as named identified namely is was')
const others = wordTest('another other others fourth fifth third second also besides joined')
/** How many sentences before the names they are counted. */
const reach = 2
/** So many figures behind the count are looked at. */
const mostNext = 12
/** Names that are told of others are hardly ever one more or one fewer. */
const farthest = 1

/** "Three men were charged. Ann Roe, Ben Sand, Cy Holt and Dan Lund denied it." */
export function* personsNamed(facts: Facts): Iterable<ToldRow> {
  const { amounts, tokens, voices } = facts
  for (const [index, amount] of amounts.entries()) {
    if (!isAnnouncement(amount) || !isOfPeople(facts, amount) || !isSubject(facts, amount)) continue
    for (let ahead = 1; ahead <= reach; ahead++) {
      const sentence = amount.sentence + ahead
      if (sentence + 1 >= tokens.sentences.length) break
      const between = amounts.slice(index + 1, index + mostNext)
      if (
        between.some(other => other.sentence < sentence && isAnnouncement(other) && isOfPeople(facts, other))
      )
        break
      const row = namesOpening(facts, sentence)
      if (!row) continue
      const isOther = Math.abs(row.count - amount.low) === farthest
      const list = spanOfRow(facts, row)
      const end = tokens.sentences[sentence + 1]!
      if (
        isOther &&
        !voices.isQuoted(list) &&
        !isOpen(tokens, amount.firstToken - 2, end) &&
        !hasOthers(facts, amount.firstToken, end)
      )
        yield { words: wordsOf(facts, amount), list, listed: row.count }
      break
    }
  }
}

/** The number opens its sentence, or nothing but "the" stands before it. */
function isSubject({ tokens }: Facts, { firstToken, sentence }: Amount): boolean {
  return firstToken - tokens.sentences[sentence]! <= 1
}

/** Names of persons that open a sentence, or that it gives as those who were told of. */
function namesOpening(facts: Facts, sentence: number): Series | undefined {
  const { tokens } = facts
  const start = tokens.sentences[sentence]!
  const rows = seriesIn(facts, sentence)
  const [row] = rows
  if (!row || rows.length > 1 || row.kind !== 'names') return undefined
  const first = firstCapital(facts, row)
  const isOpening = first === start || naming(tokens.keys[first - 1] ?? 0) || isMark(tokens, first - 1, ':')
  return isOpening && isOfPersons(facts, first) ? row : undefined
}

/** Where the names of a row begin: its first thing may have words before it. */
function firstCapital({ tokens }: Facts, { firstToken, endToken }: Series): number {
  if (tokens.shapes[firstToken + 1]! >= Shape.capitalised) return firstToken
  let index = firstToken + 1
  while (index < endToken && tokens.shapes[index]! < Shape.capitalised) index++
  return index
}

function isOfPersons({ entities }: Facts, first: number): boolean {
  const mention = entities.mentionAt(first)
  return mention !== undefined && entities.entities[mention.entity]?.kind === 'person'
}

function hasOthers({ tokens }: Facts, first: number, end: number): boolean {
  for (let index = first; index < end; index++) if (others(tokens.keys[index]!)) return true
  return false
}
