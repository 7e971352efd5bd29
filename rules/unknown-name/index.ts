import { isWord } from '../../src/analysis/dictionary.ts'
import type { Mention } from '../../src/analysis/entities.ts'
import { isGivenName, isSurname } from '../../src/analysis/fact-base/load.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { FunctionWord, functionWord } from '../../src/analysis/function-words.ts'
import { reportingWord } from '../../src/analysis/reporting-verbs.ts'
import { keyOf } from '../../src/parse/key.ts'
import { Shape, TokenClass } from '../../src/parse/tokens.ts'
import { defineRule } from '../../src/rule/define-rule.ts'
import type { Finding } from '../../src/rule/rule.ts'
import { unexplainedAcronyms } from './acronyms.ts'
import { introductions } from './introductions.ts'

const possessive = keyOf("'s")

interface Options {
  readonly introduce: string
  readonly acronyms: string
}

export default defineRule<Options>({
  id: 'unknown-name',
  category: 'name',
  summary: 'A bare name, introduced nowhere, where a person or a role must stand',
  status: 'stable',
  gate: false,
  messages: {
    stranger: '“{found}” is introduced nowhere in this piece',
    acronym: '“{found}” is explained nowhere in this piece',
    bare: '“{found}” is never named in full',
    late: '“{found}” stands here before “{name}” is named in full',
    again: '“{found}” has been named in full; the house writes the surname after that',
  },
  defaults: { introduce: 'strangers', acronyms: 'any' },
  options: {
    introduce: {
      type: 'string',
      enum: ['strangers', 'everyone'],
      description:
        'Who has to be introduced: whoever turns up from nowhere, or everyone, in full at first and by the surname after that.',
    },
    acronyms: {
      type: 'string',
      enum: ['any', 'explained'],
      description: 'Whether an acronym has to be explained, unless it is a household name.',
    },
  },
  lexicon: false,
  *check({ facts, options: { introduce, acronyms } }) {
    if (acronyms === 'explained') yield* unexplainedAcronyms(facts)
    const found = [...strangers(facts)]
    yield* found
    if (introduce !== 'everyone') return
    const places = new Set(found.map(({ start }) => start))
    for (const finding of introductions(facts)) if (!places.has(finding.start)) yield finding
  },
})

function* strangers(facts: Facts): Iterable<Finding> {
  for (const mention of facts.entities.mentions) {
    if (!belongsToPerson(facts, mention) || !isStranger(facts, mention) || !acts(facts, mention)) continue
    yield { messageId: 'stranger', start: mention.start, end: mention.end }
  }
}

/** A single capitalised word that stands once in the piece, in the writer's words, and is known from nowhere. */
function isStranger({ tokens, entities, voices }: Facts, mention: Mention): boolean {
  const { firstToken, endToken, styled, titled, entity } = mention
  if (endToken - firstToken > 1 || styled || titled || tokens.shapes[firstToken] !== Shape.capitalised)
    return false
  const { known, mentions } = entities.entities[entity]
  const key = tokens.keys[firstToken]
  return (
    known === undefined &&
    mentions.length === 1 &&
    !isWord(key) &&
    !isGivenName(key) &&
    !isSurname(key) &&
    !voices.isQuoted(mention)
  )
}

/** Does the possessive of a person precede it? Of a state or a team it would be plain news style: Norway's Warholm. */
function belongsToPerson({ tokens, entities }: Facts, { firstToken }: Mention): boolean {
  const clitic = firstToken - 1
  if (clitic < 1 || tokens.classes[clitic] !== TokenClass.clitic || tokens.keys[clitic] !== possessive)
    return false
  const owner = entities.mentionAt(clitic - 1)
  return owner !== undefined && owner.form !== 'people' && entities.entities[owner.entity].kind === 'person'
}

/** Is a verb said of it: does it say, or has it done, or is it something? */
function acts(facts: Facts, { endToken }: Mention): boolean {
  const { tokens } = facts
  if (endToken + 1 >= tokens.count || tokens.shapes[endToken] !== Shape.lower) return false
  const key = tokens.keys[endToken]
  if ((functionWord(key) & FunctionWord.auxiliary) !== 0) return true
  const word = reportingWord(key)
  if (!word || word.form === 'base' || word.form === 'gerund') return false
  // "Trump's Tylenol claims are": a noun, unless a clause begins behind it.
  return !word.verb.noun || beginsClause(facts, endToken + 1)
}

function beginsClause({ tokens, entities }: Facts, token: number): boolean {
  const clause = FunctionWord.pronoun | FunctionWord.determiner
  return (functionWord(tokens.keys[token]) & clause) !== 0 || entities.mentionAt(token) !== undefined
}
