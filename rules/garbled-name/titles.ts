import type { KnownEntity, Mention } from '../../src/analysis/entities.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { FunctionWord, functionWord } from '../../src/analysis/function-words.ts'
import { blockOf } from '../../src/analysis/locate.ts'
import { isFiniteTag } from '../../src/analysis/parts-of-speech.ts'
import { isCapital, isMark } from '../../src/analysis/token-tests.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { keyOf } from '../../src/parse/key.ts'
import { Shape, TokenClass, type Tokens } from '../../src/parse/tokens.ts'
import type { Finding } from '../../src/rule/rule.ts'

/** The titles of those who head a body, each as it is compared; a hyphen counts as a space. */
const titles = new Map(
  [
    ...`president governor director commissioner administrator speaker chancellor chair`.split(' '),
    ...`managing director|executive director|chief executive|prime minister|general secretary|chief constable`.split(
      '|',
    ),
  ].map(title => [title, title]),
)
titles.set('secretary general', 'secretary-general').set('director general', 'director-general')
titles.set('ceo', 'chief executive').set('chief executive officer', 'chief executive')
for (const word of ['chairman', 'chairwoman', 'chairperson']) titles.set(word, 'chair')

const endsTitle = wordTest(
  `president governor director commissioner administrator speaker chancellor chair chairman chairwoman chairperson
   executive minister secretary constable general ceo officer`,
)
const beginsTitle = wordTest(
  `president governor director commissioner administrator speaker chancellor chair chairman chairwoman chairperson
   managing executive chief prime general secretary ceo`,
)
const longestTitle = 3

/** A title of the list, and the tokens that it stands in. */
interface Title {
  readonly title: string
  readonly first: number
  readonly end: number
}

/**
 * Titles that the head of a well-known body does not have and that nobody else there has (the president of the Bank of
 * England), and one such body as the other's (the secretary-general of NATO's UN).
 */
export function* wrongTitles(facts: Facts): Iterable<Finding> {
  const { mentions, entities } = facts.entities
  for (const mention of mentions) {
    const { known } = entities[mention.entity]!
    if (known?.officers === undefined || mention.styled || mention.form === 'people') continue
    const title = titleBefore(facts, mention) ?? titleBehind(facts, mention)
    if (title === undefined || facts.voices.isQuoted(mention) || !isInText(facts, mention)) continue
    if (known.officers.includes(title.title)) {
      const owned = ownedBody(facts, mention)
      if (owned) yield owned
    } else yield findingFor(facts.tokens, title, known)
  }
}

function isInText({ blocks }: Facts, { firstToken }: Mention): boolean {
  const role = blockOf(blocks, firstToken)?.role
  return role === 'body' || role === 'quote'
}

const of = wordTest('of')
const the = wordTest('the')

/** "the president of the Bank of England said": a title before "of" and the body, with nothing of the name behind it. */
function titleBefore(facts: Facts, mention: Mention): Title | undefined {
  const { firstToken, endToken } = mention
  const { tokens } = facts
  const end = the(tokens.keys[firstToken - 1] ?? 0) ? firstToken - 2 : firstToken - 1
  if (end < 1 || !of(tokens.keys[end]!) || !endsTitle(tokens.keys[end - 1]!)) return undefined
  const title = longestBetween(tokens, Math.max(0, end - longestTitle), end, end)
  if (title === undefined || !mayStandBefore(tokens, title.first - 1)) return undefined
  return endsPhrase(facts, endToken) || bodyOwnedBy(facts, mention) ? title : undefined
}

/** "UN president Olof Brandt", "the UN's president": the title stands behind the body, which is all that it is told by. */
function titleBehind(facts: Facts, { endToken }: Mention): Title | undefined {
  const { tokens } = facts
  const isOwner = owns(tokens, endToken)
  let first = isOwner ? endToken + 1 : endToken
  if (isEarlier(tokens.keys[first] ?? 0)) first++
  if (!beginsTitle(tokens.keys[first] ?? 0)) return undefined
  const title = longestBetween(tokens, first, first, Math.min(tokens.count, first + longestTitle))
  if (title === undefined) return undefined
  if (isName(tokens, title.end)) return title
  return isOwner && endsPhrase(facts, title.end) ? title : undefined
}

