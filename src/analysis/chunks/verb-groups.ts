import { keyOf } from '../../parse/key.ts'
import type { Tokens } from '../../parse/tokens.ts'
import { lemmaOf } from '../lemma.ts'
import { Tag } from '../parts-of-speech/tags.ts'
import { keyTest } from '../word-flags.ts'
import type { NounPhrase, TokenRange, VerbGroup } from './phrases.ts'
import { isHyphenated, isPremodifier } from './premodifiers.ts'

const pastForms = keyTest(
  [
    "was were wasn't weren't had hadn't did didn't could couldn't would wouldn't should shouldn't might mightn't 'd",
  ]
    .join(' ')
    .split(' ')
    .map(keyOf),
)
const futureForms = keyTest(["will won't shall shan't 'll"].join(' ').split(' ').map(keyOf))
const negations = keyTest(
  `not never isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't cannot couldn't
   shouldn't mustn't mightn't needn't shan't ain't`
    .split(/\s+/)
    .map(keyOf),
)
const nonFiniteForms = keyTest(['be', 'been', 'being', 'having', 'doing', 'done'].map(keyOf))
const getForms = keyTest(['get', 'gets', 'got', 'getting', 'gotten'].map(keyOf))
const longer = keyOf('longer')
const no = keyOf('no')

/** The fuller forms of contracted modals. */
const fullModals: ReadonlyMap<string, string> = new Map([
  ["'ll", 'will'],
  ["'d", 'would'],
  ["won't", 'will'],
  ["can't", 'can'],
  ['cannot', 'can'],
  ["shan't", 'shall'],
])

/** Does the tag belong to a verb group as a helper or a main verb? */
export function isVerbal(tag: number): boolean {
  return tag >= Tag.verbBase && tag <= Tag.do
}

/** The verb groups of a sentence. Participles that stand as adjectives before a noun are left to the noun phrase. */
export function findVerbGroups(tokens: Tokens, tags: Uint8Array, { first, end }: TokenRange): VerbGroup[] {
  const groups: VerbGroup[] = []
  for (let token = first; token < end; token++) {
    if (!startsGroup(tokens, tags, token, first, end)) continue
    const group = readGroup(tokens, tags, token, end)
    groups.push(group)
    token = group.endToken - 1
  }
  return groups
}

/** "put the fire out": the particle behind a short object belongs to the verb before that. */
export function withParticles(
  tags: Uint8Array,
  groups: readonly VerbGroup[],
  phrases: readonly NounPhrase[],
): VerbGroup[] {
  return groups.map(group => {
    if (group.particle !== undefined) return group
    const object = phrases.find(({ firstToken }) => firstToken === group.endToken)
    if (!object || object.endToken - object.firstToken > 5) return group
    return tags[object.endToken] === Tag.particle ? { ...group, particle: object.endToken } : group
  })
}

function startsGroup(tokens: Tokens, tags: Uint8Array, token: number, first: number, end: number): boolean {
  const tag = tags[token]
  if (tag === Tag.to) return token + 1 < end
  if (!isVerbal(tag)) return false
  if (tag === Tag.verbIng || tag === Tag.verbParticiple)
    return !isPremodifier(tokens, tags, token, first, end)
  return !isHyphenated(tokens, token, first, end)
}

function readGroup(tokens: Tokens, tags: Uint8Array, first: number, end: number): VerbGroup {
  const start = first
  let head = first
  let perfect = false
  let progressive = false
  let passive = false
  let token = first
  while (true) {
    const next = nextVerb(tokens, tags, token, end)
    if (next === undefined) break
    if (tags[token] === Tag.have) perfect = true
    if (tags[token] === Tag.be) {
      if (tags[next] === Tag.verbIng || tokens.keys[next] === being) progressive = true
      else passive = true
    }
    if (getForms(tokens.keys[token])) passive = true
    head = next
    token = next
  }
  if (tags[first] === Tag.to && head === first) head = first
  const particle = tags[head + 1] === Tag.particle && head + 1 < end ? head + 1 : undefined
  const endToken = (particle ?? head) + 1
  const finite = isFiniteForm(tokens, tags, first)
  return {
    firstToken: start,
    endToken,
    start: tokens.starts[start],
    end: tokens.ends[endToken - 1],
    head,
    lemma: lemmaOf(tokens, head, tags[head] as Tag),
    form: finite ? 'finite' : formOf(tags, first),
    tense: finite ? tenseOf(tokens, tags, first) : 'none',
    perfect,
    progressive,
    passive: passive || (first === head && tags[first] === Tag.verbParticiple),
    modal: tags[first] === Tag.modal ? modalOf(tokens, first) : undefined,
    negated: isNegated(tokens, first, endToken),
    particle,
  }
}

