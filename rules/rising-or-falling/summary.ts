import type { BlockRole } from '../../src/analysis/blocks.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { functionWord } from '../../src/analysis/function-words.ts'
import { blockOf, sentenceOf } from '../../src/analysis/locate.ts'
import { stemOf } from '../../src/analysis/restatements.ts'
import { type Phrase, subjectBefore } from '../../src/analysis/subjects.ts'
import { keyTest } from '../../src/analysis/word-flags.ts'
import type { LexiconMatch } from '../../src/lexicon/match.ts'
import { keyOf } from '../../src/parse/key.ts'
import { Shape, TokenClass, type Tokens } from '../../src/parse/tokens.ts'
import type { Finding } from '../../src/rule/rule.ts'

/** Blocks that retell what the body says. */
const retelling: ReadonlySet<BlockRole> = new Set<BlockRole>([
  'headline',
  'standfirst',
  'summary',
  'caption',
  'fact-box',
])

const measure = keyTest(
  ['number', 'rate', 'price', 'cost', 'level', 'amount', 'volume', 'total', 'value'].map(keyOf),
)
const of = keyOf('of')
const shortRow = 1

interface Movement {
  readonly match: LexiconMatch
  readonly role: BlockRole
  readonly head: number
  readonly words: ReadonlySet<number>
}

/**
 * A movement in a headline or summary against the opposite one in the body, of the same thing: the same head noun and
 * another word of the noun phrase in common. Two movements of the body may be of different times and are left alone.
 */
export function* opposites(matches: readonly LexiconMatch[], facts: Facts, prose: string): Iterable<Finding> {
  if (!matches.some(match => retelling.has(blockOf(facts.blocks, match.firstToken)?.role ?? 'body'))) return
  const movements = matches.flatMap(match => movementOf(match, facts))
  const body = new Map<number, Movement[]>()
  for (const movement of movements) {
    if (movement.role !== 'body') continue
    const others = body.get(movement.head)
    if (others) others.push(movement)
    else body.set(movement.head, [movement])
  }
  for (const told of movements) {
    if (!retelling.has(told.role)) continue
    const same = (body.get(told.head) ?? []).filter(other => sharesWord(told, other))
    const directions = new Set(same.map(({ match }) => match.entry.labels.moves))
    const [other] = same
    if (!other || directions.size !== 1 || directions.has(told.match.entry.labels.moves)) continue
    const { start, end } = other.match
    yield {
      start: told.match.start,
      end: told.match.end,
      messageId: 'opposite',
      values: { other: prose.slice(start, end) },
      related: [{ start, end, reason: `“${prose.slice(start, end)}” stands here` }],
    }
  }
}

function movementOf(match: LexiconMatch, facts: Facts): Movement[] {
  const { tokens } = facts
  const block = blockOf(facts.blocks, match.firstToken)
  const sentence = sentenceOf(tokens, match.firstToken)
  const subject = subjectBefore(tokens, match.firstToken, tokens.sentences[sentence]!)
  if (!block || !subject || isName(facts, subject.head)) return []
  const head = topicOf(tokens, subject)
  const words = contentWords(tokens, sentence, head)
  return [{ match, role: block.role, head: stemKey(tokens, head), words }]
}

function isName({ tokens, entities }: Facts, token: number): boolean {
  if (tokens.shapes[token] === Shape.lower) return false
  const mention = entities.mentionAt(token)
  return tokens.shapes[token] !== Shape.capitalised || (mention !== undefined && !mention.doubtful)
}

/** In "the number of burglaries" it is the burglaries that rise. */
function topicOf(tokens: Tokens, { head, endToken }: Phrase): number {
  if (!measure(tokens.keys[head]!) || tokens.keys[head + 1] !== of) return head
  for (let index = head + 2; index < endToken; index++)
    if (functionWord(tokens.keys[index]!) === 0) return index
  return head
}

function stemKey(tokens: Tokens, token: number): number {
  return keyOf(stemOf(tokens.prose.slice(tokens.starts[token]!, tokens.ends[token]!).toLowerCase()))
}

function contentWords(tokens: Tokens, sentence: number, head: number): Set<number> {
  const words = new Set<number>()
  for (let index = tokens.sentences[sentence]!; index < tokens.sentences[sentence + 1]!; index++) {
    const isContent = tokens.classes[index] === TokenClass.word && functionWord(tokens.keys[index]!) === 0
    if (index !== head && isContent) words.add(stemKey(tokens, index))
  }
  return words
}

/** A row of few words ("Burglaries are up") has no other word that the body could have. */
function sharesWord(a: Movement, b: Movement): boolean {
  return a.words.size <= shortRow || [...a.words].some(word => b.words.has(word))
}
