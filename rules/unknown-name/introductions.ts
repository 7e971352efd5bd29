import { bareName } from '../../src/analysis/bare-surnames.ts'
import type { Entity, Mention } from '../../src/analysis/entities.ts'
import { isGivenName } from '../../src/analysis/fact-base/load.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { sentenceOf } from '../../src/analysis/locate.ts'
import { isInRunningText } from '../../src/analysis/own-words.ts'
import { type Person, personsBySurname, standsByFamily } from '../../src/analysis/persons.ts'
import { reportingWord } from '../../src/analysis/reporting-verbs.ts'
import { isMark, isWord } from '../../src/analysis/token-tests.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { Shape, TokenClass, type Tokens } from '../../src/parse/tokens.ts'
import type { Finding } from '../../src/rule/rule.ts'

/** Those who are called by a title and one name, as kings, lords, judges and the clergy are. */
const isStyle = wordTest(
  `king queen prince princess emperor empress pope saint st st. lord lady baron baroness duke duchess earl count countess
   viscount viscountess marquess marquis dame sir father sister brother mother rabbi imam sheikh sheikha sultan emir
   ayatollah cardinal archbishop bishop justice uncle aunt aunty auntie grandma grandpa granny`,
)
const isArticle = wordTest('the a an')
const isChild = wordTest(
  'boy girl child children toddler baby infant schoolboy schoolgirl teenager pupil pupils',
)

/**
 * The strict desk: everybody is named in full at first and by the surname after that. Whoever shares a surname with
 * somebody of the piece, stands in a row of names (a team), or is a child, is left alone.
 */
export function* introductions(facts: Facts): Iterable<Finding> {
  const bySurname = personsBySurname(facts)
  for (const bearers of bySurname.values()) {
    // Given names tell relatives apart.
    if (bearers.length === 1) yield* waysOf(facts, bearers[0]!)
  }
  const inFull = new Set([...bySurname.values()].flat().map(({ entity }) => entity))
  for (const entity of facts.entities.entities) {
    if (inFull.has(entity) || bySurname.has(entity.mentions[0]!.words.at(-1) ?? '')) continue
    const [first] = running(facts, entity)
    if (first === undefined || !isNeverInFull(facts, entity, first)) continue
    yield { messageId: 'bare', start: first.start, end: first.end }
  }
}

/** The mentions in the writer's own sentences. */
function running(facts: Facts, { mentions }: Entity): readonly Mention[] {
  return mentions.filter(({ styled, firstToken }) => !styled && isInRunningText(facts, firstToken))
}

/** The mentions of somebody that are made in another way than the desk makes them. */
function* waysOf(facts: Facts, { entity, given, surname, full }: Person): Iterable<Finding> {
  const mentions = running(facts, entity)
  const inFull = mentions.find(({ words }) => words.length > 1)
  if (inFull === undefined || isChildOrKin(facts, full) || isCalledByFirst(entity, given, surname)) return
  // Shakespeare needs no William, and no surname tells two kings apart.
  if (isFamous(entity) || isStyled(facts, inFull)) return
  const [first] = mentions
  if (first !== inFull && first!.words.length === 1 && !isException(facts, first!))
    yield {
      messageId: 'late',
      start: first!.start,
      end: first!.end,
      values: { name: textOf(facts, inFull) },
      replacements: [textOf(facts, inFull)],
      related: [{ start: inFull.start, end: inFull.end, reason: 'named in full here' }],
    }
  for (const mention of mentions) {
    if (mention.start <= inFull.start || isException(facts, mention)) continue
    const isAgain = mention.words.length > 1 && mention.words.at(-1) === surname
    const isGiven = mention.words.length === 1 && mention.words[0] === given && given !== surname
    if ((!isAgain && !isGiven) || !isAlone(facts, mention)) continue
    const name = surnameOf(facts, inFull, surname)
    yield {
      messageId: 'again',
      start: mention.start,
      end: mention.end,
      values: { name },
      replacements: [name],
      related: [{ start: inFull.start, end: inFull.end, reason: 'named in full here' }],
    }
  }
}

/** Is it told what somebody says whom the piece calls by one name only? */
function isNeverInFull(facts: Facts, entity: Entity, first: Mention): boolean {
  if (first.words.length !== 1 || entity.mentions.some(({ words }) => words.length > 1)) return false
  if (entity.known) {
    // Of those whom the world knows, only who holds an office has to be introduced.
    return isInOffice(entity) && first.form === 'part' && isTold(facts, first) && !isException(facts, first)
  }
  if (isException(facts, first) || entity.kind === 'place') return false
  if (facts.tokens.shapes[first.firstToken] !== Shape.capitalised || first.words[0]!.length < 3) return false
  return bareName(facts, first)?.standing === 'told' && isTold(facts, first)
}

const isSaid = wordTest('said says added adds asked asks replied told')
const isAccording = wordTest('according')

