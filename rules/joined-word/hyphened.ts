import { textOf } from '../../src/analysis/spaced-words.ts'
import { isJoined, isMark } from '../../src/analysis/token-tests.ts'
import { wordTrigger } from '../../src/analysis/triggers.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { isClauseEnd, isLowerCase } from '../../src/analysis/word-kinds.ts'
import { keyOf } from '../../src/parse/key.ts'
import type { Tokens } from '../../src/parse/tokens.ts'
import type { Finding } from '../../src/rule/rule.ts'

/** Nouns of two words, which no house writes with a hyphen unless they describe another noun. */
const pairs =
  `high school,grand piano,police officer,police station,police force,post office,town hall,city hall,city council,prime minister,
   press conference,heart attack,knife attack,bank account,credit card,phone number,phone call,swimming pool,fire station,
   railway station,train station,bus station,supreme court,trade union,school board,parking lot,primary school,secondary school,
   middle school,elementary school,washing machine,real estate,council tax,income tax,interest rate,general election,board member,
   death penalty,life sentence,prison sentence,world cup,birthday party,dining table,front door,back door,football club,football match,
   shopping center,shopping centre,home town,power station,power plant,traffic light,traffic jam,gas station,petrol station`
    .split(',')
    .map(pair => pair.trim().split(' ') as [string, string])

const firsts = new Map<number, Set<number>>()
for (const [first, second] of pairs) {
  for (const form of [second, `${second}s`])
    firsts.set(keyOf(form), (firsts.get(keyOf(form)) ?? new Set()).add(keyOf(first)))
}
const seconds = wordTrigger(pairs.flatMap(([, second]) => [second, `${second}s`]).join(' '))
/** What no noun is described before. */
const isBehindNoun = wordTest(
  'of in on at to for with by from but was is has had were are will would said who that which when',
)

/** "The sale of a grand-piano", "a high-school of its own": two words where they describe nothing. */
export function* findHyphenedNouns(tokens: Tokens): Iterable<Finding> {
  for (const second of seconds(tokens)) {
    const first = second - 2
    if (
      first < 0 ||
      !isMark(tokens, second - 1, '-') ||
      !isJoined(tokens, second) ||
      !isJoined(tokens, second - 1)
    )
      continue
    if (!firsts.get(tokens.keys[second]!)!.has(tokens.keys[first]!)) continue
    if (!isLowerCase(tokens, first) || !isLowerCase(tokens, second) || isMark(tokens, first - 1, '-'))
      continue
    if (!endsPhrase(tokens, second + 1)) continue
    yield {
      start: tokens.starts[first]!,
      end: tokens.ends[second]!,
      messageId: 'joined',
      replacements: [`${textOf(tokens, first)} ${textOf(tokens, second)}`],
    }
  }
}

/** Neither a noun that the two describe, nor "and" with another that does. */
function endsPhrase(tokens: Tokens, next: number): boolean {
  return isClauseEnd(tokens, next) ? /^[.;:?!]$/.test(textOf(tokens, next)) : isBehindNoun(tokens.keys[next]!)
}
