import { distance } from 'fastest-levenshtein'
import { isWord, traitsOf, WordTrait } from '../../src/analysis/dictionary.ts'
import type { Entity, Mention } from '../../src/analysis/entities.ts'
import { isGivenName, isNameEnd, isSurname, nextNameState } from '../../src/analysis/fact-base/load.ts'
import { soundOf } from '../../src/analysis/fact-base/sound.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { FunctionWord, functionWord } from '../../src/analysis/function-words.ts'
import { sentenceOf } from '../../src/analysis/locate.ts'
import { standsByFamily } from '../../src/analysis/persons.ts'
import { reportingWord } from '../../src/analysis/reporting-verbs.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { keyOf } from '../../src/parse/key.ts'
import type { Finding } from '../../src/rule/rule.ts'

/** How a surname that nobody bears comes near to one that somebody bears. */
interface Likeness {
  readonly surname: string
  readonly full: Mention
}

const the = keyOf('the')

/**
 * Bare surnames that stand once, beside a title or a reporting verb, that nobody in the piece bears, and that are like
 * the surname of exactly one who is named in full before (Delaney said, Colm Devaney; Mr Anstruthers, Torquil
 * Anstruther; Proudlock, Proudfoot).
 */
export function* likeSurnames(facts: Facts): Iterable<Finding> {
  const bare = facts.entities.mentions.filter(
    mention => mention.parts.length === 1 && !mention.styled && mayBeSlip(facts, mention),
  )
  if (bare.length === 0) return
  const bearers = bearersOf(facts)
  const unborne = bare.filter(({ parts }) => !bearers.some(({ surname }) => surname === parts[0]!.folded))
  // Where more than one acts who is not introduced, as on a page of sport, nobody has to be.
  const acting = unborne.filter(mention => !isSure(facts, mention))
  for (const mention of unborne) {
    if (acting.length > 1 && acting.includes(mention)) continue
    const word = mention.parts[0]!.folded
    const like = bearers.filter(({ surname }) => areLike(word, surname, mention.titled))
    const [bearer] = like
    if (bearer === undefined || like.some(({ surname }) => surname !== bearer.surname)) continue
    if (bearer.full.start > mention.start || sharesSentence(facts, mention, bearer.full)) continue
    if (standsElsewhere(facts, mention, word) || standsByFamily(facts, mention)) continue
    yield findingFor(facts, mention, bearer.full)
  }
}

/** Named once, by nothing but a surname, with a title or as the one whose words are told, and introduced in no way. */
function mayBeSlip(facts: Facts, mention: Mention): boolean {
  const { entities, tokens } = facts
  const { kind, known, mentions } = entities.entities[mention.entity]!
  if (known || mentions.length > 1 || (kind !== 'person' && kind !== 'unknown')) return false
  const { folded, key } = mention.parts[0]!
  if (folded.length < shortest || isKnownName(key)) return false
  const { firstToken, endToken } = mention
  if (mention.doubtful && !mention.titled) return false
  if (!isSure(facts, mention) && !acts(facts, mention)) return false
  if (tokens.keys[firstToken - 1] === the || tokens.prose[tokens.starts[endToken] ?? 0] === ',') {
    // "Delaney, a guard, said": that is told who it is.
    if (tokens.keys[firstToken - 1] === the || isDescribed(facts, endToken + 1)) return false
  }
  return true
}

const shortest = 5

/** Does a title, or a verb of saying, tell that it is somebody? */
function isSure(facts: Facts, mention: Mention): boolean {
  return mention.titled || speaks(facts, mention)
}

/** Does a past tense or an auxiliary follow, of which the name is the subject? */
function acts({ tokens }: Facts, { firstToken, endToken }: Mention): boolean {
  const key = tokens.keys[endToken] ?? 0
  if ((functionWord(tokens.keys[firstToken - 1] ?? 0) & FunctionWord.preposition) !== 0) return false
  return (functionWord(key) & FunctionWord.auxiliary) !== 0 || (traitsOf(key) & WordTrait.past) !== 0
}

