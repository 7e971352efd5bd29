import type { Facts } from '../facts.ts'
import { sentenceOf } from '../locate.ts'
import { type People, peopleOf } from '../people.ts'
import { isMark } from '../token-tests.ts'
import { wordTest } from '../word-flags.ts'
import { type KinTie, kinTies, mayBeOneSex } from './kin.ts'
import { agree, inverseOf, type Kinship } from './kin-terms.ts'

/** Two ties of kin that cannot both be. */
export interface KinConflict {
  readonly here: KinTie
  readonly there: KinTie
}

/** How many sentences around an unnamed kin whom it must mean may be named. */
const focusBefore = 3
const focusAfter = 1

/** Ties of the same two people that exclude one another, and an unnamed kin who can only be somebody known as another. */
export function kinConflicts(facts: Facts): KinConflict[] {
  const ties = kinTies(facts)
  if (ties.length < 2) return []
  const named = ties.filter(({ kin }) => kin !== undefined)
  const conflicts: KinConflict[] = []
  const reported = new Set<string>()
  for (const [index, here] of named.entries()) {
    const there = named.slice(0, index).find(other => excludes(facts, other, here))
    const pair = pairOf(here)
    if (!there || reported.has(pair)) continue
    reported.add(pair)
    conflicts.push({ here, there })
  }
  const people = peopleOf(facts)
  for (const here of ties) {
    if (here.kin !== undefined) continue
    const there = mistakenFor(facts, people, ties, here)
    if (there && !reported.has(pairOf(there))) {
      reported.add(pairOf(there))
      conflicts.push({ here, there })
    }
  }
  return conflicts
}

function pairOf({ owner, kin }: KinTie): string {
  return [owner, kin ?? -1].sort((a, b) => a - b).join(' ')
}

/** What the kin of the tie is to one of the two. */
function kinshipTo(tie: KinTie, owner: number): Kinship | undefined {
  if (tie.owner === owner) return tie.kinship
  return tie.kin === owner ? inverseOf(tie.kinship) : undefined
}

function excludes(facts: Facts, a: KinTie, b: KinTie): boolean {
  if (pairOf(a) !== pairOf(b) || a.sentence === b.sentence) return false
  const [one, other] = [kinshipTo(a, a.owner), kinshipTo(b, a.owner)]
  if (!one || !other) return false
  if (agree(one, other)) return a.kin === b.kin && (a.sex & b.sex) === 0
  // "His cousin and wife": somebody may be both, and is told to be in one place at least.
  return !(isBoth(facts, a) || isBoth(facts, b))
}

const joins = wordTest('and')

function isBoth({ tokens }: Facts, { token }: KinTie): boolean {
  return joins(tokens.keys[token + 1] ?? 0)
}

/** Kin that everybody has, so that another than the known one may be meant. */
const common: ReadonlySet<Kinship> = new Set(['parent', 'child', 'spouse', 'former-spouse', 'sibling'])
/** Kin that those who are one thing to one another have in common, or have of their own. */
const alike: ReadonlySet<Kinship> = new Set(['sibling', 'cousin', 'spouse', 'former-spouse'])

/** The tie of the person whom an unnamed kin must mean, though it makes the two something else. */
function mistakenFor(
  facts: Facts,
  people: People,
  ties: readonly KinTie[],
  here: KinTie,
): KinTie | undefined {
  const { tokens } = facts
  const next = here.token + 1
  if (/^an? /i.test(here.words) || joins(tokens.keys[next] ?? 0) || isFollowedByOwned(facts, next))
    return undefined
  const isKnownElsewhere = ties.some(
    other =>
      other !== here &&
      agree(kinshipTo(other, here.owner) ?? 'cousin', here.kinship) &&
      kinshipTo(other, here.owner),
  )
  if (isKnownElsewhere) return undefined
  return ties.find(there => {
    if (there.kin === undefined || !(there.sure || there.owner === people.main)) return false
    const kinship = kinshipTo(there, here.owner)
    const other = there.owner === here.owner ? there.kin : there.owner
    if (!kinship || agree(kinship, here.kinship) || alike.has(kinship)) return false
    // "Roe's niece told the jury that her aunt had bought it": the pronoun is the other's, and they are what they were.
    if (agree(kinship, inverseOf(here.kinship))) return false
    if (!mayBeOneSex(people.genderOf(other), here.sex)) return false
    // Of a sister-in-law whom nobody has named one may be told in passing; who has just been named may be meant.
    if (!isInFocus(facts, people, other, here)) return false
    return (!common.has(here.kinship) && !isThrough(here)) || isSpokenOf(facts, here)
  })
}

/** "His wife's father": everybody's wife has one, too. */
function isThrough({ words }: KinTie): boolean {
  return /['’]s? /.test(words)
}

function isFollowedByOwned({ tokens }: Facts, next: number): boolean {
  return (
    isMark(tokens, next, "'") || tokens.prose.slice(tokens.starts[next] ?? 0, tokens.ends[next] ?? 0) === "'s"
  )
}

function isInFocus(facts: Facts, people: People, person: number, { sentence }: KinTie): boolean {
  if (people.main === person) return true
  return people.persons[person]!.mentions.some(({ firstToken }) => {
    const other = sentenceOf(facts.tokens, firstToken)
    return other >= sentence - focusBefore && other <= sentence + focusAfter
  })
}

const speaking = wordTest('said says asked spoke talking speaking thinking')
const of = wordTest('of about')
const dying = wordTest('final last dying died death funeral late')

/** "He said of his daughter": whoever has just been spoken of; "her mother's final hours": whoever has died. */
function isSpokenOf({ tokens }: Facts, { token, sentence, words }: KinTie): boolean {
  const before = token - words.split(/[\s]+/).length
  if (of(tokens.keys[before] ?? 0) && speaking(tokens.keys[before - 1] ?? 0)) return true
  for (let at = token; at < tokens.sentences[sentence + 1]!; at++) if (dying(tokens.keys[at]!)) return true
  return false
}
