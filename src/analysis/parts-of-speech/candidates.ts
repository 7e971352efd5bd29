import { Shape, TokenClass, type Tokens } from '../../parse/tokens.ts'
import { traitsOf, WordTrait } from '../dictionary.ts'
import type { Lattice } from './lattice.ts'
import { endingGroup, isPersonalName, wordGroup } from './load.ts'
import { capitalMark, endingKey, longestEnding, type TaggerModel } from './model.ts'
import { Tag } from './tags.ts'
import { commaState, costScale } from './train.ts'
import { speechTraitSets, speechTraitShift } from './trait-shares.ts'

/** What a name costs that could as well be a word, before another capital and before anything else. */
const nameCosts = {
  person: [-1 * costScale, 1 * costScale],
  other: [1 * costScale, 4 * costScale],
} as const

/** How the capitals of a sentence are to be read. */
export interface Capitals {
  /** A capital says nothing: a headline, a sentence in capitals. */
  readonly meaningless: boolean
  /** The token that begins the sentence. */
  readonly first: number
}

/** Does the token stand outside of the sequence: a quotation mark, or the hyphen of a word? */
export function isSkipped(tokens: Tokens, token: number): boolean {
  if (tokens.classes[token] !== TokenClass.punctuation) return false
  switch (tokens.prose.charCodeAt(tokens.starts[token])) {
    case 0x22:
    case 0x27:
    case 0x60:
    case 0x2018:
    case 0x2019:
    case 0x201c:
    case 0x201d:
      return true
    case 0x2d:
    case 0x2010:
    case 0x2011:
      return (
        token > 0 &&
        tokens.starts[token] === tokens.ends[token - 1] &&
        token + 1 < tokens.count &&
        tokens.starts[token + 1] === tokens.ends[token]
      )
    default:
      return false
  }
}

/** Adds the token with all that it can be to the lattice. */
export function addCandidates(
  lattice: Lattice,
  model: TaggerModel,
  tokens: Tokens,
  token: number,
  capitals: Capitals,
): void {
  lattice.begin(token)
  const tokenClass = tokens.classes[token]
  if (tokenClass === TokenClass.word || tokenClass === TokenClass.clitic) {
    addWord(lattice, model, tokens, token, capitals)
  } else {
    lattice.add(onlyState(tokens, token), 0)
  }
}

/** What a token that is no word is. */
function onlyState(tokens: Tokens, token: number): number {
  switch (tokens.classes[token]) {
    case TokenClass.number:
      return Tag.numeral
    case TokenClass.mixed:
      return mixedTag(tokens, token)
    case TokenClass.symbol:
      return Tag.symbol
    case TokenClass.opaque:
      return Tag.properNoun
    default:
      return tokens.prose.charCodeAt(tokens.starts[token]) === 0x2c ? commaState : Tag.punctuation
  }
}

/** `1990s`, `20th`, `5pm`, `G7`. */
function mixedTag({ prose, starts, ends }: Tokens, token: number): Tag {
  const first = prose.charCodeAt(starts[token])
  if (first < 0x30 || first > 0x39) return Tag.properNoun
  const last = prose.charCodeAt(ends[token] - 1) | 0x20
  const penultimate = prose.charCodeAt(ends[token] - 2) | 0x20
  if (last === 0x73 && penultimate >= 0x30 && penultimate <= 0x39) return Tag.nounPlural
  const pair = String.fromCharCode(penultimate, last)
  return pair === 'th' || pair === 'st' || pair === 'nd' || pair === 'rd' ? Tag.adjective : Tag.numeral
}

function addWord(
  lattice: Lattice,
  model: TaggerModel,
  tokens: Tokens,
  token: number,
  capitals: Capitals,
): void {
  const key = tokens.keys[token]
  const capital = tokens.shapes[token] >= Shape.capitalised && tokens.classes[token] === TokenClass.word
  const capitalGroup = capital ? wordGroup(model, key ^ capitalMark) : 0
  const opening = capital && (capitals.meaningless || isOpening(tokens, token, capitals.first))
  if (
    capitalGroup !== 0 &&
    (opening || model.groupTags[model.groupStarts[capitalGroup]] !== Tag.properNoun)
  ) {
    addGroup(lattice, model, capitalGroup)
  } else if (!capital) {
    addGroup(lattice, model, wordGroup(model, key) || groupOfUnlisted(model, tokens, token))
  } else if (!opening) {
    lattice.add(Tag.properNoun, 0)
  } else {
    addNameOrWord(lattice, model, tokens, token, capitals)
  }
}

