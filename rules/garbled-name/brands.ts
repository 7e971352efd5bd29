import { isLowerWord, tokenTraits, WordTrait } from '../../src/analysis/dictionary.ts'
import { isSurname, knownEntity, namesAt, nextNameState } from '../../src/analysis/fact-base/load.ts'
import { fullForms } from '../../src/analysis/fact-base/spellings.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { keyOf } from '../../src/parse/key.ts'
import { Shape, TokenClass, type Tokens } from '../../src/parse/tokens.ts'
import type { Finding } from '../../src/rule/rule.ts'

/** Names with a capital inside that is missing (Youtube, Mcdonald), and brands written as two words (Face Book). */
export function* brandSpellings(facts: Facts): Iterable<Finding> {
  const { tokens } = facts
  const traits = tokenTraits(tokens)
  for (let token = 0; token < tokens.count; token++) {
    const shape = tokens.shapes[token]
    if (tokens.classes[token] !== TokenClass.word || (shape !== Shape.capitalised && shape !== Shape.lower))
      continue
    const isMc = shape === Shape.capitalised && isMcName(tokens, token)
    // A word of English is no brand in the wrong case.
    if (!isMc && (traits[token] & WordTrait.lower) !== 0) continue
    const name = rightCase(tokens, token, isMc)
    if (name && !isInKnownName(facts, token)) {
      const [start, end] = [tokens.starts[token], tokens.ends[token]]
      yield { messageId: 'case', start, end, values: { name }, replacements: [name] }
    }
  }
  for (const mention of facts.entities.mentions) {
    if (mention.words.length !== 2 || mention.styled || mention.endToken - mention.firstToken !== 2) continue
    const { kind, known } = facts.entities.entities[mention.entity]
    const name = known || kind === 'place' || kind === 'person' ? undefined : brandOf(mention.words)
    if (name)
      yield {
        messageId: 'split',
        start: mention.start,
        end: mention.end,
        values: { name },
        replacements: [name],
      }
  }
}

/** Is the token part of a longer name that the fact base spells so (Didi Chuxing)? */
function isInKnownName({ entities }: Facts, token: number): boolean {
  const mention = entities.mentionAt(token)
  return (
    mention !== undefined && mention.words.length > 1 && entities.entities[mention.entity].known !== undefined
  )
}

function isMcName(tokens: Tokens, token: number): boolean {
  return tokens.prose.startsWith('Mc', tokens.starts[token]) && isSurname(tokens.keys[token])
}

function rightCase(tokens: Tokens, token: number, isMc: boolean): string | undefined {
  const key = tokens.keys[token]
  if (!isMc && nextNameState(0, key) === 0) return undefined
  const text = tokens.prose.slice(tokens.starts[token], tokens.ends[token])
  if (/[-@#/_\\.]/.test(tokens.prose[tokens.starts[token] - 1] ?? ' ')) return undefined
  if (isMc && /^Mc\p{Ll}{3,}$/u.test(text)) return `Mc${text[2].toUpperCase()}${text.slice(3)}`
  const name = singleName(key, text.length)
  if (name === undefined || name === text || isLowerWord(key) || isSurname(key)) return undefined
  if (tokens.shapes[token] === Shape.lower && !/^\p{Ll}/u.test(name)) return undefined
  if (!/\p{Ll}.*\p{Lu}|^\p{Lu}{2,}\p{Ll}/u.test(name)) return undefined
  // "IPhone" begins a sentence rightly; "EBay" as well.
  return name.toLowerCase() === text.toLowerCase() && name.slice(1) !== text.slice(1) ? name : undefined
}

/** The brand or body of one word that the key stands for, as it spells itself. */
function singleName(key: number, length: number): string | undefined {
  const state = nextNameState(0, key)
  if (state === 0) return undefined
  for (const { index } of namesAt(state)) {
    const entity = knownEntity(index)
    if (entity.kind !== 'brand' && entity.kind !== 'organisation') continue
    const name = fullForms(entity).find(form => form.length === length && keyOf(form) === key)
    if (name) return name
  }
  return undefined
}

const singulars = new Map([
  ['teeth', 'tooth'],
  ['feet', 'foot'],
  ['men', 'man'],
  ['women', 'woman'],
  ['mice', 'mouse'],
  ['geese', 'goose'],
])

function brandOf([first, second]: readonly string[]): string | undefined {
  const last = singulars.get(second) ?? second
  return singleName(keyOf(first + last), first.length + last.length)
}
