import type { Block } from '../../src/analysis/blocks.ts'
import { isLowerWord } from '../../src/analysis/dictionary.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { FunctionWord, functionWord } from '../../src/analysis/function-words.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { Shape, TokenClass, type Tokens } from '../../src/parse/tokens.ts'
import { minorityFindings, type RestylablePlace } from '../../src/rule/majority.ts'
import type { Finding } from '../../src/rule/rule.ts'

/** In words: a shorter one shows no habit, and a longer one is a caption. */
const shortestHeading = 4
const longestHeading = 14
const fewestHeadings = 2
/** Small words are small in either case, when they are as short as this. */
const longestSmallWord = 4
const smallKinds = FunctionWord.preposition | FunctionWord.coordinator
const isArticle = wordTest('a an the')

/** Subheadings in title case among those in sentence case, or the other way round. */
export function* headingFindings(facts: Facts, prose: string): Iterable<Finding> {
  const places = facts.blocks.flatMap(block => (block.role === 'subhead' ? headingAt(facts, block) : []))
  if (places.length < fewestHeadings) return
  for (const finding of minorityFindings(prose, places, () => true)) {
    const style = places.find(({ start }) => start === finding.start)?.style ?? ''
    yield { ...finding, messageId: 'heading', values: { ...finding.values, style } }
  }
}

function headingAt(facts: Facts, { start, end, firstToken, endToken }: Block): RestylablePlace[] {
  const { tokens } = facts
  let capitals = 0
  let small = 0
  let words = 1
  for (let token = firstToken + 1; token < endToken; token++) {
    if (tokens.classes[token] !== TokenClass.word) continue
    words++
    if (isSmallWord(tokens, token)) continue
    if (tokens.shapes[token] === Shape.lower) small++
    else if (tokens.shapes[token] === Shape.capitalised && !isName(facts, token)) capitals++
  }
  const style =
    small === 0 && capitals > 1 ? 'title case' : small > 1 && small > capitals ? 'sentence case' : ''
  if (words < shortestHeading || words > longestHeading || style === '') return []
  if (/\.\s/.test(tokens.prose.slice(start, end))) return []
  const like = () => (style === 'sentence case' ? inTitleCase(tokens, firstToken, endToken) : undefined)
  return [{ start, end, token: firstToken, topic: 'headings', style, like }]
}

function inTitleCase(tokens: Tokens, first: number, end: number): string {
  let text = ''
  for (let token = first; token < end; token++) {
    const gap = token > first ? tokens.prose.slice(tokens.ends[token - 1], tokens.starts[token]) : ''
    const word = tokens.prose.slice(tokens.starts[token], tokens.ends[token])
    const raised = tokens.shapes[token] === Shape.lower && !isSmallWord(tokens, token)
    text += gap + (raised ? word.charAt(0).toUpperCase() + word.slice(1) : word)
  }
  return text
}

/** Has the word its capital from a name, or may it have? */
function isName({ tokens, entities }: Facts, token: number): boolean {
  if (!isLowerWord(tokens.keys[token])) return true
  const mention = entities.mentionAt(token)
  if (!mention) return false
  return !mention.styled || entities.entities[mention.entity]?.known !== undefined
}

function isSmallWord(tokens: Tokens, token: number): boolean {
  const key = tokens.keys[token]
  return (
    isArticle(key) ||
    ((functionWord(key) & smallKinds) !== 0 && tokens.ends[token] - tokens.starts[token] <= longestSmallWord)
  )
}