/** The longest title between two tokens, that begins or ends at the one which is given twice. */
function longestBetween(tokens: Tokens, low: number, first: number, end: number): Title | undefined {
  const isFromEnd = low < first || low === end - 1
  for (let count = Math.min(longestTitle, end - low); count > 0; count--) {
    const from = isFromEnd ? end - count : first
    const text = tokens.prose.slice(tokens.starts[from], tokens.ends[from + count - 1])
    const title = titles.get(text.toLowerCase().replaceAll(/[-\s]+/g, ' '))
    if (title) return { title, first: from, end: from + count }
  }
  return undefined
}

const isEarlier = wordTest('former new current outgoing incoming acting late then next first')
const mayIntroduce = wordTest(
  'the as is was be been become becomes became elected named appointed and or former new current outgoing acting late',
)

/** Is what stands before the title no word that makes another of it (vice president, finance director, a governor)? */
function mayStandBefore(tokens: Tokens, before: number): boolean {
  return isMark(tokens, before, ',') || mayIntroduce(tokens.keys[before] ?? 0)
}

const possessive = keyOf("'s")

function owns(tokens: Tokens, token: number): boolean {
  return tokens.classes[token] === TokenClass.clitic && tokens.keys[token] === possessive
}

function isName(tokens: Tokens, token: number): boolean {
  return tokens.shapes[token] === Shape.capitalised && isCapital(tokens, token)
}

const goesOn = FunctionWord.determiner | FunctionWord.adverb
const isOfWhat = wordTest('of for')

/** Does a mark, a small word or a verb follow, so that nothing more is said of what the title is for? */
function endsPhrase({ tokens, partsOfSpeech }: Facts, token: number): boolean {
  if (token >= tokens.count) return true
  if (tokens.classes[token] === TokenClass.punctuation)
    return /[.,;:)?!–—]/.test(tokens.prose[tokens.starts[token]]!)
  if (tokens.shapes[token] !== Shape.lower) return false
  const key = tokens.keys[token]!
  const flags = functionWord(key)
  if (isOfWhat(key)) return false
  return flags === 0 ? isFiniteTag(partsOfSpeech.tagOf(token)) : (flags & goesOn) === 0
}

/** "NATO's UN": a body with a head of its own, as another one's. */
function ownedBody(facts: Facts, owner: Mention): Finding | undefined {
  const { entities } = facts.entities
  const owned = bodyOwnedBy(facts, owner)
  const known = owned && entities[owned.entity]!.known
  if (owned === undefined || known === undefined) return undefined
  const values = { name: nameOf(known), owner: nameOf(entities[owner.entity]!.known!) }
  return { messageId: 'owned', start: owner.start, end: owned.end, values }
}

function bodyOwnedBy({ tokens, entities }: Facts, { endToken, entity }: Mention): Mention | undefined {
  if (!owns(tokens, endToken) || entities.entities[entity]!.known?.name === unitedNations) return undefined
  const owned = entities.mentionAt(endToken + 1)
  if (owned === undefined || owned.entity === entity) return undefined
  return entities.entities[owned.entity]!.known?.officers === undefined ? undefined : owned
}

/** Many bodies with heads of their own are its agencies. */
const unitedNations = 'United Nations'

function nameOf({ name, article }: KnownEntity): string {
  return article === 'the' ? `the ${name}` : name
}

function findingFor(tokens: Tokens, { first, end }: Title, known: KnownEntity): Finding {
  const [head = ''] = known.officers ?? []
  const isUpper = tokens.shapes[first] !== Shape.lower
  const replacement = isUpper ? head.replaceAll(/(?<=^|[ -])\p{Ll}/gu, letter => letter.toUpperCase()) : head
  return {
    messageId: 'title',
    start: tokens.starts[first]!,
    end: tokens.ends[end - 1]!,
    values: { name: nameOf(known) },
    replacements: [replacement],
  }
}
