import type { Facts } from '../../src/analysis/facts.ts'
import { sentenceOf } from '../../src/analysis/locate.ts'
import { ownSentenceAt } from '../../src/analysis/own-sentences.ts'
import { isCapital, isMark } from '../../src/analysis/token-tests.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import type { LexiconMatch } from '../../src/lexicon/match.ts'
import { keyOf } from '../../src/parse/key.ts'
import { TokenClass, type Tokens } from '../../src/parse/tokens.ts'
import type { TokenRange } from './belonging.ts'
import type { Broken } from './broken.ts'
import { misdated, type Year, yearAt } from './events.ts'
import { isWithin, type Years, yearsOf, yearsText } from './spans-of-years.ts'

/** What became of something: the words that follow its name or go before it, and when it may have been. */
interface Deed {
  readonly behind: readonly (readonly number[])[]
  readonly ahead: readonly (readonly number[])[]
  readonly years: Years
}

/** So many words may stand between a deed and its year. */
const mostBetween = 6

const leading = wordTest('which that who had has have also finally first suddenly')
const article = wordTest('the a an')
const when = wordTest('in on at of the early late mid spring summer autumn fall winter near back')
const sameTime = wordTest(
  'the same very week weekend year month day summer spring autumn fall winter night morning that when as just',
)
const linking = wordTest('that when as same')
const opening = wordTest('in by since until early late mid')
/** The name is that of a work or a copy, or the deed is looked back at. */
const another =
  /\b(?:anniversary|film|movie|novel|book|play|musical|series|documentary|album|exhibition|re-?enact\w*|statue|replica|again|after|later|before|ago|ship named|pub|restaurant|stamp|like|would|if|not|never|n't)\b/i

/** A year that the text gives to what became of something in another: "in August 1961, the week the Berlin Wall came down". */
export function* brokenDeeds(facts: Facts, matches: readonly LexiconMatch[]): Iterable<Broken> {
  for (const match of matches) {
    if (match.entry.labels.deeds === undefined) continue
    const found = wrongYear(facts, match)
    if (found) yield found
  }
}

function wrongYear(facts: Facts, match: LexiconMatch): Broken | undefined {
  const { tokens } = facts
  const number = sentenceOf(tokens, match.firstToken)
  for (const deed of deedsOf(match.entry.labels.deeds!)) {
    const told = deedAt(tokens, match, deed)
    const named = told?.endToken === match.endToken ? misdated(facts, told, deed.years) : undefined
    if (named) return named
    const year = told && yearOf(tokens, number, told)
    if (!told || !year || isWithin(deed.years, year.value)) continue
    const text = ownSentenceAt(facts, number)?.text
    if (text === undefined || another.test(text)) continue
    return {
      start: year.start,
      end: year.end,
      related: { start: tokens.starts[told.firstToken]!, end: tokens.ends[told.endToken - 1]! },
      fact: `the year of it is ${yearsText(deed.years)}`,
    }
  }
  return undefined
}

const tables = new Map<string, readonly Deed[]>()

/** Reads "fell|came down|~fall of = 1989; went up = 1961". */
function deedsOf(label: string): readonly Deed[] {
  const known = tables.get(label)
  if (known) return known
  const read = label.split(';').map(part => {
    const [words, years] = part.split('=') as [string, string]
    const phrases = words.trim().split('|')
    const keysOf = (phrase: string) => phrase.replace('~', '').split(' ').map(keyOf)
    return {
      behind: phrases.filter(phrase => !phrase.startsWith('~')).map(keysOf),
      ahead: phrases.filter(phrase => phrase.startsWith('~')).map(keysOf),
      years: yearsOf(years.trim().replaceAll('|', ',')),
    }
  })
  tables.set(label, read)
  return read
}

/** The tokens of the name with the deed. */
function deedAt(
  { keys, classes }: Tokens,
  match: LexiconMatch,
  { behind, ahead }: Deed,
): TokenRange | undefined {
  let at = match.endToken
  if (classes[at] === TokenClass.punctuation) at++
  while (leading(keys[at] ?? 0)) at++
  // "had been built" for "was built"
  const isAt = (phrase: readonly number[]) =>
    phrase.every(
      (key, index) => keys[at + index] === key || (index === 0 && key === was && keys[at] === been),
    )
  const deed = behind.find(isAt)
  if (deed) return { firstToken: match.firstToken, endToken: at + deed.length }
  const first = article(keys[match.firstToken - 1] ?? 0) ? match.firstToken - 1 : match.firstToken
  const noun = ahead.find(phrase => phrase.every((key, index) => keys[first - phrase.length + index] === key))
  return noun && { firstToken: first - noun.length, endToken: match.endToken }
}

const was = keyOf('was')
const been = keyOf('been')

function yearOf(tokens: Tokens, sentence: number, told: TokenRange): Year | undefined {
  return yearBehind(tokens, sentence, told) ?? yearAhead(tokens, sentence, told)
}

/** "fell in November 1989", "was shot in Dallas in 1963" */
function yearBehind(tokens: Tokens, sentence: number, { endToken }: TokenRange): Year | undefined {
  const last = Math.min(tokens.sentences[sentence + 1]!, endToken + mostBetween)
  for (let at = endToken; at < last; at++) {
    const year = yearAt(tokens, at)
    if (year) return at > endToken && (when(tokens.keys[at - 1]!) || at > endToken + 1) ? year : undefined
    const isTime = when(tokens.keys[at]!) || tokens.classes[at] === TokenClass.number || isCapital(tokens, at)
    if (!isTime && !isMark(tokens, at, ',')) return undefined
  }
  return undefined
}

/** "In 1944 the war ended", "in August 1961, the same week that the wall came down" */
function yearAhead(tokens: Tokens, sentence: number, { firstToken }: TokenRange): Year | undefined {
  const { keys } = tokens
  const first = Math.max(tokens.sentences[sentence]!, firstToken - mostBetween - 2)
  let isLinked = false
  for (let at = firstToken - 1; at >= first; at--) {
    const year = yearAt(tokens, at)
    if (year) {
      const isOpening = at - tokens.sentences[sentence]! <= 2 && opening(keys[tokens.sentences[sentence]!]!)
      return isLinked || isOpening ? year : undefined
    }
    if (linking(keys[at]!)) isLinked = true
    if (!sameTime(keys[at]!) && !isMark(tokens, at, ',')) return undefined
  }
  return undefined
}