const being = keyOf('being')
const been = keyOf('been')

/** The verb that the helper at `token` helps, over adverbs and negation; undefined when it is a main verb. */
function nextVerb(tokens: Tokens, tags: Uint8Array, token: number, end: number): number | undefined {
  const tag = tags[token]
  const helps = tag === Tag.to || (tag >= Tag.modal && tag <= Tag.do) || getForms(tokens.keys[token])
  if (!helps) return undefined
  let next = token + 1
  while (next < end && isInside(tags[next])) next++
  if (next >= end) return undefined
  return follows(tokens, tags, token, next) ? next : undefined
}

/** What may stand between a helper and its verb. */
function isInside(tag: number): boolean {
  return (
    tag === Tag.adverb ||
    tag === Tag.negation ||
    tag === Tag.comparativeAdverb ||
    tag === Tag.superlativeAdverb
  )
}

function follows(tokens: Tokens, tags: Uint8Array, token: number, next: number): boolean {
  const tag = tags[next]
  const key = tokens.keys[next]
  switch (tags[token]) {
    case Tag.to:
    case Tag.modal:
    case Tag.do:
      return tag === Tag.verbBase || tag === Tag.have || tag === Tag.be || tag === Tag.do
    case Tag.have:
      return (
        tag === Tag.verbParticiple ||
        key === been ||
        (tag === Tag.have && next === token + 1) ||
        tag === Tag.do
      )
    case Tag.be:
      return (
        tag === Tag.verbParticiple ||
        tag === Tag.verbIng ||
        key === being ||
        (tag === Tag.do && tokens.ends[next] - tokens.starts[next] > 3)
      )
    default:
      // got, gets
      return tag === Tag.verbParticiple
  }
}

function isFiniteForm(tokens: Tokens, tags: Uint8Array, first: number): boolean {
  switch (tags[first]) {
    case Tag.verbBase:
    case Tag.verbThird:
    case Tag.verbPast:
    case Tag.modal:
      return true
    case Tag.be:
    case Tag.have:
    case Tag.do:
      return !nonFiniteForms(tokens.keys[first])
    default:
      return false
  }
}

function formOf(tags: Uint8Array, first: number): VerbGroup['form'] {
  if (tags[first] === Tag.to) return 'infinitive'
  return tags[first] === Tag.verbParticiple
    ? 'participle'
    : tags[first] === Tag.be ||
        tags[first] === Tag.have ||
        tags[first] === Tag.do ||
        tags[first] === Tag.verbIng
      ? 'ing'
      : 'infinitive'
}

function tenseOf(tokens: Tokens, tags: Uint8Array, first: number): VerbGroup['tense'] {
  const key = tokens.keys[first]
  if (futureForms(key)) return 'future'
  return tags[first] === Tag.verbPast || pastForms(key) ? 'past' : 'present'
}

function modalOf({ prose, starts, ends }: Tokens, token: number): string {
  const word = prose.slice(starts[token], ends[token]).toLowerCase().replace('’', "'")
  return fullModals.get(word) ?? word.replace(/n't$/, '')
}

function isNegated(tokens: Tokens, first: number, end: number): boolean {
  for (let token = first > 0 ? first - 1 : first; token < end; token++) {
    // What stands before the group negates it only as "never", "not to" and "no longer".
    if (negations(tokens.keys[token])) return true
    if (tokens.keys[token] === longer && token > 0 && tokens.keys[token - 1] === no) return true
  }
  return false
}
