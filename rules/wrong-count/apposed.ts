import type { Amount } from '../../src/analysis/amounts.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { type Member, type MemberRow, memberRowsIn } from '../../src/analysis/member-rows.ts'
import { isMark } from '../../src/analysis/token-tests.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import type { Tokens } from '../../src/parse/tokens.ts'
import { isAnnouncement, isOpen, isWholeOfSome, type ToldRow, tellingVerbs, wordsOf } from './told.ts'

const article = wordTest('a an one')
const the = wordTest('the')
const copula = wordTest('are were be')
/** What may stand behind the names: a remark on them. */
const remark = wordTest('who which whose all both as in at on after when of to')
const leading = wordTest('the its his her their and but that')
/** Words that part a row, or make more of it. */
const parting = wordTest('each both between pair pairs couple couples first team teams respectively led')
const fewest = 3
const around = 4

/** Rows that stand right beside a number of things and are more, or fewer. */
export function* apposedRows(facts: Facts): Iterable<ToldRow> {
  for (const amount of facts.amounts) {
    if (!isAnnouncement(amount) || facts.voices.isQuoted(amount) || isWholeOfSome(facts, amount)) continue
    for (const row of memberRowsIn(facts, amount.sentence)) {
      if (row.members.length < fewest) continue
      const members = membersBeside(facts, row, amount)
      if (!members || isParted(facts.tokens, row, amount)) continue
      const listed = members.reduce((all, { size }) => all + size, 0)
      if (listed === amount.low) continue
      const list = {
        start: facts.tokens.starts[members[0]!.first]!,
        end: facts.tokens.ends[row.endToken - 1]!,
      }
      yield { words: wordsOf(facts, amount), list, listed }
    }
  }
}

/** The things that the words beside a number give for it. */
function membersBeside(facts: Facts, row: MemberRow, amount: Amount): readonly Member[] | undefined {
  const { head } = amount.counted!
  if (row.members[0]!.head === head) {
    const things = row.members.slice(1)
    // "Five weekdays, two Saturdays and two Sundays": one row of numbers.
    return isClosed(facts, row) && things.every(({ size }) => size === 1) ? things : undefined
  }
  if (!row.members.every(({ isName }) => isName)) return undefined
  if (row.behind === head) return isEnding(facts, head + 1) ? row.members : undefined
  const isTold = row.lead === head && copula(facts.tokens.keys[row.firstToken - 1]!)
  return isTold && the(facts.tokens.keys[amount.firstToken - 1] ?? 0) && isStop(facts.tokens, row.endToken)
    ? row.members
    : undefined
}

/** "Three pieces, a neck ring, a bracelet and a bowl, were handed over"; "three daughters, Ann, Ruth and May". */
function isClosed(facts: Facts, { members, endToken, firstToken, sentence }: MemberRow): boolean {
  const { tokens, partsOfSpeech } = facts
  const things = members.slice(1)
  const last = things.at(-1)!
  if (things.every(({ isName }) => isName)) return isStop(tokens, endToken) || isEnding(facts, endToken)
  if (things.some(({ isName }) => isName) || !things.every(({ first }) => article(tokens.keys[first]!)))
    return false
  const isOpening =
    firstToken === tokens.sentences[sentence] ||
    isMark(tokens, firstToken - 1, ',') ||
    leading(tokens.keys[firstToken - 1]!) ||
    leading(tokens.keys[firstToken]!)
  return (
    isOpening &&
    last.end === endToken &&
    isMark(tokens, endToken, ',') &&
    tellingVerbs.has(partsOfSpeech.tagOf(endToken + 1))
  )
}

function isStop(tokens: Tokens, token: number): boolean {
  return token >= tokens.count || isMark(tokens, token, '.') || isMark(tokens, token, ';')
}

/** Nothing that makes the row longer stands behind it. */
function isEnding({ tokens, partsOfSpeech }: Facts, token: number): boolean {
  const at = isMark(tokens, token, ',') ? token + 1 : token
  if (isStop(tokens, token) || remark(tokens.keys[at] ?? 0)) return true
  return tellingVerbs.has(partsOfSpeech.tagOf(at))
}

function isParted(tokens: Tokens, row: MemberRow, { firstToken, counted }: Amount): boolean {
  const from = Math.max(tokens.sentences[row.sentence]!, Math.min(firstToken, row.firstToken) - around)
  const to = Math.min(tokens.sentences[row.sentence + 1]!, Math.max(counted!.endToken, row.endToken) + around)
  if (isOpen(tokens, from, to)) return true
  for (let index = from; index < to; index++) if (parting(tokens.keys[index]!)) return true
  return false
}