/** A word whose capital may be owed to its place. */
function addNameOrWord(
  lattice: Lattice,
  model: TaggerModel,
  tokens: Tokens,
  token: number,
  capitals: Capitals,
): void {
  const key = tokens.keys[token]
  const listed = wordGroup(model, key)
  if (listed === 0 && (traitsOf(key) & WordTrait.lower) === 0) {
    lattice.add(Tag.properNoun, 0)
    return
  }
  const group = listed || groupOfUnlisted(model, tokens, token)
  addGroup(lattice, model, group)
  if (isOpen(model, group)) {
    const next = token + 1 < tokens.count && tokens.shapes[token + 1] >= Shape.capitalised
    const costs = isPersonalName(model, key) ? nameCosts.person : nameCosts.other
    lattice.add(Tag.properNoun, costs[next && !capitals.meaningless ? 0 : 1])
  }
}

/** A capital is owed where a sentence begins, also one within quotation marks or after a colon. */
function isOpening(tokens: Tokens, token: number, first: number): boolean {
  const before = token - 1
  if (token === first) return true
  if (tokens.classes[before] !== TokenClass.punctuation) return false
  const unit = tokens.prose.charCodeAt(tokens.starts[before])
  if (unit === 0x3a || before === first) return true
  const mark = unit === 0x22 || unit === 0x201c || unit === 0x2018 || unit === 0x27
  return (
    mark && tokens.ends[before] === tokens.starts[token] && tokens.starts[before] > tokens.ends[before - 1]
  )
}

function addGroup(lattice: Lattice, model: TaggerModel, group: number): void {
  const end = model.groupStarts[group + 1]
  for (let at = model.groupStarts[group]; at < end; at++)
    lattice.add(model.groupTags[at], model.groupCosts[at])
}

/** Could a word of this group be a name: is it a noun, an adjective or a verb? */
function isOpen(model: TaggerModel, group: number): boolean {
  const end = model.groupStarts[group + 1]
  for (let at = model.groupStarts[group]; at < end; at++) {
    const tag = model.groupTags[at]
    if (tag <= Tag.nounPlural || (tag >= Tag.verbBase && tag <= Tag.modal) || tag === Tag.adjective)
      return true
  }
  return false
}

function groupOfUnlisted(model: TaggerModel, tokens: Tokens, token: number): number {
  const traits = traitsOf(tokens.keys[token])
  const set = (traits >> speechTraitShift) & (speechTraitSets - 1)
  if (set === 0) return groupOfEnding(model, tokens, token)
  return (
    ((traits & WordTrait.adjective) !== 0 && comparedGroup(model, tokens, token)) || model.traitGroups[set]
  )
}

const comparative = endingKey('>er')
const superlative = endingKey('>est')

/** The group of a comparative or superlative by its ending, or 0. */
function comparedGroup(model: TaggerModel, { prose, ends }: Tokens, token: number): number {
  const end = ends[token]
  const last = prose.charCodeAt(end - 1) | 0x20
  if (last === 0x72) return (prose.charCodeAt(end - 2) | 0x20) === 0x65 ? endingGroup(model, comparative) : 0
  const isEst =
    last === 0x74 &&
    (prose.charCodeAt(end - 2) | 0x20) === 0x73 &&
    (prose.charCodeAt(end - 3) | 0x20) === 0x65
  return isEst ? endingGroup(model, superlative) : 0
}

function groupOfEnding(model: TaggerModel, { prose, starts, ends }: Tokens, token: number): number {
  const end = ends[token]
  const length = Math.min(longestEnding, end - starts[token])
  for (let size = length; size > 0; size--) {
    let key = size
    for (let index = end - 1; index >= end - size; index--) key = key * 31 + (prose.charCodeAt(index) & 31)
    const group = endingGroup(model, key)
    if (group !== 0) return group
  }
  return 0
}
