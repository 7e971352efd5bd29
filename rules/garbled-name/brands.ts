import {
  isSurname,
  knownEntity,
  namesAt,
  nextNameState,
  oddlyCapitalised,
} from '../../src/analysis/fact-base/load.ts'
import { fullForms } from '../../src/analysis/fact-base/spellings.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { isCapital } from '../../src/analysis/token-tests.ts'
import { keyOf } from '../../src/parse/key.ts'
import { Shape, type Tokens } from '../../src/parse/tokens.ts'
import type { Finding } from '../../src/rule/rule.ts'
import type { StrikingTokens } from './striking-tokens.ts'

/** Names with a capital inside that is missing (Youtube, Mcdonald), and brands written as two words (Face Book). */
export function* brandSpellings(facts: Facts, { capitalised, lower }: StrikingTokens): Iterable<Finding> {
  const { tokens } = facts
  // A word of English is no brand in the wrong case; so only what is none is looked at.
  for (const list of [capitalised, lower]) {
    for (const token of list) {
      const name = rightCase(tokens, token)
      if (name && !isInKnownName(facts, token)) {
        const [start, end] = [tokens.starts[token], tokens.ends[token]]
        yield { messageId: 'case', start, end, values: { name }, replacements: [name] }
      }
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

/** Brands and bodies of one word with a capital inside that they have not (FaceBook). */
export function* addedCapitals({ tokens }: Facts, { mixed }: StrikingTokens): Iterable<Finding> {
  for (const token of mixed) {
    const text = tokens.prose.slice(tokens.starts[token], tokens.ends[token])
    const name = singleName(tokens.keys[token], text.length)
    if (
      !name ||
      name === text ||
      !/^\p{Lu}\p{Ll}+$/u.test(name) ||
      !/^\p{Lu}\p{Ll}+\p{Lu}\p{Ll}+$/u.test(text)
    )
      continue
    const [start, end] = [tokens.starts[token], tokens.ends[token]]
    yield { messageId: 'case', start, end, values: { name }, replacements: [name] }
  }
}

/** Names that the piece has with a capital inside, and once without it (Dataharbor beside DataHarbor). */
export function* lostCapitals({ tokens }: Facts, { mixed, capitalised }: StrikingTokens): Iterable<Finding> {
  if (mixed.length === 0) return
  const models = new Map<number, number>()
  for (const token of mixed) if (!models.has(tokens.keys[token])) models.set(tokens.keys[token], token)
  const flat = new Map<number, number[]>()
  for (const token of capitalised) {
    const model = models.get(tokens.keys[token])
    if (model !== undefined) flat.set(model, [...(flat.get(model) ?? []), token])
  }
  for (const [model, places] of flat) {
    const uses = mixed.filter(token => tokens.keys[token] === tokens.keys[model])
    if (places.length > 1 || uses.length < 2) continue
    const name = tokens.prose.slice(tokens.starts[model], tokens.ends[model])
    const [start, end] = [tokens.starts[places[0]], tokens.ends[places[0]]]
    yield {
      messageId: 'case',
      start,
      end,
      values: { name },
      replacements: [name],
      related: [{ start: tokens.starts[model], end: tokens.ends[model], reason: `written “${name}” here` }],
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

function rightCase(tokens: Tokens, token: number): string | undefined {
  const key = tokens.keys[token]
  const isMc =
    tokens.shapes[token] === Shape.capitalised &&
    tokens.prose.startsWith('Mc', tokens.starts[token]) &&
    isSurname(key)
  const names = isMc ? [] : oddlyCapitalised(key)
  if (!isMc && names.length === 0) return undefined
  const text = tokens.prose.slice(tokens.starts[token], tokens.ends[token])
  if (/[-@#/_\\.]/.test(tokens.prose[tokens.starts[token] - 1] ?? ' ')) return undefined
  // "Mckenna Hill": a given name as its bearer writes it.
  if (isMc && isCapital(tokens, token + 1)) return undefined
  if (isMc) return /^Mc\p{Ll}{3,}$/u.test(text) ? `Mc${text[2].toUpperCase()}${text.slice(3)}` : undefined
  const [name] = names
  if (names.includes(text) || isSurname(key)) return undefined
  if (tokens.shapes[token] === Shape.lower && !/^\p{Ll}/u.test(name)) return undefined
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
