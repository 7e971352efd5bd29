import type { Facts } from '../../src/analysis/facts.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import type { HouseCheck } from '../../src/house/entry.ts'
import { type ExceptTest, exceptTest } from '../../src/house/except.ts'
import { spansOf } from '../../src/house/scopes.ts'
import { keyOf } from '../../src/parse/key.ts'
import { compilePattern, patternIn } from '../../src/pattern/pattern.ts'
import type { Finding } from '../../src/rule/rule.ts'
import { told } from './told.ts'

/** Of a hundred words, when a sheet does not say. */
const usualShare = 80
const word = /[\p{N}\p{L}*]\S*/gu

/** Words that the Associated Press keeps small in a title: they are those of three letters. */
const isSmallInAp = wordTest('a an and at but by for in nor of on or so the to up yet as if off per via')
/** Chicago keeps all prepositions small. */
const isSmallInChicago = wordTest(
  `a an and at but by for in nor of on or so the to up yet as if off per via about above across after against along among
   around before behind below beneath beside between beyond despite down during except from inside into like near onto out
   outside over past since than through throughout till toward towards under until upon with within without`,
)

/** Parts of a draft, headings as a rule, that are not cased as the house asks. */
export function* miscasedParts(facts: Facts, check: HouseCheck): Iterable<Finding> {
  const { prose } = facts.tokens
  const isCased = caseTest(check)
  for (const { start, end } of spansOf(facts, check)) {
    const found = prose.slice(start, end)
    if (!isCased(found)) yield told(check, { start, end, found })
  }
}

function caseTest(check: HouseCheck): (text: string) => boolean {
  const { match = 'sentence', share = usualShare } = check
  const isExcepted = exceptTest(check.except)
  switch (match) {
    case 'lower':
      return text => text === text.toLowerCase() || isExcepted(text)
    case 'upper':
      return text => text === text.toUpperCase() || isExcepted(text)
    case 'title': {
      const isSmall = check.style === 'Chicago' ? isSmallInChicago : isSmallInAp
      return text => isTitleCase(wordsOf(text), isSmall, isExcepted, share)
    }
    case 'sentence':
      return text => isSentenceCase(wordsOf(text), check.after ?? [], isExcepted, share)
    default: {
      const pattern = compilePattern(patternIn(match) ?? match, false)
      return text => pattern.test(text) || isExcepted(text)
    }
  }
}

function wordsOf(text: string): readonly string[] {
  return text.replace(/[?!.:]+$/, '').match(word) ?? []
}

function isTitleCase(
  words: readonly string[],
  isSmall: (key: number) => boolean,
  isExcepted: ExceptTest,
  share: number,
): boolean {
  const fitting = words.filter((text, index) => {
    if (text === text.toUpperCase() || isExcepted(text)) return true
    const isEdge = index === 0 || index === words.length - 1
    const bare = text.replace(/[^\p{L}\p{N}]+$/u, '')
    return isEdge || !isSmall(keyOf(bare.toLowerCase())) ? startsUpper(text) : text === text.toLowerCase()
  })
  return isShare(fitting.length, words.length, share)
}

function isSentenceCase(
  words: readonly string[],
  after: readonly string[],
  isExcepted: ExceptTest,
  share: number,
): boolean {
  let fitting = 0
  for (const [index, text] of words.entries()) {
    const stem = text.split(/['’-]/, 1)[0] ?? text
    const before = words[index - 1] ?? ''
    const isFree =
      stem === stem.toUpperCase() || after.some(ending => before.endsWith(ending)) || isExcepted(text)
    if (!isFree && index === 0 && !startsUpper(stem)) return false
    if (isFree || index === 0 || stem === stem.toLowerCase()) fitting++
  }
  return isShare(fitting, words.length, share)
}

function startsUpper(text: string): boolean {
  return text.charAt(0) !== text.charAt(0).toLowerCase() || /^[^\p{L}]/u.test(text)
}

function isShare(part: number, whole: number, share: number): boolean {
  return whole === 0 || part * 100 > share * whole || part === whole
}
