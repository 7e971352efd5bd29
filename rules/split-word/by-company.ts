import { isLikelyNoun } from '../../src/analysis/parts-of-speech/word-tags.ts'
import { isSpacedPair, textOf } from '../../src/analysis/spaced-words.ts'
import { isJoined, isMark } from '../../src/analysis/token-tests.ts'
import { keyTrigger } from '../../src/analysis/triggers.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { isLowerCase } from '../../src/analysis/word-kinds.ts'
import { fitAt } from '../../src/analysis/word-sequences/fit.ts'
import { trigramModel } from '../../src/analysis/word-trigrams/load.ts'
import { wordOf } from '../../src/analysis/word-trigrams/model.ts'
import type { WordRows } from '../../src/analysis/word-trigrams/rows.ts'
import { joinedGain } from '../../src/analysis/word-trigrams/window.ts'
import { keyOf } from '../../src/parse/key.ts'
import { tokenise } from '../../src/parse/tokenise.ts'
import type { Tokens } from '../../src/parse/tokens.ts'
import type { Finding } from '../../src/rule/rule.ts'

/** Words that fall into two words by a space, by their second half, which is the rarer. */
const pairs =
  `a bout,a loud,a part,a side,a head,a like,a live,a lone,a broad,a cross,a board,a while,a new,a gain,a gainst,a mid,
a round,a long,all ready,all most,all together,in deed,in stead,up hill,down hill,up stairs,down stairs,out right,out side,in side,
be cause,be fore,be hind,be low,be side,be tween,be yond,any one,any thing,any where,every one,every thing,
every where,some one,some thing,some where,no where,half way,over paid,over night,on going,up coming,out going,in coming,
for get,for ever,there fore,there for,mean while,other wise,like wise,how ever,what ever,when ever,who ever,with out,with in,
through out,along side,al though,no body,some body,every body,an other,mean time,up set,under go,under stand,over come,her self,him self,it self,them selves,our selves,my self,can not`
    .split(/,\s*/)
    .map(pair => pair.trim().split(' ') as [string, string])

const firsts = new Map<number, Set<number>>()
for (const [first, second] of pairs) {
  const key = keyOf(second)
  firsts.set(key, (firsts.get(key) ?? new Set()).add(keyOf(first)))
}
const seconds = keyTrigger(firsts.keys())
/** How much better the one word has to fit by the classes of the words around (natural logarithms). */
const least = 2.2
/** Or by the words around themselves, where both words together are no phrase of their own (common logarithm). */
const leastGain = 1.9
/** "No body was found", "he lost a bout": what stands as two words in some reports. */
const leastGainOfNouns = 3.2
const isNounByItself = wordTest('body bout')
const isNoPhrase = wordTest('bout gainst mid though body deed other before between')
const one = keyOf('one')
const of = keyOf('of')
const spellings = new Map([
  ['allready', 'already'],
  ['allmost', 'almost'],
  ['alltogether', 'altogether'],
])
/** Of these, those that nobody writes with a hyphen. */
const isUnhyphenated = wordTest(
  'ready most together deed stead cause fore hind one thing where while wise ever out in self selves not stand',
)
const isFirstHalf = wordTest(
  'all in be any every some no there mean other like how what when with her him it them our can under',
)

function joinedOf(tokens: Tokens, first: number, second: number): string {
  const joined = textOf(tokens, first) + textOf(tokens, second)
  return spellings.get(joined) ?? joined
}

/** "All-most", "be-cause": a small word with a hyphen in it. */
export function* findHyphenated(tokens: Tokens): Iterable<Finding> {
  for (const second of seconds(tokens)) {
    const first = second - 2
    if (first < 0 || !isUnhyphenated(tokens.keys[second]!) || !isMark(tokens, second - 1, '-')) continue
    if (
      !isJoined(tokens, second) ||
      !isJoined(tokens, second - 1) ||
      isMark(tokens, second + 1, '-') ||
      isMark(tokens, first - 1, '-')
    )
      continue
    if (!isFirstHalf(tokens.keys[first]!) || !firsts.get(tokens.keys[second]!)!.has(tokens.keys[first]!))
      continue
    if (!isLowerCase(tokens, first) || !isLowerCase(tokens, second)) continue
    const joined = joinedOf(tokens, first, second)
    yield {
      start: tokens.starts[first]!,
      end: tokens.ends[second]!,
      messageId: 'split',
      replacements: [joined],
    }
  }
}

const like = keyOf('like')

/** Two words that are one where they stand: "sliding a bout inside", "all ready doing better". */
export function* findByCompany(tokens: Tokens, rows: WordRows): Iterable<Finding> {
  for (const second of seconds(tokens)) {
    const first = second - 1
    if (first < 1 || !firsts.get(tokens.keys[second]!)!.has(tokens.keys[first]!)) continue
    if (
      !isLowerCase(tokens, first) ||
      !isLowerCase(tokens, second) ||
      !isSpacedPair(tokens, first, tokens.count)
    )
      continue
    // "Every one of them": a number.
    if (tokens.keys[second] === one && tokens.keys[second + 1] === of) continue
    // "A like name": an adjective before its noun.
    if (tokens.keys[second] === like && isLikelyNoun(tokens.keys[second + 1] ?? 0)) continue
    const joined = joinedOf(tokens, first, second)
    if (!isOneByWords(rows, tokens, first, joined) && !isOneByClasses(tokens, first, joined)) continue
    yield {
      start: tokens.starts[first]!,
      end: tokens.ends[second]!,
      messageId: 'split',
      replacements: [joined],
    }
  }
}

function isOneByClasses(tokens: Tokens, first: number, joined: string): boolean {
  return fitAt(tokens, first, 2)(tokenise(joined, [{ kind: 'line', start: 0, end: joined.length }])) >= least
}

function isOneByWords(rows: WordRows, { keys }: Tokens, first: number, joined: string): boolean {
  if (!isNoPhrase(keys[first + 1]!) && !isPreposition(keys[first]!)) return false
  const place = rows.places[first]!
  const word = wordOf(trigramModel(), keyOf(joined))
  return (
    word >= 0 &&
    rows.firsts[place + 1] === first + 1 &&
    joinedGain(trigramModel(), rows, place, word) >=
      (isNounByItself(keys[first + 1]!) ? leastGainOfNouns : leastGain)
  )
}

const isPreposition = wordTest('with through along')
