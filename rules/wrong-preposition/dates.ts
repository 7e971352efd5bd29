import { cased } from '../../src/analysis/cased.ts'
import { isMonth, isWeekday, may } from '../../src/analysis/changes/time-words.ts'
import { isPartOfCompound, isSpacedPair, textOf } from '../../src/analysis/spaced-words.ts'
import { wordTrigger } from '../../src/analysis/triggers.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { Shape, TokenClass, type Tokens } from '../../src/parse/tokens.ts'
import type { Finding } from '../../src/rule/rule.ts'

const prepositions = wordTrigger('in on at')
const isIn = wordTest('in')
const isOn = wordTest('on')
const isAt = wordTest('at')
const isComing = wordTest(
  'arrive arrives arrived begin begins began start starts started open opens opened close closes closed end ends ended retire retires retired leave leaves left return returns returned vote due meet met resume resumes resumed',
)
const isClock = wordTest("o'clock")
const day = /^(?:[1-9]|[12]\d|3[01])$/
const year = /^(?:1[5-9]|20)\d\d$/
/** What happens in a year, and hardly ever on anything else right behind it. */
const isEvent = wordTest(
  'born founded opened built established launched died married elected formed completed',
)

/** "In Monday", "on April", "in May 4", "born on 1960", "on 9 o'clock": a time with the preposition of another one. */
export function* findWrongDatePrepositions(tokens: Tokens): Iterable<Finding> {
  for (const preposition of prepositions(tokens)) {
    const time = preposition + 1
    if (time + 1 >= tokens.count || tokens.shapes[preposition]! > Shape.capitalised) continue
    const meant = meantBefore(tokens, preposition, time)
    if (meant === undefined) continue
    yield {
      start: tokens.starts[preposition]!,
      end: tokens.ends[time]!,
      messageId: 'preposition',
      replacements: [`${cased(meant, textOf(tokens, preposition))} ${textOf(tokens, time)}`],
    }
  }
}

/** "Sworn in Monday", "plan on December": the word belongs to the verb before it. */
const takesIn = wordTest(
  'come comes came coming sworn called moved poured checked turned handed brought set sat stepped voted weighed broke let',
)
const takesOn = wordTest(
  'plan plans planned planning count counts counted focus focused based depends depend spend spent later goes carried',
)

function meantBefore(tokens: Tokens, preposition: number, time: number): string | undefined {
  const key = tokens.keys[preposition]!
  const before = tokens.keys[preposition - 1] ?? 0
  if (isOn(key) ? takesOn(before) : takesIn(before)) return undefined
  const isName = tokens.shapes[time] === Shape.capitalised && isSpacedPair(tokens, preposition, tokens.count)
  if (isName && isWeekday(tokens.keys[time]!)) return isOn(key) || !endsTime(tokens, time) ? undefined : 'on'
  // "Will arrive at May."
  if (isName && isAt(key) && isMonth(tokens.keys[time]!))
    return isComing(before) && endsTime(tokens, time) ? 'in' : undefined
  if (isName && isMonth(tokens.keys[time]!)) {
    const dayToken = skipPoint(tokens, time + 1)
    const hasDay = day.test(textOf(tokens, dayToken))
    // "In April 12 people died", "won in May 4-1": a number of something else.
    if (isIn(key)) return hasDay && endsTime(tokens, dayToken) ? 'on' : undefined
    // "An attack on May" is one on somebody.
    return isOn(key) && !hasDay && tokens.keys[time] !== may && endsTime(tokens, time) ? 'in' : undefined
  }
  if (tokens.classes[time] !== TokenClass.number) return undefined
  if (isOn(key) && isClock(tokens.keys[time + 1]!)) return 'at'
  const isYear = year.test(textOf(tokens, time)) && endsTime(tokens, time)
  return isOn(key) && isYear && preposition > 0 && isEvent(tokens.keys[preposition - 1]!) ? 'in' : undefined
}

/** "Jan. 4" */
function skipPoint(tokens: Tokens, token: number): number {
  return tokens.prose[tokens.starts[token] ?? 0] === '.' && tokens.starts[token] === tokens.ends[token - 1]
    ? token + 1
    : token
}

/** No noun follows that the time would describe, and no other part of a name. */
function endsTime(tokens: Tokens, time: number): boolean {
  if (isPartOfCompound(tokens, time)) return false
  const next = time + 1
  if (next >= tokens.count) return true
  if (tokens.classes[next] === TokenClass.punctuation) return /^[.,;)]$/.test(textOf(tokens, next))
  return isBehindTime(tokens.keys[next]!)
}

const isBehindTime = wordTest(
  'at in to for and with after before because when while but from by next last this',
)
