import type { BlockRole } from '../../src/analysis/blocks.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { blockOf, sentenceOf } from '../../src/analysis/locate.ts'
import { type Phrase, subjectBefore } from '../../src/analysis/subjects.ts'
import type { LexiconMatch } from '../../src/lexicon/match.ts'
import { wordClassKeys } from '../../src/lexicon/word-classes.ts'
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
  const subject = subjectBefore(
    tokens,
    match.firstToken,
    tokens.sentences[sentenceOf(tokens, match.firstToken)]!,
  )
  if (!block || !subject || tokens.shapes[subject.head] !== Shape.lower) return []
  return [{ match, role: block.role, head: tokens.keys[subject.head]!, words: contentWords(tokens, subject) }]
}

function contentWords(tokens: Tokens, { firstToken, endToken, head }: Phrase): Set<number> {
  const words = new Set<number>()
  for (let index = firstToken; index < endToken; index++) {
    const key = tokens.keys[index]!
    const isFree = (['determiner', 'preposition', 'number'] as const).some(name =>
      wordClassKeys(name).has(key),
    )
    if (index !== head && tokens.classes[index] === TokenClass.word && !isFree) words.add(key)
  }
  return words
}

function sharesWord(a: Movement, b: Movement): boolean {
  return [...a.words].some(word => b.words.has(word))
}
