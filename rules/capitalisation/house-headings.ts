import type { Block } from '../../src/analysis/blocks.ts'
import { isLowerWord } from '../../src/analysis/dictionary.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { Shape, TokenClass, type Tokens } from '../../src/parse/tokens.ts'
import { houseFinding } from '../../src/rule/majority.ts'
import type { Finding } from '../../src/rule/rule.ts'

/** Words so short stay small in titles by one rule or another. */
const shortWord = 3
/** Longer ones that some houses keep small, too. */
const isSmallInTitles = wordTest(
  'about above across after against along among around before behind below beneath beside between beyond during from inside into like near onto over past since than that through throughout till toward towards under until upon versus when while with within without your their them this they',
)
/** A single word may be a name that we do not know. */
const fewest = 2

/**
 * Headings that are not cased as the house does.
 * @param headings the house's choice
 */
export function* houseHeadings(facts: Facts, headings: 'sentence' | 'title'): Iterable<Finding> {
  for (const block of facts.blocks) {
    if (!isHeading(block, facts.tokens.prose)) continue
    const { small, capital, words } = longWords(facts, block)
    const strange = headings === 'sentence' ? capital : small
    if (headings === 'sentence' && small > 0) continue
    if (strange >= fewest || (headings === 'title' && strange > 0 && strange * 2 >= words))
      yield houseFinding(block, `headings in ${headings} case`, undefined)
  }
}

/** In plain text a line of names, a question of an interview or a caption looks like a heading. */
function isHeading({ kind, role, start, end }: Block, prose: string): boolean {
  if (kind === 'heading' || role === 'headline') return true
  return role === 'subhead' && !/[.,:;?"”]/.test(prose.slice(start, end))
}

interface LongWords {
  readonly words: number
  /** Those in small letters. */
  readonly small: number
  /** Those with a capital that no name explains. */
  readonly capital: number
}

/** Counts the words of a heading that tell how it is cased: all but the first and the short ones. */
function longWords(facts: Facts, { firstToken, endToken }: Block): LongWords {
  const { tokens } = facts
  let words = 0
  let small = 0
  let capital = 0
  for (let token = firstToken + 1; token < endToken; token++) {
    if (!isTelling(tokens, token)) continue
    words++
    if (tokens.shapes[token] === Shape.lower) small++
    else if (tokens.shapes[token] === Shape.capitalised && isOrdinary(facts, token)) capital++
  }
  return { words, small, capital }
}

function isTelling(tokens: Tokens, token: number): boolean {
  const { classes, starts, ends, keys, prose } = tokens
  if (classes[token] !== TokenClass.word || ends[token] - starts[token] <= shortWord) return false
  // After a colon or a bracket a sentence may begin, and the second half of a compound follows its own rule.
  return (
    !/[:?!.“‘"(\-–—]\s?$/.test(prose.slice(starts[token] - 2, starts[token])) && !isSmallInTitles(keys[token])
  )
}

/** A word of the dictionary that is in no name as far as the piece or the fact base knows. */
function isOrdinary({ tokens, entities }: Facts, token: number): boolean {
  if (!isLowerWord(tokens.keys[token])) return false
  const mention = entities.mentionAt(token)
  if (!mention) return true
  const entity = entities.entities[mention.entity]
  return entity.known === undefined && entity.mentions.every(({ doubtful, styled }) => doubtful || styled)
}
