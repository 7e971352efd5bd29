import { keyOf } from '../../parse/key.ts'
import { TokenClass, type Tokens } from '../../parse/tokens.ts'
import { isLowerWord, traitsOf, WordTrait } from '../dictionary.ts'
import { isLinkWord } from '../fact-base/fold.ts'
import { isGivenName, knownEntity, namesAt, nextNameState } from '../fact-base/load.ts'
import { FunctionWord, functionWord } from '../function-words.ts'
import { isCapital, isJoined, isMark } from '../token-tests.ts'
import { keyTest } from '../word-flags.ts'
import { NameCue, nameCue } from './vocabulary.ts'

const of = keyOf('of')
const the = keyOf('the')
const and = keyOf('and')
const forWord = keyOf('for')
const inWord = keyOf('in')
const ampersand = keyOf('&')
/** No name has more tokens; a text in capitals has. */
const longestRun = 24
const pronounI = keyOf('i')
const abbreviatedMonths = new Set(
  'jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec.'.split(' ').map(keyOf),
)

const small =
  FunctionWord.pronoun | FunctionWord.determiner | FunctionWord.subordinator | FunctionWord.coordinator
const ambiguous = FunctionWord.auxiliary | FunctionWord.calendar

/** May the token stand in a name: capitalised, and no pronoun, function word, weekday or month? */
export function isNameToken(tokens: Tokens, token: number): boolean {
  if (!isCapital(tokens, token)) return false
  const key = tokens.keys[token]
  const flags = functionWord(key)
  if ((flags & small) !== 0 || key === pronounI || abbreviatedMonths.has(key)) return false
  return (flags & ambiguous) === 0 || isGivenBefore(tokens, token)
}

/** Will Smith, April Jones: before a surname, within a sentence or as its subject. */
function isGivenBefore(tokens: Tokens, token: number): boolean {
  const next = token + 1
  return (
    isGivenName(tokens.keys[token]) &&
    next < tokens.count &&
    isCapital(tokens, next) &&
    !isLowerWord(tokens.keys[next]) &&
    ((token > 0 && tokens.classes[token - 1] === TokenClass.word) || isSubject(tokens, next))
  )
}

/** Does a past tense, a form of "be" or the like follow the surname, as in no question ("Will Hartnell go?")? */
function isSubject(tokens: Tokens, surname: number): boolean {
  const key = tokens.keys[surname + 1] ?? 0
  return (functionWord(key) & FunctionWord.auxiliary) !== 0 || (traitsOf(key) & WordTrait.past) !== 0
}

/** Parts of one word before a hyphen: Co-operation, Non-proliferation. */
const prefixes = new Set('co non anti pre post inter multi re'.split(' ').map(keyOf))

/**
 * The end of the run of capitalised words that begins at a token, with the small words that hold names together.
 * @param first a token for which {@link isNameToken} holds
 * @param end the sentence's end
 */
export function endOfRun(tokens: Tokens, first: number, end: number): number {
  let last = first
  while (last - first < longestRun) {
    const next = nextNameToken(tokens, first, last, end)
    if (next === undefined) return last + 1
    last = next
  }
  return last + 1
}

/** The token that carries the name on after `last`, over a link if need be. */
function nextNameToken(tokens: Tokens, first: number, last: number, end: number): number | undefined {
  const next = last + 1
  if (next >= end) return undefined
  if (isMark(tokens, next, '-') && isJoined(tokens, next) && isJoined(tokens, next + 1)) {
    if (next + 1 >= end) return undefined
    return isNameToken(tokens, next + 1) || prefixes.has(tokens.keys[last]) ? next + 1 : undefined
  }
  if (isJoined(tokens, next))
    return isAmpersandBetween(tokens, next, end) || isOwnerBetween(tokens, next, end) ? next + 1 : undefined
  if (isNameToken(tokens, next)) return next
  const key = tokens.keys[next]
  if (key === ampersand) return nameTokenAt(tokens, next + 1, end)
  if ((nameCue(key) & NameCue.particle) !== 0 && key !== of) {
    if (isMark(tokens, next + 1, '-') && isJoined(tokens, next + 1) && isJoined(tokens, next + 2))
      return nameTokenAt(tokens, next + 2, end)
    const second =
      next + 1 < end && (nameCue(tokens.keys[next + 1]) & NameCue.particle) !== 0 ? next + 2 : next + 1
    return nameTokenAt(tokens, second, end)
  }
  if (!isLinkWord(key) || !mayLink(tokens, first, last, key)) return undefined
  const linked = linkedToken(tokens, next, end)
  // A body has its seat in a city or a state; only what it works on is part of its name.
  return linked !== undefined && key === inWord && isSeat(tokens.keys[linked]) ? undefined : linked
}

/** May the link word follow what stands so far? "Bank of", "Center for", "Department of Health and". */
function mayLink(tokens: Tokens, first: number, last: number, link: number): boolean {
  const cue = nameCue(tokens.keys[last])
  if (link === of) {
    return isLowerWord(tokens.keys[last]) && (cue & NameCue.title) === 0 && !isGivenName(tokens.keys[last])
  }
  if (link === forWord) return (cue & NameCue.body) !== 0
  if (link === and || link === inWord) return hasLinkedBody(tokens, first, last)
  return false
}

function isSeat(key: number): boolean {
  const state = nextNameState(0, key)
  if (state === 0) return false
  return namesAt(state).some(({ index }) => /^(?:city|state)$/.test(knownEntity(index).sort ?? ''))
}

/** Is there a "Department of", a "Center for" before? */
function hasLinkedBody(tokens: Tokens, first: number, last: number): boolean {
  for (let token = first; token < last; token++) {
    const key = tokens.keys[token + 1]
    if ((nameCue(tokens.keys[token]) & NameCue.body) !== 0 && (key === of || key === forWord)) {
      return isLowerWord(tokens.keys[last])
    }
  }
  return false
}

function linkedToken(tokens: Tokens, link: number, end: number): number | undefined {
  const next = link + 1 < end && tokens.keys[link + 1] === the ? link + 2 : link + 1
  return nameTokenAt(tokens, next, end)
}

function nameTokenAt(tokens: Tokens, token: number, end: number): number | undefined {
  return token < end && isNameToken(tokens, token) ? token : undefined
}

/** Those whom bodies are for: Children's Hospital, Miners' Union. */
const owners = keyTest(
  `children women men people peoples workers miners farmers teachers veterans students writers actors players nurses
   doctors lawyers drivers employers parents pensioners journalists firefighters boys girls ladies mothers sailors
   soldiers seamen bankers builders engineers citizens consumers patients tenants growers traders`
    .split(/\s+/)
    .map(keyOf),
)

/** Is it the possessive of those whom a body is for, and does the name go on? */
function isOwnerBetween(tokens: Tokens, clitic: number, end: number): boolean {
  return (
    clitic + 1 < end &&
    tokens.classes[clitic] === TokenClass.clitic &&
    owners(tokens.keys[clitic - 1]) &&
    isNameToken(tokens, clitic + 1) &&
    !isGivenName(tokens.keys[clitic + 1])
  )
}

/** AT&T: an ampersand without spaces. */
function isAmpersandBetween(tokens: Tokens, mark: number, end: number): boolean {
  return (
    mark + 1 < end &&
    tokens.keys[mark] === ampersand &&
    tokens.classes[mark + 1] === TokenClass.word &&
    isJoined(tokens, mark + 1) &&
    isCapital(tokens, mark + 1)
  )
}
