import { keyOf } from '../../parse/key.ts'
import { Shape, TokenClass, type Tokens } from '../../parse/tokens.ts'
import type { Detail } from '../details.ts'
import { traitsOf, WordTrait } from '../dictionary.ts'
import { NameCue, nameCue } from '../entities/vocabulary.ts'
import type { Mention } from '../entities.ts'
import type { Facts } from '../facts.ts'
import { functionWord } from '../function-words.ts'
import { sentenceOf } from '../locate.ts'
import { isKinNoun, isPersonNoun } from '../person-nouns.ts'
import { isMark } from '../token-tests.ts'
import { keyTest } from '../word-flags.ts'

const longestRole = 6
const managing = keyOf('managing')
/** Titles that say nothing of what one does. */
const isCourtesy = keyTest(
  'mr mr. mrs mrs. ms ms. miss sir dame lord lady madam mister'.split(' ').map(keyOf),
)

/** "Finance Minister Anneke Brosz", "the party's campaign manager Joren Fisk": the role that stands before a name. */
export function roleBefore({ tokens, entities }: Facts, mention: Mention): Detail | undefined {
  const head = mention.firstToken - 1
  if (head < 0 || !isRoleHead(tokens, head)) return undefined
  const floor = tokens.sentences[sentenceOf(tokens, mention.firstToken)]!
  let first = head
  while (first > floor && head - first < longestRole && mayPrecede(tokens, first - 1)) {
    const other = entities.mentionAt(first - 1)
    if (other?.form === 'people') break
    first = other ? other.firstToken : first - 1
  }
  if (isMark(tokens, first, '-')) first++
  return { kind: 'role', entity: mention.entity, head, start: tokens.starts[first]!, end: tokens.ends[head]! }
}

function isRoleHead(tokens: Tokens, token: number): boolean {
  if (tokens.classes[token] !== TokenClass.word) return false
  const key = tokens.keys[token]!
  if (isKinNoun(key) || isCourtesy(key)) return false
  return isPersonNoun(key) || (tokens.shapes[token] !== Shape.lower && (nameCue(key) & NameCue.title) !== 0)
}

/** May the word belong to a role: "chief executive", "Nobel laureate", "acting deputy prime minister"? */
function mayPrecede(tokens: Tokens, token: number): boolean {
  if (isMark(tokens, token, '-')) return true
  if (tokens.classes[token] !== TokenClass.word) return false
  const key = tokens.keys[token]!
  if (functionWord(key) !== 0) return false
  if (tokens.shapes[token] !== Shape.lower) return true
  const traits = traitsOf(key)
  const isModifier = (traits & (WordTrait.noun | WordTrait.adjective)) !== 0 || key === managing
  return isModifier && (traits & WordTrait.plural) === 0
}
