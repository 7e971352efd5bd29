import { keyOf } from '../../parse/key.ts'
import { Shape, TokenClass, type Tokens } from '../../parse/tokens.ts'
import type { Block } from '../blocks.ts'
import { isLowerWord } from '../dictionary.ts'
import { NameForm } from '../fact-base/known-entity.ts'
import { isGivenName, type KnownName } from '../fact-base/load.ts'
import { isJoined } from '../token-tests.ts'
import { endOfRun, isNameToken } from './capital-run.ts'
import { knownRun } from './known-run.ts'
import { afterOpeningPhrase, isOpener, opensQuotation } from './openers.ts'
import { isCapitalStyled } from './styled-blocks.ts'
import { NameCue, nameCue } from './vocabulary.ts'

/** A stretch of tokens that is a name, before it is known whose. */
export interface FoundName {
  readonly firstToken: number
  readonly endToken: number
  /** What the fact base has under it; empty when unknown. */
  readonly known: readonly KnownName[]
  /** Is there a title before it ("President", "Dr.")? */
  readonly titled: boolean
  /** Does the capital say little, because it begins a sentence with an ordinary word? */
  readonly doubtful: boolean
  /** Does it stand in a heading or line where every word has a capital? */
  readonly styled: boolean
}

/** Finds the names of a text by their capitals and by the fact base. Names in order, none overlapping. */
export function findNames(tokens: Tokens, blocks: readonly Block[]): FoundName[] {
  const names: FoundName[] = []
  let sentence = 0
  for (const block of blocks) {
    const styled = isCapitalStyled(tokens, block)
    while (sentence + 2 < tokens.sentences.length && tokens.sentences[sentence + 1] <= block.firstToken)
      sentence++
    for (; sentence + 1 < tokens.sentences.length; sentence++) {
      const first = Math.max(tokens.sentences[sentence], block.firstToken)
      if (first >= block.endToken) break
      const end = Math.min(tokens.sentences[sentence + 1], block.endToken)
      findInSentence(tokens, first, end, styled, names)
      if (tokens.sentences[sentence + 1] > block.endToken) break
    }
  }
  return names
}

function findInSentence(
  tokens: Tokens,
  start: number,
  end: number,
  styled: boolean,
  names: FoundName[],
): void {
  let begins = true
  for (let token = start; token < end; token++) {
    if (tokens.shapes[token] < Shape.capitalised || tokens.classes[token] === TokenClass.opaque) {
      begins &&= tokens.classes[token] === TokenClass.punctuation
      continue
    }
    const known =
      isJoined(tokens, token) && isSuffix(tokens, token) ? undefined : knownRun(tokens, token, end)
    const runEnd = !isNameToken(tokens, token)
      ? token
      : styled
        ? endOfStrangers(tokens, token, end)
        : endOfRun(tokens, token, end)
    const nextToken = Math.max(known?.endToken ?? 0, runEnd)
    if (nextToken > token) {
      const opens = begins || opensQuotation(tokens, token)
      if (known && known.endToken >= runEnd)
        push(names, tokens, token, known.endToken, known.names, false, opens, styled)
      else splitRun(tokens, token, runEnd, opens, names)
      token = nextToken - 1
    }
    begins = false
  }
}

/** The end of a run of words that are no ordinary ones, where ordinary words are capitalised too. */
function endOfStrangers(tokens: Tokens, first: number, end: number): number {
  let token = first
  while (token < end && isNameToken(tokens, token) && !isLowerWord(tokens.keys[token])) token++
  return token
}

/** Cuts a run of capitalised words at titles, at what begins the sentence, and into known names. */
function splitRun(tokens: Tokens, first: number, end: number, begins: boolean, names: FoundName[]): void {
  let from = first
  if (begins) from = isOpener(tokens, first, end) ? first + 1 : afterOpeningPhrase(tokens, first, end)
  let titled = false
  let start = from
  for (let token = from; token < end; token++) {
    if (!isTitleBefore(tokens, token, end)) continue
    if (token > start && !isOffice(tokens, start, token))
      pushParts(tokens, start, token, titled, begins && start === first, names)
    start = token + 1
    titled = true
  }
  // "Dr. and Mrs.": a title without a name.
  if (end - start === 1 && isAbbreviatedTitle(tokens, start)) return
  if (start < end) pushParts(tokens, start, end, titled, begins && start === first, names)
}

function isAbbreviatedTitle(tokens: Tokens, token: number): boolean {
  return (nameCue(tokens.keys[token]) & NameCue.title) !== 0 && tokens.prose[tokens.ends[token] - 1] === '.'
}