/** Is what somebody says told, or has the name a title? */
function isTold({ tokens }: Facts, { firstToken, endToken, titled }: Mention): boolean {
  if (titled || isAccording(tokens.keys[firstToken - 2] ?? 0)) return true
  if (isSaid(tokens.keys[firstToken - 1] ?? 0) && !isObject(tokens, firstToken - 1)) return true
  const form = reportingWord(tokens.keys[endToken] ?? 0)?.form
  return form === 'past' || form === 'present'
}

/** "She told Hallam": the verb has its subject before it. */
function isObject(tokens: Tokens, verb: number): boolean {
  return isWord(tokens, verb - 1)
}

function isInOffice({ known }: Entity): boolean {
  return known?.kind === 'person' && known.offices !== undefined
}

function isFamous(entity: Entity): boolean {
  return entity.known !== undefined && !isInOffice(entity)
}

/** Names of one word, of rows, of those with a style, and of those whose name the piece itself speaks of. */
function isException(facts: Facts, mention: Mention): boolean {
  return isStyled(facts, mention) || isInRow(facts, mention) || speaksOfName(facts, mention)
}

function isStyled({ tokens }: Facts, { firstToken, titled }: Mention): boolean {
  return titled && isStyle(tokens.keys[firstToken - 1] ?? 0)
}

/** Is it of a row of names, as of a team, or of a table of results ("2. Marit Solheim")? */
function isInRow({ tokens }: Facts, { firstToken, endToken }: Mention): boolean {
  if (isMark(tokens, endToken, '(')) return true
  if (isMark(tokens, firstToken - 1, '.') && tokens.classes[firstToken - 2] === TokenClass.number) return true
  return (
    isRowMark(tokens.prose[tokens.starts[firstToken - 1] ?? 0]) &&
    isRowMark(tokens.prose[tokens.starts[endToken] ?? 0])
  )
}

function isRowMark(mark = ''): boolean {
  return mark === ',' || mark === ';' || mark === '('
}

const isName = wordTest('name names surname surnames')
const isWhichName = wordTest('one single last real stage first full only pen screen second')
const isOtherName = wordTest(
  'mononym nickname nicknamed pseudonym alias aka identified anonymity withheld anonymously',
)
const isKnown = wordTest('known')
const isAs = wordTest('as only simply to')

/** Does the sentence, or one beside it, tell of the name: "who uses one name", "known only as", "not her real name"? */
function speaksOfName({ tokens }: Facts, { firstToken }: Mention): boolean {
  const sentence = sentenceOf(tokens, firstToken)
  const first = tokens.sentences[Math.max(0, sentence - 1)]!
  const end = tokens.sentences[Math.min(tokens.sentences.length - 1, sentence + 2)]!
  for (let token = first; token < end; token++) {
    const key = tokens.keys[token]!
    if (isOtherName(key)) return true
    if (isName(key) && isWhichName(tokens.keys[token - 1] ?? 0)) return true
    if (isKnown(key) && isAs(tokens.keys[token + 1] ?? 0)) return true
  }
  return false
}

/** Is somebody a child, or told of as one of a family, where given names are right? */
function isChildOrKin(facts: Facts, full: readonly Mention[]): boolean {
  return full.some(mention => {
    const { tokens } = facts
    const sentence = sentenceOf(tokens, mention.firstToken)
    const [first, end] = [tokens.sentences[sentence]!, tokens.sentences[sentence + 1]!]
    return standsByFamily(facts, mention) || tokens.keys.subarray(first, end).some(key => isChild(key))
  })
}

/** Is the family's name the first one (Kim Min-jae, Kim), or is a stage name's first word what the piece says (Lady …)? */
function isCalledByFirst({ mentions }: Entity, given: string, surname: string): boolean {
  const single = mentions.filter(({ words }) => words.length === 1)
  return single.some(({ words }) => words[0] === given) && !single.some(({ words }) => words[0] === surname)
}

/** Is it no part of something else ("the Ellen Marsh prize", "Ellen Marsh Ltd"), and no one's relation? */
function isAlone(facts: Facts, mention: Mention): boolean {
  const { tokens } = facts
  const before = tokens.keys[mention.firstToken - 1] ?? 0
  if (isArticle(before) || standsByFamily(facts, mention)) return false
  return mention.words.length > 1 || isGivenName(mention.parts[0]!.key)
    ? !isMark(tokens, mention.endToken, '-')
    : false
}

function surnameOf({ tokens }: Facts, { parts }: Mention, surname: string): string {
  const part = parts.find(({ folded }) => folded === surname) ?? parts.at(-1)!
  return tokens.prose.slice(tokens.starts[part.firstToken], tokens.ends[part.endToken - 1])
}

function textOf({ tokens }: Facts, { start, end }: Mention): string {
  return tokens.prose.slice(start, end).replaceAll(/\s+/g, ' ')
}
