import type { Amount } from '../../src/analysis/amounts.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { nounLemma } from '../../src/analysis/lemma.ts'
import { isMark, sentenceOf } from '../../src/analysis/token-tests.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { keyOf } from '../../src/parse/key.ts'
import { isAnnouncement, isOpen, type ToldRow, tellingVerbs, wordsOf } from './told.ts'

const one = keyOf('one')
const another = keyOf('another')
const the = keyOf('the')
const of = keyOf('of')
const other = keyOf('other')
const lastOnes = wordTest('last final')
const ordinals = wordTest('second third fourth fifth sixth')
const several = wordTest('two three four five')
const them = wordTest('them these those the')
const unknown = wordTest('others rest some several most many few both all none neither each')
/** How many sentences the things are told in. */
const reach = 3
const mostTold = 6
const mostNext = 12

/** "Three boats were lost. One sank off Meriny; the other was never found." */
export function* sharedAmong(facts: Facts): Iterable<ToldRow> {
  const { tokens, amounts, voices } = facts
  for (const [index, amount] of amounts.entries()) {
    if (
      !isAnnouncement(amount) ||
      amount.low > mostTold ||
      amount.counted!.partitive ||
      voices.isQuoted(amount)
    )
      continue
    const rival = amounts.slice(index + 1, index + mostNext).find(next => isAnnouncement(next))
    const end = tokens.sentences[Math.min(tokens.sentences.length - 1, amount.sentence + reach + 1)]!
    const told = chainAfter(
      facts,
      amount,
      Math.min(end, rival && rival.sentence <= amount.sentence + reach ? rival.firstToken : end),
    )
    if (!told || told.listed === amount.low || isOpen(tokens, amount.firstToken - 2, amount.firstToken))
      continue
    yield {
      words: wordsOf(facts, amount),
      list: { start: tokens.starts[told.last]!, end: tokens.ends[told.last]! },
      listed: told.listed,
    }
  }
}

/** One, another, a third … and the other, or the last: how many they are. */
function chainAfter(facts: Facts, amount: Amount, end: number): { listed: number; last: number } | undefined {
  const { tokens } = facts
  const { keys } = tokens
  let listed = 0
  for (let index = amount.counted!.endToken; index < end; index++) {
    const key = keys[index]!
    const before = keys[index - 1] ?? 0
    if (listed === 0) {
      // "Two serve the Sound, one carries freight and the last is idle": some are told of together.
      if (several(key) && opensClause(facts, index)) return undefined
      if (key === one && opensClause(facts, index) && stands(facts, index + 1, amount)) listed = 1
      continue
    }
    if (unknown(key)) return undefined
    if (!stands(facts, index + 1, amount)) {
      if (key === another || (before === the && key === other)) return undefined
      continue
    }
    if (key === another || (ordinals(key) && before !== keyOf('in'))) listed++
    else if (key === one && opensClause(facts, index)) listed++
    else if (before === the && (key === other || lastOnes(key))) return { listed: listed + 1, last: index }
  }
  return undefined
}

/** At the head of a sentence, or behind a mark. */
function opensClause({ tokens }: Facts, index: number): boolean {
  return (
    /[.;:,—–-]/.test(tokens.prose[tokens.starts[index - 1]!] ?? '.') ||
    tokens.sentences[sentenceOf(tokens, index)] === index
  )
}

/** Behind "one" or "the other": a verb, "of them", a mark, or the thing itself. */
function stands({ tokens, partsOfSpeech }: Facts, index: number, { counted }: Amount): boolean {
  if (index >= tokens.count) return false
  if (isMark(tokens, index, ',')) return true
  if (tokens.keys[index] === of) return them(tokens.keys[index + 1] ?? 0)
  if (tellingVerbs.has(partsOfSpeech.tagOf(index))) return true
  const head = tokens.prose.slice(tokens.starts[counted!.head]!, tokens.ends[counted!.head]!).toLowerCase()
  return keyOf(nounLemma(head)) === tokens.keys[index]
}