/** A title counts when a capitalised name follows it directly, so not in "Secretary of State". */
function isTitleBefore(tokens: Tokens, token: number, end: number): boolean {
  return (
    (nameCue(tokens.keys[token]) & NameCue.title) !== 0 &&
    token + 1 < end &&
    tokens.shapes[token + 1] >= Shape.capitalised &&
    // "General Hospital"
    (nameCue(tokens.keys[token + 1]) & (NameCue.body | NameCue.company)) === 0 &&
    !(tokens.keys[token] === general && token + 2 < end && isBody(tokens.keys[end - 1]!))
  )
}

const general = keyOf('general')

/** "General Medical Council": what ends as a body does is led by no general. */
function isBody(key: number): boolean {
  return (nameCue(key) & NameCue.body) !== 0
}

/** "Former", "Prime", "Home" before a title: words of the office, and no name. */
function isOffice(tokens: Tokens, first: number, end: number): boolean {
  for (let token = first; token < end; token++) {
    const key = tokens.keys[token]
    if (!isLowerWord(key) || isGivenName(key)) return false
  }
  return knownRun(tokens, first, end)?.endToken !== end || end - first === 1
}

/** "Russian Vladimir Putin", "Ukraine President": known names side by side stay apart; other runs are one name. */
function pushParts(
  tokens: Tokens,
  first: number,
  end: number,
  titled: boolean,
  begins: boolean,
  names: FoundName[],
): void {
  const parts: { first: number; end: number; names: readonly KnownName[] }[] = []
  let token = first
  while (token < end) {
    const known = knownRun(tokens, token, end)
    if (!known) break
    parts.push({ first: token, end: known.endToken, names: known.names })
    token = known.endToken
  }
  if (
    token === end &&
    !(parts.length === 2 && isPersonInTwo(tokens, parts[0].end, first, end, parts[1].names))
  ) {
    for (const part of parts) {
      push(names, tokens, part.first, part.end, part.names, titled, begins && part.first === first, false)
    }
    return
  }
  const [lead] = parts
  if (lead?.names.some(({ form }) => form === NameForm.adjective)) {
    const person = lead.end
    if (person < end && isGivenName(tokens.keys[person]) && end - person > 1) {
      push(names, tokens, lead.first, lead.end, lead.names, false, begins, false)
      push(names, tokens, person, end, [], titled, false, false)
      return
    }
  }
  push(names, tokens, first, end, [], titled, begins, false)
}

/** "John Kennedy": a given name before the surname of somebody known. */
function isPersonInTwo(
  tokens: Tokens,
  second: number,
  first: number,
  end: number,
  names: readonly KnownName[],
): boolean {
  return (
    second - first === 1 &&
    end - second === 1 &&
    isGivenName(tokens.keys[first]) &&
    names.every(({ form }) => form === NameForm.family)
  )
}

function push(
  names: FoundName[],
  tokens: Tokens,
  firstToken: number,
  endToken: number,
  known: readonly KnownName[],
  titled: boolean,
  begins: boolean,
  styled: boolean,
): void {
  const start = names.length > 0 ? names[names.length - 1].endToken : 0
  const from = withParticles(tokens, firstToken, start)
  const single = endToken - firstToken === 1
  const isOrdinary =
    single && isLowerWord(tokens.keys[firstToken]) && tokens.shapes[firstToken] === Shape.capitalised
  names.push({
    firstToken: from,
    endToken,
    known,
    titled,
    doubtful: isOrdinary && (begins || styled),
    styled,
  })
}

/** "de la Haye", "van Gogh", "al-Masri": where a surname begins whose particles stand in small letters. */
function withParticles(tokens: Tokens, first: number, floor: number): number {
  let start = first
  while (start > floor) {
    const hyphen = isJoined(tokens, start) && tokens.prose[tokens.starts[start - 1]] === '-'
    const particle = hyphen ? start - 2 : start - 1
    if (particle < floor || tokens.shapes[particle] !== Shape.lower || isJoined(tokens, particle)) break
    if ((nameCue(tokens.keys[particle]) & NameCue.particle) === 0) break
    if (!hyphen && tokens.starts[start] !== tokens.ends[particle] + 1) break
    start = particle
  }
  return start
}

/** "-Davidson" of "Harley-Davidson" cannot begin a name of its own. */
function isSuffix(tokens: Tokens, token: number): boolean {
  return tokens.prose[tokens.starts[token - 1]] === '-'
}