function isDescribed({ tokens }: Facts, token: number): boolean {
  return (
    (functionWord(tokens.keys[token] ?? 0) & FunctionWord.determiner) !== 0 ||
    isRelative(tokens.keys[token] ?? 0)
  )
}

const isRelative = wordTest('who whose whom')

function isKnownName(key: number): boolean {
  const state = nextNameState(0, key)
  return state !== 0 && isNameEnd(state)
}

/** Is it the subject of a verb of saying, before or behind it? */
function speaks({ tokens }: Facts, { firstToken, endToken }: Mention): boolean {
  const after = reportingWord(tokens.keys[endToken] ?? 0)?.form
  if (after === 'past' || after === 'present') return true
  return reportingWord(tokens.keys[firstToken - 1] ?? 0)?.form === 'past'
}

/** Who is named in full: the surname, and where. */
function bearersOf({ entities }: Facts): readonly Likeness[] {
  return entities.entities.flatMap((entity): readonly Likeness[] => {
    const full = entity.mentions.find(({ parts, styled }) => parts.length > 1 && parts.length < 5 && !styled)
    return full && isSomebody(entity, full) ? [{ surname: full.parts.at(-1)!.folded, full }] : []
  })
}

/** A person, or an unknown name of which the last word is used alone again. */
function isSomebody({ kind, mentions, known }: Entity, { parts }: Mention): boolean {
  if (kind === 'person') return true
  if (kind !== 'unknown' || known) return false
  const { folded } = parts.at(-1)!
  return mentions.some(({ parts: alone }) => alone.length === 1 && alone[0]!.folded === folded)
}

/** Do they differ by a letter, by two that leave the sound nearly as it is, by a plural, or in one half of two? */
function areLike(written: string, surname: string, titled: boolean): boolean {
  const shorter = Math.min(written.length, surname.length)
  if (shorter < shortest || written === surname) return false
  if (`${written}s` === surname || `${surname}s` === written) return titled
  const letters = distance(written, surname)
  // A word that no list has is garbled-name's to judge.
  if (letters === 1) return isListed(keyOf(written))
  if (written[0] !== surname[0]) return false
  if (letters === 2 && shorter > shortest) return true
  return (
    (letters <= 3 && shorter > shortest && soundOf(written) === soundOf(surname)) ||
    haveOneHalf(written, surname)
  )
}

function isListed(key: number): boolean {
  return isSurname(key) || isGivenName(key) || isWord(key)
}

/** Proudlock, Proudfoot: the longer part of either is the same, and what follows it is of one length, or nearly. */
function haveOneHalf(a: string, b: string): boolean {
  let shared = 0
  while (shared < a.length && a[shared] === b[shared]) shared++
  const [first, second] = [a.length - shared, b.length - shared]
  return shared >= 5 && Math.max(first, second) <= Math.min(shared, 4) && Math.min(first, second) >= 3
}

function sharesSentence({ tokens }: Facts, a: Mention, b: Mention): boolean {
  return sentenceOf(tokens, a.firstToken) === sentenceOf(tokens, b.firstToken)
}

/** Does the word stand in another name, which may be why it is known to the reader? */
function standsElsewhere({ entities }: Facts, mention: Mention, word: string): boolean {
  return entities.mentions.some(
    other => other !== mention && other.parts.some(({ folded }) => folded === word),
  )
}

function findingFor({ tokens }: Facts, mention: Mention, model: Mention): Finding {
  const part = model.parts.at(-1)!
  const name = tokens.prose.slice(tokens.starts[part.firstToken], tokens.ends[part.endToken - 1])
  return {
    messageId: 'title',
    start: mention.start,
    end: mention.end,
    values: { name },
    replacements: [name],
    related: [{ start: model.start, end: model.end, reason: 'named in full here' }],
  }
}
